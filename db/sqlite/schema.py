"""The shape of a newsroom: which step it stands at, and the way to the newest one."""

from __future__ import annotations

from sqlalchemy import Connection, Engine, inspect, text

from db.steps import newest_step, steps
from editor.domain.errors import WorldFailed
from editor.domain.keeping import NEWER, OLDER


def examine(engine: Engine, location: str) -> None:
    """Look, without writing, whether this program can open the database behind `engine`.

    Raises WorldFailed("not-a-newsroom") or, when a newer program made it, WorldFailed("newer-newsroom").
    """
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            raise WorldFailed("not-a-newsroom", location=location)
        here = _step(connection)
    if here is not None and here not in steps():
        raise WorldFailed("newer-newsroom", location=location)


def is_newest(engine: Engine) -> bool:
    """Whether the tables stand at the newest step."""
    with engine.connect() as connection:
        return _step(connection) == newest_step()


def age_of(step: str) -> str:
    """`OLDER` or `NEWER` of a newsroom whose tables stand at another step than this program's; else empty.

    A step that nobody ever made says nothing of age: a bit may have flipped in it.
    """
    newest = newest_step()
    if step == newest or not (step.isdecimal() and newest.isdecimal()):
        return ""
    return NEWER if int(step) > int(newest) else OLDER


def upgrade(engine: Engine) -> None:
    """Bring the tables to the newest step, all steps or none."""
    if not is_newest(engine):
        from db.sqlite.migrating import upgrade_tables  # noqa: PLC0415 - Alembic is for the few starts that migrate

        with engine.connect() as connection:
            upgrade_tables(connection)


def _step(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()
