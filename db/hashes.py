"""Text made safe to store, stories as canonical JSON, and the hashes that find a flipped bit."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import asdict, replace
from hashlib import sha256

from editor.domain.photos import Credit, Crop, Placement
from editor.domain.story import Story

_UNSAFE = re.compile(r"[\x00\ud800-\udfff]")


def story_hash(story: Story) -> str:
    """SHA-256 (hex) of the canonical JSON of a story, as it is once stored."""
    return text_hash(canonical_json(asdict(clean_story(story))))


def text_hash(text: str) -> str:
    """SHA-256 (hex) of a text in UTF-8."""
    return sha256(text.encode("utf-8")).hexdigest()


def canonical_json(value: object) -> str:
    """The one JSON of a value: sorted keys, no spaces, letters as themselves."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def clean_text(text: str) -> str:
    """Without NUL (PostgreSQL refuses it, SQLite cuts there); lone surrogates become U+FFFD."""
    return _UNSAFE.sub(lambda found: "" if found[0] == "\0" else "\ufffd", text)


def clean_story(story: Story) -> Story:
    """The story as the database can hold it: safe text, composed letters in the short fields, no doubled names.

    The body keeps its letters as typed (only made safe), so that offsets in an editor stay true.
    """
    tags = (_short(tag).strip() for tag in story.tags)
    return replace(
        story,
        language=clean_text(story.language),
        kicker=_short(story.kicker),
        headline=_short(story.headline),
        lede=_short(story.lede),
        dateline=_short(story.dateline),
        body=clean_text(story.body),
        slug=_short(story.slug),
        bylines=tuple(dict.fromkeys(story.bylines)),
        tags=tuple(dict.fromkeys(tag for tag in tags if tag)),
        placements=tuple(_clean_placement(placement) for placement in story.placements),
    )


def _short(text: str) -> str:
    return unicodedata.normalize("NFC", clean_text(text))


def _clean_placement(placement: Placement) -> Placement:
    credit, crop = placement.credit, placement.crop
    return replace(
        placement,
        caption=clean_text(placement.caption),
        alt=clean_text(placement.alt),
        credit=credit and Credit(credit.creator_id, credit.agency_id, clean_text(credit.text)),
        crop=crop and Crop(**{name: float(value) for name, value in asdict(crop).items()}),
    )
