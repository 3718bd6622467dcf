"""Headline and lede: fields that grow with their words, count them, and never stop the typist."""

from __future__ import annotations

import math

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QResizeEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from editor.ui import fonts
from editor.ui.forms import Counter, column, label, row


class TitleEdit(QTextEdit):
    """One paragraph. It keeps no history of its own: the article's undo stack does."""

    edited = Signal(str)
    undo_wanted = Signal()
    redo_wanted = Signal()
    done = Signal()

    def __init__(self, font: QFont, line_height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line_height = line_height
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
        self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.setPlainText(text)
        self._set_line_height()
        self.blockSignals(False)  # noqa: FBT003 - Qt's signature
        cursor = self.textCursor()
        cursor.setPosition(at)
        self.setTextCursor(cursor)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next field, undo goes to the article."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_wanted.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Pasted lines become one line."""
        self.insertPlainText(" ".join(source.text().split()))

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

    def _height(self) -> int:
        return max(math.ceil(self.document().size().height()), self._line_height)

    def _fit(self) -> None:
        if self.height() != self._height():
            self.setFixedHeight(self._height())

    def _on_text_changed(self) -> None:
        self.edited.emit(self.toPlainText().replace("\n", " "))

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
