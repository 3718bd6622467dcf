"""A file is held while a newsroom is backed up, restored or put back: no commit is lost, and the refusal is true."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from editor.desk import open_newsroom
from editor.desk.safety import keeping, rescue
from editor.domain.articles import ListQuery
from editor.domain.errors import WorldFailed
from tests.database.desk.conftest import Room
from tests.systems.refusals import refusing

LATEST = "Записано последним"
DATABASE, LOG = "newsroom.db", "newsroom.db-wal"


@pytest.fixture
def killed(room: Room, tmp_path: Path) -> Path:
    """A newsroom as a killed program leaves it: its last commits are in the log alone. Beside it lies a backup."""
    room.desks.articles.create(room.story(headline="Вчера"))
    room.desks.backups.make(tmp_path / "backup.zip")
    room.desks.backups.make(tmp_path / "backup.db")
    room.desks.articles.create(room.story(headline=LATEST))
    shutil.copytree(tmp_path / "room", tmp_path / "killed")
    room.desks.close()
    assert (tmp_path / "killed" / LOG).stat().st_size > 0
    return tmp_path / "killed"


def headlines(folder: Path) -> set[str]:
    with closing(open_newsroom(folder)) as desks:
        return {row.headline for row in desks.articles.rows(desks.articles.ids(ListQuery(place="all")))}


def back_up(folder: Path) -> None:
    with closing(open_newsroom(folder)) as desks:
        desks.backups.make(folder.parent / "made.db")


def restore(folder: Path) -> None:
    keeping.restore_backup(folder.parent / "backup.zip", folder.parent / "again")


def put_back(folder: Path) -> None:
    rescue.put_back(folder, folder.parent / "backup.db")


def said_of(act: Callable[[Path], None], folder: Path) -> str:
    try:
        act(folder)
    except WorldFailed as error:
        return error.code
    return ""


def everything_of(folder: Path) -> set[str]:
    """What the newsroom under the name has, and what the damaged ones that are kept beside it have."""
    found = headlines(folder)
    for number, kept in enumerate(sorted(folder.glob(f"{DATABASE}.damaged*"))):
        if kept.name.endswith(("-wal", "-shm")):
            continue
        aside = folder.parent / f"aside-{folder.name}-{number}"
        (aside / "photos").mkdir(parents=True)
        for ending in ("", "-wal"):
            if (there := kept.with_name(kept.name + ending)).exists():
                shutil.copyfile(there, aside / (DATABASE + ending))
        found |= headlines(aside)
    return found


@pytest.mark.parametrize("of_all", [False, True])
@pytest.mark.parametrize("act", [back_up, restore, put_back])
def test_no_commit_is_lost_when_a_file_is_held(
    killed: Path, tmp_path: Path, act: Callable[[Path], None], *, of_all: bool
) -> None:
    said: set[str] = set()
    at = 0
    while True:
        at += 1
        folder = tmp_path / f"round-{at}" / "killed"
        shutil.copytree(killed, folder)
        for name in ("backup.zip", "backup.db"):
            shutil.copyfile(tmp_path / name, folder.parent / name)
        with refusing(at, of_all=of_all) as refusals:
            code = said_of(act, folder)
            was_reached = refusals.count >= at
        said.add(code)
        assert LATEST in everything_of(folder), f"call {at}: {code}"
        if code:
            assert LATEST in headlines(folder), f"call {at}: what was refused has changed the newsroom"
            assert of_all or not list(folder.glob(f"{DATABASE}.damaged*")), "copies that nobody needs"
            assert said_of(act, folder) == "", f"call {at}: it can be done when nothing is held any more"
        if not was_reached:
            break
    assert said <= {"", "file-held", "read-only"}
    assert "file-held" in said


def test_a_log_that_was_put_aside_with_its_database_is_taken_away(killed: Path) -> None:
    before = {ending: (killed / (DATABASE + ending)).read_bytes() for ending in ("", "-wal")}
    put_back(killed)
    (killed / LOG).write_bytes(before["-wal"])  # as a kill between the two steps leaves it
    assert headlines(killed) == {"Вчера"}
    assert not (killed / LOG).exists() or (killed / LOG).stat().st_size == 0
    assert (killed / f"{DATABASE}.damaged-wal").read_bytes() == before["-wal"]
    assert (killed / f"{DATABASE}.damaged").stat().st_ino != (killed / DATABASE).stat().st_ino
