"""A newsroom of each released version opens, is brought up to now, and keeps every word."""

from __future__ import annotations

import gzip
import re
import shutil
from collections.abc import Generator
from contextlib import closing, contextmanager
from dataclasses import dataclass, fields, replace
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from db.hashes import story_hash
from db.newsroom import articles, drafts, photos, revisions, search
from db.newsroom.stories import story_from_json
from db.safety.verify import verify
from db.sqlite.backup import BEFORE_MIGRATION, automatic
from db.sqlite.connections import DRIVER
from db.sqlite.reading import rows
from db.sqlite.seals import TABLES
from db.sqlite.store import DATABASE, open_store
from db.steps import newest_step, steps
from editor.cli.run import run
from editor.desk.safety.rescue import diagnose
from editor.domain.errors import WorldFailed
from editor.domain.keeping import OLDER
from editor.domain.story import Story

SEALED = sorted(Path(__file__).with_name("data").glob("newsroom-*.db.gz"))


@pytest.fixture(params=SEALED, ids=lambda path: path.name.split(".")[0])
def sealed(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    folder = tmp_path / "старая редакция"
    folder.mkdir()
    with gzip.open(request.param) as packed, (folder / DATABASE).open("wb") as file:
        shutil.copyfileobj(packed, file)
    return folder


def contents(path: Path) -> dict[str, list[dict[str, object]]]:
    """Every row of every table, by name."""
    with closing(DRIVER.connect(path)) as connection:
        return {name: [row.fields or {} for row in rows(connection, name)] for name in TABLES}


def shape(path: Path) -> list[tuple[object, ...]]:
    """Every table and index as it was made, and the step that they stand at."""
    with closing(DRIVER.connect(path)) as connection:
        made = connection.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()
        return [*made, *connection.execute("SELECT version_num FROM alembic_version").fetchall()]


@contextmanager
def failing_at(number: int) -> Generator[list[str]]:
    """The power goes at the statement of this number, of those that write; gives those that were begun."""
    begun: list[str] = []

    def listen(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if not statement.lstrip().upper().startswith(("SELECT", "PRAGMA")):
            begun.append(statement)
            if len(begun) == number:
                raise ConnectionAbortedError(statement)

    event.listen(Engine, "before_cursor_execute", listen)
    try:
        yield begun
    finally:
        event.remove(Engine, "before_cursor_execute", listen)


def test_a_failure_at_any_statement_of_any_step_leaves_the_newsroom_as_it_was(sealed: Path, tmp_path: Path) -> None:
    here = shape(sealed / DATABASE)[-1][0]
    before, made = contents(sealed / DATABASE), shape(sealed / DATABASE)
    shutil.copytree(sealed, tmp_path / "whole")
    with failing_at(0) as all_of_them:
        open_store(str(tmp_path / "whole")).close()
    assert len(all_of_them) > 10
    due = [step for step in steps() if step > here]
    assert all(any(f"version_num='{step}'" in each for each in all_of_them) for step in due)
    for number in range(1, len(all_of_them) + 1):
        with failing_at(number) as begun, pytest.raises(WorldFailed):
            open_store(str(sealed))
        assert (len(begun), contents(sealed / DATABASE), shape(sealed / DATABASE)) == (number, before, made)
    open_store(str(sealed)).close()
    assert verify(sealed / DATABASE)[1] == ()


def test_nothing_is_lost_on_the_way_to_now(sealed: Path) -> None:
    before = contents(sealed / DATABASE)
    open_store(str(sealed)).close()
    after = contents(sealed / DATABASE)
    for name, old_rows in before.items():
        kept = [{column: row[column] for column in old} for old, row in zip(old_rows, after[name], strict=True)]
        assert kept == old_rows, name
    assert verify(sealed / DATABASE)[1] == ()


def test_it_works_as_a_newsroom_of_today(sealed: Path) -> None:
    with closing(open_store(str(sealed))) as store, store.read() as tx:
        assert tx.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() == newest_step()
        first = articles.get(tx, 1)
        assert first.story.headline == "Трамвайная линия станет парком 1"
        assert first.story.placements[0].photo_id == photos.find(tx)[0].id
        assert search.search(tx, "трамваи", limit=5) == (3, 2, 1)
        assert [draft.story.headline for draft in drafts.left_over(tx, not_session="")] == ["Новая", "Черновик"]
        assert revisions.get(tx, first.live_revision_id or 0).body_html


def test_a_verified_backup_is_made_before_the_first_change(sealed: Path) -> None:
    before = contents(sealed / DATABASE)
    open_store(str(sealed)).close()
    ((_at, kept),) = automatic(sealed / "backups")
    assert BEFORE_MIGRATION in kept.name
    assert contents(kept) == before
    open_store(str(sealed)).close()
    assert len(automatic(sealed / "backups")) == 1


def test_an_index_by_older_rules_is_made_anew(sealed: Path) -> None:
    with closing(DRIVER.connect(sealed / DATABASE)) as connection:
        connection.execute("INSERT INTO article_text(article_text) VALUES ('delete-all')")
        connection.execute("INSERT INTO article_text(rowid, body) VALUES (1, 'words of an older rule')")
        connection.commit()
    open_store(str(sealed)).close()
    assert verify(sealed / DATABASE)[1] == ()


def test_verify_asks_for_a_migration_and_speaks_of_no_damage(sealed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = (sealed / DATABASE).read_bytes()
    status = run(["--basedir", str(sealed.parent / "base"), "--newsroom", str(sealed), "verify"])
    told = "".join(capsys.readouterr())
    assert status == WorldFailed.exit_status
    assert "Migrate it first" in told
    assert not re.search("is damaged|not what was|damages|repair-to", told)
    assert (sealed / DATABASE).read_bytes() == before
    assert run(["--basedir", str(sealed.parent / "base"), "--newsroom", str(sealed), "migrate"]) == 0
    capsys.readouterr()
    assert verify(sealed / DATABASE)[1] == ()


def test_a_newsroom_that_is_only_older_has_an_age_and_no_damage(sealed: Path) -> None:
    found = diagnose(sealed)
    assert (found.age, found.found.damages) == (OLDER, ())


def stories(location: Path) -> dict[tuple[str, int], tuple[Story, str]]:
    """Every story of a newsroom, and the hash that stands beside it."""
    with closing(open_store(str(location))) as store, store.read() as tx:
        working = [articles.get(tx, number) for number in tx.exec_driver_sql("SELECT id FROM article").scalars()]
        frozen = [each for article in working for each in revisions.of_article(tx, article.id)]
        drafts_of = tx.exec_driver_sql("SELECT id, story, content_hash FROM draft").all()
    return {
        **{("article", each.id): (each.story, each.content_hash) for each in working},
        **{("revision", each.id): (each.story, each.content_hash) for each in frozen},
        **{("draft", row[0]): (story_from_json(row[1]), row[2]) for row in drafts_of},
    }


MERGED_ARTICLE, MERGED_RUBRIC = ("article", 2), 2
"""A working copy keeps the hash that it was saved with when its rubric goes into another one."""


@dataclass(frozen=True, slots=True)
class LaterStory(Story):
    """A story of a program that has more fields."""

    later_line: str = ""
    later_list: tuple[str, ...] = ()
    later_switch: bool = False
    later_reference: int | None = None


def test_fields_that_come_later_leave_every_hash_as_it_was(sealed: Path) -> None:
    found = stories(sealed)
    assert {what for what, _ in found} == {"article", "revision", "draft"}
    for which, (today, written) in found.items():
        story = replace(today, rubric_id=MERGED_RUBRIC) if which == MERGED_ARTICLE else today
        assert story_hash(story) == written
        values = {each.name: getattr(story, each.name) for each in fields(story)}
        assert story_hash(LaterStory(**values)) == written
        said = ({"later_line": "Акимат"}, {"later_list": ("a",)}, {"later_switch": True}, {"later_reference": 1})
        told = [LaterStory(**values, **each) for each in said]
        assert len({story_hash(each) for each in told} | {written}) == 5
