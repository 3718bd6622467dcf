"""What readers have, and what stands at each target, stand by key; each change is written down.

The rows are made after the step, those of a target by its next export.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Make the tables; `db.newsroom.shelves.refill` fills them when all steps are taken."""
    _live_articles()
    _change_log()
    _targets()


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


def _targets() -> None:
    op.create_table(
        "export_target",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("token", sa.Text(), nullable=False),
        sa.Column("program", sa.Text(), nullable=False),
        sa.Column("log_id", sa.Integer(), nullable=False),
        sa.Column("files", sa.Integer(), nullable=False),
        sa.Column("left_out", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_export_target"),
        sa.UniqueConstraint("target", name="uq_export_target_target"),
    )
    op.create_table(
        "export_page",
        sa.Column("target_id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("revision_id", sa.Integer(), nullable=True),
        _of_target("export_page"),
        sa.PrimaryKeyConstraint("target_id", "article_id", name="pk_export_page"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "export_block",
        sa.Column("target_id", sa.Integer(), nullable=False),
        sa.Column("shown_id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        _of_target("export_block"),
        sa.PrimaryKeyConstraint("target_id", "shown_id", "article_id", name="pk_export_block"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_export_block_target_id_article_id", "export_block", ["target_id", "article_id"])


def _of_target(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["target_id"], ["export_target.id"], name=f"fk_{table}_target_id_export_target", ondelete="CASCADE"
    )


def _of_article(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["article_id"], ["article.id"], name=f"fk_{table}_article_id_article", ondelete="CASCADE"
    )
