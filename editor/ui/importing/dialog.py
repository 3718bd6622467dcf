"""Import: choose files, say their language and rubric when the text does not, read what became of them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QListWidget,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from editor.domain.rubrics import Rubric
from editor.ui.importing.drop import TextDrop
from editor.ui.importing.report import ReportView
from editor.ui.importing.taking import ImportRequest, Report, texts_in
from editor.ui.kit.choice_box import ChoiceBox
from editor.ui.kit.forms import FIELD_HEIGHT, button, column, dress, label, labelled, row
from editor.ui.kit.segment import Segment
from editor.ui.kit.words import LANGUAGE_NAMES

WIDTH, LIST_HEIGHT = 680, 168


class ImportDialog(QDialog):
    """`wanted` carries an `ImportRequest`, `article_wanted` an id; `stopped` leaves the files that wait."""

    wanted = Signal(ImportRequest)
    article_wanted = Signal(int)
    stopped = Signal()

    def __init__(self, rubrics: Iterable[Rubric], language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import-dialog")
        self.setMinimumWidth(WIDTH)
        self._paths: tuple[Path, ...] = ()
        self._running = False
        self._title = label("", "title")
        self._files = QListWidget()
        self._rubric = ChoiceBox()
        self._language = Segment(
            [("", self.tr("By the letters"), ""), *((tag, name, "") for tag, name in LANGUAGE_NAMES.items())],
            name=self.tr("Language"),
        )
        self._progress = QProgressBar()
        self._report = ReportView()
        self._pages = QStackedWidget()
        self._cancel, self._import = button(self.tr("Cancel")), button(self.tr("Import"), "primary")
        self._fill_rubrics(rubrics, language)
        self._build()
        self._connect()
        self._show_files()

    def choose(self, paths: Iterable[Path]) -> None:
        """Put these files into the list, after those that stand there."""
        self._paths = tuple(dict.fromkeys((*self._paths, *texts_in(paths))))
        self._show_files()

    @property
    def request(self) -> ImportRequest:
        """What would be taken in, and how."""
        return ImportRequest(self._paths, self._language.current, self._rubric.currentData())

    def show_progress(self, done: int, total: int) -> None:
        """Say how far it is."""
        self._progress.setMaximum(total)
        self._progress.setValue(done)
        self._say(self.tr("Importing {done} of {total}").format(done=done, total=total))

    def show_report(self, report: Report) -> None:
        """Show what became of it; from here there is only closing."""
        self._running = False
        self._say(self._result(report))
        self._report.show_report(report)
        self._pages.setEnabled(True)
        self._pages.setCurrentWidget(self._report)
        self._progress.hide()
        self._import.hide()
        self._cancel.setText(self.tr("Close"))
        self._cancel.setDefault(True)
        first = self._report.findChild(QPushButton)
        (first or self._cancel).setFocus()

    def reject(self) -> None:
        """Close; while files are being taken in, leave the rest and tell what became of the others."""
        if self._running:
            self.stopped.emit()
        else:
            super().reject()

    def _fill_rubrics(self, rubrics: Iterable[Rubric], language: str) -> None:
        self._rubric.setFixedHeight(FIELD_HEIGHT)
        self._rubric.addItem(self.tr("As the text says"), "")
        for rubric in rubrics:
            inset = "    " if rubric.parent_id is not None else ""
            self._rubric.addItem(inset + rubric.names.best(language), rubric.slug)

    def _build(self) -> None:
        self._files.setAccessibleName(self.tr("Files"))
        self._files.setMinimumHeight(LIST_HEIGHT)
        self._files.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._add, self._remove = button(self.tr("Choose files…")), button(self.tr("Take out"), "flat")
        dress(self._files, "well")
        self._files.setSpacing(2)
        hint = label(
            self.tr("Choose or drop texts (.txt) and Markdown files (.md); a page saved as text will do."), "secondary"
        )
        language, chosen = QWidget(), QWidget()
        language.setLayout(labelled(self.tr("Language"), self._language))
        chosen.setLayout(labelled(self.tr("Rubric"), self._rubric))
        choosing = QWidget()
        choosing.setLayout(
            column(row(self._add, self._remove, None), self._files, hint, 4, row(language, 12, chosen), gap=8)
        )
        self._pages.addWidget(choosing)
        self._pages.addWidget(self._report)
        self._progress.setTextVisible(False)
        self._progress.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        for part in (self._title, self._pages, self._progress):
            layout.addWidget(part)
        layout.addLayout(row(None, self._cancel, self._import))

    def _connect(self) -> None:
        self._add.clicked.connect(self._on_add)
        self._remove.clicked.connect(self._on_remove)
        self._cancel.clicked.connect(self.reject)
        self._import.clicked.connect(self._on_import)
        self._report.article_wanted.connect(self._on_article)
        TextDrop(self).dropped.connect(self.choose)
        self._files.itemSelectionChanged.connect(self._on_selected)

    def _show_files(self) -> None:
        self._files.clear()
        self._files.addItems([str(path) for path in self._paths])
        count = len(self._paths)
        self._say(self.tr("Import articles"))
        self._import.setText(self.tr("Import %n files", "", count) if count else self.tr("Import"))
        self._import.setEnabled(bool(count))
        self._import.setDefault(bool(count))
        self._on_selected()

    def _say(self, words: str) -> None:
        self.setWindowTitle(words)
        self._title.setText(words)

    def _result(self, report: Report) -> str:
        made = self.tr("%n articles made", "", len(report.made))
        if not report.refused:
            return made
        return made + ", " + self.tr("%n files refused", "", len(report.refused))

    def _on_selected(self) -> None:
        self._remove.setEnabled(bool(self._files.selectedItems()))

    def _on_add(self) -> None:
        dialog = QFileDialog(self, self.tr("Import articles"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Texts (*.txt *.text *.md *.markdown)"), self.tr("All files (*)")])
        dialog.filesSelected.connect(self._on_picked)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _on_picked(self, names: list[str]) -> None:
        self.choose(map(Path, names))

    def _on_remove(self) -> None:
        gone = {item.text() for item in self._files.selectedItems()}
        self._paths = tuple(path for path in self._paths if str(path) not in gone)
        self._show_files()

    def _on_import(self) -> None:
        self._pages.setEnabled(False)
        self._import.setEnabled(False)
        self._progress.show()
        self._cancel.setText(self.tr("Stop"))
        self._running = True
        self.wanted.emit(self.request)

    def _on_article(self, article_id: int) -> None:
        self.accept()
        self.article_wanted.emit(article_id)
