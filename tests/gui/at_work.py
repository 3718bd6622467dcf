"""The whole program at work: shell and program on a newsroom of the test's own, handled as its user would."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from editor.settings.folders import folders
from editor.ui.assembly.journeys import Journeys
from editor.ui.assembly.program import Program
from editor.ui.assembly.shell import Shell, options_in
from editor.ui.assembly.writing_desk import WritingDesk
from editor.ui.export_page.panel import ExportPage
from editor.ui.kit import icons
from editor.ui.writing.photos.photo_form import PhotoForm

LONG = 30_000

W = TypeVar("W", bound=QWidget)


class AtWork:
    """One run of the program after another over the same folders; `start` and `stop` as often as wanted."""

    def __init__(self, qtbot: QtBot, application: QApplication, folder: Path) -> None:
        self.qtbot = qtbot
        self.folder = folder
        self._application = application
        self._shell: Shell | None = None
        self._program: Program | None = None

    @property
    def program(self) -> Program:
        """The program that runs."""
        assert self._program is not None
        return self._program

    @property
    def desk(self) -> WritingDesk:
        """The writing desk of the newsroom that is open."""
        assert self.program.writing is not None
        return self.program.writing.desk

    @property
    def journeys(self) -> Journeys:
        """The lists of the newsroom that is open."""
        assert self.program.journeys is not None
        return self.program.journeys

    def start(self, location: Path | str = "") -> None:
        """Start the program; without a location it opens what it had open last."""
        self.begin()
        with self.qtbot.waitSignal(self.program.opened, timeout=LONG):
            self.program.start(str(location))
        self.settle()

    def begin(self, location: Path | str | None = None) -> None:
        """Show the window; with a location, ask for a newsroom that may not open."""
        assert self._program is None, "it runs already"
        places = folders(self.folder / "base")
        self._shell = Shell(self._application, options_in(places.settings_file))
        self._shell.show()
        self._program = Program(self._shell, places)
        icons.load()
        if location is not None:
            self.program.start(str(location))

    def stop(self) -> None:
        """Close the window and end the program, as its own button does."""
        if self._shell is not None and self._program is not None:
            self._program.window.close()
            self._program.close()
            self._shell.close()
            self._shell.deleteLater()
            self._shell = self._program = None
            QCoreApplication.sendPostedEvents(None, 0)

    def settle(self) -> None:
        """Wait until every job has been answered."""
        self.until(lambda: not self.program.tasks.is_busy)

    def until(self, so: Callable[[], object]) -> None:
        """Wait for something that comes by itself."""
        self.qtbot.waitUntil(lambda: bool(so()), timeout=LONG)

    def act(self, name: str) -> None:
        """Choose a row of the menus."""
        action = self.program.window.menu_actions[name]
        assert action.isEnabled()
        action.trigger()

    def open(self, article_id: int) -> None:
        """Put an article on the desk."""
        self.journeys.show_article(article_id)
        self.until(lambda: self.desk.session.article_id == article_id)
        self.settle()

    def step(self, words: str) -> None:
        """Press the one next step, which must say these words."""
        primary = self.desk.page.header.primary
        self.until(lambda: primary.text() == words and primary.isEnabled())
        self.qtbot.mouseClick(primary, Qt.MouseButton.LeftButton)
        self.settle()

    def add_photo(self, picture: Path) -> None:
        """Press Add on the strip and answer the dialog with a file."""
        before = len(self.desk.session.story().placements)
        add = named(self.desk.page.strip, QAbstractButton, "add-photo")
        self.qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
        dialog = self.desk.page.findChild(QFileDialog)
        assert dialog is not None
        named(dialog, QLineEdit, "fileNameEdit").setText(str(picture))
        dialog.accept()
        self.until(lambda: len(self.desk.session.story().placements) > before)
        self.settle()

    def photo_form(self, number: int) -> PhotoForm:
        """Press a photo of the strip, which opens its form."""
        self.qtbot.mouseClick(self.desk.page.strip.thumb(number), Qt.MouseButton.LeftButton)
        form = self.desk.page.findChild(PhotoForm, "photo-form")
        assert form is not None
        return form

    def export_page(self) -> ExportPage:
        """Go to the export page."""
        self.act("place.export")
        page = self.program.window.findChild(ExportPage)
        assert page is not None
        self.settle()
        return page

    def export(self, target: Path) -> list[tuple[int, int, str]]:
        """Export to a folder and give back how far it said it was."""
        page = self.export_page()
        told: list[tuple[int, int, str]] = []
        page.exporter.progressed.connect(lambda done, total, path: told.append((done, total, path)))
        if page.target.target != str(target):
            with self.qtbot.waitSignal(page.exporter.planned, timeout=LONG):
                page.set_target(str(target))
        with self.qtbot.waitSignals([page.exported, page.exporter.planned], timeout=LONG):
            self.qtbot.mouseClick(page.target.go, Qt.MouseButton.LeftButton)
        self.settle()
        return told


def named(parent: QWidget, kind: type[W], name: str) -> W:
    """The one widget of this name."""
    found = parent.findChild(kind, name)
    assert found is not None
    return found


def words(parent: QWidget) -> list[str]:
    """Every label that can be seen."""
    return [each.text() for each in parent.findChildren(QLabel) if each.isVisible() and each.text()]
