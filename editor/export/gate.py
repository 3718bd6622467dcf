"""What keeps a public article out of an export, and what then happens to the page that readers already have."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from editor.domain.articles import LiveArticle
from editor.domain.exports import LeftOut
from editor.export import pictures
from editor.export.manifest import Manifest
from editor.export.site import Site
from editor.photos.store import PhotoStore

EMBARGO = "left-out-embargo"
NO_RUBRIC = "left-out-no-rubric"


@dataclass(frozen=True, slots=True)
class Passed:
    """A site without the articles that may not go now. `frozen` are those whose last exported page stays."""

    site: Site
    left_out: tuple[LeftOut, ...]
    frozen: frozenset[int]


def pass_gate(site: Site, previous: Manifest, store: PhotoStore, now: datetime) -> Passed:
    """Hold every public article against the rules that stand between it and readers.

    An article without an earlier page is left out altogether. One that has a page keeps it, and lists go on
    leading to it, unless it is under an embargo: then no list names it any more.
    """
    pages = previous.pages()
    stored: dict[str, bool] = {}
    stays: list[LiveArticle] = []
    left_out: list[LeftOut] = []
    frozen: set[int] = set()
    for live in site.live:
        code = _obstacle(site, live, previous, store, now, stored)
        if code:
            left_out.append(LeftOut(live.article_id, live.story.headline, code))
            if live.article_id in pages:
                frozen.add(live.article_id)
        if not code or (live.article_id in frozen and code not in {EMBARGO, NO_RUBRIC}):
            stays.append(live)
    return Passed(replace(site, live=tuple(stays)), tuple(left_out), frozenset(frozen))


def _obstacle(
    site: Site, live: LiveArticle, previous: Manifest, store: PhotoStore, now: datetime, stored: dict[str, bool]
) -> str:
    if live.embargo_until and live.embargo_until > now:
        return EMBARGO
    if not site.chain(live.story.rubric_id):
        return NO_RUBRIC
    for placement in live.story.placements:
        photo = site.photos.get(placement.photo_id or 0)
        if photo is None:
            return "left-out-empty-photo-place"
        if not pictures.is_credited(site, pictures.credit_of(placement, photo)):
            return "left-out-no-credit"
        made = all(one.path in previous.entries for one in pictures.renditions_of(site, placement, photo))
        if not made and not stored.setdefault(photo.sha256, store.has(photo.sha256)):
            return "left-out-no-file"
    return ""
