"""The fallback journal: one small file for each text that the newsroom could not take.

Files lie in the program's own folder, so they are there when the newsroom's disk is full, read-only or gone.
"""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from db.hashes import canonical_json, clean_story, story_to_json, text_hash
from db.newsroom.stories import story_from_json
from editor.domain.articles import Draft
from editor.files.names import one_case
from editor.files.replacing import remove_file, replace_file
from editor.files.whole import UNFINISHED, growing, make_folder


class DraftFiles:
    """The texts of one newsroom under `state`/drafts, the same however its folder is spelt.

    Disks of Windows and macOS tell names apart without their case, and macOS writes letters with their marks beside
    them. Texts that an earlier version kept by the spelling alone are carried over.
    """

    def __init__(self, state: Path, location: str) -> None:
        self.folder = state / "drafts" / _name_of(_one_spelling(location))
        self._carry_over(state / "drafts" / _name_of(location))

    def keep(self, draft: Draft) -> Path:
        """Write a text in place of the one kept before, durable. Raises OSError; the older one is then still there."""
        record = {
            "session": draft.session,
            "article_id": draft.article_id,
            "base_version": draft.base_version,
            "at": draft.at.isoformat(),
            "story": story_to_json(clean_story(draft.story)),
        }
        place = self.place(draft.session, draft.article_id)
        with growing(place) as unfinished:
            unfinished.write_text(canonical_json({**record, "hash": text_hash(canonical_json(record))}), "utf-8")
        return place

    def place(self, session: str, article_id: int | None) -> Path:
        """Where the text of a session and article lies when there is one."""
        name = text_hash(canonical_json([session, article_id]))[:32]
        return self.folder / f"{name}.json"

    def drop(self, session: str, article_id: int | None) -> None:
        """Forget a text; there need not be one."""
        with suppress(OSError):
            remove_file(self.place(session, article_id))

    def all(self) -> tuple[Draft, ...]:
        """Every text that is whole; a file that is not is left where it lies."""
        return tuple(draft for _path, draft in self._whole())

    def sweep(self, before: datetime) -> None:
        """Remove texts kept before a moment, and what a killed program left half-written before it."""
        for path, draft in self._whole():
            if draft.at < before:
                with suppress(OSError):
                    remove_file(path)
        for path in self.folder.glob(f"{UNFINISHED}*"):
            with suppress(OSError):
                if path.stat().st_mtime < before.timestamp():
                    remove_file(path)

    def _carry_over(self, former: Path) -> None:
        if former == self.folder:
            return
        for path in sorted(former.glob("[!.]*.json")):
            with suppress(OSError):
                make_folder(self.folder)
                if not (self.folder / path.name).exists():
                    replace_file(path, self.folder / path.name)

    def _whole(self) -> Iterator[tuple[Path, Draft]]:
        for path in sorted(self.folder.glob("[!.]*.json")):
            with suppress(OSError, *_NOT_OURS):
                yield path, _read(path.read_bytes())


def _one_spelling(location: str) -> str:
    """A folder by its full path, without links; without case, its letters put together, where its disk takes both."""
    place = Path(location).resolve()
    return unicodedata.normalize("NFC", str(place).casefold()) if one_case(place) else str(place)


def _name_of(location: str) -> str:
    return hashlib.sha256(location.encode("utf-8", "surrogatepass")).hexdigest()[:16]


_NOT_OURS = (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError)
"""What reading any bytes at all as a record of ours may raise."""


def _read(content: bytes) -> Draft:
    """The text in a file, of which not a letter has changed. Raises one of `_NOT_OURS`."""
    record = json.loads(content.decode("utf-8"))
    seal = record.pop("hash")
    if text_hash(canonical_json(record)) != seal:
        raise ValueError("not as it was written")
    return Draft(
        session=str(record["session"]),
        article_id=None if record["article_id"] is None else int(record["article_id"]),
        story=story_from_json(record["story"]),
        base_version=int(record["base_version"]),
        at=datetime.fromisoformat(record["at"]).astimezone(UTC),
    )
