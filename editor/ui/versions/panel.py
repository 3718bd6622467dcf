"""The versions of one article assembled: timeline, comparison, changes; restoring and copying go through the desk."""

from __future__ import annotations

from dataclasses import replace
from datetime import tzinfo
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from editor.domain.articles import Article
from editor.domain.errors import EditorError
from editor.ui.kit.banner import Banner
from editor.ui.kit.empty_state import EmptyState
from editor.ui.kit.forms import ground
from editor.ui.kit.tasks import Job, Tasks
from editor.ui.kit.thumbnails import Thumbnails
from editor.ui.kit.words import error_sentence
from editor.ui.theme import Theme
from editor.ui.versions import jobs
from editor.ui.versions.bringing_back import BringingBack
from editor.ui.versions.changes_pane import ChangesPane
from editor.ui.versions.diff_head import DiffBar, DiffHead
from editor.ui.versions.diff_view import DiffView
from editor.ui.versions.ends import Ends
from editor.ui.versions.jobs import NOW, Compared, RestoredVersion, Timeline
from editor.ui.versions.timeline import TimelinePane

if TYPE_CHECKING:
    from editor.desk import Desks

LEFT, MIDDLE, RIGHT = 316, 672, 236
NARROW = 1000
"""Width of the panel below which the right pane goes."""


class VersionsPanel(QWidget):
    """`restored` carries a `RestoredVersion`, `copied` an `Article`, `correction_wanted` what the site still says."""

    left = Signal()
    restored = Signal(RestoredVersion)
    copied = Signal(Article)
    correction_wanted = Signal(str)

    def __init__(
        self,
        desks: Desks,
        tasks: Tasks,
        theme: Theme,
        thumbnails: Thumbnails,
        zone: tzinfo,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("versions")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._desks, self._tasks = desks, tasks
        self._article_id = 0
        self._shown: Timeline | None = None
        self._ends = Ends()
        self._against = NOW
        self._job: Job | None = None
        self._back = BringingBack(desks, tasks, self)
        self.timeline = TimelinePane(theme, zone)
        self.head, self.bar = DiffHead(), DiffBar()
        self.banner = Banner()
        self.diff = DiffView(theme, thumbnails)
        self.changes = ChangesPane(zone)
        self.empty = EmptyState("versions", self.tr("No versions yet"), self.tr("The first save makes one."))
        self._build()
        self._connect()

    @property
    def article_id(self) -> int:
        """Whose versions are shown."""
        return self._article_id

    @property
    def parts(self) -> list[QWidget]:
        """The panes, for the key that goes from one to the next."""
        return [self.timeline, self._canvas, self.changes]

    @property
    def ends(self) -> tuple[int, int]:
        """The versions that are compared, `NOW` for a working copy that no version holds."""
        return self._ends.pair

    def show_article(self, article_id: int, *, against: int = NOW) -> None:
        """Read the timeline; `against`, else what the web team has, else the version before is held against now."""
        self._article_id = article_id
        self._against = against
        self._ends = replace(self._ends, active="old")
        self.banner.settle()
        read = partial(jobs.read, self._desks, article_id)
        self._tasks.database(read, done=self._on_read)

    def compare(self, old: int, new: int) -> None:
        """Hold one version against another."""
        self._ends = self._ends.between(old, new)
        self._show_ends()
        if self._job is not None:
            self._job.drop()
        ask = partial(jobs.compare, self._desks, self._article_id, old, new)
        self._job = self._tasks.database(ask, done=self._on_compared)

    def restore(self, number: int) -> None:
        """Make a version the working copy; it becomes the newest version."""
        if self._shown is not None:
            self._back.restore(self._shown.article, number)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:  # type: ignore[override] - Qt has two of that name
        """The timeline takes the keys."""
        self.timeline.view.setFocus(reason)

    def event(self, event: QEvent) -> bool:
        """F8 goes from change to change here, whatever it does over the text."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window has no room for the list of changes; F8 still goes through them."""
        super().resizeEvent(event)
        needed = sum(max(each.minimumWidth(), each.minimumSizeHint().width()) for each in self.parts)
        is_narrow = event.size().width() < max(NARROW, needed + len(self.parts))
        self.changes.setVisible(not is_narrow)
        self.diff.show_details(on=is_narrow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F8:
            self.diff.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        middle = QVBoxLayout()
        self._canvas = ground("canvas", middle, name="diff-ground")
        self._canvas.setFocusProxy(self.diff)
        for part in (self.head, self.bar, self.banner):
            middle.addWidget(part)
        middle.addWidget(self.diff, 1)
        middle.addWidget(self.empty, 1)
        self.empty.hide()
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.setMinimumWidth(1)  # else the list of changes could not be hidden for want of room
        for pane in self.parts:
            split.addWidget(pane)
        split.setStretchFactor(1, 1)
        self.timeline.setMinimumWidth(240)
        split.setSizes([LEFT, MIDDLE, RIGHT])
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)

    def _connect(self) -> None:
        self.timeline.left.connect(self.left)
        self.timeline.chosen.connect(self._on_chosen)
        self.head.end_chosen.connect(self._on_end_chosen)
        self.head.swap_wanted.connect(self._on_swap)
        self.head.shape_wanted.connect(self._on_shape)
        self.head.copy_wanted.connect(self._on_copy_wanted)
        self.head.restore_wanted.connect(self._on_restore_wanted)
        self.bar.step_wanted.connect(self.diff.step)
        self.bar.only_changes_wanted.connect(self._on_only_changes)
        self.diff.current_changed.connect(self._on_current)
        self.changes.place_wanted.connect(self.diff.go_to)
        self.changes.correction_wanted.connect(self.correction_wanted)
        self._back.restored.connect(self._on_restored)
        self._back.copied.connect(self.copied)
        self._back.refused.connect(self._on_refused)

    def _show_ends(self) -> None:
        timeline = self._shown
        if timeline is None:
            return
        old, new = self.ends
        self.head.show_ends(self._end(timeline, old), self._end(timeline, new), self._ends.active)
        self.timeline.show_ends(old, new, self._ends.current)
        row = timeline.row(self._ends.target)
        differs = row is not None and row.content_hash != timeline.article.content_hash
        self.head.show_target(self._ends.target, restorable=differs)
        self.head.copy.setEnabled(row is not None)

    def _end(self, timeline: Timeline, number: int) -> tuple[str, str]:
        row = timeline.row(number)
        signs = self.timeline.model.signs(row) if row else [("accent", "", "")]
        tones = [tone for tone, _, _ in signs]
        return self.timeline.model.name(number), tones[-1] if tones else "plain"

    def _on_read(self, timeline: Timeline) -> None:
        if timeline.article.id != self._article_id:
            return
        self._shown = timeline
        self.timeline.show_timeline(timeline)
        has_rows = bool(timeline.rows)
        self.diff.setVisible(has_rows)
        self.empty.setVisible(not has_rows)
        for part in (self.head, self.bar):
            part.setEnabled(has_rows)
        if has_rows:
            self.compare(*self._ends.first_of(timeline, self._against).pair)

    def _on_compared(self, compared: Compared) -> None:
        if self._shown is None or (compared.article_id, compared.old, compared.new) != (self._article_id, *self.ends):
            return
        self.bar.show_comparison(compared.comparison)
        self.diff.show_comparison(compared.comparison)
        self.changes.show_compared(self._shown, compared)

    def _on_chosen(self, number: int) -> None:
        """The timeline sets the end that is pressed."""
        if self._shown is not None:
            self.compare(*self._ends.with_chosen(number, self._shown).pair)

    def _on_end_chosen(self, end: str) -> None:
        self._ends = replace(self._ends, active=end)
        self._show_ends()
        self.setFocus()

    def _on_swap(self) -> None:
        self.compare(self._ends.new, self._ends.old)

    def _on_shape(self, shape: str) -> None:
        self.diff.show_side_by_side(on=shape == "sides")

    def _on_only_changes(self, on: bool) -> None:  # noqa: FBT001 - Qt's own signature
        self.diff.show_only_changes(on=on)

    def _on_current(self, number: int, total: int) -> None:
        self.bar.show_current(number, total)
        self.changes.show_place(self.diff.marks[number - 1].key if number else "")

    def _on_restore_wanted(self) -> None:
        self.restore(self._ends.target)

    def _on_copy_wanted(self) -> None:
        self._back.copy(self._article_id, self._ends.target)

    def _on_restored(self, restored: RestoredVersion) -> None:
        self.restored.emit(restored)
        self.show_article(self._article_id, against=restored.undo)

    def _on_refused(self, error: EditorError) -> None:
        self.show_article(self._article_id)
        self.banner.say("danger", self.tr("Nothing has changed."), error_sentence(error))


def _is_ours(event: QKeyEvent) -> bool:
    return event.key() in {Qt.Key.Key_F8, Qt.Key.Key_Escape}
