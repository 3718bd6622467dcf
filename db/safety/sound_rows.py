"""Whether a row is as it was written: its values, and the hashes that stand beside a text."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Mapping
from typing import Any

from db.hashes import hashed_values, is_hash_of, text_hash
from db.newsroom.stories import COLUMNS
from db.safety.sane_values import is_sane
from db.sqlite.reading import DatabaseError, Fields, FoundRow
from editor.domain.content import FieldKind
from editor.domain.story import fields_of

Past = Mapping[int, list[int | None]]
"""Rubric id -> ids of rubrics that went into it: a working copy keeps the hash that it was saved with."""

Children = Mapping[str, list[Any]]
"""What of a story stands in rows of its own: `bylines`, `tags` and `placements`, as plain values."""

UNLIKE = (ValueError, KeyError, TypeError, RecursionError)
"""What reading a text raises that is not what was written."""

_SWITCHES = tuple(field.name for field in fields_of(FieldKind.SWITCH))


def problem_of(connection: sqlite3.Connection, table: str, kinds: Mapping[str, str], row: FoundRow, past: Past) -> str:
    """The code of what is wrong with a row, or an empty text."""
    if row.fields is None:
        return "damage-unreadable"
    if not all(is_sane(table, name, kinds.get(name, ""), value) for name, value in row.fields.items()):
        return "damage-value"
    try:
        sound = _is_as_written(connection, table, row, past)
    except UNLIKE:
        sound = False
    except DatabaseError:
        return "damage-unreadable"
    return "" if sound else "damage-text"


def _is_as_written(connection: sqlite3.Connection, table: str, row: FoundRow, past: Past) -> bool:
    fields = row.fields or {}
    if table == "article":
        number = fields["id"]
        return is_sound_article(fields, children_of(connection, number, number).get(number, {}), past)
    return table not in HASHED or HASHED[table](fields)


def is_sound_revision(fields: Fields) -> bool:
    """Whether text, details and HTML of a revision are those that were frozen."""
    story = {**json.loads(fields["story"]), "body": fields["body"]}
    html = fields.get("html_sha256")
    return (
        text_hash(fields["body"]) == fields["body_sha256"]
        and is_hash_of(fields["content_hash"], story)
        and (not html or text_hash(fields["body_html"]) == html)
    )


def is_sound_draft(fields: Fields) -> bool:
    """Whether the text of a draft is the one that was kept."""
    return is_hash_of(fields["content_hash"], json.loads(fields["story"]))


HASHED: Mapping[str, Callable[[Fields], bool]] = {"revision": is_sound_revision, "draft": is_sound_draft}
"""Tables whose rows hold all that a hash beside them was taken of."""


def is_sound_article(fields: Fields, children: Children, past: Past) -> bool:
    """Whether the working copy, with its authors, tags and placements, is what was saved."""
    if text_hash(fields["body"]) != fields["body_sha256"]:
        return False
    story = {
        **{name: fields[name] for name in COLUMNS if name in fields},
        **{name: bool(fields[name]) for name in _SWITCHES if name in fields},
        **{name: children.get(name, []) for name in _CHILDREN},
    }
    rubrics = [fields["rubric_id"], *past.get(fields["rubric_id"] or 0, ())]
    return any(is_hash_of(fields["content_hash"], hashed_values({**story, "rubric_id": each})) for each in rubrics)


def children_of(connection: sqlite3.Connection, first: int, last: int) -> Mapping[int, Children]:
    """The child rows of the articles from `first` to `last` that have any."""
    found: dict[int, dict[str, list[Any]]] = {}
    for name, (statement, made) in _CHILDREN.items():
        for article, *values in connection.execute(statement, (first, last)).fetchall():
            found.setdefault(article, {}).setdefault(name, []).append(made(*values))
    return found


def _as_it_is(value: Any) -> Any:  # noqa: ANN401 - whatever a damaged file holds
    return value


_PLACED = ("id", "photo_id", "role", "caption", "alt", "own_credit", "creator_id", "agency_id", "credit_text", "crop")


def _placement(*columns: Any) -> dict[str, Any]:  # noqa: ANN401 - as above
    found = dict(zip(_PLACED, columns, strict=True))
    credit = {"creator_id": found["creator_id"], "agency_id": found["agency_id"], "text": found["credit_text"]}
    return {
        **{name: found[name] for name in _PLACED[:5]},
        "credit": credit if found["own_credit"] else None,
        "crop": json.loads(found["crop"]) if found["crop"] else None,
    }


_BETWEEN = "WHERE article_id BETWEEN ? AND ? ORDER BY article_id, position"
_CHILDREN: Mapping[str, tuple[str, Callable[..., Any]]] = {
    "bylines": ("SELECT article_id, person_id FROM article_author " + _BETWEEN, _as_it_is),  # noqa: S608 - our own names
    "tags": ("SELECT article_id, name FROM article_tag JOIN tag ON tag.id = tag_id " + _BETWEEN, _as_it_is),  # noqa: S608 - as above
    "placements": (
        f"SELECT article_id, {', '.join(_PLACED)} FROM placement {_BETWEEN}",  # noqa: S608 - our own names
        _placement,
    ),
}
"""By field: the child rows of articles from one id to another, and what makes a value of a row."""
