"""A site that is read by key: each article, person and photograph when a page first asks for it.

What one page costs is what it shows, however many articles there are. What was read stays as it was read: who writes
takes a new one.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Generic, TypeVar, overload

from db.newsroom import live, people, photos, rubrics, shared_settings, shelves, views
from db.store import Transaction
from editor.domain.articles import LiveArticle
from editor.domain.printing import printed_fields
from editor.domain.rubrics import Rubric
from editor.export.directory import Directory
from editor.export.shelves import Shelf
from editor.export.site import Site, fit_to_print

Read = Callable[[], AbstractContextManager[Transaction]]
"""A transaction that reads, for as long as its block."""

Key = TypeVar("Key", int, str)
Value = TypeVar("Value")

_STRIDE = 200
"""Articles that are read together when a whole shelf is walked along."""


def directory(read: Read) -> Directory:
    """Everything a page asks about other pages, photographs that nobody has published among them."""
    site = keyed_site(read)
    return Directory(site, shelves=KeyedShelves(read, site))


def keyed_site(read: Read) -> Site:
    """The site's values by key, without articles, redirects and former addresses."""

    def by_key(load: Callable[[Transaction, Collection[Key]], Mapping[Key, Value]]) -> ByKey[Key, Value]:
        def loaded(keys: Collection[Key]) -> Mapping[Key, Value]:
            with read() as tx:
                return load(tx, keys)

        return ByKey(loaded)

    with read() as tx:
        return Site(
            newsroom=printed_fields(shared_settings.get(tx)),
            rubrics=printed_fields(rubrics.all(tx)),
            people=by_key(people.by_ids),
            agencies=by_key(people.agencies_by_ids),
            photos=by_key(photos.by_ids),
            replaced=rubrics.replaced(tx),
            views=by_key(views.of),
        )


class ByKey(Mapping[Key, Value], Generic[Key, Value]):
    """Values that are read when they are first asked for, as they print; what is not there is remembered too.

    An empty key, 0 or "", has no value.
    """

    def __init__(self, load: Callable[[Collection[Key]], Mapping[Key, Value]]) -> None:
        self._load = load
        self._known: dict[Key, Value | None] = {}

    def expect(self, keys: Iterable[Key]) -> None:
        """Read these together."""
        wanted = [key for key in dict.fromkeys(keys) if key and key not in self._known]
        if wanted:
            found = self._load(wanted)
            for key in wanted:
                self._known[key] = printed_fields(found[key]) if key in found else None

    def __getitem__(self, key: Key) -> Value:
        """The value; raises KeyError."""
        self.expect((key,))
        value = self._known.get(key)
        if value is None:
            raise KeyError(key)
        return value

    def __iter__(self) -> Iterator[Key]:
        """Those that were asked for and are there."""
        return (key for key, value in self._known.items() if value is not None)

    def __len__(self) -> int:
        """How many of them."""
        return sum(1 for _ in self)


class KeyedShelves:
    """The public articles of a newsroom, but for those `without`, which stay off this site.

    `can_read_all` is False once a list named an article whose published text can't be read.
    """

    def __init__(self, read: Read, site: Site, without: Collection[int] = ()) -> None:
        self._read = read
        self._site = site
        self._without = frozenset(without)
        self._known: dict[int, LiveArticle | None] = {}
        self._groups: dict[str, tuple[int, ...]] = {}
        self._lists: dict[tuple[object, ...], list[LiveArticle]] = {}
        self.can_read_all = True
        with read() as tx:
            self._counts = shelves.counts(tx)
            for place in shelves.places(tx, self._without).values():
                self._counts[place.language, place.rubric_id] -= 1
        self._chains = {
            number: tuple(one.id for one in site.chain(number or None)) for _language, number in self._counts
        }

    def find(self, article_id: int) -> LiveArticle | None:
        """A public article or None."""
        if article_id not in self._known:
            self.expect((article_id,))
        return self._known[article_id]

    def expect(self, article_ids: Iterable[int]) -> None:
        """Read these together, and with them whom and what they show."""
        wanted = [one for one in dict.fromkeys(article_ids) if one not in self._known]
        if not wanted:
            return
        with self._read() as tx:
            found = live.by_ids(tx, [one for one in wanted if one not in self._without])
            groups = {one.translation_group for one in found.values()} - self._groups.keys()
            self._groups.update(shelves.of_groups(tx, groups))
        made = {number: fit_to_print(one) for number, one in found.items()}
        self._known.update((number, made.get(number)) for number in wanted)
        self.prepare(made.values())

    def languages(self) -> Collection[str]:
        """Languages that have a public article."""
        return {language for (language, _rubric), number in self._counts.items() if number > 0}

    def everything(self) -> Shelf:
        """All articles, language by language: nothing that a single page needs."""
        found = [one for language in self.languages() for one in self.of_language(language)]
        return sorted(found, key=lambda one: (one.first_published_at, one.article_id), reverse=True)

    def of_language(self, language: str) -> Shelf:
        """All of a language."""
        length = sum(number for (tag, _rubric), number in self._counts.items() if tag == language)
        return _KeyedShelf(length, lambda start, stop: self._articles(
            ("language", language, start, stop),
            lambda tx: shelves.of_language(tx, language, start, stop, self._without)))  # fmt: skip

    def of_rubric(self, language: str, rubric: Rubric) -> Shelf:
        """Those of a rubric and of the rubrics inside it."""
        named = self.rubric_ids(rubric)
        length = sum(self._counts.get((language, one), 0) for one in named)
        return _KeyedShelf(length, lambda start, stop: self._articles(
            ("rubric", language, rubric.id, start, stop),
            lambda tx: shelves.of_rubrics(tx, language, named, start, stop, self._without)))  # fmt: skip

    def rubric_ids(self, rubric: Rubric) -> frozenset[int]:
        """Ids by which live revisions name a rubric and those inside it: former ones lead to those of today."""
        return frozenset(number for number, chain in self._chains.items() if rubric.id in chain)

    def of_group(self, group: str) -> Shelf:
        """The language versions of one article."""
        return self._articles(("group", group), lambda tx: self._in_group(tx, group))

    def _in_group(self, tx: Transaction, group: str) -> Sequence[int]:
        if group not in self._groups:
            self._groups.update(shelves.of_groups(tx, {group}))
        return self._groups[group]

    def on_front(self, language: str, count: int) -> Shelf:
        """The newest ones that the desk does not keep off the front page."""
        return self._articles(
            ("front", language, count),
            lambda tx: shelves.of_language(tx, language, 0, count, self._without, on_front=True)
        )  # fmt: skip

    def corrected(self, language: str) -> Shelf:
        """Those with a correction."""
        return self._articles(("corrected", language), lambda tx: shelves.corrected(tx, language))

    def between(self, first: datetime, end: datetime) -> Shelf:
        """Those first published from `first` to before `end`."""
        return self._articles(("between", first, end), lambda tx: shelves.between(tx, first, end))

    def _articles(
        self, key: tuple[object, ...], ids: Callable[[Transaction], Sequence[int]]
    ) -> list[LiveArticle]:  # fmt: skip
        """The articles of a list, read once for each `key`."""
        if key not in self._lists:
            with self._read() as tx:
                numbers = ids(tx)
            self.expect(numbers)
            self._lists[key] = [one for number in numbers if (one := self._known[number])]
            self.can_read_all = self.can_read_all and len(self._lists[key]) == len(set(numbers) - self._without)
        return self._lists[key]

    def prepare(self, pages: Collection[LiveArticle]) -> None:
        """Read what these articles show: photographs first, whose credits name people as well."""
        places = [place for one in pages for place in one.story.placements]
        photos_of, site = {place.photo_id for place in places if place.photo_id}, self._site
        _expect(site.photos, photos_of)
        said = [place.credit for place in places if place.credit]
        said += [photo.credit for number in photos_of if (photo := site.photos.get(number))]
        makers = [one.creator_id for one in said if one.creator_id]
        _expect(site.people, [*makers, *(number for one in pages for number in one.story.bylines)])
        _expect(site.agencies, [one.agency_id for one in said if one.agency_id])


def _expect(values: Mapping[Key, Value], keys: Iterable[Key]) -> None:
    if isinstance(values, ByKey):
        values.expect(keys)


class _KeyedShelf(Sequence[LiveArticle]):
    """A shelf whose articles are read when they are asked for; a slice of it is one as well."""

    def __init__(self, length: int, fetch: Callable[[int, int], Sequence[LiveArticle]], first: int = 0) -> None:
        self._length = length
        self._fetch = fetch
        self._first = first
        self._read: Sequence[LiveArticle] | None = None

    def __len__(self) -> int:
        """How many, without reading any."""
        return self._length

    @overload
    def __getitem__(self, place: int) -> LiveArticle: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[LiveArticle]: ...
    def __getitem__(self, place: int | slice) -> LiveArticle | Sequence[LiveArticle]:
        """An article, or a part of the shelf, of which nothing is read yet."""
        if isinstance(place, slice):
            start, stop, _step = place.indices(self._length)
            return _KeyedShelf(max(0, stop - start), self._fetch, self._first + start)
        start = range(self._length)[place]
        if self._read is not None:
            return self._read[start]
        return self._fetch(self._first + start, self._first + start + 1)[0]

    def __iter__(self) -> Iterator[LiveArticle]:
        """All of them, some hundred read together; a short shelf is read once."""
        if self._read is not None or self._length <= _STRIDE:
            if self._read is None:
                self._read = self._fetch(self._first, self._first + self._length) if self._length else ()
            yield from self._read
            return
        for start in range(0, self._length, _STRIDE):
            yield from self._fetch(self._first + start, self._first + min(start + _STRIDE, self._length))
