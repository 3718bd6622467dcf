"""All words and signs of every page stand out from their ground, measured in what is painted."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget, QMenu, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from editor.ui.kit.forms import button, column, ground, label
from editor.ui.preview import surface
from editor.ui.theme import Mode, Theme
from tests.gui.at_work import AtWork
from tests.gui.every_page import begin, pages
from tests.gui.painted import measured, too_pale

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform raises no menus


@pytest.mark.parametrize("name", ["light", "dark"])
def test_every_word_of_every_page_can_be_read(
    at_work: AtWork, sample_newsroom: Path, tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(surface, "WEB_VIEW", "editor.ui.preview.no_such_engine")
    begin(at_work, shutil.copytree(sample_newsroom, tmp_path / "newsroom"), name)
    pale = {page: found for page, top in pages(at_work) if (found := too_pale(top))}
    assert pale == {}


@pytest.fixture
def parts(qtbot: QtBot, theme: Theme) -> QWidget:
    """A label, a placeholder, a combo box and a list, all legible."""
    made, hint, choice, rows = QWidget(), QLineEdit(), QComboBox(), QListWidget()
    qtbot.addWidget(made)
    hint.setPlaceholderText("A placeholder")
    choice.addItem("A choice")
    rows.addItem("A row")
    made.setLayout(column(label("A label", "caption"), hint, choice, rows))
    made.resize(300, 300)
    made.show()
    return made


def test_the_measure_finds_words_of_every_kind(parts: QWidget) -> None:
    assert {each.text for each in measured(parts)} == {"A label", "A placeholder", "A choice", "A row"}
    assert too_pale(parts) == []


@pytest.mark.parametrize("kind", [QLineEdit, QComboBox, QListWidget])
def test_the_measure_catches_pale_words(parts: QWidget, kind: type[QWidget]) -> None:
    parts.findChild(kind).setStyleSheet("*{color:#999;placeholder-text-color:#999}")
    (caught,) = too_pale(parts)
    assert "2.85 : 1, #999999 on #FFFFFF" in caught


def test_the_measure_passes_over_what_is_disabled_or_out_of_sight(parts: QWidget) -> None:
    parts.setStyleSheet("*{color:#999;placeholder-text-color:#999}")
    parts.findChild(QLineEdit).setEnabled(False)
    parts.findChild(QListWidget).hide()
    assert [each.partition("»")[0] for each in too_pale(parts)] == ["«A choice", "«A label"]


@pytest.mark.parametrize("name", [Mode.LIGHT, Mode.DARK])
def test_words_that_come_up_for_a_moment_can_be_read(qtbot: QtBot, theme: Theme, name: Mode) -> None:
    """What drops down with its chosen row, a menu under the mouse, a tooltip."""
    theme.use(name)
    choice, menu, tip = QComboBox(), QMenu(), QLabel("A tooltip", None, Qt.WindowType.ToolTip)
    for widget in (choice, menu, tip):
        qtbot.addWidget(widget)
    choice.addItems(["One", "Two"])
    choice.show()
    choice.showPopup()
    menu.addActions([QAction("Under the mouse", menu), QAction("Beside it", menu)])
    menu.setActiveAction(menu.actions()[0])
    menu.popup(QPoint())
    tip.setPalette(QToolTip.palette())
    tip.setStyleSheet("QLabel{background:palette(tool-tip-base);color:palette(tool-tip-text)}")
    tip.show()
    found = [measured(each) for each in (choice.view().window(), menu, tip)]
    assert [[word.text for word in words] for words in found] == [
        ["One", "Two"],
        ["Under the mouse", "Beside it"],
        ["A tooltip"],
    ]
    assert [str(word) for words in found for word in words if word.contrast < word.need] == []
    choice.hidePopup()
    menu.close()


@pytest.mark.parametrize("name", [Mode.LIGHT, Mode.DARK])
def test_words_of_a_button_under_the_mouse_can_be_read(qtbot: QtBot, theme: Theme, name: Mode) -> None:
    theme.use(name)
    buttons = [button(f"Press {kind}", kind) for kind in ("", "primary", "flat", "danger", "small", "chip", "fold")]
    top = ground("pane", column(*buttons))
    qtbot.addWidget(top)
    top.show()
    for each in buttons:
        each.setCheckable(True)
        each.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    assert too_pale(top) == []
    for each in buttons:
        each.setDown(True)
    assert too_pale(top) == []
    for each in buttons:
        each.setChecked(True)
    assert too_pale(top) == []
    assert len(measured(top)) == len(buttons)
