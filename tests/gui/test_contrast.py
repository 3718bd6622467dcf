"""All words and signs of every page stand out from their ground, measured in what is painted."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from editor.ui.forms import column, label
from editor.ui.preview import surface
from editor.ui.theme import Theme
from tests.gui.at_work import AtWork
from tests.gui.every_page import begin, make_sample, pages
from tests.gui.painted import measured, too_pale

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform raises no menus


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_sample(tmp_path_factory.mktemp("sample"))


@pytest.mark.parametrize("name", ["light", "dark"])
def test_every_word_of_every_page_can_be_read(
    at_work: AtWork, sample: Path, tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(surface, "WEB_VIEW", "editor.ui.preview.no_such_engine")
    begin(at_work, shutil.copytree(sample, tmp_path / "newsroom"), name)
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
