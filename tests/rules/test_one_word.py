"""One word for one idea: the glossary's words are used, and those that they took the place of are not."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WINDOW = ROOT / "editor" / "ui"

GONE = {"wish": "request", "wishes": "requests", "errand": "job", "errands": "jobs", "act": "action", "acts": "actions"}
"""A word that names no longer have, and the one that says it."""

WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")


def names(tree: ast.AST) -> Iterator[str]:
    """Every name that a module gives: of classes, functions, arguments, attributes and variables."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name
        elif isinstance(node, ast.arg):
            yield node.arg
        elif isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Attribute):
            yield node.attr


def old_words(tree: ast.AST) -> set[str]:
    """Names with a word that is gone."""
    return {name for name in names(tree) if any(word.lower() in GONE for word in WORD.findall(name))}


def test_no_name_of_the_window_has_a_word_that_is_gone() -> None:
    found = {file: old_words(ast.parse(file.read_text("utf-8"))) for file in WINDOW.rglob("*.py")}
    assert {file.name: sorted(each) for file, each in found.items() if each} == {}


def classes(tree: ast.AST) -> list[str]:
    """The names of all classes, those inside another one too."""
    return [node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]


def shared(found: list[str]) -> list[str]:
    """Names of more than one class."""
    return sorted(name for name, number in Counter(found).items() if number > 1)


def test_no_two_classes_have_one_name() -> None:
    files = [file for folder in ("editor", "db") for file in (ROOT / folder).rglob("*.py")]
    assert shared([name for file in files for name in classes(ast.parse(file.read_text("utf-8")))]) == []


def test_two_classes_of_one_name_are_found() -> None:
    tree = ast.parse("class Draft: ...\nclass Other:\n    class Draft: ...\nclass Row: ...")
    assert shared(classes(tree)) == ["Draft"]


def test_no_module_of_the_window_has_a_word_that_is_gone() -> None:
    assert [file.name for file in WINDOW.rglob("*.py") if set(WORD.findall(file.stem)) & GONE.keys()] == []


@pytest.mark.parametrize("line", ["class Wish: ...", "def f(act): ...", "self._acts = 1", "import x; x.ImportWish()"])
def test_an_old_word_is_found(line: str) -> None:
    assert old_words(ast.parse(line))


@pytest.mark.parametrize("line", ["class Action: ...", "def exact(): ...", "self.contact = compact"])
def test_part_of_a_word_is_no_old_word(line: str) -> None:
    assert not old_words(ast.parse(line))
