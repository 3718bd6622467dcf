"""What readers have stands by key, and each change of it is written down. The rows are made after the step."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Make the tables; `db.newsroom.shelves.refill` fills them when all steps are taken."""
    _live_articles()
    _change_log()


def _live_articles() -> None:
    op.create_table(
        "live_article",
        sa.Column("article_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("revision_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("rubric_id", sa.Integer(), nullable=False),
        sa.Column("on_front", sa.Boolean(), nullable=False),
        sa.Column("shown_at", sa.DateTime(), nullable=False),
        _of_article("live_article"),
        sa.PrimaryKeyConstraint("article_id", name="pk_live_article"),
    )
    for columns in (
        ["language", "shown_at", "article_id"],
        ["rubric_id", "language", "shown_at", "article_id"],
        ["shown_at", "article_id"],
    ):
        op.create_index(f"ix_live_article_{'_'.join(columns)}", "live_article", columns)
    op.create_table(
        "live_use",
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("key", sa.Integer(), nullable=False),
        _of_article("live_use"),
        sa.PrimaryKeyConstraint("article_id", "what", "key", name="pk_live_use"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_live_use_what_key", "live_use", ["what", "key"])
    op.create_table(
        "live_count",
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("rubric_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("language", "rubric_id", name="pk_live_count"),
        sqlite_with_rowid=False,
    )


def _change_log() -> None:
    op.create_table(
        "change_log",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("rubric_id", sa.Integer(), nullable=False),
        sa.Column("shown_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_change_log"),
        sqlite_autoincrement=True,
    )


def _of_article(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["article_id"], ["article.id"], name=f"fk_{table}_article_id_article", ondelete="CASCADE"
    )
