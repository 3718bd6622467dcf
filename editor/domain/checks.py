"""Preflight: what must be right before readers see a story. One table of rules, one small engine."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cache

from editor.domain import foreign_places
from editor.domain.foreign_scan import without_notes
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

    photos: dict[int, Photo]
    today: date
    headline_limit: int = 90
    lede_limit: int = 200
    slug_taken: bool = False
    rubric_exists: bool = True
    check_marks: tuple[str, ...] = ()


Rule = Callable[[Story, Surroundings], Iterator[Problem]]


def check(story: Story, around: Surroundings) -> tuple[Problem, ...]:
    """Every problem of a story, those that block first."""
    found = [problem for rule in RULES for problem in rule(story, around)]
    return tuple(sorted(found, key=lambda problem: problem.level is not Level.BLOCK))


@cache
def to_check(marks: tuple[str, ...]) -> re.Pattern[str]:
    """Finds these marks in a text as words of their own, in capitals only; nothing without marks."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, marks)) or '(?!)'})(?!\w)")


CHECKED = (
    "no-headline", "long-headline", "no-lede", "long-lede", "no-body", "no-rubric", "no-byline", "no-slug", "bad-slug",
    "slug-taken", "to-check", "to-check-in-paragraph", "unknown-photo", "photo-not-in-text", "empty-photo-place",
    "no-credit", "no-alt", "rights-ended", "mixed-alphabet", "open-note", "note-in-field", "open-code", "foreign-mark",
    "unseen-mark", "mark-in-field", "dead-anchor", "hidden-sign",
)  # fmt: skip
"""The code of every check that a story goes through, those of the language room too."""


def passed(problems: tuple[Problem, ...]) -> int:
    """How many checks found nothing."""
    return len(set(CHECKED) - {problem.code for problem in problems})


def blocks(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Only those that stop publication."""
    return tuple(problem for problem in problems if problem.level is Level.BLOCK)


def paragraphs(body: str) -> list[str]:
    """The blocks of a Markdown body between empty lines; problems count them from 1."""
    return [part for part in re.split(r"\n\s*\n", body.strip()) if part.strip()]


def _headline(story: Story, around: Surroundings) -> Iterator[Problem]:
    length = len(story.headline.strip())
    if not length:
        yield Problem("no-headline", Level.BLOCK, "headline")
    elif length > around.headline_limit:
        facts: dict[str, object] = {"length": length, "limit": around.headline_limit}
        yield Problem("long-headline", Level.WARN, "headline", facts=facts)


def _lede(story: Story, around: Surroundings) -> Iterator[Problem]:
    length = len(story.lede.strip())
    if not length:
        yield Problem("no-lede", Level.WARN, "lede")
    elif length > around.lede_limit:
        yield Problem("long-lede", Level.WARN, "lede", facts={"length": length, "limit": around.lede_limit})


def _body(story: Story, _around: Surroundings) -> Iterator[Problem]:
    if not story.body.strip():
        yield Problem("no-body", Level.BLOCK, "body")


def _rubric(story: Story, around: Surroundings) -> Iterator[Problem]:
    if story.rubric_id is None or not around.rubric_exists:
        yield Problem("no-rubric", Level.BLOCK, "rubric_id")


def _bylines(story: Story, _around: Surroundings) -> Iterator[Problem]:
    if not story.bylines:
        yield Problem("no-byline", Level.WARN, "bylines")


def _address(story: Story, around: Surroundings) -> Iterator[Problem]:
    if not story.slug:
        yield Problem("no-slug", Level.BLOCK, "slug")
    elif around.slug_taken:
        yield Problem("slug-taken", Level.WARN, "slug", facts={"slug": story.slug})


def _to_check(story: Story, around: Surroundings) -> Iterator[Problem]:
    marked = to_check(around.check_marks)
    for place, text in (("headline", story.headline), ("lede", story.lede)):
        if found := marked.search(text):
            yield Problem("to-check", Level.BLOCK, place, facts={"mark": found[0]})
    for number, text in enumerate(paragraphs(story.body), 1):
        if found := marked.search(text):
            facts: dict[str, object] = {"mark": found[0], "number": number}
            yield Problem("to-check-in-paragraph", Level.BLOCK, "body", number, facts)


def _references(story: Story, _around: Surroundings) -> Iterator[Problem]:
    known = {placement.id for placement in story.placements}
    seen: set[int] = set()
    for number, text in enumerate(paragraphs(story.body), 1):
        for placement_id in photo_references(text):
            if placement_id not in known | seen:
                seen.add(placement_id)
                yield Problem("unknown-photo", Level.BLOCK, "body", number, {"id": placement_id})


def _photos(story: Story, around: Surroundings) -> Iterator[Problem]:
    for number, placement in enumerate(story.placements, 1):
        yield from _photo(placement, number, around)
    used = set(photo_references(without_notes(story.body)))
    for number, placement in enumerate(story.placements, 1):
        if placement.role is Role.BODY and placement.id not in used:
            yield Problem("photo-not-in-text", Level.WARN, "photo", placement.id, {"number": number})


def _photo(placement: Placement, number: int, around: Surroundings) -> Iterator[Problem]:
    facts: dict[str, object] = {"number": number}
    photo = around.photos.get(placement.photo_id or 0)
    if photo is None:
        yield Problem("empty-photo-place", Level.BLOCK, "photo", placement.id, facts)
        return
    if (placement.credit or photo.credit).is_empty:
        yield Problem("no-credit", Level.BLOCK, "photo", placement.id, facts)
    if not (placement.alt or photo.alt).strip():
        yield Problem("no-alt", Level.WARN, "photo", placement.id, facts)
    if photo.rights_end and photo.rights_end < around.today:
        yield Problem("rights-ended", Level.WARN, "photo", placement.id, {**facts, "date": photo.rights_end})


STOPS = frozenset({"open-note", "note-in-field"})
"""A note that would be printed, or that hides the rest of a text; other foreign marks may be meant."""


def _foreign(story: Story, around: Surroundings) -> Iterator[Problem]:
    for code, number, mark in foreign_places.in_body(story.body):
        level = Level.BLOCK if code in STOPS else Level.WARN
        yield Problem(code, level, "body", number, {"number": number, "mark": mark})
    for code, place, number, mark in foreign_places.in_fields(story, around.photos):
        yield Problem(code, Level.BLOCK if code in STOPS else Level.WARN, place, number, {"mark": mark})


def _hidden(story: Story, around: Surroundings) -> Iterator[Problem]:
    """Signs that turn text around or drive a terminal: once in each place, shown with the words beside them."""
    texts = [*foreign_places.fields(story, around.photos)]
    if has_hidden(story.body):
        texts += (("body", number, text) for number, text in enumerate(paragraphs(story.body), 1))
    for place, number, text in texts:
        if sign := hidden_in(text):
            yield Problem("hidden-sign", Level.WARN, place, number, {"sign": sign})


RULES: tuple[Rule, ...] = (
    _headline, _lede, _body, _rubric, _bylines, _address, _to_check, _references, _photos, _foreign, _hidden,
)  # fmt: skip
