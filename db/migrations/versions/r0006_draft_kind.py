"""A text of the draft journal has a kind, which stood in front of its session until now."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

KINDS = ("discarded", "aside")
"""The words that sessions began with; what was put aside may have been discarded later."""


def upgrade() -> None:
    """Give the journal its column; nothing refers to this table, so it is made anew with another unique key."""
    _add_kind_of_draft()


def _add_kind_of_draft() -> None:
    made = op.create_table(
        "draft_with_kind",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("session", sa.Text(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=True),
        sa.Column("base_version", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("content_hash", sa.Text(), nullable=False),
        sa.Column("story", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False, server_default="typing"),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_draft_article_id_article", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_draft"),
        sa.UniqueConstraint("session", "article_id", "kind", name="uq_draft_session_article_id_kind"),
    )
    same = ("id", "article_id", "base_version", "at", "content_hash", "story")
    old = sa.table("draft", sa.column("session", sa.Text()), *(sa.column(name, sa.types.NullType()) for name in same))
    told = [(kind, old.c.session.startswith(f"{kind}-")) for kind in KINDS]
    session = sa.case(
        *((here, sa.func.substr(old.c.session, len(kind) + 2)) for kind, here in told), else_=old.c.session
    )
    kinds = sa.case(
        *((here, sa.literal(kind, sa.Text())) for kind, here in told), else_=sa.literal("typing", sa.Text())
    )
    rows = sa.select(session, kinds, *(old.c[name] for name in same))
    op.execute(sa.insert(made).from_select(["session", "kind", *same], rows))
    op.drop_table("draft")
    op.rename_table("draft_with_kind", "draft")
    op.create_index("ix_draft_article_id", "draft", ["article_id"])
