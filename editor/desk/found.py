"""Texts that an earlier run of the program left in the journal: which are offered, and what becomes of them."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from editor.desk.articles import Articles
from editor.desk.drafts import Drafts
from editor.desk.safety.presence import PresenceDesk
from editor.domain.articles import Article, Draft, DraftKind, Reason
from editor.domain.differences import Comparison
from editor.domain.errors import NotFound, WorldFailed
from editor.domain.writing import FoundText


class FoundTexts:
    """Nothing found takes the place of a saved text by itself."""

    def __init__(self, articles: Articles, drafts: Drafts, presence: PresenceDesk) -> None:
        self._articles = articles
        self._drafts = drafts
        self._presence = presence

    def left_over(self, window: str, *, discarded: bool = False) -> tuple[FoundText, ...]:
        """What a crash would have lost, newest first; rows that say nothing new are dropped.

        `window` is what the sessions of the window that asks begin with: what it types now is not found, what it set
        aside is. Another copy that runs now is still typing: what came since it was opened may be its own, and waits.
        """
        others = [other.since for other in self._presence.announce()]
        found: list[FoundText] = []
        for draft in self._drafts.left_over(window):
            is_mine = draft.session.startswith(window)
            if (draft.kind is DraftKind.TYPING) if is_mine else any(draft.at >= since for since in others):
                continue
            each = self._found(draft)
            if each.article is not None and each.article.story == draft.story:
                with suppress(WorldFailed):  # it says nothing new; the others are offered all the same
                    self._drafts.forget(draft)
            else:
                found.append(each)
        if discarded:
            found += [replace(self._found(draft), is_discarded=True) for draft in self._drafts.discarded()]
        return tuple(sorted(found, key=lambda each: each.draft.at, reverse=True))

    def again(self, found: FoundText) -> FoundText:
        """The same text against its article as it is at this moment: bringing another one back may have saved it."""
        return replace(self._found(found.draft), is_discarded=found.is_discarded)

    def compare(self, found: FoundText) -> tuple[FoundText, Comparison]:
        """What the text would change."""
        now = self.again(found)
        return now, self._articles.compare_texts(now.saved, now.draft.story)

    def keep_both(self, found: FoundText) -> Article:
        """An article of its own, with an address of its own; the saved one stays as it is."""
        story = replace(found.draft.story, slug="")
        article = self._articles.create(story, reason=Reason.RECOVERED)
        with suppress(WorldFailed):  # the article has been made, whatever becomes of the journal
            self._drafts.forget(found.draft)
        return article

    def discard(self, found: FoundText) -> None:
        """Offer it no more; the journal keeps it for its fourteen days."""
        self._drafts.discard(found.draft)

    def _found(self, draft: Draft) -> FoundText:
        try:
            article = self._articles.get(draft.article_id) if draft.article_id is not None else None
        except NotFound:
            article = None
        return FoundText(draft, article, article is not None and _has_moved_on(article, draft))


def _has_moved_on(article: Article, draft: Draft) -> bool:
    later = article.updated_at is not None and article.updated_at > draft.at
    return later or article.version != draft.base_version
