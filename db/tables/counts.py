"""Figures that lists and sidebar show, kept by the transactions that change them: nobody counts the archive."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from db.base import DERIVED, Base


class ArticleCount(Base):
    """How many articles are alike in all that a list without words asks for; `rubric_id` is 0 where there is none."""

    __tablename__ = "article_count"
    __table_args__ = ({**DERIVED, "sqlite_with_rowid": False},)

    rubric_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    language: Mapped[str] = mapped_column(primary_key=True)
    workflow: Mapped[str] = mapped_column(primary_key=True)
    publication: Mapped[str] = mapped_column(primary_key=True)
    differs: Mapped[bool] = mapped_column(primary_key=True)
    to_fix: Mapped[bool] = mapped_column(primary_key=True)
    number: Mapped[int]


class Tally(Base):
    """A figure under its name, of those in `db.newsroom.figures`."""

    __tablename__ = "tally"
    __table_args__ = ({**DERIVED, "sqlite_with_rowid": False},)

    name: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[int]
