"""Text made safe to store, stories as canonical JSON, and the hashes that find a flipped bit."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from hashlib import sha256
from typing import Any

import orjson

from editor.domain.content import FieldKind
from editor.domain.photos import Credit, Crop, Placement
from editor.domain.story import FIELDS, Story

_UNSAFE = re.compile(r"[\x00\ud800-\udfff]")
_PLAIN = Story()
_ALIKE = frozenset({str, int, type(None)})
_ALWAYS = frozenset(field.name for field in FIELDS if field.always_hashed)


def story_hash(story: Story) -> str:
    """SHA-256 (hex) of the canonical JSON of a story, as it is once stored."""
    return text_hash(story_to_json(clean_story(story)))


def story_to_json(story: Story) -> str:
    """The canonical JSON of a whole story."""
    return canonical_json(hashed_values(asdict(story), type(story)()))


def hashed_values(values: dict[str, Any], plain: Story = _PLAIN) -> dict[str, Any]:
    """The values of a story that its hash takes, by field; `plain` is a story with every field at its default.

    A field that came after the first version and is at its default is left out: what was hashed before there was
    such a field has the same hash after.
    """
    return {
        name: value
        for name, value in values.items()
        if name in _ALWAYS or canonical_json(value) != canonical_json(getattr(plain, name))
    }


def text_hash(text: str) -> str:
    """SHA-256 (hex) of a text in UTF-8."""
    return sha256(text.encode("utf-8")).hexdigest()


def canonical_json(value: object) -> str:
    """The one JSON of a value: sorted keys, no spaces, letters as themselves."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def canonical_row(values: Sequence[object]) -> bytes:
    """`canonical_json` of a list in UTF-8, lone surrogates as they are. Raises TypeError as it does.

    orjson writes texts and whole numbers in the same bytes, seven times as fast; fractions it writes in its own way.
    """
    if _ALIKE.issuperset(map(type, values)):
        try:
            return orjson.dumps(values)
        except TypeError:  # a lone surrogate, or more than 64 bits
            pass
    return canonical_json(values).encode("utf-8", "surrogatepass")


def is_hash_of(digest: str, values: dict[str, Any]) -> bool:
    """Whether `digest` is the `text_hash` of the canonical JSON of `values`, whose names are texts."""
    try:
        quickly = sha256(orjson.dumps(values, option=orjson.OPT_SORT_KEYS)).hexdigest()
    except TypeError:
        quickly = ""
    return quickly == digest or text_hash(canonical_json(values)) == digest


def clean_text(text: str) -> str:
    """Without NUL (PostgreSQL refuses it, SQLite cuts there); lone surrogates become U+FFFD."""
    return _UNSAFE.sub(lambda found: "" if found[0] == "\0" else "\ufffd", text)


def clean_story(story: Story) -> Story:
    """The story as the database can hold it: safe text, composed letters in the short fields, no doubled names.

    The body keeps its letters as typed (only made safe), so that offsets in an editor stay true.
    """
    clean = {field.name: _CLEAN[field.kind](getattr(story, field.name)) for field in FIELDS if field.kind in _CLEAN}
    return replace(story, **clean)


def _short(text: str) -> str:
    return unicodedata.normalize("NFC", clean_text(text))


def _words(words: tuple[str, ...]) -> tuple[str, ...]:
    cleaned = (_short(word).strip() for word in words)
    return tuple(dict.fromkeys(word for word in cleaned if word))


def _ids(ids: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(ids))


def _placements(placements: tuple[Placement, ...]) -> tuple[Placement, ...]:
    return tuple(_clean_placement(placement) for placement in placements)


def _clean_placement(placement: Placement) -> Placement:
    credit, crop = placement.credit, placement.crop
    return replace(
        placement,
        caption=clean_text(placement.caption),
        alt=clean_text(placement.alt),
        credit=credit and Credit(credit.creator_id, credit.agency_id, clean_text(credit.text)),
        crop=crop and Crop(**{name: float(value) for name, value in asdict(crop).items()}),
    )


_CLEAN: dict[FieldKind, Callable[[Any], object]] = {
    FieldKind.LANGUAGE: clean_text,
    FieldKind.TEXT: clean_text,
    FieldKind.SHORT: _short,
    FieldKind.SLUG: _short,
    FieldKind.LIST: _words,
    FieldKind.PEOPLE: _ids,
    FieldKind.PLACEMENTS: _placements,
}
"""What makes a value of each kind safe; others have no letters."""
