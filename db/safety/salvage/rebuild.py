"""Working copies that a salvage lost, made again from their newest sound revisions."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import suppress

from db.hashes import text_hash
from db.newsroom.stories import COLUMNS
from db.safety.sound_rows import is_sound_revision
from db.safety.verify import damage
from db.sqlite.connections import DRIVER
from db.sqlite.reading import Fields
from editor.domain.keeping import Damage
from editor.domain.states import Publication, Workflow
from editor.domain.story import Story

_NO_STORY = (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError)
"""What comes of JSON that is no story of ours, whatever it is."""

_NEW_TAG = """INSERT OR IGNORE INTO tag (id, name) VALUES
 (1 + max((SELECT coalesce(max(id), 0) FROM tag), (SELECT coalesce(max(tag_id), 0) FROM article_tag)), ?)"""
"""Never under the id of a tag that is lost: whoever refers to it would get another tag."""


def rebuild(new: sqlite3.Connection, broken: set[int], stale: set[int]) -> list[Damage]:
    """Give each lost or changed working copy the text of its newest sound revision; which ones got one.

    `broken` are numbers of articles; those of which nothing but revisions is there are added, and those `stale` ones
    that hold another text than the newest revision: they may be old copies.
    """
    lone = new.execute("SELECT DISTINCT article_id FROM revision WHERE article_id NOT IN (SELECT id FROM article)")
    for (number,) in lone.fetchall():
        broken.add(number)
    done: list[Damage] = []
    for number in sorted(broken | stale):
        revision = next(_sound_revisions(new, number), None)
        if revision is None or (number not in broken and _has(new, number, revision["content_hash"])):
            continue
        if not _is_put_back(new, number, revision):
            continue
        done.append(damage("salvage-rebuilt", "article", number, revision=revision["number"]))
    return done


def _is_put_back(new: sqlite3.Connection, number: int, revision: Fields) -> bool:
    """Put a revision's story into its article, wholly or not at all."""
    new.execute("SAVEPOINT put_back")
    try:
        _put_back(new, number, revision)
    except (*_NO_STORY, DRIVER.Error):
        new.execute("ROLLBACK TO put_back")
        return False
    finally:
        new.execute("RELEASE put_back")
    return True


def _has(new: sqlite3.Connection, number: int, content_hash: str) -> bool:
    found = new.execute("SELECT content_hash FROM article WHERE id = ?", (number,)).fetchone()
    return found is not None and found[0] == content_hash


def _sound_revisions(new: sqlite3.Connection, article_id: int) -> Iterator[Fields]:
    found = new.execute("SELECT * FROM revision WHERE article_id = ? ORDER BY number DESC", (article_id,))
    names = [column[0] for column in found.description]
    for values in found.fetchall():
        fields = dict(zip(names, values, strict=True))
        with suppress(*_NO_STORY):
            if is_sound_revision(fields):
                yield fields


def _put_back(new: sqlite3.Connection, number: int, revision: Fields) -> None:
    story: Fields = {**_plain_story(), **json.loads(revision["story"])}
    values: Fields = {name: story[name] for name in COLUMNS}
    values |= {name: revision[name] for name in ("body", "body_sha256", "content_hash")}
    there = new.execute("SELECT 1 FROM article WHERE id = ?", (number,)).fetchone()
    if there is None:
        values |= {
            "id": number, "uid": text_hash(f"salvaged {number}")[:32], "version": revision["number"] + 1,
            "workflow": Workflow.DRAFT.value, "publication": Publication.NEVER.value, "blocks": 0, "warnings": 0,
            "live_hash": "", "created_at": revision["at"], "updated_at": revision["at"],
            "updated_by": revision["author"], "translation_group": "",
        }  # fmt: skip
        names = ", ".join(values)
        new.execute(f"INSERT INTO article ({names}) VALUES ({', '.join('?' * len(values))})", list(values.values()))  # noqa: S608
    else:
        sets = ", ".join(f"{name} = ?" for name in values)
        new.execute(f"UPDATE article SET {sets} WHERE id = ?", [*values.values(), number])  # noqa: S608
    _put_children_back(new, number, story)


def _put_children_back(new: sqlite3.Connection, number: int, story: Fields) -> None:
    for table in ("article_author", "article_tag", "placement"):
        new.execute(f"DELETE FROM {table} WHERE article_id = ?", (number,))  # noqa: S608
    for position, person in enumerate(story["bylines"]):
        new.execute("INSERT INTO article_author VALUES (?, ?, ?)", (number, position, person))
    for position, tag in enumerate(story["tags"]):
        new.execute(_NEW_TAG, (tag,))
        new.execute("INSERT INTO article_tag SELECT ?, ?, id FROM tag WHERE name = ?", (number, position, tag))
    for position, place in enumerate(story["placements"]):
        credit = place["credit"] or {"creator_id": None, "agency_id": None, "text": ""}
        crop = json.dumps(place["crop"]) if place["crop"] else None
        new.execute(
            "INSERT OR REPLACE INTO placement (id, article_id, position, photo_id, role, caption, alt, own_credit,"
            " creator_id, agency_id, credit_text, crop) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (place["id"], number, position, place["photo_id"], place["role"], place["caption"], place["alt"],
             place["credit"] is not None, credit["creator_id"], credit["agency_id"], credit["text"], crop),
        )  # fmt: skip


def _plain_story() -> Fields:
    plain = Story()
    return {name: getattr(plain, name) for name in Story.__dataclass_fields__}
