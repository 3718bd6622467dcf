"""The draft journal: working text that no save has taken over yet."""

from __future__ import annotations

import db.drafts
from editor.desk.office import Office
from editor.domain.articles import Draft
from editor.domain.story import Story


class Drafts:
    """Typing lands here; it never touches an article's version, so it can raise no false conflict."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def keep(self, session: str, article_id: int | None, story: Story, base_version: int) -> None:
        """Write the working text of one editing session, replacing what it wrote before."""
        at = self._office.now()
        with self._office.store.write() as tx:
            db.drafts.keep(tx, session=session, article_id=article_id, story=story, base_version=base_version, at=at)

    def drop(self, session: str, article_id: int | None) -> None:
        """Forget a working text that a save has taken over."""
        with self._office.store.write() as tx:
            db.drafts.drop(tx, session=session, article_id=article_id)

    def left_over(self, session: str) -> tuple[Draft, ...]:
        """Texts that other sessions left behind: what a crash would have lost."""
        with self._office.read() as tx:
            return db.drafts.left_over(tx, not_session=session)
