"""What keeps a public article out of an export, and what then happens to the page that readers already have."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from editor.domain.articles import LiveArticle
from editor.domain.exports import EMBARGO, LeftOut
from editor.domain.photos import Placement
from editor.export import pictures
from editor.export.barred import Bar, Barred
from editor.export.manifest import Manifest
from editor.export.site import Site
from editor.photos.store import PhotoStore

NO_RUBRIC = "left-out-no-rubric"


@dataclass(frozen=True, slots=True)
class Passed:
    """A site without the articles that may not go now. `frozen` are those whose last exported page stays."""

    site: Site
    left_out: tuple[LeftOut, ...]
    frozen: frozenset[int]


@dataclass(frozen=True, slots=True)
class Gate:
    """What an article is held against: the last export, the library, the time, and what has failed already.

    `stands` tells whether a file of the last export is still there.
    """

    previous: Manifest
    store: PhotoStore
    stands: Callable[[str], bool]
    now: datetime
    barred: Barred

    def let_pass(self, site: Site) -> Passed:
        """Hold every public article against the rules that stand between it and readers.

        An article without an earlier page is left out altogether. One that has a page keeps it, and lists go on
        leading to it, unless it is under an embargo: then no list names it any more. So it is with an article whose
        published text can't be read, of which nothing is known that a list could show.
        """
        pages = {article for article, entry in self.previous.pages().items() if self.stands(entry.path)}
        stored: dict[str, bool] = {}
        stays: list[LiveArticle] = []
        left_out = list(site.unreadable)
        for live in site.live:
            bar = self.obstacle(site, live, stored)
            if bar:
                left_out.append(LeftOut(live.article_id, live.story.headline, bar.code, bar.facts))
            if not bar or (live.article_id in pages and bar.code not in {EMBARGO, NO_RUBRIC}):
                stays.append(live)
        frozen = frozenset(out.article_id for out in left_out if out.article_id in pages)
        shown = {one: photo for one, photo in site.photos.items() if photo.sha256 not in self.barred.photos}
        return Passed(replace(site, live=tuple(stays), photos=shown), tuple(left_out), frozen)

    def obstacle(self, site: Site, live: LiveArticle, stored: dict[str, bool]) -> Bar | None:
        """What keeps an article away; `stored` remembers which originals are in the store."""
        if live.embargo_until and live.embargo_until > self.now:
            return Bar(EMBARGO)
        if not site.chain(live.story.rubric_id):
            return Bar(NO_RUBRIC)
        if live.article_id in self.barred.articles:
            return self.barred.articles[live.article_id]
        bars = (self._photo(site, placement, stored) for placement in live.story.placements)
        return next((bar for bar in bars if bar), None)

    def _photo(self, site: Site, placement: Placement, stored: dict[str, bool]) -> Bar | None:
        photo = site.photos.get(placement.photo_id or 0)
        if photo is None:
            return Bar("left-out-empty-photo-place")
        if not pictures.is_credited(site, pictures.credit_of(placement, photo)):
            return Bar("left-out-no-credit")
        if bar := self.barred.photos.get(photo.sha256):
            return Bar(bar.code, {"photo": photo.file_name, **bar.facts})
        made = all(one.path in self.previous.entries for one in pictures.renditions_of(site, placement, photo))
        if not made and not stored.setdefault(photo.sha256, self.store.has(photo.sha256)):
            return Bar("left-out-no-file")
        return None
