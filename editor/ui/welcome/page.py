"""Where to start when no newsroom is known: create one, look at the sample, open one that exists."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QIcon, QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QScrollArea, QWidget

from editor.domain.newsroom import Newsroom
from editor.ui.kit.banner import Banner
from editor.ui.kit.choice_box import ChoiceBox
from editor.ui.kit.choice_card import Choice
from editor.ui.kit.forms import button, column, dress, field, ground, label, labelled, row, scrolled
from editor.ui.kit.opening import NewNewsroom
from editor.ui.kit.segment import Segment
from editor.ui.kit.words import LANGUAGE_NAMES
from editor.ui.theme import fonts
from editor.ui.theme.resources import RESOURCES

LEFT, RIGHT = 420, 640


class Welcome(QWidget):
    """`create_wanted` carries a `NewNewsroom`, `open_wanted` a location, `language_wanted` and `theme_wanted` a choice.

    `folder_changed` carries the folder that a new newsroom would get, typed, chosen or proposed.
    """

    folder_changed = Signal(str)
    create_wanted = Signal(NewNewsroom)
    open_wanted = Signal(str)
    language_wanted = Signal(str)
    theme_wanted = Signal(str)

    def __init__(self, *, language: str, theme: str, sample: Path) -> None:
        super().__init__()
        self.setObjectName("welcome")
        self._language = language
        self._sample = sample
        self.banner = Banner()
        self._name = field("", name=self.tr("Newsroom name"))
        self._name.setObjectName("newsroom-name")
        self._site = field("https://", name=self.tr("Site address"))
        self._folder = field("", name=self.tr("Keep files in"))
        self._folder.setObjectName("newsroom-folder")
        self._folder_typed = False
        self._root = Path()
        self._place = Banner()
        self._place.setObjectName("place-banner")
        self._speech = ChoiceBox()
        self._create = button(self.tr("Create newsroom"), "primary")
        self._create.setObjectName("create-newsroom")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._left = self._make_left(language, theme)
        layout.addWidget(self._left)
        layout.addWidget(self._make_right(), 1)
        self._connect()
        self._create.setEnabled(False)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        inside = self._left.widget()
        needs = inside.minimumSizeHint().width() if inside else 0
        self._left.setFixedWidth(max(LEFT, needs + self._left.verticalScrollBar().sizeHint().width()))
        self._name.setFocus()

    def say_failed(self, sentence: str) -> None:
        """Say why a newsroom could not be made or opened; what was typed stays."""
        self._wait(on=False)
        self.banner.say("danger", self.tr("Not opened."), sentence)

    @property
    def folder(self) -> str:
        """Where a new newsroom would stand."""
        return self._folder.text().strip()

    def propose(self, root: Path) -> None:
        """Name folders in `root`, until the user names one."""
        self._root = root
        if not self._folder_typed:
            self._on_named(self._name.text())

    def tell_of_place(self, why: str) -> None:
        """Say why the folder is risky; nothing when it is not."""
        if not why:
            self._place.settle()
            return
        actions = ((self.tr("Keep it on this computer"), self._on_proposal),) if self._folder_typed else ()
        self._place.say("warn", self.tr("A risky place."), why, actions)

    def _make_left(self, language: str, theme: str) -> QScrollArea:
        logo = QLabel()
        logo.setPixmap(QIcon(str(RESOURCES / "icons" / "rubrika.svg")).pixmap(42, 42))
        name, motto = label("Rubrika"), label(self.tr("Write. Check.\nHand over."))
        name.setFont(_serif(30))
        motto.setFont(_serif(32))
        about = self.tr(
            "From the first line to a finished site for your web team. "
            "Everything stays on your computer and works without the internet."
        )
        text = label(about, "body2", wrap=True)
        self._languages = Segment([(tag, name, "") for tag, name in LANGUAGE_NAMES.items()], name=self.tr("Language"))
        self._languages.choose(language)
        themes = (
            ("light", self.tr("Light"), "light"),
            ("dark", self.tr("Dark"), "dark"),
            ("system", self.tr("System"), ""),
        )
        self._themes = Segment(themes, name=self.tr("Theme"))
        self._themes.choose(theme)
        inner = column(
            row(logo, name, None, gap=12), 32, motto, 8, text, None, row(self._languages, None), row(self._themes, None)
        )
        made = ground("side", inner)
        inner.setSpacing(8)
        inner.setContentsMargins(48, 72, 40, 40)
        text.setMinimumHeight(text.heightForWidth(LEFT - 48 - 40))
        return scrolled(made, "side")

    def _make_right(self) -> QWidget:
        title = label(self.tr("Where do you want to start?"), "page-title")
        sample = Choice(
            "used",
            self.tr("Open the sample newsroom"),
            self.tr("Invented articles and photos. Nothing you try here can break."),
        )
        sample.clicked.connect(self._on_sample)
        there = Choice("fa6.folder-open", self.tr("Open a newsroom on this computer…"), self.tr("Choose its folder."))
        there.clicked.connect(self._on_open)
        inner = QWidget()
        inner.setMinimumWidth(400)
        inner.setMaximumWidth(RIGHT)
        inner.setLayout(column(title, self.banner, self._make_form(), sample, there, None, gap=12))
        outer = QHBoxLayout()
        made = ground("pane", outer)
        outer.setContentsMargins(28, 72, 28, 24)
        outer.addStretch(1)
        outer.addWidget(inner, 20)
        outer.addStretch(1)
        return scrolled(made, "pane")

    def _make_form(self) -> QFrame:
        for tag, name in LANGUAGE_NAMES.items():
            self._speech.addItem(name, tag)
        self._speech.setCurrentIndex(self._speech.findData(self._language))
        choose = button(self.tr("Choose…"))
        choose.clicked.connect(self._on_choose)
        self._folder.setFont(fonts.mono())
        strong = label(self.tr("Create a newsroom"), "strong")
        first = row(
            _column_of(self.tr("Newsroom name"), self._name), _column_of(self.tr("Main language"), self._speech), gap=16
        )
        made = QFrame()
        dress(made, "card-active")
        layout = column(
            strong,
            label(self.tr("A new archive on this computer."), "secondary"),
            4,
            first,
            labelled(self.tr("Site address"), self._site),
            labelled(self.tr("Keep files in"), _in_row(self._folder, choose)),
            self._place,
            4,
            row(self._create, None),
            gap=8,
        )
        layout.setContentsMargins(18, 16, 18, 16)
        made.setLayout(layout)
        return made

    def _connect(self) -> None:
        self._name.textChanged.connect(self._on_named)
        self._name.returnPressed.connect(self._create.click)
        self._folder.textEdited.connect(self._on_folder_typed)
        self._folder.textChanged.connect(self._on_folder)
        self._create.clicked.connect(self._on_create)
        self._languages.chosen.connect(self.language_wanted)
        self._themes.chosen.connect(self.theme_wanted)

    def _wait(self, *, on: bool) -> None:
        self.setEnabled(not on)
        self.setCursor(Qt.CursorShape.BusyCursor if on else Qt.CursorShape.ArrowCursor)

    def _on_named(self, name: str) -> None:
        self._create.setEnabled(bool(name.strip()))
        if not self._folder_typed:
            self._folder.setText(str(self._root / (_file_name(name) or self.tr("Newsroom"))))

    def _on_folder(self) -> None:
        self.folder_changed.emit(self.folder)

    def _on_proposal(self) -> None:
        self._folder_typed = False
        self._on_named(self._name.text())
        self._folder.setFocus()

    def _on_folder_typed(self) -> None:
        self._folder_typed = True

    def _on_choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Keep files in"), self._folder.text())
        if chosen:
            self._folder_typed = True
            self._folder.setText(chosen)

    def _on_create(self) -> None:
        site = self._site.text().strip().rstrip("/")
        settings = Newsroom(name=self._name.text().strip(), language=self._speech.currentData())
        if site:
            settings = replace(settings, site_url=site if "://" in site else f"https://{site}")
        self._wait(on=True)
        self.create_wanted.emit(NewNewsroom(self.folder, settings))

    def _on_sample(self) -> None:
        self._wait(on=True)
        if (self._sample / "newsroom.db").exists():
            self.open_wanted.emit(str(self._sample))
        else:
            self.create_wanted.emit(NewNewsroom(str(self._sample)))

    def _on_open(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Open a newsroom on this computer"))
        if chosen:
            self._wait(on=True)
            self.open_wanted.emit(chosen)


def _column_of(words: str, widget: QWidget) -> QWidget:
    made = QWidget()
    made.setLayout(labelled(words, widget))
    return made


def _in_row(first: QWidget, second: QWidget) -> QWidget:
    made = QWidget()
    made.setLayout(row(first, second))
    return made


def _file_name(name: str) -> str:
    return "".join(letter for letter in name if letter.isalnum() or letter in " -_").strip()


def _serif(px: int) -> QFont:
    return fonts.reading(px, 700)
