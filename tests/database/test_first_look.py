"""The first look says what the open newsroom says, writes nothing, and leaves to the opening what that must tell."""

from __future__ import annotations

import shutil
import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from db.newsroom.recounting import recount
from db.sqlite.connections import DRIVER
from db.sqlite.first_look import first_look as look_into
from editor.desk import open_newsroom
from editor.desk.first_look import first_look
from editor.desk.making import make_sample
from editor.domain.articles import ListQuery
from editor.domain.first_look import FIRST_PLACES, FIRST_ROWS
from tests.tools import kept_statements


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The closed sample newsroom."""
    folder = tmp_path_factory.mktemp("sample") / "newsroom"
    make_sample(str(folder), who="Дина").close()
    return folder


@pytest.fixture
def newsroom(sample: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(sample, tmp_path / "newsroom"))


def test_the_kept_statements_are_those_that_the_verbs_send() -> None:
    assert kept_statements.FILE.read_text("utf-8") == kept_statements.text(), "python -m tests.tools.kept_statements"


@pytest.mark.parametrize("empty", range(len(FIRST_PLACES) + 1))
def test_it_says_what_the_open_newsroom_says(newsroom: Path, empty: int) -> None:
    with closing(DRIVER.connect(newsroom / "newsroom.db")) as connection:
        for place in FIRST_PLACES[:empty]:
            where = {"review": "workflow = 'review'", "drafts": "workflow IN ('idea', 'draft')"}.get(place, "1 = 1")
            connection.execute(f"UPDATE article SET workflow = 'spiked', publication = 'never' WHERE {where}")  # noqa: S608
        connection.commit()
    desks = open_newsroom(newsroom)
    with desks.office.write() as tx:
        recount(tx)
    seen = first_look(str(newsroom))
    assert seen is not None
    assert (seen.newsroom, seen.rubrics) == (desks.newsroom.settings(), desks.rubrics.tree())
    place = FIRST_PLACES[empty] if empty < len(FIRST_PLACES) else "drafts"
    assert seen.query == ListQuery(place=place)
    ids = desks.articles.ids(seen.query)
    assert seen.length == len(ids)
    assert seen.rows == desks.articles.rows(ids[:FIRST_ROWS])
    assert any(row.byline and row.thumb for row in seen.rows) or empty
    desks.close()


def test_nothing_is_written_beside_it(newsroom: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in newsroom.iterdir()}
    assert first_look(str(newsroom)) is not None
    after = {path: path.stat().st_mtime_ns for path in newsroom.iterdir() if not path.name.endswith(("-wal", "-shm"))}
    assert after == before


def _older(database: Path) -> None:
    _tell(database, "UPDATE alembic_version SET version_num = '0001'")


def _newer(database: Path) -> None:
    _tell(database, "UPDATE alembic_version SET version_num = '9999'")


def _cut_off(database: Path) -> None:
    database.write_bytes(database.read_bytes()[:300])


def _no_database(database: Path) -> None:
    database.write_text("Редакция " * 200, "utf-8")


def _damaged(database: Path) -> None:
    with closing(DRIVER.connect(database)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'article'").fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    with database.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)


def _gone(database: Path) -> None:
    database.unlink()


@pytest.mark.parametrize("harm", [_older, _newer, _cut_off, _no_database, _damaged, _gone])
def test_what_opening_must_speak_of_is_left_to_it(newsroom: Path, harm: Callable[[Path], None]) -> None:
    harm(newsroom / "newsroom.db")
    assert first_look(str(newsroom)) is None


def test_one_that_is_only_read_is_left_to_it(newsroom: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (newsroom / "newsroom.db").chmod(stat.S_IRUSR)
    monkeypatch.setattr("db.sqlite.first_look.may_write", lambda _path: False)  # root may write all the same
    assert first_look(str(newsroom)) is None


def test_one_beside_which_a_foreign_wal_lies_is_left_to_it(newsroom: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.sqlite.first_look.is_foreign", lambda _path: True)
    assert first_look(str(newsroom)) is None


def test_one_that_another_program_holds_is_waited_for_by_the_opening_alone(newsroom: Path) -> None:
    with closing(DRIVER.connect(newsroom / "newsroom.db")) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE").fetchall()
        other.execute("UPDATE article SET headline = headline")
        assert look_into(newsroom / "newsroom.db") is None


@pytest.mark.parametrize("location", ["", "postgresql+psycopg://desk/newsroom", "/nowhere"])
def test_a_place_without_a_newsroom_is_none(location: str) -> None:
    assert first_look(location) is None


def test_the_list_is_read_by_few_statements(newsroom: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[str] = []
    wrapped = DRIVER.connect

    def connect(*args: object, **named: object) -> object:
        made = wrapped(*args, **named)
        made.set_trace_callback(sent.append)
        return made

    monkeypatch.setattr(DRIVER, "connect", connect)
    assert first_look(str(newsroom)) is not None
    told = [each for each in sent if not each.startswith(("PRAGMA", "BEGIN", "ROLLBACK"))]
    assert len(told) == len({"step", "newsroom", "rubrics", "ids", "length", "bylines", "thumbs", "rows"}), told


def _tell(database: Path, statement: str) -> None:
    with closing(DRIVER.connect(database)) as connection:
        connection.execute(statement)
        connection.commit()
