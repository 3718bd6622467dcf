"""Migrating the tables of a newsroom, step by step: all steps in one transaction, or none."""

from __future__ import annotations

from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from db import steps, tables
from db.newsroom import shelves
from db.sqlite import seals, search_fts5
from db.sqlite.connections import BEGIN

SEARCH_TABLE = "article_text"
"""FTS5's own tables all begin so; Alembic does not compare them."""


def is_ours(name: str | None, _kind: str, _parents: object) -> bool:
    """Whether Alembic may compare a table, index or constraint of this name."""
    return not (name or "").startswith(SEARCH_TABLE)


ALEMBIC_OPTIONS: dict[str, Any] = {
    "target_metadata": tables.ArticleRecord.metadata,
    "include_name": is_ours,
    "render_as_batch": True,
    "transactional_ddl": True,
}


def upgrade_tables(connection: Connection) -> None:
    """Bring the tables behind a connection to the newest step."""
    # Foreign keys must be off before the transaction: a batch step drops the table it rebuilds, and with them
    # on the drop deletes every child row.
    driver = connection.connection
    driver.execute("PRAGMA foreign_keys = OFF")
    try:
        with connection.execution_options(**{BEGIN: "BEGIN IMMEDIATE"}).begin():
            command.upgrade(_config(connection), "head")
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
            if broken:
                raise RuntimeError(f"a migration broke {len(broken)} references")
            search_fts5.index_all(connection)  # an older program chose the words of a text by its own rules
            shelves.refill(connection)
            seals.seal_all(connection)
    finally:
        driver.execute("PRAGMA foreign_keys = ON")


def tables_at(connection: Connection, step: str) -> None:
    """Make the tables of a step in the empty database behind a connection."""
    with connection.execution_options(**{BEGIN: "BEGIN IMMEDIATE"}).begin():
        command.upgrade(_config(connection), step)


def _config(connection: Connection | None = None) -> Config:
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(steps.SCRIPTS).replace("%", "%%"))
    return config
