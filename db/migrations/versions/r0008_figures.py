"""Figures are kept by the transactions that change them, and lists and searches have indexes in their order."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

_DIFFERS = "(live_revision_id IS NOT NULL AND live_hash <> content_hash)"
_NOT_PUBLIC = "publication IN ('never', 'withdrawn')"
_PUBLIC = "publication IN ('live', 'corrected')"
_INDEXES = {
    "drafts": (("updated_at",), f"workflow IN ('idea', 'draft') AND {_NOT_PUBLIC}"),
    "review": (("updated_at",), "workflow IN ('review')"),
    "ready": (("updated_at",), f"workflow IN ('ready') AND ({_NOT_PUBLIC} OR {_DIFFERS})"),
    "scheduled": (("updated_at",), "publication IN ('scheduled')"),
    "published": (("published_at",), _PUBLIC),
    "spiked": (("updated_at",), "workflow IN ('spiked')"),
    "published_by_rubric": (("rubric_id", "published_at"), _PUBLIC),
    "to_fix": (("updated_at",), "blocks + warnings > 0"),
}
"""Name -> the columns before the id, and the articles that it holds."""

_SEARCH = """
CREATE VIRTUAL TABLE article_text USING fts5(
    headline, lede, body, credits, captions,
    content='', contentless_delete=1, detail=column, tokenize=ascii, prefix='1'
)
"""
"""One letter is the beginning of a word in every article; longer beginnings are found fast without an index."""

_GROUP = (
    ("rubric_id", sa.Integer()),
    ("language", sa.Text()),
    ("workflow", sa.Text()),
    ("publication", sa.Text()),
    ("differs", sa.Boolean()),
    ("to_fix", sa.Boolean()),
)


def upgrade() -> None:
    """The figures are counted and the index of words is filled when all steps are done (`db.sqlite.migrating`)."""
    op.execute("DROP TABLE article_text")
    op.execute(_SEARCH)
    op.create_table(
        "article_count",
        *(sa.Column(name, kind, nullable=False) for name, kind in _GROUP),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint(*(name for name, _ in _GROUP), name="pk_article_count"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "tally",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_tally"),
        sqlite_with_rowid=False,
    )
    for name in ("workflow_updated_at", "publication_published_at", "publication_publish_at"):
        op.drop_index(f"ix_article_{name}", "article")
    for name, (columns, condition) in _INDEXES.items():
        op.create_index(f"ix_article_{name}", "article", [*columns, "id"], sqlite_where=sa.text(condition))
