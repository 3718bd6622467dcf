"""The jobs of saving and keeping, against a newsroom that another program holds up."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from db.sqlite import connections
from editor.desk import Desks, create_newsroom, open_newsroom
from editor.domain.errors import WorldFailed
from editor.domain.newsroom import Newsroom
from editor.domain.story import Story
from editor.ui.writing.session.requests import Request
from editor.ui.writing.session.verbs import Saver


@pytest.fixture
def desks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desks]:
    monkeypatch.setitem(connections.PRAGMAS, "busy_timeout", 1)
    with closing(create_newsroom(tmp_path / "room", Newsroom(), state=tmp_path / "state")) as made:
        yield made


def untitled(sheet: int, headline: str) -> Request:
    """A text that has no article yet, on a sheet of its own."""
    return Request(sheet, sheet, None, Story(headline=headline), 0)


def headlines(desks: Desks) -> set[str]:
    return {draft.story.headline for draft in desks.drafts.left_over("")}


def test_two_texts_that_could_not_be_saved_are_both_kept(desks: Desks) -> None:
    saver = Saver(desks, "window")
    with closing(open_newsroom(desks.newsroom.location)) as other, other.office.store.write():
        for request in (untitled(1, "Мост"), untitled(2, "Парк")):
            assert saver.perform(request).error is not None
            with pytest.raises(WorldFailed):
                saver.keep(request)
    assert headlines(desks) == {"Мост", "Парк"}


def test_a_text_that_is_saved_at_last_waits_nowhere_any_more(desks: Desks) -> None:
    saver = Saver(desks, "window")
    saver.keep(untitled(1, "Мост"))
    saver.keep(untitled(2, "Парк"))
    assert saver.perform(untitled(1, "Мост")).saved
    assert headlines(desks) == {"Парк"}
