"""The site's articles on their shelves: by language, by rubric, by translation group, newest first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TypeVar, cast
from zoneinfo import ZoneInfo

from editor.domain.articles import LiveArticle
from editor.domain.rubrics import Rubric, in_tree_order
from editor.domain.words import LANGUAGES
from editor.export import addresses
from editor.export.site import Site

NOTHING_YET = datetime(1970, 1, 1, tzinfo=UTC)
Made = TypeVar("Made")
Shelf = tuple[LiveArticle, ...]


class Directory:
    """Everything that a page asks about other pages, worked out once for a site."""

    def __init__(self, site: Site, pinned: dict[int, str] | None = None) -> None:
        """`pinned` are paths of articles whose page stays where the last export put it."""
        self.site = site
        self.zone = ZoneInfo(site.newsroom.zone)
        self.rubrics = in_tree_order(site.rubrics)
        newest = sorted(site.live, key=_moment, reverse=True)
        self.by_id = {live.article_id: live for live in newest}
        self._paths = {live.article_id: addresses.article_path(site, live) for live in newest} | (pinned or {})
        self._memory: dict[tuple[object, ...], object] = {}
        self._shelves: dict[tuple[str, int], list[LiveArticle]] = defaultdict(list)
        self._groups: dict[str, list[LiveArticle]] = defaultdict(list)
        self._languages: dict[str, list[LiveArticle]] = defaultdict(list)
        chains = {rubric_id: site.chain(rubric_id) for rubric_id in {live.story.rubric_id for live in newest}}
        for live in newest:
            self._languages[live.story.language].append(live)
            for rubric in chains[live.story.rubric_id]:
                self._shelves[live.story.language, rubric.id].append(live)
            if live.translation_group:
                self._groups[live.translation_group].append(live)

    def path(self, live: LiveArticle) -> str:
        """Where an article's page lies; also answers for a draft that readers do not have yet."""
        known = self.by_id.get(live.article_id) is live
        return self._paths[live.article_id] if known else addresses.article_path(self.site, live)

    @property
    def languages(self) -> tuple[str, ...]:
        """Languages that have a public article, in the newsroom's order; its own is always there.

        One that the newsroom has given up stays, after the others, while readers have an article in it.
        """
        room = self.site.newsroom
        ordered = dict.fromkeys((*room.languages, *LANGUAGES))
        return tuple(tag for tag in ordered if tag == room.language or self._languages.get(tag))

    def articles(self, language: str) -> Shelf:
        """All articles of a language."""
        return tuple(self._languages.get(language, ()))

    def newest(self, language: str) -> datetime:
        """When the newest article of a language came out; the epoch when there is none."""
        shelf = self._languages.get(language)
        return shelf[0].first_published_at if shelf else NOTHING_YET

    def shelf(self, language: str, rubric: Rubric) -> Shelf:
        """Articles of a rubric and of those inside it."""
        return tuple(self._shelves.get((language, rubric.id), ()))

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
        found = {one.story.language: one for one in reversed(self._groups.get(live.translation_group, ()))}
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


def _moment(live: LiveArticle) -> tuple[datetime, int]:
    return live.first_published_at, live.article_id
