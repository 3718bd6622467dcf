"""A segment: two to four choices of which exactly one is on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QToolButton

from editor.ui.kit import icons
from editor.ui.kit.forms import FIELD_HEIGHT, dress, plain, sign_size
from editor.ui.theme import fonts


class Segment(QFrame):
    """`chosen` carries the key of the choice that the user made; arrow keys move between the choices."""

    chosen = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, str, str]], *, name: str) -> None:
        """Take (key, words, icon or empty) of each choice; `name` is what a screen reader calls the whole."""
        super().__init__()
        self.setFixedHeight(fonts.px(FIELD_HEIGHT))
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._keys = [key for key, _, _ in choices]
        layout = QHBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        for index, (_, words, icon) in enumerate(choices):
            layout.addWidget(self._choice(index, words, icon))
        self._group.idClicked.connect(self._on_clicked)
        dress(self, "segment")
        self.choose(self._keys[0])

    @property
    def current(self) -> str:
        """The key of the choice that is on."""
        return self._keys[self._group.checkedId()]

    def choose(self, key: str) -> None:
        """Turn a choice on without saying `chosen`."""
        self._group.button(self._keys.index(key)).setChecked(True)
        self._stop_at_chosen()

    def set_words(self, key: str, words: str) -> None:
        """Give a choice other words, for example with a count."""
        choice = self._group.button(self._keys.index(key))
        choice.setText(words)
        choice.setAccessibleName(words)

    def fold(self, *, folded: bool) -> None:
        """Show signs alone, or signs with words; what has no sign keeps its words."""
        for each in self._group.buttons():
            if isinstance(each, QToolButton) and not each.icon().isNull():
                sign, both = Qt.ToolButtonStyle.ToolButtonIconOnly, Qt.ToolButtonStyle.ToolButtonTextBesideIcon
                each.setToolButtonStyle(sign if folded else both)
                each.setToolTip(plain(each.accessibleName() if folded else ""))

    def minimumSizeHint(self) -> QSize:
        """No choice loses its words; the style sheet would let Qt take them."""
        return self.sizeHint()

    def _choice(self, index: int, words: str, icon: str) -> QToolButton:
        made = QToolButton()
        made.setCheckable(True)
        made.setText(words)
        made.setAccessibleName(words)
        made.setFixedHeight(fonts.px(FIELD_HEIGHT) - 4)
        if icon:
            made.setIcon(icons.icon(icon))
            made.setIconSize(sign_size(17, 13))
            made.setToolButtonStyle(
                Qt.ToolButtonStyle.ToolButtonTextBesideIcon if words else Qt.ToolButtonStyle.ToolButtonIconOnly
            )
        self._group.addButton(made, index)
        return made

    def _stop_at_chosen(self) -> None:
        """Tab comes to the choice that is on; the arrows go from there."""
        for each in self._group.buttons():
            each.setFocusPolicy(Qt.FocusPolicy.TabFocus if each.isChecked() else Qt.FocusPolicy.NoFocus)

    def _on_clicked(self, index: int) -> None:
        self._stop_at_chosen()
        self.chosen.emit(self._keys[index])
