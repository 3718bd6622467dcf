"""Words that anybody understands, and words that are never HTML.

Docs, docstrings, comments and messages have the words of the field, none that this project made up for itself.
Whatever goes into a tooltip goes through `plain`, and labels are made by `label`.
"""

from __future__ import annotations

import ast
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
UI = sorted((ROOT / "editor" / "ui").rglob("*.py"))
PAGES = (*(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")), *(ROOT / "docs").rglob("*.md"))
SOURCES = (ROOT / "main.py", *(ROOT / "editor").rglob("*.py"), *(ROOT / "db").rglob("*.py"))

OF_OUR_OWN = {
    r"second place": "fallback journal",
    r"(?:brought|brings?|bringing) [\w ]{0,40}up to now": "migrate",
    r"without (?:a|its) head\b": "without its first page",
    r"errands?\b": "job",
    r"furnish\w*": "make, load",
    r"(?:wish|wishes|wished)\b": "request; what is wanted",
    r"the world (?:fail|can fail)\w*": "something outside the program fails",
    r"(?:front|last|only) door\b": "where it starts, the only way",
    r"(?:lay|lays|laid|take|takes) the pen\b": "go on reading, writing",
    r"(?:bring|brings|brought) home\b": "save",
    r"(?:is|are|no|a) strangers?\b": "foreign, unknown",
    r"(?:an|no) export (?:has |had )?(?:ever )?carri(?:es|ed) (?:the address |it |them )?out": "is exported",
    r"(?:take|takes|took) (?:no )?note of it": "record",
}
"""A phrase of our own making, and what is said instead."""

_FOUND = re.compile(rf"\b(?:{'|'.join(OF_OUR_OWN)})", re.IGNORECASE)


def phrases(text: str) -> list[str]:
    """What a text says in words of our own making; line breaks and quotation marks of the source do not hide it."""
    return _FOUND.findall(re.sub(r"[\s\"]+", " ", text))


def words_of(source: Path) -> str:
    """The comments and strings of a module: what is read by people, names left out."""
    with tokenize.open(source) as lines:
        kinds = {tokenize.STRING, tokenize.COMMENT}
        return " ".join(each.string for each in tokenize.generate_tokens(lines.readline) if each.type in kinds)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_is_in_plain_words(page: Path) -> None:
    assert phrases(page.read_text("utf-8")) == []


def test_docstrings_comments_and_messages_are_in_plain_words() -> None:
    assert {str(file.relative_to(ROOT)): found for file in SOURCES if (found := phrases(words_of(file)))} == {}


@pytest.mark.parametrize(
    "text",
    ["It lies in the second\nplace.", "He brought the newsroom up to now.", '"The world "\n"failed."', "An errand."],
)
def test_a_phrase_of_our_own_is_found(text: str) -> None:
    assert phrases(text)


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _is_safe(value: ast.expr) -> bool:
    if isinstance(value, ast.Constant):
        return True
    return isinstance(value, ast.Call) and _name(value.func) in {"plain", "tr"}


def _found(file: Path, name: str) -> list[ast.Call]:
    return [call for call in _calls(ast.parse(file.read_text("utf-8"))) if _name(call.func) == name]


def test_a_tooltip_is_plain_words() -> None:
    tips = [(file, call) for file in UI for call in _found(file, "setToolTip")]
    assert [f"{file.name}:{call.lineno}" for file, call in tips if not _is_safe(call.args[-1])] == []


def test_a_label_with_words_is_made_in_one_place() -> None:
    labels = [(file, call) for file in UI if file.name != "forms.py" for call in _found(file, "QLabel")]
    assert [f"{file.name}:{call.lineno}" for file, call in labels if call.args] == []
