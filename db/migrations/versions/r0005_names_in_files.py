"""A photo keeps what its file says of its makers, and its copyright notice."""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Add the columns without rebuilding the table, to which placements refer; older photos say nothing there."""
    for name in ("copyright", "file_creators", "file_agency", "file_credit"):
        op.execute(f"ALTER TABLE photo ADD COLUMN {name} TEXT DEFAULT '' NOT NULL")
    op.execute("ALTER TABLE photo ADD COLUMN file_notes TEXT DEFAULT '{}' NOT NULL")
