"""Articles and all that hangs on them: revisions, drafts, placements, tags, corrections, locks, notes.

Big texts stand last in their tables: SQLite then reads a list without touching their overflow pages.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.tables.places import DIFFERS, ORDERED_BY, RULES, TO_FIX


def _some(name: str, *columns: str, of: str) -> Index:
    """An index of the articles that meet a condition; a list uses it when it asks in the same words."""
    return Index(name, *columns, "id", sqlite_where=text(of), postgresql_where=text(of))


class ArticleRecord(Base):
    """The working copy. `live_hash` repeats the live revision's hash, so that lists compare without a join."""

    __tablename__ = "article"
    __table_args__ = (
        Index("ix_article_updated_at_id", "updated_at", "id"),
        Index("ix_article_rubric_id_updated_at", "rubric_id", "updated_at"),
        *(_some(f"ix_article_{place}", ORDERED_BY[place], of=rule.sql(DIFFERS)) for place, rule in RULES.items()),
        _some("ix_article_published_by_rubric", "rubric_id", "published_at", of=RULES["published"].sql(DIFFERS)),
        _some("ix_article_to_fix", "updated_at", of=TO_FIX),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    version: Mapped[int]
    workflow: Mapped[str]
    publication: Mapped[str]
    spiked_from: Mapped[str | None]
    language: Mapped[str]
    rubric_id: Mapped[int | None] = mapped_column(ForeignKey("rubric.id"))
    on_front: Mapped[bool]
    blocks: Mapped[int]
    warnings: Mapped[int]
    content_hash: Mapped[str]
    body_sha256: Mapped[str]
    live_revision_id: Mapped[int | None] = mapped_column(ForeignKey("revision.id", use_alter=True))
    live_hash: Mapped[str]
    publish_at: Mapped[datetime | None]
    embargo_until: Mapped[datetime | None]
    first_published_at: Mapped[datetime | None]
    published_at: Mapped[datetime | None]
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    updated_by: Mapped[str]
    address_frozen_at: Mapped[datetime | None]
    translation_group: Mapped[str] = mapped_column(index=True)
    slug: Mapped[str] = mapped_column(index=True)
    kicker: Mapped[str]
    headline: Mapped[str]
    dateline: Mapped[str]
    lede: Mapped[str]
    body: Mapped[str]


class RevisionRecord(Base):
    """An immutable snapshot. `story` is canonical JSON with an empty body; the body stands beside it.

    `content_hash` is that of the whole story, `body_sha256` that of the body alone, `html_sha256` that of the HTML.
    """

    __tablename__ = "revision"
    __table_args__ = (UniqueConstraint("article_id", "number"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"))
    number: Mapped[int]
    rubric_id: Mapped[int | None] = mapped_column(index=True)
    reason: Mapped[str]
    author: Mapped[str]
    note: Mapped[str]
    at: Mapped[datetime]
    content_hash: Mapped[str]
    body_sha256: Mapped[str]
    html_key: Mapped[str]
    story: Mapped[str]
    body: Mapped[str]
    body_html: Mapped[str]
    html_sha256: Mapped[str] = mapped_column(server_default="")


class DraftRecord(Base):
    """The journal of typing; `article_id` is None for a text that has no article yet."""

    __tablename__ = "draft"
    __table_args__ = (UniqueConstraint("session", "article_id", "kind"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    session: Mapped[str]
    article_id: Mapped[int | None] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"), index=True)
    base_version: Mapped[int]
    at: Mapped[datetime]
    content_hash: Mapped[str]
    story: Mapped[str]
    kind: Mapped[str] = mapped_column(server_default="typing")


class PlacementRecord(Base):
    """How an article uses a photo. Ids come from `db.newsroom.placements`, are unique and never given twice."""

    __tablename__ = "placement"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"), index=True)
    position: Mapped[int]
    photo_id: Mapped[int | None] = mapped_column(ForeignKey("photo.id"), index=True)
    role: Mapped[str]
    caption: Mapped[str]
    alt: Mapped[str]
    own_credit: Mapped[bool]
    creator_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    agency_id: Mapped[int | None] = mapped_column(ForeignKey("agency.id"), index=True)
    credit_text: Mapped[str]
    crop: Mapped[str | None]


class TagRecord(Base):
    """A tag as it prints."""

    __tablename__ = "tag"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)


class ArticleTag(Base):
    """The tags of an article in their order."""

    __tablename__ = "article_tag"

    article_id: Mapped[int] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    tag_id: Mapped[int] = mapped_column(ForeignKey("tag.id"), index=True)


class ArticleAuthor(Base):
    """The authors of an article in the order in which they print."""

    __tablename__ = "article_author"

    article_id: Mapped[int] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)


class CorrectionRecord(Base):
    """A correction that readers see."""

    __tablename__ = "correction"

    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"), index=True)
    at: Mapped[datetime]
    text: Mapped[str]
    by: Mapped[str]


class SlugHistory(Base):
    """An address that was exported and that the article has no more."""

    __tablename__ = "slug_history"

    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"), index=True)
    slug: Mapped[str] = mapped_column(index=True)
    at: Mapped[datetime]


class Note(Base):
    """A word between colleagues about an article; readers never see it."""

    __tablename__ = "note"

    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"), index=True)
    author: Mapped[str]
    text: Mapped[str]
    at: Mapped[datetime]


class Lock(Base):
    """Who works on an article now; `fence` grows with every holder."""

    __tablename__ = "lock"

    article_id: Mapped[int] = mapped_column(
        ForeignKey("article.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    session: Mapped[str]
    holder: Mapped[str]
    token: Mapped[str]
    fence: Mapped[int]
    expires_at: Mapped[datetime]
