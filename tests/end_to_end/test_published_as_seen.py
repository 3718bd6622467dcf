"""A headless act is for the text that its verb read: another process that saves meanwhile stops it."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from editor.cli.run import run
from editor.desk import create_newsroom, open_newsroom
from editor.domain.articles import Article
from editor.domain.newsroom import Newsroom
from editor.domain.states import Publication
from editor.domain.story import Story
from editor.domain.words import Names
from tests.another_program import saves

THEIRS = "Этого текста никто не видел."
VERBS: dict[str, tuple[bool, tuple[str, ...]]] = {
    "publish": (False, ()),
    "correct": (True, ("--note", "Длина названа неверно.")),
    "withdraw": (True, ()),
}
"""Verb -> whether its article is with the readers already, and its other words."""


def make(location: Path, *, is_live: bool) -> Article:
    settings = Newsroom(name="Таңба", site_url="https://tanba.example")
    with closing(create_newsroom(location, settings)) as desks:
        rubric = desks.rubrics.add(Names(ru="Город", kk="Қала", en="City"), slug="gorod")
        who = desks.people.find_or_add("Дина Ермекова", "f")
        story = Story(
            headline="Парк", lede="Лид.", body="Первый абзац.", rubric_id=rubric.id, slug="park", bylines=(who.id,)
        )
        made = desks.articles.create(story)
        return desks.publication.publish(made.id, seen=made.seen) if is_live else made


def now(location: Path, number: int) -> Article:
    with closing(open_newsroom(location)) as desks:
        return desks.articles.get(number)


@contextmanager
def as_soon_as_it_was_read(act: Callable[[], object]) -> Generator[list[str]]:
    """Do something between the first reading of an article in this process and whatever comes after it, once."""
    done: list[str] = []

    def listen(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if not done and "FROM article" in statement and "article.id = ?" in statement:
            done.append(statement)
            act()

    event.listen(Engine, "after_cursor_execute", listen)
    try:
        yield done
    finally:
        event.remove(Engine, "after_cursor_execute", listen)


@pytest.mark.parametrize("verb", VERBS)
def test_a_verb_is_refused_when_another_process_saves_between_its_reading_and_its_act(
    verb: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    location = tmp_path / "newsroom"
    is_live, more = VERBS[verb]
    before = make(location, is_live=is_live)
    call = ["--basedir", str(tmp_path / "base"), "--newsroom", str(location), verb, str(before.id), *more]
    with as_soon_as_it_was_read(lambda: saves(location, before.id, THEIRS)) as raced:
        status = run(call)
    assert raced
    assert status != 0
    assert "look at it again" in capsys.readouterr().err
    article = now(location, before.id)
    assert (article.story.body, article.publication) == (THEIRS, before.publication)
    assert article.live_revision_id == before.live_revision_id
    assert run(call) == 0, "who reads it now has seen it"
    assert now(location, before.id).publication is not before.publication


def test_a_version_that_was_named_is_the_one_that_counts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    location = tmp_path / "newsroom"
    before = make(location, is_live=False)
    saves(location, before.id, THEIRS)
    call = ["--basedir", str(tmp_path / "base"), "--newsroom", str(location), "publish", str(before.id), "--seen"]
    assert run([*call, str(before.version)]) != 0
    assert "look at it again" in capsys.readouterr().err
    assert now(location, before.id).publication is Publication.NEVER
    assert run([*call, str(before.version + 1)]) == 0
