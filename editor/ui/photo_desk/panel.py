"""The photo desk assembled: chips and search over the contact sheet, the batch form beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from editor.domain.photos import Photo
from editor.ui.kit.anchor import drop_anchor, return_to
from editor.ui.kit.announce import announce
from editor.ui.kit.banner import Banner
from editor.ui.kit.empty_state import EmptyState
from editor.ui.kit.file_drop import FileDrop
from editor.ui.kit.forms import ground
from editor.ui.kit.side_split import SideSplit
from editor.ui.kit.tasks import Tasks
from editor.ui.kit.thumbnails import Thumbnails
from editor.ui.photo_desk.batch import Applied, apply_changes, undo
from editor.ui.photo_desk.contact_model import ContactModel
from editor.ui.photo_desk.contact_sheet import ContactSheet
from editor.ui.photo_desk.credit_watch import CreditWatch
from editor.ui.photo_desk.file_names import counted
from editor.ui.photo_desk.filter_bar import FilterBar
from editor.ui.photo_desk.import_bar import ImportBar
from editor.ui.photo_desk.importing import PhotoImport, TakenPhotos, pictures_in
from editor.ui.photo_desk.reading import LibraryReading
from editor.ui.photo_desk.sheet_head import SheetHead
from editor.ui.photo_desk.side import LEAST_WIDTH, WIDTH, PhotoPane
from editor.ui.theme import Theme

if TYPE_CHECKING:
    from editor.desk import Desks

SEARCH_PAUSE_MS = 200


class PhotoDesk(QWidget):
    """Requests of the panel: `undo_offered` (words, what undoes it), `failed` (an exception), `changed` (counts).

    `undone` when the batch that was offered for undo is taken back.
    """

    undo_offered = Signal(str, object)
    undone = Signal()
    changed = Signal()

    def __init__(self, desks: Desks, tasks: Tasks, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("photo-desk")
        self._desks = desks
        self._tasks = tasks
        self._keys: dict[str, Callable[[], object]] = {}
        self._wanted: set[int] = set()
        self._last: Applied | None = None
        self._reading = LibraryReading(desks, tasks, self)
        thumbnails = Thumbnails(tasks, desks.photos.thumbnail, self)
        self.model = ContactModel(thumbnails, self)
        self.sheet = ContactSheet(self.model, theme)
        self.side = PhotoPane(thumbnails, theme)
        self.filters = FilterBar()
        self.importing = PhotoImport(desks.photos.add, tasks, self)
        self._head = SheetHead()
        self._bar = ImportBar()
        self._banner = Banner()
        self._empty = EmptyState()
        self._watch = CreditWatch(desks, tasks, self.side, self)
        self._pause = QTimer(self, interval=SEARCH_PAUSE_MS, singleShot=True)
        self._build()
        self._connect()

    def reload(self) -> None:
        """Read the library again; the selection stays."""
        self._reading.ask(self.filters.text)

    def look_again(self) -> None:
        """Another program has written: `reload`, and keep what is typed; an answer that is awaited is new enough."""
        if not self._reading.is_awaited:
            self._reading.ask(self.filters.text, keeps_typed=True)

    def import_files(self, paths: Iterable[Path]) -> None:
        """Take these files (or the pictures of these folders) in."""
        self._banner.settle()
        self.importing.start(pictures_in(paths))

    def undo_last(self) -> None:
        """Put the last batch back as it was."""
        if self._last is not None:
            applied, self._last = self._last, None
            self._banner.settle()
            self._tasks.database(undo, self._desks, applied, done=self._on_undone)

    def show_filter(self, name: str) -> None:
        """Turn a chip on: `all`, `no-credit`, `named`, `rights-ended`, `no-alt` or `unused`."""
        self.filters.choose(name)
        self._show_tiles()

    def refused_sentences(self) -> str:
        """What the last import said about files that it left out."""
        return self._banner.accessibleName() if self._banner.isVisibleTo(self) else ""

    def event(self, event: QEvent) -> bool:
        """Claim the keys that mean something else while an article is open, before the menus take them."""
        if event.type() is QEvent.Type.ShortcutOverride and _keys_of(event) in self._keys:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter writes the ticked fields, Ctrl+Z takes the last batch back, Ctrl+F searches."""
        action = self._keys.get(_keys_of(event))
        if action is None:
            super().keyPressEvent(event)
        else:
            action()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._show_tiles()
        super().changeEvent(event)

    def _build(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(self.sheet)
        self._pages.addWidget(self._empty)
        left = QVBoxLayout()
        sheet = ground("pane", left, name="photo-sheet")
        for part in (self._head, self.filters, self._bar, self._banner):
            left.addWidget(part)
        left.addWidget(self._pages, 1)
        right = QVBoxLayout()
        side = ground("pane", right, name="photo-side-ground")
        right.addWidget(self.side)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(SideSplit(sheet, side, usual=WIDTH, least=LEAST_WIDTH))
        sheet.setFocusProxy(self.sheet)
        self.parts = [sheet, side]

    def _connect(self) -> None:
        self._head.import_requested.connect(self._on_import)
        self._head.columns_chosen.connect(self.sheet.set_columns)
        self.filters.chosen.connect(self._show_tiles)
        self.filters.searched.connect(self._pause.start)
        self._pause.timeout.connect(self.reload)
        self.sheet.chosen.connect(self._on_chosen)
        self.sheet.files_dropped.connect(self.import_files)
        FileDrop(self).dropped.connect(self.import_files)  # on the empty page too, which asks for it
        self.side.apply_requested.connect(self._on_apply)
        self.side.stepped.connect(self.sheet.reveal)
        self.importing.progressed.connect(self._bar.show_progress)
        self.importing.finished.connect(self._on_imported)
        self._bar.stop_requested.connect(self.importing.stop)
        self._watch.forms_saved.connect(self.reload)
        self._reading.read.connect(self._on_library)
        self._empty.pressed.connect(self._on_empty_action)
        self._keys = {
            "Ctrl+Return": self._on_apply,
            "Ctrl+Enter": self._on_apply,
            "Ctrl+Z": self.undo_last,
            "Ctrl+F": self.filters.focus,
        }

    def _show_tiles(self) -> None:
        wanted, self._wanted = self._wanted, set()
        self.filters.show_library(self._reading.library)
        tiles = self.filters.shown(self._reading.library.tiles)
        chosen = wanted or {photo.id for photo in self.sheet.photos()}
        anchor = drop_anchor(self.sheet, lambda row: self.model.tiles[row].photo.id)
        self.model.show(tiles)
        self.sheet.choose(chosen)
        if wanted and self.sheet.photos():
            self.sheet.reveal(self.sheet.photos()[0].id)
        else:
            return_to(self.sheet, anchor, lambda photo_id: self.model.index(self.model.row_of(photo_id)))
        self._on_chosen(self.sheet.photos())
        self._head.show_count(len(self._reading.library.tiles))
        self._pages.setCurrentIndex(0 if tiles else 1)
        self._say_empty()

    def _say_empty(self) -> None:
        if not self.filters.is_clear:
            self._empty.tell("photos", self.tr("No photos match"), "", self.tr("Clear filters"))
        else:
            line = self.tr("Drop files here, or a whole folder. Credits are read from the files.")
            self._empty.tell("photos", self.tr("No photographs yet"), line, self.tr("Import photos…"))

    @Slot()
    def _on_library(self) -> None:
        self._watch.use(self._reading.library)
        self._show_tiles()
        if self.filters.text and not self._reading.keeps_typed:
            announce(self, self.tr("%n photos found", "", self.model.rowCount()))

    @Slot(object)
    def _on_chosen(self, photos: tuple[Photo, ...]) -> None:
        same = {photo.id for photo in photos} == {photo.id for photo in self.side.photos}
        if same and self._reading.keeps_typed and self.side.form.ticked():
            return
        if photos != self.side.photos or not photos:
            self.side.show_photos(photos, self._reading.library)

    @Slot()
    def _on_import(self) -> None:
        dialog = QFileDialog(self, self.tr("Import photos"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(self.tr("Photographs (*.jpg *.jpeg *.png *.webp *.gif)"))
        dialog.filesSelected.connect(self._on_files_picked)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot(list)
    def _on_files_picked(self, names: list[str]) -> None:
        self.import_files(map(Path, names))

    @Slot(object)
    def _on_imported(self, taken: TakenPhotos) -> None:
        self._bar.settle()
        self._wanted = set(taken.photo_ids)
        if taken.refused:
            count = len(taken.refused)
            strong = self.tr("1 file was left out.") if count == 1 else self.tr("%n files were left out.", "", count)
            lines = "\n".join(f"{name}: {sentence}" for name, sentence in taken.refused)
            self._banner.say("warn", strong, lines, ((self.tr("Close"), self._banner.settle),))
        if taken.photo_ids:
            announce(self, self.tr("%n photos taken in", "", len(taken.photo_ids)))
            self.filters.clear()
            self.changed.emit()
        self.reload()

    @Slot()
    def _on_apply(self) -> None:
        form, ids = self.side.form, tuple(photo.id for photo in self.side.photos)
        if ids and form.ticked() and not form.wrong():
            self._tasks.database(apply_changes, self._desks, ids, form.changes(), done=self._on_applied)

    @Slot(object)
    def _on_applied(self, applied: Applied) -> None:
        self._last = applied
        self._wanted = {photo.id for photo in applied.after}
        count = len(applied.after)
        words = self.tr("1 photo changed") if count == 1 else self.tr("%n photos changed", "", count)
        self.undo_offered.emit(words, self.undo_last)
        self._say_replaced(applied)
        self.changed.emit()
        self.reload()

    def _say_replaced(self, applied: Applied) -> None:
        """Names that files have are not replaced without a word."""
        count = applied.replaced.photos
        if not count:
            return
        strong = (
            self.tr("1 name from a file was replaced.")
            if count == 1
            else self.tr("%n names from files were replaced.", "", count)
        )
        told = self.tr("Before: {before}. Now: {after}.")
        text = told.format(before=counted(applied.replaced.before), after=counted(applied.replaced.after))
        self._banner.say(
            "warn", strong, text, ((self.tr("Undo"), self.undo_last), (self.tr("Close"), self._banner.settle))
        )

    @Slot(object)
    def _on_undone(self, _answer: object) -> None:
        self.undone.emit()
        self.changed.emit()
        self.reload()

    @Slot()
    def _on_empty_action(self) -> None:
        if not self.filters.is_clear:
            self.filters.clear()
            self.reload()
        else:
            self._on_import()


def _keys_of(event: QEvent) -> str:
    if not isinstance(event, QKeyEvent):
        return ""
    return QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
