"""The shape of a newsroom: which step it stands at, and the way to the newest one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, Engine, inspect

from db import seals, search, tables
from db.connections import BEGIN
from editor.domain.errors import WorldFailed

SCRIPTS = Path(__file__).with_name("migrations")

SEARCH_TABLE = "article_text"
"""FTS5's own tables all begin so; Alembic does not compare them."""


def is_ours(name: str | None, _kind: str, _parents: object) -> bool:
    """Whether Alembic may compare a table, index or constraint of this name."""
    return not (name or "").startswith(SEARCH_TABLE)


ALEMBIC_OPTIONS: dict[str, Any] = {
    "target_metadata": tables.Article.metadata,
    "include_name": is_ours,
    "render_as_batch": True,
    "transactional_ddl": True,
}


def examine(engine: Engine, location: str) -> None:
    """Look, without writing, whether this program can open the database behind `engine`.

    Raises WorldFailed("not-a-newsroom") or, when a newer program made it, WorldFailed("newer-newsroom").
    """
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            raise WorldFailed("not-a-newsroom", location=location)
        here = _step(connection)
    try:
        ScriptDirectory.from_config(_config()).get_revision(here or "base")
    except CommandError as error:
        raise WorldFailed("newer-newsroom", location=location) from error


def is_newest(engine: Engine) -> bool:
    """Whether the tables stand at the newest step."""
    with engine.connect() as connection:
        return _step(connection) == newest_step()


def newest_step() -> str | None:
    """The step that this program brings a newsroom to."""
    return ScriptDirectory.from_config(_config()).get_current_head()


OLDER, NEWER = "older-newsroom", "newer-newsroom"


def age_of(step: str) -> str:
    """`OLDER` or `NEWER` of a newsroom whose tables stand at another step than this program's; else empty.

    A step that nobody ever made says nothing of age: a bit may have flipped in it.
    """
    newest = newest_step() or ""
    if step == newest or not (step.isdecimal() and newest.isdecimal()):
        return ""
    return NEWER if int(step) > int(newest) else OLDER


def upgrade(engine: Engine) -> None:
    """Bring the tables to the newest step, all steps or none."""
    if not is_newest(engine):
        with engine.connect() as connection:
            _upgrade(connection)


def _step(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _upgrade(connection: Connection) -> None:
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
            search.index_all(connection)  # an older program chose the words of a text by its own rules
            seals.seal_all(connection)
    finally:
        driver.execute("PRAGMA foreign_keys = ON")


def _config(connection: Connection | None = None) -> Config:
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    return config
