"""Undo and redo are dim when there is nothing to undo or redo for whoever has the focus."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from editor.ui.kit.actions import Actions
from editor.ui.writing.session.session import EditingSession
from editor.ui.writing.text.body_edit import BodyEdit


class UndoSigns(QObject):
    """Watches both histories, the body's own and the one of the article's fields, and the focus between them."""

    def __init__(self, body: BodyEdit, session: EditingSession, actions: Actions) -> None:
        super().__init__(body)
        self._body = body
        self._stack = session.undo_stack
        self._actions = actions
        for changed in (
            self._stack.canUndoChanged,
            self._stack.canRedoChanged,
            body.undoAvailable,
            body.redoAvailable,
            session.opened,
        ):
            changed.connect(self._show)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)
        self._show()

    def _show(self) -> None:
        history = self._body.document() if self._body.hasFocus() else None
        undo = history.isUndoAvailable() if history else self._stack.canUndo()
        redo = history.isRedoAvailable() if history else self._stack.canRedo()
        self._actions.bar("edit.undo", on=not undo)
        self._actions.bar("edit.redo", on=not redo)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None:
            self._show()
