"""What differs between two states of a story: passages word by word, photographs, details. Nothing is left out.

The words of ids (people, rubrics, credits) come in a `Register`; an id that it lacks shows as its number.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from editor.domain.content import ContentField, FieldKind
from editor.domain.passages import TITLES, Passage, compare_body, compare_title
from editor.domain.photo_changes import PhotoChange, compare_photos
from editor.domain.photos import Photo, Placement
from editor.domain.story import FIELDS, Story
from editor.domain.word_changes import Kind, count_words


@dataclass(frozen=True, slots=True)
class Register:
    """Names of people and rubrics, photographs by id, and the credit line of each placement, as they print now."""

    people: Mapping[int, str] = field(default_factory=dict[int, str])
    rubrics: Mapping[int, str] = field(default_factory=dict[int, str])
    photos: Mapping[int, Photo] = field(default_factory=dict[int, Photo])
    credits: Mapping[Placement, str] = field(default_factory=dict[Placement, str])


@dataclass(frozen=True, slots=True)
class DetailChange:
    """A field around the text: `name` is what `FIELDS` calls it outside, for example rubric, tags or on_front.

    Lists say what was `added` and `removed` (neither: the order changed); the others say `before` and `after`.
    """

    name: str
    before: str = ""
    after: str = ""
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """All passages in reading order (equal ones too), all photographs, and the details that changed.

    `spaces_only` tells that the bodies differ in nothing but spaces and empty lines.
    """

    passages: tuple[Passage, ...] = ()
    photos: tuple[PhotoChange, ...] = ()
    details: tuple[DetailChange, ...] = ()
    spaces_only: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether the two states are the same."""
        return not (self.changes or self.details or self.spaces_only)

    @property
    def changes(self) -> int:
        """Changes of the text and of the photographs."""
        return sum(passage.changes for passage in self.passages) + len(self.changed_photos)

    @property
    def places(self) -> int:
        """In how many passages and photographs something changed."""
        return sum(passage.changes > 0 for passage in self.passages) + len(self.changed_photos)

    @property
    def changed_photos(self) -> tuple[PhotoChange, ...]:
        """The photographs that are new, gone or shown otherwise."""
        return tuple(photo for photo in self.photos if photo.kind is not Kind.EQUAL)

    @property
    def words_added(self) -> int:
        """Words of the text that the newer state has and the older has not."""
        return self._words(Kind.INSERTED)

    @property
    def words_deleted(self) -> int:
        """Words of the text that only the older state has."""
        return self._words(Kind.DELETED)

    def photo(self, placement_id: int) -> PhotoChange | None:
        """What became of one placement."""
        return next((photo for photo in self.photos if photo.placement_id == placement_id), None)

    def _words(self, kind: Kind) -> int:
        texts = (passage for passage in self.passages if not passage.photo)
        return sum(count_words(piece.text) for passage in texts for piece in passage.pieces if piece.kind is kind)


def compare(old: Story, new: Story, names: Register = Register()) -> Comparison:
    """Hold two states of a story against each other."""
    titles = tuple(compare_title(place, getattr(old, place), getattr(new, place)) for place in TITLES)
    body = compare_body(old.body, new.body)
    photos = compare_photos(old, new, body, names.photos, names.credits)
    quiet = all(passage.kind is Kind.EQUAL for passage in body)
    return Comparison(
        passages=(*(title for title in titles if title.pieces), *body),
        photos=photos,
        details=_details(old, new, names),
        spaces_only=quiet and old.body != new.body,
    )


_ELSEWHERE = frozenset({FieldKind.TEXT, FieldKind.PLACEMENTS})
"""Kinds that are compared passage by passage and photograph by photograph."""

_LISTS = frozenset({FieldKind.PEOPLE, FieldKind.LIST})


def _details(old: Story, new: Story, names: Register) -> tuple[DetailChange, ...]:
    around = (field for field in FIELDS if not field.is_title and field.kind not in _ELSEWHERE)
    found = (_detail(field, getattr(old, field.name), getattr(new, field.name), names) for field in around)
    return tuple(change for change in found if change is not None)


def _detail(field: ContentField, old: Any, new: Any, names: Register) -> DetailChange | None:  # noqa: ANN401 - of any kind
    if field.kind in _LISTS:
        return _list(field.outside, _words(field, old, names), _words(field, new, names))
    return _value(field.outside, *_words(field, old, names), *_words(field, new, names))


def _words(field: ContentField, value: Any, names: Register) -> tuple[str, ...]:  # noqa: ANN401 - as above
    """A value as the words that it shows: of a list each of its items, else exactly one."""
    match field.kind:
        case FieldKind.REFERENCE:
            return (_named(names.rubrics, value),)
        case FieldKind.PEOPLE:
            return tuple(_named(names.people, each) for each in value)
        case FieldKind.LIST:
            return value
        case FieldKind.SWITCH:
            return ("yes" if value else "no",)
        case _:
            return (value,)


def _value(name: str, before: str, after: str) -> DetailChange | None:
    return None if before == after else DetailChange(name, before, after)


def _list(name: str, before: tuple[str, ...], after: tuple[str, ...]) -> DetailChange | None:
    if before == after:
        return None
    added = tuple(each for each in after if each not in before)
    removed = tuple(each for each in before if each not in after)
    return DetailChange(name, ", ".join(before), ", ".join(after), added, removed)


def _named(names: Mapping[int, str], key: int | None) -> str:
    return "" if key is None else names.get(key) or str(key)
