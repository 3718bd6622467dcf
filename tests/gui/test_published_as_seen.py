"""What is published from the window is the text that stands in it, not one that another program saved meanwhile."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from editor.desk import open_newsroom
from editor.domain.articles import Article, Reason
from editor.domain.states import Publication, Workflow
from editor.domain.story import Story
from editor.domain.words import Names
from tests.another_program import saves
from tests.gui.at_work import AtWork
from tests.gui.keyboard import press
from tests.gui.real_newsrooms import newsroom as new_newsroom

THEIRS = "Этого текста никто не видел."


@pytest.fixture
def ready(tmp_path: Path) -> Article:
    with closing(new_newsroom(tmp_path / "newsroom")) as desks:
        rubric = desks.rubrics.add(Names(ru="Город", kk="Қала", en="City"), slug="gorod")
        who = desks.people.find_or_add("Дина Ермекова", "f")
        story = Story(
            headline="Парк", lede="Лид.", body="Первый абзац.", rubric_id=rubric.id, slug="park", bylines=(who.id,)
        )
        made = desks.articles.create(story)
        return desks.articles.move(made.id, Workflow.READY, seen=made.seen)


def published(location: Path, number: int) -> list[str]:
    """Every text that ever went to the readers, newest first."""
    with closing(open_newsroom(location)) as desks:
        return [each.story.body for each in desks.articles.revisions(number) if each.reason is Reason.PUBLISH]


def test_a_text_that_somebody_else_saved_a_moment_ago_is_not_published(
    at_work: AtWork, ready: Article, tmp_path: Path
) -> None:
    location = tmp_path / "newsroom"
    at_work.start(location)
    at_work.open(ready.id)
    body = at_work.desk.page.body
    banner = at_work.desk.page.banner
    said: list[str] = []
    at_work.desk.session.trouble.connect(lambda _trouble: said.append(banner.accessibleName()))
    body.setFocus()
    saves(location, ready.id, THEIRS)  # before the window has looked for it
    assert body.markdown() == "Первый абзац."
    press("Ctrl+Return")
    at_work.until(lambda: said)
    at_work.settle()
    assert published(location, ready.id) == []
    assert said[0].startswith("Not published.")
    assert "look at it again" in said[0]


def test_when_the_newer_text_has_come_into_the_window_it_is_published(
    at_work: AtWork, ready: Article, tmp_path: Path
) -> None:
    location = tmp_path / "newsroom"
    at_work.start(location)
    at_work.open(ready.id)
    saves(location, ready.id, THEIRS)
    at_work.until(lambda: at_work.desk.page.body.markdown() == THEIRS)
    at_work.settle()
    at_work.desk.page.body.setFocus()
    press("Ctrl+Return")
    at_work.until(lambda: at_work.desk.session.article.publication is Publication.LIVE)
    at_work.settle()
    assert published(location, ready.id) == [THEIRS]
