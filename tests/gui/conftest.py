"""What every test of the window shares: an offscreen platform and no thread left behind."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication

from editor.ui import icons
from editor.ui.tasks import Tasks
from editor.ui.theme import Mode, Theme


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    made = Tasks(qapp)
    yield made
    made.close()


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    made = Theme(Mode.LIGHT)
    made.apply(qapp)
    icons.follow(made)
    return made


@pytest.fixture
def dark_theme(theme: Theme) -> Theme:
    theme.use(Mode.DARK)
    return theme


@pytest.fixture(autouse=True)
def no_window_is_left(qapp: QApplication) -> Iterator[None]:
    yield
    assert QThread.currentThread() is qapp.thread()
    assert [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()] == []
