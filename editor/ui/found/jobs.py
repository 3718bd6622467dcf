"""What the database thread does with texts that an earlier run of the program left in the journal."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from editor.domain.articles import Article, Draft, Reason
from editor.domain.copying import as_copy
from editor.domain.differences import Comparison
from editor.domain.errors import WorldFailed
from editor.domain.story import PHOTO_REFERENCE, Story
from editor.ui.writing.session.verbs import ASIDE, article_of

if TYPE_CHECKING:
    from editor.desk import Desks

SHOWN = 40
"""Letters of a text without a headline that it is called by."""


@dataclass(frozen=True, slots=True)
class Found:
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
        return text if len(text) <= SHOWN else f"{text[:SHOWN].rsplit(' ', 1)[0]}…"

    @property
    def is_emptier(self) -> bool:
        """Whether it has no words where the saved text has some."""
        return not self.draft.story.body.strip() and bool(self.saved.body.strip())


def left_over(desks: Desks, session: str, *, discarded: bool = False) -> tuple[Found, ...]:
    """What a crash would have lost, newest first; rows that say nothing new are dropped.

    Another copy that runs now is still typing: what came since it was opened may be its own, and waits.
    """
    others = [other.since for other in desks.presence.announce()]
    found: list[Found] = []
    for draft in desks.drafts.left_over(session):
        is_aside = draft.session.startswith(f"{ASIDE}{session}")
        if draft.session.startswith(session) or (not is_aside and any(draft.at >= since for since in others)):
            continue
        each = _found(desks, draft)
        if each.article is not None and each.article.story == draft.story:
            with suppress(WorldFailed):  # it says nothing new; the others are offered all the same
                desks.drafts.drop(draft.session, draft.article_id)
        else:
            found.append(each)
    if discarded:
        found += [replace(_found(desks, draft), is_discarded=True) for draft in desks.drafts.discarded()]
    return tuple(sorted(found, key=lambda each: each.draft.at, reverse=True))


def again(desks: Desks, found: Found) -> Found:
    """The same text against its article as it is at this moment: bringing another one back may have saved it."""
    return replace(_found(desks, found.draft), is_discarded=found.is_discarded)


def compare(desks: Desks, found: Found) -> tuple[Found, Comparison]:
    """What the text would change."""
    now = again(desks, found)
    return now, desks.articles.compare_texts(now.saved, now.draft.story)


def keep_both(desks: Desks, found: Found) -> Article:
    """An article of its own, with an address of its own; the saved one stays as it is."""
    article = desks.articles.create(as_copy(found.draft.story), reason=Reason.RECOVERED)
    with suppress(WorldFailed):  # the article has been made, whatever becomes of the journal
        desks.drafts.drop(found.draft.session, found.draft.article_id)
    return article


def discard(desks: Desks, found: Found) -> None:
    """Offer it no more; the journal keeps it for its fourteen days."""
    desks.drafts.discard(found.draft)


def _found(desks: Desks, draft: Draft) -> Found:
    article = article_of(desks, draft.article_id)
    return Found(draft, article, article is not None and _has_moved_on(article, draft))


def _has_moved_on(article: Article, draft: Draft) -> bool:
    later = article.updated_at is not None and article.updated_at > draft.at
    return later or article.version != draft.base_version
