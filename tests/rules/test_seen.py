"""Every act that changes what readers have, or where an article stands, says what its caller saw."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ACTS = {
    "publication": {"publish", "correct", "withdraw", "schedule", "unschedule", "set_embargo"},
    "articles": {"move", "spike", "unspike"},
}
"""Room of the desk -> its acts."""


def unseen(source: str) -> Iterator[str]:
    """The acts that are called, or handed on to be called, without what their caller saw."""
    tree = ast.parse(source)
    seeing = {
        each for call in ast.walk(tree)
        if isinstance(call, ast.Call) and any(word.arg == "seen" for word in call.keywords)
        for each in (call.func, *call.args)
    }  # fmt: skip
    for each in ast.walk(tree):
        if (
            isinstance(each, ast.Attribute)
            and isinstance(each.value, ast.Attribute)
            and each.attr in ACTS.get(each.value.attr.removeprefix("_"), ())
            and each not in seeing
        ):
            yield f"line {each.lineno}: {each.value.attr}.{each.attr}"


@pytest.mark.parametrize("floor", ["editor/ui", "editor/cli", "editor/desk"])
def test_no_act_goes_without_what_was_seen(floor: str) -> None:
    found = {
        str(file.relative_to(ROOT)): lines
        for file in sorted((ROOT / floor).rglob("*.py"))
        if (lines := list(unseen(file.read_text("utf-8"))))
    }
    assert found == {}


@pytest.mark.parametrize(
    "careless", ["self._publication.publish(7)", "tasks.database(desks.articles.spike, 7)", "d.articles.move(1, to=2)"]
)
def test_a_careless_act_is_found(careless: str) -> None:
    assert list(unseen(careless))


@pytest.mark.parametrize(
    "careful", ["desks.publication.publish(7, seen=it.seen)", "partial(desks.articles.unspike, 7, seen=it.seen)"]
)
def test_a_careful_act_is_not_found(careful: str) -> None:
    assert not list(unseen(careful))
