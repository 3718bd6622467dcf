"""Texts that a crash left behind, each held against what is saved, before anything is taken or discarded."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QSplitter, QVBoxLayout, QWidget

from editor.domain.differences import Comparison
from editor.domain.writing import FoundText
from editor.ui.kit.empty_state import EmptyState
from editor.ui.kit.figures import day_and_time
from editor.ui.kit.forms import CheckBox, button, column, dress, ground, label, row
from editor.ui.kit.thumbnails import Thumbnails
from editor.ui.theme import Theme
from editor.ui.versions.diff_head import DiffBar
from editor.ui.versions.diff_view import DiffView

SIZE = (1060, 680)
LEFT = 300


class FoundDialog(QDialog):
    """`taken`, `both` and `discarded` carry a `FoundText` that was decided; `compare_wanted` one that is looked at.

    Esc and Close decide nothing: the texts stay in the journal. `discarded_wanted` asks for discarded ones too.
    """

    taken = Signal(FoundText)
    both = Signal(FoundText)
    discarded = Signal(FoundText)
    compare_wanted = Signal(FoundText)
    discarded_wanted = Signal(bool)

    def __init__(self, zone: str, theme: Theme, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("found-text")
        self.setWindowTitle(self.tr("Texts that were found"))
        self.resize(*SIZE)
        self._zone = ZoneInfo(zone)
        self.list = QListWidget()
        self.told = label("", "body2", wrap=True)
        self.bar = DiffBar()
        self.diff = DiffView(theme, thumbnails)
        self.diff.show_details(on=True)
        self.empty = EmptyState(
            "ready", self.tr("Nothing waits here"), self.tr("Every text that was typed is saved."), ""
        )
        self.discarded_too = CheckBox(self.tr("Discarded ones too"))
        self.discard = button(self.tr("Discard"), "flat")
        self.keep_both = button(self.tr("Keep both"))
        self.take = button(self.tr("Bring back"), "primary")
        self._build()
        self._connect()

    def show_found(self, found: Sequence[FoundText]) -> None:
        """List texts, the newest first; the one that was looked at stays chosen where it still stands."""
        before = self.list.currentRow()
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.list.clear()
        for each in found:
            self.list.addItem(self._item(each))
        self.list.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self.empty.setVisible(not found)
        self._whole.setVisible(bool(found))
        self.list.setCurrentRow(min(max(before, 0), len(found) - 1))
        self._on_chosen()

    def show_comparison(self, found: FoundText, comparison: Comparison) -> None:
        """What taking the text would change: saved words struck out, found ones underlined."""
        if self.current is None or self.current.draft != found.draft:
            return
        self.told.setText(self._words(found))
        self.bar.show_comparison(comparison)
        self.diff.show_comparison(comparison)
        self._offer(found)

    @property
    def current(self) -> FoundText | None:
        """The text that is looked at."""
        item = self.list.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item is not None else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F8:
            self.diff.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.list.setAccessibleName(self.windowTitle())
        self.list.setWordWrap(True)
        self.list.setSpacing(1)
        self.take.setToolTip(self.tr("Put it on the desk. It is not saved yet, and Versions has what was saved."))
        self.keep_both.setToolTip(self.tr("Make an article of its own of it. The saved one stays as it is."))
        self.discard.setToolTip(self.tr("Offer it no more. It is kept for 14 days all the same."))
        self._close = button(self.tr("Decide later"))
        right = QVBoxLayout()
        told = column(self.told)
        told.setContentsMargins(16, 10, 16, 10)
        canvas = ground("canvas", right, name="found-ground")
        right.addLayout(told)
        right.addWidget(self.bar)
        right.addWidget(self.diff, 1)
        left = column(self.list, gap=0)
        left.setContentsMargins(8, 6, 8, 6)
        self._whole = QSplitter(Qt.Orientation.Horizontal)
        self._whole.setHandleWidth(1)
        self._whole.setChildrenCollapsible(False)
        for pane in (_pane(left), canvas):
            self._whole.addWidget(pane)
        self._whole.setStretchFactor(1, 1)
        self._whole.setSizes([LEFT, SIZE[0] - LEFT])
        top = row(label(self.windowTitle(), "title"), None, self.discarded_too)
        top.setContentsMargins(20, 16, 20, 12)
        feet = row(self.discard, None, self._close, self.keep_both, self.take)
        feet.setContentsMargins(20, 12, 20, 14)
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.setSpacing(0)
        lay.addLayout(top)
        lay.addWidget(self._whole, 1)
        lay.addWidget(self.empty, 1)
        lay.addLayout(feet)

    def _connect(self) -> None:
        self.bar.step_wanted.connect(self.diff.step)
        self.bar.only_changes_wanted.connect(self._on_only_changes)
        self.diff.current_changed.connect(self.bar.show_current)
        self.list.currentItemChanged.connect(self._on_chosen)
        self.discarded_too.toggled.connect(self.discarded_wanted)
        self.take.clicked.connect(self._on_take)
        self.keep_both.clicked.connect(self._on_both)
        self.discard.clicked.connect(self._on_discard)
        self._close.clicked.connect(self.reject)

    def _item(self, found: FoundText) -> QListWidgetItem:
        headline = self._name(found)
        lines = [headline, day_and_time(found.draft.at, self._zone)]
        if found.is_discarded:
            lines[1] += " · " + self.tr("discarded")
        elif found.moved_on:
            lines[1] += " · " + self.tr("saved since")
        item = QListWidgetItem("\n".join(lines))
        item.setData(Qt.ItemDataRole.UserRole, found)
        item.setSizeHint(QSize(LEFT - 40, self.fontMetrics().lineSpacing() * (3 if len(headline) > _LONG else 2) + 14))
        return item

    def _name(self, found: FoundText) -> str:
        """The headline; without one the first words tell one text from another."""
        return found.draft.story.headline or found.beginning or self.tr("Untitled")

    def _words(self, found: FoundText) -> str:
        headline = self._name(found)
        told = [self.tr("«{headline}» was not saved.").format(headline=headline)]
        if found.moved_on:
            told.append(self.tr("The article was saved since, so it can only come back as an article of its own."))
        elif found.is_emptier:
            told.append(self.tr("It is empty where the saved text has words: look before you bring it back."))
        elif found.article is None:
            told.append(self.tr("It has no article yet."))
        return " ".join(told)

    def _on_chosen(self) -> None:
        found = self.current
        for each in (self.take, self.keep_both, self.discard):
            each.setEnabled(found is not None)
        if found is not None:
            self.told.setText(self._words(found))
            self._offer(found)
            self.compare_wanted.emit(found)

    def _offer(self, found: FoundText) -> None:
        """What may be done; the way that loses nothing is the one that Enter takes."""
        self.take.setEnabled(not found.moved_on)
        self.discard.setEnabled(not found.is_discarded)
        for each, is_first in ((self.take, not found.moved_on), (self.keep_both, found.moved_on)):
            dress(each, "primary" if is_first else "")
            each.setDefault(is_first)

    def _on_only_changes(self, on: bool) -> None:  # noqa: FBT001 - Qt's own signature
        self.diff.show_only_changes(on=on)

    def _on_take(self) -> None:
        self.taken.emit(self.current)

    def _on_both(self) -> None:
        self.both.emit(self.current)

    def _on_discard(self) -> None:
        self.discarded.emit(self.current)


_LONG = 34
"""Letters of a headline that take a second line in the list."""


def _pane(layout: QVBoxLayout) -> QWidget:
    made = ground("pane", layout, name="found-list")
    layout.setContentsMargins(8, 6, 8, 6)
    made.setMinimumWidth(220)
    return made
