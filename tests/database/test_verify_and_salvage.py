"""What a disk has spoilt is found, named, and the rest is saved."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from db.hashes import canonical_json, text_hash
from db.newsroom import articles, revisions, search
from db.newsroom.recounting import recount
from db.safety.salvage.salvage import salvage
from db.safety.verify import verify
from db.sqlite.connections import DRIVER
from db.sqlite.store import DATABASE, SqliteStore, open_store
from editor.domain.articles import Reason
from editor.domain.errors import WorldFailed
from editor.domain.keeping import Damage
from editor.domain.sentences import say
from editor.domain.story import Story
from tests.bench.bit_rot import measure
from tests.bench.damage import make_newsroom, spoil_pages


@pytest.fixture
def filled(store: SqliteStore, noon: datetime) -> Path:
    """The closed database of two articles with a revision each."""
    with store.write() as tx:
        for name in ("Мост", "Парк"):
            article = articles.create(tx, Story(headline=name, body=f"{name} на реке", tags=("город",)), by="", at=noon)
            revisions.add(
                tx,
                article.id,
                article.story,
                reason=Reason.SAVED,
                author="Омар",
                note="",
                at=noon,
                body_html="<p>!</p>",
            )
    store.close()
    return Path(store.location) / DATABASE


def change(path: Path, statement: str) -> None:
    with closing(DRIVER.connect(path)) as connection, connection:
        connection.execute(statement)


def found(path: Path) -> list[tuple[str, str, int]]:
    damages = verify(path)[1]
    assert all(say(damage.code, damage.facts) for damage in damages)
    return [(damage.code, damage.what, damage.id) for damage in damages]


def test_a_sound_newsroom_has_nothing_to_say(filled: Path) -> None:
    seen: list[tuple[int, int, str]] = []
    counts, damages = verify(filled, lambda done, total, what: seen.append((done, total, what)))
    assert (counts["article"], counts["revision"], damages) == (2, 2, ())
    assert seen[0][0] == 0
    assert seen[-1][0] == seen[-1][1]


@pytest.mark.parametrize(
    ("statement", "damage"),
    [
        ("UPDATE article SET body = 'Мост на рекe' WHERE id = 1", ("damage-text", "article", 1)),
        ("UPDATE article SET lede = 'x' WHERE id = 2", ("damage-text", "article", 2)),
        ("DELETE FROM article_tag WHERE article_id = 2", ("damage-text", "article", 2)),
        ("UPDATE revision SET story = replace(story, 'Парк', 'Парx') WHERE id = 2", ("damage-text", "revision", 2)),
        ("UPDATE revision SET body_html = '<p>?</p>' WHERE id = 1", ("damage-text", "revision", 1)),
        ("UPDATE article SET workflow = 'drafu' WHERE id = 1", ("damage-value", "article", 1)),
        ("UPDATE article SET created_at = '2026-11-2q' WHERE id = 1", ("damage-value", "article", 1)),
        ("DELETE FROM article_text WHERE rowid = 2", ("damage-index", "article_text", 0)),
        ("UPDATE article_count SET number = number + 1", ("damage-figures", "article_count", 0)),
        ("DELETE FROM article_count", ("damage-figures", "article_count", 0)),
        ("UPDATE tally SET number = 5 WHERE name = 'to-export'", ("damage-figures", "article_count", 0)),
        ("UPDATE article SET live_revision_id = 99 WHERE id = 1", ("damage-reference", "article", 1)),
        ("UPDATE tag SET name = CAST(x'ff41' AS TEXT)", ("damage-value", "tag", 1)),
        ("UPDATE tag SET name = 'Город'", ("damage-row", "tag", 1)),
        ("UPDATE revision SET author = 'Омаѐ' WHERE id = 2", ("damage-row", "revision", 2)),
        ("UPDATE article SET updated_by = 'Омаѐ' WHERE id = 1", ("damage-row", "article", 1)),
        ("UPDATE article SET created_at = '2026-11-21 12:00:00.000000' WHERE id = 1", ("damage-row", "article", 1)),
        ("UPDATE seal SET what = 'artiсle' WHERE what = 'article' AND key = 2", ("damage-gone", "artiсle", 2)),
        ("DELETE FROM revision WHERE id = 2", ("damage-gone", "revision", 2)),
    ],
)
def test_each_kind_of_damage_is_named(filled: Path, statement: str, damage: tuple[str, str, int]) -> None:
    change(filled, statement)
    assert damage in found(filled)


def test_a_rubric_that_went_into_another_is_no_damage(store: SqliteStore, noon: datetime) -> None:
    with store.write() as tx:
        for number in (1, 2):
            tx.exec_driver_sql(
                "INSERT INTO rubric VALUES (?, ?, NULL, 0, ?, 'news', 0, 0, 5)",
                (number, str(number), str(number)),
            )
        articles.create(tx, Story(headline="Мост", rubric_id=1), by="", at=noon)
        tx.exec_driver_sql("UPDATE article SET rubric_id = 2")
        tx.exec_driver_sql("INSERT INTO rubric_history (slug, old_id, rubric_id) VALUES ('1', 1, 2)")
        recount(tx)
    assert verify(Path(store.location) / DATABASE)[1] == ()


def test_a_file_that_is_no_database_is_damage_and_no_traceback(filled: Path) -> None:
    filled.write_bytes(b"\xff" * 8192)
    assert ("damage-database", "newsroom", 0) in found(filled)


def test_flipped_bits_are_found(tmp_path: Path) -> None:
    found_flips, _harmless, missed = measure(tmp_path, flips=20, articles=40)
    assert (found_flips, missed) == (20, [])


def test_of_spoilt_pages_nearly_everything_is_saved_and_the_rest_is_named(tmp_path: Path) -> None:
    sound = make_newsroom(tmp_path / "sound", 1000)
    damaged = tmp_path / "damaged.db"
    shutil.copyfile(sound, damaged)
    spoil_pages(damaged, 2, random.Random(3))  # noqa: S311 - the same pages each time
    before = damaged.read_bytes()
    target = tmp_path / "new" / DATABASE
    target.parent.mkdir()
    saved = salvage(damaged, target)
    assert damaged.read_bytes() == before
    assert saved.saved >= 0.995 * 2000
    assert saved.rows - saved.saved <= len(saved.lost)
    assert all(say(damage.code, damage.facts) for damage in saved.lost)
    assert found(target) == []
    with closing(open_store(str(target.parent))) as store, store.read() as tx:
        assert len(search.search(tx, "заметка", limit=2000)) == articles.counts(tx).desk["all"]


def saved_of(path: Path, tmp_path: Path) -> tuple[Path, tuple[Damage, ...]]:
    (tmp_path / "new").mkdir()
    return tmp_path / "new" / DATABASE, tuple(salvage(path, tmp_path / "new" / DATABASE).lost)


def test_a_lost_working_copy_comes_back_from_its_revision(filled: Path, tmp_path: Path) -> None:
    change(filled, "UPDATE article SET body = 'Моcт', lede = '?' WHERE id = 1")
    change(filled, "DELETE FROM article WHERE id = 2")
    target, lost = saved_of(filled, tmp_path)
    codes = [(damage.code, damage.id) for damage in lost if damage.what == "article"]
    assert codes == [("damage-text", 1), ("damage-gone", 2), ("salvage-rebuilt", 1), ("salvage-rebuilt", 2)]
    assert found(target) == []
    with closing(open_store(str(target.parent))) as store, store.read() as tx:
        assert [articles.get(tx, n).story.body for n in (1, 2)] == ["Мост на реке", "Парк на реке"]
        assert articles.get(tx, 2).story.tags == ("город",)


def test_what_was_only_in_the_journal_is_saved_too(store: SqliteStore, tmp_path: Path, noon: datetime) -> None:
    with store.write() as tx:
        articles.create(tx, Story(headline="Ещё не в файле"), by="", at=noon)
    target, lost = saved_of(Path(store.location) / DATABASE, tmp_path)
    with closing(open_store(str(target.parent))) as opened, opened.read() as tx:
        assert (articles.get(tx, 1).story.headline, lost) == ("Ещё не в файле", ())


def nonsense(path: Path) -> None:
    path.write_bytes(b"\xff" * 8192)


def another_program(path: Path) -> None:
    path.unlink()
    change(path, "CREATE TABLE song (id INTEGER PRIMARY KEY)")


@pytest.mark.parametrize("spoil", [nonsense, another_program])
def test_where_nothing_can_be_read_it_says_so(filled: Path, tmp_path: Path, spoil: Callable[[Path], None]) -> None:
    spoil(filled)
    with pytest.raises(WorldFailed) as caught:
        saved_of(filled, tmp_path)
    assert caught.value.code == "nothing-to-salvage"


def test_a_revision_whose_story_is_a_trap_stops_nothing(filled: Path, tmp_path: Path) -> None:
    trap = '{"placements":[{"id":[1]}],"tags":7,"body":""}'
    with closing(DRIVER.connect(filled)) as connection, connection:
        body = connection.execute("SELECT body FROM revision WHERE id = 1").fetchone()[0]
        digest = text_hash(canonical_json({**json.loads(trap), "body": body}))
        connection.execute("UPDATE revision SET story = ?, content_hash = ? WHERE id = 1", (trap, digest))
        connection.execute("UPDATE article SET body = '?' WHERE id = 1")
        connection.execute("UPDATE revision SET story = ? WHERE id = 2", ("[" * 200_000,))
    target, lost = saved_of(filled, tmp_path)
    named = [(damage.code, damage.what, damage.id) for damage in lost]
    assert ("damage-text", "article", 1) in named
    assert ("damage-text", "revision", 2) in named
    with closing(open_store(str(target.parent))) as store, store.read() as tx:
        assert articles.get(tx, 2).story.body == "Парк на реке"
