"""The site's articles on their shelves: by language, by rubric, by translation group, newest first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from typing import TypeVar, cast
from zoneinfo import ZoneInfo

from editor.domain.articles import LiveArticle
from editor.domain.rubrics import Rubric, in_tree_order
from editor.domain.words import LANGUAGES
from editor.export import addresses
from editor.export.shelves import MemoryShelves, Shelf, Shelves
from editor.export.site import Site

NOTHING_YET = datetime(1970, 1, 1, tzinfo=UTC)
Made = TypeVar("Made")


class Directory:
    """Everything that a page asks about other pages, each answer worked out once for a site."""

    def __init__(self, site: Site, pinned: Mapping[int, str] | None = None, shelves: Shelves | None = None) -> None:
        """`pinned` are paths of articles whose page stays where the last export put it.

        Without `shelves` the articles of the site itself stand on them.
        """
        self.site = site
        self.zone = ZoneInfo(site.newsroom.zone)
        self.rubrics = in_tree_order(site.rubrics)
        self._shelves = shelves or MemoryShelves(site)
        self._pinned = pinned or {}
        self._paths: dict[int, str] = {}
        self._memory: dict[tuple[object, ...], object] = {}

    def find(self, article_id: int) -> LiveArticle | None:
        """A public article, the same value each time, or None."""
        return self._shelves.find(article_id)

    def expect(self, article_ids: Iterable[int]) -> None:
        """Say that these articles are going to be asked for, so that they come together."""
        self._shelves.expect(article_ids)

    def prepare(self, *pages: LiveArticle) -> None:
        """Say that pages of these articles, drafts among them, are going to be made."""
        self._shelves.prepare(pages)

    def path(self, live: LiveArticle) -> str:
        """Where an article's page lies; also answers for a draft that readers do not have yet."""
        if self.find(live.article_id) is not live:
            return addresses.article_path(self.site, live)
        known = self._paths.get(live.article_id)
        if known is None:
            known = self._pinned.get(live.article_id) or addresses.article_path(self.site, live)
            self._paths[live.article_id] = known
        return known

    @property
    def languages(self) -> tuple[str, ...]:
        """Languages that have a public article, in the newsroom's order; its own is always there.

        One that the newsroom has given up stays, after the others, while readers have an article in it.
        """
        room = self.site.newsroom
        ordered = dict.fromkeys((*room.languages, *LANGUAGES))
        filled = self._shelves.languages()
        return tuple(tag for tag in ordered if tag == room.language or tag in filled)

    def everything(self) -> Shelf:
        """All articles of all languages."""
        return self._shelves.everything()

    def articles(self, language: str) -> Shelf:
        """All articles of a language."""
        return self._shelves.of_language(language)

    def on_front(self, language: str, count: int) -> Shelf:
        """The newest articles of a language that may stand on its front page."""
        return self._shelves.on_front(language, count)

    def corrected(self, language: str) -> Shelf:
        """The articles of a language that have a correction."""
        return self._shelves.corrected(language)

    def between(self, first: datetime, end: datetime) -> Shelf:
        """Articles of all languages that were first published from `first` to before `end`."""
        return self._shelves.between(first, end)

    def newest(self, language: str) -> datetime:
        """When the newest article of a language came out; the epoch when there is none."""
        shelf = self._shelves.of_language(language)
        return shelf[0].first_published_at if shelf else NOTHING_YET

    def shelf(self, language: str, rubric: Rubric) -> Shelf:
        """Articles of a rubric and of those inside it."""
        return self._shelves.of_rubric(language, rubric)

    def tops(self, language: str) -> tuple[Rubric, ...]:
        """Top rubrics that a menu of this language shows: not hidden, not empty."""
        return tuple(r for r in self.rubrics if r.parent_id is None and not r.hidden and self.shelf(language, r))

    def children(self, language: str, rubric: Rubric) -> tuple[Rubric, ...]:
        """Rubrics inside one that have articles in this language."""
        return tuple(r for r in self.rubrics if r.parent_id == rubric.id and not r.hidden and self.shelf(language, r))

    def filled(self, language: str) -> tuple[Rubric, ...]:
        """Every rubric that has a page in this language, hidden ones included."""
        return tuple(rubric for rubric in self.rubrics if self.shelf(language, rubric))

    def versions(self, live: LiveArticle) -> dict[str, LiveArticle]:
        """The language versions of an article, its own included, in the newsroom's order of languages."""
        group = self._shelves.of_group(live.translation_group) if live.translation_group else ()
        found = {one.story.language: one for one in reversed(group)}
        found[live.story.language] = live
        ordered = dict.fromkeys((*self.languages, live.story.language))
        return {tag: found[tag] for tag in ordered if tag in found}

    def remember(self, key: tuple[object, ...], make: Callable[[], Made]) -> Made:
        """What `make` gives, made once for each key: many pages share a menu or a latest block."""
        if key not in self._memory:
            self._memory[key] = make()
        return cast("Made", self._memory[key])

    def local(self, moment: datetime) -> datetime:
        """A moment on the newsroom's clock."""
        return moment.astimezone(self.zone)
