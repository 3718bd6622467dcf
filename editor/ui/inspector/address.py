"""The web address: a slug that is free until the first export, and the whole of it below."""

from __future__ import annotations

from PySide6.QtCore import Signal

from editor.ui.inspector.section import Section
from editor.ui.kit import icons
from editor.ui.kit.forms import field, label, plain
from editor.ui.theme import fonts


class AddressSection(Section):
    """`edited` carries the slug at each key."""

    edited = Signal(str)

    def __init__(self) -> None:
        super().__init__("address", "")
        self.set_title(self.tr("Web address"))
        self.input = field(self.tr("Made from the headline"), name=self.tr("Web address"))
        self.input.setObjectName("slug")
        self.input.setFont(fonts.mono(12))
        self._lock = self.input.addAction(icons.icon("fa6s.lock", "ink3"), self.input.ActionPosition.TrailingPosition)
        self._lock.setVisible(False)
        self.whole = label("", wrap=True)
        self.whole.setFont(fonts.mono(11))
        self.put(self.input, self.whole)
        self.input.textEdited.connect(self.edited)

    def show_slug(self, slug: str, *, frozen: bool) -> None:
        """Show the slug; a frozen one has gone out to the readers and stays."""
        if self.input.text() != slug:
            self.input.setText(slug)
            if not self.input.hasFocus():
                self.input.setCursorPosition(0)
        self.input.setReadOnly(frozen)
        self._lock.setVisible(frozen)
        self.set_right(self.tr("Locked after export") if frozen else self.tr("Free until first export"), "caption")

    def show_address(self, address: str) -> None:
        """The whole address, breakable at its marks."""
        shown = address.removeprefix("https://").removeprefix("http://")
        self.whole.setText("\u200b".join(_breakable(shown)))
        self.whole.setToolTip(plain(address))
        self.whole.setVisible(bool(address))


def _breakable(address: str) -> list[str]:
    parts, start = [], 0
    for index, character in enumerate(address):
        if character in "/-":
            parts.append(address[start : index + 1])
            start = index + 1
    return [*parts, address[start:]]
