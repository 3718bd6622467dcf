"""The second place of the draft journal: one small file for each text that the newsroom could not take.

Files lie in the program's own folder, so they are there when the newsroom's disk is full, read-only or gone.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from db.files import growing
from db.hashes import canonical_json, clean_story, text_hash
from db.stories import story_from_json, story_to_json
from editor.domain.articles import Draft


class DraftFiles:
    """The texts of one newsroom under `state`/drafts."""

    def __init__(self, state: Path, location: str) -> None:
        self.folder = state / "drafts" / hashlib.sha256(location.encode("utf-8", "surrogatepass")).hexdigest()[:16]

    def keep(self, draft: Draft) -> Path:
        """Write a text in place of the one kept before, durable. Raises OSError; the older one is then still there."""
        story = story_to_json(clean_story(draft.story))
        record = {
            "session": draft.session,
            "article_id": draft.article_id,
            "base_version": draft.base_version,
            "at": draft.at.isoformat(),
            "story": story,
            "hash": text_hash(story),
        }
        place = self._place(draft.session, draft.article_id)
        with growing(place) as unfinished:
            unfinished.write_text(canonical_json(record), "utf-8")
        return place

    def drop(self, session: str, article_id: int | None) -> None:
        """Forget a text; there need not be one."""
        with suppress(OSError):
            self._place(session, article_id).unlink(missing_ok=True)

    def all(self) -> tuple[Draft, ...]:
        """Every text that is whole; a file that is not is left where it lies."""
        return tuple(draft for _path, draft in self._whole())

    def sweep(self, before: datetime) -> None:
        """Remove texts kept before a moment."""
        for path, draft in self._whole():
            if draft.at < before:
                with suppress(OSError):
                    path.unlink(missing_ok=True)

    def _whole(self) -> Iterator[tuple[Path, Draft]]:
        for path in sorted(self.folder.glob("*.json")):
            with suppress(OSError, ValueError, KeyError, TypeError):
                record = json.loads(path.read_text("utf-8"))
                if text_hash(record["story"]) == record["hash"]:
                    yield (
                        path,
                        Draft(
                            session=record["session"],
                            article_id=record["article_id"],
                            story=story_from_json(record["story"]),
                            base_version=record["base_version"],
                            at=datetime.fromisoformat(record["at"]),
                        ),
                    )

    def _place(self, session: str, article_id: int | None) -> Path:
        name = text_hash(canonical_json([session, article_id]))[:32]
        return self.folder / f"{name}.json"
