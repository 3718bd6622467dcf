"""Keeps an eye on the open newsroom and says in banners what stands in danger, who else is there, what to do."""

from __future__ import annotations

from collections.abc import Callable
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal

from editor.domain.errors import EditorError
from editor.domain.keeping import READ_ONLY, Damage, OpenElsewhere, Standing
from editor.ui.kit.figures import day_and_time
from editor.ui.kit.notices import Notices
from editor.ui.kit.opening import Opened
from editor.ui.kit.tasks import Tasks
from editor.ui.kit.words import error_sentence, sentence

LOOK_MS = 10_000
"""How often the newsroom is looked at: the names in its folder and the room on its disk."""

BACK_UP_MS = 3_600_000
"""How often a program that is left running looks whether today's backup is made."""

DAMAGED = frozenset({"damaged", "not-a-newsroom", "newsroom-cut-off", "backup-damaged"})
"""Codes that mean that what is on the disk is not what was written."""


class Watching(QObject):
    """One newsroom at a time: `begin`, then `end`. `way_out_wanted` when the newsroom is damaged.

    `open_wanted` carries its location, `other_wanted` asks for another one.
    """

    way_out_wanted = Signal()
    open_wanted = Signal(str)
    other_wanted = Signal()

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._notices = Notices()
        self._opened: Opened | None = None
        self._standing = Standing()
        self._damage = ""
        self._understood: set[str] = set()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self.back_up_timer = QTimer(self, interval=BACK_UP_MS)
        self.back_up_timer.timeout.connect(self._back_up)

    def speak_in(self, notices: Notices) -> None:
        """Say it in another window, or in the same one in another language."""
        self._notices = notices
        self._tell()

    def begin(self, opened: Opened) -> None:
        """Announce this copy; after a crash the newsroom is checked quickly, else today's backup is made."""
        self.end()
        self._opened = opened
        self._tasks.database(opened.desks.watch.begin, done=self._on_begun)
        self._timer.start()
        self.back_up_timer.start()

    def end(self) -> None:
        """The newsroom is closed."""
        self._opened, self._standing, self._damage = None, Standing(), ""
        self._understood.clear()
        self._timer.stop()
        self.back_up_timer.stop()
        self._notices.settle_all()

    def look(self) -> None:
        """See how the newsroom stands now."""
        if self._opened is not None:
            self._tasks.database(self._opened.desks.watch.look, done=self._on_looked)

    def found_damage(self, told: str) -> None:
        """Something was read that is not what was written."""
        if self._opened is not None:
            self._damage = told
            self._tell()

    def is_damage(self, error: EditorError) -> bool:
        """Whether an error means damage; it is then said here."""
        if error.code in DAMAGED:
            self.found_damage(error_sentence(error))
        return error.code in DAMAGED and self._opened is not None

    def _on_begun(self, standing: Standing) -> None:
        self._on_looked(standing)
        if self._opened is not None and standing.was_unclean:
            self._tasks.compute(self._opened.desks.watch.quick_check, done=self._on_checked)
        else:
            self._back_up()

    def _on_checked(self, damages: tuple[Damage, ...]) -> None:
        if damages:
            self.found_damage(sentence(damages[0].code, damages[0].facts) + ".")
        else:
            self._back_up()

    def _back_up(self) -> None:
        if self._opened is not None and not self._damage:
            self._tasks.compute(self._opened.desks.backups.daily)

    def _on_looked(self, standing: Standing) -> None:
        if self._opened is not None and _gist(standing) != _gist(self._standing):
            before, self._standing = self._standing, standing
            self._tell()
            if before.is_read_only and not standing.is_read_only:
                self._back_up()

    def _tell(self) -> None:
        notices, standing = self._notices, self._standing
        notices.settle_all()
        if self._opened is None:
            return
        if not standing.is_in_place:
            self._tell_of_its_files(standing.trouble, self._opened.location)
        if self._damage:
            actions = ((self.tr("Look for a way out…"), self.way_out_wanted.emit),)
            notices.say("damaged", "danger", self.tr("Damaged."), self._damage, actions)
        if standing.others and "others" not in self._understood:
            self._tell_calmly("others", "accent", self.tr("Open twice."), self._others(standing.others))
        for warning in standing.warnings:
            if warning.code == READ_ONLY:
                self._tell_it_is_read_only(sentence(warning.code, warning.facts))
            elif warning.code not in self._understood:
                told = sentence(warning.code, warning.facts)
                self._tell_calmly(warning.code, "warn", self.tr("A risky place."), told)

    def _tell_of_its_files(self, code: str, location: str) -> None:
        told = {"wal-replaced": self.tr("Its log was taken away."), "foreign-wal": self.tr("A foreign log.")}
        actions = ((self.tr("Open it again"), self._on_again), (self.tr("Open another…"), self.other_wanted.emit))
        strong = told.get(code, self.tr("Not there."))
        self._notices.say("moved", "danger", strong, sentence(code, {"location": location}), actions)

    def _tell_it_is_read_only(self, told: str) -> None:
        actions = ((self.tr("Look again"), self.look), (self.tr("Open another…"), self.other_wanted.emit))
        self._notices.say(READ_ONLY, "warn", self.tr("Can't be written to."), told, actions)

    def _tell_calmly(self, key: str, tone: str, strong: str, told: str) -> None:
        self._notices.say(key, tone, strong, told, ((self.tr("Understood"), self._understand(key)),))

    def _understand(self, key: str) -> Callable[[], object]:
        def settle() -> None:
            self._understood.add(key)
            self._notices.settle(key)

        return settle

    def _others(self, others: tuple[OpenElsewhere, ...]) -> str:
        zone = ZoneInfo(self._opened.newsroom.zone) if self._opened else None
        told = self.tr("{who} on {computer} since {when}")
        who = "; ".join(
            told.format(who=other.who, computer=other.host, when=day_and_time(other.since, zone)) for other in others
        )
        safe = self.tr("Both may write: who saves an article second is told, and no text is lost.")
        return self.tr("This newsroom is also open in another copy of Rubrika ({who}).").format(who=who) + " " + safe

    def _on_again(self) -> None:
        if self._opened is not None:
            self.open_wanted.emit(self._opened.location)


def _gist(standing: Standing) -> object:
    """What makes it worth saying anew: not a few megabytes more or less."""
    warnings = [(each.code, int(str(each.facts.get("free", 0))) // 50) for each in standing.warnings]
    return standing.others, standing.trouble, warnings
