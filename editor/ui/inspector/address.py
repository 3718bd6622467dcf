"""The web address: a slug that is free until the first export, and the whole of it below."""

from __future__ import annotations

from editor.domain.story import FIELD
from editor.ui.inspector.line import LineSection
from editor.ui.kit import icons
from editor.ui.kit.forms import label, plain
from editor.ui.kit.words import field_name
from editor.ui.theme import fonts


class AddressSection(LineSection):
    """The slug's line, with its lock, over the whole address."""

    def __init__(self) -> None:
        super().__init__("address", field_name(FIELD["slug"]))
        self.input.setPlaceholderText(self.tr("Made from the headline"))
        self.input.setObjectName("slug")
        self.input.setFont(fonts.mono(12))
        self._lock = self.input.addAction(icons.icon("fa6s.lock", "ink3"), self.input.ActionPosition.TrailingPosition)
        self._lock.setVisible(False)
        self.whole = label("", wrap=True)
        self.whole.setFont(fonts.mono(11))
        self.put(self.whole)

    def show_slug(self, slug: str, *, frozen: bool) -> None:
        """Show the slug; a frozen one has gone out to the readers and stays."""
        self.show_text(slug)
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
