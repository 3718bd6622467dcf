"""Import as a journey: from the menu, from a drop on the list, from the clipboard; all end in articles and a report."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from editor.domain.errors import EditorError
from editor.domain.rubrics import Rubric
from editor.ui.assembly.window import MainWindow
from editor.ui.importing.taking import ImportRequest, ImportRun, MadeArticle, Report, take_text, texts_in
from editor.ui.kit.tasks import Tasks
from editor.ui.kit.words import error_sentence

if TYPE_CHECKING:
    from editor.desk import Desks
    from editor.ui.importing.dialog import ImportDialog


class ImportJourney(QObject):
    """`made` when there are new articles, `article_wanted` when one of them is to be opened; `failed` an exception."""

    made = Signal()
    article_wanted = Signal(int)

    def __init__(self, window: MainWindow, tasks: Tasks, desks: Desks, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._tasks, self._desks, self._language = window, tasks, desks, language
        self._rubrics: tuple[Rubric, ...] = ()
        self._dialog: ImportDialog | None = None
        self._run = ImportRun(desks, tasks, self)
        self._run.progressed.connect(self._on_progressed)
        self._run.finished.connect(self._on_finished)

    def ask(self) -> None:
        """Open the dialog, with the rubrics as they are now."""
        self._tasks.database(self._desks.rubrics.tree, done=self._on_rubrics)

    def take_files(self, paths: Iterable[Path]) -> None:
        """Take files in as they are; a report comes when there is something to say."""
        self._run.start(ImportRequest(texts_in(paths)))

    def take_clipboard(self) -> None:
        """Make an article of the text that was copied last."""
        text = QGuiApplication.clipboard().text()
        self._tasks.database(take_text, self._desks, text, done=self._on_taken, failed=self._on_not_taken)

    def _on_rubrics(self, rubrics: tuple[Rubric, ...]) -> None:
        self._rubrics = rubrics
        self._open()

    def _open(self) -> ImportDialog:
        from editor.ui.importing.dialog import ImportDialog  # noqa: PLC0415 - loaded when it is first shown

        dialog = ImportDialog(self._rubrics, self._language, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wanted.connect(self._run.start)
        dialog.stopped.connect(self._run.stop)
        dialog.article_wanted.connect(self.article_wanted)
        dialog.finished.connect(self._on_closed)
        dialog.open()
        self._dialog = dialog
        return dialog

    def _on_closed(self) -> None:
        self._dialog = None

    def _on_progressed(self, done: int, total: int) -> None:
        if self._dialog is not None:
            self._dialog.show_progress(done, total)

    def _on_finished(self, report: Report) -> None:
        if report.made:
            self.made.emit()
        if self._dialog is not None:
            self._dialog.show_report(report)
        elif report.is_one_article:
            self._arrive(report)
        else:
            self._show(report)

    def _on_taken(self, made: tuple[MadeArticle, ...]) -> None:
        self.made.emit()
        self._arrive(Report(made))

    def _on_not_taken(self, error: EditorError) -> None:
        self._window.toast.say(error_sentence(error), icon="warning")

    def _arrive(self, report: Report) -> None:
        """Open the one article; what did not come along is one press away."""
        first = report.made[0]
        self.article_wanted.emit(first.article_id)
        if first.left_out:
            words = self.tr("1 article made, left out: {count}").format(count=len(first.left_out))
            self._window.toast.say(words, action=self.tr("Show"), on_action=partial(self._show, report))
        else:
            self._window.toast.say(self.tr("1 article made"))

    def _show(self, report: Report) -> None:
        self._open().show_report(report)
