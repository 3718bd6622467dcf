"""The four panes of the desk and how they make room for each other: list, editor, inspector, preview.

Widths here are those of the design; larger letters of the system make all of them larger.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from editor.ui.kit.forms import ground, head
from editor.ui.theme import fonts

LIST, EDITOR, INSPECTOR = 328, 612, 284
INSPECTOR_FOLDS = 1280
"""Width of the window below which the inspector folds to its rail by itself."""

LIST_FOLDS = 960
"""Width of the window below which the list goes by itself."""

ALL_FIT = 1230
"""Width of the window below which an unfolded inspector takes the place of the list."""

LIMITS = {"list": (300, 420), "writing": (480, 16777215), "inspector": (260, 420), "preview": (320, 16777215)}
_KINDS = {"list": "pane", "writing": "canvas", "inspector": "pane", "preview": "well"}
_NAMES = tuple(LIMITS)


class DeskPanes(QSplitter):
    """Panes stand empty until `fill` brings a widget.

    `inspector_shown` says whether the inspector stands there, `rail_shown` whether its signs stand in for it;
    `list_shown` whether the list does and whether the window is so narrow that it may be folded.
    """

    inspector_shown = Signal(bool)
    rail_shown = Signal(bool)
    list_shown = Signal(bool, bool)

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setObjectName("desk")
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self._inspector_wanted = True
        self._inspector_unfolded = False
        self._list_unfolded = False
        self._list_needed = False
        self._width = INSPECTOR_FOLDS
        self._reading = False
        self._alone = False
        self._panes = {name: _empty(_KINDS[name]) for name in _NAMES}
        for name, pane in self._panes.items():
            self._limit(name, pane)
            self.addWidget(pane)
            self.setStretchFactor(_NAMES.index(name), 1 if name == "writing" else 0)
        self._panes["preview"].hide()
        self.setSizes([fonts.px(LIST), EDITOR, fonts.px(INSPECTOR), 0])

    def fill(self, name: str, widget: QWidget) -> None:
        """Put a widget into the pane list, writing, inspector or preview; what stood there goes."""
        sizes = self.sizes()
        self._limit(name, widget)
        old = self.replaceWidget(_NAMES.index(name), widget)
        if old is not None:
            old.hide()
            old.deleteLater()
        self._panes[name] = widget
        self._settle()
        self.setSizes(sizes)

    def read(self, *, on: bool) -> None:
        """With the preview on, the list and the inspector make room for it."""
        if on == self._reading:
            return
        self._reading = on
        self._settle()
        if on:
            self.setSizes([0, self.width() // 2, 0, self.width() // 2])
        else:
            listed, inspected = fonts.px(LIST), fonts.px(INSPECTOR)
            self.setSizes([listed, self.width() - listed - inspected, inspected, 0])

    def focus(self, *, on: bool) -> None:
        """Nothing but the text, or everything again."""
        self._alone = on
        self._settle()

    @property
    def inspector_wanted(self) -> bool:
        """Whether the user wants the inspector where there is room for it."""
        return self._inspector_wanted

    def want_inspector(self, *, on: bool) -> None:
        """The user wants the inspector or does not; in a narrow window it unfolds and folds again."""
        if self._width >= fonts.px(INSPECTOR_FOLDS):
            self._inspector_wanted = on
        else:
            self._inspector_unfolded = on
            self._list_unfolded = False
        self._settle()

    def want_list(self, *, on: bool) -> None:
        """The user wants the list in a narrow window, or does not any more."""
        self._list_unfolded = on
        self._inspector_unfolded = self._inspector_unfolded and not on
        self._settle()

    def need_list(self, *, on: bool) -> None:
        """No article is open: the list is the only way on, however narrow the window is."""
        self._list_needed = on
        self._settle()

    def show_list(self) -> None:
        """Somebody went to a list: in a narrow window it comes back."""
        if not self._panes["list"].isVisible():
            self.want_list(on=True)

    def fit(self, window_width: int) -> None:
        """The window has another width; what was unfolded stays so within narrow ones."""
        self._width = window_width
        if window_width >= fonts.px(INSPECTOR_FOLDS):
            self._inspector_unfolded = False
        if window_width >= fonts.px(LIST_FOLDS):
            self._list_unfolded = False
        self._settle()

    def shown(self) -> list[QWidget]:
        """The panes that stand there, from left to right."""
        return [pane for pane in self._panes.values() if pane.isVisible()]

    def _settle(self) -> None:
        all_panes = not self._reading and not self._alone
        wide = self._width >= fonts.px(INSPECTOR_FOLDS)
        unfolded = self._inspector_unfolded and (not self._list_needed or self._width >= fonts.px(ALL_FIT))
        inspector = all_panes and (self._inspector_wanted if wide else unfolded)
        crowded = self._width < fonts.px(LIST_FOLDS) or (inspector and self._width < fonts.px(ALL_FIT))
        listed = all_panes and (self._list_unfolded or self._list_needed or not crowded)
        self._panes["list"].setVisible(listed)
        self._panes["writing"].show()
        self._panes["inspector"].setVisible(inspector)
        self._panes["preview"].setVisible(self._reading)
        self.inspector_shown.emit(inspector)
        self.rail_shown.emit(all_panes and not inspector)
        self.list_shown.emit(listed, all_panes and crowded and not self._list_needed)

    def _limit(self, name: str, pane: QWidget) -> None:
        least, most = LIMITS[name]
        grows = name in {"list", "inspector"}
        pane.setMinimumWidth(fonts.px(least) if grows else least)
        pane.setMaximumWidth(fonts.px(most) if grows else most)


def _empty(kind: str) -> QWidget:
    layout = QVBoxLayout()
    layout.addWidget(head())
    layout.addStretch(1)
    return ground(kind, layout)
