"""A disk that does not answer, too many open files, a lock: none of them is read as damage, or as a stranger's log."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from db.newsroom import articles
from db.safety.verify import verify
from db.sqlite import backup
from db.sqlite.backup import copy_database, examine_copy
from db.sqlite.connections import DRIVER
from db.sqlite.failures import code_of, world_failures
from db.sqlite.foreign_wal import is_foreign
from db.sqlite.store import DATABASE, SqliteStore, open_store
from editor.desk.safety.keeping import verify_newsroom
from editor.domain.errors import WorldFailed
from editor.domain.sentences import say
from editor.domain.story import Story
from tests.disks import NEEDS_DISKS, TELLS_HANDLES, disk_at, files_left

FILES = range(12)
"""So many files may still be opened: enough for nothing, for some of the work, for all of it."""


@pytest.fixture
def filled(store: SqliteStore, noon: datetime) -> Path:
    """A closed newsroom's database."""
    with store.write() as tx:
        articles.create(tx, Story(headline="Мост", body="Мост открыт."), by="", at=noon)
    store.close()
    return store.path


def outcome(act: Callable[[], object]) -> str:
    """The code of what the world refused, or nothing when it was done."""
    try:
        with world_failures(os.sep):
            act()
    except WorldFailed as failed:
        return failed.code
    return ""


@TELLS_HANDLES
def test_with_too_many_open_files_a_sound_newsroom_is_not_called_damaged(filled: Path, tmp_path: Path) -> None:
    copy_database(filled, tmp_path / "one.db")
    acts: dict[str, Callable[[], object]] = {
        "verify": lambda: verify_newsroom(filled.parent).is_sound or pytest.fail("it is sound"),
        "examine": lambda: examine_copy(tmp_path / "one.db", "one"),
        "back up": lambda: copy_database(filled, tmp_path / "two.db"),
        "open": lambda: open_store(str(filled.parent)).close(),
    }
    for name, act in acts.items():
        codes: list[str] = []
        for count in FILES:
            with files_left(count):
                codes.append(outcome(act))
        assert set(codes) <= {"disk-failed", ""}, name
        assert (codes[0], codes[-1]) == ("disk-failed", ""), name


@NEEDS_DISKS
def test_without_room_for_a_look_no_log_is_taken_for_a_strangers(
    store: SqliteStore, tmp_path: Path, noon: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A newsroom of an older version, which has no number yet, and the log that a kill has left."""
    store.close()
    with closing(DRIVER.connect(store.path)) as connection:
        connection.execute("PRAGMA user_version = 0")
    with closing(open_store(store.location)) as opened:
        with opened.write() as tx:
            articles.create(tx, Story(headline="Мост", body="Мост открыт. " * 2000), by="", at=noon)
        shutil.copytree(store.location, tmp_path / "remains")
    database = tmp_path / "remains" / DATABASE
    need = sum(path.stat().st_size for path in database.parent.glob(f"{DATABASE}*") if path.suffix != ".db-shm")
    codes: list[str] = []
    for more in range(0, 128, 12):
        with disk_at(tmp_path / "temporary", f"{need // 1024 + more}k") as place:
            monkeypatch.setattr(tempfile, "tempdir", str(place))
            codes.append(outcome(lambda: is_foreign(database) and pytest.fail("its own log")))
    assert set(codes) <= {"disk-full", "disk-failed", ""}
    assert (codes[0], codes[-1]) == ("disk-full", "")


def failing(code: int, name: str) -> Exception:
    """What the driver raises for one of SQLite's result codes; a driver that knows them gives extended ones."""
    error = DRIVER.OperationalError("what SQLite says")
    error.sqlite_errorcode, error.sqlite_errorname = code, name
    return error


CODES = [
    (4, "SQLITE_ABORT", None),
    (516, "SQLITE_ABORT_ROLLBACK", None),
    (23, "SQLITE_AUTH", None),
    (5, "SQLITE_BUSY", "busy"),
    (261, "SQLITE_BUSY_RECOVERY", "busy"),
    (517, "SQLITE_BUSY_SNAPSHOT", "busy"),
    (773, "SQLITE_BUSY_TIMEOUT", "busy"),
    (14, "SQLITE_CANTOPEN", "disk-failed"),
    (526, "SQLITE_CANTOPEN_ISDIR", "disk-failed"),
    (1550, "SQLITE_CANTOPEN_SYMLINK", "disk-failed"),
    (19, "SQLITE_CONSTRAINT", None),
    (787, "SQLITE_CONSTRAINT_FOREIGNKEY", None),
    (11, "SQLITE_CORRUPT", "damaged"),
    (267, "SQLITE_CORRUPT_VTAB", "damaged"),
    (779, "SQLITE_CORRUPT_INDEX", "damaged"),
    (1, "SQLITE_ERROR", None),
    (257, "SQLITE_ERROR_MISSING_COLLSEQ", None),
    (24, "SQLITE_FORMAT", None),
    (13, "SQLITE_FULL", "disk-full"),
    (2, "SQLITE_INTERNAL", None),
    (9, "SQLITE_INTERRUPT", None),
    (10, "SQLITE_IOERR", "disk-failed"),
    (266, "SQLITE_IOERR_READ", "disk-failed"),
    (778, "SQLITE_IOERR_WRITE", "disk-failed"),
    (1034, "SQLITE_IOERR_FSYNC", "disk-failed"),
    (3082, "SQLITE_IOERR_NOMEM", "disk-failed"),
    (4874, "SQLITE_IOERR_SHMSIZE", "disk-full"),
    (8202, "SQLITE_IOERR_DATA", "disk-failed"),
    (8714, "unknown", "disk-failed"),  # SQLITE_IOERR_IN_PAGE, newer than the driver's list of names
    (6, "SQLITE_LOCKED", "busy"),
    (262, "SQLITE_LOCKED_SHAREDCACHE", "busy"),
    (20, "SQLITE_MISMATCH", None),
    (21, "SQLITE_MISUSE", None),
    (22, "SQLITE_NOLFS", "disk-failed"),
    (7, "SQLITE_NOMEM", None),
    (26, "SQLITE_NOTADB", "not-a-newsroom"),
    (3, "SQLITE_PERM", "read-only"),
    (15, "SQLITE_PROTOCOL", "disk-failed"),
    (25, "SQLITE_RANGE", None),
    (8, "SQLITE_READONLY", "read-only"),
    (264, "SQLITE_READONLY_RECOVERY", "read-only"),
    (1032, "SQLITE_READONLY_DBMOVED", "newsroom-replaced"),
    (17, "SQLITE_SCHEMA", None),
    (18, "SQLITE_TOOBIG", None),
    (99999, "unknown", None),
]
"""Every result code of sqlite3.h, and of its extended ones those that stand for a kind; None is a bug report."""


@pytest.mark.parametrize(("number", "name", "code"), CODES, ids=str)
def test_each_result_of_sqlite_has_its_answer(number: int, name: str, code: str | None) -> None:
    assert code_of(failing(number, name)) == code
    assert code is None or say(code, {"location": "/newsroom"})


def test_a_page_that_the_disk_did_not_give_out_once_is_no_damage(filled: Path) -> None:
    """SQLite itself says "corrupt" then; a second look tells the two apart."""

    def fail() -> None:
        raise failing(11, "SQLITE_CORRUPT")

    def code() -> str:
        with pytest.raises(WorldFailed) as caught, world_failures(str(filled.parent)):
            fail()
        return caught.value.code

    assert code() == "disk-failed"
    content = filled.read_bytes()
    filled.write_bytes(content[:4096] + b"\xff" * (len(content) - 4096))
    assert code() == "damaged"


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk-full"),
        (errno.EDQUOT, "disk-full"),
        (errno.EROFS, "read-only"),
        (errno.EACCES, "read-only"),
        (errno.EIO, "disk-failed"),
        (errno.EMFILE, "disk-failed"),
        (errno.ENOENT, "disk-failed"),
    ],
)
def test_each_answer_of_the_disk_has_its_own(number: int, code: str) -> None:
    def fail() -> None:
        raise OSError(number, os.strerror(number))

    assert outcome(fail) == code


@pytest.mark.parametrize(
    ("number", "name"),
    [
        (266, "SQLITE_IOERR_READ"),
        (10, "SQLITE_IOERR"),
        (14, "SQLITE_CANTOPEN"),
        (5, "SQLITE_BUSY"),
        (13, "SQLITE_FULL"),
    ],
)
def test_a_look_that_the_disk_broke_off_finds_no_damage(
    filled: Path, monkeypatch: pytest.MonkeyPatch, number: int, name: str
) -> None:
    def broken_off(*_: object) -> str:
        raise failing(number, name)

    monkeypatch.setattr(backup, "_structure", broken_off)
    with pytest.raises(DRIVER.OperationalError):
        examine_copy(filled, "one")
    monkeypatch.setattr("db.safety.verify.past_rubrics", broken_off)
    with pytest.raises(DRIVER.OperationalError):
        verify(filled)
