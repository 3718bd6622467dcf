"""Work that a window asks of an open newsroom, timed one request after another: what a person waits for."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from random import Random

from editor.desk.bench.children import Spent
from editor.desk.opening import Desks, open_newsroom
from editor.domain.articles import Article, ListQuery
from editor.domain.states import Workflow

Act = Callable[[Desks, Path, int], Iterator[Spent]]
"""An open newsroom, the folder of its site, and how often: the samples, the first one included."""

SEEN_AT_ONCE = 40
"""Rows that a list shows on a large screen."""

ENOUGH_S, LEAST = 10.0, 2
"""Seconds after which an act is not repeated any more, and how often it is done at least."""

_QUERIES = 12


def timed(act: Callable[[], object]) -> Spent:
    """One call in this process, by the clock and in processor time."""
    began, spent = time.perf_counter(), time.process_time()
    act()
    return Spent(time.perf_counter() - began, time.process_time() - spent)


def samples(act: Act, location: Path, site: Path, times: int) -> list[Spent]:
    """What an act takes in a newsroom that is opened for it: that often, or as often as ten seconds allow."""
    with closing(open_newsroom(location, who="Rubrika")) as desks:
        desks.load()
        desks.office.renderer.start()
        return list(_within(act(desks, site, times)))


def _within(taken: Iterator[Spent]) -> Iterator[Spent]:
    """The samples until they have taken long enough together."""
    began = time.perf_counter()
    for number, spent in enumerate(taken, 1):
        yield spent
        if number >= LEAST and time.perf_counter() - began > ENOUGH_S:
            return


def list_opened(desks: Desks, _site: Path, times: int) -> Iterator[Spent]:
    """The lists of the sidebar by turns: how long each is, and its first rows."""
    for turn in range(times):
        query = ListQuery(place=("all", "published", "ready", "drafts")[turn % 4])
        yield timed(lambda query=query: _first_rows(desks, query))


def searched(desks: Desks, _site: Path, times: int) -> Iterator[Spent]:
    """A word that somebody types into the window's search: common ones and rare ones, the first rows."""
    words = _words(desks)
    for turn in range(times):
        query = ListQuery(text=words[turn % len(words)])
        yield timed(lambda query=query: _first_rows(desks, query))


def counted(desks: Desks, _site: Path, times: int) -> Iterator[Spent]:
    """The figures of the sidebar after a save."""
    for article in _live(desks, times):
        _save(desks, article)
        yield timed(desks.articles.counts)


def addressed(desks: Desks, _site: Path, times: int) -> Iterator[Spent]:
    """The first address of an article after another was published."""
    for article in _live(desks, times):
        _touch(desks, article)
        yield timed(lambda article=article: desks.articles.address(article.story, article.id))


def previewed(desks: Desks, _site: Path, times: int) -> Iterator[Spent]:
    """The first preview after another article was published."""
    for article in _live(desks, times):
        _touch(desks, article)
        yield timed(lambda article=article: desks.preview.page(article.story, article.id))


def published(desks: Desks, _site: Path, times: int) -> Iterator[Spent]:
    """The publication of an article after another was published."""
    for article in _live(desks, times):
        _touch(desks, article)
        saved = _save(desks, article)
        yield timed(lambda saved=saved: desks.publication.publish(saved.id, seen=saved.seen))


def saved_again(desks: Desks, _site: Path, times: int) -> Iterator[Spent]:
    """A save of one changed word."""
    for article in _live(desks, times):
        yield timed(lambda article=article: _save(desks, article))


def exported_change(desks: Desks, site: Path, times: int) -> Iterator[Spent]:
    """One article corrected, exported to a site that stands, by a program that stays open."""
    desks.exporting.export(site)
    for article in _live(desks, times):
        desks.publication.correct(article.id, "One word was wrong.", seen=article.seen)
        yield timed(lambda: desks.exporting.export(site))


def exported_nothing(desks: Desks, site: Path, times: int) -> Iterator[Spent]:
    """Nothing changed, exported to a site that stands, by a program that stays open."""
    desks.exporting.export(site)
    for _ in range(times):
        yield timed(lambda: desks.exporting.export(site))


def found_for_page(desks: Desks, _site: Path, times: int) -> Iterator[Spent]:
    """What the export page shows of the checks, after one article was published."""
    for article in _live(desks, times):
        _touch(desks, article)
        yield timed(desks.exporting.findings)


def _first_rows(desks: Desks, query: ListQuery) -> None:
    desks.articles.how_many(query)
    desks.articles.rows(desks.articles.ids(query)[:SEEN_AT_ONCE])


def _live(desks: Desks, times: int) -> Iterator[Article]:
    """Public articles of all years that nobody holds back, each once, then again from the first."""
    found = desks.articles.ids(ListQuery(place="published"))
    step = max(1, len(found) // (times + 1))
    chance = Random(times)
    for turn in range(times):
        place = (turn * step + chance.randrange(step)) % len(found)
        article = desks.articles.get(found[place])
        while article.embargo_until or article.workflow is not Workflow.READY:
            place = (place + 1) % len(found)
            article = desks.articles.get(found[place])
        yield article


def _touch(desks: Desks, article: Article) -> None:
    """Publish another article: what was read of the site before is old now."""
    newest = desks.articles.ids(ListQuery(place="published"))[0]
    other = desks.articles.get(newest)
    if other.id != article.id:
        desks.publication.publish(other.id, seen=other.seen)


def _save(desks: Desks, article: Article) -> Article:
    story = replace(article.story, lede=f"{article.story.lede} {article.version}")
    return desks.articles.save(article.id, story, version=article.version)


def _words(desks: Desks) -> list[str]:
    """Words of some articles' bodies, the longest and the shortest of each: rare ones and common ones."""
    words: list[str] = []
    for article in _live(desks, _QUERIES // 2):
        own = sorted({word for word in article.story.headline.split() if word.isalpha()}, key=len)
        words += own[:1] + own[-1:]
    return words
