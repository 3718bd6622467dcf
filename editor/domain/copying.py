"""What a new article takes over from another one: a language version, or a copy."""

from __future__ import annotations

from dataclasses import replace

from editor.domain.photos import Role
from editor.domain.story import FIELDS, Story

_TRANSLATED = tuple(field.name for field in FIELDS if field.translated)
_OWN = tuple(field.name for field in FIELDS if field.own)


def to_translate(story: Story, language: str) -> Story:
    """The empty story of a new version in another language, with what every language shares.

    Photographs come without those of the text and without words, under negative ids.
    """
    shared = Story(language=language, **{name: getattr(story, name) for name in _TRANSLATED})
    kept = (placement for placement in story.placements if placement.role is not Role.BODY)
    placements = tuple(replace(each, id=-number, caption="", alt="") for number, each in enumerate(kept, 1))
    return replace(shared, placements=placements)


def as_copy(story: Story) -> Story:
    """The same story without what belongs to its article alone, such as the address."""
    plain = Story()
    return replace(story, **{name: getattr(plain, name) for name in _OWN})
