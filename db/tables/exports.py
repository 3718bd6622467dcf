"""What went to the web team, run by run and file by file."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.base import DERIVED, Base


class ExportRun(Base):
    """One finished run; `left_out` is JSON."""

    __tablename__ = "export_run"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    target: Mapped[str] = mapped_column(index=True)
    started_at: Mapped[datetime]
    finished_at: Mapped[datetime]
    left_out: Mapped[str]


class ExportItem(Base):
    """One file of a run. Older runs to the same target keep only what they changed."""

    __tablename__ = "export_item"
    __table_args__ = (UniqueConstraint("run_id", "path"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    run_id: Mapped[int] = mapped_column(ForeignKey("export_run.id", ondelete="CASCADE"))
    path: Mapped[str]
    change: Mapped[str]
    reason: Mapped[str]
    inputs: Mapped[str]
    article_id: Mapped[int | None] = mapped_column(ForeignKey("article.id"), index=True)
    revision_id: Mapped[int | None]
    sha256: Mapped[str]
    byte_size: Mapped[int]


class ExportTarget(Base):
    """What this newsroom left at a target: `token` names that site, `log_id` the last row of the log that it knows.

    `program` is the digest of all that makes pages of values. `left_out` are ids of the articles that stayed away,
    `files` is how many files stand there.
    """

    __tablename__ = "export_target"
    __table_args__ = (UniqueConstraint("target"), DERIVED)

    id: Mapped[int] = mapped_column(primary_key=True)
    target: Mapped[str]
    token: Mapped[str]
    program: Mapped[str]
    log_id: Mapped[int]
    files: Mapped[int]
    left_out: Mapped[str]


class TargetPage(Base):
    """The page of an article as it stands at a target."""

    __tablename__ = "export_page"
    __table_args__ = ({**DERIVED, "sqlite_with_rowid": False},)

    target_id: Mapped[int] = mapped_column(ForeignKey("export_target.id", ondelete="CASCADE"), primary_key=True)
    article_id: Mapped[int] = mapped_column(primary_key=True)
    path: Mapped[str]
    revision_id: Mapped[int | None]


class ExportBlock(Base):
    """That the page of an article at a target shows another one in its latest block."""

    __tablename__ = "export_block"
    __table_args__ = (Index("ix_export_block_target_id_article_id", "target_id", "article_id"),
                      {**DERIVED, "sqlite_with_rowid": False})  # fmt: skip

    target_id: Mapped[int] = mapped_column(ForeignKey("export_target.id", ondelete="CASCADE"), primary_key=True)
    shown_id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(primary_key=True)
