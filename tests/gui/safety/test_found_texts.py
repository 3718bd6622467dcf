"""What a crash left is offered, whatever state the newsroom and the other copies are in."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from db.sqlite import connections
from editor.desk import Desks, create_newsroom, open_newsroom
from editor.domain.newsroom import Newsroom
from editor.domain.story import Story
from editor.ui.found import jobs
from tests.gui.troubled_world import somebody_writes

STORY = Story(headline="Парк", body="Первый абзац.")


@pytest.fixture
def location(tmp_path: Path) -> Path:
    with closing(create_newsroom(tmp_path / "newsroom", Newsroom(name="Таңба"))) as desks:
        desks.articles.create(STORY)
    return tmp_path / "newsroom"


def opened(location: Path) -> Desks:
    return open_newsroom(location, state=location.parent / "state")


def offered(desks: Desks) -> list[str]:
    return [each.draft.story.body for each in jobs.left_over(desks, "this-window")]


def test_a_text_to_be_dropped_hides_no_other_one_when_nothing_can_be_written(
    location: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(connections.PRAGMAS, "busy_timeout", 1)
    with closing(opened(location)) as desks:
        desks.drafts.keep("first", 1, STORY, 1)
        desks.drafts.keep("second", 1, replace(STORY, body="Второй абзац."), 1)
        with somebody_writes(location):
            assert offered(desks) == ["Второй абзац."]
        assert offered(desks) == ["Второй абзац."]
        assert len(desks.drafts.left_over("")) == 1
