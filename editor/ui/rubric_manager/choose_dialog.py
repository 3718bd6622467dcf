"""Asks for one rubric: where articles go, or what to merge with."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from editor.domain.rubrics import Rubric
from editor.ui.kit.choice_box import ChoiceBox
from editor.ui.kit.forms import FIELD_HEIGHT, button, label, row
from editor.ui.kit.words import name_of

WIDTH = 480


class ChooseRubric(QDialog):
    """`picked` carries the rubric; closing the dialog changes nothing."""

    picked = Signal(Rubric)

    def __init__(self, question: str, rubrics: tuple[Rubric, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(question)
        self.setMinimumWidth(WIDTH)
        self._rubrics = rubrics
        self.list = ChoiceBox()
        self.list.setFixedHeight(FIELD_HEIGHT)
        self.list.setAccessibleName(question)
        for rubric in rubrics:
            self.list.addItem(("    " if rubric.parent_id else "") + name_of(rubric.names), rubric.id)
        cancel, go_on = button(self.tr("Cancel")), button(self.tr("Show what would change"), "primary")
        go_on.setDefault(True)
        go_on.setEnabled(bool(rubrics))
        cancel.clicked.connect(self.reject)
        go_on.clicked.connect(self._on_go_on)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(label(question, "title", wrap=True))
        layout.addWidget(self.list)
        layout.addLayout(row(None, cancel, go_on))

    @Slot()
    def _on_go_on(self) -> None:
        chosen = self._rubrics[self.list.currentIndex()]
        self.accept()
        self.picked.emit(chosen)
