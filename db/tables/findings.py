"""What the checks have found in each text, kept until something that they look at changes."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base


class FindingsRecord(Base):
    """What was found in one text of an article: `text` is "working" or "live". All of it can be made anew.

    `content_hash` is that of the text, `photos` the ids of its photos as JSON, `around` the digest of all else that
    the checks look at; `day` is set where they looked at the clock. `problems` is JSON, `headline` that of a live text.
    `sha256` is of the row itself: nothing of a row with a flipped bit is believed.
    """

    __tablename__ = "kept_findings"
    __table_args__ = ({"info": {"derived": True}},)

    article_id: Mapped[int] = mapped_column(
        ForeignKey("article.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    text: Mapped[str] = mapped_column(primary_key=True)
    content_hash: Mapped[str]
    around: Mapped[str]
    day: Mapped[date | None]
    photos: Mapped[str]
    headline: Mapped[str]
    problems: Mapped[str]
    sha256: Mapped[str]
