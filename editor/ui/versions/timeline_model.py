"""The timeline as a list: days, and under each the versions of that day, newest first."""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QDate, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from editor.domain.articles import Reason, RevisionRow
from editor.ui.kit.forms import plain
from editor.ui.versions.jobs import NOW, Timeline

Index = QModelIndex | QPersistentModelIndex
Entry = str | RevisionRow
_ROOT = QModelIndex()


class TimelineRole(IntEnum):
    """What the delegate asks for besides the words: the version (None: a day), and its line of explanation."""

    ROW = Qt.ItemDataRole.UserRole + 1
    TOLD = Qt.ItemDataRole.UserRole + 2
    TIME = Qt.ItemDataRole.UserRole + 3


class TimelineModel(QAbstractListModel):
    """Times are those of the newsroom's zone."""

    def __init__(self, zone: tzinfo, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._timeline: Timeline | None = None
        self._entries: list[Entry] = []
        self._words: dict[int, int] = {}

    @property
    def timeline(self) -> Timeline | None:
        """What is shown."""
        return self._timeline

    def show(self, timeline: Timeline, author: str = "") -> None:
        """Show another timeline, or only the versions of one author."""
        self.beginResetModel()
        self._timeline = timeline
        self._words = {
            row.number: row.words - (older.words if older else 0)
            for row, older in zip(timeline.rows, [*timeline.rows[1:], None], strict=False)
        }
        rows = [row for row in timeline.rows if not author or row.author == author]
        self._entries = self._with_days(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self._entries[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if isinstance(entry, str):
            return entry if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole} else None
        made = {
            Qt.ItemDataRole.DisplayRole: self.name(entry.number),
            Qt.ItemDataRole.ToolTipRole: plain(self._told(entry)),
            TimelineRole.ROW: entry,
            TimelineRole.TOLD: self._told(entry),
            TimelineRole.TIME: f"{entry.at.astimezone(self._zone):%H:%M}",
        }
        return self._sentence(entry) if role == Qt.ItemDataRole.AccessibleTextRole else made.get(role)

    def name(self, number: int) -> str:
        """What a version is called."""
        return self.tr("Version {number}").format(number=number) if number != NOW else self.tr("Working copy")

    def index_of(self, number: int) -> QModelIndex:
        """Where a version stands."""
        for at, entry in enumerate(self._entries):
            if isinstance(entry, RevisionRow) and entry.number == number:
                return self.index(at)
        return QModelIndex()

    def signs(self, row: RevisionRow) -> list[tuple[str, str, str]]:
        """(tone, icon, words) of what a version is: what is on the desk now, what others have."""
        made: list[tuple[str, str, str]] = []
        if self._timeline is not None and row.number == self._timeline.now:
            made.append(("accent", "fa6s.pen", self.tr("Now")))
        if row.is_with_web_team:
            made.append(("violet", "published", self.tr("What the web team has")))
        elif row.is_live:
            made.append(("ok", "ready", self.tr("Published")))
        return made

    def _with_days(self, rows: list[RevisionRow]) -> list[Entry]:
        today = datetime.now(self._zone).date()
        entries: list[Entry] = []
        day: date | None = None
        for row in rows:
            local = row.at.astimezone(self._zone).date()
            if local != day:
                entries.append(self._day(local, today))
                day = local
            entries.append(row)
        return entries

    def _day(self, day: date, today: date) -> str:
        if day == today:
            return self.tr("Today")
        if day == today - timedelta(days=1):
            return self.tr("Yesterday")
        shape = "d MMMM" if day.year == today.year else "d MMMM yyyy"
        return QLocale().toString(QDate(day.year, day.month, day.day), shape)

    def _told(self, row: RevisionRow) -> str:
        """The note, else why it was made, else how many words came and went."""
        if row.reason is Reason.RESTORE and row.note.isdigit():
            return self.tr("Version {number} restored").format(number=row.note)
        words = {
            Reason.STATUS: self.tr("Before it was taken off the site"),
            Reason.PUBLISH: self.tr("Published"),
            Reason.TAKE_OVER: self.tr("Before somebody else took over"),
            Reason.IMPORT: self.tr("Imported"),
            Reason.SCHEDULE: self.tr("Scheduled"),
            Reason.RECOVERED: self.tr("Recovered after a power cut"),
        }
        told = row.note or words.get(row.reason, "")
        if row.was_exported:
            sent = self.tr("Went to the site with export {number}").format(number=row.export_number)
            return f"{row.note}. {sent}" if row.note else sent
        return told or self._length(self._words.get(row.number, 0))

    def _length(self, words: int) -> str:
        if words in {1, -1}:
            return self.tr("1 more word") if words > 0 else self.tr("1 fewer word")
        if words > 0:
            return self.tr("%n more words", "", words)
        return self.tr("%n fewer words", "", -words) if words else self.tr("Saved")

    def _sentence(self, row: RevisionRow) -> str:
        at = row.at.astimezone(self._zone)
        parts = (self.name(row.number), f"{at:%d.%m.%Y %H:%M}", row.author, self._told(row))
        return ", ".join([*(part for part in parts if part), *(words for _, _, words in self.signs(row))])
