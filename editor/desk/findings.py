"""Preflight as the desk runs it: the domain's rules, and what only the language room can see."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from hashlib import sha256
from typing import cast
from zoneinfo import ZoneInfo

import db.newsroom.articles
import db.newsroom.heirs
import db.newsroom.kept_findings
import db.newsroom.new_articles
import db.newsroom.photos
import db.newsroom.revisions
import db.newsroom.shared_settings
import db.newsroom.surroundings
from db.newsroom.kept_findings import Kept
from db.store import Transaction
from editor.desk.rules_version import rules_version
from editor.domain.articles import Article, Seen
from editor.domain.checks import CHECKS, Problem, Surroundings, blocks, check, paragraphs
from editor.domain.errors import NewsroomSaysNo, StaleArticle
from editor.domain.foreign_places import paragraph_numbers
from editor.domain.newsroom import Newsroom
from editor.domain.photos import Photo
from editor.domain.sentences import Listed
from editor.domain.states import Publication
from editor.domain.story import Story
from editor.intake.page_links import dead_anchors
from editor.language.alphabets import mixed_words
from editor.language.check_marks import CHECK_MARKS
from editor.language.slugs import is_address


class Blocked(NewsroomSaysNo):
    """Checks stand in the way of publication; `problems` are those that block."""

    def __init__(self, article_id: int, problems: tuple[Problem, ...]) -> None:
        super().__init__("blocked", id=article_id, problems=Listed((found.code, found.facts) for found in problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Asked:
    """A story and what it is held against: all that the checks of its text depend on."""

    story: Story
    around: Surroundings


@dataclass(frozen=True, slots=True)
class TextLook:
    """What was found in a text; `day` is that of the clock, None where no check asked for it."""

    problems: tuple[Problem, ...]
    day: date | None


class NotLookedAt(Exception):
    """A text is to be checked while others wait: the act is rolled back, and done again when it has been checked."""


class Looks:
    """What the checks found before an act took the lock; what it asks for besides is kept, to be looked at after it.

    With `at_once` a text that was not looked at is checked on the spot.
    """

    def __init__(self) -> None:
        self._found: dict[Story, list[tuple[Surroundings, TextLook]]] = {}
        self._open: list[Asked] = []
        self.at_once = False

    def foresee(self, asked: Asked) -> None:
        """Keep a story to be looked at."""
        self._open.append(asked)

    def look(self) -> None:
        """Check what is still open; no transaction may be open while this is done."""
        for asked in self._open:
            self._found.setdefault(asked.story, []).append((asked.around, looked_in(asked)))
        self._open.clear()

    def looked(self, asked: Asked) -> TextLook:
        """What was found in this story against the same surroundings; raises `NotLookedAt`."""
        for around, found in self._found.get(asked.story, ()):
            if around == asked.around:
                return found
        if self.at_once:
            return looked_in(asked)
        self.foresee(asked)
        raise NotLookedAt

    def looked_together(self, asked: Sequence[Asked]) -> list[TextLook]:
        """What was found in each; raises `NotLookedAt` when any is still open, and then all of them are kept."""
        found: list[TextLook] = []
        for each in asked:
            with suppress(NotLookedAt):
                found.append(self.looked(each))
        self.must_be_whole()
        return found

    def must_be_whole(self) -> None:
        """Raise `NotLookedAt` when anything was asked for that is still open."""
        if self._open:
            raise NotLookedAt


def problems_of(
    tx: Transaction, story: Story, article_id: int | None, now: datetime, looks: Looks | None = None
) -> tuple[Problem, ...]:
    """All findings for a story, blocks first. `now` is aware; the date is the newsroom's."""
    it = asked(tx, story, article_id, now)
    looked = looks.looked(it) if looks else looked_in(it)
    return (*looked.problems, *_other_than_scheduled(tx, story, article_id))


def late_schedule(tx: Transaction, article: Article) -> tuple[Problem, ...]:
    """What an article as this transaction has read it says besides; what is not scheduled is held against nothing."""
    waits = article.publication is Publication.SCHEDULED
    return tuple(_other_than_scheduled(tx, article.story, article.id if waits else None))


def asked(tx: Transaction, story: Story, article_id: int | None, now: datetime) -> Asked:
    """What the newsroom says of a story, read in no time."""
    said = db.newsroom.surroundings.around(tx, slug=story.slug, rubric_id=story.rubric_id, except_id=article_id)
    around = surroundings(said.newsroom, now, db.newsroom.photos.by_ids(tx, photos_of(story)))
    return Asked(story, replace(around, slug_taken=said.slug_taken, rubric_exists=said.rubric_exists))


def asked_together(tx: Transaction, stories: Sequence[Story], now: datetime) -> list[Asked]:
    """The same of new stories, each held against those before it too."""
    standing = db.newsroom.heirs.standing_rubrics(tx)
    photos = db.newsroom.photos.by_ids(tx, (number for story in stories for number in photos_of(story)))
    taken = set(db.newsroom.new_articles.slugs_taken(tx, filter(None, (story.slug for story in stories))))
    plain = surroundings(db.newsroom.shared_settings.get(tx), now, {})
    made: list[Asked] = []
    for story in stories:
        shown = {number: photos[number] for number in photos_of(story) if number in photos}
        is_taken, exists = bool(story.slug) and story.slug in taken, story.rubric_id in standing
        made.append(Asked(story, replace(plain, photos=shown, slug_taken=is_taken, rubric_exists=exists)))
        taken.add(story.slug)
    return made


def surroundings(newsroom: Newsroom, now: datetime, photos: dict[int, Photo]) -> Surroundings:
    """What is the same for every story of a newsroom; `now` is aware, the date is the newsroom's."""
    return Surroundings(
        photos=photos,
        today=now.astimezone(ZoneInfo(newsroom.zone)).date(),
        headline_limit=newsroom.headline_limit,
        lede_limit=newsroom.lede_limit,
        check_marks=CHECK_MARKS,
    )


def photos_of(story: Story) -> tuple[int, ...]:
    """Ids of the photos that a story shows, in their order."""
    return tuple(dict.fromkeys(each.photo_id for each in story.placements if each.photo_id))


def looked_in(it: Asked, rules: Rules | None = None) -> TextLook:
    """What the text of a story says; takes as long as the text is, and asks no database."""
    clock = _Clock(it.around)
    problems = (rules or found_in)(Asked(it.story, cast("Surroundings", clock)))
    return TextLook(problems, it.around.today if clock.was_asked else None)


def found_in(it: Asked) -> tuple[Problem, ...]:
    """The problems of a working copy."""
    story = it.story
    return (*bad_address(story), *check(story, it.around), *mixed_alphabets(story), *lost_links(story))


Rules = Callable[[Asked], tuple[Problem, ...]]


class _Clock:
    """Surroundings that remember whether a check asked for the day: what it found may be another thing tomorrow."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self.was_asked = False

    def __getattr__(self, name: str) -> object:
        self.was_asked |= name == "today"
        return getattr(self._around, name)


def must_be_seen(article: Article, seen: Seen | None) -> None:
    """Raise StaleArticle when another text stands there than the caller saw; call it in the act's transaction."""
    if seen is not None and not seen.is_still(article):
        raise StaleArticle("not-as-seen", id=article.id, yours=seen.version, theirs=article.version)


def must_be_publishable(tx: Transaction, article: Article, now: datetime, looks: Looks) -> None:
    """Raise `Blocked` when anything stands in the way of readers seeing the working copy."""
    looked = looks.looked(asked(tx, article.story, article.id, now))
    found = blocks((*looked.problems, *late_schedule(tx, article)))
    if article.embargo_until and article.embargo_until > now:
        until = article.embargo_until.astimezone(ZoneInfo(db.newsroom.shared_settings.get(tx).zone))
        found = (*found, CHECKS["embargo"].at("embargo_until", facts={"until": until}))
    if found:
        raise Blocked(article.id, found)


def record(tx: Transaction, article: Article, now: datetime, looks: Looks) -> None:
    """Keep what was found and the figures that a list shows of it; an open text has them at the next try."""
    it = asked(tx, article.story, article.id, now)
    try:
        looked = looks.looked(it)
    except NotLookedAt:
        return
    kept = kept_of(article.id, article.content_hash, it, looked)
    db.newsroom.kept_findings.keep(tx, db.newsroom.kept_findings.WORKING, [kept])
    found = (*looked.problems, *late_schedule(tx, article))
    blocking = len(blocks(found))
    db.newsroom.articles.set_findings(tx, article.id, blocks=blocking, warnings=len(found) - blocking)


def kept_of(article_id: int, content_hash: str, it: Asked, looked: TextLook, headline: str = "") -> Kept:
    """What is kept of a look at a text with this hash."""
    photos = photos_of(it.story)
    return Kept(article_id, content_hash, digest_of(it.around), looked.day, photos, looked.problems, headline)


def digest_of(around: Surroundings) -> str:
    """All that checks hold a text against, and which checks they are; the day is kept beside it, where it counts."""
    parts = [getattr(around, name) for name in _HELD_AGAINST]
    return sha256(f"{rules_version()} {sorted(around.photos.items())} {parts}".encode()).hexdigest()


_HELD_AGAINST = tuple(field.name for field in fields(Surroundings) if field.name not in {"today", "photos"})


def _other_than_scheduled(tx: Transaction, story: Story, article_id: int | None) -> Iterator[Problem]:
    """What goes out by itself is the text as it was scheduled: a later one is named, not sent."""
    waiting = db.newsroom.revisions.scheduled(tx, article_id) if article_id is not None else None
    if waiting is None:
        return
    rubric_id = db.newsroom.heirs.rubric_of_today(tx, waiting.story.rubric_id)
    if db.newsroom.articles.story_hash(replace(waiting.story, rubric_id=rubric_id)) != db.newsroom.articles.story_hash(
        story
    ):
        yield CHECKS["scheduled-is-older"].at("publish_at", facts={"number": waiting.number})


def bad_address(story: Story) -> Iterator[Problem]:
    """An address part that no web address can hold as it stands."""
    if story.slug and not is_address(story.slug):
        yield CHECKS["bad-slug"].at("slug", facts={"slug": story.slug[:60]})


def mixed_alphabets(story: Story) -> Iterator[Problem]:
    """Words that mix Latin and Cyrillic letters, in every text of a story."""
    for place, text in (("headline", story.headline), ("lede", story.lede)):
        yield from _mixed(text, place, 0)
    for number, text in enumerate(paragraphs(story.body), 1):
        yield from _mixed(text, "body", number)
    for placement in story.placements:
        for text in (placement.caption, placement.alt):
            yield from _mixed(text, "photo", placement.id)


def lost_links(story: Story) -> Iterator[Problem]:
    """Links inside the page to a heading that is not there."""
    found = dead_anchors(story.body)
    numbers = paragraph_numbers(story.body, [place for place, _ in found])
    for (_, address), number in zip(found, numbers, strict=True):
        yield CHECKS["dead-anchor"].at("body", number, {"address": address})


def _mixed(text: str, place: str, number: int) -> Iterator[Problem]:
    for found in mixed_words(text):
        yield CHECKS["mixed-alphabet"].at(place, number, {"word": found.word})
