"""Banners over the window: where the newsroom stands, who else is there, whether it is there at all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPushButton

from editor.desk import Desks, create_newsroom, open_newsroom
from editor.desk.safety import keeping
from editor.domain.newsroom import Newsroom
from editor.domain.story import Story
from tests.gui.at_work import AtWork, words
from tests.gui.writing.keys import type_text


@pytest.fixture(autouse=True)
def room_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "LITTLE_ROOM", 0)


@pytest.fixture
def location(tmp_path: Path) -> Path:
    return made(tmp_path / "newsroom")


def made(location: Path) -> Path:
    with closing(create_newsroom(location, Newsroom(name="Таңба"))) as desks:
        desks.articles.create(Story(headline="Парк", body="Первый абзац."))
    return location


@pytest.fixture
def second(location: Path) -> Iterator[Desks]:
    desks = open_newsroom(location, who="Айша")
    desks.presence.announce()
    yield desks
    desks.close()


def look(at_work: AtWork) -> list[str]:
    at_work.program.safety.watching.look()
    at_work.settle()
    return words(at_work.program.window.notices)


def press(at_work: AtWork, text: str) -> None:
    notices = at_work.program.window.notices
    next(one for one in notices.findChildren(QPushButton) if one.text() == text and one.isVisible()).click()


def own_backups(location: Path) -> list[Path]:
    return sorted((location / "backups").glob("*.db"))


def test_a_program_that_is_left_running_makes_tomorrows_backup_too(at_work: AtWork, location: Path) -> None:
    at_work.start(location)
    (first,) = own_backups(location)
    first.rename(location / "backups" / "2026-11-20T090000Z.db")
    at_work.program.safety.watching.back_up_timer.timeout.emit()
    at_work.settle()
    assert [file.name for file in own_backups(location)] == ["2026-11-20T090000Z.db", own_backups(location)[1].name]
    at_work.program.safety.watching.back_up_timer.timeout.emit()
    at_work.settle()
    assert len(own_backups(location)) == 2


def test_a_safe_place_takes_no_room(at_work: AtWork, location: Path) -> None:
    at_work.start(location)
    assert not at_work.program.window.notices.isVisible()


def test_a_folder_of_a_cloud_is_said_calmly_and_once(at_work: AtWork, tmp_path: Path) -> None:
    at_work.start(made(tmp_path / "Dropbox" / "newsroom"))
    told = words(at_work.program.window.notices)
    assert told[0] == "A risky place."
    assert "copied to the cloud by Dropbox" in told[1]
    assert "keep it elsewhere and copy backups there" in told[1]
    press(at_work, "Understood")
    assert not at_work.program.window.notices.isVisible()
    assert look(at_work) == []


def test_little_room_is_said_in_megabytes(at_work: AtWork, location: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "LITTLE_ROOM", 2**60)
    at_work.start(location)
    assert " MB left. Free some space" in " ".join(words(at_work.program.window.notices))


def test_a_second_copy_is_named_and_goes_when_it_is_closed(at_work: AtWork, location: Path, second: Desks) -> None:
    at_work.start(location)
    told = " ".join(words(at_work.program.window.notices))
    assert "Open twice." in told
    assert "(Айша on " in told
    second.presence.leave()
    assert look(at_work) == []


@pytest.mark.not_on("windows", "moves an open newsroom, which is refused there")
def test_a_newsroom_that_was_moved_is_said_and_opened_again_with_what_was_typed(
    at_work: AtWork, location: Path, tmp_path: Path
) -> None:
    at_work.start(location)
    at_work.open(1)
    file = location / "newsroom.db"
    file.rename(tmp_path / "away.db")
    at_work.desk.page.body.moveCursor(QTextCursor.MoveOperation.End)
    type_text(at_work.desk.page.body, " Слово")
    at_work.until(at_work.desk.page.banner.isVisible)
    assert look(at_work)[0] == "Not there."
    (tmp_path / "away.db").rename(file)
    assert look(at_work) == []
    file.rename(tmp_path / "away.db")
    look(at_work)
    (tmp_path / "away.db").rename(file)
    with at_work.qtbot.waitSignal(at_work.program.opened, timeout=20_000):
        press(at_work, "Open it again")
    at_work.settle()
    assert not at_work.program.window.notices.isVisible()
    with closing(open_newsroom(location)) as desks:
        assert desks.articles.get(1).story.body == "Первый абзац. Слово"


def test_banners_speak_the_language_of_the_window(at_work: AtWork, tmp_path: Path) -> None:
    at_work.start(made(tmp_path / "Dropbox" / "newsroom"))
    at_work.program.speak("ru")
    at_work.settle()
    told = words(at_work.program.window.notices)
    at_work.program.speak("en")
    at_work.settle()
    assert told != words(at_work.program.window.notices)
    assert words(at_work.program.window.notices)[0] == "A risky place."


def test_the_button_of_a_banner_is_reached_with_keys_alone(at_work: AtWork, tmp_path: Path) -> None:
    at_work.start(made(tmp_path / "Dropbox" / "newsroom"))
    window = at_work.program.window
    button = window.notices.findChildren(QPushButton)[0]
    seen = []
    for _ in range(6):
        at_work.act("pane.next")
        seen.append(window.focusWidget())
    assert button in seen
