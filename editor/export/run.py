"""One export: plan what changes and why, make only that, and put it in place in one step or not at all."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

from editor.domain.articles import LiveBody
from editor.domain.errors import NewsroomSaysNo, WorldFailed
from editor.domain.exports import Change, ExportReport, PlannedFile
from editor.export.archive import ZipTarget
from editor.export.digests import sha256
from editor.export.holding import held
from editor.export.manifest import Entry, Manifest
from editor.export.plan import Plan, Standing, Step, draw, gone, same
from editor.export.press import Press, Printed
from editor.export.sheets import ArticleSheet, ListSheet, PhotoSheet
from editor.export.site import Site
from editor.export.steady import steady
from editor.export.targets import FolderTarget
from editor.photos.store import PhotoStore
from editor.render.values import RenderContext, Rendered

Progress = Callable[[int, int, str], None]
"""Told (files done, files to make, path) before each file."""


Note = Callable[[ExportReport], ExportReport]
"""Told what has been done; gives the report with what came of that."""


def _no_note(report: ExportReport) -> ExportReport:
    return report


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
            self._progress(self._done, self._total, path)
        self._done += 1


@dataclass(frozen=True, slots=True)
class Sources:
    """Where a site comes from: its values, its bodies by revision id, its photographs, and the renderer."""

    site: Site
    bodies: Callable[[Sequence[int]], Iterable[LiveBody]]
    photos: PhotoStore
    render: Callable[[str, RenderContext], Rendered]


class Target(Standing, Protocol):
    """A place that a site goes to; until `commit` returns it holds what it held."""

    def stamp(self) -> object:
        """Equal while the same site stands there."""
        ...

    def recover(self) -> None:
        """Bring what a killed run left behind in order; only for who holds the target."""
        ...

    def previous(self) -> Manifest:
        """What the last export left there; writes nothing."""
        ...

    def begin(self) -> None:
        """Make room for the new tree."""
        ...

    def holds(self, path: str, data: bytes) -> bool:
        """Whether exactly these bytes stand there."""
        ...

    def write(self, path: str, data: bytes) -> None:
        """Put a new or changed file into the new tree."""
        ...

    def keep(self, path: str) -> None:
        """Take a file over as it stands."""
        ...

    def commit(self, listing: bytes, previous: Manifest) -> None:
        """Let the new tree take the old one's place."""
        ...

    def abandon(self) -> None:
        """Throw the new tree away; after `commit` there is nothing left to throw away."""
        ...


def run(
    gathered: Callable[[], Sources], target: Path, *, now: datetime, full: bool = False,
    progress: Progress | None = None, cancelled: Callable[[], bool] | None = None, note: Note = _no_note,
) -> ExportReport:  # fmt: skip
    """Export a site into a folder or a `.zip` file and say what changed.

    The target is held from before `gathered` reads the site until `note` has been told the report: of two exports
    the later one has the later state, on the disk and in the newsroom's memory. `now` is aware. `full` makes every
    file again; bytes that stand there already count as unchanged. Raises NewsroomSaysNo "target-busy" while another
    export has the target, "target-not-ours" for a folder with somebody else's files and "export-cancelled" when
    `cancelled` says so, WorldFailed when the disk does not do its part; in each case the target is as it was.
    """
    started = time.monotonic()
    with held(target):
        sources, place = gathered(), open_target(target)
        place.recover()
        previous = place.previous()
        plan = draw(sources.site, previous, sources.photos, place, now=now, full=full)
        files = _carry_out(sources, place, plan, previous, Stop(plan, progress, cancelled))
        finished = now + timedelta(seconds=time.monotonic() - started)
        return note(ExportReport(0, str(target), now, finished, files, plan.left_out))


def look(sources: Sources, target: Path, *, now: datetime, full: bool = False) -> ExportReport:
    """What `run` would change; nothing is written.

    An export that is at work on the target meanwhile is not disturbed: what is told is true of the site before it or
    of the site after it.
    """
    place = open_target(target)

    def planned() -> Plan:
        return draw(sources.site, place.previous(), sources.photos, place, now=now, full=full)

    started = time.monotonic()
    plan = steady(place, str(target), planned)
    finished = now + timedelta(seconds=time.monotonic() - started)
    return ExportReport(0, str(target), now, finished, plan.files(), plan.left_out, dry_run=True)


def _carry_out(sources: Sources, place: Target, plan: Plan, previous: Manifest, stop: Stop) -> tuple[PlannedFile, ...]:
    """Make what the plan asks for; the target changes in the very last call, and only when something differs."""
    if not any(step.make for step in plan.steps) and not plan.removed:
        return plan.files()
    try:
        place.begin()
        entries = {one.path: one for one in _entries(sources, place, plan, previous, stop)}
        fresh = _next(previous, entries, plan)
        if fresh != previous:
            place.commit(fresh.dump(sources.site.newsroom.site_url), previous)
        return _told(fresh, previous, plan)
    finally:
        place.abandon()


def _entries(sources: Sources, place: Target, plan: Plan, previous: Manifest, stop: Stop) -> Iterator[Entry]:
    """Every file in the new tree, made or kept."""
    press = Press(plan, sources.photos, sources.render)
    press.know(previous)
    run_number = previous.run + 1
    for step, printed in _printed(sources, plan, press, stop):
        yield _placed(place, step, printed, run_number)
    for step in plan.steps:
        if not step.make and step.entry:
            place.keep(step.sheet.path)
            yield step.entry
    for entry in plan.kept:
        place.keep(entry.path)
        yield entry


def _printed(sources: Sources, plan: Plan, press: Press, stop: Stop) -> Iterator[tuple[Step, Printed]]:
    """Photographs first (feeds state their sizes), then articles as their bodies come, then lists."""
    to_make = [step for step in plan.steps if step.make]
    for step in to_make:
        if isinstance(step.sheet, PhotoSheet):
            stop.before(step.sheet.path)
            yield step, press.photo(step.sheet)
    pages = {
        step.sheet.live.revision_id: (step, step.sheet) for step in to_make if isinstance(step.sheet, ArticleSheet)
    }
    for body in sources.bodies(tuple(pages)):
        step, sheet = pages.pop(body.revision_id)
        stop.before(sheet.path)
        yield step, press.article(sheet, body)
    if pages:
        raise WorldFailed("revision-missing", revisions=", ".join(map(str, pages)))
    for step in to_make:
        if isinstance(step.sheet, ListSheet):
            stop.before(step.sheet.path)
            yield step, press.list(step.sheet)


def _placed(place: Target, step: Step, printed: Printed, run_number: int) -> Entry:
    """Put made bytes into the new tree; bytes that stand there already are kept, with their old reason."""
    sheet, old = step.sheet, step.entry
    live = sheet.live if isinstance(sheet, ArticleSheet) else None
    entry = Entry(
        sheet.path, sha256(printed.data), len(printed.data), step.reason, run_number, printed.parts,
        live.article_id if live else None, live.revision_id if live else None, printed.latest, printed.links,
    )  # fmt: skip
    if old and old.sha256 == entry.sha256:
        if place.holds(sheet.path, printed.data):
            place.keep(sheet.path)
            return replace(entry, reason=old.reason, run=old.run)
        entry = replace(entry, reason="reason-repair")
    place.write(sheet.path, printed.data)
    return entry


def _next(previous: Manifest, entries: dict[str, Entry], plan: Plan) -> Manifest:
    """The manifest after this run. A run that changed no file has no number of its own."""
    removed = tuple(one.path for one in plan.removed)
    changed = removed or any(one.run > previous.run for one in entries.values())
    if changed:
        return Manifest(previous.run + 1, entries, removed, plan.former)
    return Manifest(previous.run, entries, previous.removed, plan.former)


def _told(fresh: Manifest, previous: Manifest, plan: Plan) -> tuple[PlannedFile, ...]:
    found = [gone(entry) for entry in plan.removed]
    for path, entry in fresh.entries.items():
        if entry.run <= previous.run:
            found.append(same(entry))
            continue
        change = Change.CHANGED if path in previous.entries else Change.ADDED
        found.append(replace(same(entry), change=change, reason=entry.reason))
    return tuple(sorted(found, key=lambda file: file.path))


def open_target(target: Path) -> Target:
    """The place that a path names."""
    return ZipTarget(target) if target.suffix.lower() == ".zip" else FolderTarget(target)
