"""Every row gets a seal, so that a flipped bit in any column is found; `db.sqlite.schema` seals what is there."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the table of seals."""
    op.create_table(
        "seal",
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("what", "key", name=op.f("pk_seal")),
        sqlite_with_rowid=False,
    )
