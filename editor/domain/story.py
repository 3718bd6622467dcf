"""The content of an article: everything a revision freezes, and nothing that changes by itself."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from editor.domain.photos import Placement, Role
from editor.domain.words import FIRST_LANGUAGE

PHOTO_REFERENCE = re.compile(r"!\[[^\[\]\n]*\]\(photo:(-?\d{1,18})\)")
"""`![](photo:7)` in a body: the place of placement 7. Nothing between the brackets is kept.

A bracket that opens within them ends the attempt, as in Markdown: thousands of `![` are each looked at once.
"""

PHOTO_MARK = "![](photo:{})"


@dataclass(frozen=True, slots=True)
class Story:
    """What the author and the desk have made. `body` is Markdown; `placements` stand in page order.

    `bylines` are ids of people in the order in which they print; `tags` print in this order.
    """

    language: str = FIRST_LANGUAGE
    kicker: str = ""
    headline: str = ""
    lede: str = ""
    dateline: str = ""
    body: str = ""
    rubric_id: int | None = None
    slug: str = ""
    bylines: tuple[int, ...] = ()
    tags: tuple[str, ...] = ()
    placements: tuple[Placement, ...] = ()
    on_front: bool = True

    @property
    def lead(self) -> Placement | None:
        """The photograph over the text, or None."""
        return next((p for p in self.placements if p.role is Role.LEAD), None)

    def placement(self, placement_id: int) -> Placement | None:
        """The placement that `![](photo:ID)` speaks of, or None."""
        return next((p for p in self.placements if p.id == placement_id), None)


def photo_references(body: str) -> tuple[int, ...]:
    """Ids of the placements that a body refers to, in order, repeated ones repeated."""
    return tuple(int(found) for found in PHOTO_REFERENCE.findall(body))


def renumber(story: Story, ids: dict[int, int]) -> Story:
    """The same story with placement ids replaced by `ids` in the list and in the body."""

    def marked(found: re.Match[str]) -> str:
        old = int(found[1])
        return PHOTO_MARK.format(ids.get(old, old))

    placements = tuple(replace(p, id=ids.get(p.id, p.id)) for p in story.placements)
    return replace(story, body=PHOTO_REFERENCE.sub(marked, story.body), placements=placements)
