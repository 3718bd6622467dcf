"""A toast at the bottom left: what has just happened, with Undo first and the key that leads to it.

It goes after six seconds; never under the mouse or while it has the focus, and later when a screen reader is at work.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAction, QEnterEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget
from shiboken6 import isValid

from editor.domain.visible import shown
from editor.ui.kit.announce import announce, sentences
from editor.ui.kit.forms import Sign, button, label
from editor.ui.kit.pane_focus import with_guest
from editor.ui.kit.text_keys import is_typed_into
from editor.ui.theme import fonts

SHOWN_MS = 6000
SPOKEN_MS = 30_000
"""How long an action is offered while a screen reader is at work: it has to be heard first, and then reached."""

HEIGHT = 40
INSET = 12


class Toast(QFrame):
    """One at a time: a new message takes the place of the old one. `reach` is what puts the focus on its button."""

    def __init__(self, window: QWidget, *, above: int = 26, reach: QAction | None = None) -> None:
        super().__init__(window)
        self.setObjectName("toast")
        self.setProperty("kind", "toast")
        self._window, self._above, self._reach = window, above, reach
        self._action: Callable[[], object] | None = None
        self._before: QWidget | None = None
        self._same = QKeySequence()
        self._sign = Sign("done", "canvas")
        self._text = label()
        self._button = button("")
        self._button.clicked.connect(self._on_action)
        self._keys = label("", "keys")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.settle)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 0, 8, 0)
        layout.setSpacing(10)
        for part in (self._sign, self._text, self._button):
            layout.addWidget(part)
        layout.addWidget(self._keys, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setFixedHeight(fonts.px(HEIGHT))
        self.hide()
        window.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def say(
        self,
        text: str,
        *,
        action: str = "",
        on_action: Callable[[], object] | None = None,
        icon: str = "done",
        keys: str = "",
    ) -> None:
        """Show `text`, with a button `action` when there is something to undo or to open.

        `keys` do the same as the button. They are told unless the focus is in a field, which keeps them for its own
        text; then, and without any, the key is told that leads to the button.
        """
        text = shown(text)
        self._text.setText(text)
        self._sign.show_sign(icon, "canvas")
        if not action:
            self._give_focus_back()
        self._action = on_action
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self._same = QKeySequence(keys)
        told = self._way_there() if action else ""
        self._keys.setText(told)
        self._keys.setVisible(bool(told))
        self._button.setAccessibleDescription(told)
        self._place()
        self.show()
        self.raise_()
        self._rest()
        announce(self, sentences(text, f"{action}: {told}" if told else action), urgent=icon == "warning")

    @property
    def text(self) -> str:
        """What it says now, or last said."""
        return self._text.text()

    @property
    def offers(self) -> bool:
        """Whether there is a button that the focus can come to."""
        return self.isVisible() and not self._button.isHidden()

    @property
    def is_leaving(self) -> bool:
        """Whether its time runs: not while somebody is here."""
        return self._timer.isActive()

    @property
    def before(self) -> QWidget | None:
        """What had the focus before the button got it."""
        return self._before if self._button.hasFocus() and self._before and isValid(self._before) else None

    def beside(self, panes: list[QWidget]) -> list[QWidget]:
        """These panes, and while there is an action itself right behind the one with the focus: one key leads to it."""
        here = self.before or self._window.focusWidget()
        return with_guest(panes, self, here) if self.offers else panes

    def settle(self) -> None:
        """Go away; the focus goes back to where it was."""
        self._timer.stop()
        self._give_focus_back()
        self.hide()

    def enterEvent(self, _event: QEnterEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, _event: QEvent) -> None:
        self._rest()

    def event(self, event: QEvent) -> bool:
        """Its own keys are its own while it has the focus, whatever they mean in the window."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_same(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves it; Enter presses its button as Space does, and so do its own keys."""
        if event.key() == Qt.Key.Key_Escape:
            self.settle()
        elif self.offers and (event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or self._is_same(event)):
            self._on_action()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _way_there(self) -> str:
        """The key that is told, as the system writes keys."""
        keys = self._same
        if keys.isEmpty() or is_typed_into(QApplication.focusWidget()):
            keys = self._reach.shortcut() if self._reach is not None else QKeySequence()
        return keys.toString(QKeySequence.SequenceFormat.NativeText)

    def _is_same(self, event: QKeyEvent) -> bool:
        return not self._same.isEmpty() and self._same == QKeySequence(event.keyCombination())

    def _rest(self) -> None:
        """Count the time from now, unless somebody is here."""
        if self._button.hasFocus() or self.underMouse():
            self._timer.stop()
        else:
            self._timer.start(SPOKEN_MS if self.offers and QAccessible.isActive() else SHOWN_MS)

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is self._button:
            self._before = old
            self._timer.stop()
        elif old is self._button and self.isVisible():
            self._rest()

    def _give_focus_back(self) -> None:
        before = self.before
        if before is not None:
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_action(self) -> None:
        action = self._action
        self.settle()
        if action is not None:
            action()

    def _place(self) -> None:
        self.adjustSize()
        self.move(INSET, self._window.height() - self._above - self.height() - INSET)
