"""A step to newer tables is taken whole or not at all, and no child row is lost on the way."""

from __future__ import annotations

import shutil
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from db import steps
from db.newsroom import articles, photos, search
from db.sqlite import migrating
from db.sqlite.engines import BEGIN
from db.sqlite.store import SqliteStore, create_store, open_store
from editor.domain.photos import Photo, Placement
from editor.domain.story import Story

STEP = '''"""A step that rebuilds the table that most others refer to."""

import sqlalchemy as sa
from alembic import op

revision = "{number}"
down_revision = "{newest}"


def upgrade() -> None:
    with op.batch_alter_table("article", recreate="always") as table:
        table.add_column(sa.Column("mood", sa.Text(), nullable=True))
    {end}
'''


def step(end: str = "pass") -> str:
    """The step after the program's newest one, ending in a statement."""
    newest = steps.newest_step()
    return STEP.format(number=_following(newest), newest=newest, end=end)


def _following(number: str) -> str:
    return f"{int(number) + 1:04}"


@pytest.fixture
def next_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where to write the program's next step: its own scripts stand in a folder that a test may change."""
    number = _following(steps.newest_step())
    scripts = tmp_path / "a folder with 100% odd name"
    shutil.copytree(steps.SCRIPTS, scripts)
    monkeypatch.setattr(steps, "SCRIPTS", scripts)
    return scripts / "versions" / f"r{number}_next.py"


@pytest.fixture
def filled(store: SqliteStore, noon: datetime) -> SqliteStore:
    """A newsroom with rows in the tables below `article`; closed."""
    with store.write() as tx:
        photo = photos.add(tx, Photo(sha256="1")).id
        places = tuple(Placement(-n, photo) for n in range(1, 30))
        articles.create(tx, Story(headline="Мост", placements=places, tags=("город",)), by="", at=noon)
    store.close()
    return store


def shape(store: SqliteStore) -> list[object]:
    """Tables and indexes as they are made, and the step they stand at."""
    with closing(open_store(store.location)) as opened, opened.read() as tx:
        made = tx.exec_driver_sql("SELECT name, sql FROM sqlite_master ORDER BY name").all()
        return [*made, *tx.exec_driver_sql("SELECT version_num FROM alembic_version").all()]


def test_a_step_keeps_every_row_below_a_rebuilt_table(filled: SqliteStore, next_step: Path) -> None:
    with closing(open_store(filled.location)) as opened, opened.read() as tx:
        before = articles.get(tx, 1)
    next_step.write_text(step(end="pass"))
    with closing(open_store(filled.location)) as opened, opened.read() as tx:
        assert articles.get(tx, 1) == before
        assert search.search(tx, "мосты", limit=5) == (1,)
        assert tx.exec_driver_sql("SELECT mood FROM article").scalars().all() == [None]
        assert tx.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
        assert tx.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"


def test_a_step_with_foreign_keys_on_would_lose_them_and_is_seen(
    filled: SqliteStore, next_step: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control of the test above: the same step by the careless recipe, which raises nothing."""

    def careless(connection: Connection) -> None:
        with connection.execution_options(**{BEGIN: "BEGIN IMMEDIATE"}).begin():
            command.upgrade(migrating._config(connection), "head")

    monkeypatch.setattr(migrating, "upgrade_tables", careless)
    next_step.write_text(step(end="pass"))
    with closing(open_store(filled.location)) as opened, opened.read() as tx:
        assert articles.get(tx, 1).story.placements == ()


@pytest.mark.parametrize(
    "end",
    ["raise RuntimeError('power')", "op.execute('DELETE FROM photo')", "op.execute('UPDATE absent SET a = 1')"],
)
def test_a_step_that_fails_leaves_the_newsroom_as_it_was(
    filled: SqliteStore, next_step: Path, monkeypatch: pytest.MonkeyPatch, end: str
) -> None:
    old_scripts = Path(steps.__file__).parent / "migrations"
    monkeypatch.setattr(steps, "SCRIPTS", old_scripts)
    before = shape(filled)
    next_step.write_text(step(end=end))
    monkeypatch.setattr(steps, "SCRIPTS", next_step.parents[1])
    with pytest.raises(Exception, match=r"power|references|no such table"):
        open_store(filled.location)
    monkeypatch.setattr(steps, "SCRIPTS", old_scripts)
    assert shape(filled) == before
    with closing(open_store(filled.location)) as opened, opened.read() as tx:
        assert len(articles.get(tx, 1).story.placements) == 29


def test_a_creation_that_fails_leaves_no_newsroom(tmp_path: Path, next_step: Path) -> None:
    next_step.write_text(step(end="raise RuntimeError('power')"))
    with pytest.raises(RuntimeError, match="power"):
        create_store(str(tmp_path / "new"))
    assert not (tmp_path / "new" / "newsroom.db").exists()


def test_the_steps_that_are_read_from_file_names_are_those_of_alembic() -> None:
    script = ScriptDirectory.from_config(migrating._config())
    made = [each.revision for each in script.walk_revisions()]
    assert tuple(reversed(made)) == steps.steps()
    assert script.get_current_head() == steps.newest_step()
