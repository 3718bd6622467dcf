"""A newsroom that can't be written to, or whose files were taken away: the window works on, and says it calmly."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPushButton

from editor.desk import create_newsroom, open_newsroom
from editor.desk.safety import keeping
from editor.domain.newsroom import Newsroom
from editor.domain.story import Story
from editor.ui.writing.session import keeper, troubles
from tests.disks import locked
from tests.gui.at_work import AtWork, words
from tests.gui.troubled_world import somebody_writes
from tests.gui.writing.keys import type_text


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(troubles, "AGAIN_MS", 200)
    monkeypatch.setattr(keeping, "LITTLE_ROOM", 0)


@pytest.fixture
def location(tmp_path: Path) -> Path:
    with closing(create_newsroom(tmp_path / "newsroom", Newsroom(name="Таңба"))) as desks:
        desks.articles.create(Story(headline="Парк", body="Первый абзац."))
    return tmp_path / "newsroom"


@pytest.fixture
def untouched(location: Path) -> Iterator[None]:
    """What lies in the newsroom's folder is the same at the end, name by name and byte by byte."""
    before = contents(location)
    yield
    assert contents(location) == before


def contents(location: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in location.rglob("*") if path.is_file()}


def type_into_the_article(at_work: AtWork, text: str) -> None:
    at_work.open(1)
    at_work.desk.page.body.moveCursor(QTextCursor.MoveOperation.End)
    type_text(at_work.desk.page.body, text)


def kept_in_the_second_place(at_work: AtWork) -> list[str]:
    files = (at_work.folder / "base").rglob("drafts/*/[!.]*.json")
    return [json.loads(json.loads(file.read_text("utf-8"))["story"])["body"] for file in files]


def body_of(location: Path) -> str:
    with closing(open_newsroom(location)) as desks:
        return desks.articles.get(1).story.body


def notices(at_work: AtWork) -> list[str]:
    at_work.program.safety.watching.look()
    at_work.settle()
    return words(at_work.program.window.notices)


def press(at_work: AtWork, text: str) -> None:
    found = at_work.program.window.notices.findChildren(QPushButton)
    next(one for one in found if one.text() == text and one.isVisible()).click()


@pytest.mark.usefixtures("untouched")
def test_it_opens_says_so_calmly_and_offers_what_was_typed_at_the_next_start(
    at_work: AtWork, location: Path, tmp_path: Path
) -> None:
    with locked(location):
        at_work.start(location)
        told = words(at_work.program.window.notices)
        assert told[0] == "Can't be written to."
        assert told[1].startswith(f"{location} can be read and exported, but not written to.")
        type_into_the_article(at_work, " Слово")
        banner = at_work.desk.page.banner
        at_work.until(lambda: kept_in_the_second_place(at_work) == ["Первый абзац. Слово"])
        at_work.until(lambda: "Kept on this computer." in words(banner))
        at_work.act("article.save")
        at_work.settle()
        assert "Kept on this computer." in words(banner), "a save that fails for the same reason says nothing else"
        at_work.desk.troubles.write_to(str(tmp_path / "копия.md"))
        assert "Первый абзац. Слово" in (tmp_path / "копия.md").read_text("utf-8")
        at_work.export(tmp_path / "site")
        at_work.stop()
        at_work.start(location)
        at_work.until(at_work.desk.page.notice.isVisible)
        at_work.stop()


def test_when_it_can_be_written_to_again_it_is_saved_without_a_key_and_the_banner_goes(
    at_work: AtWork, location: Path
) -> None:
    with locked(location):
        at_work.start(location)
        type_into_the_article(at_work, " Слово")
        at_work.act("article.save")
        at_work.until(lambda: "Kept on this computer." in words(at_work.desk.page.banner))
    at_work.until(lambda: not at_work.desk.page.banner.isVisible())
    press(at_work, "Look again")
    at_work.settle()
    assert not at_work.program.window.notices.isVisible()
    at_work.until(lambda: list((location / "backups").glob("*.db")))
    assert body_of(location) == "Первый абзац. Слово"
    assert kept_in_the_second_place(at_work) == []


def test_what_was_typed_is_brought_back_when_the_newsroom_can_be_written_to(at_work: AtWork, location: Path) -> None:
    with locked(location):
        at_work.start(location)
        type_into_the_article(at_work, " Слово")
        at_work.until(lambda: kept_in_the_second_place(at_work))
        at_work.stop()
    at_work.start(location)
    at_work.until(at_work.desk.page.notice.isVisible)
    at_work.desk.recovery.bring_back_newest()
    at_work.settle()
    at_work.act("article.save")
    at_work.settle()
    assert body_of(location) == "Первый абзац. Слово"
    assert kept_in_the_second_place(at_work) == []


@pytest.mark.not_on("windows", "the log of an open newsroom can't be deleted there")
def test_a_log_that_was_taken_away_is_said_and_the_newsroom_opened_again(at_work: AtWork, location: Path) -> None:
    at_work.start(location)
    type_into_the_article(at_work, " Слово")
    at_work.act("article.save")
    at_work.until(lambda: not at_work.desk.session.is_dirty)
    (location / "newsroom.db-wal").unlink()
    assert notices(at_work)[0] == "Its log was taken away."
    type_text(at_work.desk.page.body, " и ещё")
    at_work.until(lambda: "Open the newsroom again to save it." in words(at_work.desk.page.banner))
    assert body_of(location) == "Первый абзац. Слово"
    with at_work.qtbot.waitSignal(at_work.program.opened, timeout=20_000):
        press(at_work, "Open it again")
    at_work.settle()
    assert not at_work.program.window.notices.isVisible()
    at_work.until(at_work.desk.page.notice.isVisible)
    at_work.desk.recovery.bring_back_newest()
    at_work.settle()
    at_work.act("article.save")
    at_work.settle()
    assert body_of(location) == "Первый абзац. Слово и ещё"


def test_a_newsroom_that_does_not_answer_leaves_typing_to_the_second_place(
    at_work: AtWork, location: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeper, "PATIENCE_MS", 100)
    monkeypatch.setattr(keeper, "SILENT_MS", 300)
    at_work.start(location)
    with somebody_writes(location):
        at_work.desk.session.start_new("ru")
        type_text(at_work.desk.page.body, "Слово")
        at_work.until(lambda: kept_in_the_second_place(at_work) == ["Слово"])
        at_work.until(lambda: "does not answer" in " ".join(words(at_work.desk.page.banner)))
        type_text(at_work.desk.page.body, " и ещё")
        at_work.until(lambda: kept_in_the_second_place(at_work) == ["Слово и ещё"])
    at_work.until(lambda: not at_work.desk.page.banner.isVisible())
    at_work.until(lambda: kept_in_the_second_place(at_work) == [])
    at_work.stop()
    with closing(open_newsroom(location)) as desks:
        assert desks.articles.get(2).story.body == "Слово и ещё"
