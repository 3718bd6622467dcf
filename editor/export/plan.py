"""What an export has to do: each file of the site, whether it changes, and why."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Protocol

from editor.domain.errors import WorldFailed
from editor.domain.exports import Change, LeftOut, PlannedFile
from editor.export import redirects
from editor.export.barred import Bar, Barred, bar_of_page
from editor.export.claims import Claims
from editor.export.digests import digest
from editor.export.directory import Directory
from editor.export.gate import Gate, Passed
from editor.export.manifest import Entry, Manifest
from editor.export.pages import Pages
from editor.export.sheets import ArticleSheet, Drawer, ListSheet, PhotoSheet, Sheet
from editor.export.site import Site
from editor.export.theme import own_theme
from editor.photos.store import PhotoStore

REASONS = {
    "corrections": "reason-corrected",
    "own": "reason-edited",
    "related": "reason-related",
    "latest": "reason-latest-block",
    "photo": "reason-photo",
    "list": "reason-list",
    "block": "reason-latest-block",
    "feed": "reason-feed",
    "sitemap": "reason-sitemap",
    "frame": "reason-frame",
    "theme": "reason-theme",
}
"""Part of a file -> why the file changes when that part does; the first part that differs gives the reason."""

MOVED = "reason-moved"

RENDITION = re.compile(rb"photos/[0-9a-f-]+\.(?:jpg|webp)")


class StandingSite(Protocol):
    """What a plan asks about the site that stands at the target."""

    def obstacle(self, path: str) -> str:
        """What is under this path already, or on the way to it and no folder: its path, or nothing."""
        ...

    def size(self, path: str) -> int | None:
        """Bytes of a file, or None."""
        ...

    def read(self, path: str) -> bytes:
        """A file's bytes."""
        ...


class Origin(Protocol):
    """Where a site comes from, as far as a plan asks."""

    @property
    def site(self) -> Site:
        """Its values."""
        ...

    @property
    def photos(self) -> PhotoStore:
        """Its photographs."""
        ...


@dataclass(frozen=True, slots=True)
class ExportAsked:
    """How an export is meant: `now` is aware, `full` makes everything again, `barred` is what has failed so far."""

    now: datetime
    full: bool = False
    barred: Barred = field(default_factory=Barred)


@dataclass(frozen=True, slots=True)
class FileStep:
    """One file: how it is made, the entry it had, and whether it must be made now."""

    sheet: Sheet
    entry: Entry | None
    reason: str
    make: bool


@dataclass(frozen=True, slots=True)
class Plan:
    """All steps of a run; `kept` are files of left-out articles that stay as they are."""

    pages: Pages
    drawer: Drawer
    steps: tuple[FileStep, ...]
    kept: tuple[Entry, ...]
    removed: tuple[Entry, ...]
    left_out: tuple[LeftOut, ...]
    former: tuple[tuple[str, int], ...]

    def files(self) -> tuple[PlannedFile, ...]:
        """What a run is going to do, judged by inputs alone."""
        found = [_planned(step) for step in self.steps]
        found += [same(entry) for entry in self.kept]
        found += [gone(entry, self.moved) for entry in self.removed]
        return tuple(sorted(found, key=lambda file: file.path))

    @property
    def moved(self) -> frozenset[int]:
        """Articles whose page goes from one address to another."""
        pages = (step.sheet for step in self.steps if step.reason == MOVED)
        return frozenset(one.live.article_id for one in pages if isinstance(one, ArticleSheet))


def draw(sources: Origin, previous: Manifest, standing: StandingSite, asked: ExportAsked) -> Plan:
    """Hold the site against the last export at the target.

    What can't go is left out, by its name, and the rest is planned without it: an article whose address another page
    has, one that can't even be planned, a file where somebody else's lies. `asked.barred` grows with each.
    """
    while True:
        known = len(asked.barred)
        gate = Gate(previous, sources.photos, lambda path: standing.size(path) is not None, asked.now, asked.barred)
        passed = gate.let_pass(sources.site)
        try:
            plan = _drawn(passed, previous, standing, asked)
        except WorldFailed:
            raise  # the target does not answer: no article's fault
        except Exception:
            if not _bar_what_fails(passed.site, previous, asked):
                raise
        else:
            if len(asked.barred) == known:
                return plan


def _drawn(passed: Passed, previous: Manifest, standing: StandingSite, asked: ExportAsked) -> Plan:
    known = previous.pages()
    pinned = {article: known[article].path for article in passed.frozen}
    pages = Pages(Directory(passed.site, pinned), own_theme())
    drawer = Drawer(pages, known, asked.now)
    former = redirects.former_paths(pages.directory, previous.redirects, known)
    addresses = {pages.directory.path(live) for live in pages.directory.everything()}
    frozen = set(pinned.values())
    sheets = [
        *(one for one in drawer.sheets() if one.path not in frozen),
        *redirect_sheets(pages.directory, former, addresses.__contains__),
    ]
    refused = _refused(sheets, frozen, Claims(previous, standing), previous)
    sheets = [one for one in sheets if id(one) not in refused]
    _bar(refused, asked.barred)
    unmade = asked.barred.files
    spared = {path for path in unmade if path in previous.entries}
    steps = {
        one.path: step_of(one, previous.entries.get(one.path), known, standing, full=asked.full)
        for one in sheets
        if one.path not in unmade
    }
    kept = tuple(one for one in _kept(frozen, spared, previous, standing) if one.path not in steps)
    stays = {*steps, *(one.path for one in kept)}
    removed = tuple(entry for path, entry in previous.entries.items() if path not in stays)
    bars = [*unmade.items(), *((one.path, bar) for one, bar in refused.values() if isinstance(one, ListSheet))]
    files = tuple(LeftOut(0, path, bar.code, bar.facts) for path, bar in sorted(bars, key=lambda each: each[0]))
    return Plan(pages, drawer, tuple(steps.values()), kept, removed, (*passed.left_out, *files), former)


def _refused(
    sheets: list[Sheet], frozen: set[str], claims: Claims, previous: Manifest
) -> dict[int, tuple[Sheet, Bar]]:  # fmt: skip
    """Sheets whose path is not to be had, by their `id`, and why: each path can be had once.

    Pages that stay come first, then lists and photographs, then articles by their age. An article that has had its
    address before comes before those that want it now.
    """

    def turn(sheet: Sheet) -> tuple[object, ...]:
        if not isinstance(sheet, ArticleSheet):
            return (0,)
        entry = previous.entries.get(sheet.path)
        is_new = entry is None or entry.article != sheet.live.article_id
        return 1, is_new, sheet.live.first_published_at, sheet.live.article_id

    for path in frozen:
        claims.take(path, path)
    found: dict[int, tuple[Sheet, Bar]] = {}
    for sheet in sorted(sheets, key=turn):
        name = sheet.live.story.headline if isinstance(sheet, ArticleSheet) else sheet.path
        if bar := claims.take(sheet.path, name):
            found[id(sheet)] = sheet, bar
    return found


def _bar(refused: dict[int, tuple[Sheet, Bar]], barred: Barred) -> None:
    """Articles and photographs are named by other pages: those are planned anew without them."""
    for sheet, bar in refused.values():
        if isinstance(sheet, ArticleSheet):
            barred.articles[sheet.live.article_id] = bar
        elif isinstance(sheet, PhotoSheet):
            barred.photos[sheet.rendition.sha256] = bar


def _bar_what_fails(site: Site, previous: Manifest, asked: ExportAsked) -> bool:
    """Plan each article alone, which is slow, and bar those that fail; whether there are any."""
    known = len(asked.barred)
    for live in site.live:
        try:
            pages = Pages(Directory(replace(site, live=(live,)), {}), own_theme())
            Drawer(pages, previous.pages(), asked.now).sheets()
        except Exception as error:  # noqa: BLE001 - whatever it is, the others can go
            asked.barred.articles[live.article_id] = bar_of_page(error)
    return len(asked.barred) > known


def same(entry: Entry) -> PlannedFile:
    """A file that stays as it is."""
    return PlannedFile(
        entry.path, Change.SAME, "reason-same", digest(entry.inputs), entry.article, entry.revision, entry.sha256,
        entry.size,
    )  # fmt: skip


def gone(entry: Entry, moved: Container[int | None]) -> PlannedFile:
    """A file that the site no longer has; the page of a moved article has gone to another address."""
    reason = "reason-moved-away" if entry.article in moved else "reason-removed"
    return PlannedFile(entry.path, Change.REMOVED, reason, "", entry.article, entry.revision)


def _planned(step: FileStep) -> PlannedFile:
    if not step.make and step.entry:
        return same(step.entry)
    change = Change.CHANGED if step.entry else Change.ADDED
    live = step.sheet.live if isinstance(step.sheet, ArticleSheet) else None
    return PlannedFile(
        step.sheet.path, change, step.reason, digest(step.sheet.parts),
        live.article_id if live else None, live.revision_id if live else None,
    )  # fmt: skip


def step_of(
    sheet: Sheet, entry: Entry | None, known: Container[int], standing: StandingSite, *, full: bool
) -> FileStep:  # fmt: skip
    """What is to be done with a file; `known` are ids of articles that have a page at the target."""
    if entry is None:
        return FileStep(sheet, None, _first_reason(sheet, known), make=True)
    differing = [part for part in REASONS if entry.inputs.get(part) != sheet.parts.get(part)]
    if differing:
        return FileStep(sheet, entry, REASONS[differing[0]], make=True)
    if standing.size(sheet.path) != entry.size:
        return FileStep(sheet, entry, "reason-repair", make=True)
    return FileStep(sheet, entry, "reason-full", make=full)


def _first_reason(sheet: Sheet, known: Container[int]) -> str:
    if isinstance(sheet, ArticleSheet):
        return MOVED if sheet.live.article_id in known else "reason-new-article"
    return "reason-new-file"


def _kept(frozen: set[str], spared: set[str], previous: Manifest, standing: StandingSite) -> Iterator[Entry]:
    """The files that stay as they are, and the renditions that the pages among them show."""
    wanted = frozen | spared
    for path in frozen:
        wanted.update(found.decode() for found in RENDITION.findall(standing.read(path)))
    stand = (path for path in sorted(wanted) if path in previous.entries and standing.size(path) is not None)
    return (previous.entries[path] for path in stand)


def redirect_sheets(
    directory: Directory, former: tuple[tuple[str, int], ...], is_page: Callable[[str], bool]
) -> Iterator[ListSheet]:  # fmt: skip
    """The files of former addresses; `is_page` tells where an article stands now."""
    rows = redirects.table(directory, former, is_page)
    for path, data in (("redirects.json", redirects.as_json(rows)), ("_redirects", redirects.as_lines(rows))):
        yield ListSheet(path, {"list": digest(data)}, "list", lambda _sizes, data=data: data)
