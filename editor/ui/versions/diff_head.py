"""The two bars over a comparison: which versions, how they are shown, and the way from change to change."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from editor.domain.differences import Comparison
from editor.ui.kit import icons
from editor.ui.kit.forms import CheckBox, OneLine, Sign, button, dress, head, label, sign_size, tool_button
from editor.ui.kit.segment import Segment
from editor.ui.theme import fonts

BAR = 36
SIGN_ALONE = 40
"""Width of a button that keeps its sign only."""
BETWEEN = 90
"""Pixels of gaps, margins and the arrow between the parts of the head."""


class DiffBar(QWidget):
    """How much changed, and from one change to the next."""

    step_wanted = Signal(int)
    only_changes_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._added, self._deleted = label("", "tone-ok"), label("", "tone-danger")
        self._summary = OneLine("", "body2")
        self._summary.setObjectName("changes-summary")
        self.only_changes = CheckBox(self.tr("Only changes"))
        self.only_changes.setChecked(True)
        self.only_changes.toggled.connect(self.only_changes_wanted)
        self.previous = tool_button("fa6s.chevron-up", self.tr("Previous change (Shift+F8)"))
        self.next = tool_button("fa6s.chevron-down", self.tr("Next change (F8)"))
        self.place = label("", "body2")
        self.place.setObjectName("change-number")
        self.previous.clicked.connect(self._on_previous)
        self.next.clicked.connect(self._on_next)
        parts = (self._added, self._deleted, self._summary, None, self.only_changes, 4, self.previous, self.place)
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.addWidget(head(4, *parts, self.next, height=BAR, gap=10))

    def show_comparison(self, comparison: Comparison) -> None:
        """Tell how much differs."""
        more, fewer = comparison.words_added, comparison.words_deleted
        added = self.tr("+1 word") if more == 1 else self.tr("+%n words", "", more)
        deleted = self.tr("−1 word") if fewer == 1 else self.tr("−%n words", "", fewer)
        self._added.setText(added if more else "")
        self._deleted.setText(deleted if fewer else "")
        if comparison.changes:
            one_change, one_place = comparison.changes == 1, comparison.places == 1
            changes = self.tr("1 change") if one_change else self.tr("%n changes", "", comparison.changes)
            places = self.tr("in 1 place") if one_place else self.tr("in %n places", "", comparison.places)
            self._summary.setText(f"{changes} {places}")
        elif comparison.is_empty:
            self._summary.setText(self.tr("No differences"))
        else:
            self._summary.setText(self.tr("The text is the same"))

    def show_current(self, number: int, total: int) -> None:
        """«2 of 7»."""
        self.place.setText(self.tr("{number} of {total}").format(number=number or "–", total=total) if total else "")
        for one in (self.previous, self.next):
            one.setEnabled(total > 0)

    def _on_previous(self) -> None:
        self.step_wanted.emit(-1)

    def _on_next(self) -> None:
        self.step_wanted.emit(1)


class DiffHead(QWidget):
    """The two ends; the one that is pressed is the one that the timeline sets next.

    `end_chosen` carries `old` or `new`; `shape_wanted` carries `inline` or `sides`.
    """

    end_chosen = Signal(str)
    shape_wanted = Signal(str)
    swap_wanted = Signal()
    copy_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.old, self.new = self._end("old"), self._end("new")
        self.swap = tool_button("fa6s.right-left", self.tr("Swap the two versions"))
        self.swap.clicked.connect(self.swap_wanted)
        choices = (("inline", self.tr("Inline"), ""), ("sides", self.tr("Side by side"), ""))
        self.shape = Segment(choices, name=self.tr("How changes are shown"))
        self.shape.chosen.connect(self.shape_wanted)
        self.copy = button(self.tr("Copy"), icon="fa6s.copy")
        self.copy.setToolTip(self.tr("Open this version as a new article"))
        self.copy.setAccessibleName(self.tr("Open this version as a copy"))
        self.copy.clicked.connect(self.copy_wanted)
        self.copy.setMinimumWidth(fonts.px(SIGN_ALONE))  # it may lose its word, see `_fit`
        self.restore = button(self.tr("Restore"), "primary", icon="versions")
        self.restore.setObjectName("restore-version")
        self.restore.setToolTip(self.tr("Restoring makes a new version. Nothing is lost."))
        self.restore.clicked.connect(self.restore_wanted)
        arrow = Sign("fa6s.arrow-right", "ink3", 12)
        parts = (self.old, arrow, self.new, self.swap, None, self.shape, self.copy, self.restore)
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.addWidget(head(2, *parts, gap=6))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room one button keeps its sign only and swapping goes; no word is cut."""
        super().resizeEvent(event)
        self._fit()

    def show_ends(self, old: tuple[str, str], new: tuple[str, str], active: str) -> None:
        """Name both ends; each comes with the tone of its sign."""
        for pill, (words, tone), name in ((self.old, old, "old"), (self.new, new, "new")):
            pill.setText(words)
            dress(pill, f"pill-{tone}")
            pill.setIcon(icons.icon(_SIGNS[tone], tone if tone != "plain" else "ink2"))
            pill.setChecked(name == active)
            pill.setStyleSheet("QPushButton:checked{text-decoration:underline}" if name == active else "")
        self.old.setAccessibleName(self.tr("Compare from: {version}").format(version=old[0]))
        self.new.setAccessibleName(self.tr("Compare to: {version}").format(version=new[0]))

    def show_target(self, number: int, *, restorable: bool) -> None:
        """Say which version restoring would bring back."""
        self.restore.setEnabled(restorable)
        self.restore.setText(self.tr("Restore {number}").format(number=number) if restorable else self.tr("Restore"))
        self._fit()

    def _fit(self) -> None:
        self.shape.setMinimumWidth(self.shape.sizeHint().width())
        self.copy.setText(self.tr("Copy"))
        parts = (self.old, self.new, self.swap, self.shape, self.copy, self.restore)
        if self._needs(parts) > self.width():
            self.copy.setText("")
        self.swap.setVisible(self._needs(parts) <= self.width())

    def _needs(self, parts: tuple[QWidget, ...]) -> int:
        return sum(each.sizeHint().width() for each in parts) + BETWEEN

    def _end(self, name: str) -> QPushButton:
        made = button("", "pill-plain")
        made.setObjectName(f"end-{name}")
        made.setCheckable(True)
        made.setIconSize(sign_size(17, 12))
        made.setToolTip(self.tr("Press, then choose a version in the timeline"))
        made.clicked.connect(self._on_old if name == "old" else self._on_new)
        return made

    def _on_old(self) -> None:
        self.end_chosen.emit("old")

    def _on_new(self) -> None:
        self.end_chosen.emit("new")


_SIGNS = {"violet": "published", "accent": "fa6s.pen", "ok": "ready", "plain": "versions"}
