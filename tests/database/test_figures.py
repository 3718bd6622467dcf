"""Figures are kept by whoever changes them; a list is read by its keys. Neither reads the archive."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db.newsroom import articles, exports, listing, photos, recounting, returning, rubrics
from db.newsroom.narrowing import FEW, Narrowed
from db.safety.reindex import reindex
from db.sqlite.connections import DRIVER
from db.sqlite.store import SqliteStore, open_store
from db.store import Store, Transaction
from editor.domain.articles import PLACES, ListQuery, Mark
from editor.domain.exports import Change, ExportReport, PlannedFile
from editor.domain.photos import Credit, Photo
from editor.domain.rubrics import Rubric
from editor.domain.states import Publication, Workflow
from editor.domain.story import Story
from tests.bench.damage import make_newsroom
from tests.database.test_lists import publish
from tests.statements import counted


@pytest.mark.engines
def test_whatever_is_done_the_figures_are_those_that_are_counted(store: Store, noon: datetime) -> None:
    chance = random.Random(1)  # noqa: S311 - the same day each time
    with store.write() as tx:
        top = rubrics.add(tx, Rubric(slug="top")).id
        filed = [top, *(rubrics.add(tx, Rubric(slug=f"r{n}", parent_id=top)).id for n in range(2))]
        for number in range(12):
            story = Story(headline=f"Мост {number}", rubric_id=chance.choice([*filed, None]))
            articles.create(tx, story, by="", at=noon, workflow=chance.choice(list(Workflow)))
            photos.add(tx, Photo(sha256=str(number), credit=Credit(text=chance.choice(["", " ", "Омар"]))))
    for _ in range(12):
        with store.write() as tx:
            for _ in range(chance.randint(2, 6)):
                chance.choice(ACTS)(tx, chance, noon + timedelta(minutes=chance.randint(0, 99)))
        with store.read() as tx:
            assert recounting.is_right(tx), (recounting.kept(tx), recounting.counted(tx))
            for place in PLACES:
                query = ListQuery(place, to_fix=chance.random() < 0.3, rubric_id=chance.choice([None, top]))
                assert articles.how_many(tx, query) == len(articles.ids(tx, query))


def _save(tx: Transaction, chance: random.Random, at: datetime) -> None:
    before = articles.get(tx, chance.randint(1, 12))
    standing = [rubric.id for rubric in rubrics.all(tx)]
    story = replace(before.story, lede=str(chance.random()), rubric_id=chance.choice([*standing, None]))
    articles.save(tx, before.id, story, version=before.version, by="", at=at)


def _move(tx: Transaction, chance: random.Random, at: datetime) -> None:
    articles.set_state(tx, chance.randint(1, 12), by="", at=at, workflow=chance.choice(list(Workflow)))


def _publish(tx: Transaction, chance: random.Random, at: datetime) -> None:
    publish(tx, chance.randint(1, 12), at, chance.choice(list(Publication)))


def _find(tx: Transaction, chance: random.Random, _at: datetime) -> None:
    articles.set_findings(tx, chance.randint(1, 12), blocks=chance.randint(0, 1), warnings=chance.randint(0, 1))


def _credit(tx: Transaction, chance: random.Random, _at: datetime) -> None:
    photo = photos.get(tx, chance.randint(1, 12))
    photos.save(tx, replace(photo, credit=Credit(text=chance.choice(["", "Дина"]))))


def _export(tx: Transaction, chance: random.Random, at: datetime) -> None:
    live = [articles.get(tx, number) for number in range(1, 13)]
    carried = tuple(
        PlannedFile(
            f"{one.id}.html", chance.choice(list(Change)), "", article_id=one.id, revision_id=one.live_revision_id
        )
        for one in live
        if one.live_revision_id and chance.random() < 0.8
    )  # fmt: skip
    exports.record(tx, ExportReport(0, chance.choice("ab"), at, at, carried))


def _end_rubric(tx: Transaction, chance: random.Random, _at: datetime) -> None:
    standing = [rubric for rubric in rubrics.all(tx) if rubric.parent_id]
    if standing:
        ended = rubrics.delete(tx, chance.choice(standing).id, reassign_to=rubrics.all(tx)[0].id)
        if chance.random() < 0.7:
            returning.bring_back(tx, ended)


ACTS: tuple[Callable[[Transaction, random.Random, datetime], None], ...] = (
    _save, _save, _move, _publish, _publish, _find, _credit, _export, _end_rubric,
)  # fmt: skip


@pytest.fixture
def many(store: Store, noon: datetime) -> Store:
    """120 articles with few moments among them, one in three with a word of its own."""
    with store.write() as tx:
        filed = [rubrics.add(tx, Rubric(slug=f"r{n}")).id for n in range(2)]
        filed.append(rubrics.add(tx, Rubric(slug="child", parent_id=filed[0])).id)
        for number in range(120):
            story = Story(headline="Мост" if number % 3 else "Парк", rubric_id=filed[number % 3])
            made = articles.create(tx, story, by="", at=noon + timedelta(minutes=number % 7))
            articles.set_findings(tx, made.id, blocks=0, warnings=number % 2)
            if number % 4 == 0:
                publish(tx, made.id, noon + timedelta(minutes=number % 5))
    return store


QUERIES = [
    ListQuery(), ListQuery("drafts"), ListQuery("published"), ListQuery("review"), ListQuery(rubric_id=1),
    ListQuery("published", rubric_id=1), ListQuery("drafts", rubric_id=2, to_fix=True), ListQuery(to_fix=True),
    ListQuery(text="мост"), ListQuery("published", text="мост"), ListQuery(rubric_id=1, text="парк", to_fix=True),
    ListQuery("published", to_fix=True, language="ru"), ListQuery(text="ничего"), ListQuery(text="…"),
]  # fmt: skip


@pytest.mark.engines
@pytest.mark.parametrize("few", [FEW, 0], ids=["short lists are sorted", "all lists are walked"])
def test_a_list_is_the_same_by_pages_from_anywhere(many: Store, few: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.newsroom.narrowing.FEW", few)
    chance = random.Random(4)  # noqa: S311 - the same places each time
    with many.read() as tx:
        for query in QUERIES:
            whole = Narrowed(tx, query).whole()
            assert whole == sorted(whole, reverse=True)
            assert Narrowed(tx, query).length == len(whole) == len({number for _, number in whole})
            marks = [Mark(place, *whole[place]) for place in chance.sample(range(len(whole)), min(3, len(whole)))]
            for start in (0, 1, *(chance.randrange(125) for _ in range(4)), len(whole) - 1):
                for known in ((), marks):
                    assert Narrowed(tx, query).slice(max(0, start), 20, known) == whole[max(0, start) :][:20]
            for place in (0, len(whole) // 2, len(whole) - 1):
                if whole:
                    assert Narrowed(tx, query).place_of(whole[place][1]) == place
            assert Narrowed(tx, query).place_of(9999) == -1


@pytest.mark.engines
def test_a_list_is_opened_where_somebody_stands(many: Store) -> None:
    with many.read() as tx:
        whole = articles.ids(tx, ListQuery())
        look = listing.first_look(tx, ListQuery(), keep=(whole[70], whole[3], 9999), at=0, size=32)
        assert (look.length, look.places) == (120, {whole[70]: 70, whole[3]: 3})
        assert [row.id for row in look.page.rows] == list(whole[64:128])
        assert [mark.place for mark in look.page.marks] == [64, 119]
        gone = listing.first_look(tx, ListQuery(), keep=(9999,), at=35, size=32)
        assert gone.page.rows[0].id == whole[32]
        beyond = listing.first_look(tx, ListQuery("review"), keep=(), at=70, size=32)
        assert (beyond.length, beyond.page.rows) == (0, ())


def _rows_read(store: SqliteStore, act: Callable[[Transaction], object]) -> int:
    """Steps that the engine takes for what is asked, in hundreds: it grows with each row that is looked at."""
    steps = [0]

    def step() -> int:
        steps[0] += 1
        return 0

    with store.read() as tx:
        driver = tx.connection.driver_connection
        assert driver is not None
        act(tx)
        driver.set_progress_handler(step, 100)
        try:
            act(tx)
        finally:
            driver.set_progress_handler(None, 0)
    return steps[0]


PAGE = 16


@pytest.fixture(scope="module")
def sizes(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    """Newsrooms of 400 and of 2,400 articles in all states."""
    return {count: _filled(tmp_path_factory.mktemp(str(count)) / "newsroom", count) for count in (400, 2400)}


def _filled(folder: Path, count: int) -> Path:
    path = make_newsroom(folder, count)
    with closing(DRIVER.connect(path)) as connection, connection:
        for statement in _STATES:
            connection.execute(statement)
    reindex(path)
    with closing(open_store(str(folder))) as store, store.write() as tx:
        articles.create(tx, Story(headline="Редкое"), by="", at=datetime(2026, 11, 20, tzinfo=UTC))
    return folder


_STATES = (
    "INSERT INTO rubric VALUES (1, '1', NULL, 0, 'a', 'news', 0, 0, 5), (2, '2', 1, 0, 'b', 'news', 0, 0, 5)",
    "UPDATE article SET updated_at = strftime('%Y-%m-%d %H:%M:%f000', '2020-01-01', '+' || id || ' minutes')",
    "UPDATE article SET rubric_id = nullif(id % 3, 0), warnings = id % 2",
    "UPDATE article SET workflow = 'ready', publication = 'live', live_revision_id = id WHERE id % 4 > 0",
    "UPDATE article SET published_at = updated_at, live_hash = iif(id % 8 = 1, '', content_hash) WHERE id % 4 > 0",
    "UPDATE article SET workflow = 'review' WHERE id % 16 = 0",
    "UPDATE article SET workflow = 'spiked' WHERE id % 16 = 4",
)
"""Every way in which they go together comes within 48 articles."""


def _seen(tx: Transaction, query: ListQuery) -> object:
    return listing.first_look(tx, query, keep=(), at=0, size=PAGE)


def _after_one_in_the_middle(tx: Transaction) -> object:
    middle = articles.how_many(tx, ListQuery()) // 2
    row = articles.rows(tx, (middle,))[0]
    return listing.page(tx, ListQuery(), middle + 1, PAGE, (Mark(middle, row.updated_at, row.id),))


READS: dict[str, Callable[[Transaction], object]] = {
    "figures": articles.counts,
    **{place: lambda tx, place=place: _seen(tx, ListQuery(place)) for place in PLACES},
    "rubric": lambda tx: _seen(tx, ListQuery(rubric_id=1)),
    "published in a rubric": lambda tx: _seen(tx, ListQuery("published", rubric_id=1)),
    "to fix": lambda tx: _seen(tx, ListQuery(to_fix=True)),
    "how many to fix": lambda tx: articles.how_many(tx, ListQuery("published", to_fix=True)),
    "the end": lambda tx: listing.page(tx, ListQuery(), articles.how_many(tx, ListQuery()) - PAGE, PAGE),
    "a page after one": _after_one_in_the_middle,
    "a rare word": lambda tx: _seen(tx, ListQuery(text="редкое")),
}


@pytest.mark.parametrize("read", READS.values(), ids=READS.keys())
def test_a_screenful_costs_the_same_in_any_archive(
    read: Callable[[Transaction], object], sizes: dict[int, Path]
) -> None:
    took: list[int] = []
    for folder in sizes.values():
        with closing(open_store(str(folder))) as store:
            took.append(_rows_read(store, read))
    assert took[1] <= 1.4 * took[0] + 10


def test_a_save_that_moves_nothing_asks_for_no_figure(store: SqliteStore, noon: datetime) -> None:
    with store.write() as tx:
        made = articles.create(tx, Story(headline="Мост"), by="", at=noon)
    with store.write() as tx, counted() as sent:
        articles.save(tx, made.id, replace(made.story, lede="Снег"), version=1, by="", at=noon)
        articles.set_findings(tx, made.id, blocks=0, warnings=0)
    assert [
        statement for statement in sent if "article_count" in statement or "UPDATE article SET blocks" in statement
    ] == []
