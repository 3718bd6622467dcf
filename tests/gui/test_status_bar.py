"""The status bar tells how long, how safe and how large the text is."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from editor.ui.kit.status_bar import StatusBar
from editor.ui.theme import Theme


@pytest.fixture
def status(qtbot: QtBot, theme: Theme) -> StatusBar:
    made = StatusBar()
    qtbot.addWidget(made)
    return made


def told(status: StatusBar) -> list[str]:
    return [one.text() for one in status.findChildren(QLabel) if one.text()]


def test_it_tells_how_long_the_text_is(status: StatusBar) -> None:
    status.show_measure(612, 4380, 3)
    status.show_language("kk")
    assert told(status) == ["612 words", "4\u00a0380 characters", "3 min read", "Қазақша", "100 %"]


def test_saved_means_that_the_database_has_answered(status: StatusBar) -> None:
    now = datetime.now(UTC)
    status.show_saved(now)
    assert f"Saved {now:%H:%M:%S}" in told(status)
    status.show_saved(datetime(2019, 11, 20, 14, 2, 11, tzinfo=UTC))
    assert "Saved 20 Nov 2019" in told(status)
    status.show_unsaved("The disk is full.")
    assert "Not saved. The disk is full." in told(status)


def test_the_text_grows_by_tens_and_stops(qtbot: QtBot, status: StatusBar) -> None:
    wanted: list[int] = []
    status.zoom_wanted.connect(wanted.append)
    status.zoom_wanted.connect(status.show_zoom)
    smaller, larger = (one for one in status.findChildren(QToolButton) if one.accessibleName())
    for _ in range(8):
        larger.click()
    assert wanted == [110, 120, 130, 140, 150]
    assert not larger.isEnabled()
    assert smaller.isEnabled()


def test_without_an_article_it_is_quiet(status: StatusBar) -> None:
    status.show_measure(1, 2, 1)
    status.clear_article()
    assert told(status) == ["100 %"]


def test_words_that_nothing_keeps_yet_are_not_shown_in_green(status: StatusBar) -> None:
    status.show_typing(on=True)
    assert told(status) == ["100 %"]
    status.show_saved(datetime.now(UTC))
    saved = next(one for one in status.findChildren(QLabel) if one.text().startswith("Saved"))
    status.show_typing(on=True)
    assert saved.property("kind") == "tone-plain"
    status.show_typing(on=False)
    assert saved.property("kind") == "tone-ok"
    status.show_unsaved("The disk is full.")
    status.show_typing(on=False)
    assert saved.property("kind") == "tone-warn"


def test_another_room_says_nothing_of_the_article(status: StatusBar) -> None:
    def seen() -> list[str]:
        return [one.text() for one in status.findChildren(QLabel) if one.isVisibleTo(status) and one.text()]

    status.show_measure(612, 4380, 3)
    status.speak_of_article(on=False)
    assert seen() == []
    status.speak_of_article(on=True)
    assert "612 words" in seen()


def test_over_versions_it_says_what_restoring_does(status: StatusBar) -> None:
    status.show_measure(1, 2, 1)
    status.show_saved(datetime(2019, 11, 20, 14, 2, 11, tzinfo=UTC))
    status.show()
    before = seen(status)
    status.speak_of_versions(on=True)
    assert seen(status) == {"Restoring makes a new version. Nothing is lost.", "Saved 20 Nov 2019"}
    status.speak_of_versions(on=False)
    assert seen(status) == before
    assert {"2 characters", "Saved 20 Nov 2019", "100 %"} <= before


def seen(status: StatusBar) -> set[str]:
    return {one.text() for one in status.findChildren(QLabel) if one.text() and one.isVisible()}
