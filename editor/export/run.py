"""One export: plan what changes and why, make only that, and put it in place in one step or not at all."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Generator, Iterable, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from editor.domain.exports import Change, ExportReport, PlannedFile
from editor.export.digests import digest
from editor.export.holding import held
from editor.export.making import Bodies, Maker, Nowhere, Progress, Stop, made_whole
from editor.export.manifest import Entry, Manifest
from editor.export.partial import NotSure, Since, draw_partial
from editor.export.plan import ExportAsked, Plan, draw, gone, same
from editor.export.press import Press
from editor.export.site import Site
from editor.export.steady import steady
from editor.export.targets import Target, open_target
from editor.photos.store import PhotoStore
from editor.render.values import RenderContext, Rendered


@dataclass(frozen=True, slots=True)
class RunDone:
    """What a run did: its report, the site that stands now by a token of it, and what its pages are.

    `pages` are the pages that were made, with `is_whole` all that stand there; `gone` are articles that have none any
    more. `log_id` is the last change of the newsroom that the site knows.
    """

    report: ExportReport
    token: str
    log_id: int
    pages: tuple[Entry, ...] = ()
    gone: frozenset[int] = frozenset()
    is_whole: bool = True


Note = Callable[[RunDone], ExportReport]
"""Told what has been done; gives the report with what came of that."""

Partly = Callable[[str], AbstractContextManager["tuple[Since, Sources] | None"]]
"""Given the token of the site at a target: how it was left and what a plan of changes is made of, or None."""


def _no_note(done: RunDone) -> ExportReport:
    return done.report


@contextmanager
def never_partly(_token: str) -> Generator[None]:
    """Everything is compared."""
    yield None


def token_of(place: Target) -> str:
    """A short name of the site that stands at a target, another one for each run that changed something."""
    return digest(place.stamp())


@dataclass(frozen=True, slots=True)
class Sources:
    """Where a site comes from: its values, its bodies by revision id, its photographs, and the renderer.

    `log_id` is the last change of the newsroom that these values know.
    """

    site: Site
    bodies: Bodies
    photos: PhotoStore
    render: Callable[[str, RenderContext], Rendered]
    log_id: int = 0


def run(  # noqa: PLR0913 - an export has these parts
    gathered: Callable[[], Sources], target: Path, *, now: datetime, full: bool = False,
    progress: Progress | None = None, cancelled: Callable[[], bool] | None = None, note: Note = _no_note,
    partly: Partly = never_partly,
) -> ExportReport:  # fmt: skip
    """Export a site into a folder or a `.zip` file and say what changed.

    Where `partly` knows what changed since the target was left, only that is looked at.

    The target is held from before `gathered` reads the site until `note` has been told the report: of two exports
    the later one has the later state, on the disk and in the newsroom's memory. `now` is aware. `full` makes every
    file again; bytes that stand there already count as unchanged. Raises NewsroomSaysNo "target-busy" while another
    export has the target, "target-not-ours" for a folder with somebody else's files and "export-cancelled" when
    `cancelled` says so, WorldFailed when the disk does not do its part; in each case the target is as it was.
    """
    started = time.monotonic()
    with held(target):
        place = open_target(target)
        place.recover()
        previous = place.previous()

        def carried_out(job: _Job) -> ExportReport:
            plan, files, made = job.carry_out(progress, cancelled)
            finished = now + timedelta(seconds=time.monotonic() - started)
            unchanged = job.untold(files)
            report = ExportReport(0, str(target), now, finished, files, plan.left_out, unchanged=unchanged)
            return note(job.done(report, plan, made))

        if not full and place.as_left():
            with partly(token_of(place)) as changes, suppress(NotSure):
                if changes is not None:
                    since, sources = changes
                    return carried_out(_Job(sources, place, previous, ExportAsked(now), since))
        return carried_out(_Job(gathered(), place, previous, ExportAsked(now, full)))


def look(
    sources: Callable[[], Sources], target: Path, *, now: datetime, full: bool = False, suspects: Collection[int] = (),
    partly: Partly = never_partly,
) -> ExportReport:  # fmt: skip
    """What `run` would change; nothing is written.

    An export that is at work on the target meanwhile is not disturbed: what is told is true of the site before it or
    of the site after it. Pages and photographs of `suspects`, articles that an earlier export could not make, are made
    and thrown away, to know whether they would go now.
    """
    place = open_target(target)

    def planned() -> tuple[Plan, int]:
        previous = place.previous()
        if not full and place.as_left():
            with partly(token_of(place)) as changes, suppress(NotSure):
                if changes is not None:
                    since, found = changes
                    return rehearsed(_Job(found, place, previous, ExportAsked(now), since))
        return rehearsed(_Job(sources(), place, previous, ExportAsked(now, full)))

    def rehearsed(job: _Job) -> tuple[Plan, int]:
        plan = job.rehearsed(suspects)
        return plan, job.untold(plan.files())

    started = time.monotonic()
    plan, unchanged = steady(place, str(target), planned)
    finished = now + timedelta(seconds=time.monotonic() - started)
    return ExportReport(
        0, str(target), now, finished, plan.files(), plan.left_out, dry_run=True, unchanged=unchanged
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Job:
    """One export of one site into one place that is held; with `since` it looks only at what changed."""

    sources: Sources
    place: Target
    previous: Manifest
    asked: ExportAsked
    since: Since | None = None

    def carry_out(
        self, progress: Progress | None, cancelled: Callable[[], bool] | None
    ) -> tuple[Plan, tuple[PlannedFile, ...], Sequence[Entry]]:
        """Make what is planned; the target changes in the very last call, and only when something differs."""
        plan = self._planned()
        if not any(step.make for step in plan.steps) and not plan.removed:
            self.place.looked()
            return plan, plan.files(), ()
        stop = Stop(plan, progress, cancelled)
        maker = Maker(self.sources.bodies, self.place, self.previous, stop, self.asked.barred)
        try:
            self.place.begin(self.previous)
            plan = made_whole(maker, plan, partial(self._press, maker), self._planned)
            made = maker.entries(plan)
            if fresh := _next(self.previous, made, plan):
                for entry in plan.removed:
                    self.place.remove(entry.path)
                self.place.commit(fresh, self.sources.site.newsroom.site_url)
            return plan, _told(made, self.previous, plan), made
        finally:
            self.place.abandon()

    def rehearsed(self, suspects: Collection[int]) -> Plan:
        """The plan without what turns out not to go."""
        plan = self._planned()
        maker = Maker(self.sources.bodies, Nowhere(), self.previous, Stop(plan, None, None), self.asked.barred)
        while suspects and not maker.rehearse(plan, self._press(maker, plan), suspects):
            plan = self._planned()
        return plan

    def untold(self, files: Collection[PlannedFile]) -> int:
        """How many files stay as they are without being among the ones that are told of."""
        told = sum(1 for file in files if file.change is not Change.ADDED)
        return max(0, len(self.previous.entries) - told)

    def done(self, report: ExportReport, plan: Plan, made: Sequence[Entry]) -> RunDone:
        """What is to be remembered of the run."""
        pages = {one.article: one for one in made if one.article is not None}
        if self.since is None:
            steps = (step.entry for step in plan.steps)
            pages = {one.article: one for one in (*steps, *plan.kept) if one and one.article is not None} | pages
        gone = frozenset(one.article for one in plan.removed if one.article is not None) - pages.keys()
        token = token_of(self.place)
        return RunDone(report, token, self.sources.log_id, tuple(pages.values()), gone, is_whole=self.since is None)

    def _planned(self) -> Plan:
        if self.since is not None:
            return draw_partial(self.since, self.previous, self.place, self.asked)
        return draw(self.sources, self.previous, self.place, self.asked)

    def _press(self, maker: Maker, plan: Plan) -> Press:
        return Press(plan, self.sources.photos, self.sources.render, maker.sizes)


def _next(previous: Manifest, made: Iterable[Entry], plan: Plan) -> Manifest | None:
    """The manifest after this run, or None when it is as it was. A run that changed no file has no number of its own.

    A plan may name only what it looked at: what is neither made nor removed stays.
    """
    removed = tuple(one.path for one in plan.removed)
    differing = tuple(one for one in made if previous.entries.get(one.path) != one)
    changed = bool(removed) or any(one.run > previous.run for one in differing)
    if not changed and not differing and plan.former == previous.redirects:
        return None
    return previous.changed(previous.run + changed, differing, removed, plan.former)


def _told(made: Iterable[Entry], previous: Manifest, plan: Plan) -> tuple[PlannedFile, ...]:
    moved, fresh = plan.moved, {one.path: one for one in made}
    found = [*(gone(entry, moved) for entry in plan.removed), *map(same, plan.kept)]
    for step in plan.steps:
        entry = fresh.get(step.sheet.path, step.entry)
        if entry is None or entry.run <= previous.run:
            found += [same(entry)] if entry else []
            continue
        change = Change.CHANGED if entry.path in previous.entries else Change.ADDED
        found.append(replace(same(entry), change=change, reason=entry.reason))
    return tuple(sorted(found, key=lambda file: file.path))
