"""The second place is read after crashes: whatever lies there, every whole text is offered and nothing else is."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import db.newsroom.drafts
from db.hashes import canonical_json, text_hash
from db.sqlite.connections import DRIVER
from editor.desk import Desks, create_newsroom, open_newsroom
from editor.desk.safety.draft_files import DraftFiles
from editor.domain.articles import Draft
from editor.domain.newsroom import Newsroom
from editor.domain.story import Story
from editor.files.whole import UNFINISHED
from tests.database.desk.conftest import Clock

AT = datetime(2026, 3, 14, 9, 0, tzinfo=UTC)
WHOLE = Draft("s-1", 7, Story(headline="Мост", body="Текст. " * 20, tags=("река",)), 3, AT)

any_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
any_fields = st.fixed_dictionaries(
    {}, optional=dict.fromkeys(("session", "article_id", "base_version", "at", "story"), any_json)
)


@pytest.fixture
def desks(tmp_path: Path, clock: Clock) -> Iterator[Desks]:
    with closing(
        create_newsroom(tmp_path / "room", Newsroom(), who="О.", clock=clock, state=tmp_path / "state")
    ) as made:
        yield made


def whole(files: DraftFiles) -> Path:
    return files.keep(WHOLE)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=60) | any_json.map(lambda value: json.dumps(value).encode()))
def test_any_bytes_at_all_hide_no_whole_text(tmp_path: Path, content: bytes) -> None:
    files = DraftFiles(tmp_path, "room")
    whole(files)
    (files.folder / "0.json").write_bytes(content)
    assert files.all() == (WHOLE,)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(fields=any_fields)
def test_a_sealed_record_of_another_make_is_no_text_of_ours(tmp_path: Path, fields: dict[str, object]) -> None:
    files = DraftFiles(tmp_path, "room")
    whole(files)
    sealed = {**fields, "hash": text_hash(canonical_json(fields))}
    (files.folder / "0.json").write_text(canonical_json(sealed), "utf-8", "surrogatepass")
    assert WHOLE in files.all()


def test_a_very_deep_record_is_no_text(tmp_path: Path) -> None:
    files = DraftFiles(tmp_path, "room")
    whole(files)
    (files.folder / "0.json").write_text("[" * 100_000, "utf-8")
    assert files.all() == (WHOLE,)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.integers(0, 10**6), bit=st.integers(0, 7))
def test_one_flipped_bit_anywhere_is_noticed(tmp_path: Path, at: int, bit: int) -> None:
    """Also in the number of the article: a text is never offered for another one."""
    files = DraftFiles(tmp_path, "room")
    path = whole(files)
    content = bytearray(path.read_bytes())
    content[at % len(content)] ^= 1 << bit
    path.write_bytes(content)
    assert files.all() in {(), (WHOLE,)}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(share=st.floats(0, 0.999))
def test_a_half_written_file_is_no_text(tmp_path: Path, share: float) -> None:
    files = DraftFiles(tmp_path, "room")
    path = whole(files)
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    assert files.all() == ()


def test_a_file_that_never_got_its_name_is_not_offered_and_goes_after_two_weeks(tmp_path: Path) -> None:
    files = DraftFiles(tmp_path, "room")
    path = whole(files)
    ghost = path.with_name(f"{UNFINISHED}0.json")
    path.replace(ghost)
    assert files.all() == ()
    os.utime(ghost, (AT.timestamp(), AT.timestamp()))
    files.sweep(AT - timedelta(seconds=1))
    assert ghost.exists()
    files.sweep(AT + timedelta(seconds=1))
    assert not ghost.exists()


def left(desks: Desks) -> list[str]:
    return [draft.story.headline for draft in desks.drafts.left_over("")]


def test_of_two_texts_of_one_second_the_later_one_is_offered(desks: Desks, clock: Clock, tmp_path: Path) -> None:
    desks.drafts.hold("s-1", None, Story(headline="Раз"), 0, order=1)
    with desks.office.store.write() as tx:
        rows = Draft("s-1", None, Story(headline="Два"), 0, desks.drafts._moment())
        db.newsroom.drafts.keep(
            tx, session="s-1", article_id=None, story=rows.story, base_version=0, at=rows.at
        )  # and killed before the file went
    assert left(desks) == ["Два"]


def test_a_clock_set_back_by_a_day_makes_no_older_text_the_newer(desks: Desks, clock: Clock) -> None:
    desks.drafts.keep("s-1", None, Story(headline="Раз"), 0, order=1)
    clock.forward(days=-1)
    desks.drafts.hold("s-1", None, Story(headline="Два"), 0, order=2)
    assert left(desks) == ["Два"]
    desks.drafts.keep("s-1", None, Story(headline="Два"), 0, order=2)
    assert left(desks) == ["Два"]


def test_a_text_that_waits_is_not_taken_away_with_an_older_one(desks: Desks, tmp_path: Path) -> None:
    with closing(open_newsroom(tmp_path / "room")) as other, ThreadPoolExecutor(1) as thread:
        with other.office.store.write():
            older = thread.submit(desks.drafts.keep, "s-1", None, Story(headline="Раз"), 0, order=1)
            wait([older], timeout=0.1)
            desks.drafts.hold("s-1", None, Story(headline="Два"), 0, order=2)
        assert older.result().in_newsroom
    assert left(desks) == ["Два"]
    desks.drafts.keep("s-1", None, Story(headline="Два"), 0, order=2)
    assert DraftFiles(tmp_path / "state", desks.newsroom.location).all() == ()
    desks.drafts.hold("s-1", None, Story(headline="Раз"), 0, order=1)
    assert left(desks) == ["Два"]
    desks.drafts.drop("s-1", None, order=2)
    assert left(desks) == []


def test_a_spoilt_row_of_the_journal_hides_no_other_text(desks: Desks) -> None:
    desks.drafts.keep("s-1", None, Story(headline="Раз"), 0)
    desks.drafts.keep("s-2", None, Story(headline="Два"), 0)
    with desks.office.store.write() as tx:
        tx.exec_driver_sql("UPDATE draft SET story = '{\"headline\": \"Ра' WHERE session = 's-1'")
    assert left(desks) == ["Два"]


def test_a_text_of_an_article_that_is_gone_is_kept_and_can_be_put_away(desks: Desks, tmp_path: Path) -> None:
    """A backup was restored, or somebody deleted the row by hand."""
    article = desks.articles.create(Story(headline="Мост"))
    with closing(DRIVER.connect(tmp_path / "room" / "newsroom.db", isolation_level=None)) as by_hand:
        by_hand.create_function("lower", 1, str.lower, deterministic=True)
        by_hand.execute("DELETE FROM article WHERE id = ?", (article.id,))
    kept = desks.drafts.keep("s-1", article.id, Story(headline="Мост через реку"), 1)
    assert kept.in_newsroom
    (draft,) = desks.drafts.left_over("")
    assert draft.story.headline == "Мост через реку"
    desks.drafts.discard(draft)
    assert desks.drafts.left_over("") == ()
    assert [each.story.headline for each in desks.drafts.discarded()] == ["Мост через реку"]


def test_a_text_typed_under_a_clock_that_lagged_years_behind_is_not_swept(
    desks: Desks, clock: Clock, tmp_path: Path
) -> None:
    """An empty battery starts a computer in 1970; the right time comes back with the network."""
    article = desks.articles.create(Story(headline="Мост"))
    clock.forward(days=-9000)
    desks.drafts.keep("s-1", article.id, Story(headline="Мост через реку"), article.version)
    clock.forward(days=9000)
    with closing(open_newsroom(tmp_path / "room", clock=clock, state=tmp_path / "state")) as again:
        assert left(again) == ["Мост через реку"]
    clock.forward(days=15)
    with closing(open_newsroom(tmp_path / "room", clock=clock, state=tmp_path / "state")) as again:
        assert left(again) == []
