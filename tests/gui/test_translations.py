"""The translations say what the source says: every blank is there, plurals have their forms, keys stay apart."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.ui.actions import MENUS
from editor.ui.places_on_disk import RESOURCES
from editor.ui.status_bar import StatusBar
from editor.ui.theme import Theme

BLANK = re.compile(r"\{\w*\}|%n")
FORMS = {"ru": 3, "kk": 1, "en": 2}


def messages(language: str) -> list[tuple[str, list[str]]]:
    """Each source text with its finished translations."""
    path = RESOURCES / "translations" / f"rubrika_{language}.ts"
    found = []
    for message in ET.fromstring(path.read_text("utf-8")).iter("message"):  # noqa: S314 - our own file
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        found.append((message.findtext("source", ""), forms))
    return found


@pytest.mark.parametrize("language", FORMS)
def test_every_blank_of_the_source_is_in_every_form(language: str) -> None:
    wrong = [
        (source, form)
        for source, forms in messages(language)
        for form in forms
        if Counter(BLANK.findall(source)) != Counter(BLANK.findall(form))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", FORMS)
def test_plurals_have_all_forms_of_the_language(language: str) -> None:
    wrong = [source for source, forms in messages(language) if "%n" in source and len(forms) != FORMS[language]]
    assert wrong == []


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_menus_keep_apart_by_their_letters(language: str) -> None:
    words = dict(messages(language))
    letters = [re.sub(r".*&(.).*", r"\1", words[source][0]).lower() for _, source in MENUS]
    assert len(letters) == len(set(letters))


def test_russian_counts_in_three_forms(qtbot: QtBot, qapp: QApplication, theme: Theme, tmp_path: Path) -> None:
    source = RESOURCES / "translations" / "rubrika_ru.ts"
    made = tmp_path / "rubrika_ru.qm"
    subprocess.run(
        [Path(sys.executable).with_name("pyside6-lrelease"), "-silent", source, "-qm", made],
        check=True,
        capture_output=True,
    )
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
    assert told == ["1 слово", "3 слова", "612 слов"]
