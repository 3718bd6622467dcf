"""Find and replace in the body, under the format bar."""

from __future__ import annotations

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit, QVBoxLayout, QWidget

from editor.ui.kit.announce import announce, sentences
from editor.ui.kit.forms import CheckBox, button, column, head, label, row, search_field, tool_button
from editor.ui.kit.forms import field as text_field
from editor.ui.theme import Theme
from editor.ui.writing.text.markdown_edits import one_step

_MANY = 500
"""Hits that are marked at most."""


class FindBar(QWidget):
    """Hidden until asked for; Escape closes it and gives the caret back to the text; `found` when a hit is selected."""

    closed = Signal()
    found = Signal()

    def __init__(self, edit: QTextEdit, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find-bar")
        self._edit = edit
        self._theme = theme
        self.needle = search_field(self.tr("Find in the text"))
        self.count = label("", "secondary")
        self.case = CheckBox(self.tr("Match case"))
        previous = tool_button("fa6s.chevron-up", self.tr("Previous hit"))
        following = tool_button("fa6s.chevron-down", self.tr("Next hit"))
        close = tool_button("fa6s.xmark", self.tr("Close"))
        self.replacement = text_field(self.tr("Replace with"))
        one = button(self.tr("Replace"), "small")
        every = button(self.tr("Replace all"), "small")
        every.setObjectName("replace-all")
        self._second = QWidget()
        second = row(self.replacement, one, every)
        self._second.setLayout(second)
        first = row(self.needle, self.count, self.case, previous, following, close)
        bar = head(column(first, self._second, gap=6))
        bar.setMinimumHeight(0)
        bar.setMaximumHeight(16_777_215)
        bar.setContentsMargins(0, 6, 0, 6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(bar)
        self.needle.textChanged.connect(self._on_needle)
        self.case.toggled.connect(self._on_needle)
        self.needle.returnPressed.connect(self.find_next)
        previous.clicked.connect(self.find_previous)
        following.clicked.connect(self.find_next)
        one.clicked.connect(self.replace_one)
        every.clicked.connect(self.replace_all)
        close.clicked.connect(self.close_bar)
        self.hide()

    def open_bar(self, *, replace: bool) -> None:
        """Show the bar with the selected words in it."""
        words = self._edit.textCursor().selectedText()
        self._second.setVisible(replace)
        self.show()
        if words and "\u2029" not in words:
            self.needle.setText(words)
        self.needle.selectAll()
        self.needle.setFocus()
        self._on_needle()

    def close_bar(self) -> None:
        """Hide and forget the marks."""
        self.hide()
        self._edit.setExtraSelections([])
        self._edit.setFocus()
        self.closed.emit()

    def find_next(self) -> bool:
        """Select the next hit, from the top again after the last one."""
        return self._find(QTextDocument.FindFlag(0))

    def find_previous(self) -> bool:
        """Select the hit before."""
        return self._find(QTextDocument.FindFlag.FindBackward)

    def replace_one(self) -> None:
        """Replace the selected hit and go on to the next one."""
        cursor = self._edit.textCursor()
        if cursor.hasSelection() and self._pattern().match(cursor.selectedText()).hasMatch():
            cursor.insertText(self.replacement.text())
            self._on_needle()
        self.find_next()

    def replace_all(self) -> int:
        """Replace every hit as one step to undo; returns how many."""
        cursors = self._hits()
        with one_step(QTextCursor(self._edit.document())):
            for cursor in cursors:
                cursor.insertText(self.replacement.text())
        self._on_needle()
        self.count.setText(self.tr("%n replaced", "", len(cursors)))
        announce(self, self.count.text())
        return len(cursors)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def _find(self, way: QTextDocument.FindFlag) -> bool:
        if not self.needle.text():
            return False
        document = self._edit.document()
        way |= self._case()
        cursor = document.find(self._pattern(), self._edit.textCursor(), way)
        if cursor.isNull():
            edge = QTextCursor(document)
            if way & QTextDocument.FindFlag.FindBackward:
                edge.movePosition(QTextCursor.MoveOperation.End)
            cursor = document.find(self._pattern(), edge, way)
        if cursor.isNull():
            announce(self, self.count.text())
            return False
        self._edit.setTextCursor(cursor)
        self._on_needle()
        announce(self, sentences(self.count.text(), cursor.block().text()))
        self.found.emit()
        return True

    def _hits(self) -> list[QTextCursor]:
        hits: list[QTextCursor] = []
        if not self.needle.text():
            return hits
        document, pattern = self._edit.document(), self._pattern()
        cursor = document.find(pattern, QTextCursor(document), self._case())
        while not cursor.isNull():
            hits.append(cursor)
            cursor = document.find(pattern, cursor, self._case())
        return hits

    def _on_needle(self) -> None:
        hits = self._hits()
        self.count.setText(self.tr("%n found", "", len(hits)) if self.needle.text() else "")
        form = QTextCharFormat()
        form.setBackground(self._theme.colour("mark"))
        marked: list[QTextEdit.ExtraSelection] = []
        for cursor in hits[:_MANY]:
            one = QTextEdit.ExtraSelection()
            one.cursor = cursor
            one.format = form
            marked.append(one)
        self._edit.setExtraSelections(marked)

    def _case(self) -> QTextDocument.FindFlag:
        """Qt overrules the pattern's own option by this flag."""
        matters = self.case.isChecked()
        return QTextDocument.FindFlag.FindCaseSensitively if matters else QTextDocument.FindFlag(0)

    def _pattern(self) -> QRegularExpression:
        """The words as typed; case folds in every alphabet unless it is to match."""
        pattern = QRegularExpression(QRegularExpression.escape(self.needle.text()))
        options = QRegularExpression.PatternOption.UseUnicodePropertiesOption
        if not self.case.isChecked():
            options |= QRegularExpression.PatternOption.CaseInsensitiveOption
        pattern.setPatternOptions(options)
        return pattern
