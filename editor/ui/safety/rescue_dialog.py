"""The way out when a newsroom does not open: look at a copy, put a backup in place, or save what can be read."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QPlainTextEdit, QVBoxLayout, QWidget

from editor.domain.errors import EditorError
from editor.domain.keeping import OLDER, Backup, Diagnosis, PutBack
from editor.ui.kit.banner import Banner
from editor.ui.kit.choice_card import Choice
from editor.ui.kit.figures import day_and_time, number
from editor.ui.kit.forms import button, column, label, row
from editor.ui.kit.words import error_sentence, sentence
from editor.ui.safety import findings, jobs
from editor.ui.safety.jobs import Salvaged
from editor.ui.safety.long_job import LongJob
from editor.ui.safety.progress import ProgressLine
from editor.ui.safety.risky_place import RiskyPlace

WIDTH = 680
REPORT = "not-saved.txt"


class RescueDialog(QDialog):
    """Nothing here is done without being chosen, and no file that is there is written over.

    `settled` carries the location of a newsroom that should open now and what to say of it, `other_wanted` that
    another one should be chosen; `failed` an exception that is our bug.
    """

    settled = Signal(str, str)
    other_wanted = Signal()
    failed = Signal(Exception)

    def __init__(self, location: str, told: str, job: LongJob, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rescue-dialog")
        self.setWindowTitle(self.tr("A way out for this newsroom"))
        self.setMinimumWidth(WIDTH)
        self._location, self._job = location, job
        self._backup: Backup | None = None
        self._made = ""
        self.banner = Banner()
        self._looked = label("", "body2", wrap=True)
        self._looked.setObjectName("looked")
        self.progress = ProgressLine()
        self._place = RiskyPlace(job, self.banner, self._on_salvage, self._on_risky, self)
        self.log_aside = Choice("fa6s.right-left", self.tr("Set the strange log aside and open"), "")
        self.put_back = Choice("versions", self.tr("Put back the newest backup"), "")
        self.salvage = Choice(
            "fa6s.list-check",
            self.tr("Save what can be read into a new folder…"),
            self.tr("Row by row, each one checked. You get a list of what could not be saved. Nothing here changes."),
        )
        self.other = Choice("fa6.folder-open", self.tr("Open another newsroom…"), self.tr("This one stays as it is."))
        self._list = QPlainTextEdit()
        self._choosing, self._done = QWidget(), QWidget()
        self._build(told)
        self._connect()

    def look(self) -> None:
        """Look at a copy; the ways out are offered when it has been looked at."""
        self._choices(on=False)
        self.progress.begin(self.tr("Looking at a copy of it"))
        self._job.start(jobs.diagnose, self._location, done=self._on_looked)

    def reject(self) -> None:
        """Close; what runs is stopped, and nothing half-done is left."""
        self._job.cancel()
        super().reject()

    def _build(self, told: str) -> None:
        safe = self.tr("Nothing has been changed. Whatever you choose works on a copy, and the damaged files are kept.")
        cards = (self.log_aside, self.put_back, self.salvage, self.other)
        self._choosing.setLayout(column(self._looked, *cards, None, gap=8))
        self._list.setReadOnly(True)
        self._list.setTabChangesFocus(True)
        self._list.setAccessibleName(self.tr("What was not saved"))
        self._list.setMinimumHeight(180)
        self._summary = label("", "body2", wrap=True)
        self._summary.setObjectName("summary")
        self._summary.setAlignment(Qt.AlignmentFlag.AlignTop)  # it has the room to itself when nothing is lost
        self._copy = button(self.tr("Copy the list"))
        self._done.setLayout(column(self._summary, self._list, row(self._copy, None), gap=10))
        self._done.hide()
        self._open = button(self.tr("Open it"), "primary")
        self._open.hide()
        self._close = button(self.tr("Close"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(label(self.tr("This newsroom can't be opened as it is"), "title", wrap=True))
        layout.addWidget(label(told, wrap=True))
        layout.addWidget(label(safe, "body2", wrap=True))
        layout.addWidget(self.banner)
        layout.addWidget(self._choosing, 1)
        layout.addWidget(self._done, 1)
        layout.addWidget(self.progress)
        layout.addLayout(row(None, self._close, self._open))
        self.log_aside.hide()

    def _connect(self) -> None:
        self.progress.cancel_requested.connect(self._job.cancel)
        self._job.progressed.connect(self.progress.show_progress)
        self._job.failed.connect(self._on_failed)
        self._job.stopped.connect(self._on_stopped)
        self.log_aside.clicked.connect(self._on_log_aside)
        self.put_back.clicked.connect(self._on_put_back)
        self.salvage.clicked.connect(self._on_salvage)
        self.other.clicked.connect(self._on_other)
        self._copy.clicked.connect(self._on_copy)
        self._open.clicked.connect(self._on_open)
        self._close.clicked.connect(self.reject)

    def _choices(self, *, on: bool) -> None:
        for card in (self.log_aside, self.salvage, self.other):
            card.setEnabled(on)
        self.put_back.setEnabled(on and self._backup is not None)

    def _on_looked(self, found: Diagnosis) -> None:
        self.progress.hide()
        self._backup = found.backup
        self._looked.setText(self._words(found))
        self.put_back.tell(self._backup_words(found.backup))
        self.log_aside.setVisible(found.is_wal_foreign)
        self._offer(found)
        self._choices(on=True)
        self._fit()

    def _offer(self, found: Diagnosis) -> None:
        """A newsroom of another version is not damaged: there is nothing to save from it, and an older one opens."""
        for card in (self.put_back, self.salvage):
            card.setHidden(bool(found.age))
        if found.age == OLDER and not found.is_wal_foreign:
            self._made = self._location
            self._open.show()

    def _words(self, found: Diagnosis) -> str:
        if found.is_wal_foreign:
            return (
                self.tr("Without the log that lies beside it the newsroom reads well.") if found.found.is_sound else ""
            )
        if found.age:
            return sentence(found.age, {"location": self._location})
        read = found.found
        if not read.articles and not read.revisions:
            return self.tr("In a copy of it no article can be read.")
        damages = sum(each.what not in findings.NO_ROWS for each in read.damages)
        told = self.tr("In a copy of it can be read: articles {articles}, versions {versions}. Damaged: {damages}.")
        if not damages:
            told = self.tr("In a copy of it can be read: articles {articles}, versions {versions}, all as they were.")
        return told.format(articles=number(read.articles), versions=number(read.revisions), damages=number(damages))

    def _backup_words(self, backup: Backup | None) -> str:
        if backup is None:
            return self.tr("There is no sound backup beside it.")
        told = self.tr(
            "It was made on {when}. What was saved after it is only in the damaged file, which is kept as {name}."
        )
        return told.format(when=day_and_time(backup.at, None), name="newsroom.db.damaged")

    def _on_log_aside(self) -> None:
        self._begin(self.tr("Setting the log aside"))
        self._job.start(jobs.set_wal_aside, self._location, done=self._on_wal_set_aside)

    def _on_wal_set_aside(self, kept: str) -> None:
        self._settle(self._location, self.tr("The strange log is kept as {path}.").format(path=kept))

    def _on_put_back(self) -> None:
        if self._backup is not None:
            self._begin(self.tr("Putting the backup in place"))
            self._job.start(jobs.put_back, self._location, self._backup.path, done=self._on_back)

    def _on_back(self, done: PutBack) -> None:
        told = self.tr("The backup is in place. The damaged file is kept as {path}.").format(path=done.kept)
        if done.missing:
            told += " " + self.tr("Photos whose files are not there: {count}.").format(count=len(done.missing))
        self._settle(self._location, told)

    def _settle(self, location: str, told: str) -> None:
        self.progress.hide()
        self.accept()
        self.settled.emit(location, told)

    def _on_salvage(self) -> None:
        dialog = QFileDialog(self, self.tr("Where shall the new folder stand?"), str(Path(self._location).parent))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.salvage_into)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def salvage_into(self, parent: str) -> None:
        """Save what can be read into a new folder in `parent`."""
        name = self.tr("{name} saved").format(name=Path(self._location).name)
        folder = jobs.new_folder(parent, name)
        self._begin(self.tr("Saving what can be read"))
        self._place.ask(folder, partial(self._salvage_to, folder))

    def _salvage_to(self, folder: str) -> None:
        self._begin(self.tr("Saving what can be read"))
        self._job.start(jobs.salvage, self._location, folder, done=self._on_salvaged)

    def _on_salvaged(self, done: Salvaged) -> None:
        self.progress.hide()
        saved, self._made = done.salvage, done.salvage.location
        told = [
            self.tr("{saved} of {rows} rows are saved as they were, in {location}.").format(
                saved=number(saved.saved), rows=number(saved.rows), location=saved.location
            )
        ]
        if saved.lost:
            told.append(self.tr("Not as they were: {counts}.").format(counts=findings.counted(saved.lost)))
        if saved.missing:
            told.append(self.tr("Photos whose files are not there: {count}.").format(count=len(saved.missing)))
        lines = [*findings.lines(saved.lost, done.names), *saved.missing]
        self._summary.setText("\n".join(told))
        self._list.setPlainText("\n".join(lines))
        self._list.setVisible(bool(lines))
        self._copy.setVisible(bool(lines))
        if lines:
            self._keep_list([*told, "", *lines])
        self._choosing.hide()
        self._done.show()
        self._open.show()
        self._open.setFocus()
        self._fit()

    def _keep_list(self, lines: list[str]) -> None:
        """The list stays beside what was saved; without room for it the window still shows it."""
        at = day_and_time(datetime.now(UTC), None)
        with suppress(OSError):
            (Path(self._made) / REPORT).write_text("\n".join([at, *lines]) + "\n", encoding="utf-8")

    def _begin(self, title: str) -> None:
        self.banner.settle()
        self._choices(on=False)
        self.progress.begin(title)

    def _on_stopped(self) -> None:
        self.progress.hide()
        self._choices(on=True)

    def _on_risky(self) -> None:
        self._on_stopped()
        self._fit()

    def _on_failed(self, error: Exception) -> None:
        self._on_stopped()
        if isinstance(error, EditorError):
            self.banner.say("danger", self.tr("Not done."), error_sentence(error))
            self._fit()
        else:
            self.failed.emit(error)

    def _fit(self) -> None:
        """Wrapped lines need more height than before; no card is cut."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _on_other(self) -> None:
        self.reject()
        self.other_wanted.emit()

    def _on_open(self) -> None:
        self.accept()
        self.settled.emit(self._made, "")

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(f"{self._summary.text()}\n\n{self._list.toPlainText()}")
