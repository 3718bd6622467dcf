"""The search field and the chips over the contact sheet; each chip carries its count."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from editor.ui.kit.chips import FlowLayout, chip
from editor.ui.kit.forms import dress, plain, search_field
from editor.ui.photo_desk.library import FILTERS, Library, Tile, made_by, matching
from editor.ui.photo_desk.maker_menu import MakerMenu

LEAST_HEIGHT = 44
FIELD_WIDTH = 190
SIGNS = {"no-credit": ("block", "danger"), "rights-ended": ("rights-ended", "warn")}


class FilterBar(QWidget):
    """`chosen` when a chip is pressed, `searched` when the words change."""

    chosen = Signal()
    searched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("photo-filters")
        self.setMinimumHeight(LEAST_HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        dress(self, "head")
        self._counts = dict.fromkeys(FILTERS, 0)
        self._field = search_field("")
        self._field.setFixedWidth(FIELD_WIDTH)
        self._field.textChanged.connect(self.searched)
        self._group = QButtonGroup(self)
        self._chips: dict[str, QPushButton] = {}
        self.makers = MakerMenu(self)
        self.makers.chosen.connect(self.chosen)
        layout = FlowLayout(gap=6)
        layout.addWidget(self._field)
        for key in FILTERS:
            sign, role = SIGNS.get(key, ("", "ink2"))
            made = chip("", icon=sign, role=role)
            made.setObjectName(f"chip-{key}")
            self._chips[key] = made
            self._group.addButton(made)
            layout.addWidget(made)
        layout.addWidget(self.makers.button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(14, 8, 12, 8)
        outer.addLayout(layout)
        self._chips["all"].setChecked(True)
        self._group.buttonClicked.connect(self._on_clicked)
        self._name_parts()

    @property
    def current(self) -> str:
        """The chip that is on."""
        return next(key for key, made in self._chips.items() if made.isChecked())

    @property
    def text(self) -> str:
        """The words that are looked for."""
        return self._field.text().strip()

    def choose(self, key: str) -> None:
        """Turn a chip on without saying `chosen`."""
        self._chips[key].setChecked(True)

    def clear(self) -> None:
        """All photographs, no words."""
        self.choose("all")
        self.makers.clear()
        self._field.clear()

    def focus(self) -> None:
        """Put the cursor where words are typed."""
        self._field.setFocus()
        self._field.selectAll()

    @property
    def is_clear(self) -> bool:
        """Whether everything is shown."""
        return not self.text and self.current == "all" and self.makers.current is None

    def shown(self, tiles: tuple[Tile, ...]) -> tuple[Tile, ...]:
        """The tiles that the chips let through."""
        return matching(made_by(tiles, self.makers.current), self.current)

    def show_library(self, library: Library) -> None:
        """Count the tiles of each chip, offer the photographers."""
        self.makers.show_library(library)
        tiles = made_by(library.tiles, self.makers.current)
        self._counts = {key: len(matching(tiles, key)) for key in FILTERS}
        self._name_parts()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._name_parts()
        super().changeEvent(event)

    def _name_parts(self) -> None:
        hint = self.tr("Caption, credit, file")
        self._field.setPlaceholderText(hint)
        self._field.setToolTip(plain(hint))
        self._field.setAccessibleName(self.tr("Search photographs"))
        words = {
            "all": self.tr("All"),
            "no-credit": self.tr("No credit"),
            "named": self.tr("Named in the file"),
            "rights-ended": self.tr("Rights ended"),
            "no-alt": self.tr("No alt text"),
            "unused": self.tr("Unused"),
        }
        for key, name in words.items():
            self._chips[key].setText(f"{name} {self._counts[key]}")
        named = self._chips["named"]
        named.setVisible(bool(self._counts["named"]) or named.isChecked())

    @Slot(QPushButton)
    def _on_clicked(self, _chip: QPushButton) -> None:
        self.chosen.emit()
