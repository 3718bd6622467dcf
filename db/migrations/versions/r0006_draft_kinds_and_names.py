"""A draft has a kind, and names stand one row a language, so that a language more needs no other tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

KINDS = ("discarded", "aside")
"""The words that sessions of drafts began with; what was put aside may have been discarded later."""

_BEFORE = ("ru", "kk", "en")
_FIELDS = {"rubric": ("names", "about"), "person": ("names",), "agency": ("names",)}
"""Table -> what it had a column for in each language; the first is the name itself."""


def upgrade() -> None:
    """Both in one step, because both came with one version of the program."""
    _add_kind_of_draft()
    _names_by_language()


def _add_kind_of_draft() -> None:
    """Give the journal its column; nothing refers to this table, so it is made anew with another unique key."""
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


def _names_by_language() -> None:
    """Make the tables of names, fill them, and drop the columns without rebuilding the tables: others refer to them."""
    for owner, fields in _FIELDS.items():
        _make(owner, [_new(field) for field in fields])
        for tag in _BEFORE:
            _move(owner, fields, tag)
    for tag in _BEFORE:
        op.drop_index(f"ix_person_names_{tag}", "person")
    for owner, fields in _FIELDS.items():
        for field in fields:
            for tag in _BEFORE:
                op.execute(f"ALTER TABLE {owner} DROP COLUMN {field}_{tag}")


def _new(field: str) -> str:
    return "name" if field == "names" else field


def _make(owner: str, fields: list[str]) -> None:
    table = f"{owner}_name"
    op.create_table(
        table,
        sa.Column("owner_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        *(sa.Column(field, sa.Text(), nullable=False) for field in fields),
        sa.ForeignKeyConstraint(["owner_id"], [f"{owner}.id"], name=f"fk_{table}_owner_id_{owner}", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("owner_id", "language", name=f"pk_{table}"),
    )


def _move(owner: str, fields: tuple[str, ...], tag: str) -> None:
    new, old = ", ".join(map(_new, fields)), [f"{field}_{tag}" for field in fields]
    told = " OR ".join(f"{column} <> ''" for column in old)
    op.execute(
        f"INSERT INTO {owner}_name (owner_id, language, {new})"  # noqa: S608 - names of our own tables
        f" SELECT id, '{tag}', {', '.join(old)} FROM {owner} WHERE {told} ORDER BY id"
    )
