"""Names are words, never HTML: whatever goes into a tooltip goes through `plain`, and labels are made by `label`."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

UI = sorted((Path(__file__).parents[2] / "editor" / "ui").rglob("*.py"))


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
