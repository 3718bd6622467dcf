"""The line at the bottom: how long the text is, whether it is saved, its language, how large it is shown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStatusBar, QToolButton, QWidget

from editor.ui.kit import icons
from editor.ui.kit.figures import moment, number
from editor.ui.kit.forms import Sign, dress, label, name_it, plain, row, sign_size
from editor.ui.kit.words import LANGUAGE_NAMES
from editor.ui.theme import fonts

HEIGHT = 26
SMALLEST, LARGEST, STEP = 90, 150, 10


class StatusBar(QStatusBar):
    """`zoom_wanted` carries the size in percent that the user asks for."""

    zoom_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self.setFixedHeight(max(fonts.px(HEIGHT), self.fontMetrics().height() + 8))
        self.setContentsMargins(0, 0, 0, 0)
        self._percent = 100
        self._words, self._characters, self._minutes = label(), label(), label()
        self._sign, self._saved = Sign("ready", "ok", 12), label()
        self._saved.setObjectName("saved")
        self._language, self._zoom = label(), label()
        self._smaller = self._step(self.tr("Smaller text"), "fa6s.minus", self._on_smaller)
        self._larger = self._step(self.tr("Larger text"), "fa6s.plus", self._on_larger)
        self._left = left = QWidget()
        self._told = label()
        self._told.setObjectName("told-of-versions")
        self._told.hide()
        self._safe = _together(self._sign, self._saved, gap=5)
        self._on_left = row(12, self._told, self._words, self._characters, self._minutes, self._safe, gap=14)
        left.setLayout(self._on_left)
        self._right = right = QWidget()
        self._size = _together(self._smaller, self._zoom, self._larger, gap=2)
        self._on_right = row(self._language, self._size, 8, gap=14)
        right.setLayout(self._on_right)
        self.addWidget(left)
        self.addPermanentWidget(right)
        self._use_the_whole_height()
        self.show_zoom(100)
        self.clear_article()

    def show_measure(self, words: int, characters: int, minutes: int) -> None:
        """Show how long the text is, and how many minutes it takes to read."""
        self._words.setText(self.tr("%n words", "", words).replace(str(words), number(words), 1))
        self._characters.setText(
            self.tr("%n characters", "", characters).replace(str(characters), number(characters), 1)
        )
        self._minutes.setText(self.tr("%n min read", "", minutes))

    def show_saved(self, at: datetime) -> None:
        """The database has answered; `at` is in the zone that is shown. Another day is told by its date."""
        today = datetime.now(at.tzinfo).date()
        time = f"{at:%H:%M:%S}" if at.date() == today else moment(at, at.tzinfo, today)
        self._tell("ready", "ok", self.tr("Saved {time}").format(time=time))

    def show_typing(self, *, on: bool) -> None:
        """Words are typed that nothing keeps yet: the time of the last save stands there, but not in green."""
        if self._is_safe:
            self._dress("draft" if on else "ready", "plain" if on else "ok")

    def show_unsaved(self, reason: str) -> None:
        """Say in amber that the text is not saved, and why."""
        told = self.tr("Not saved. {reason}").format(reason=reason)
        short = self._saved.fontMetrics().elidedText(told, Qt.TextElideMode.ElideRight, self.width() // 2)
        self._tell("warning", "warn", short)
        self._saved.setToolTip(plain(told))

    def show_language(self, language: str) -> None:
        """Show the language of the article (a tag of `LANGUAGES`)."""
        self._language.setText(LANGUAGE_NAMES.get(language, ""))

    def show_zoom(self, percent: int) -> None:
        """Show the size of the text in percent."""
        self._percent = percent
        self._zoom.setText(f"{percent} %")
        self._smaller.setEnabled(percent > SMALLEST)
        self._larger.setEnabled(percent < LARGEST)

    def zoom_by(self, steps: int) -> None:
        """Ask for a larger (1) or a smaller (-1) text."""
        wanted = min(LARGEST, max(SMALLEST, self._percent + steps * STEP))
        if wanted != self._percent:
            self.zoom_wanted.emit(wanted)

    def speak_of_article(self, *, on: bool) -> None:
        """Another room has no text: then nothing is said of the article on the desk."""
        for side in (self._left, self._right):
            side.setVisible(on)

    def speak_of_versions(self, *, on: bool) -> None:
        """Over versions it says what restoring does, and at the other end that the text is saved; else the figures."""
        for part in (self._words, self._characters, self._minutes, self._language, self._size):
            part.setVisible(not on)
        self._told.setVisible(on)
        self._told.setText(self.tr("Restoring makes a new version. Nothing is lost.") if on else "")
        if on:
            self._on_right.insertWidget(0, self._safe)
        else:
            self._on_left.addWidget(self._safe)
        self._safe.show()  # Qt hides what changes its parent

    def clear_article(self) -> None:
        """No article is open."""
        for part in (self._words, self._characters, self._minutes, self._saved, self._language):
            part.clear()
        self._is_safe = False
        self._sign.hide()

    def _use_the_whole_height(self) -> None:
        """Qt leaves five pixels free over and under what stands in the bar; the buttons need them."""
        layout = self.layout()
        for index in reversed(range(layout.count() if layout else 0)):
            item = layout.itemAt(index) if layout else None
            if layout and item and item.spacerItem():
                layout.removeItem(item)

    def _tell(self, icon: str, tone: str, text: str) -> None:
        self._is_safe = icon == "ready"
        self._sign.show()
        self._saved.setText(text)
        self._saved.setToolTip("")
        self._dress(icon, tone)

    def _dress(self, icon: str, tone: str) -> None:
        self._sign.show_sign(icon, "ink3" if tone == "plain" else tone)
        dress(self._saved, f"tone-{tone}")

    def _step(self, words: str, icon: str, action: Callable[[], object]) -> QToolButton:
        made = QToolButton()
        made.setIcon(icons.icon(icon))
        made.setIconSize(sign_size(11, 11))
        made.setFixedSize(fonts.px(24), fonts.px(24))
        dress(made, "step")
        name_it(made, words)
        made.clicked.connect(action)
        return made

    def _on_smaller(self) -> None:
        self.zoom_by(-1)

    def _on_larger(self) -> None:
        self.zoom_by(1)


def _together(*parts: QWidget, gap: int) -> QWidget:
    made = QWidget()
    made.setLayout(row(*parts, gap=gap))
    return made
