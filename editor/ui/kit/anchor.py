"""The row that stands at the top of a list, found again when the list was read anew: nobody's place moves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPoint
from PySide6.QtWidgets import QListView

EDGE = 4
"""Pixels inside the corner of a list where its first row is looked for."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """`key` names the first row that is seen, `top` is where it begins, in pixels; `scroll` serves when it is gone."""

    key: int | None
    top: int
    scroll: int


def drop_anchor(view: QListView, key_of: Callable[[int], int | None]) -> Anchor:
    """Where a view that scrolls by pixels stands; `key_of` names a row."""
    index = view.indexAt(QPoint(EDGE, EDGE))
    key = key_of(index.row()) if index.isValid() else None
    return Anchor(key, view.visualRect(index).top(), view.verticalScrollBar().value())


def return_to(view: QListView, anchor: Anchor, find: Callable[[int], QModelIndex]) -> None:
    """Put that row where it stood; one that is gone leaves the view scrolled as far as it was."""
    view.doItemsLayout()
    bar = view.verticalScrollBar()
    index = find(anchor.key) if anchor.key is not None else QModelIndex()
    bar.setValue(bar.value() + view.visualRect(index).top() - anchor.top if index.isValid() else anchor.scroll)
