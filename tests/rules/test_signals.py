"""Who was pressed is told by an argument of a signal, and signals say what they carry."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WINDOW = ROOT / "editor" / "ui"

NAMES_READ = {"editor/ui/assembly/carried_over.py"}
"""Where the name of a widget is read: the one that had the focus is found by it in the window built anew."""

OBJECTS = {
    "EditingSession.opened": "an article, or None for a text without a row",
    "LongJob.done": "whatever the job answers",
    "PhotoDesk.undo_offered": "a function that takes nothing",
    "PreviewFeed.rendered": "a page of the desk, which is imported after the first paint",
    "PublishSection.embargo_wanted": "a time or None",
    "RegisterPage.edit_wanted": "a person or an agency",
    "RegisterPage.merge_wanted": "a person or an agency",
    "RegisterPage.remove_wanted": "a person or an agency",
    "RubricManager.undo_offered": "a function that takes nothing",
    "RubricMenu.chosen": "an id or None",
    "RubricModel.drop_wanted": "the id of the parent or None",
    "RubricSection.chosen": "an id or None",
    "RubricView.chosen": "a rubric or None",
    "TagChip.removed": "the key of any tag",
    "WordsSection.removed": "the key of any tag",
}
"""Signals that carry an object without one name: of two types, of any, or a value that may be missing."""


def calls(tree: ast.AST, *names: str) -> Iterator[ast.Call]:
    """Calls of a function or method with one of these names."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in names:
                yield node


def hidden_arguments(tree: ast.AST) -> list[int]:
    """Lines that ask who sent a signal, or read a property or a name of a widget as data."""
    found = [each.lineno for each in calls(tree, "sender", "objectName")]
    return found + [each.lineno for each in calls(tree, "property") if _is_named(each)]


def _is_named(call: ast.Call) -> bool:
    """Whether a property has a name of ours; those of text formats have numbers."""
    return bool(call.args) and isinstance(call.args[0], ast.Constant) and isinstance(call.args[0].value, str)


def trees() -> Iterator[tuple[str, ast.Module]]:
    for file in sorted(WINDOW.rglob("*.py")):
        yield str(file.relative_to(ROOT)), ast.parse(file.read_text("utf-8"))


def untyped_signals(tree: ast.AST) -> list[str]:
    """Signals of an object without a name for its type, as `Class.signal`."""
    return [
        f"{owner.name}.{target.id}"
        for owner in ast.walk(tree)
        if isinstance(owner, ast.ClassDef)
        for line in owner.body
        if isinstance(line, ast.Assign) and isinstance(line.value, ast.Call) and any(calls(line.value, "Signal"))
        for target in line.targets
        if isinstance(target, ast.Name) and any(getattr(each, "id", "") == "object" for each in line.value.args)
    ]


def test_no_slot_asks_who_sent_a_signal() -> None:
    found = {name: hidden_arguments(tree) for name, tree in trees() if name not in NAMES_READ}
    dressing = found.pop("editor/ui/kit/forms.py")
    assert {name: lines for name, lines in found.items() if lines} == {}
    assert len(dressing) == 1  # `dress` looks whether a widget is dressed so already


def test_properties_are_for_the_style_sheet_alone() -> None:
    """A property that no style sheet asks for would be an argument in hiding."""
    sheets = " ".join(file.read_text("utf-8") for file in WINDOW.rglob("*.py"))
    asked_for = set(re.findall(r"\[(\w+)=", sheets))
    given = {each.args[0].value for _name, tree in trees() for each in calls(tree, "setProperty") if _is_named(each)}
    assert given <= asked_for


def test_a_signal_names_the_type_that_it_carries() -> None:
    found = {signal for _name, tree in trees() for signal in untyped_signals(tree)}
    assert found == OBJECTS.keys()


@pytest.mark.parametrize("line", ["self.sender()", 'button.property("step")', "action.objectName()"])
def test_an_argument_in_hiding_is_found(line: str) -> None:
    assert hidden_arguments(ast.parse(line))


def test_a_property_of_a_text_format_is_no_argument_in_hiding() -> None:
    assert not hidden_arguments(ast.parse("form.property(PLACEMENT)"))


def test_a_signal_without_a_type_is_found() -> None:
    lines = ("left = Signal()", "chosen = Signal(object)", "asked = Signal(Path, object)", "named = Signal(Path)")
    code = "\n    ".join(("class Page:", *lines))
    assert untyped_signals(ast.parse(code)) == ["Page.chosen", "Page.asked"]


def test_who_has_failed_is_decided_in_one_place() -> None:
    """The world or we: a panel that asks again would answer differently one day."""
    asking = [
        name
        for name, tree in trees()
        for each in calls(tree, "isinstance")
        if any(getattr(part, "id", "") == "EditorError" for part in ast.walk(each))
    ]
    assert asking == ["editor/ui/kit/tasks.py"]
