"""A newsroom that can't be written to: typing goes on, the text is safe, and it is saved when it can be again."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from db.sqlite import connections
from editor.desk import create_newsroom, open_newsroom
from editor.domain.newsroom import Newsroom
from editor.domain.states import Workflow
from editor.domain.story import Story
from editor.ui.kit.banner import Banner
from editor.ui.writing.session import troubles
from editor.ui.writing.session.requests import Step
from tests.disks import SmallDisk
from tests.gui.at_work import AtWork, words
from tests.gui.troubled_world import somebody_writes
from tests.gui.writing.keys import type_text


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(connections.PRAGMAS, "busy_timeout", 50)
    monkeypatch.setattr(troubles, "AGAIN_MS", 200)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[SmallDisk]:
    disk = SmallDisk(tmp_path / "disk", megabytes=4)
    yield disk
    disk.remove()


def made(location: Path) -> Path:
    with closing(create_newsroom(location, Newsroom(name="Таңба"))) as desks:
        desks.articles.create(Story(headline="Парк", body="Первый абзац."))
        desks.articles.create(Story(headline="Каток", body="Лёд."))
    return location


def begin(at_work: AtWork, location: Path) -> None:
    at_work.start(location)
    at_work.open(1)
    at_work.desk.page.body.moveCursor(QTextCursor.MoveOperation.End)


def body_of(location: Path, article_id: int = 1) -> str:
    with closing(open_newsroom(location)) as desks:
        return desks.articles.get(article_id).story.body


def kept_in_the_second_place(at_work: AtWork) -> list[str]:
    files = (at_work.folder / "base").rglob("drafts/*/[!.]*.json")
    return [json.loads(json.loads(file.read_text("utf-8"))["story"])["body"] for file in files]


def test_a_full_disk_takes_nothing_and_the_text_is_saved_when_there_is_room(
    at_work: AtWork, small_disk: SmallDisk, tmp_path: Path
) -> None:
    location = made(small_disk.folder / "newsroom")
    begin(at_work, location)
    body, banner = at_work.desk.page.body, at_work.desk.page.banner
    long = "Слово и ещё слово. " * 4000
    with small_disk.full():
        body.insertPlainText(long)
        at_work.until(banner.isVisible)
        at_work.until(lambda: kept_in_the_second_place(at_work))
        assert "What you type is kept on this computer meanwhile." in " ".join(words(banner))
        type_text(body, "Пишется дальше.")
        at_work.act("article.save")
        at_work.until(lambda: any(each.endswith("Пишется дальше.") for each in kept_in_the_second_place(at_work)))
        at_work.desk.troubles.write_to(str(tmp_path / "копия.md"))
        assert "Пишется дальше." in (tmp_path / "копия.md").read_text("utf-8")
        assert "The text is in a file." in words(banner)
        assert at_work.desk.session.is_dirty
    at_work.until(lambda: not banner.isVisible())
    at_work.settle()
    assert not at_work.desk.session.is_dirty
    assert kept_in_the_second_place(at_work) == []
    at_work.stop()
    assert body_of(location).endswith("Пишется дальше.")


def test_a_newsroom_that_is_held_for_long_is_saved_without_a_key(at_work: AtWork, tmp_path: Path) -> None:
    location = made(tmp_path / "newsroom")
    begin(at_work, location)
    with somebody_writes(location):
        type_text(at_work.desk.page.body, " Слово")
        at_work.act("article.save")
        at_work.until(lambda: "busy with somebody else's work" in " ".join(words(at_work.desk.page.banner)))
        assert at_work.program.window.status.isVisible()
    at_work.until(lambda: not at_work.desk.page.banner.isVisible())
    assert body_of(location) == "Первый абзац. Слово"


def test_a_text_that_left_the_desk_unsaved_is_saved_by_itself_too(at_work: AtWork, tmp_path: Path) -> None:
    location = made(tmp_path / "newsroom")
    begin(at_work, location)
    with somebody_writes(location):
        type_text(at_work.desk.page.body, " Слово")
        at_work.open(2)
        at_work.until(lambda: "«Парк» is not saved." in words(at_work.desk.page.banner))
    at_work.until(lambda: not at_work.desk.page.banner.isVisible())
    at_work.settle()
    assert at_work.desk.troubles.lost == []
    assert at_work.desk.session.article_id == 2
    assert body_of(location) == "Первый абзац. Слово"


def test_a_banner_that_is_not_settled_keeps_its_buttons_under_the_hand(at_work: AtWork, tmp_path: Path) -> None:
    location = made(tmp_path / "newsroom")
    begin(at_work, location)
    with somebody_writes(location):
        at_work.desk.session.save("Пометка")
        at_work.until(at_work.desk.page.banner.isVisible)
        at_work.settle()
        again = at_work.desk.page.banner.findChildren(QPushButton)[0]
        at_work.desk.troubles.try_again()
        at_work.settle()
        assert at_work.desk.page.banner.findChildren(QPushButton)[0] is again


def test_buttons_of_a_banner_go_under_the_words_where_there_is_little_room(qtbot: QtBot, theme: object) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    banner.resize(560, 80)
    banner.say("danger", "Не сохранено.", "Диск полон. " * 12, (("Сохранить копию в другом месте…", print),))
    banner.show()
    button = banner.findChild(QPushButton)
    assert button is not None
    qtbot.waitUntil(lambda: button.width() > 100)
    assert button.y() > banner.height() // 2
    assert button.geometry().right() < banner.width()
    banner.resize(1100, 60)
    qtbot.waitUntil(lambda: button.y() < banner.height() // 2)


def test_a_note_that_could_not_be_saved_is_on_the_version_at_last(at_work: AtWork, tmp_path: Path) -> None:
    location = made(tmp_path / "newsroom")
    begin(at_work, location)
    with somebody_writes(location):
        type_text(at_work.desk.page.body, " Слово")
        at_work.desk.session.save("Проверено юристом")
        at_work.until(at_work.desk.page.banner.isVisible)
        at_work.settle()
    at_work.until(lambda: not at_work.desk.page.banner.isVisible())
    at_work.settle()
    with closing(open_newsroom(location)) as desks:
        newest = desks.articles.revisions(1)[0]
        assert (newest.note, newest.story.body) == ("Проверено юристом", "Первый абзац. Слово")


def test_a_note_for_readers_is_not_typed_twice(
    at_work: AtWork, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The step that failed is taken by the button, with all that was typed for it."""
    monkeypatch.setattr(troubles, "AGAIN_MS", 3_600_000)
    location = made(tmp_path / "newsroom")
    begin(at_work, location)
    with somebody_writes(location):
        type_text(at_work.desk.page.body, " Слово")
        at_work.desk.session.take(Step("move", Workflow.REVIEW))
        at_work.until(at_work.desk.page.banner.isVisible)
        at_work.settle()
    again = at_work.desk.page.banner.findChildren(QPushButton)[0]
    assert again.text() == "Try again"
    again.click()
    at_work.settle()
    with closing(open_newsroom(location)) as desks:
        stored = desks.articles.get(1)
        assert (stored.workflow, stored.story.body) == (Workflow.REVIEW, "Первый абзац. Слово")


def test_a_text_that_no_place_takes_does_not_go_with_the_window(at_work: AtWork, tmp_path: Path) -> None:
    location = made(tmp_path / "newsroom")
    begin(at_work, location)
    state = at_work.program._folders.state
    state.mkdir(parents=True, exist_ok=True)
    (state / "drafts").write_text("no folder")
    window = at_work.program.window
    with somebody_writes(location):
        type_text(at_work.desk.page.body, " Слово")
        at_work.until(lambda: at_work.desk.troubles.is_only_here)
        assert not window.close()
        assert "Not closed." in words(at_work.desk.page.banner)
        at_work.desk.troubles.write_to(str(tmp_path / "копия.md"))
        assert "Первый абзац. Слово" in (tmp_path / "копия.md").read_text("utf-8")
        assert window.close()


def test_a_polite_kill_is_not_held_up_by_it(at_work: AtWork, tmp_path: Path) -> None:
    begin(at_work, made(tmp_path / "newsroom"))
    at_work.desk.troubles._is_only_here = True
    assert not at_work.program.window.close()
    shell = at_work._shell
    assert shell is not None
    shell.end()
    assert not at_work.program.window.isVisible()
