"""The line below the preview: how fresh the page is, and how many photos it does not show."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor.ui.kit.figures import decimal
from editor.ui.kit.forms import Sign, dress, label, plain
from editor.ui.kit.in_rows import Elided
from editor.ui.theme import fonts

HEIGHT = 32
SIGN = 13


class PreviewFoot(QWidget):
    """Says nothing until a page is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(fonts.px(HEIGHT))
        dress(self, "foot")
        self._sign = Sign("ready", "ok", SIGN)
        self._simple = label(self.tr("Simplified preview"), "strong")
        self._fresh = Elided("")
        dress(self._fresh, "secondary")
        self._hidden_sign = Sign("warning", "warn", SIGN)
        self._hidden = label("", "tone-warn")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 0, 12, 0)
        layout.setSpacing(6)
        layout.addWidget(self._sign)
        layout.addWidget(self._simple)
        layout.addWidget(self._fresh, 1)
        layout.addWidget(self._hidden_sign)
        layout.addWidget(self._hidden)
        self._simple.hide()
        self.say_nothing()

    def say_nothing(self) -> None:
        """No page is shown."""
        self._sign.hide()
        self._fresh.setText("")
        self.say_hidden(0)

    def say_simplified(self, simplified: bool) -> None:  # noqa: FBT001 - a state, not an option
        """Whether the page is shown without the web engine."""
        self._simple.setVisible(simplified)

    def say_fresh(self, seconds: float | None) -> None:
        """The page is the export's own, shown so many seconds after it was asked for (None: nobody asked)."""
        words = self.tr("Same code as the export.")
        if seconds is not None:
            words += " " + self.tr("Updated {seconds} s after your last key.").format(seconds=decimal(seconds))
        self._say(words, "ready", "ok")

    def say_trouble(self, words: str) -> None:
        """Why the page is older than the text."""
        self._say(words, "warning", "warn")

    def say_hidden(self, photos: int) -> None:
        """So many photos do not show, because nobody is credited for them."""
        one = self.tr("1 photo hidden: no credit")
        self._hidden.setText(one if photos == 1 else self.tr("%n photos hidden: no credit", "", photos))
        self._hidden.setVisible(photos > 0)
        self._hidden_sign.setVisible(photos > 0)

    def _say(self, words: str, sign: str, role: str) -> None:
        self._fresh.setText(words)
        self._fresh.setToolTip(plain(words))
        self._sign.show_sign(sign, role)
        self._sign.show()
