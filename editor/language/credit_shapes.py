"""The ways in which each language prints a credit: the word for the picture, then who made it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from editor.language.profile import Way
from editor.language.profiles import PROFILES


@dataclass(frozen=True, slots=True)
class Shape:
    """A language, a way and the pattern whose group `who` holds the makers."""

    language: str
    way: Way
    pattern: re.Pattern[str]


SHAPES: tuple[Shape, ...] = tuple(
    Shape(profile.tag, shape.way, re.compile(shape.pattern, 0 if shape.exact_case else re.IGNORECASE))
    for profile in sorted(PROFILES.values(), key=lambda each: each.credit_turn)
    for shape in profile.credit_shapes
)
"""In the order in which they are tried."""
