"""The draft journal: working text that no save has taken over yet."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Lock

import db.newsroom.drafts
from db.store import Transaction
from editor.desk.office import Office
from editor.desk.safety.draft_files import DraftFiles
from editor.domain.articles import Draft, DraftKind
from editor.domain.errors import WorldFailed
from editor.domain.keeping import DraftKept
from editor.domain.story import Story

KEPT_FOR = timedelta(days=14)
"""From when it was typed, whether anybody discards it or not."""

LAST = 2**63
"""After every text of a session."""


class Drafts:
    """Typing lands here; it never touches an article's version, so it can raise no false conflict.

    `files` is the fallback journal, for when the newsroom can't be written to.
    """

    def __init__(self, office: Office, files: DraftFiles | None = None) -> None:
        self._office = office
        self._files = files
        self._lock = Lock()
        self._newest = datetime.min.replace(tzinfo=UTC)
        self._held: dict[str, int] = {}
        self._settled: dict[str, int] = {}

    def keep(
        self,
        session: str,
        article_id: int | None,
        story: Story,
        base_version: int,
        *,
        order: int = 0,
        kind: DraftKind = DraftKind.TYPING,
    ) -> DraftKept:
        """Write the working text of one editing session, replacing what it wrote before; where it is safe now.

        `order` grows with the texts of a session where some may also be put into the fallback journal by `hold`.
        Raises WorldFailed only when neither the newsroom nor the fallback journal could take it.
        """
        draft = Draft(session, article_id, story, base_version, self._moment(), kind)
        try:
            with self._office.store.write(briefly=True) as tx:
                _write(tx, draft)
        except WorldFailed as failed:
            try:
                path = self._put_into_file(draft, order)
            except OSError:
                path = None
            if path is None:
                raise
            return DraftKept(str(path), failed.code, failed.facts)
        except Exception:  # our own bug, which must not cost the text
            with suppress(OSError):
                self._put_into_file(draft, order)
            raise
        if kind is DraftKind.TYPING:
            self.settle(session, article_id, order=order)
        return DraftKept()

    def hold(self, session: str, article_id: int | None, story: Story, base_version: int, *, order: int) -> str:
        """Put a text into the fallback journal while the newsroom is waited for, if that has not got it by now.

        The file that has it, or nothing: a fallback journal that fails is told by `keep`. Safe in any thread.
        """
        draft = Draft(session, article_id, story, base_version, self._moment())
        with suppress(OSError):
            return str(self._put_into_file(draft, order) or "")
        return ""

    def settle(self, session: str, article_id: int | None, *, order: int = LAST) -> None:
        """The newsroom has a session's text up to `order`: the fallback journal lets go of what it has no newer of."""
        if self._files is None:
            return
        with self._lock:
            self._settled[session] = max(order, self._settled.get(session, -1))
            if self._held.get(session, 0) <= order:
                self._held.pop(session, None)
                for each in {article_id, None}:  # it may have had no article yet when it was held
                    self._files.drop(session, each)

    def drop(self, session: str, article_id: int | None, *, order: int = LAST) -> None:
        """Forget a working text that a save has taken over, in both places."""
        self.settle(session, article_id, order=order)
        with self._office.store.write() as tx:
            db.newsroom.drafts.drop(tx, session=session, article_id=article_id)

    def forget(self, draft: Draft) -> None:
        """Drop a left-over text of any kind, in both places."""
        self._let_go_of_file(draft)
        with self._office.store.write() as tx:
            _forget(tx, draft)

    def discard(self, draft: Draft) -> None:
        """Offer a left-over text no more; it stays in the journal for as long as it would have stayed."""
        if draft.kind is DraftKind.DISCARDED:
            return
        with self._office.store.write() as tx:
            _write(tx, replace(draft, kind=DraftKind.DISCARDED))
            _forget(tx, draft)
        self._let_go_of_file(draft)

    def set_aside(self, session: str, article_id: int | None, story: Story, base_version: int) -> DraftKept:
        """Leave a text to be found: its writer opens another one in its place, and its session goes on without it."""
        kept = self.keep(session, article_id, story, base_version, kind=DraftKind.ASIDE)
        with suppress(WorldFailed):  # it is kept: what the journal has of it besides is found with it
            self.drop(session, article_id)
        return kept

    def discarded(self) -> tuple[Draft, ...]:
        """Texts that were discarded and are still kept, the newest first."""
        return tuple(draft for draft in self._all("") if draft.kind is DraftKind.DISCARDED)

    def left_over(self, session: str) -> tuple[Draft, ...]:
        """Texts that other sessions left behind in either place, the newest first: what a crash would have lost.

        Of one session's two texts of an article the newer one; an unreadable newsroom hides no file.
        """
        return tuple(draft for draft in self._all(session) if draft.kind is not DraftKind.DISCARDED)

    def sweep(self) -> None:
        """Remove texts older than `KEPT_FOR`; a newsroom that can't be written to keeps them."""
        before = self._office.now() - KEPT_FOR
        if self._files is not None:
            self._files.sweep(before)
        with suppress(WorldFailed):
            with self._office.read() as tx:
                is_due = db.newsroom.drafts.is_any_older(tx, before)
            if is_due:
                with self._office.store.write() as tx:
                    db.newsroom.drafts.sweep(tx, before)

    def _all(self, session: str) -> tuple[Draft, ...]:
        filed = () if self._files is None else self._files.all()
        newest = {_key(draft): draft for draft in filed if draft.session != session}
        try:
            with self._office.read() as tx:
                kept = db.newsroom.drafts.left_over(tx, not_session=session)
        except WorldFailed:
            if not newest:
                raise
            kept = ()
        for draft in kept:
            known = newest.get(_key(draft))
            if known is None or known.at < draft.at:
                newest[_key(draft)] = draft
        return tuple(sorted(newest.values(), key=lambda draft: draft.at, reverse=True))

    def _put_into_file(self, draft: Draft, order: int) -> Path | None:
        """Raises OSError; a newer text of the session that lies there already stays."""
        if self._files is None:
            return None
        with self._lock:
            if draft.kind is not DraftKind.TYPING:
                return self._files.keep(draft)
            if self._held.get(draft.session, 0) > order:
                return self._files.place(draft.session, draft.article_id)
            if self._settled.get(draft.session, -1) >= order > 0:
                return None
            path = self._files.keep(draft)
            self._held[draft.session] = order
            return path

    def _let_go_of_file(self, draft: Draft) -> None:
        if draft.kind is DraftKind.TYPING:
            self.settle(draft.session, draft.article_id)
        elif self._files is not None:
            self._files.drop(draft.session, draft.article_id, draft.kind)

    def _moment(self) -> datetime:
        """Now, and later than any text before: a clock that was set back does not make the newer text the older."""
        with self._lock:
            self._newest = max(self._office.now(), self._newest + timedelta(microseconds=1))
            return self._newest


def _write(tx: Transaction, draft: Draft) -> None:
    db.newsroom.drafts.keep(
        tx,
        session=draft.session,
        article_id=draft.article_id,
        story=draft.story,
        base_version=draft.base_version,
        at=draft.at,
        kind=draft.kind,
    )


def _forget(tx: Transaction, draft: Draft) -> None:
    db.newsroom.drafts.drop(tx, session=draft.session, article_id=draft.article_id, kind=draft.kind)


def _key(draft: Draft) -> tuple[str, int | None, DraftKind]:
    return draft.session, draft.article_id, draft.kind
