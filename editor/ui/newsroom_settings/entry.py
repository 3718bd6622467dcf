"""A field of the settings: its name over it, and under it an example or the sentence that says what is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSpinBox, QVBoxLayout, QWidget

from editor.ui.kit.clean_fields import CleanText
from editor.ui.kit.forms import FIELD_HEIGHT, dress, label, labelled, plain

NUMBER_WIDTH = 84
PARAGRAPHS_HEIGHT = 52


class SettingField(QWidget):
    """`editor` is the field itself; `tell` puts a line under it."""

    def __init__(self, words: str, editor: QWidget) -> None:
        super().__init__()
        self.editor = editor
        self._note = label("", "secondary", wrap=True)
        self._note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addLayout(labelled(words, editor))
        layout.addWidget(self._note)
        layout.addStretch(1)
        self.tell("")

    def tell(self, example: str, wrong: str = "") -> None:
        """Show what is wrong, else the example, else nothing."""
        self._note.setText(wrong or example)
        self._note.setVisible(bool(wrong or example))
        dress(self._note, "tone-danger" if wrong else "secondary")
        if isinstance(self.editor, QLineEdit | QSpinBox):
            dress(self.editor, "wrong" if wrong else "")
        self.editor.setAccessibleDescription(wrong or example)

    @property
    def told(self) -> str:
        """The line under the field."""
        return self._note.text()


def paragraphs_field() -> QPlainTextEdit:
    """A field for a few paragraphs; Tab leaves it."""
    made = CleanText()
    made.setTabChangesFocus(True)
    made.setFixedHeight(PARAGRAPHS_HEIGHT)
    return made


def number_field(least: int, most: int) -> QSpinBox:
    """A field for a whole number; arrow keys step it."""
    made = QSpinBox()
    made.setRange(least, most)
    made.setFixedHeight(FIELD_HEIGHT)
    made.setFixedWidth(NUMBER_WIDTH)
    made.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
    made.setToolTip(plain(f"{least}–{most}"))
    return made
