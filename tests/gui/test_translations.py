"""Menus keep apart by their letters and counts take the right form, in every language of the window."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from pytestqt.qtbot import QtBot

from editor.ui.assembly.shell import ACTIONS
from editor.ui.kit.actions import MENUS
from editor.ui.kit.status_bar import StatusBar
from editor.ui.theme import Theme
from editor.ui.theme.resources import RESOURCES

LETTER = re.compile("&(.)")


def texts(language: str) -> dict[str, str]:
    """What the menus say in a language, by what the source says."""
    sources = [*(text for _, text in MENUS), *(action.text for action in ACTIONS)]
    if language == "en":
        return {text: text for text in sources}
    path = RESOURCES / "translations" / f"rubrika_{language}.ts"
    messages = ET.fromstring(path.read_text("utf-8")).iter("message")  # noqa: S314 - our own file
    translated = {message.findtext("source", ""): message.findtext("translation", "") for message in messages}
    return {text: translated.get(text, text) for text in sources}


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_menus_keep_apart_by_their_letters(language: str) -> None:
    said = texts(language)
    letters = [LETTER.findall(said[source])[0].lower() for _, source in MENUS]
    assert len(letters) == len(set(letters))


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
@pytest.mark.parametrize("menu", [name for name, _ in MENUS])
def test_the_rows_of_a_menu_keep_apart_by_their_letters(language: str, menu: str) -> None:
    said = texts(language)
    letters = Counter(
        found.lower()
        for action in ACTIONS
        if action.menu == menu
        for found in LETTER.findall(said[action.text].replace("&&", ""))
    )
    assert {letter: count for letter, count in letters.items() if count > 1} == {}


def counted(qtbot: QtBot, language: str, folder: Path) -> list[str]:
    """What the status bar says of 1, 3 and 612 words."""
    source, made = RESOURCES / "translations" / f"rubrika_{language}.ts", folder / "made.qm"
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([lrelease, "-silent", source, "-qm", made], check=True, capture_output=True)
    translator = QTranslator()
    assert translator.load(str(made))
    QCoreApplication.installTranslator(translator)
    status = StatusBar()
    qtbot.addWidget(status)
    told = []
    for words in (1, 3, 612):
        status.show_measure(words, 1, 1)
        told.append(status._words.text())
    QCoreApplication.removeTranslator(translator)
    return told


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", ["1 word", "3 words", "612 words"]),
        ("ru", ["1 слово", "3 слова", "612 слов"]),
        ("kk", ["1 сөз", "3 сөз", "612 сөз"]),
    ],
)
def test_counts_take_the_form_of_the_language(
    qtbot: QtBot, theme: Theme, tmp_path: Path, language: str, told: list[str]
) -> None:
    assert counted(qtbot, language, tmp_path) == told
