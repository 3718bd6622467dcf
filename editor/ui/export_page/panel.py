"""The export page assembled: what changes on the left, where it goes and how far it is on the right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from editor.domain.errors import EditorError
from editor.domain.exports import Change, ExportReport, Finding, without_secret
from editor.ui.export_page.exporter import Exporter, Planned
from editor.ui.export_page.files_model import FilesModel, grouped
from editor.ui.export_page.files_view import FilesView
from editor.ui.export_page.findings import Findings
from editor.ui.export_page.progress_box import Log, ProgressBox
from editor.ui.export_page.summary import Summary
from editor.ui.export_page.target_box import TargetBox
from editor.ui.kit.announce import announce, sentences
from editor.ui.kit.banner import Banner
from editor.ui.kit.empty_state import EmptyState
from editor.ui.kit.figures import day_and_time
from editor.ui.kit.forms import OneLine, button, column, dress, ground, head, row, rule, scrolled
from editor.ui.kit.side_split import SideSplit
from editor.ui.kit.tasks import Tasks
from editor.ui.kit.words import error_sentence, sentence
from editor.ui.theme import Theme

if TYPE_CHECKING:
    from editor.desk import Desks

SIDE_WIDTH = 500
LEAST_SIDE_WIDTH = 320
MOST_FINDINGS = 0.42
"""How much of the side the findings may take before they scroll."""


class ExportPage(QWidget):
    """`article_requested` (id) and `place_requested` (id, place, number) jump to an article.

    `target_used` is remembered; `exported` carries the report.
    """

    article_requested = Signal(int)
    place_requested = Signal(int, str, int)
    target_used = Signal(str)
    exported = Signal(ExportReport)

    def __init__(
        self,
        desks: Desks,
        tasks: Tasks,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        zone: tzinfo = UTC,
        open_url: Callable[[QUrl], object] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__(parent)
        self._zone = zone
        self.setObjectName("export-page")
        self._open_url = open_url
        self._report: ExportReport | None = None
        self._is_quiet = self._is_asked = False
        self._found_there: tuple[Finding, ...] = ()
        self.exporter = Exporter(desks, tasks, self)
        self.model = FilesModel(self)
        self.files = FilesView(self.model, theme)
        self.target = TargetBox()
        self.findings = Findings()
        self.log = Log()
        self._summary, self._progress, self._banner = Summary(theme), ProgressBox(), Banner()
        self._empty = EmptyState()
        self._title, self._since = OneLine("", "title"), OneLine("", "body2")
        self._again = button("")
        self._build()
        self._connect()
        self._name_parts()
        self._show_files()

    def set_target(self, target: str) -> None:
        """Begin with a place that was used before."""
        self.target.set_target(target)

    def reload(self) -> None:
        """Compare the newsroom with the place again; nothing is written."""
        if self.exporter.is_running:
            return
        if self.target.target:
            self._empty.tell("export", self.tr("Comparing…"), self.tr("Each page is held against the last export."))
            self.exporter.plan(self.target.target, full=self.target.is_full)
        else:
            self._report = None
            self._show_files()

    def look_again(self) -> None:
        """Another program has written: compare again, without a word in the log."""
        self._is_quiet = bool(self._report)
        self.reload()

    def start(self) -> None:
        """Export to the place that is shown."""
        if self.target.target and not self.exporter.is_running:
            self._banner.settle()
            self.target.allow(False)  # noqa: FBT003 - a state
            self._progress.begin()
            self._progress.cancel.setFocus()
            self._note(self.tr("Export to {target}").format(target=without_secret(self.target.target)))
            self.exporter.start(self.target.target, full=self.target.is_full)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The findings leave room for the target and the log."""
        super().resizeEvent(event)
        self._settle_findings()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._name_parts()
            self._show_files()
        super().changeEvent(event)

    def _build(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        plan, side = ground("canvas", left, name="export-plan"), ground("pane", right, name="export-side")
        self._pages = QStackedWidget()
        self._pages.addWidget(self.files)
        self._pages.addWidget(self._empty)
        top = row(self._title, self._since, self._again)
        top.setStretch(1, 1)
        for part in (head(top), self._summary, self._banner, self._pages):
            left.addWidget(part)
        self._found = QScrollArea()
        self._found.setWidgetResizable(True)
        self._found.setWidget(self.findings)
        dress(self._found, "pane")
        dress(self.findings, "pane")
        right.addWidget(self._found)
        below = QWidget()
        below.setLayout(column(rule(), self.target, self._progress, self.log, gap=0))
        right.addWidget(scrolled(below, "pane"), 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(SideSplit(plan, side, usual=SIDE_WIDTH, least=LEAST_SIDE_WIDTH))
        plan.setFocusProxy(self.files)
        self.parts = [plan, side]

    def _connect(self) -> None:
        self._again.clicked.connect(self._on_again)
        self._summary.filtered.connect(self._show_files)
        self.files.article_requested.connect(self.article_requested)
        self.findings.place_requested.connect(self.place_requested)
        self.findings.grown.connect(self._settle_findings)
        self.target.changed.connect(self.reload)
        self.target.export_requested.connect(self.start)
        self._progress.cancel_requested.connect(self.exporter.cancel)
        self._empty.pressed.connect(self.target.choose)
        self.exporter.progressed.connect(self._progress.show_progress)
        self.exporter.planned.connect(self._on_planned)
        self.exporter.exported.connect(self._on_exported)
        self.exporter.over.connect(self._finish)
        self.exporter.failed.connect(self._on_failed)

    def _show_files(self) -> None:
        self._summary.show_report(self._report)
        for part in (self._summary, self._found, self._again):
            part.setVisible(self._report is not None)
        groups = grouped(self._report, self._summary.kind, self._summary.only) if self._report else ()
        self.model.show(groups)
        self._pages.setCurrentIndex(0 if groups else 1)
        changed = self._changed(self._report) if self._report else 0
        left_out = self._report.left_out if self._report else ()
        self.findings.show_findings(left_out, self._found_there if self._report else ())
        if groups:
            return
        if not self._report:
            words = self.tr("Choose where the site goes"), self.tr("Then you see here what changes there, and why.")
            self._empty.tell("export", *words, self.tr("Choose…"))
        elif changed:
            self._empty.tell("export", self.tr("No file of this kind changes"))
        else:
            line = self.tr("Every page there is as the newsroom has it.")
            if left_out:
                line = self.tr("What may go is there as the newsroom has it. What stays out is named beside.")
            self._empty.tell("ready", self.tr("Nothing to export"), line, role="ok")

    @Slot()
    def _settle_findings(self) -> None:
        self._found.setFixedHeight(min(round(self.height() * MOST_FINDINGS), self.findings.layout_height()))

    def _changed(self, report: ExportReport) -> int:
        return report.total - report.count(Change.SAME)

    def _name_parts(self) -> None:
        self._title.setText(self.tr("Export site"))
        self._again.setText(self.tr("Compare again"))

    def _note(self, words: str) -> None:
        self.log.add(datetime.now(tz=self._zone), words)

    @Slot(object)
    def _on_planned(self, planned: Planned) -> None:
        if self._is_quiet and (self._report, self._found_there) == (planned.report, planned.findings):
            self._is_quiet = False
            return
        self._report, self._found_there = planned.report, planned.findings
        if planned.last is None:
            self._since.setText(self.tr("First export to this place"))
            self.target.say_last("")
        else:
            at = day_and_time(planned.last.finished_at, self._zone)
            since = self.tr("since No. {number}, {time}").format(number=planned.last.number, time=at)
            self._since.setText(since)
            self.target.say_last(self.tr("Last used: {time}").format(time=at))
        words = self.tr("Compared {count} files").format(count=planned.report.total)
        if not self._is_quiet:
            self._note(words)
        if self._is_asked:
            announce(self, sentences(words, self._summary.sentence))
        self._is_quiet = self._is_asked = False
        self._show_files()

    @Slot(object)
    def _on_exported(self, report: ExportReport) -> None:
        self._finish()
        changed = self._changed(report)
        strong = self.tr("The site is in place.")
        if report.number:
            strong = self.tr("Export No. {number} is done.").format(number=report.number)
        text = self.tr("Nothing had changed.")
        if changed:
            text = self.tr("1 file changed.") if changed == 1 else self.tr("%n files changed.", "", changed)
        made, gone = changed - report.count(Change.REMOVED), report.count(Change.REMOVED)
        if changed:
            self._note(self.tr("Files written: {made}, taken away: {gone}").format(made=made, gone=gone))
        for left in report.left_out:
            what = left.article_id or f"/{left.headline}"
            self._note(self.tr("left out {id}: {why}").format(id=what, why=sentence(left.code, left.facts)))
        self._note(f"{strong} {text}")
        if report.not_noted:
            text = sentence(report.not_noted, {})
            self._note(text)
        actions: list[tuple[str, Callable[[], object]]] = [(self.tr("Show folder"), self._on_show_folder)]
        if not self.target.target.lower().endswith(".zip"):
            actions.insert(0, (self.tr("Open in browser"), self._on_open))
        self._banner.say("danger" if report.not_noted else "ok", strong, text, tuple(actions))
        self.target_used.emit(self.target.target)
        self.exported.emit(report)
        self.reload()

    @Slot(object)
    def _on_failed(self, error: EditorError) -> None:
        words = error_sentence(error)
        self._note(words)
        tone = "accent" if error.code == "export-cancelled" else "danger"
        self._banner.say(tone, self.tr("Not exported."), words)
        self._report = None if tone == "danger" else self._report
        self._show_files()

    def _finish(self) -> None:
        self._progress.hide()
        self.target.allow(True)  # noqa: FBT003 - a state
        self.target.go.setFocus()

    @Slot()
    def _on_again(self) -> None:
        self._is_asked = True
        self.reload()

    def _on_open(self) -> None:
        self._open_url(QUrl.fromLocalFile(str(Path(self.target.target).expanduser() / "index.html")))

    def _on_show_folder(self) -> None:
        path = Path(self.target.target).expanduser()
        self._open_url(QUrl.fromLocalFile(str(path.parent if path.suffix.lower() == ".zip" else path)))
