"""Names of rubrics, people and agencies stand one row a language, so that a language more needs no other tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

_BEFORE = ("ru", "kk", "en")
_FIELDS = {"rubric": ("names", "about"), "person": ("names",), "agency": ("names",)}
"""Table -> what it had a column for in each language; the first is the name itself."""


def upgrade() -> None:
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
