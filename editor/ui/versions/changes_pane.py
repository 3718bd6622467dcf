"""The right pane of the versions: where something changed, which details did, and what the site says now."""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from editor.domain.articles import RevisionRow
from editor.domain.differences import Comparison
from editor.domain.passages import TITLES, Passage
from editor.domain.photo_changes import PhotoChange
from editor.domain.states import is_public
from editor.domain.story import FIELD
from editor.domain.word_changes import Kind
from editor.ui.kit import icons
from editor.ui.kit.forms import button, column, dress, ground, head, label, row, sign_size
from editor.ui.kit.words import field_name
from editor.ui.versions.details import DetailWords
from editor.ui.versions.jobs import Compared, Timeline
from editor.ui.versions.rows import Row, rows_of

ROW_PX = 28
LEAST, INSET = 200, 16


class ChangesPane(QWidget):
    """`place_wanted` carries the key of a place; `correction_wanted` the words that the site still says."""

    place_wanted = Signal(str)
    correction_wanted = Signal(str)

    def __init__(self, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._words = DetailWords(self)
        self._site_says = ""
        self.places = QTreeWidget()
        self.places.setObjectName("changed-places")
        self.places.setAccessibleName(self.tr("Where something changed"))
        self.places.setColumnCount(2)
        self.places.setHeaderHidden(True)
        self.places.setIndentation(0)
        self.places.setIconSize(sign_size(17, 13))
        self.places.setUniformRowHeights(True)
        self.places.setStyleSheet("QTreeView::item{height:27px;padding:0 6px}")
        self.places.setRootIsDecorated(False)
        self.places.header().setStretchLastSection(False)
        self.places.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.places.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.places.currentItemChanged.connect(self._on_place)
        self.places.itemActivated.connect(self._on_place)
        self._details = label("", "body2", wrap=True)
        self._details.setObjectName("changed-details")
        self._site = label("", "body2", wrap=True)
        self._site.setObjectName("site-now")
        self.correct = button(self.tr("Add correction note"), "small", icon="fa6.comment-dots")
        self.correct.clicked.connect(self._on_correct)
        self._also = _section(self.tr("Also changed"), self._details)
        self._now = _section(self.tr("On the site now"), self._site, self.correct)
        lay = QVBoxLayout()
        lay.addWidget(head(label(self.tr("Changes"), "title"), None))
        lay.addSpacing(6)
        inset = row(self.places)
        inset.setContentsMargins(8, 0, 8, 8)
        lay.addLayout(inset)
        lay.addWidget(self._also)
        lay.addWidget(self._now)
        lay.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ground("pane", lay, name="changes"))
        self.setFocusProxy(self.places)
        self.setMinimumWidth(max(LEAST, self.correct.sizeHint().width() + 2 * INSET))

    def show_compared(self, timeline: Timeline, compared: Compared) -> None:
        """List what differs, and tell what the web team has."""
        comparison = compared.comparison
        self.places.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.places.clear()
        for each in rows_of(comparison, only_changes=False):
            if each.changes:
                self.places.addTopLevelItem(self._item(each))
        self.places.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        count = self.places.topLevelItemCount()
        self.places.setVisible(count > 0)
        self.places.setFixedHeight(min(count, 14) * ROW_PX + 6)
        self._details.setText("\n".join(self._words.told(change) for change in comparison.details))
        self._also.setVisible(bool(comparison.details))
        self._tell_site(timeline, compared)

    def show_place(self, key: str) -> None:
        """Mark the place of the current change."""
        self.places.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.places.clearSelection()
        for at in range(self.places.topLevelItemCount()):
            item = self.places.topLevelItem(at)
            if item is not None and item.data(0, Qt.ItemDataRole.UserRole) == key:
                self.places.setCurrentItem(item)
        self.places.blockSignals(False)  # noqa: FBT003 - Qt's own signature

    def _item(self, place: Row) -> QTreeWidgetItem:
        words = self._photo_name(place.photo) if place.photo else self._passage_name(place.passage)
        made = QTreeWidgetItem([words, str(place.changes)])
        made.setIcon(0, icons.icon(self._icon(place), "ink3"))
        made.setData(0, Qt.ItemDataRole.UserRole, place.key)
        made.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        one, many = self.tr("1 change"), self.tr("%n changes", "", place.changes)
        told = f"{words}, {one if place.changes == 1 else many}"
        made.setData(0, Qt.ItemDataRole.AccessibleTextRole, told)
        return made

    def _passage_name(self, passage: Passage | None) -> str:
        if passage is None or passage.place in TITLES:
            return field_name(FIELD[passage.place]) if passage else ""
        words = {
            Kind.INSERTED: self.tr("Paragraph {number} added"),
            Kind.DELETED: self.tr("Paragraph {number} removed"),
        }
        number = passage.new_number or passage.old_number
        return words.get(passage.kind, self.tr("Paragraph {number}")).format(number=number)

    def _photo_name(self, photo: PhotoChange) -> str:
        words = {Kind.INSERTED: self.tr("Photo {number} added"), Kind.DELETED: self.tr("Photo {number} removed")}
        return words.get(photo.kind, self.tr("Photo {number}")).format(number=photo.number)

    def _icon(self, place: Row) -> str:
        name = place.passage.place if place.passage else "photo"
        named = {"photo": "photo", "headline": "fa6s.heading", "lede": "fa6s.align-left", "kicker": "fa6s.align-left"}
        return named.get(name, "fa6s.paragraph")

    def _tell_site(self, timeline: Timeline, compared: Compared) -> None:
        there = timeline.with_web_team
        self._site_says = ""
        if there is None:
            self._site.setText(self.tr("No version of this article is with the web team."))
        else:
            told = [self._sent(there)]
            if compared.old == there.number and compared.new == timeline.now:
                told.append(self._since(there, compared.comparison))
            self._site.setText(" ".join(told))
        self.correct.setVisible(bool(self._site_says) and is_public(timeline.article.publication))

    def _sent(self, there: RevisionRow) -> str:
        at = there.exported_at.astimezone(self._zone) if there.exported_at else None
        when = f"{at:%d.%m.%Y, %H:%M}" if at else ""
        told = self.tr("Version {number} went out with export {run} ({when}).")
        return told.format(number=there.number, run=there.export_number, when=when)

    def _since(self, there: RevisionRow, comparison: Comparison) -> str:
        if comparison.is_empty:
            return self.tr("It is what stands here now.")
        gone = (
            piece.text.strip()
            for passage in comparison.passages
            if not passage.photo
            for piece in passage.pieces
            if piece.kind is Kind.DELETED
        )
        self._site_says = next((text for text in gone if text), "")
        since = self.tr("1 change since export {run}.")
        if comparison.changes != 1:
            since = self.tr("%n changes since export {run}.", "", comparison.changes)
        since = since.format(run=there.export_number)
        if not self._site_says:
            return since
        short = self._site_says if len(self._site_says) <= _SHORT else f"{self._site_says[:_SHORT].rstrip()}…"
        return f"{since} " + self.tr("The site still says «{words}».").format(words=short)

    def _on_place(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.place_wanted.emit(item.data(0, Qt.ItemDataRole.UserRole))

    def _on_correct(self) -> None:
        self.correction_wanted.emit(self._site_says)


_SHORT = 90
"""Characters of the site's old words that are quoted."""


def _section(title: str, *parts: QWidget) -> QWidget:
    made = QWidget()
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    laid = column(label(title, "strong"), *parts, gap=6)
    laid.setContentsMargins(INSET, 12, INSET, 12)
    for part in parts:
        if not isinstance(part, QLabel):
            laid.setAlignment(part, Qt.AlignmentFlag.AlignLeft)
    made.setLayout(laid)
    dress(made, "foot")
    return made
