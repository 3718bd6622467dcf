"""Where marks of other programs stand in a story: what a check says of each, paragraph by paragraph."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping

from editor.domain.content import FieldKind
from editor.domain.foreign import Fate, Found
from editor.domain.foreign_scan import foreign_marks
from editor.domain.photos import Photo
from editor.domain.story import Story, fields_of

EXCERPT = 60
"""Signs of a mark that a sentence shows."""

MOST = 50
"""Findings of one kind; who has more of them reads the text anyway."""

_SHORT = tuple(field.name for field in fields_of(FieldKind.SHORT))
_LISTS = tuple(field.name for field in fields_of(FieldKind.LIST))
_BETWEEN = re.compile(r"\n\s*\n")
_RAW_IN_FIELDS = {"tag", "wiki-link", "highlight", "callout", "attributes"}


def excerpt(text: str, found: Found) -> str:
    """The mark itself on one line, cut where it is long."""
    words = " ".join(text[found.start : min(found.end, found.start + 4 * EXCERPT)].split())
    return words if len(words) <= EXCERPT else words[: EXCERPT - 1].rstrip() + "…"


def paragraph_numbers(body: str, places: list[int]) -> list[int]:
    """The numbers (from 1) of the paragraphs in which these places of a body lie, as checks count them."""
    starts = [len(body) - len(body.lstrip()), *(gap.end() for gap in _BETWEEN.finditer(body.rstrip()))]
    if len(starts) > 1 and starts[1] <= starts[0]:
        del starts[1]
    return [max(1, bisect_right(starts, place)) for place in places]


def in_body(body: str) -> Iterator[tuple[str, int, str]]:
    """(code, paragraph's number, mark) of what a reader would stumble over, each code once a paragraph."""
    found = [(code, one) for one in foreign_marks(body) if (code := _code(one))]
    numbers = paragraph_numbers(body, [one.start for _, one in found])
    seen: set[tuple[str, int]] = set()
    for (code, one), number in zip(found, numbers, strict=True):
        if (code, number) not in seen and sum(code == known for known, _ in seen) < MOST:
            seen.add((code, number))
            yield code, number, excerpt(body, one)


def in_fields(story: Story, photos: Mapping[int, Photo]) -> Iterator[tuple[str, str, int, str]]:
    """(code, place, number, mark) of the fields that print as plain text: what is a mark elsewhere prints there."""
    for place, number, text in fields(story, photos):
        for one in foreign_marks(text):
            if one.fate is Fate.NOTE:
                yield "note-in-field", place, number, excerpt(text, one)
                break
            if one.fate in {Fate.PRINTED, Fate.LEFT_OUT} or one.kind in _RAW_IN_FIELDS:
                yield "mark-in-field", place, number, excerpt(text, one)
                break


def _code(found: Found) -> str:
    if found.fate is Fate.NOTE:
        return "" if found.closed else "open-note"
    if found.kind == "fence":
        return "" if found.closed else "open-code"
    return {Fate.PRINTED: "foreign-mark", Fate.LEFT_OUT: "unseen-mark"}.get(found.fate, "")


def fields(story: Story, photos: Mapping[int, Photo]) -> Iterator[tuple[str, int, str]]:
    """(place, number, text) of all that prints as plain text, a photo's own words where the article has none."""
    yield from ((name, 0, getattr(story, name)) for name in _SHORT)
    yield from ((name, 0, word) for name in _LISTS for word in getattr(story, name))
    for one in story.placements:
        photo = photos.get(one.photo_id or 0, Photo())
        texts = (one.caption, one.alt or photo.alt, (one.credit or photo.credit).text)
        yield from (("photo", one.id, text) for text in texts)
