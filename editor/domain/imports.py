"""What an importer hands over: a story, the words that stand for things the newsroom must look up, and a report."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from editor.domain.articles import Article
from editor.domain.errors import EditorError
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

    `published_at`, `updated_at` and `expires_at` are aware. `not_for_readers` holds the words that keep the text from
    readers («draft: true»), `waits` those that say that it is scheduled. `keeps_date` is True where the date
    is the article's own and no foreign page's.
    """

    story: Story
    rubric: str = ""
    bylines: tuple[str, ...] = ()
    photos: tuple[PhotoPlace, ...] = ()
    published_at: datetime | None = None
    updated_at: datetime | None = None
    expires_at: datetime | None = None
    not_for_readers: str = ""
    waits: str = ""
    keeps_date: bool = False
    views: int | None = None
    dropped: tuple[tuple[str, str], ...] = ()


class ImportFate(StrEnum):
    """What becomes of a text that is imported to be published."""

    PUBLISH = "publish"
    SCHEDULE = "schedule"
    DRAFT = "draft"
    SPIKE = "spike"


@dataclass(frozen=True, slots=True)
class Brought:
    """An article that was made of a text: (code, excerpt) of what is to be told, and what kept it from readers."""

    article: Article
    left_out: tuple[tuple[str, str], ...] = ()
    refusal: EditorError | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """How texts are taken in: a `rubric` (its address part or a name) and a `language` given here win.

    With `publish` each goes as it says itself: to readers, or scheduled, or it stays a draft, or is spiked when its
    time is over.
    """

    rubric: str = ""
    language: str = ""
    publish: bool = False


def fate(imported: Imported, now: datetime) -> ImportFate:
    """Where a text goes that is to be published at `now` (aware).

    What is not for readers stays a draft, what has had its time is put aside, what has it before it waits for it.
    """
    is_ahead = imported.published_at is not None and imported.published_at > now
    if imported.not_for_readers or (imported.waits and not is_ahead):
        return ImportFate.DRAFT
    if imported.expires_at is not None and imported.expires_at <= now:
        return ImportFate.SPIKE
    return ImportFate.SCHEDULE if is_ahead else ImportFate.PUBLISH


def left_out(imported: Imported, article: Article) -> tuple[tuple[str, str], ...]:
    """(code, excerpt) of what did not come along, also of a rubric that this newsroom does not have."""
    is_lost = imported.rubric and article.story.rubric_id is None
    return (*imported.dropped, *((("dropped-rubric", imported.rubric),) if is_lost else ()))
