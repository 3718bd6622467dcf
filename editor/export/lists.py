"""Which articles stand on which list: the front page, a rubric's pages, the latest block, the feeds."""

from __future__ import annotations

from dataclasses import dataclass, replace

from editor.domain.articles import LiveArticle
from editor.domain.rubrics import Rubric
from editor.export.directory import Directory
from editor.export.shelves import Shelf

NEWS_COLUMN = 10
SECTION = 4


@dataclass(frozen=True, slots=True)
class Part:
    """One page of a rubric. `number` is None for the newest page, else counted from 1 at the oldest."""

    number: int | None
    articles: Shelf
    newer: int | None = None
    older: int | None = None
    is_newest: bool = False


@dataclass(frozen=True, slots=True)
class FrontSection:
    """A rubric's row on the front page; two short ones share a line."""

    rubric: Rubric
    articles: Shelf
    half: bool = False


@dataclass(frozen=True, slots=True)
class Front:
    """The front page: its first story, the column of news, and a row for each rubric."""

    lead: LiveArticle | None
    news: Shelf
    sections: tuple[FrontSection, ...]


def parts(shelf: Shelf, size: int) -> tuple[Part, ...]:
    """A rubric cut into pages, the newest first.

    Full pages are cut from the oldest end, and the newest page holds one to two pages' worth: a new article
    touches the newest page alone, and once in `size` articles one archive page is split off.
    """
    count = max(0, len(shelf) // size - 1)
    cut = len(shelf) - count * size
    newest = Part(None, shelf[:cut], older=count or None, is_newest=True)
    archive: list[Part] = []
    for number in range(count, 0, -1):
        end = len(shelf) - (number - 1) * size
        newer = number + 1 if number < count else None
        archive.append(Part(number, shelf[end - size : end], newer, number - 1 or None))
    return (newest, *archive)


def front(directory: Directory, language: str) -> Front:
    """The newest story with a picture leads; nothing stands on the front that the desk keeps off it."""
    fresh = directory.on_front(language, NEWS_COLUMN * 2)
    lead = next((one for one in fresh if one.story.lead), fresh[0] if fresh else None)
    news = tuple(one for one in fresh[: NEWS_COLUMN + 1] if one is not lead)[:NEWS_COLUMN]
    rows = [FrontSection(rubric, _section(directory, language, rubric, lead)) for rubric in directory.tops(language)]
    return Front(lead, news, _paired([row for row in rows if row.articles]))


def latest(directory: Directory, live: LiveArticle) -> Shelf:
    """The block of an article: the newest of its top rubric, the article itself left out."""
    chain = directory.site.chain(live.story.rubric_id)
    if not chain:
        return ()
    top = chain[0]
    newest = directory.shelf(live.story.language, top)[: top.latest_count + 1]
    return tuple(one for one in newest if one.article_id != live.article_id)[: top.latest_count]


def _section(directory: Directory, language: str, rubric: Rubric, lead: LiveArticle | None) -> Shelf:
    shelf = directory.shelf(language, rubric)[: SECTION * 3]
    return tuple(one for one in shelf if one.story.on_front and one is not lead)[:SECTION]


def _paired(rows: list[FrontSection]) -> tuple[FrontSection, ...]:
    found: list[FrontSection] = []
    for row in rows:
        short = len(row.articles) * 2 <= SECTION
        before = found[-1] if found else None
        if short and before and not before.half and len(before.articles) * 2 <= SECTION:
            found[-1] = replace(before, half=True)
            found.append(replace(row, half=True))
        else:
            found.append(row)
    return tuple(found)
