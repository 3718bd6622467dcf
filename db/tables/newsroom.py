"""What articles refer to: rubrics, people, agencies, photos; and the newsroom's own settings."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base


class RubricRecord(Base):
    """A section of the newsroom. Ids are never given twice: revisions speak of rubrics long gone."""

    __tablename__ = "rubric"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("rubric.id"), index=True)
    position: Mapped[int]
    slug: Mapped[str] = mapped_column(unique=True)
    names_ru: Mapped[str]
    names_kk: Mapped[str]
    names_en: Mapped[str]
    about_ru: Mapped[str]
    about_kk: Mapped[str]
    about_en: Mapped[str]
    colour: Mapped[str]
    hidden: Mapped[bool]
    sponsored: Mapped[bool]
    latest_count: Mapped[int]


class RubricHistory(Base):
    """Where a former path (`slug`: `gorod/parki`) leads; `old_id` is set when the rubric went into another one."""

    __tablename__ = "rubric_history"

    id: Mapped[int] = mapped_column(primary_key=True)
    slug: Mapped[str] = mapped_column(index=True)
    old_id: Mapped[int | None] = mapped_column(index=True)
    rubric_id: Mapped[int] = mapped_column(ForeignKey("rubric.id", ondelete="CASCADE"), index=True)


class PersonRecord(Base):
    """A byline and a photographer both.

    Who was merged into another person keeps the row and its names, since revisions speak of it: `merged_into` is who
    they are now, one step, never a chain.
    """

    __tablename__ = "person"

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    names_ru: Mapped[str] = mapped_column(index=True)
    names_kk: Mapped[str] = mapped_column(index=True)
    names_en: Mapped[str] = mapped_column(index=True)
    gender: Mapped[str]
    genitive_ru: Mapped[str]
    declines: Mapped[bool]
    confirmed_by: Mapped[str]
    merged_into: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)


class AgencyRecord(Base):
    """An organisation as it prints in a credit."""

    __tablename__ = "agency"

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    names_ru: Mapped[str]
    names_kk: Mapped[str]
    names_en: Mapped[str]


class PhotoRecord(Base):
    """An original in the photo store.

    `file_creators` has a name a line; `file_notes` is what else the file says of its names, as JSON.
    """

    __tablename__ = "photo"

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    sha256: Mapped[str] = mapped_column(unique=True)
    file_name: Mapped[str]
    media_type: Mapped[str]
    width: Mapped[int]
    height: Mapped[int]
    byte_size: Mapped[int]
    creator_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    agency_id: Mapped[int | None] = mapped_column(ForeignKey("agency.id"), index=True)
    credit_text: Mapped[str]
    description: Mapped[str]
    alt: Mapped[str]
    source: Mapped[str]
    usage_terms: Mapped[str]
    rights_end: Mapped[date | None] = mapped_column(index=True)
    taken_at: Mapped[datetime | None]
    added_at: Mapped[datetime | None]
    copyright: Mapped[str] = mapped_column(server_default="")
    file_creators: Mapped[str] = mapped_column(server_default="")
    file_agency: Mapped[str] = mapped_column(server_default="")
    file_credit: Mapped[str] = mapped_column(server_default="")
    file_notes: Mapped[str] = mapped_column(server_default="{}")


class Setting(Base):
    """One value of the newsroom, as JSON, under its name."""

    __tablename__ = "setting"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class ViewCount(Base):
    """How often readers opened an article; kept by uid, since only the web team's server knows."""

    __tablename__ = "view_count"
    __table_args__ = (UniqueConstraint("article_uid"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    article_uid: Mapped[str]
    views: Mapped[int]


class Seal(Base):
    """A hash of all that a row held when it was last written; `what` is its table, `key` its rowid."""

    __tablename__ = "seal"
    __table_args__ = ({"sqlite_with_rowid": False},)

    what: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    sha256: Mapped[str]
