"""The rows of the list: where they scroll, and the key that only they have."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QListView

from editor.ui.article_list.model import ArticleListModel
from editor.ui.kit import pane_focus, text_keys
from editor.ui.theme import Theme


class RowsView(QListView):
    """One row a line of the list; `delete_pressed` when Delete is pressed on it."""

    delete_pressed = Signal()

    def __init__(self, model: ArticleListModel, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("articles")
        self.setAccessibleName(QCoreApplication.translate("ArticleList", "Articles"))
        self.setModel(model)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete puts an article aside; everything else is Qt's."""
        if text_keys.removes(event):
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        pane_focus.ring_of_empty(self, self._theme.colour("accent"))
