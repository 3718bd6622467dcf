"""What an importer hands over: a story, the words that stand for things the newsroom must look up, and a report."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from editor.domain.articles import Article
from editor.domain.story import Story


@dataclass(frozen=True, slots=True)
class PhotoPlace:
    """A photograph that a text speaks of: `placement_id` is negative and stands in the story.

    `file` is a path to a picture beside the imported file, or empty for a place that waits for its file.
    """

    placement_id: int
    file: str = ""
    creator: str = ""
    gender: str = ""
    agency: str = ""
    credit_text: str = ""
    caption: str = ""
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Imported:
    """One article read from another format. Names are as written; the desk finds or makes their rows.

    `dropped` lists codes and excerpts of what was left out on purpose, for the report. `views` is the count
    that the page showed, or None.
    """

    story: Story
    rubric: str = ""
    bylines: tuple[str, ...] = ()
    photos: tuple[PhotoPlace, ...] = ()
    published_at: datetime | None = None
    views: int | None = None
    dropped: tuple[tuple[str, str], ...] = ()


def left_out(imported: Imported, article: Article) -> tuple[tuple[str, str], ...]:
    """(code, excerpt) of what did not come along, also of a rubric that this newsroom does not have."""
    is_lost = imported.rubric and article.story.rubric_id is None
    return (*imported.dropped, *((("dropped-rubric", imported.rubric),) if is_lost else ()))
