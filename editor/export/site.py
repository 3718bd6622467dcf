"""All that a site is made of, as plain values: the whole export is a pure function of one `Site`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from db.newsroom import addresses, carried, live, people, photos, rubrics, shared_settings, views
from db.store import Transaction
from editor.domain.articles import LiveArticle
from editor.domain.exports import LeftOut
from editor.domain.foreign_places import fields
from editor.domain.foreign_scan import may_hold_notes
from editor.domain.newsroom import Newsroom
from editor.domain.people import Agency, Person
from editor.domain.photos import Photo
from editor.domain.printing import printed_fields
from editor.domain.rubrics import Rubric
from editor.domain.visible import has_hidden


@dataclass(frozen=True, slots=True)
class Site:
    """What readers may see. Bodies are not here: they come one at a time, for the pages that need them.

    `replaced` leads from deleted rubrics to their heirs; `former_rubrics` are (former path, rubric id) and
    `former_slugs` (article id, old slug), both for redirects; `carried_lists` and `carried_pages` (article id, path)
    are where exports have put pages of these, None where that is not known. `views` are imported counts by article uid;
    `unreadable` are public articles whose published text can't be read.
    """

    newsroom: Newsroom
    rubrics: tuple[Rubric, ...]
    live: tuple[LiveArticle, ...] = ()
    people: Mapping[int, Person] = field(default_factory=dict[int, Person])
    agencies: Mapping[int, Agency] = field(default_factory=dict[int, Agency])
    photos: Mapping[int, Photo] = field(default_factory=dict[int, Photo])
    replaced: dict[int, int] = field(default_factory=dict[int, int])
    former_rubrics: tuple[tuple[str, int], ...] = ()
    former_slugs: tuple[tuple[int, str], ...] = ()
    carried_lists: frozenset[str] | None = None
    carried_pages: frozenset[tuple[int, str]] | None = None
    views: Mapping[str, int] = field(default_factory=dict[str, int])
    unreadable: tuple[LeftOut, ...] = ()

    def rubric(self, rubric_id: int | None) -> Rubric | None:
        """The rubric of this id, or the one that took over from it, or None."""
        seen: set[int] = set()
        while rubric_id in self.replaced and rubric_id not in seen:
            seen.add(rubric_id)
            rubric_id = self.replaced[rubric_id]
        return next((rubric for rubric in self.rubrics if rubric.id == rubric_id), None)

    def chain(self, rubric_id: int | None) -> tuple[Rubric, ...]:
        """The rubric and those above it, the top one first; empty when there is none."""
        rubric = self.rubric(rubric_id)
        if rubric is None:
            return ()
        parent = self.rubric(rubric.parent_id)
        return (rubric,) if parent is None or parent.id == rubric.id else (parent, rubric)


def gather(tx: Transaction) -> Site:
    """Read a site from the newsroom in one transaction; photographs only as far as live articles show them."""
    public = tuple(fit_to_print(one) for one in live.articles(tx))
    unreadable = live.unreadable(tx, {one.article_id for one in public})
    shown = {one.photo_id for article in public for one in article.story.placements if one.photo_id is not None}
    gone, former_rubrics, former_slugs = rubrics.replaced(tx), rubrics.redirects(tx), addresses.former_slugs(tx)
    site = Site(
        newsroom=printed_fields(shared_settings.get(tx)),
        rubrics=printed_fields(rubrics.all(tx)),
        live=public,
        people=printed_fields(people.by_any_id(tx)),
        agencies=printed_fields({one.id: one for one in people.agencies(tx)}),
        photos=printed_fields(photos.by_ids(tx, shown)),
        replaced=gone,
        former_rubrics=former_rubrics,
        former_slugs=former_slugs,
        carried_lists=carried.list_pages(tx, {path for path, _rubric in former_rubrics}),
        views=views.get(tx),
        unreadable=tuple(LeftOut(number, headline, "left-out-unreadable") for number, headline in unreadable),
    )
    return replace(site, carried_pages=carried.article_pages(tx, _moved(site)))


def _moved(site: Site) -> set[int]:
    """Ids of the articles whose page may have had another address: by their own, or by that of their rubric."""
    former = {rubric_id for _path, rubric_id in site.former_rubrics}
    filed = {one.story.rubric_id for one in site.live}
    renamed = {number for number in filed if any(rubric.id in former for rubric in site.chain(number))}
    by_rubric = {one.article_id for one in site.live if one.story.rubric_id in renamed}
    return by_rubric | {article_id for article_id, _slug in site.former_slugs}


def fit_to_print(one: LiveArticle) -> LiveArticle:
    """An article without notes of the desk and signs that can't be seen; most have none, and are only looked at."""
    story = one.story
    texts = [story.slug, *(text for _place, _number, text in fields(story, {}))]
    texts += (each.text for each in one.corrections)
    together = "".join(texts)
    return printed_fields(one) if has_hidden(together) or may_hold_notes(together) else one
