"""What every test of the window shares: an offscreen platform and no thread left behind."""

from __future__ import annotations

import os
import threading

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.ui.kit import icons
from editor.ui.kit.tasks import Tasks
from editor.ui.theme import Mode, Theme
from tests.gui.at_work import AtWork
from tests.gui.every_page import make_sample

PATIENCE_MS = 30_000
"""How long a test waits for what comes by itself: a busy machine makes no test red, a quiet one waits for nothing."""

for wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitExposed, QtBot.waitActive):
    wait.__kwdefaults__ = {**(wait.__kwdefaults__ or {}), "timeout": PATIENCE_MS}


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


@pytest.fixture(scope="session")
def sample_newsroom(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The newsroom that comes with the program; copy it before it is opened."""
    return make_sample(tmp_path_factory.mktemp("sample"))


@pytest.fixture
def at_work(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[AtWork]:
    """The whole program; whatever runs at the end of the test is closed as its user would close it."""
    made = AtWork(qtbot, qapp, tmp_path)
    yield made
    made.stop()


@pytest.fixture(autouse=True)
def nothing_is_left(qapp: QApplication) -> Iterator[None]:
    """No thread of ours outlives its test.

    Windows are not listed: asking Qt for all top-level widgets between tests ended the process now and then with a
    segmentation fault (PySide6 6.11.3).
    """
    yield
    assert [each.name for each in threading.enumerate() if each.name.startswith(("database", "compute"))] == []
    assert QThread.currentThread() is qapp.thread()
