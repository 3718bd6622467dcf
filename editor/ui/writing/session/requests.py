"""What the writing surface asks of the newsroom, and what the newsroom answers: plain values."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from editor.domain.articles import Article, Reason
from editor.domain.errors import EditorError
from editor.domain.states import Workflow
from editor.domain.story import Story


@dataclass(frozen=True, slots=True)
class Step:
    """A step of an article: one of `steps.PUBLISHING`, or `move`, `spike`, `unspike`, with what that one needs."""

    name: str
    workflow: Workflow | None = None
    note: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """A story to be kept, saved, checked or shown.

    `sequence` grows with every request of the program; `sheet` counts opened articles, so that an answer finds out
    whether its article is still on the desk. `article_id` is None until the row exists; `after` is the sequence of
    an earlier request whose answer knows the newer version (0: none). `saves` is False when only `step` is wanted.
    `base` is the hash of the content that the newsroom had when it last answered.
    """

    sequence: int
    sheet: int
    article_id: int | None
    story: Story
    version: int
    base: str = ""
    after: int = 0
    note: str = ""
    saves: bool = True
    step: Step | None = None
    reason: Reason = Reason.SAVED


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of a request: the article as it stands now, the error, or both when only the step failed.

    `saved` tells whether the story of the request is in the newsroom.
    """

    request: Request
    article: Article | None = None
    error: EditorError | None = None
    saved: bool = False


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something that stands in the way; `code` and `facts` make the sentence. The text is safe in every case.

    `kind` is `not-saved`, `stale`, `not-kept` or `refused` (the save went well, the step did not). `lost` is the
    request whose text is neither in the newsroom nor on the desk any more, `owed` the one that waits for another
    attempt.
    `refused` names the step that was not taken while the text itself is saved.
    """

    kind: str
    code: str
    facts: dict[str, object] = field(default_factory=dict[str, object])
    lost: Request | None = None
    owed: Request | None = None
    refused: str = ""
