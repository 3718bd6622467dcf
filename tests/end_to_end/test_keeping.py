"""Backups, restoring, verifying and repairing as their user calls them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db.sqlite.connections import DRIVER
from editor.cli.run import run
from editor.desk.safety.draft_files import DraftFiles
from editor.domain.articles import Draft
from editor.domain.story import Story


class Program:
    """Calls verbs in one newsroom."""

    def __init__(self, newsroom: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.newsroom, self._capsys = newsroom, capsys

    def __call__(self, *words: str | Path, at: Path | None = None) -> tuple[int, str, str]:
        self._capsys.readouterr()
        place = ("--basedir", self.newsroom.parent / "base", "--newsroom", at or self.newsroom)
        status = run([str(word) for word in (*place, *words)])
        return status, *self._capsys.readouterr()


@pytest.fixture
def program(sample_newsroom: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Program]:
    return Program(sample_newsroom, capsys)


def spoil(newsroom: Path, statement: str) -> None:
    with closing(DRIVER.connect(newsroom / "newsroom.db")) as connection, connection:
        connection.execute(statement)


@pytest.mark.parametrize("name", ["в субботу.db", "всё 🗞.zip"])
def test_a_backup_is_restored_and_verified(program: Program, tmp_path: Path, name: str) -> None:
    status, said, _ = program("backup", tmp_path / "флешка №1" / name)
    assert (status, said.startswith(f"The backup is in {tmp_path / 'флешка №1' / name} (")) == (0, True)
    place = tmp_path / "вернули 🗞 100%"
    status, said, complaint = program("restore", tmp_path / "флешка №1" / name, "--to", place)
    assert (status, said, complaint) == (0, f"The newsroom is restored in {place}, with 25 photos.\n", "")
    status, said, _ = program("verify", at=place)
    assert (status, said.endswith("25 photos: everything is as it was written.\n")) == (0, True)
    assert program("articles", "--limit", "100", at=place)[1] == program("articles", "--limit", "100")[1]


def test_without_a_name_it_goes_to_the_newsrooms_own_backups(program: Program) -> None:
    status, said, _ = program("backup", "--json")
    made = json.loads(said)
    assert (status, Path(made["path"]).parent, made["photos"]) == (0, program.newsroom / "backups", 25)


def test_what_is_damaged_is_told_and_repaired_elsewhere(program: Program, tmp_path: Path) -> None:
    spoil(program.newsroom, "UPDATE article SET body = 'x' || body WHERE id = 26")
    next((program.newsroom / "photos" / "originals").rglob("*.jpg")).unlink()
    status, said, _ = program("verify")
    assert status == 1
    assert "3 damages" in said
    assert "article 26: the text is not the one that was saved" in said
    assert "is not there" in said
    status, said, complaint = program("verify", "--repair-to", tmp_path / "new")
    assert (status, "rows are saved as they were" in said) == (1, True)
    assert "The file of photo" in complaint
    status, said, _ = program("verify", "--json", at=tmp_path / "new")
    assert {damage["what"] for damage in json.loads(said)["damages"]} == {"photo-file"}


@pytest.mark.parametrize("words", [("verify",), ("verify", "--json")])
def test_a_newsroom_that_does_not_open_is_verified_all_the_same(program: Program, words: tuple[str, ...]) -> None:
    (program.newsroom / "newsroom.db").write_bytes(b"\xff" * 10_000)
    status, said, complaint = program(*words)
    assert (status, complaint) == (1, "")
    assert "can't be read" in said or "damage-database" in said


@pytest.mark.parametrize(
    ("words", "status", "sentence"),
    [
        (("restore", "absent.db", "--to", "{new}"), 1, "There is no backup"),
        (("restore", "{db}", "--to", "{room}"), 1, "There is a newsroom in"),
        (("restore", "{text}", "--to", "{new}"), 3, "would not be sound"),
        (("backup", "{text}"), 1, "There is a file"),
        (("verify", "--repair-to", "{room}"), 1, "There is a newsroom in"),
        (("backup", "{text}/b.db"), 3, "can't be"),
    ],
)
def test_every_refusal_is_one_sentence(
    program: Program, tmp_path: Path, words: tuple[str, ...], status: int, sentence: str
) -> None:
    (tmp_path / "text.txt").write_text("Не копия. " * 500)
    names = {"new": tmp_path / "new", "room": program.newsroom, "db": program.newsroom / "newsroom.db"}
    answer = program(*(word.format(**names, text=tmp_path / "text.txt") for word in words))
    assert answer[0] == status
    assert answer[2].startswith("rubrika: ")
    assert (sentence in answer[2] or "disk did not answer" in answer[2], answer[2].count("\n")) == (True, 1)
    assert not (tmp_path / "new").exists()


def test_migrating_says_so(program: Program) -> None:
    assert program("migrate")[:2] == (0, f"The newsroom in {program.newsroom} has the newest tables.\n")


def test_every_verb_knows_the_second_place(program: Program) -> None:
    state = program.newsroom.parent / "base" / "state"
    long_ago = datetime.now(UTC) - timedelta(days=15)
    forgotten = DraftFiles(state, str(program.newsroom)).keep(Draft("s-1", None, Story(), 0, long_ago))
    assert program("articles")[0] == 0
    assert not forgotten.exists()
