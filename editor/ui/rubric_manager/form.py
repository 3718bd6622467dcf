"""One rubric's names, address, colour and marks."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFormLayout,
    QLineEdit,
    QWidget,
)

from editor.domain.colours import COLOURS
from editor.domain.rubrics import Rubric
from editor.domain.words import LANGUAGES, Names
from editor.ui.kit.chips import FlowLayout
from editor.ui.kit.choice_box import ChoiceBox
from editor.ui.kit.forms import FIELD_HEIGHT, CheckBox, field, label, name_it, row
from editor.ui.rubric_manager.reading import RubricAddresses
from editor.ui.theme import Theme, fonts

SWATCH = 24
NAME_WIDTH = 96
MOST_LATEST = 20
UNNAMED = re.compile(r"rubric-\d+")
"""The address of a rubric that was just made."""


FIELDS = ("slug", "colour", "sponsored", "hidden", "latest_count")
"""What the form sets beside the three names."""


class Swatch(QAbstractButton):
    """A colour that a rubric may wear; a ring shows which one it wears."""

    def __init__(self, colour: str, theme: Theme) -> None:
        super().__init__()
        self.setCheckable(True)
        self._colour = colour
        self._theme = theme
        self.setFixedSize(self.sizeHint())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """A target of 28 px."""
        return QSize(fonts.px(SWATCH + 4), fonts.px(SWATCH + 4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A disc, and a ring when it is on or has the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent" if self.isChecked() else "field"), 2))
            painter.drawEllipse(self.rect().adjusted(1, 1, -1, -1))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.rubric_colour(self._colour))
        painter.drawEllipse(self.rect().adjusted(4, 4, -4, -4))
        painter.end()


@dataclass(frozen=True, slots=True)
class Typed:
    """A rubric as it was shown and as it stands in the fields now."""

    before: Rubric
    mine: Rubric

    def over(self, rubric: Rubric) -> Rubric | None:
        """The fields that were changed, over what the newsroom has of this rubric now; None when none were."""
        before, mine = self.before, self.mine
        if before.id != rubric.id or mine == before:
            return None
        names = [
            mine.names.exact(tag) if mine.names.exact(tag) != before.names.exact(tag) else rubric.names.exact(tag)
            for tag in LANGUAGES
        ]
        changed = {key: getattr(mine, key) for key in FIELDS if getattr(mine, key) != getattr(before, key)}
        return replace(rubric, names=Names(*names), **changed)


class RubricForm(QWidget):
    """`changed` when a field does, `entered` at Enter in one; `rubric()` is what it says now."""

    changed = Signal()
    entered = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rubric-form")
        self._rubric = Rubric()
        self._addresses = RubricAddresses()
        self._follows = False
        self._made = ""
        self._names = {tag: field() for tag in LANGUAGES}
        self._address = field()
        self._address.setFont(fonts.mono(12))
        self._colours = QButtonGroup(self)
        self._swatches = {colour: Swatch(colour, theme) for colour in COLOURS}
        self._sponsored, self._hidden = CheckBox(), CheckBox()
        self._latest = ChoiceBox()
        self._latest.addItems([str(number) for number in range(MOST_LATEST + 1)])
        self._latest.setFixedHeight(fonts.px(FIELD_HEIGHT))
        self._labels = {key: label("", "body2") for key in (*LANGUAGES, "slug", "colour", "latest")}
        self._newest = label("", "body2", wrap=True)
        self._lay_out()
        self._connect()
        self._name_parts()

    def use(self, addresses: RubricAddresses) -> None:
        """Know what addresses are made from; an address follows the name until it is set by hand or on a site."""
        self._addresses = addresses

    @property
    def follows(self) -> bool:
        """Whether the address that stands there is the one that the name makes, and not one that somebody wants."""
        return self._follows and self._address.text() == self._made

    def show_rubric(self, rubric: Rubric, typed: Rubric | None = None) -> None:
        """Fill the form; `typed` is what stands in its fields all the same, for somebody who is at them."""
        self._rubric, shown = rubric, typed or rubric
        self._follows, self._made = self._may_follow(shown), shown.slug
        self.blockSignals(True)  # noqa: FBT003 - Qt takes it by position only
        for tag, line in self._names.items():
            _put(line, shown.names.exact(tag))
        _put(self._address, shown.slug)
        self._swatches[shown.colour].setChecked(True)
        self._sponsored.setChecked(shown.sponsored)
        self._hidden.setChecked(shown.hidden)
        self._latest.setCurrentIndex(min(MOST_LATEST, shown.latest_count))
        self.blockSignals(False)  # noqa: FBT003 - Qt takes it by position only
        self.changed.emit()

    def rubric(self) -> Rubric:
        """The rubric as typed."""
        ru, kk, en = (self._names[tag].text().strip() for tag in LANGUAGES)
        colour = next((key for key, swatch in self._swatches.items() if swatch.isChecked()), self._rubric.colour)
        return replace(
            self._rubric,
            names=Names(ru, kk, en),
            slug=self._address.text().strip().strip("/"),
            colour=colour,
            sponsored=self._sponsored.isChecked(),
            hidden=self._hidden.isChecked(),
            latest_count=self._latest.currentIndex(),
        )

    def settle(self, saved: Rubric) -> None:
        """What is shown has been saved like this; the fields are not touched."""
        self._rubric = saved
        self.changed.emit()

    @property
    def typed(self) -> Typed:
        """What stands in the fields and what they were filled with."""
        return Typed(self._rubric, self.rubric())

    @property
    def is_changed(self) -> bool:
        """Whether the fields differ from the rubric that was shown."""
        return self.rubric() != self._rubric

    def line(self, key: str) -> QLineEdit:
        """The field of a language or of the address (`slug`)."""
        return self._address if key == "slug" else self._names[key]

    def focus(self) -> None:
        """Begin with the name in the newsroom's own language: typing takes its place."""
        first = self._names[self._addresses.language]
        first.setFocus()
        first.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._name_parts()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        colours = QWidget()
        swatches = FlowLayout(colours, gap=0)
        for swatch in self._swatches.values():
            self._colours.addButton(swatch)
            swatches.addWidget(swatch)
        layout = QFormLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(8)
        layout.setHorizontalSpacing(16)
        layout.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for tag in LANGUAGES:
            layout.addRow(self._labels[tag], self._names[tag])
        layout.addRow(self._labels["slug"], self._address)
        layout.addRow(self._labels["colour"], colours)
        layout.addRow(self._sponsored)
        layout.addRow(self._hidden)
        latest = row(self._latest, self._newest)
        latest.setStretch(1, 1)
        layout.addRow(self._labels["latest"], latest)
        for each in self._labels.values():
            each.setMinimumWidth(fonts.px(NAME_WIDTH))
            each.setFixedHeight(fonts.px(FIELD_HEIGHT))

    def _connect(self) -> None:
        for line in (*self._names.values(), self._address):
            line.textChanged.connect(self.changed)
            line.returnPressed.connect(self.entered)
        for line in self._names.values():
            line.textEdited.connect(self._on_named)
        self._address.textEdited.connect(self._on_address)
        self._colours.buttonClicked.connect(self.changed)
        self._sponsored.toggled.connect(self.changed)
        self._hidden.toggled.connect(self.changed)
        self._latest.currentIndexChanged.connect(self.changed)

    def _may_follow(self, rubric: Rubric) -> bool:
        """Nobody has set the address by hand, as far as it shows, and no reader knows it."""
        made = {self._addresses.offer(rubric.names, rubric.id), rubric.slug if UNNAMED.fullmatch(rubric.slug) else ""}
        return rubric.slug in made and rubric.id not in self._addresses.on_site

    @Slot()
    def _on_named(self) -> None:
        if self.follows:
            self._made = self._addresses.offer(self.rubric().names, self._rubric.id)
            self._address.setText(self._made)

    @Slot(str)
    def _on_address(self, text: str) -> None:
        """An address that is taken out comes back with the name; one that is typed stays."""
        self._follows, self._made = not text.strip() and self._rubric.id not in self._addresses.on_site, text

    def _name_parts(self) -> None:
        words = {
            "ru": self.tr("Russian"),
            "kk": self.tr("Kazakh"),
            "en": self.tr("English"),
            "slug": self.tr("Address"),
            "colour": self.tr("Colour"),
            "latest": self.tr("«Latest» block"),
        }
        for key, name in words.items():
            self._labels[key].setText(name)
        for tag in LANGUAGES:
            self._names[tag].setAccessibleName(words[tag])
        self._address.setAccessibleName(words["slug"])
        self._latest.setAccessibleName(words["latest"])
        self._sponsored.setText(self.tr("Sponsored: mark every article and page"))
        self._hidden.setText(self.tr("Hidden: not in the site's menu"))
        self._newest.setText(self.tr("newest, without the article itself"))
        named = {
            "news": self.tr("Red"),
            "city": self.tr("Blue"),
            "politics": self.tr("Violet"),
            "economy": self.tr("Ochre"),
            "society": self.tr("Teal"),
            "regions": self.tr("Olive"),
            "culture": self.tr("Magenta"),
            "ecology": self.tr("Green"),
            "explain": self.tr("Orange"),
            "opinion": self.tr("Grey"),
        }
        for key, swatch in self._swatches.items():
            name_it(swatch, named[key])


def _put(line: QLineEdit, text: str) -> None:
    """A text that stands there already keeps its caret."""
    if line.text() != text:
        line.setText(text)
