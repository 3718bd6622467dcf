"""The body: Markdown as plain text that looks like what it means, grows with its words and keeps its own history."""

from __future__ import annotations

import math

from PySide6.QtCore import QMimeData, QPoint, QRect, QSignalBlocker, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from editor.domain.words import FIRST_LANGUAGE
from editor.ui.kit.file_drop import answer_copy, files_in
from editor.ui.theme import Theme, fonts
from editor.ui.writing.text import enter_key, photos_in_text, quote_bars, smart_typing, tab_key
from editor.ui.writing.text.document_text import (
    PHOTO_OBJECT,
    fill,
    insert_lines,
    insert_photo,
    is_photo,
    lines_of,
    markdown,
    paragraph,
    placements_in,
    selected_markdown,
)
from editor.ui.writing.text.highlighter import Highlighter
from editor.ui.writing.text.markdown_edits import one_step
from editor.ui.writing.text.marked_typing import MarkedTyping
from editor.ui.writing.text.mirror import Mirror
from editor.ui.writing.text.paper import Paper
from editor.ui.writing.text.pasted import cleaned
from editor.ui.writing.text.photo_object import PhotoCard

SIDE = 17
"""Pixels on both sides of the words: the bar of a quote stands there."""

BODY_PX = 17

_KEEP = QTextCursor.MoveMode.KeepAnchor
_Op = QTextCursor.MoveOperation


class BodyEdit(QTextEdit):
    """Has no scroll bars of its own: it is as high as its text and the page scrolls."""

    touched = Signal()
    caret_moved = Signal(QRect)
    page_turned = Signal(int)
    zoomed = Signal(int)
    pictures_dropped = Signal(tuple)
    photo_opened = Signal(int)
    left_upwards = Signal()

    def __init__(self, theme: Theme, cards: PhotoCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = FIRST_LANGUAGE
        self._theme = theme
        self._cards = cards
        self.setObjectName("body")
        self.setAccessibleName(self.tr("Text of the article"))
        self.setPlaceholderText(self.tr("Write here, or drop a photo"))
        _be_part_of_page(self)
        self.paper = Paper(self, fonts.reading(BODY_PX), BODY_PX)
        self.document().setDocumentMargin(SIDE)
        self.highlighter = Highlighter(self.document(), theme.colour)
        self.highlighter.setParent(self)  # not the document's, which may go to another window
        self.marks = MarkedTyping(self)
        self._follow_document()
        self.cursorPositionChanged.connect(self._on_caret)
        cards.changed.connect(self.viewport().update)
        theme.changed.connect(self._on_theme)

    def set_zoom(self, percent: int) -> None:
        """Show the text larger or smaller; its history stays."""
        self._cards.zoom = percent / 100
        self.paper.set_zoom(percent / 100)
        self.highlighter.recolour(self.paper.zoom, _top_block(self))
        self.zoomed.emit(percent)

    @property
    def side(self) -> int:
        """Pixels between the edge and the words at the present size."""
        return round(SIDE * self.paper.zoom)

    # the text

    def load(self, body: str, language: str) -> None:
        """Show another body; nothing of the one before can be undone into it."""
        self.language = language
        with QSignalBlocker(self):
            self.mirror.take(fill(self.document(), body, self.setPlainText))
            self.highlighter.begin(self.document().begin())
            self.moveCursor(_Op.Start)  # behind a photo that stands first
            self.setCurrentCharFormat(QTextCharFormat())
        self.textChanged.emit()
        self.cursorPositionChanged.emit()

    def give_document(self) -> QTextDocument:
        """Part with the text and all that can be undone in it; what is left here is empty, and nobody is told."""
        given, layout = self.document(), self.document().documentLayout()
        layout.documentSizeChanged.disconnect(self._on_size_changed)
        self.mirror.changed.disconnect(self.touched)
        self.mirror.leave()
        self.highlighter.follow(None)
        given.setParent(None)
        self.setDocument(QTextDocument(self))
        self.mirror = Mirror(self.document(), self)
        return given

    def take_document(self, document: QTextDocument) -> None:
        """Go on with a text that another window's body gave, when it is the text that stands here."""
        if markdown(document) != self.markdown():
            return
        document.setParent(self)
        self.mirror.leave()
        self.setDocument(document)
        self.highlighter.follow(document)
        self.paper.set_zoom(self.paper.zoom)
        self._follow_document()
        self._on_size_changed(document.size())

    def _follow_document(self) -> None:
        layout = self.document().documentLayout()
        layout.registerHandler(PHOTO_OBJECT, self._cards)
        layout.documentSizeChanged.connect(self._on_size_changed)
        self.mirror = Mirror(self.document(), self)
        self.mirror.changed.connect(self.touched)

    def markdown(self) -> str:
        """The body as it will be saved."""
        return self.mirror.markdown()

    def insert_photo(self, placement_id: int) -> None:
        """Put a photo into a paragraph of its own beside the one of the cursor, which is never torn."""
        cursor = self.textCursor()
        photos_in_text.leave_paragraph(cursor)
        insert_photo(cursor, placement_id)
        self.setTextCursor(cursor)

    def remove_photo(self, placement_id: int) -> None:
        """Take a photo out of the text wherever it stands, as one step."""
        photos_in_text.remove_photo(self.document(), placement_id)

    def go_to_paragraph(self, number: int) -> None:
        """Put the caret at the start of a paragraph, counted from 1 as checks count."""
        self.setTextCursor(QTextCursor(paragraph(self.document(), number)))
        self.setFocus()
        self.show_caret()

    # what Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Tab, marks, quotes and the keys around photos; everything else is Qt's."""
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            soft = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            enter_key.press(self, soft=soft, part=self.marks.part)
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            cursor, pixels = _a_page_on(self, 1 if key == Qt.Key.Key_PageDown else -1, event.modifiers())
            self.page_turned.emit(pixels)
            self.setTextCursor(cursor)
        elif key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            tab_key.press(
                self, back=key == Qt.Key.Key_Backtab or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            )
        elif key in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            if not photos_in_text.takes_photo(self, forward=key == Qt.Key.Key_Delete):
                with self.marks.removing():
                    super().keyPressEvent(event)
        elif key == Qt.Key.Key_Up and not event.modifiers() and _is_in_first_row(self):
            self.left_upwards.emit()
        elif event.text() and event.text().isprintable() and not _is_command(event):
            photos_in_text.leave_photo(self)
            with self.marks.waiting(event.text()):
                if not self._typed_smartly(event.text()):
                    super().keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Words from an input method go beside a photo, never into its block."""
        words = event.commitString()
        if words or event.preeditString():
            photos_in_text.leave_photo(self)
        if words and not event.replacementLength() and self.marks.typed(words):
            event = QInputMethodEvent()
        with self.marks.waiting(words):
            super().inputMethodEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Markdown, so that a copied photo keeps the number of its place."""
        data = QMimeData()
        data.setText(selected_markdown(self.textCursor()))
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Words, or files."""
        return source.hasText() or bool(files_in(source))

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste and drop: files are asked for as pictures, words are cleaned and stand beside a photo."""
        if files := files_in(source):
            self.pictures_dropped.emit(files)
            return
        with one_step(self.textCursor()):
            photos_in_text.leave_photo(self)
            cursor = self.textCursor()
            insert_lines(cursor, lines_of(cleaned(source.text())))
            self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Words, or files, which are copied."""
        super().dragEnterEvent(event)
        self._answer(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """As when it comes in."""
        super().dragMoveEvent(event)
        self._answer(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Pictures go where they fall, and so does the focus: whoever undoes now means this text."""
        self.setFocus()
        super().dropEvent(event)
        self._answer(event)

    def _answer(self, event: QDropEvent) -> None:
        if files_in(event.mimeData()):
            answer_copy(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a photo takes hold of the whole of it."""
        super().mousePressEvent(event)
        block = self.cursorForPosition(event.position().toPoint()).block()
        if is_photo(block) and event.button() == Qt.MouseButton.LeftButton and _is_on(self, block, event):
            photos_in_text.select_photo(self, block)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A photo is opened, a word is selected."""
        block = self.cursorForPosition(event.position().toPoint()).block()
        found = placements_in(block)
        if found and _is_on(self, block, event):
            self.photo_opened.emit(found[0][1])
        else:
            super().mouseDoubleClickEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, and a bar beside each quote."""
        super().paintEvent(event)
        quote_bars.paint(self, event.rect(), self._theme.colour("line2"))

    # keys

    def _typed_smartly(self, key: str) -> bool:
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.selectionStart() - cursor.block().position()]
        better = smart_typing.replacement(before, key, self.language)
        is_plain = better is None or self.overwriteMode() or self.mirror.is_in_code(cursor.block())
        if self.marks.typed(key if is_plain or better is None or better[0] else better[1]):
            return True
        if is_plain or better is None:
            return False
        cursor.insertText(key)
        with one_step(cursor):
            cursor.movePosition(_Op.PreviousCharacter, _KEEP, better[0] + len(key))
            cursor.insertText(better[1])
        self.setTextCursor(cursor)
        return True

    # what changed

    def _on_size_changed(self, size: QSizeF) -> None:
        """A long text is laid out step by step: asking for its whole size would have all of it laid out at once."""
        self.setMinimumHeight(math.ceil(size.height()))

    def _on_caret(self) -> None:
        if self.hasFocus():
            self.show_caret()

    def show_caret(self) -> None:
        """Let the page scroll to the caret once everything has its new size."""
        QTimer.singleShot(0, self, self._tell_caret)

    def _tell_caret(self) -> None:
        self.caret_moved.emit(self.cursorRect())

    def _on_theme(self) -> None:
        self.highlighter.recolour(self.paper.zoom, _top_block(self))
        self.viewport().update()


def _be_part_of_page(edit: QTextEdit) -> None:
    """No frame and no bars: the page around it has them."""
    edit.setProperty("kind", "page")
    edit.setAcceptRichText(False)
    edit.setFrameShape(QFrame.Shape.NoFrame)
    edit.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    edit.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    edit.setCursorWidth(2)


def _is_in_first_row(edit: QTextEdit) -> bool:
    return not edit.textCursor().movePosition(_Op.Up)


def _top_block(edit: QTextEdit) -> QTextBlock:
    """The block that stands at the top of what is seen."""
    return edit.cursorForPosition(edit.visibleRegion().boundingRect().topLeft()).block()


def _a_page_on(edit: QTextEdit, direction: int, modifiers: Qt.KeyboardModifier) -> tuple[QTextCursor, int]:
    """The caret by the height that is seen further on, and that in pixels, upwards below 0."""
    step = max(edit.visibleRegion().boundingRect().height() - 56, 56)
    target = edit.cursorForPosition(edit.cursorRect().center() + QPoint(0, direction * step))
    cursor = edit.textCursor()
    keep = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
    cursor.setPosition(target.position(), _KEEP if keep else QTextCursor.MoveMode.MoveAnchor)
    return cursor, direction * step


def _is_on(edit: QTextEdit, block: QTextBlock, event: QMouseEvent) -> bool:
    return edit.document().documentLayout().blockBoundingRect(block).contains(event.position())


def _is_command(event: QKeyEvent) -> bool:
    """Ctrl with a letter types nothing, whatever text a layout gives it; Ctrl with Alt is AltGr on Windows."""
    held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    return held == Qt.KeyboardModifier.ControlModifier
