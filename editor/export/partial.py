"""A plan that looks only at what changed since the last export: it is what comparing everything would say.

Each changed article is followed to every file that may show it: its own page and pictures, the pages of its language
versions, those that link to it or have it in their block, the lists it stands on or stood on, feeds and sitemaps. Where
that is not sure (a rubric fills or empties, a page must stay as it is, an address may be taken), `NotSure` says so, and
everything is compared.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from db.newsroom import addresses as kept_addresses
from db.newsroom import carried, photos, rubrics, shelves, targets, what_changed
from db.newsroom.change_log import ShelfPlace
from db.newsroom.targets import Left
from db.newsroom.what_changed import WhatChanged
from db.store import Transaction
from editor.domain.articles import LiveArticle
from editor.domain.exports import LeftOut
from editor.domain.rubrics import Rubric
from editor.export import addresses, redirects, sitemaps
from editor.export.barred import Bar
from editor.export.directory import Directory
from editor.export.entries import Entry
from editor.export.gate import Gate
from editor.export.keyed import KeyedShelves, Read, keyed_site
from editor.export.manifest import Manifest
from editor.export.pages import Pages
from editor.export.plan import ExportAsked, Plan, StandingSite, redirect_sheets, step_of
from editor.export.sheets import MODIFIED, ArticleSheet, Drawer, ListSheet, Sheet
from editor.export.site import Site
from editor.export.theme import own_theme
from editor.photos.store import PhotoStore

LONG_PATH = 200
"""Bytes of a path beyond which a disk may not hold the number of its article."""


class NotSure(Exception):
    """Only a comparison of everything can tell."""


@dataclass(frozen=True, slots=True)
class Since:
    """What a partial plan starts from: a transaction for as long as it works, and how the target was left."""

    tx: Transaction
    read: Read
    photos: PhotoStore
    target: str
    left: Left


def draw_partial(since: Since, previous: Manifest, standing: StandingSite, asked: ExportAsked) -> Plan:
    """The plan for what changed; its steps are the files that were looked at. Raises NotSure."""
    changed = what_changed.since(since.tx, since.left.log_id, since.left.left_out)
    if changed is None or asked.full or len(asked.barred) or 0 in since.left.left_out:
        raise NotSure
    return _Partial(since, previous, standing, asked, changed).plan()


class _Partial:
    """One such plan while it is drawn."""

    def __init__(
        self, since: Since, previous: Manifest, standing: StandingSite, asked: ExportAsked, changed: WhatChanged
    ) -> None:
        self.since, self.previous, self.standing, self.asked = since, previous, standing, asked
        self.tx, self.changed = since.tx, changed
        site = keyed_site(since.read)
        self.there = _pages_there(since, previous, changed.before)
        self.left_out = self._left_out(site)
        without = {one.article_id for one in self.left_out}
        self.shelves = KeyedShelves(since.read, site, without)
        self.directory = Directory(site, shelves=self.shelves)
        self.known = _Known(since, previous, self.there)
        self.drawer = Drawer(Pages(self.directory, own_theme()), self.known, asked.now)
        places = shelves.places(self.tx, changed.before)
        self.after = {one: places[one] for one in changed.before if one in places and one not in without}
        self.before = {
            one: None if one in since.left.left_out else place for one, place in changed.before.items()
        }  # fmt: skip

    def plan(self) -> Plan:
        """Every file that may change, held against what stands there."""
        touched = _Touched(self)
        former = self._former()
        pages = [self.drawer.article(one) for one in self._articles(touched)]
        sheets: list[Sheet] = [*self._photos(), *pages, *touched.sheets()]
        if former is not None:
            sheets += redirect_sheets(self.directory, former, self._is_page)
        by_path = {one.path: one for one in sheets}
        self._must_be_free(pages)
        steps = tuple(
            step_of(one, self.previous.entries.get(path), self.known, self.standing, full=False)
            for path, one in by_path.items()
        )
        gone = [*self._pages_gone(), *self._photos_gone(by_path), *touched.gone()]
        removed = {path: entry for path in gone if path not in by_path and (entry := self.previous.entries.get(path))}
        if not self.shelves.can_read_all:
            raise NotSure
        redirects_now = self.previous.redirects if former is None else former
        return Plan(self.drawer.pages, self.drawer, steps, (), tuple(removed.values()), self.left_out, redirects_now)

    def counted_before(self, language: str, rubric: Rubric, length: int) -> int:
        """How long a shelf was before, by what came and went since."""
        came = sum(self._is_on(place, language, rubric) for place in self.after.values())
        went = sum(self._is_on(place, language, rubric) for place in self.before.values() if place)
        return length - came + went

    def rubrics_of(self, place: ShelfPlace) -> tuple[Rubric, ...]:
        """The rubrics on whose lists an article stands or stood."""
        return self.directory.site.chain(place.rubric_id or None)

    def _is_on(self, place: ShelfPlace, language: str, rubric: Rubric) -> bool:
        return place.language == language and rubric.id in {one.id for one in self.rubrics_of(place)}

    def _left_out(self, site: Site) -> tuple[LeftOut, ...]:
        """Articles among the changed ones that may not go; raises NotSure for one whose page would have to stay."""
        gate = Gate(self.previous, self.since.photos, self._stands, self.asked.now, self.asked.barred)
        everything, stored, found = KeyedShelves(self.since.read, site), dict[str, bool](), list[LeftOut]()
        everything.expect(self.changed.before)
        for number in sorted(self.changed.before):
            one = everything.find(number)
            bar: Bar | None = gate.obstacle(site, one, stored) if one else None
            if one and bar:
                found.append(LeftOut(number, one.story.headline, bar.code, bar.facts))
                if number in self.there:
                    raise NotSure
        return tuple(found)

    def _stands(self, path: str) -> bool:
        return self.standing.size(path) is not None

    def _articles(self, touched: _Touched) -> Iterator[LiveArticle]:
        """Articles whose page may change."""
        numbers = {
            *self.changed.before,
            *what_changed.mates(self.tx, self.changed.before),
            *shelves.naming(self.tx, shelves.LINK, self.changed.before),
            *targets.showing(self.tx, self.since.target, self.changed.before),
        }
        self.directory.expect(numbers)
        found = {one.article_id: one for number in numbers if (one := self.directory.find(number))}
        found |= {one.article_id: one for one in touched.fresh()}
        self.known.expect(found)
        entries = [entry for number in found if (entry := self.known.get(number))]
        self.directory.expect(one for entry in entries for one in (*entry.links, *entry.latest))
        return iter(found.values())

    def _photos(self) -> Iterator[Sheet]:
        for number in self.after:
            if one := self.directory.find(number):
                yield from self.drawer.photos(one)

    def _photos_gone(self, by_path: Collection[str]) -> Iterator[str]:
        """Renditions of changed photographs that nobody shows any more."""
        if not self.changed.photos:
            return
        users = shelves.naming(self.tx, "photo", self.changed.photos)
        self.directory.expect(users)
        wanted = set(by_path)
        for number in users:
            if one := self.directory.find(number):
                wanted.update(sheet.path for sheet in self.drawer.photos(one))
        for photo in photos.by_ids(self.tx, self.changed.photos).values():
            for entry in self.previous.beginning(f"photos/{photo.sha256[:16]}"):
                if entry.path not in wanted:
                    yield entry.path

    def _pages_gone(self) -> Iterator[str]:
        for number, entry in self.there.items():
            one = self.directory.find(number)
            if one is None or self.directory.path(one) != entry.path:
                yield entry.path

    def _must_be_free(self, pages: Iterable[ArticleSheet]) -> None:
        """Raise NotSure where a page comes to an address at which something else may be."""
        for one in pages:
            entry = self.previous.entries.get(one.path)
            if entry is not None and entry.article == one.live.article_id:
                continue
            is_own = "{id}" in self.directory.site.newsroom.url_profile and len(one.path.encode()) < LONG_PATH
            if entry is not None or not is_own or self.standing.obstacle(one.path):
                raise NotSure

    def _former(self) -> tuple[tuple[str, int], ...] | None:
        """Former addresses, or None when nothing changed that their files depend on."""
        old_rubrics = rubrics.redirects(self.tx)
        moved = {
            number: entry
            for number, entry in self.there.items()
            if (one := self.directory.find(number)) is None or self.directory.path(one) != entry.path
        }
        is_new = bool(self.after.keys() - self.there.keys())
        has_any = bool(self.previous.redirects or old_rubrics)
        if not (moved or self.changed.moved) and not (has_any and (is_new or old_rubrics)):
            return None
        slugs = kept_addresses.former_slugs(self.tx)
        numbers = {article for article, _slug in slugs}
        self.directory.expect([*numbers, *(article for _path, article in self.previous.redirects)])
        self.directory.site = replace(
            self.directory.site,
            former_rubrics=old_rubrics,
            former_slugs=slugs,
            carried_lists=carried.list_pages(self.tx, {path for path, _rubric in old_rubrics}),
            carried_pages=carried.article_pages(self.tx, numbers),
        )
        return redirects.former_paths(self.directory, self.previous.redirects, self.there)

    def _is_page(self, path: str) -> bool:
        entry = self.previous.entries.get(path)
        number = entry.article if entry else None
        if number is not None and (one := self.directory.find(number)) and self.directory.path(one) == path:
            return True
        changed = (self.directory.find(number) for number in self.after)
        return any(one is not None and self.directory.path(one) == path for one in changed)


class _Touched:
    """The lists on which changed articles stand or stood."""

    def __init__(self, partial: _Partial) -> None:
        self._partial = partial
        self._drawer, self._directory = partial.drawer, partial.directory
        self._site = partial.directory.site
        pairs = [(one, place) for side in (partial.before, partial.after) for one, place in side.items() if place]
        self._places = list(dict.fromkeys(pairs))
        self._languages = sorted({place.language for _one, place in self._places})
        self._shelves = self._found_shelves()

    def sheets(self) -> Iterator[ListSheet]:
        """All list files that may change."""
        notes = what_changed.corrected(self._partial.tx, self._partial.changed.before)
        with_notes = {place.language for one, place in self._places if one in notes}
        for language in self._languages:
            yield self._drawer.front(language)
            yield from self._drawer.feeds(language)
            if language in with_notes:
                yield self._drawer.corrections(language)
        for shelf in self._shelves:
            yield from self._drawer.rubric(shelf.rubric, shelf.language, shelf.numbers)
        yield from self._sitemaps()

    def gone(self) -> Iterator[str]:
        """Paths of list files that there are no more, if they were there."""
        for shelf in self._shelves:
            for number in range(shelf.pages + 1, shelf.pages_before + 1):
                yield addresses.rubric_path(self._site, shelf.rubric, shelf.language, number)
        yield from (path for path, shelf in self._months.items() if not shelf)
        if not sitemaps.news(self._directory, self._partial.asked.now):
            yield sitemaps.NEWS

    def fresh(self) -> Iterator[LiveArticle]:
        """The newest articles of each touched top rubric: their blocks show each other."""
        room = self._site.newsroom
        for shelf in self._shelves:
            if shelf.rubric.parent_id is not None:
                continue
            articles = self._directory.shelf(shelf.language, shelf.rubric)
            window = max(room.rebake_latest, shelf.rubric.latest_count + 1) + len(shelf.places)
            last = articles[window - 1] if len(articles) >= window else None
            newest = max((place.shown_at, one) for one, place in shelf.places)
            if last is None or newest >= (last.first_published_at, last.article_id):
                yield from articles[:window]

    def _found_shelves(self) -> list[_TouchedShelf]:
        by_key: dict[tuple[str, int], list[tuple[int, ShelfPlace]]] = {}
        of_id = {one.id: one for one in self._site.rubrics}
        for one, place in self._places:
            for rubric in self._partial.rubrics_of(place):
                by_key.setdefault((place.language, rubric.id), []).append((one, place))
        return [self._shelf(language, of_id[number], places) for (language, number), places in by_key.items()]

    def _shelf(self, language: str, rubric: Rubric, places: list[tuple[int, ShelfPlace]]) -> _TouchedShelf:
        length, size = len(self._directory.shelf(language, rubric)), self._site.newsroom.rubric_page_size
        before = self._partial.counted_before(language, rubric, length)
        if (length > 0) != (before > 0):
            raise NotSure
        pages, pages_before = max(0, length // size - 1), max(0, before // size - 1)
        last = (pages, pages_before)
        numbers: set[int | None] = {None, *range(min(last), max(last) + 1)}
        for one, place in places:
            number = 1 + (length - 1 - self._newer(language, rubric, one, place)) // size
            stays = self._partial.before.get(one) == self._partial.after.get(one)
            numbers.update((number,) if stays else range(max(1, number - 1), pages + 1))
        return _TouchedShelf(language, rubric, tuple(places), pages, pages_before, frozenset(numbers))

    def _newer(self, language: str, rubric: Rubric, one: int, place: ShelfPlace) -> int:
        partial = self._partial
        named = partial.shelves.rubric_ids(rubric)
        without = [out.article_id for out in partial.left_out]
        return shelves.newer(partial.tx, language, named, place.shown_at, one, without)

    def _sitemaps(self) -> Iterator[ListSheet]:
        drawer, partial = self._drawer, self._partial
        months = {path: drawer.month(path, shelf) for path, shelf in self._months.items() if shelf}
        news = tuple(drawer.news())
        yield from (*months.values(), *news)
        if any(shelf.pages != shelf.pages_before for shelf in self._shelves):
            yield drawer.list_map()
        had_news = sitemaps.NEWS in partial.previous.entries
        if self._months or had_news != bool(news):
            yield drawer.index(list(self._all_months(months)), has_news=bool(news))

    @cached_property
    def _months(self) -> dict[str, list[LiveArticle]]:
        """Path of each touched month's sitemap -> its articles now."""
        directory, found = self._directory, dict[str, list[LiveArticle]]()
        for _one, place in self._places:
            path = sitemaps.month_path(directory, place.shown_at)
            if path not in found:
                found[path] = list(directory.between(*sitemaps.month_of(directory, place.shown_at)))
        return found

    def _all_months(self, made: Mapping[str, ListSheet]) -> Iterator[tuple[str, dict[str, str]]]:
        """Every month that has an article, with the parts of its sitemap."""
        directory, partial = self._directory, self._partial
        first = shelves.oldest(partial.tx, [one.article_id for one in partial.left_out])
        newest = max((directory.newest(tag) for tag in directory.languages), default=None)
        if first is None or newest is None:
            return
        for at in sitemaps.months_between(directory, first, newest):
            path = sitemaps.month_path(directory, at)
            entry = partial.previous.entries.get(path)
            if path in made:
                yield path, made[path].parts
            elif entry is not None and path not in self._months:
                yield path, _with_modified(entry)


@dataclass(frozen=True, slots=True)
class _TouchedShelf:
    """The list of a rubric in a language: who came, went or changed there, its archive pages and those to look at."""

    language: str
    rubric: Rubric
    places: tuple[tuple[int, ShelfPlace], ...]
    pages: int
    pages_before: int
    numbers: frozenset[int | None]


class _Known(Mapping[int, Entry]):
    """The pages that the last export left, by article id, found one by one."""

    def __init__(self, since: Since, previous: Manifest, there: Mapping[int, Entry]) -> None:
        self._since, self._previous = since, previous
        self._found: dict[int, Entry | None] = dict(there)

    def expect(self, article_ids: Iterable[int]) -> None:
        """Look these up together."""
        wanted = [one for one in article_ids if one not in self._found]
        self._found.update(dict.fromkeys(wanted))
        self._found.update(_pages_there(self._since, self._previous, wanted))

    def __getitem__(self, article_id: int) -> Entry:
        """Its page; raises KeyError."""
        self.expect((article_id,))
        entry = self._found[article_id]
        if entry is None:
            raise KeyError(article_id)
        return entry

    def __iter__(self) -> Iterator[int]:
        """Those that were looked up."""
        return (number for number, entry in self._found.items() if entry)

    def __len__(self) -> int:
        """How many of them."""
        return sum(1 for _ in self)


def _pages_there(since: Since, previous: Manifest, article_ids: Collection[int]) -> dict[int, Entry]:
    """The pages of these articles at the target; raises NotSure where the manifest does not know one."""
    found: dict[int, Entry] = {}
    for number, path in targets.paths(since.tx, since.target, article_ids).items():
        entry = previous.entries.get(path)
        if entry is None or entry.article != number:
            raise NotSure
        found[number] = entry
    return found


def _with_modified(entry: Entry) -> dict[str, str]:
    """The parts of a month that did not change; an older program did not write down when it last had."""
    if MODIFIED in entry.inputs:
        return entry.inputs
    raise NotSure
