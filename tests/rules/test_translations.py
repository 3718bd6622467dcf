"""The window speaks every language whole: nothing forgotten, nothing left over, nothing that loses a blank."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from editor.domain.sentences import SENTENCES, checks_in_words

ROOT = Path(__file__).parents[2]
TRANSLATIONS = ROOT / "resources" / "translations"
FORMS = {"ru": 3, "kk": 2, "en": 2}
"""Plural forms as Qt counts them; a language with fewer in its file falls back to English. Kazakh says both alike."""
BLANK = re.compile(r"\{\w*\}|%n|%\d")
FOREIGN_QUOTES = re.compile("[\"“”]|'[^']*'")
UNWANTED = re.compile(r"!|\bошибк|\bқателік|пожалуйста|өтінем|өтінеміз", re.IGNORECASE)

SHOWING = {
    *("QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QAction", "QGroupBox", "QMenu"),
    *("setText", "setToolTip", "setPlaceholderText", "setWindowTitle", "setTitle", "setStatusTip", "setWhatsThis"),
    *("setAccessibleName", "setAccessibleDescription", "setHeaderLabels", "setLabelText", "setSuffix", "setPrefix"),
    *("addAction", "addItem", "addItems", "addMenu", "addButton", "addRow", "insertItem", "showMessage", "about"),
}
"""What puts its argument on the screen."""
NOT_WORDS = {"Rubrika", "px"}
"""Shown as they are in every language."""


@dataclass(frozen=True)
class Message:
    context: str
    source: str
    forms: tuple[str, ...]
    state: str
    is_plural: bool

    @property
    def key(self) -> tuple[str, str, bool]:
        return self.context, self.source, self.is_plural


def messages_of(file: Path) -> list[Message]:
    return list(_messages(ET.fromstring(file.read_text("utf-8"))))  # noqa: S314 - our own file


def _messages(root: ET.Element) -> Iterator[Message]:
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
            state, is_plural = translation.get("type", ""), message.get("numerus") == "yes"
            yield Message(context.findtext("name", ""), message.findtext("source", ""), forms, state, is_plural)


def committed(language: str) -> list[Message]:
    return messages_of(TRANSLATIONS / f"rubrika_{language}.ts")


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Message]]:
    """What `make lupdate` would leave, from copies of the committed files."""
    folder = tmp_path_factory.mktemp("lupdate")
    command = [Path(sys.executable).with_name("pyside6-lupdate"), "-no-obsolete", "-locations", "none"]
    found: dict[str, list[Message]] = {}
    for language in FORMS:
        file = folder / f"rubrika_{language}.ts"
        shutil.copy(TRANSLATIONS / file.name, file)
        plurals = ["-pluralonly"] if language == "en" else []
        subprocess.run(
            [*command, *plurals, "-extensions", "py", "editor", "-ts", file], cwd=ROOT, check=True, capture_output=True
        )
        found[language] = messages_of(file)
    return found


@pytest.mark.parametrize("language", FORMS)
def test_collecting_the_texts_again_changes_nothing(language: str, collected: dict[str, list[Message]]) -> None:
    now, then = {row.key for row in collected[language]}, {row.key for row in committed(language)}
    assert now, "nothing was collected"
    assert {"run make lupdate for": sorted(now - then), "left over": sorted(then - now)} == {
        "run make lupdate for": [],
        "left over": [],
    }


@pytest.mark.parametrize("language", FORMS)
def test_every_message_is_translated(language: str) -> None:
    assert [row.key for row in committed(language) if row.state or not all(form.strip() for form in row.forms)] == []


@pytest.mark.parametrize("language", FORMS)
def test_every_blank_of_the_source_is_in_every_form(language: str) -> None:
    wrong = [
        (row.source, form)
        for row in committed(language)
        for form in row.forms
        if Counter(BLANK.findall(row.source)) != Counter(BLANK.findall(form))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", FORMS)
def test_plurals_have_all_forms_of_the_language(language: str) -> None:
    plurals = [row for row in committed(language) if row.is_plural]
    assert plurals
    assert [row.source for row in plurals if len(row.forms) != FORMS[language]] == []


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_every_sentence_of_the_core_is_translated(language: str) -> None:
    known = {row.source for row in committed(language) if row.context == "sentences"}
    assert {code: text for code, text in {**SENTENCES, **checks_in_words()}.items() if text not in known} == {}


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_letters_of_menus_are_kept_and_ends_agree(language: str) -> None:
    wrong = [
        (row.source, form)
        for row in committed(language)
        for form in row.forms
        if row.source.count("&") != form.count("&")
        or row.source.endswith("…") != form.endswith("…")
        or (row.source != row.source.strip()) != (form != form.strip())
    ]
    assert wrong == []


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_words_are_those_of_a_newsroom(language: str) -> None:
    wrong = [
        (row.source, form)
        for row in committed(language)
        for form in row.forms
        if UNWANTED.search(form) or FOREIGN_QUOTES.search(form) or form.count("«") != form.count("»")
    ]
    assert wrong == []


@pytest.mark.parametrize("file", sorted((ROOT / "editor" / "ui").rglob("*.py")), ids=lambda file: file.stem)
def test_what_is_shown_goes_through_the_translation(file: Path) -> None:
    shown = [
        (call.lineno, text)
        for call in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(call, ast.Call) and _name(call.func) in SHOWING
        for argument in call.args
        for text in _literals(argument)
        if re.search(r"[^\W\d_]", text) and text.strip(" —") not in NOT_WORDS
    ]
    assert shown == []


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _literals(node: ast.expr) -> Iterator[str]:
    """Texts that reach the screen as they stand: those inside another call have a meaning of their own."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif not isinstance(node, ast.Call | ast.Subscript | ast.Compare | ast.Attribute):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                yield from _literals(child)
