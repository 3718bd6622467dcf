"""The files of a planned export, made one after another; what can't be made is left out and the rest planned anew."""

from __future__ import annotations

from collections.abc import Callable, Collection, Container, Generator, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol

from editor.domain.articles import LiveBody
from editor.domain.errors import NewsroomSaysNo, WorldFailed
from editor.export.barred import Bar, Barred, bar_of_page, bar_of_photo
from editor.export.manifest import Entry, Manifest
from editor.export.orders import MadeFile, made_file
from editor.export.plan import FileStep, Plan
from editor.export.press import Known, Press, Sizes
from editor.export.sheets import ArticleSheet, ListSheet, PhotoSheet, Sheet, body_parts
from editor.export.theme import own_theme
from editor.export.workers import Alone, Hands, Workers, count_of

Progress = Callable[[int, int, str], None]
"""Told (files done, files to make, path) before each file."""

Bodies = Callable[[Sequence[int]], Iterable[LiveBody]]
"""Bodies by revision id, in the order asked for."""


Ticket = tuple[FileStep, Known]
"""What comes back with a made page: what it was made for."""


class MadeTree(Protocol):
    """Where made files go."""

    def holds(self, path: str, data: bytes) -> bool:
        """Whether exactly these bytes stand there."""
        ...

    @property
    def room(self) -> Path | None:
        """The folder of new and changed files, for other processes to put theirs into; None where there is none."""
        ...

    def write(self, path: str, data: bytes) -> None:
        """Put a new or changed file into the new tree."""
        ...

    def written(self, path: str) -> None:
        """Take note of a file that another process has put into `room`."""
        ...

    def drop(self, path: str) -> None:
        """Take back what this run wrote under a path: what stood there stays."""
        ...


class Stop:
    """Asked before each file: tells how far the run is and ends it when the user has said so."""

    def __init__(self, plan: Plan, progress: Progress | None, cancelled: Callable[[], bool] | None) -> None:
        self._total = sum(1 for step in plan.steps if step.make)
        self._done = 0
        self._progress = progress
        self._cancelled = cancelled

    def before(self, path: str) -> None:
        """Raises NewsroomSaysNo "export-cancelled"."""
        if self._cancelled and self._cancelled():
            raise NewsroomSaysNo("export-cancelled")
        if self._progress:
            self._progress(self._done, max(self._total, self._done + 1), path)
        self._done += 1


@dataclass(frozen=True, slots=True)
class Made:
    """A file of the new tree: what it is made of, and whether its bytes are new ones."""

    entry: Entry
    is_new: bool


@dataclass(slots=True)
class Maker:
    """Makes what plans ask for. A file that is made once is not made again while it is made of the same."""

    bodies: Bodies
    tree: MadeTree
    previous: Manifest
    stop: Stop
    barred: Barred
    made: dict[str, Made] = field(default_factory=dict[str, Made])
    sizes: dict[str, int] = field(init=False)

    def __post_init__(self) -> None:
        self.sizes = Sizes(self.previous)

    def make(self, plan: Plan, press: Press) -> bool:
        """Make all that is not made yet; whether all of it could be. What could not is barred."""
        known = len(self.barred)
        waiting = [step for step in plan.steps if step.make and not self._stands(step, plan)]
        with self._hands(waiting, press) as hands:
            self._photos([step for step in waiting if isinstance(step.sheet, PhotoSheet)], press)
            self._articles(waiting, press, hands)
            if len(self.barred) == known:
                self._lists(waiting, press)
        return len(self.barred) == known

    def rehearse(self, plan: Plan, press: Press, suspects: Collection[int]) -> bool:
        """Make the pages and photographs of some articles alone; whether all of them could be."""
        known = len(self.barred)
        directory, site = plan.pages.directory, plan.pages.directory.site
        found = (directory.find(number) for number in suspects)
        placements = (one for live in found if live for one in live.story.placements)
        shown = {photo.sha256 for one in placements if (photo := site.photos.get(one.photo_id or 0))}
        steps = [step for step in plan.steps if step.make]
        self._photos([one for one in steps if _is_of(one.sheet, suspects, shown)], press)
        self._articles([one for one in steps if _is_of(one.sheet, suspects, shown)], press, Alone(press.theme))
        return len(self.barred) == known

    def entries(self, plan: Plan) -> list[Entry]:
        """What was made for the plan that held; what was made for an earlier one alone goes out of the tree."""
        wanted = {step.sheet.path for step in plan.steps if step.make}
        for path, made in self.made.items():
            if made.is_new and path not in wanted:
                self.tree.drop(path)
        return [made.entry for path, made in self.made.items() if path in wanted]

    def _stands(self, step: FileStep, plan: Plan) -> bool:
        made = self.made.get(step.sheet.path)
        if made is None:
            return False
        sheet, entry = step.sheet, made.entry
        if isinstance(sheet, ArticleSheet):
            parts = body_parts(sheet, entry.links, plan.drawer.prints)
            return entry.article == sheet.live.article_id and entry.inputs == parts
        return entry.inputs == sheet.parts

    @contextmanager
    def _hands(self, steps: list[FileStep], press: Press) -> Generator[Hands[Ticket]]:
        """Processes for many pages, which come up while photographs are made; else this one."""
        count = count_of(sum(1 for step in steps if isinstance(step.sheet, ArticleSheet)))
        if not count or self.tree.room is None or press.theme is not own_theme():
            yield Alone(press.theme)
            return
        with Workers[Ticket](press.theme, self.tree.room, count) as workers:
            yield workers

    def _photos(self, steps: list[FileStep], press: Press) -> None:
        sheets = ((step, step.sheet) for step in steps if isinstance(step.sheet, PhotoSheet))
        wanted = ((step, sheet) for step, sheet in sheets if sheet.rendition.sha256 not in self.barred.photos)
        with closing(press.photographs(wanted)) as photographs:
            for step, sheet, made in photographs:
                self.stop.before(sheet.path)
                if isinstance(made, Exception):
                    self._bar(step, bar_of_photo(made))
                else:
                    self._place(step, Known(sheet.parts), made_file(press.photograph(sheet, made)))

    def _articles(self, steps: list[FileStep], press: Press, hands: Hands[Ticket]) -> None:
        pages = {step.sheet.live.revision_id: step for step in steps if isinstance(step.sheet, ArticleSheet)}
        for body in self._read(tuple(pages)):
            step = pages.pop(body.revision_id)
            if not isinstance(step.sheet, ArticleSheet):
                continue
            self.stop.before(step.sheet.path)
            try:
                order, known = press.article(step.sheet, body, step.entry.sha256 if step.entry else "")
            except Exception as error:  # noqa: BLE001 - whatever it is, the other articles can go
                self._bar(step, bar_of_page(error))
                continue
            hands.give((step, known), order)
            self._place_all(hands.done())
        self._place_all(hands.rest())
        for step in pages.values():
            self._bar(step, Bar("left-out-unreadable"))

    def _lists(self, steps: list[FileStep], press: Press) -> None:
        for step in steps:
            if not isinstance(step.sheet, ListSheet):
                continue
            self.stop.before(step.sheet.path)
            try:
                data = press.list(step.sheet)
            except Exception as error:  # noqa: BLE001 - whatever it is, the other files can go
                self._bar(step, bar_of_page(error))
                continue
            self._place(step, Known(step.sheet.parts), made_file(data))

    def _place_all(self, made: Iterable[tuple[Ticket, MadeFile | Exception]]) -> None:
        for (step, known), file in made:
            if isinstance(file, MadeFile):
                self._place(step, known, file)
            else:
                self._bar(step, bar_of_page(file))

    def _read(self, revisions: tuple[int, ...]) -> Iterator[LiveBody]:
        """Bodies as they come; once one can't be read the others are asked for one by one."""
        waiting = dict.fromkeys(revisions)
        try:
            for body in self.bodies(revisions):
                waiting.pop(body.revision_id, None)
                yield body
        except Exception:  # noqa: BLE001 - which one it was is found below
            for revision in waiting:
                yield from self._alone(revision)

    def _alone(self, revision: int) -> tuple[LiveBody, ...]:
        try:
            return tuple(self.bodies((revision,)))
        except Exception:  # noqa: BLE001 - it is named as unreadable
            return ()

    def _bar(self, step: FileStep, bar: Bar) -> None:
        """Leave a file out; one that only a full export wanted again, and that is there, stays as it is."""
        sheet = step.sheet
        if step.reason == "reason-full" and step.entry:
            self.made[sheet.path] = Made(step.entry, is_new=False)
        elif isinstance(sheet, PhotoSheet):
            self.barred.photos[sheet.rendition.sha256] = bar
        elif isinstance(sheet, ArticleSheet):
            self.barred.articles[sheet.live.article_id] = bar
        else:
            self.barred.files[sheet.path] = bar

    def _place(self, step: FileStep, known: Known, file: MadeFile) -> None:
        """Put made bytes into the new tree; bytes that stand there already are kept, with their old reason."""
        sheet, old = step.sheet, step.entry
        entry = _entry(sheet, step.reason, known, file, self.previous.run + 1)
        is_new = True
        if old and old.sha256 == entry.sha256 and file.data is not None:
            is_new = not self.tree.holds(sheet.path, file.data)
            entry = replace(entry, reason="reason-repair") if is_new else replace(entry, reason=old.reason, run=old.run)
        if file.data is None:
            self.tree.written(sheet.path)
        elif is_new:
            self.tree.write(sheet.path, file.data)
        elif sheet.path in self.made and self.made[sheet.path].is_new:
            self.tree.drop(sheet.path)
        self.made[sheet.path] = Made(entry, is_new)


def _is_of(sheet: Sheet, articles: Container[int], originals: Container[str]) -> bool:
    if isinstance(sheet, PhotoSheet):
        return sheet.rendition.sha256 in originals
    return isinstance(sheet, ArticleSheet) and sheet.live.article_id in articles


class Nowhere:
    """A tree for rehearsals: nothing is kept of it."""

    def holds(self, path: str, data: bytes) -> bool:  # noqa: ARG002 - the names are the tree's
        """Nothing stands there."""
        return False

    @property
    def room(self) -> Path | None:
        """No folder."""
        return None

    def write(self, path: str, data: bytes) -> None:
        """Forget a file."""

    def written(self, path: str) -> None:
        """Nobody writes here."""

    def drop(self, path: str) -> None:
        """Forget it again."""


def _entry(sheet: Sheet, reason: str, known: Known, file: MadeFile, run_number: int) -> Entry:
    live = sheet.live if isinstance(sheet, ArticleSheet) else None
    return Entry(
        sheet.path, file.sha256, file.size, reason, run_number, known.parts,
        live.article_id if live else None, live.revision_id if live else None, known.latest, known.links,
    )  # fmt: skip


def made_whole(maker: Maker, plan: Plan, press: Callable[[Plan], Press], again: Callable[[], Plan]) -> Plan:
    """Make a plan; as long as something of it can't be made, the rest is planned anew and made. The plan that held."""
    while not maker.make(plan, press(plan)):
        plan = again()
    missing = [step.sheet.path for step in plan.steps if step.make and step.sheet.path not in maker.made]
    if missing:
        raise WorldFailed("target-failed", target=missing[0], reason="not made")
    return plan
