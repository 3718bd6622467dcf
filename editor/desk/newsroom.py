"""The newsroom's own settings: its name, address, languages and limits."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import db.newsroom.shared_settings
from editor.desk.newsroom_rules import wrong_fields
from editor.desk.office import Office
from editor.domain.articles import LiveArticle
from editor.domain.errors import WrongCall
from editor.domain.newsroom import Newsroom
from editor.domain.rubrics import Rubric
from editor.domain.states import Publication
from editor.domain.story import Story
from editor.domain.words import FIRST_LANGUAGE, LANGUAGES, Names
from editor.export import addresses
from editor.export.directory import Directory
from editor.language.credits import credit_line
from editor.language.dates import clock
from editor.language.profiles import PROFILES
from editor.language.slugs import slug

if TYPE_CHECKING:
    from editor.desk.pages import SitePages

_HEADLINE = "Трамвайная линия станет парком"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Look:
    """What settings would do, said before they are kept.

    `wrong` holds the fields that can't be kept. `address`, `slug`, `clock` and `credits` are examples, empty where
    a field is wrong; `usual` holds the pattern of each language that an empty field stands for. `moved` counts the
    published articles whose path would change, `live` all of them.
    """

    wrong: Mapping[str, WrongCall]
    address: str
    slug: str
    clock: str
    credits: Names
    usual: Names
    moved: int
    live: int


class NewsroomDesk:
    """The same for everyone who opens this newsroom."""

    def __init__(self, office: Office, pages: Callable[[], SitePages]) -> None:
        self._office = office
        self._pages = pages

    @property
    def location(self) -> str:
        """Where the newsroom lies: a folder."""
        return self._office.store.location

    def settings(self) -> Newsroom:
        """The settings row."""
        with self._office.read() as tx:
            return db.newsroom.shared_settings.get(tx)

    def change(self, **fields: object) -> Newsroom:
        """Set the given fields of `Newsroom`; others keep their values. WrongCall for one that can't be kept."""
        with self._office.write() as tx:
            before = db.newsroom.shared_settings.get(tx)
            changed = replace(before, **fields)
            was_wrong = wrong_fields(before)
            for field, error in wrong_fields(changed).items():
                if field not in was_wrong:
                    raise error
            db.newsroom.shared_settings.save(tx, changed)
            return changed

    def look(self, wanted: Newsroom) -> Look:
        """What these settings would do; nothing is written."""
        wrong = wrong_fields(wanted)
        directory = self._pages().directory()
        shelves = [directory.articles(tag) for tag in directory.languages]
        return Look(
            wrong=wrong,
            address="" if wrong.keys() & {"url_profile", "site_url"} else _address(directory, wanted),
            slug=slug(_HEADLINE, FIRST_LANGUAGE, table=wanted.ru_slug_table),
            clock="" if "zone" in wrong else clock(self._office.now().astimezone(ZoneInfo(wanted.zone))),
            credits=_credit_examples(wanted.credit_patterns, wrong),
            usual=Names({tag: profile.credit.person for tag, profile in PROFILES.items()}),
            moved=0 if "url_profile" in wrong else _moved(directory, wanted),
            live=sum(len(shelf) for shelf in shelves),
        )


def _address(directory: Directory, wanted: Newsroom) -> str:
    """The address of the newest public article, or of an invented one."""
    site = directory.site
    firsts = [shelf[0] for tag in directory.languages if (shelf := directory.articles(tag))]
    newest = max(firsts, key=lambda one: one.first_published_at, default=None)
    if newest is None:
        rubric = next(iter(site.rubrics), Rubric(id=1, slug="gorod"))
        site = replace(site, rubrics=(rubric, *site.rubrics[1:]))
        newest = _invented(rubric, slug(_HEADLINE, FIRST_LANGUAGE, table=wanted.ru_slug_table))
    there = replace(site, newsroom=wanted)
    return addresses.absolute(there, addresses.article_path(there, newest))


def _invented(rubric: Rubric, its_slug: str) -> LiveArticle:
    story = Story(headline=_HEADLINE, slug=its_slug, rubric_id=rubric.id)
    return LiveArticle(10482, "", 0, "", story, Publication.LIVE, _EPOCH, _EPOCH)


def _moved(directory: Directory, wanted: Newsroom) -> int:
    site = directory.site
    if wanted.url_profile == site.newsroom.url_profile:
        return 0
    there = replace(site, newsroom=wanted)
    return sum(
        addresses.article_path(site, one) != addresses.article_path(there, one) for one in directory.everything()
    )


def _credit_examples(patterns: Names, wrong: Mapping[str, WrongCall]) -> Names:
    lines = {tag: _credit_example(tag, patterns.exact(tag)) for tag in LANGUAGES}
    return Names({tag: "" if f"credit_patterns.{tag}" in wrong else line for tag, line in lines.items()})


def _credit_example(language: str, pattern: str) -> str:
    """The line of those whom the pattern names; the usual pattern names a person alone."""
    names_person = not pattern or "{name}" in pattern or "{genitive}" in pattern
    example = PROFILES[language].example
    return credit_line(
        language,
        name=example.name if names_person else "",
        genitive=example.genitive,
        agency=example.agency if "{agency}" in pattern else "",
        pattern=pattern,
    )
