"""The menu of the rubric chip."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from editor.ui.article_list.looks import RowLooks

INSET = "    "


class RubricMenu(QMenu):
    """Every rubric, one inside another set in; `chosen` carries a rubric's id, or None for all of them."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.triggered.connect(self._on_triggered)

    def offer(self, looks: RowLooks) -> None:
        """Name rubrics as they are called now."""
        self.clear()
        self._add(self.tr("Every rubric"), None)
        for rubric in looks.rubrics.values():
            self._add((INSET if rubric.parent_id is not None else "") + looks.name(rubric.id), rubric.id)

    def _add(self, name: str, rubric_id: int | None) -> None:
        self.addAction(name.replace("&", "&&")).setData(rubric_id)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(action.data())
