"""What an export has to do: each file of the site, whether it changes, and why."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from editor.domain.errors import NewsroomSaysNo
from editor.domain.exports import Change, LeftOut, PlannedFile
from editor.export import redirects
from editor.export.digests import digest
from editor.export.directory import Directory
from editor.export.gate import pass_gate
from editor.export.manifest import Entry, Manifest
from editor.export.pages import Pages
from editor.export.sheets import ArticleSheet, Drawer, ListSheet, Sheet
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

RENDITION = re.compile(rb"photos/[0-9a-f-]+\.(?:jpg|webp)")


class Standing(Protocol):
    """What a plan asks about the site that stands at the target."""

    def size(self, path: str) -> int | None:
        """Bytes of a file, or None."""
        ...

    def read(self, path: str) -> bytes:
        """A file's bytes."""
        ...


@dataclass(frozen=True, slots=True)
class Step:
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
    steps: tuple[Step, ...]
    kept: tuple[Entry, ...]
    removed: tuple[Entry, ...]
    left_out: tuple[LeftOut, ...]
    former: tuple[tuple[str, int], ...]

    def files(self) -> tuple[PlannedFile, ...]:
        """What a run is going to do, judged by inputs alone."""
        found = [_planned(step) for step in self.steps]
        found += [same(entry) for entry in self.kept]
        found += [gone(entry) for entry in self.removed]
        return tuple(sorted(found, key=lambda file: file.path))


def draw(site: Site, previous: Manifest, store: PhotoStore, standing: Standing, *, now: datetime, full: bool) -> Plan:
    """Hold the site against the last export at the target."""
    passed = pass_gate(site, previous, store, now)
    known = previous.pages()
    pinned = {article: known[article].path for article in passed.frozen}
    pages = Pages(Directory(passed.site, pinned), own_theme())
    drawer = Drawer(pages, previous, now)
    former = redirects.former_paths(pages.directory, previous)
    sheets = [*drawer.sheets(), *_redirect_sheets(pages.directory, former)]
    frozen = {known[article].path for article in passed.frozen}
    steps: dict[str, Step] = {}
    for sheet in sheets:
        if sheet.path in steps:
            raise NewsroomSaysNo("address-taken", path=sheet.path)
        if sheet.path not in frozen:
            steps[sheet.path] = _step(sheet, previous.entries.get(sheet.path), standing, full=full)
    kept = tuple(one for one in _kept(frozen, previous, standing) if one.path not in steps)
    stays = {*steps, *(one.path for one in kept)}
    removed = tuple(entry for path, entry in previous.entries.items() if path not in stays)
    return Plan(pages, drawer, tuple(steps.values()), kept, removed, passed.left_out, former)


def same(entry: Entry) -> PlannedFile:
    """A file that stays as it is."""
    return PlannedFile(
        entry.path, Change.SAME, "reason-same", digest(entry.inputs), entry.article, entry.revision, entry.sha256,
        entry.size,
    )  # fmt: skip


def gone(entry: Entry) -> PlannedFile:
    """A file that the site no longer has."""
    return PlannedFile(entry.path, Change.REMOVED, "reason-removed", "", entry.article, entry.revision)


def _planned(step: Step) -> PlannedFile:
    if not step.make and step.entry:
        return same(step.entry)
    change = Change.CHANGED if step.entry else Change.ADDED
    live = step.sheet.live if isinstance(step.sheet, ArticleSheet) else None
    return PlannedFile(
        step.sheet.path, change, step.reason, digest(step.sheet.parts),
        live.article_id if live else None, live.revision_id if live else None,
    )  # fmt: skip


def _step(sheet: Sheet, entry: Entry | None, standing: Standing, *, full: bool) -> Step:
    if entry is None:
        return Step(sheet, None, _first_reason(sheet), make=True)
    differing = [part for part in REASONS if entry.inputs.get(part) != sheet.parts.get(part)]
    if differing:
        return Step(sheet, entry, REASONS[differing[0]], make=True)
    if standing.size(sheet.path) != entry.size:
        return Step(sheet, entry, "reason-repair", make=True)
    return Step(sheet, entry, "reason-full", make=full)


def _first_reason(sheet: Sheet) -> str:
    return "reason-new-article" if isinstance(sheet, ArticleSheet) else "reason-new-file"


def _kept(frozen: set[str], previous: Manifest, standing: Standing) -> Iterator[Entry]:
    """The pages that stay as they are, and the renditions that they show."""
    wanted = set(frozen)
    for path in frozen:
        wanted.update(found.decode() for found in RENDITION.findall(standing.read(path)))
    return (previous.entries[path] for path in sorted(wanted) if path in previous.entries)


def _redirect_sheets(directory: Directory, former: tuple[tuple[str, int], ...]) -> Iterator[ListSheet]:
    rows = redirects.table(directory, former)
    for path, data in (("redirects.json", redirects.as_json(rows)), ("_redirects", redirects.as_lines(rows))):
        yield ListSheet(path, {"list": digest(data)}, "list", lambda _sizes, data=data: data)
