"""What readers have, by key: made of articles and revisions by the transaction that changes those.

Whatever stands here can be made anew (`db.newsroom.shelves.refill`), so it is neither sealed nor salvaged.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from db.base import DERIVED, Base


class LiveArticleRecord(Base):
    """A public article as lists look for it; `rubric_id` is what its live revision names, which may be gone since.

    `shown_at` is the first publication, by which readers' lists are ordered.
    """

    __tablename__ = "live_article"
    __table_args__ = (
        Index("ix_live_article_language_shown_at_article_id", "language", "shown_at", "article_id"),
        Index(
            "ix_live_article_rubric_id_language_shown_at_article_id", "rubric_id", "language", "shown_at", "article_id"
        ),
        Index("ix_live_article_shown_at_article_id", "shown_at", "article_id"),
        DERIVED,
    )  # fmt: skip

    article_id: Mapped[int] = mapped_column(
        ForeignKey("article.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    revision_id: Mapped[int]
    language: Mapped[str]
    rubric_id: Mapped[int]
    on_front: Mapped[bool]
    shown_at: Mapped[datetime]


class LiveUse(Base):
    """What a live revision names: `what` is one of `db.newsroom.shelves.USES`, `key` the id there."""

    __tablename__ = "live_use"
    __table_args__ = (Index("ix_live_use_what_key", "what", "key"), {**DERIVED, "sqlite_with_rowid": False})

    article_id: Mapped[int] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"), primary_key=True)
    what: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[int] = mapped_column(primary_key=True)


class LiveCount(Base):
    """How many public articles of a language name a rubric; 0 stands for no rubric."""

    __tablename__ = "live_count"
    __table_args__ = ({**DERIVED, "sqlite_with_rowid": False},)

    language: Mapped[str] = mapped_column(primary_key=True)
    rubric_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    number: Mapped[int]


class ChangeLog(Base):
    """What a transaction changed of what readers can see; `what` is one of `db.newsroom.change_log.ChangeKind`.

    An article's row says where it stood before: its language, rubric and first publication; `rubric_id` is 0 and
    `shown_at` None for one that readers did not have.
    """

    __tablename__ = "change_log"
    __table_args__ = ({**DERIVED, "sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    what: Mapped[str]
    key: Mapped[int]
    language: Mapped[str]
    rubric_id: Mapped[int]
    shown_at: Mapped[datetime | None]
