"""A toast at the bottom left: what has just happened, with Undo first; six seconds, longer under the mouse."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from editor.domain.visible import shown
from editor.ui import fonts
from editor.ui.forms import Sign, button, label

SHOWN_MS = 6000
HEIGHT = 40
INSET = 12


class Toast(QFrame):
    """One at a time: a new message takes the place of the old one."""

    def __init__(self, window: QWidget, *, above: int = 26) -> None:
        super().__init__(window)
        self.setObjectName("toast")
        self.setProperty("kind", "toast")
        self._window = window
        self._above = above
        self._act: Callable[[], object] | None = None
        self._sign = Sign("done", "canvas")
        self._text = label()
        self._button = button("")
        self._button.clicked.connect(self._on_act)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 0, 8, 0)
        layout.setSpacing(10)
        for part in (self._sign, self._text, self._button):
            layout.addWidget(part)
        self.setFixedHeight(fonts.px(HEIGHT))
        self.hide()
        window.installEventFilter(self)

    def say(self, text: str, *, act: str = "", on_act: Callable[[], object] | None = None, icon: str = "done") -> None:
        """Show `text`, with a button `act` when there is something to undo or to open."""
        text = shown(text)
        self._text.setText(text)
        self._sign.show_sign(icon, "canvas")
        self._act = on_act
        self._button.setText(act)
        self._button.setVisible(bool(act))
        self._place()
        self.show()
        self.raise_()
        self._timer.start(SHOWN_MS)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    @property
    def text(self) -> str:
        """What it says now, or last said."""
        return self._text.text()

    def enterEvent(self, _event: QEnterEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, _event: QEvent) -> None:
        self._timer.start(SHOWN_MS)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _on_act(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()

    def _place(self) -> None:
        self.adjustSize()
        self.move(INSET, self._window.height() - self._above - self.height() - INSET)
