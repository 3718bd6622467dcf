"""The header over the tree: how many rubrics there are, merging, a new one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor.domain.rubrics import Rubric
from editor.ui.kit.forms import HEAD_HEIGHT, OneLine, button, dress
from editor.ui.theme import fonts

COUNT_FITS = 560


class TreeHead(QWidget):
    """`add_requested` and `merge_requested` by its two buttons."""

    add_requested = Signal()
    merge_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(fonts.px(HEAD_HEIGHT))
        dress(self, "head")
        self._tops = self._subs = 0
        self._title, self._count = OneLine("", "title"), OneLine("", "body2")
        self._merge = button("", icon="fa6s.code-merge")
        self._add = button("", "primary", icon="fa6s.plus")
        self._merge.clicked.connect(self.merge_requested)
        self._add.clicked.connect(self.add_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 0, 12, 0)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addWidget(self._count)
        layout.addStretch(1)
        layout.addWidget(self._merge)
        layout.addWidget(self._add)
        self._name_parts()

    def show_counts(self, rubrics: tuple[Rubric, ...]) -> None:
        """Count the two levels."""
        self._tops = sum(1 for rubric in rubrics if rubric.parent_id is None)
        self._subs = len(rubrics) - self._tops
        self._name_parts()

    def allow_merge(self, allowed: bool) -> None:  # noqa: FBT001 - a state, not an option
        """Merging wants a chosen rubric and another one."""
        self._merge.setEnabled(allowed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The count goes where it would not fit."""
        super().resizeEvent(event)
        self._count.setVisible(self.width() >= fonts.px(COUNT_FITS))

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._name_parts()
        super().changeEvent(event)

    def _name_parts(self) -> None:
        self._title.setText(self.tr("Rubrics"))
        tops = self.tr("1 rubric") if self._tops == 1 else self.tr("%n rubrics", "", self._tops)
        subs = self.tr("1 sub-rubric") if self._subs == 1 else self.tr("%n sub-rubrics", "", self._subs)
        self._count.setText(f"{tops}, {subs}")
        self._merge.setText(self.tr("Merge…"))
        self._add.setText(self.tr("New rubric"))
