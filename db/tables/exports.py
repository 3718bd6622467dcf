"""What went to the web team, run by run and file by file."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base


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
