"""An article as other pages show it: headline, time, picture, and the links to it."""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache
from typing import NamedTuple

from editor.domain.articles import LiveArticle
from editor.domain.people import Person
from editor.export import addresses, pictures
from editor.export.directory import Directory
from editor.export.filling import Card, Moment, Picture
from editor.export.shelves import Shelf
from editor.export.typesetting import typeset
from editor.language import dates
from editor.render.credits import person_name


class _Day(NamedTuple):
    short: str
    long: str
    weekday: str
    numbers: str


def moment(directory: Directory, at: datetime, language: str) -> Moment:
    """A moment on the newsroom's clock, in words of the language."""
    local = directory.local(at)
    day = _day(local.date(), language)
    clock = dates.clock(local, language)
    return Moment(
        iso=local.isoformat(timespec="minutes"),
        full=dates.date_time(local, language),
        day=f"{day.short}, {clock}",
        long_day=day.long,
        weekday=day.weekday,
        clock=clock,
        numbers=day.numbers,
        year=local.year,
    )


def card(directory: Directory, live: LiveArticle, here: str) -> Card:
    """An article for a list on the page `here`."""
    site, story = directory.site, live.story
    path = directory.path(live)
    rubric = site.rubric(story.rubric_id)
    return Card(
        id=live.article_id,
        href=addresses.href(here, path),
        url=addresses.absolute(site, path),
        headline=typeset(story.headline, story.language),
        lede=typeset(story.lede, story.language),
        byline=byline(directory, live),
        rubric=rubric.names.best(story.language) if rubric else "",
        colour=rubric.colour if rubric else "news",
        time=moment(directory, live.first_published_at, story.language),
        picture=teaser(directory, live, here),
    )


def news(directory: Directory, shelf: Shelf, here: str) -> list[tuple[str, Card]]:
    """Articles with a short time each: the clock on the newest day, the date on the days before it."""
    shown = [card(directory, live, here) for live in shelf]
    days = [directory.local(live.first_published_at).date() for live in shelf]
    return [(one.time.clock if day == days[0] else one.time.numbers, one) for one, day in zip(shown, days, strict=True)]


def with_full_links(directory: Directory, one: Card) -> Card:
    """The same card with full addresses, for files that are shown on other pages; `one` was made for the root."""
    site = directory.site
    if one.picture is None:
        return one._replace(href=one.url)
    root = addresses.absolute(site, "")
    srcset = ", ".join(f"{root}{part}" for part in one.picture.srcset.split(", "))
    return one._replace(href=one.url, picture=one.picture._replace(src=f"{root}{one.picture.src}", srcset=srcset))


def teaser(directory: Directory, live: LiveArticle, here: str) -> Picture | None:
    """The picture that stands for an article in lists: its lead, else the first that may be shown."""
    site, story = directory.site, live.story
    lead = story.lead
    for placement in (*((lead,) if lead else ()), *story.placements):
        if photo := pictures.shown(site, placement):
            return pictures.picture(site, placement, photo, story.language, here)
    return None


def byline(directory: Directory, live: LiveArticle) -> str:
    """Names of the authors in the article's language."""
    return ", ".join(names(directory, live))


def names(directory: Directory, live: LiveArticle) -> tuple[str, ...]:
    """The authors one by one."""
    people = directory.site.people
    language = live.story.language
    return tuple([_name(people[one], language) for one in live.story.bylines if one in people])


@lru_cache(maxsize=4096)
def _name(person: Person, language: str) -> str:
    return person_name(person, language)


@lru_cache(maxsize=4096)
def _day(day: date, language: str) -> _Day:
    """What all moments of one day share."""
    return _Day(
        dates.short_date(day, language), dates.long_date(day, language), dates.weekday_date(day, language),
        day.strftime("%d.%m"),
    )  # fmt: skip
