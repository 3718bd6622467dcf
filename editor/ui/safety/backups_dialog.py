"""Backups of the open newsroom: which there are, one more now, a new newsroom made of one, and checking everything."""

from __future__ import annotations

from datetime import tzinfo
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHeaderView,
    QPlainTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.domain.errors import EditorError
from editor.domain.keeping import Backup, Restored, Verification
from editor.ui.kit.banner import Banner
from editor.ui.kit.figures import day_and_time, decimal, number
from editor.ui.kit.forms import button, column, label, plain, row
from editor.ui.kit.opening import Opened
from editor.ui.kit.tasks import Tasks
from editor.ui.kit.words import error_sentence
from editor.ui.safety import findings, jobs
from editor.ui.safety.long_job import LongJob
from editor.ui.safety.progress import ProgressLine
from editor.ui.safety.risky_place import RiskyPlace

if TYPE_CHECKING:
    from editor.desk import Desks

WIDTH, HEIGHT = 720, 560
MIGRATION = "before-migration"
"""What the name of a backup ends with that was made before the tables changed."""


class BackupsDialog(QDialog):
    """`open_wanted` carries the location of a newsroom that was made; `way_out_wanted` when damage was found."""

    open_wanted = Signal(str)
    way_out_wanted = Signal()

    def __init__(self, opened: Opened, zone: tzinfo, tasks: Tasks, job: LongJob, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("backups-dialog")
        self.setWindowTitle(self.tr("Backups"))
        self.setMinimumWidth(680)
        self.resize(WIDTH, HEIGHT)
        self._desks: Desks = opened.desks
        self._name, self._location = opened.newsroom.name, opened.location
        self._zone, self._tasks, self.job = zone, tasks, job
        self.banner = Banner()
        self.progress = ProgressLine()
        self._place = RiskyPlace(job, self.banner, self._on_restore, self._on_stopped, self)
        self.list = QTreeWidget()
        self.found = QPlainTextEdit()
        self.now = button(self.tr("Back up now"), "primary")
        self.with_photos = button(self.tr("With photos…"))
        self.restore = button(self.tr("Restore into a new folder…"))
        self.check = button(self.tr("Check the newsroom"))
        self._build()
        self._connect()
        self._read()

    def reject(self) -> None:
        """Close; what runs is stopped, and nothing half-done is left."""
        self.job.cancel()
        super().reject()

    def chosen(self) -> str:
        """The path of the backup that is chosen in the list, or nothing."""
        item = self.list.currentItem()
        return str(item.data(0, Qt.ItemDataRole.UserRole)) if item is not None else ""

    def make_with_photos(self, file: str) -> None:
        """One backup in a ZIP with all original photographs."""
        self._begin(self.tr("Backing up with photos"))
        self.job.start(jobs.back_up, self._desks, file, done=self._on_made)

    def restore_into(self, parent: str) -> None:
        """Make a newsroom of the chosen backup in a new folder in `parent`."""
        name = "".join(letter for letter in self._name if letter.isalnum() or letter in " -_").strip()
        folder = jobs.new_folder(parent, self.tr("{name} restored").format(name=name or "newsroom"))
        self._begin(self.tr("Restoring"))
        self._place.ask(folder, partial(self._restore, self.chosen(), folder))

    def _restore(self, file: str, folder: str) -> None:
        self._begin(self.tr("Restoring"))
        self.job.start(jobs.restore, file, folder, done=self._on_restored)

    def _build(self) -> None:
        told = self.tr(
            "Each was read back and checked when it was made. One is made every day and before each update; "
            "older ones thin out by themselves."
        )
        self.list.setAccessibleName(self.tr("Backups"))
        self.list.setHeaderLabels([self.tr("When"), self.tr("What"), self.tr("Size")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setStyleSheet("QTreeView::item{height:27px;padding:0 6px}")
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self.found.setReadOnly(True)
        self.found.setTabChangesFocus(True)
        self.found.setAccessibleName(self.tr("What is damaged"))
        self.found.setMaximumHeight(140)
        self.found.hide()
        self._folder = button(self.tr("Show the folder"), "flat")
        close = button(self.tr("Close"))
        close.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        title = self.tr("Backups of «{name}»").format(name=self._name)
        layout.addLayout(column(label(title, "title", wrap=True), label(told, "body2", wrap=True), gap=4))
        layout.addLayout(row(self.now, self.with_photos, None, self._folder))
        layout.addWidget(self.list, 1)
        layout.addWidget(self.banner)
        layout.addWidget(self.found)
        layout.addWidget(self.progress)
        layout.addLayout(row(self.restore, self.check, None, close))

    def _connect(self) -> None:
        self.progress.cancel_requested.connect(self.job.cancel)
        self.job.progressed.connect(self.progress.show_progress)
        self.job.failed.connect(self._on_failed)
        self.job.stopped.connect(self._on_stopped)
        self.now.clicked.connect(self._on_now)
        self.with_photos.clicked.connect(self._on_with_photos)
        self.restore.clicked.connect(self._on_restore)
        self.check.clicked.connect(self._on_check)
        self._folder.clicked.connect(self._on_folder)
        self.list.currentItemChanged.connect(self._enable)

    def _read(self) -> None:
        self._enable()
        self._tasks.compute(self._desks.backups.list, done=self._on_read, failed=self._on_failed, over=self._on_stopped)

    def _on_read(self, backups: tuple[Backup, ...]) -> None:
        self.list.clear()
        for backup in backups:
            when, size = (
                day_and_time(backup.at, self._zone),
                self.tr("{size} MB").format(size=decimal(backup.byte_size / 2**20)),
            )
            item = QTreeWidgetItem([when, self._kind(backup), size])
            item.setData(0, Qt.ItemDataRole.UserRole, backup.path)
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setToolTip(1, plain(QDir.toNativeSeparators(backup.path)))
            self.list.addTopLevelItem(item)
        self.list.setCurrentIndex(self.list.model().index(0, 0))
        self._enable()

    def _kind(self, backup: Backup) -> str:
        if backup.with_photos:
            return self.tr("With the files of {count} photos").format(count=number(backup.photos))
        told = self.tr("Articles and versions; photos stay where they are ({count})").format(
            count=number(backup.photos)
        )
        return f"{self.tr('Before an update')}. {told}" if MIGRATION in Path(backup.path).stem else told

    def _enable(self) -> None:
        is_free = not self.job.is_running
        for each in (self.now, self.with_photos, self.check):
            each.setEnabled(is_free)
        self.restore.setEnabled(is_free and bool(self.chosen()))

    def _begin(self, title: str) -> None:
        self.banner.settle()
        self.found.hide()
        self.progress.begin(title)
        for each in (self.now, self.with_photos, self.check, self.restore):
            each.setEnabled(False)

    def _on_now(self) -> None:
        self._begin(self.tr("Backing up"))
        self.job.start(jobs.back_up, self._desks, "", done=self._on_made)

    def _on_with_photos(self) -> None:
        dialog = QFileDialog(self, self.tr("Where shall the backup with photos go?"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.setNameFilter("ZIP (*.zip)")
        dialog.fileSelected.connect(self.make_with_photos)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_restore(self) -> None:
        dialog = QFileDialog(self, self.tr("Where shall the new folder stand?"), str(Path(self._location).parent))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.restore_into)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_check(self) -> None:
        self._begin(self.tr("Reading and checking everything again"))
        self.job.start(jobs.verify, self._desks, done=self._on_verified)

    def _on_made(self, backup: Backup) -> None:
        self.progress.hide()
        told = QDir.toNativeSeparators(backup.path)
        if backup.missing:
            told += ". " + self._missing(backup.missing)
        self.banner.say("warn" if backup.missing else "ok", self.tr("Backed up and checked."), told)
        self._read()

    def _missing(self, missing: tuple[str, ...]) -> str:
        return self.tr("Photos whose files are not there: {count}.").format(count=number(len(missing)))

    def _on_restored(self, done: Restored) -> None:
        self.progress.hide()
        self._enable()
        told = self.tr("It stands in {location}, photos: {photos}.").format(
            location=done.location, photos=number(done.photos)
        )
        if done.missing:
            told += " " + self._missing(done.missing)

        def open_it() -> None:
            self.accept()
            self.open_wanted.emit(done.location)

        tone = "warn" if done.missing else "ok"
        self.banner.say(tone, self.tr("Restored."), told, ((self.tr("Open it"), open_it),))

    def _on_verified(self, found: Verification) -> None:
        self.progress.hide()
        self._enable()
        told = self.tr("Articles {articles}, versions {versions}, kept texts {drafts}, photos {photos}.").format(
            articles=number(found.articles),
            versions=number(found.revisions),
            drafts=number(found.drafts),
            photos=number(found.photos),
        )
        if found.is_sound:
            self.banner.say("ok", self.tr("Everything is as it was written."), told)
            return
        counts = self.tr("Not as written: {counts}.").format(counts=findings.counted(found.damages))
        only_photos = all(damage.what == "photo-file" for damage in found.damages)
        actions = () if only_photos else ((self.tr("Look for a way out…"), self._on_way_out),)
        self.banner.say("danger", self.tr("Damage was found."), f"{counts} {told}", actions)
        self.found.setPlainText("\n".join(findings.lines(found.damages, {})))
        self.found.show()

    def _on_way_out(self) -> None:
        self.accept()
        self.way_out_wanted.emit()

    def _on_stopped(self) -> None:
        self.progress.hide()
        self._enable()

    def _on_failed(self, error: EditorError) -> None:
        self.banner.say("danger", self.tr("Not done."), error_sentence(error))

    def _on_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(self._location) / "backups")))
