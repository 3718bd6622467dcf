"""Changes of an article's fields that can be undone; the body's own history is its document's."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import cast

from PySide6.QtGui import QUndoCommand, QUndoStack

from editor.domain.content import FieldKind
from editor.domain.photos import Placement
from editor.domain.story import fields_of

Fields = dict[str, object]
Apply = Callable[[Fields], None]

BREATH = 1.2
"""Seconds between two keys after which typing in a title begins a new step to undo."""

_TYPED = tuple(field.name for field in fields_of(FieldKind.SHORT, FieldKind.SLUG))
"""Fields that are typed letter by letter, so that neighbouring changes are one step."""


class FieldChange(QUndoCommand):
    """Fields of the story from one set of values to another; `alone` keeps a typed one apart from its neighbours."""

    def __init__(self, label: str, before: Fields, after: Fields, apply: Apply, *, alone: bool = False) -> None:
        super().__init__(label)
        self._before = before
        self._after = after
        self._apply = apply
        self._at = time.monotonic()
        names = list(after)
        is_typed = len(names) == 1 and names[0] in _TYPED and not alone
        self._id = _TYPED.index(names[0]) + 1 if is_typed else -1
        if names == ["placements"] and _unworded(before) == _unworded(after):
            self._id = len(_TYPED) + 1
        self._later = self._id

    def id(self) -> int:
        """Called by Qt: changes with the same number may be one."""
        return self._id

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Called by Qt when the next change is pushed."""
        if not isinstance(other, FieldChange) or other._at - self._at > BREATH:  # noqa: SLF001 - one of our own kind
            return False
        self._after = other._after  # noqa: SLF001 - one of our own kind
        self._at = other._at  # noqa: SLF001 - one of our own kind
        return True

    def held_back(self) -> FieldChange:
        """The same step for another stack: it does nothing and joins no neighbour until it is let go."""
        made = FieldChange(self.text(), self._before, self._after, _nothing)
        made._later, made._at, made._id = self._id, self._at, -1
        return made

    def let_go(self, apply: Apply) -> None:
        """Work from now on as the step that this one was made of."""
        self._id, self._apply = self._later, apply

    def redo(self) -> None:
        """Also called by Qt when the change is pushed."""
        self._apply(self._after)

    def undo(self) -> None:
        """Back to the values before."""
        self._apply(self._before)


@dataclass(frozen=True, slots=True)
class History:
    """All that can be undone and done again, the oldest first; `index` of them are done."""

    steps: tuple[FieldChange, ...]
    index: int


def history_of(stack: QUndoStack) -> History:
    """What a stack holds, for another one to go on with when this one is gone."""
    steps = (stack.command(number) for number in range(stack.count()))
    return History(tuple(each.held_back() for each in steps if isinstance(each, FieldChange)), stack.index())


def go_on(stack: QUndoStack, history: History, apply: Apply) -> None:
    """Hold the steps of a history in an empty stack, without taking any of them."""
    for step in history.steps:
        stack.push(step)
    stack.setIndex(history.index)
    for step in history.steps:
        step.let_go(apply)


def _nothing(_fields: Fields) -> None:
    """Applied to no story."""


def _unworded(fields: Fields) -> list[Placement]:
    """The photographs without what is typed letter by letter under them."""
    placements = cast("tuple[Placement, ...]", fields["placements"])
    return [replace(each, caption="", alt="") for each in placements]
