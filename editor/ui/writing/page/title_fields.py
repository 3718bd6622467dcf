"""Headline and lede: fields that grow with their words, count them, and never stop the typist."""

from __future__ import annotations

import math

from PySide6.QtCore import QMimeData, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QResizeEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from editor.domain.words import FIRST_LANGUAGE
from editor.ui.kit.file_drop import files_in
from editor.ui.kit.forms import Counter, column, label, row
from editor.ui.theme import fonts
from editor.ui.writing.text import smart_typing
from editor.ui.writing.text.pasted import in_one_line

_STEPS = {Qt.Key.Key_Up.value: -1, Qt.Key.Key_Down.value: 1}


class TitleEdit(QTextEdit):
    """One paragraph; `replaced` is said instead of `edited` when a typed mark gave way to the right one.

    It keeps no history of its own: the article's undo stack does. `left` is said when an arrow goes on above (-1) or
    below (1) it.
    """

    edited = Signal(str)
    replaced = Signal(str)
    undo_wanted = Signal()
    redo_wanted = Signal()
    done = Signal()
    left = Signal(int)

    def __init__(self, font: QFont, line_height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = FIRST_LANGUAGE
        self._pixels = font.pixelSize()
        self._height_at_100 = self._line_height = line_height
        self._is_replacing = False
        self.setProperty("kind", "page")
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCursorWidth(2)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFont(font)
        self.document().setDocumentMargin(0)
        self._set_line_height()
        self.textChanged.connect(self._on_text_changed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def show_text(self, text: str) -> None:
        """Show `text` unless it is there already; the caret stays near where it was."""
        if text == self.toPlainText():
            return
        at = min(self.textCursor().position(), len(text))
        with QSignalBlocker(self):
            self.setPlainText(text)
            self._set_line_height()
        cursor = self.textCursor()
        cursor.setPosition(at)
        self.setTextCursor(cursor)
        self._fit()

    def set_zoom(self, percent: int) -> None:
        """Show the words larger or smaller."""
        font = self.font()
        font.setPixelSize(round(self._pixels * percent / 100))
        self._line_height = round(self._height_at_100 * percent / 100)
        self.setFont(font)
        with QSignalBlocker(self):
            self._set_line_height()
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next field, undo goes to the article."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_wanted.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.done.emit()
        elif (step := _STEPS.get(event.key(), 0)) and not event.modifiers() and self._ends_there(step):
            self.left.emit(step)
        elif not self._typed_smartly(event.text()):
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Words; a file that is let fall here leaves no path in a title."""
        return source.hasText() and not files_in(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Pasted lines become one line."""
        if not files_in(source):
            self.insertPlainText(in_one_line(source.text()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower field needs more lines."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(200, self._height())

    def minimumSizeHint(self) -> QSize:
        """Never cut a line."""
        return QSize(80, self._height())

    def _ends_there(self, step: int) -> bool:
        operation = QTextCursor.MoveOperation.Down if step > 0 else QTextCursor.MoveOperation.Up
        return not self.textCursor().movePosition(operation)

    def _height(self) -> int:
        return max(math.ceil(self.document().size().height()), self._line_height)

    def _fit(self) -> None:
        if self.height() != self._height():
            self.setFixedHeight(self._height())

    def _on_text_changed(self) -> None:
        text = self.toPlainText().replace("\n", " ")
        (self.replaced if self._is_replacing else self.edited).emit(text)

    def _typed_smartly(self, key: str) -> bool:
        cursor = self.textCursor()
        before = self.toPlainText()[: cursor.selectionStart()]
        better = smart_typing.replacement(before, key, self.language) if key and key.isprintable() else None
        if better is None:
            return False
        cursor.insertText(key)
        self._is_replacing = True
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter, QTextCursor.MoveMode.KeepAnchor, better[0] + 1)
        cursor.insertText(better[1])
        cursor.endEditBlock()
        self._is_replacing = False
        self.setTextCursor(cursor)
        return True

    def _set_line_height(self) -> None:
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        form = QTextBlockFormat()
        form.setLineHeight(self._line_height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor.mergeBlockFormat(form)


class TitleField(QWidget):
    """A title under its name and its counter."""

    def __init__(self, words: str, edit: TitleEdit, limit: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = edit
        self.counter = Counter(limit)
        name = label(words, "caption")
        name.setBuddy(edit)
        edit.setAccessibleName(words)
        layout: QVBoxLayout = column(row(name, None, self.counter), edit, gap=2)
        self.setLayout(layout)

    def show_text(self, text: str) -> None:
        """Show the story's words."""
        self.edit.show_text(text)
        self.counter.count(len(text.strip()))

    def set_limit(self, limit: int) -> None:
        """The newsroom's limit."""
        self.counter.count(len(self.edit.toPlainText().strip()), limit)


def headline_edit() -> TitleEdit:
    """27 on 34, bold."""
    made = TitleEdit(fonts.reading(27, 700), 34)
    made.setObjectName("headline")
    return made


def lede_edit() -> TitleEdit:
    """17 on 26."""
    made = TitleEdit(fonts.reading(17), 26)
    made.setObjectName("lede")
    return made
