"""The places of the sidebar as a model: sections, lists of the desk, the rubric tree, rooms."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from editor.domain.words import FIRST_LANGUAGE
from editor.ui.kit import words
from editor.ui.kit.figures import number
from editor.ui.kit.forms import plain
from editor.ui.kit.place import ROOMS, Place

if TYPE_CHECKING:
    from editor.domain.articles import Counts
    from editor.domain.rubrics import Rubric


class PlaceRole(IntEnum):
    """What the delegate asks a row for."""

    PLACE = Qt.ItemDataRole.UserRole + 1
    COUNT = Qt.ItemDataRole.UserRole + 2
    TONE = Qt.ItemDataRole.UserRole + 3
    ICON = Qt.ItemDataRole.UserRole + 4
    COLOUR = Qt.ItemDataRole.UserRole + 5


DESK = (
    ("drafts", "draft"),
    ("review", "review"),
    ("ready", "ready"),
    ("scheduled", "scheduled"),
    ("published", "published"),
    ("spiked", "spiked"),
)
"""Key of the list and its icon, in the order of an article's life."""


class PlacesModel(QStandardItemModel):
    """Rubrics and counts arrive later than the rest; both may change at any time."""

    def __init__(self) -> None:
        super().__init__()
        self._rubrics: tuple[Rubric, ...] = ()
        self._language = FIRST_LANGUAGE
        self._counts: Counts | None = None
        self._build()

    def show_rubrics(self, rubrics: tuple[Rubric, ...], language: str) -> None:
        """Show this tree, named in `language` (the window's) where it can be."""
        self._rubrics, self._language = rubrics, language
        self._build()

    def show_counts(self, counts: Counts) -> None:
        """Put figures beside the places without moving anything."""
        self._counts = counts
        for item in self._items():
            self._count(item)

    def index_of(self, place: Place) -> QModelIndex:
        """Where a place stands, or an invalid index."""
        for item in self._items():
            if item.data(PlaceRole.PLACE) == place:
                return item.index()
        return QModelIndex()

    def parents(self) -> list[Place]:
        """The places that others stand under."""
        return [item.data(PlaceRole.PLACE) for item in self._items() if item.rowCount()]

    def _items(self) -> Iterable[QStandardItem]:
        root = self.invisibleRootItem()
        for row in range(root.rowCount()):
            top = root.child(row)
            yield top
            yield from (top.child(below) for below in range(top.rowCount()))

    def _build(self) -> None:
        self.clear()
        self._section(self.tr("My desk"))
        for key, icon in DESK:
            self.appendRow(self._row(Place("desk", key), words.place(key), icon=icon))
        self._section(self.tr("Rubrics"))
        self._add_rubrics()
        self._section(self.tr("Newsroom"))
        for key, name in ROOMS:
            self.appendRow(self._row(Place("room", key), QCoreApplication.translate("PlacesModel", name), icon=key))

    def _add_rubrics(self) -> None:
        tops: dict[int, QStandardItem] = {}
        for rubric in self._rubrics:
            place = Place("rubric", rubric_id=rubric.id)
            parent = tops.get(rubric.parent_id) if rubric.parent_id is not None else None
            colour = rubric.colour if parent is None else ""
            item = self._row(place, rubric.names.best(self._language), colour=colour)
            if parent is None:
                tops[rubric.id] = item
                self.appendRow(item)
            else:
                parent.appendRow(item)

    def _section(self, name: str) -> None:
        item = QStandardItem(name)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.appendRow(item)

    def _row(self, place: Place, name: str, *, icon: str = "", colour: str = "") -> QStandardItem:
        item = QStandardItem(name)
        item.setEditable(False)
        item.setData(place, PlaceRole.PLACE)
        item.setData(icon, PlaceRole.ICON)
        item.setData(colour, PlaceRole.COLOUR)
        self._count(item)
        return item

    def _count(self, item: QStandardItem) -> None:
        place = item.data(PlaceRole.PLACE)
        if place is None:
            return
        count, tone = _figure(place, self._counts)
        shown = number(count) if count else ""
        item.setData(shown, PlaceRole.COUNT)
        item.setData(tone if count else "", PlaceRole.TONE)
        item.setData(f"{item.text()}, {shown}" if shown else item.text(), Qt.ItemDataRole.AccessibleTextRole)
        item.setToolTip(plain(f"{item.text()}  {shown}".strip()))
        if count and place.key == "export":
            what = self.tr("Published, corrected or withdrawn since the last export: {count}").format(count=shown)
            item.setToolTip(plain(what))
            item.setData(f"{item.text()}. {what}", Qt.ItemDataRole.AccessibleTextRole)


def _figure(place: Place, counts: Counts | None) -> tuple[int, str]:
    """The figure beside a place and the tone of its badge."""
    if counts is None:
        return 0, ""
    if place.kind == "desk":
        return counts.desk.get(place.key, 0), ""
    if place.kind == "rubric":
        return counts.rubrics.get(place.rubric_id or 0, 0), ""
    rooms = {"photos": (counts.photos_without_credit, "danger"), "export": (counts.to_export, "accent")}
    return rooms.get(place.key, (0, ""))
