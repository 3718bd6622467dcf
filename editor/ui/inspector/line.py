"""One line of text: a short field of the article that has no place on the page."""

from __future__ import annotations

from PySide6.QtCore import Signal

from editor.ui.inspector.section import Section
from editor.ui.kit.forms import field


class LineSection(Section):
    """`edited` carries the text at each key."""

    edited = Signal(str)

    def __init__(self, name: str, title: str, hint: str = "") -> None:
        super().__init__(name, title)
        self.input = field(hint, name=title)
        self.put(self.input)
        self.input.textEdited.connect(self.edited)

    def show_text(self, text: str) -> None:
        """Show a text; the caret stays where somebody types."""
        if self.input.text() != text:
            self.input.setText(text)
            if not self.input.hasFocus():
                self.input.setCursorPosition(0)
