"""Articles, their frozen revisions, their rows in a list, and the notes that readers see."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from editor.domain.states import Publication, Workflow
from editor.domain.story import Story


class Reason(StrEnum):
    """Why a revision was made."""

    SAVED = "saved"
    STATUS = "status"
    PUBLISH = "publish"
    TAKE_OVER = "take-over"
    RESTORE = "restore"
    IMPORT = "import"
    RECOVERED = "recovered"
    SCHEDULE = "schedule"


@dataclass(frozen=True, slots=True)
class Correction:
    """A correction that readers see on the page: when, and the sentence."""

    at: datetime
    text: str
    by: str = ""


@dataclass(frozen=True, slots=True)
class Seen:
    """What the caller of an act had before its eyes: the version of a working copy and the hash of its text.

    An act is refused when another text stands there by now. Without a `content_hash` only the version counts.
    """

    version: int
    content_hash: str = ""
    is_spiked: bool = False

    def is_still(self, article: Article) -> bool:
        """Whether the article says what was seen. Another state of the desk is no other text, only a spike counts."""
        if self.version == article.version:
            return True
        return self.content_hash == article.content_hash and (self.is_spiked or article.workflow is not Workflow.SPIKED)


@dataclass(frozen=True, slots=True)
class Article:
    """The working copy. All times are aware and in UTC; `version` counts saved changes of the row, states among them.

    `revision` is the number of its newest revision, the version that people speak of, or 0 before the first one.
    `content_hash` is the SHA-256 of the story; `live_revision_id` says what readers have.
    `translation_group` is shared by the language versions of one article, or empty.
    `address_frozen` is True once the address was exported.
    """

    id: int
    uid: str
    story: Story
    workflow: Workflow = Workflow.DRAFT
    publication: Publication = Publication.NEVER
    version: int = 1
    revision: int = 0
    content_hash: str = ""
    live_revision_id: int | None = None
    differs_from_live: bool = False
    spiked_from: Workflow | None = None
    publish_at: datetime | None = None
    embargo_until: datetime | None = None
    first_published_at: datetime | None = None
    published_at: datetime | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    updated_by: str = ""
    address_frozen: bool = False
    translation_group: str = ""
    corrections: tuple[Correction, ...] = ()

    @property
    def seen(self) -> Seen:
        """What somebody who looks at this working copy sees."""
        return Seen(self.version, self.content_hash, is_spiked=self.workflow is Workflow.SPIKED)


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """What a list shows of an article, read by columns alone; `thumb` is the lead photo's SHA-256 or empty."""

    id: int
    headline: str
    language: str
    rubric_id: int | None
    byline: str
    workflow: Workflow
    publication: Publication
    updated_at: datetime
    thumb: str = ""
    blocks: int = 0
    warnings: int = 0
    differs_from_live: bool = False
    publish_at: datetime | None = None
    published_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Revision:
    """An immutable snapshot of a story; `number` counts from 1 within its article."""

    id: int
    article_id: int
    number: int
    story: Story
    reason: Reason
    author: str
    note: str
    at: datetime
    content_hash: str
    body_html: str = ""
    html_key: str = ""


@dataclass(frozen=True, slots=True)
class RevisionRow:
    """A revision as a timeline shows it, read without its story.

    `words` counts runs between white space in the body. `note` of a RESTORE is the number that was restored.
    `export_number` and `exported_at` are those of the first run that exported the revision (0 and None: no run
    did); `is_with_web_team` marks the one that the newest run left there.
    """

    number: int
    reason: Reason
    author: str
    note: str
    at: datetime
    content_hash: str
    words: int = 0
    is_live: bool = False
    is_with_web_team: bool = False
    export_number: int = 0
    exported_at: datetime | None = None

    @property
    def was_exported(self) -> bool:
        """Whether the web team ever got it."""
        return self.export_number > 0


class DraftKind(StrEnum):
    """Why a text is in the draft journal: it is typed, its writer opened another one instead, or threw it away."""

    TYPING = "typing"
    ASIDE = "aside"
    DISCARDED = "discarded"


@dataclass(frozen=True, slots=True)
class Draft:
    """A row of the draft journal: working text that no save has taken over yet. One a session, article and kind."""

    session: str
    article_id: int | None
    story: Story
    base_version: int
    at: datetime
    kind: DraftKind = DraftKind.TYPING


@dataclass(frozen=True, slots=True)
class Counts:
    """Figures beside the sidebar's places; `desk` is keyed by place, `rubrics` by rubric id (live articles)."""

    desk: dict[str, int]
    rubrics: dict[int, int]
    photos: int = 0
    photos_without_credit: int = 0
    to_export: int = 0


@dataclass(frozen=True, slots=True)
class ListQuery:
    """Which articles a list shows. `place` is a key of `PLACES`; `text` is a search query in the user's words."""

    place: str = "all"
    rubric_id: int | None = None
    text: str = ""
    to_fix: bool = False
    language: str = ""


PLACES = ("drafts", "review", "ready", "scheduled", "published", "spiked", "all")
"""Lists of the desk: drafts are ideas and drafts that readers never had; published are live and corrected."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in a list, from 0, and the key of what stood there: the moment that orders the list, and the id."""

    place: int
    moment: datetime
    id: int


@dataclass(frozen=True, slots=True)
class ListPage:
    """Rows of a list that stand one after another from the place `start` on, with the marks of the first and last."""

    start: int
    rows: tuple[ArticleRow, ...]
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Listing:
    """A list as it is now: its length, the rows that are seen first, and the places of articles that were asked for."""

    length: int
    page: ListPage
    places: dict[int, int]


@dataclass(frozen=True, slots=True)
class LiveArticle:
    """What readers have of one article, as export reads it: the live revision's story without its body."""

    article_id: int
    uid: str
    revision_id: int
    content_hash: str
    story: Story
    publication: Publication
    first_published_at: datetime
    published_at: datetime
    translation_group: str = ""
    embargo_until: datetime | None = None
    corrections: tuple[Correction, ...] = ()


@dataclass(frozen=True, slots=True)
class LiveBody:
    """The body of a live revision: Markdown, and its HTML with the key it was rendered under."""

    revision_id: int
    body: str
    html: str
    html_key: str
