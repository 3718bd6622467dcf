"""The public articles of a site as lists look for them: all of them in memory, or each by its key."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Protocol

from editor.domain.articles import LiveArticle
from editor.domain.rubrics import Rubric
from editor.export.site import Site

Shelf = Sequence[LiveArticle]
"""Articles, the newest first. It may read them only when they are asked for; its length costs nothing."""


class Shelves(Protocol):
    """Where a directory finds articles; `find` gives the same value each time."""

    def find(self, article_id: int) -> LiveArticle | None:
        """A public article or None."""
        ...

    def expect(self, article_ids: Iterable[int]) -> None:
        """These are going to be asked for."""
        ...

    def prepare(self, pages: Collection[LiveArticle]) -> None:
        """What these articles show is going to be asked for."""
        ...

    def languages(self) -> Collection[str]:
        """Languages that have a public article."""
        ...

    def everything(self) -> Shelf:
        """All articles."""
        ...

    def of_language(self, language: str) -> Shelf:
        """All of a language."""
        ...

    def of_rubric(self, language: str, rubric: Rubric) -> Shelf:
        """Those of a rubric and of the rubrics inside it."""
        ...

    def of_group(self, group: str) -> Shelf:
        """The language versions of one article."""
        ...

    def on_front(self, language: str, count: int) -> Shelf:
        """The newest ones that the desk does not keep off the front page."""
        ...

    def corrected(self, language: str) -> Shelf:
        """Those with a correction."""
        ...

    def between(self, first: datetime, end: datetime) -> Shelf:
        """Those first published from `first` to before `end`."""
        ...


class MemoryShelves:
    """The articles of a site that was gathered whole."""

    def __init__(self, site: Site) -> None:
        self._all = tuple(sorted(site.live, key=_moment, reverse=True))
        self._by_id = {live.article_id: live for live in self._all}
        rubrics: dict[tuple[str, int], list[LiveArticle]] = defaultdict(list)
        groups: dict[str, list[LiveArticle]] = defaultdict(list)
        languages: dict[str, list[LiveArticle]] = defaultdict(list)
        chains = {rubric_id: site.chain(rubric_id) for rubric_id in {live.story.rubric_id for live in self._all}}
        for live in self._all:
            languages[live.story.language].append(live)
            for rubric in chains[live.story.rubric_id]:
                rubrics[live.story.language, rubric.id].append(live)
            if live.translation_group:
                groups[live.translation_group].append(live)
        self._rubrics = {key: tuple(found) for key, found in rubrics.items()}
        self._groups = {key: tuple(found) for key, found in groups.items()}
        self._languages = {key: tuple(found) for key, found in languages.items()}

    def find(self, article_id: int) -> LiveArticle | None:
        """A public article or None."""
        return self._by_id.get(article_id)

    def expect(self, article_ids: Iterable[int]) -> None:
        """They are here already."""

    def prepare(self, pages: Collection[LiveArticle]) -> None:
        """All is here already."""

    def languages(self) -> Collection[str]:
        """Languages that have a public article."""
        return self._languages.keys()

    def everything(self) -> Shelf:
        """All articles."""
        return self._all

    def of_language(self, language: str) -> Shelf:
        """All of a language."""
        return self._languages.get(language, ())

    def of_rubric(self, language: str, rubric: Rubric) -> Shelf:
        """Those of a rubric and of the rubrics inside it."""
        return self._rubrics.get((language, rubric.id), ())

    def of_group(self, group: str) -> Shelf:
        """The language versions of one article."""
        return self._groups.get(group, ())

    def on_front(self, language: str, count: int) -> Shelf:
        """The newest ones that the desk does not keep off the front page."""
        found: list[LiveArticle] = []
        for one in self.of_language(language):
            if len(found) == count:
                break
            if one.story.on_front:
                found.append(one)
        return found

    def corrected(self, language: str) -> Shelf:
        """Those with a correction."""
        return [one for one in self.of_language(language) if one.corrections]

    def between(self, first: datetime, end: datetime) -> Shelf:
        """Those first published from `first` to before `end`."""
        return [one for one in self._all if first <= one.first_published_at < end]


def _moment(live: LiveArticle) -> tuple[datetime, int]:
    return live.first_published_at, live.article_id
