"""Every page fits: no word is cut without a tooltip, nothing lies over something else or stands out of its pane."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QMainWindow, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from editor.ui.kit.forms import CheckBox, OneLine
from tests.screens.layouts import find

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("font", "scale", "sizes"),
    [("1.0", "1", ("0x0", "1230x700", "2560x1440")), ("1.5", "1.25", ("0x0", "1440x868"))],
    ids=["usual letters", "large letters on a screen of 125 %"],
)
def test_every_page_fits_in_three_languages(font: str, scale: str, sizes: tuple[str, ...]) -> None:
    """All sizes, letters and scales are `make layouts`."""
    command = [sys.executable, "-m", "tests.screens.layouts", "--font", font, "--sizes", *sizes]
    around = {**os.environ, "QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(command, cwd=ROOT, env=around, capture_output=True, text=True, timeout=500, check=False)
    assert run.stdout.splitlines()[-1:] == ["0 findings"], run.stdout + run.stderr[-2000:]


def cut_label(window: QWidget) -> None:
    QLabel("A sentence that has no room", window).setGeometry(0, 0, 40, 20)


def cut_button(window: QWidget) -> None:
    QPushButton("Publish the article", window).setGeometry(0, 0, 40, 30)


def cut_choice(window: QWidget) -> None:
    box = QComboBox(window)
    box.addItem("A rubric with a long name")
    box.setGeometry(0, 0, 60, 30)


def cut_hint(window: QWidget) -> None:
    line = QLineEdit(window)
    line.setPlaceholderText("Headline, text, author, credit")
    line.setGeometry(0, 0, 60, 30)


def low_paragraph(window: QWidget) -> None:
    label = QLabel("One line, and another one, and a third one", window)
    label.setWordWrap(True)
    label.setGeometry(0, 0, 60, 20)


def overlap(window: QWidget) -> None:
    for x in (0, 20):
        QPushButton("On", window).setGeometry(x, 0, 90, 30)


def out_of_parent(window: QWidget) -> None:
    QPushButton("Off", window).setGeometry(260, 0, 90, 30)


def lost_menu(window: QWidget) -> None:
    assert isinstance(window, QMainWindow)
    bar = window.menuBar()
    for number in range(9):
        bar.addMenu(f"A menu with number {number}")
    search = QLineEdit(bar)
    search.setObjectName("search-all")
    search.setFixedWidth(200)
    bar.setCornerWidget(search)


@pytest.mark.parametrize(
    "defect", [cut_label, cut_button, cut_choice, cut_hint, low_paragraph, overlap, out_of_parent, lost_menu]
)
def test_a_seeded_defect_is_found(qtbot: QtBot, defect: Callable[[QWidget], None]) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setFixedSize(300, 200)
    window.show()
    assert list(find(window)) == []
    defect(window)
    for child in window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        child.show()
    qtbot.wait(10)
    assert list(find(window)) != []


@pytest.mark.parametrize("kind", [OneLine, CheckBox])
def test_words_without_room_end_in_dots_and_are_whole_in_the_tooltip(
    qtbot: QtBot, kind: type[QLabel | QCheckBox]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    lay = QHBoxLayout(window)
    words = "Partnership: mark the articles and the pages of this rubric"
    line = kind(words)
    lay.addWidget(line)
    window.show()
    window.resize(150, 60)
    qtbot.waitUntil(lambda: line.toolTip() == words)
    window.resize(900, 60)
    qtbot.waitUntil(lambda: line.toolTip() == "")
    assert line.text() == words
