"""The draft journal: working text that no save has taken over yet."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta

import db.drafts
from editor.desk.draft_files import DraftFiles
from editor.desk.office import Office
from editor.domain.articles import Draft
from editor.domain.errors import WorldFailed
from editor.domain.keeping import DraftKept
from editor.domain.story import Story

KEPT_FOR = timedelta(days=14)
"""From when it was typed, whether anybody discards it or not."""

DISCARDED = "discarded-"
"""What the session of a discarded text begins with in the journal."""


class Drafts:
    """Typing lands here; it never touches an article's version, so it can raise no false conflict.

    `files` is the second place, for when the newsroom can't be written to.
    """

    def __init__(self, office: Office, files: DraftFiles | None = None) -> None:
        self._office = office
        self._files = files

    def keep(self, session: str, article_id: int | None, story: Story, base_version: int) -> DraftKept:
        """Write the working text of one editing session, replacing what it wrote before; where it is safe now.

        Raises WorldFailed only when neither the newsroom nor the second place could take it.
        """
        at = self._office.now()
        try:
            with self._office.store.write(briefly=True) as tx:
                db.drafts.keep(
                    tx, session=session, article_id=article_id, story=story, base_version=base_version, at=at
                )
        except WorldFailed as failed:
            if self._files is None:
                raise
            try:
                path = self._files.keep(Draft(session, article_id, story, base_version, at))
            except OSError:
                raise failed from None
            return DraftKept(str(path), failed.code, failed.facts)
        self.forget_elsewhere(session, article_id)
        return DraftKept()

    def keep_elsewhere(self, session: str, article_id: int | None, story: Story, base_version: int) -> DraftKept:
        """Write to the second place alone, while the newsroom does not answer. Safe in any thread.

        Raises WorldFailed("no-answer") when that can't be written to either.
        """
        facts: dict[str, object] = {"location": self._office.store.location}
        draft = Draft(session, article_id, story, base_version, self._office.now())
        try:
            path = self._files.keep(draft) if self._files is not None else None
        except OSError:
            path = None
        if path is None:
            raise WorldFailed("no-answer", **facts)
        return DraftKept(str(path), "no-answer", facts)

    def forget_elsewhere(self, session: str, article_id: int | None) -> None:
        """The newsroom has the text: drop what the second place has of it."""
        if self._files is not None:
            self._files.drop(session, article_id)

    def drop(self, session: str, article_id: int | None) -> None:
        """Forget a working text that a save has taken over, in both places."""
        self.forget_elsewhere(session, article_id)
        with self._office.store.write() as tx:
            db.drafts.drop(tx, session=session, article_id=article_id)

    def discard(self, draft: Draft) -> None:
        """Offer a left-over text no more; it stays in the journal for as long as it would have stayed."""
        with self._office.store.write() as tx:
            db.drafts.keep(
                tx,
                session=f"{DISCARDED}{draft.session}",
                article_id=draft.article_id,
                story=draft.story,
                base_version=draft.base_version,
                at=draft.at,
            )
            db.drafts.drop(tx, session=draft.session, article_id=draft.article_id)
        self.forget_elsewhere(draft.session, draft.article_id)

    def discarded(self) -> tuple[Draft, ...]:
        """Texts that were discarded and are still kept, the newest first."""
        return tuple(draft for draft in self._all("") if draft.session.startswith(DISCARDED))

    def left_over(self, session: str) -> tuple[Draft, ...]:
        """Texts that other sessions left behind in either place, the newest first: what a crash would have lost.

        Of one session's two texts of an article the newer one; an unreadable newsroom hides no file.
        """
        return tuple(draft for draft in self._all(session) if not draft.session.startswith(DISCARDED))

    def sweep(self) -> None:
        """Remove texts older than `KEPT_FOR`; a newsroom that can't be written to keeps them."""
        before = self._office.now() - KEPT_FOR
        if self._files is not None:
            self._files.sweep(before)
        with suppress(WorldFailed):
            with self._office.read() as tx:
                is_due = db.drafts.is_any_older(tx, before)
            if is_due:
                with self._office.store.write() as tx:
                    db.drafts.sweep(tx, before)

    def _all(self, session: str) -> tuple[Draft, ...]:
        filed = () if self._files is None else self._files.all()
        newest = {(draft.session, draft.article_id): draft for draft in filed if draft.session != session}
        try:
            with self._office.read() as tx:
                kept = db.drafts.left_over(tx, not_session=session)
        except WorldFailed:
            if not newest:
                raise
            kept = ()
        for draft in kept:
            known = newest.get((draft.session, draft.article_id))
            if known is None or known.at < draft.at:
                newest[draft.session, draft.article_id] = draft
        return tuple(sorted(newest.values(), key=lambda draft: draft.at, reverse=True))
