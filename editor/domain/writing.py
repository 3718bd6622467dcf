"""What a writing surface hands to the desk and what comes back: plain values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from editor.domain.articles import Article, Draft, Reason, Seen
from editor.domain.errors import EditorError
from editor.domain.photos import Placement
from editor.domain.states import Workflow
from editor.domain.story import PHOTO_REFERENCE, Story

BEGINNING = 40
"""Letters of a text without a headline that it is called by."""


@dataclass(frozen=True, slots=True)
class Step:
    """A step of an article: an act of publication, or `move`, `spike`, `unspike`, with what that one needs."""

    name: str
    workflow: Workflow | None = None
    note: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class TypedText:
    """A text on a writing surface, and the article under it as its writer saw that (`article_id` None: not made yet).

    `session` is its place in the draft journal; `order` grows with the texts of a session.
    """

    session: str
    story: Story
    article_id: int | None
    seen: Seen
    order: int = 0
    note: str = ""
    reason: Reason = Reason.SAVED


@dataclass(frozen=True, slots=True)
class Outcome:
    """The article as it stands now, what refused, or both when the text was saved and the step refused."""

    article: Article | None = None
    error: EditorError | None = None
    saved: bool = False


@dataclass(frozen=True, slots=True)
class AddedPhotos:
    """Photographs that were taken in, each with its new place, and why others were not."""

    placements: tuple[Placement, ...]
    errors: tuple[EditorError, ...] = ()


@dataclass(frozen=True, slots=True)
class CreditWords:
    """A credit as it is typed: names, which may be nobody's yet. `gender` is "f", "m" or empty."""

    creator: str = ""
    gender: str = ""
    agency: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class FoundText:
    """A text that another run of the program left in the journal, and its article as it is now.

    `moved_on` tells that the article was saved since, by its version or by its clock; then the text can only become
    a copy: an older text never takes the place of a newer one.
    """

    draft: Draft
    article: Article | None
    moved_on: bool
    is_discarded: bool = False

    @property
    def saved(self) -> Story:
        """What the text is held against."""
        return self.article.story if self.article else Story(language=self.draft.story.language)

    @property
    def beginning(self) -> str:
        """The first words of a text that has no headline."""
        text = " ".join(PHOTO_REFERENCE.sub(" ", f"{self.draft.story.lede} {self.draft.story.body}").split())
        return text if len(text) <= BEGINNING else f"{text[:BEGINNING].rsplit(' ', 1)[0]}…"

    @property
    def is_emptier(self) -> bool:
        """Whether it has no words where the saved text has some."""
        return not self.draft.story.body.strip() and bool(self.saved.body.strip())
