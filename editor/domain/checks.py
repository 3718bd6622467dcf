"""Preflight: what must be right before readers see a story. One table of rules, one small engine."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from editor.domain import foreign_places
from editor.domain.foreign_scan import without_notes
from editor.domain.marker import QT_TRANSLATE_NOOP
from editor.domain.photos import Photo, Placement, Role
from editor.domain.story import Story, photo_references
from editor.domain.visible import has_hidden, hidden_in


class Level(StrEnum):
    """BLOCK stops publication; WARN is said and may be overruled."""

    BLOCK = "block"
    WARN = "warn"


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding: a code that `sentences.py` puts in words, where it is, and the facts of its sentence.

    A day among the facts is a `date`, a moment a `datetime` on the newsroom's clock: who shows it writes it.

    `place` is a field of `Story`, `body` with the paragraph's number (from 1) in `number`, or `photo` with the
    placement's id in `number`.
    """

    code: str
    level: Level
    place: str
    number: int = 0
    facts: dict[str, object] = field(default_factory=dict[str, object])

    @property
    def word(self) -> str:
        """What stands in the text at that place and is meant, or nothing."""
        return str(self.facts.get("word") or self.facts.get("mark") or "")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a story is held against: its photos by id, today's date, and the newsroom's limits.

    `check_marks` are the marks «to be checked» of all languages, as they stand in a text.
    """

    photos: Mapping[int, Photo]
    today: date
    headline_limit: int = 90
    lede_limit: int = 200
    slug_taken: bool = False
    rubric_exists: bool = True
    check_marks: tuple[str, ...] = ()


NOTHING: Mapping[str, object] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Check:
    """One row of the table: what a check finds, whether that stops publication, and the English words for it."""

    code: str
    level: Level
    words: str

    def at(self, place: str, number: int = 0, facts: Mapping[str, object] = NOTHING) -> Problem:
        """What this check found at a place; `facts` fill the names in its words."""
        return Problem(self.code, self.level, place, number, dict(facts))


BLOCK, WARN = Level.BLOCK, Level.WARN

TABLE = (
    Check("no-headline", BLOCK, QT_TRANSLATE_NOOP("sentences", "There is no headline")),
    Check("long-headline", WARN, QT_TRANSLATE_NOOP("sentences", "The headline has {length} characters, {limit} fit")),
    Check("no-lede", WARN, QT_TRANSLATE_NOOP("sentences", "There is no lede")),
    Check("long-lede", WARN, QT_TRANSLATE_NOOP("sentences", "The lede has {length} characters, {limit} fit")),
    Check("no-body", BLOCK, QT_TRANSLATE_NOOP("sentences", "There is no text")),
    Check("no-rubric", BLOCK, QT_TRANSLATE_NOOP("sentences", "No rubric is chosen")),
    Check("no-byline", WARN, QT_TRANSLATE_NOOP("sentences", "Nobody is named as the author")),
    Check("no-slug", BLOCK, QT_TRANSLATE_NOOP("sentences", "There is no web address")),
    Check(
        "bad-slug",
        BLOCK,
        QT_TRANSLATE_NOOP(
            "sentences", "The address “{slug}” can't be used: only small Latin letters, digits and hyphens can"
        ),
    ),
    Check("slug-taken", WARN, QT_TRANSLATE_NOOP("sentences", "Another article has the address «{slug}»")),
    Check("to-check", BLOCK, QT_TRANSLATE_NOOP("sentences", "«{mark}» is left in the headline or the lede")),
    Check("to-check-in-paragraph", BLOCK, QT_TRANSLATE_NOOP("sentences", "«{mark}» is left in paragraph {number}")),
    Check(
        "unknown-photo",
        BLOCK,
        QT_TRANSLATE_NOOP("sentences", "The text shows photo {id}, which this article does not have"),
    ),
    Check("photo-not-in-text", WARN, QT_TRANSLATE_NOOP("sentences", "Photo {number} stands nowhere in the text")),
    Check("empty-photo-place", BLOCK, QT_TRANSLATE_NOOP("sentences", "Photo {number} waits for its file")),
    Check("no-credit", BLOCK, QT_TRANSLATE_NOOP("sentences", "Photo {number} has no credit")),
    Check("no-alt", WARN, QT_TRANSLATE_NOOP("sentences", "Photo {number} has no alt text")),
    Check("rights-ended", WARN, QT_TRANSLATE_NOOP("sentences", "The rights to photo {number} ended on {date}")),
    Check("mixed-alphabet", WARN, QT_TRANSLATE_NOOP("sentences", "«{word}» mixes Latin and Cyrillic letters")),
    Check(
        "open-note",
        BLOCK,
        QT_TRANSLATE_NOOP(
            "sentences", "Paragraph {number} opens a hidden note and never closes it, nothing after it is shown: {mark}"
        ),
    ),
    Check(
        "note-in-field", BLOCK, QT_TRANSLATE_NOOP("sentences", "A hidden note has no place here, take it out: {mark}")
    ),
    Check(
        "open-code",
        WARN,
        QT_TRANSLATE_NOOP(
            "sentences", "The code that begins in paragraph {number} is never closed, all that follows prints as code"
        ),
    ),
    Check(
        "foreign-mark",
        WARN,
        QT_TRANSLATE_NOOP("sentences", "Paragraph {number} has a mark of another program that prints as typed: {mark}"),
    ),
    Check(
        "unseen-mark",
        WARN,
        QT_TRANSLATE_NOOP(
            "sentences", "Paragraph {number} has a mark of another program that readers will not see: {mark}"
        ),
    ),
    Check(
        "mark-in-field", WARN, QT_TRANSLATE_NOOP("sentences", "A mark of another program prints as typed here: {mark}")
    ),
    Check(
        "dead-anchor",
        WARN,
        QT_TRANSLATE_NOOP("sentences", "A link leads to {address}, but no heading of this text has that name"),
    ),
    Check(
        "hidden-sign",
        WARN,
        QT_TRANSLATE_NOOP("sentences", "A sign that nobody sees stands here, type these words anew: {sign}"),
    ),
    Check(
        "scheduled-is-older",
        WARN,
        QT_TRANSLATE_NOOP(
            "sentences", "The text was changed after it was scheduled; version {number} goes out. Schedule it again"
        ),
    ),
    Check("embargo", BLOCK, QT_TRANSLATE_NOOP("sentences", "Embargo until {until}")),
)
"""Every check: those of this module, of the language room (`desk.findings`), and of an article that waits for its time.

`pyside6-lupdate` finds the words here; `sentences.py` says them with the other codes of the core.
"""

CHECKS = {row.code: row for row in TABLE}

OF_A_TEXT = tuple(row.code for row in TABLE if row.code not in {"scheduled-is-older", "embargo"})
"""The checks that every story goes through, whatever is planned for its article."""


Rule = Callable[[Story, Surroundings], Iterator[Problem]]


def check(story: Story, around: Surroundings) -> tuple[Problem, ...]:
    """Every problem of a story, those that block first."""
    found = [problem for rule in RULES for problem in rule(story, around)]
    return tuple(sorted(found, key=lambda problem: problem.level is not Level.BLOCK))


@cache
def to_check(marks: tuple[str, ...]) -> re.Pattern[str]:
    """Finds these marks in a text as words of their own, in capitals only; nothing without marks."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, marks)) or '(?!)'})(?!\w)")


def passed(problems: tuple[Problem, ...]) -> int:
    """How many checks found nothing."""
    return len(set(OF_A_TEXT) - {problem.code for problem in problems})


def blocks(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Only those that stop publication."""
    return tuple(problem for problem in problems if problem.level is Level.BLOCK)


def paragraphs(body: str) -> list[str]:
    """The blocks of a Markdown body between empty lines; problems count them from 1."""
    return [part for part in re.split(r"\n\s*\n", body.strip()) if part.strip()]


def _headline(story: Story, around: Surroundings) -> Iterator[Problem]:
    length = len(story.headline.strip())
    if not length:
        yield CHECKS["no-headline"].at("headline")
    elif length > around.headline_limit:
        yield CHECKS["long-headline"].at("headline", facts={"length": length, "limit": around.headline_limit})


def _lede(story: Story, around: Surroundings) -> Iterator[Problem]:
    length = len(story.lede.strip())
    if not length:
        yield CHECKS["no-lede"].at("lede")
    elif length > around.lede_limit:
        yield CHECKS["long-lede"].at("lede", facts={"length": length, "limit": around.lede_limit})


def _body(story: Story, _around: Surroundings) -> Iterator[Problem]:
    if not story.body.strip():
        yield CHECKS["no-body"].at("body")


def _rubric(story: Story, around: Surroundings) -> Iterator[Problem]:
    if story.rubric_id is None or not around.rubric_exists:
        yield CHECKS["no-rubric"].at("rubric_id")


def _bylines(story: Story, _around: Surroundings) -> Iterator[Problem]:
    if not story.bylines:
        yield CHECKS["no-byline"].at("bylines")


def _address(story: Story, around: Surroundings) -> Iterator[Problem]:
    if not story.slug:
        yield CHECKS["no-slug"].at("slug")
    elif around.slug_taken:
        yield CHECKS["slug-taken"].at("slug", facts={"slug": story.slug})


def _to_check(story: Story, around: Surroundings) -> Iterator[Problem]:
    marked = to_check(around.check_marks)
    for place, text in (("headline", story.headline), ("lede", story.lede)):
        if found := marked.search(text):
            yield CHECKS["to-check"].at(place, facts={"mark": found[0]})
    for number, text in enumerate(paragraphs(story.body), 1):
        if found := marked.search(text):
            yield CHECKS["to-check-in-paragraph"].at("body", number, {"mark": found[0], "number": number})


def _references(story: Story, _around: Surroundings) -> Iterator[Problem]:
    known = {placement.id for placement in story.placements}
    seen: set[int] = set()
    for number, text in enumerate(paragraphs(story.body), 1):
        for placement_id in photo_references(text):
            if placement_id not in known | seen:
                seen.add(placement_id)
                yield CHECKS["unknown-photo"].at("body", number, {"id": placement_id})


def _photos(story: Story, around: Surroundings) -> Iterator[Problem]:
    for number, placement in enumerate(story.placements, 1):
        yield from _photo(placement, number, around)
    used = set(photo_references(without_notes(story.body)))
    for number, placement in enumerate(story.placements, 1):
        if placement.role is Role.BODY and placement.id not in used:
            yield CHECKS["photo-not-in-text"].at("photo", placement.id, {"number": number})


def _photo(placement: Placement, number: int, around: Surroundings) -> Iterator[Problem]:
    facts: dict[str, object] = {"number": number}
    photo = around.photos.get(placement.photo_id or 0)
    if photo is None:
        yield CHECKS["empty-photo-place"].at("photo", placement.id, facts)
        return
    if (placement.credit or photo.credit).is_empty:
        yield CHECKS["no-credit"].at("photo", placement.id, facts)
    if not (placement.alt or photo.alt).strip():
        yield CHECKS["no-alt"].at("photo", placement.id, facts)
    if photo.rights_end and photo.rights_end < around.today:
        yield CHECKS["rights-ended"].at("photo", placement.id, {**facts, "date": photo.rights_end})


def _foreign(story: Story, around: Surroundings) -> Iterator[Problem]:
    for code, number, mark in foreign_places.in_body(story.body):
        yield CHECKS[code].at("body", number, {"number": number, "mark": mark})
    for code, place, number, mark in foreign_places.in_fields(story, around.photos):
        yield CHECKS[code].at(place, number, {"mark": mark})


def _hidden(story: Story, around: Surroundings) -> Iterator[Problem]:
    """Signs that turn text around or drive a terminal: once in each place, shown with the words beside them."""
    texts = [*foreign_places.fields(story, around.photos)]
    if has_hidden(story.body):
        texts += (("body", number, text) for number, text in enumerate(paragraphs(story.body), 1))
    for place, number, text in texts:
        if sign := hidden_in(text):
            yield CHECKS["hidden-sign"].at(place, number, {"sign": sign})


RULES: tuple[Rule, ...] = (
    _headline, _lede, _body, _rubric, _bylines, _address, _to_check, _references, _photos, _foreign, _hidden,
)  # fmt: skip
