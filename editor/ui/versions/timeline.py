"""The left pane of the versions: the timeline with its head."""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QComboBox, QListView, QVBoxLayout, QWidget

from editor.domain.articles import RevisionRow
from editor.ui.kit.choice_box import ChoiceBox
from editor.ui.kit.forms import OneLine, ground, head, label, plain, tool_button
from editor.ui.theme import Theme, fonts
from editor.ui.versions.jobs import Timeline
from editor.ui.versions.timeline_delegate import TimelineDelegate
from editor.ui.versions.timeline_model import TimelineModel, TimelineRole

MOST_NAME = 150
"""Pixels for the name of whose versions are shown."""


class TimelinePane(QWidget):
    """`chosen` carries the number of a version; `left` asks to go back to the text."""

    chosen = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timeline: Timeline | None = None
        self.model = TimelineModel(zone, self)
        self.view = QListView()
        self.view.setObjectName("timeline")
        self.view.setAccessibleName(self.tr("Versions"))
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setModel(self.model)
        self.delegate = TimelineDelegate(self.view, self.model, theme)
        self.view.setItemDelegate(self.delegate)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        back = tool_button("fa6s.arrow-left", self.tr("Back to the text (Esc)"))
        back.setObjectName("versions-back")
        back.clicked.connect(self.left)
        self._count = label("", "body2")
        self.people = ChoiceBox()
        self.people.setAccessibleName(self.tr("Whose versions"))
        self.people.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.people.setMaximumWidth(fonts.px(MOST_NAME))
        self.people.activated.connect(self._on_person)
        self.people.currentTextChanged.connect(self._on_named)
        lay = QVBoxLayout()
        lay.addWidget(head(back, OneLine(self.tr("Versions"), "title"), self._count, None, self.people))
        lay.addWidget(self.view, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ground("pane", lay, name="timeline-pane"))
        self.setFocusProxy(self.view)
        theme.changed.connect(self.view.viewport().update)

    def show_timeline(self, timeline: Timeline) -> None:
        """Show an article's versions, of everybody."""
        self._timeline = timeline
        self._count.setText(str(len(timeline.rows)))
        authors = sorted({row.author for row in timeline.rows if row.author})
        self.people.clear()
        self.people.addItem(self.tr("Everyone"), "")
        for author in authors:
            self.people.addItem(author, author)
        self.people.setVisible(len(authors) > 1)
        self.model.show(timeline)

    def show_ends(self, old: int, new: int, active: int) -> None:
        """Mark the two versions that are compared; the cursor stands on the active one."""
        self.delegate.ends = (old, new)
        index = self.model.index_of(active)
        selection = self.view.selectionModel()
        selection.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.view.setCurrentIndex(index)
        selection.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        if index.isValid():
            self.view.scrollTo(index)
        self.view.viewport().update()

    def _on_current(self, index: QModelIndex) -> None:
        row: RevisionRow | None = index.data(TimelineRole.ROW)
        if row is not None:
            self.chosen.emit(row.number)

    def _on_named(self, name: str) -> None:
        self.people.setToolTip(plain(name))

    def _on_person(self) -> None:
        if self._timeline is not None:
            self.model.show(self._timeline, str(self.people.currentData()))
