"""The HTML of a revision gets a hash of its own, so that a flipped bit in it is found."""

from __future__ import annotations

from hashlib import sha256

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

BATCH = 500


def upgrade() -> None:
    """Add the column without rebuilding the table, and hash what is there."""
    op.execute("ALTER TABLE revision ADD COLUMN html_sha256 TEXT NOT NULL DEFAULT ''")
    connection = op.get_bind()
    html = sa.text("SELECT id, body_html FROM revision WHERE id > :last AND body_html != '' ORDER BY id LIMIT :batch")
    keep = sa.text("UPDATE revision SET html_sha256 = :hash WHERE id = :id")
    last = 0
    while rows := connection.execute(html, {"last": last, "batch": BATCH}).all():
        last = rows[-1].id
        connection.execute(
            keep, [{"id": row.id, "hash": sha256(row.body_html.encode("utf-8")).hexdigest()} for row in rows]
        )
