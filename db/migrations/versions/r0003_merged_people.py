"""A person who was merged into another one keeps the row: revisions speak of it, and it says who they are now."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the column without rebuilding the table, which most others refer to."""
    op.execute("ALTER TABLE person ADD COLUMN merged_into INTEGER CONSTRAINT fk_person_merged_into_person"
               " REFERENCES person (id)")  # fmt: skip
    op.create_index("ix_person_merged_into", "person", ["merged_into"])
