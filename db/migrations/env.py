"""Run by Alembic for `db.sqlite.schema`, inside the transaction of the connection it is handed."""

from __future__ import annotations

from alembic import context

from db.sqlite.migrating import ALEMBIC_OPTIONS

context.configure(connection=context.config.attributes["connection"], **ALEMBIC_OPTIONS)
with context.begin_transaction():
    context.run_migrations()
