"""Where the focus goes: F6 from pane to pane, back to where it stood in each; Tab round inside one pane.

Tab goes through a pane as the eye does, row by row inside each nested part: parts that are made anew keep their place.
(Qt's own chain puts them last, and asking it with `nextInFocusChain` ties the wrappers of two neighbours together: when
one of them goes, PySide 6.11.3 takes the other for deleted.)
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QScrollArea, QWidget


def ring_of_empty(view: QAbstractItemView, colour: QColor) -> None:
    """Show that a list has the focus while none of its rows can: call it behind the view's own painting."""
    if view.hasFocus() and not view.currentIndex().isValid():
        painter = QPainter(view.viewport())
        painter.setPen(QPen(colour, 2))
        painter.drawRect(view.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()


def focus_pane(panes: list[QWidget], step: int) -> None:
    """Move the focus to the next (1) or the previous (-1) of these panes that can take it."""
    here = _pane_with_focus(panes)
    start = len(panes) if here < 0 and step < 0 else here
    for steps in range(1, len(panes) + 1):
        if enter(panes[(start + step * steps) % len(panes)]):
            return


def with_guest(panes: list[QWidget], guest: QWidget, here: QWidget | None) -> list[QWidget]:
    """These panes with a guest that stays a short time, next to the pane of `here`: one key leads to it."""
    at = next((i for i, pane in enumerate(panes) if here and (pane is here or pane.isAncestorOf(here))), -1)
    return [*panes[: at + 1], guest, *panes[at + 1 :]]


def enter(pane: QWidget) -> bool:
    """Put the focus where it last stood in this pane, else on its main part, else on its first; False without any."""
    return _focus_first_of(pane, pane.focusWidget(), pane.focusProxy())


def enter_main(pane: QWidget) -> bool:
    """Put the focus on the main part of this pane, else on its first; False without any."""
    return _focus_first_of(pane, pane.focusProxy())


def tab_inside(panes: list[QWidget], *, forward: bool) -> bool:
    """Move the focus to the next or the previous stop of its pane, round at the end; False outside of all panes."""
    here = _pane_with_focus(panes)
    there = stops(panes[here]) if here >= 0 else []
    focus = _focus(panes)
    if focus not in there:
        return False
    after = there[(there.index(focus) + (1 if forward else -1)) % len(there)]
    after.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    return True


def stops(pane: QWidget) -> list[QWidget]:
    """All that Tab stops at, in the order of reading."""
    found: list[QWidget] = []
    for child in _as_read(pane):
        if _takes_tab(child):
            found.append(child)
        found += stops(child)
    return found


def _focus(panes: list[QWidget]) -> QWidget | None:
    return panes[0].window().focusWidget() if panes else None


def _pane_with_focus(panes: list[QWidget]) -> int:
    focus = _focus(panes)
    return next((i for i, pane in enumerate(panes) if focus and (pane is focus or pane.isAncestorOf(focus))), -1)


def _focus_first_of(pane: QWidget, *wanted: QWidget | None) -> bool:
    there = stops(pane)
    for widget in (*wanted, *there[:1]):
        if widget in there:
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
    return False


def _as_read(parent: QWidget) -> list[QWidget]:
    """Visible children by rows: a child whose middle is above the bottom of a row stands in it."""
    children = parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    rows: list[list[QWidget]] = []
    for child in sorted((each for each in children if each.isVisible() and not each.isWindow()), key=QWidget.y):
        if rows and child.geometry().center().y() <= rows[-1][0].geometry().bottom():
            rows[-1].append(child)
        else:
            rows.append([child])
    return [child for row in rows for child in sorted(row, key=QWidget.x)]


def _takes_tab(widget: QWidget) -> bool:
    is_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not isinstance(widget, QScrollArea)
    return is_tab and widget.isEnabled() and widget.focusProxy() is None
