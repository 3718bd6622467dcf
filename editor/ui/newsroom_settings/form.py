"""The fields of the newsroom's settings, filled from a `Newsroom` and read back into one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from editor.domain.newsroom import RANGES, Newsroom
from editor.domain.words import LANGUAGES, Names
from editor.ui.kit.choice_box import ChoiceBox
from editor.ui.kit.forms import FIELD_HEIGHT, CheckBox, field, label, row
from editor.ui.kit.segment import Segment
from editor.ui.kit.words import LANGUAGE_NAMES, error_sentence
from editor.ui.newsroom_settings.entry import SettingField, number_field, paragraphs_field
from editor.ui.newsroom_settings.zones import zone_list
from editor.ui.theme import fonts

if TYPE_CHECKING:
    from editor.desk.newsroom import Look

PATTERN, ABOUT = "credit_patterns.", "about."


class NewsroomForm(QWidget):
    """`changed` when a field does; `newsroom()` is what the fields say; `show_look` says what that would do."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("newsroom-form")
        self._newsroom = Newsroom()
        mono: QFont = fonts.mono(12)
        self._lines = {name: field() for name in ("name", "site_url", "url_profile")}
        self._patterns = {tag: field() for tag in LANGUAGES}
        self._about = {tag: paragraphs_field() for tag in LANGUAGES}
        self._numbers = {name: number_field(*ends) for name, ends in RANGES.items()}
        self._zone = zone_list()
        self._main = ChoiceBox()
        self._ticks = {tag: CheckBox(LANGUAGE_NAMES[tag]) for tag in LANGUAGES}
        tables = [("iso9", self.tr("By the standard"), ""), ("phonetic", self.tr("As it sounds"), "")]
        self._table = Segment(tables, name=self.tr("Russian letters in addresses"))
        for line in (self._lines["site_url"], self._lines["url_profile"], *self._patterns.values()):
            line.setFont(mono)
        self.entries = self._make_entries()
        self._lay_out()
        self._connect()

    def show_newsroom(self, newsroom: Newsroom) -> None:
        """Fill the fields."""
        self._newsroom = newsroom
        self.blockSignals(True)  # noqa: FBT003 - Qt takes it by position only
        for name, line in self._lines.items():
            line.setText(getattr(newsroom, name))
        for tag, line in self._patterns.items():
            line.setText(newsroom.credit_patterns.exact(tag))
        for tag, line in self._about.items():
            line.setPlainText(newsroom.about.exact(tag))
        for name, number in self._numbers.items():
            number.setValue(getattr(newsroom, name))
        for tag, tick in self._ticks.items():
            tick.setChecked(tag in newsroom.languages)
        self._zone.setCurrentText(newsroom.zone)
        self._main.setCurrentIndex(self._main.findData(newsroom.language))
        self._table.choose(newsroom.ru_slug_table)
        self.blockSignals(False)  # noqa: FBT003 - Qt takes it by position only
        self.changed.emit()

    def newsroom(self) -> Newsroom:
        """The settings as typed."""
        ru, kk, en = (self._patterns[tag].text().strip() for tag in LANGUAGES)
        about = (self._about[tag].toPlainText().strip() for tag in LANGUAGES)
        return replace(
            self._newsroom,
            about=Names(*about),
            name=self._lines["name"].text().strip(),
            site_url=self._lines["site_url"].text().strip().rstrip("/"),
            url_profile=self._lines["url_profile"].text().strip(),
            language=self._main.currentData(),
            languages=tuple(tag for tag, tick in self._ticks.items() if tick.isChecked()),
            zone=self._zone.currentText().strip(),
            ru_slug_table=self._table.current,
            credit_patterns=Names(ru, kk, en),
            **{name: number.value() for name, number in self._numbers.items()},
        )

    def line(self, name: str) -> QLineEdit:
        """The field of `name`, `site_url`, `url_profile`, `zone` or a pattern (`credit_patterns.ru`)."""
        if name == "zone":
            return self._zone.lineEdit() or QLineEdit()
        return self._patterns[name.removeprefix(PATTERN)] if name.startswith(PATTERN) else self._lines[name]

    def about(self, language: str) -> QPlainTextEdit:
        """What the newsroom says of itself in a language, a paragraph a line."""
        return self._about[language]

    def number(self, name: str) -> QSpinBox:
        """The field of a limit or a size."""
        return self._numbers[name]

    def choose_table(self, name: str) -> None:
        """Choose how Russian letters stand in addresses: `iso9` or `phonetic`."""
        self._table.choose(name)
        self.changed.emit()

    def tick(self, language: str) -> QCheckBox:
        """Whether the newsroom writes in a language."""
        return self._ticks[language]

    def show_look(self, look: Look) -> None:
        """Say under each field what it would do, or what is wrong with it."""
        examples = self._examples(look)
        for name, entry in self.entries.items():
            error = look.wrong.get(name)
            entry.tell(examples.get(name, ""), error_sentence(error) if error else "")
        for tag, line in self._patterns.items():
            line.setPlaceholderText(look.usual.exact(tag))

    def go_to(self, name: str) -> None:
        """Put the cursor into a field."""
        self.entries[name].editor.setFocus()

    def _examples(self, look: Look) -> Mapping[str, str]:
        return {
            "url_profile": look.address,
            "ru_slug_table": self.tr("New articles: {slug}").format(slug=look.slug),
            "zone": self.tr("It is {time} there now").format(time=look.clock),
            **{PATTERN + tag: look.credits.exact(tag) for tag in LANGUAGES},
        }

    def _make_entries(self) -> dict[str, SettingField]:
        for tag, words in LANGUAGE_NAMES.items():
            self._main.addItem(words, tag)
        self._main.setFixedHeight(FIELD_HEIGHT)
        ticks, table = _in_row(*self._ticks.values()), _in_row(self._table)
        return {
            "name": SettingField(self.tr("Newsroom name"), self._lines["name"]),
            "site_url": SettingField(self.tr("Site address"), self._lines["site_url"]),
            "language": SettingField(self.tr("Main language"), self._main),
            "languages": SettingField(self.tr("Languages"), ticks),
            "zone": SettingField(self.tr("Time zone"), self._zone),
            "about.ru": SettingField(self.tr("Russian"), self._about["ru"]),
            "about.kk": SettingField(self.tr("Kazakh"), self._about["kk"]),
            "about.en": SettingField(self.tr("English"), self._about["en"]),
            "url_profile": SettingField(self.tr("Address of an article"), self._lines["url_profile"]),
            "ru_slug_table": SettingField(self.tr("Russian letters in addresses"), table),
            "headline_limit": SettingField(self.tr("Characters in a headline"), self._numbers["headline_limit"]),
            "lede_limit": SettingField(self.tr("Characters in a lede"), self._numbers["lede_limit"]),
            "rebake_latest": SettingField(self.tr("«Latest» made again"), self._numbers["rebake_latest"]),
            "rubric_page_size": SettingField(self.tr("On a rubric page"), self._numbers["rubric_page_size"]),
            "feed_size": SettingField(self.tr("In a feed"), self._numbers["feed_size"]),
            "credit_patterns.ru": SettingField(self.tr("Russian"), self._patterns["ru"]),
            "credit_patterns.kk": SettingField(self.tr("Kazakh"), self._patterns["kk"]),
            "credit_patterns.en": SettingField(self.tr("English"), self._patterns["en"]),
        }

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 4, 20, 16)
        layout.setSpacing(10)
        self._part(layout, self.tr("Newsroom"), ("name", "site_url"), ("language", "languages", "zone"))
        self._part(layout, self.tr("About the newsroom"), *_each(ABOUT))
        about = self.tr(
            "A page of its own on the site, and what search engines and feeds say of it. A paragraph a line."
        )
        layout.addWidget(label(about, "secondary", wrap=True))
        self._part(layout, self.tr("Addresses"), ("url_profile", "ru_slug_table"))
        self._part(layout, self.tr("Lengths that count as long"), ("headline_limit", "lede_limit"))
        self._part(layout, self.tr("How many articles"), ("rebake_latest", "rubric_page_size", "feed_size"))
        latest = self.tr(
            "«Latest» made again: how many of the newest articles get a new «Latest» block at each export."
        )
        layout.addWidget(label(latest, "secondary", wrap=True))
        self._part(layout, self.tr("Credit under a photograph"), *_each(PATTERN))
        layout.addStretch(1)

    def _part(self, layout: QVBoxLayout, title: str, *lines: tuple[str, ...]) -> None:
        layout.addSpacing(6)
        heading = label(title, "section")
        heading.setIndent(0)
        layout.addWidget(heading)
        for names in lines:
            line = QHBoxLayout()
            line.setSpacing(16)
            for name in names:
                line.addWidget(self.entries[name], 0 if name in RANGES else 1)
            if names[0] in RANGES:
                line.addStretch(1)
            layout.addLayout(line)

    def _connect(self) -> None:
        for line in (*self._lines.values(), *self._about.values(), *self._patterns.values()):
            line.textChanged.connect(self.changed)
        for number in self._numbers.values():
            number.valueChanged.connect(self.changed)
        for tick in self._ticks.values():
            tick.toggled.connect(self.changed)
        self._zone.currentTextChanged.connect(self.changed)
        self._main.currentIndexChanged.connect(self.changed)
        self._table.chosen.connect(self.changed)


def _each(field_name: str) -> Iterator[tuple[str]]:
    """One line for each language."""
    yield from ((field_name + tag,) for tag in LANGUAGES)


def _in_row(*parts: QWidget) -> QWidget:
    """Small parts side by side, as high as a field."""
    made = QWidget()
    made.setFixedHeight(FIELD_HEIGHT)
    made.setLayout(row(*parts, None, gap=16))
    made.setFocusProxy(parts[0])
    return made
