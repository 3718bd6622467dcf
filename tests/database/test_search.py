"""The index of words is right after every kind of change, whatever the order of changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from db.newsroom import articles, people, photos, rubrics, search
from db.sqlite.store import create_store
from db.store import Store, Transaction
from editor.domain.articles import ListQuery
from editor.domain.people import Agency, Person
from editor.domain.photos import Credit, Photo, Placement
from editor.domain.rubrics import Rubric
from editor.domain.story import Story
from editor.domain.words import Names

pytestmark = pytest.mark.engines

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


def rich_article(tx: Transaction) -> int:
    """An article with words in every indexed place."""
    omar = people.save(tx, Person(names=Names(ru="Омар Сейтов")))
    zhanar = people.save(
        tx, Person(names=Names(ru="Жанара Каримова", kk="Жанар Кәрімова"), genitive_ru="Жанары Каримовой")
    )
    agency = people.save_agency(tx, Agency(names=Names(ru="Қайнар")))
    own, other = Credit(zhanar.id), Credit(None, agency.id, "архив музея")
    first = photos.add(tx, Photo(sha256="1", credit=own, description="Жёлтые автобусы"))
    second = photos.add(tx, Photo(sha256="2", credit=own))
    story = Story(
        headline="Книга о ёлках",
        lede="He runs",
        body="Новый [мост](https://example.kz/a.png) <!-- тайна --> открыт.\n\n![](photo:-1)",
        bylines=(omar.id,),
        placements=(Placement(-1, first.id, caption="На остановке"), Placement(-2, second.id, credit=other)),
    )
    return articles.create(tx, story, by="", at=NOON).id


@pytest.mark.parametrize(
    "query",
    ["книгами", "ЁЛКИ", "елк", "running", "Кәрімова", "каримовой", "қайнар", "музей", "остановка", "автобус", "мост",
     "книги мост остановка", "омар"],
)  # fmt: skip
def test_an_article_is_found_by_any_form_of_its_words(store: Store, query: str) -> None:
    with store.write() as tx:
        made = rich_article(tx)
        articles.create(tx, Story(headline="Совсем другое"), by="", at=NOON)
        assert search.search(tx, query, limit=10) == (made,)


@pytest.mark.parametrize("query", ["книги другое", "photo", "png", "example", "", "  ", "«»—…"])
def test_nothing_is_found_by_words_that_are_not_there(store: Store, query: str) -> None:
    with store.write() as tx:
        rich_article(tx)
        assert search.search(tx, query, limit=10) == ()


def test_the_newest_come_first_and_no_more_than_asked_for(store: Store) -> None:
    with store.write() as tx:
        made = [articles.create(tx, Story(headline="Мост"), by="", at=NOON).id for _ in range(5)]
        assert search.search(tx, "мосты", limit=3) == tuple(reversed(made[2:]))


@pytest.mark.parametrize(
    "query",
    ['"', "'", "a AND", "NOT книга", "NEAR(a b)", "headline:книга", "кни*га", "^книга", "(", "a-b", "c++", "\0",
     "\ud800", "*", "книга OR", "{a b}: c", "1_000", "İ", "١٢", "½", "e\u0301", "x'y"],
)  # fmt: skip
def test_no_text_is_an_error_of_syntax(store: Store, query: str) -> None:
    with store.write() as tx:
        articles.create(tx, Story(headline=query), by="", at=NOON)
        search.search(tx, query, limit=10)
        articles.ids(tx, ListQuery(text=query))


def test_whatever_is_written_is_found_by_itself(store: Store) -> None:
    @settings(max_examples=150, deadline=None)
    @given(st.text(max_size=40))
    def check(text: str) -> None:
        with store.write() as tx:
            made = articles.create(tx, Story(headline=text), by="", at=NOON)
            found = search.search(tx, made.story.headline, limit=1000)
            assert found == () or made.id in found

    check()


def kept_index(tx: Transaction) -> list[tuple[object, ...]]:
    """Every word of the index with its article and column."""
    tx.exec_driver_sql("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, article_text, instance)")
    rows = tx.exec_driver_sql("SELECT term, doc, col FROM temp.words ORDER BY 1, 2, 3").all()
    tx.exec_driver_sql("DROP TABLE temp.words")
    return [tuple(row) for row in rows]


def index_from_scratch(tx: Transaction) -> list[tuple[object, ...]]:
    """The index as it would be if every article were indexed now."""
    tx.exec_driver_sql("INSERT INTO article_text (article_text) VALUES ('delete-all')")
    search.index(tx, articles.ids(tx, ListQuery()))
    return kept_index(tx)


WORDS = st.sampled_from(["книга", "мост", "ёлка", "автобус", "river", "Қайнар", "школа", ""])
PICK = st.integers(0, 5)


class Newsroom(RuleBasedStateMachine):
    """A day of work in any order; after each step the kept index equals the one made from scratch."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.store = create_store(self.folder.name)
        with self.store.write() as tx:
            self.rubrics = [rubrics.add(tx, Rubric(slug=slug)).id for slug in "ab"]
            self.people = [people.save(tx, Person(names=Names(ru=name))).id for name in ("Омар", "Жанара")]
            self.agency = people.save_agency(tx, Agency(names=Names(ru="Вестник")))
            made = [photos.add(tx, Photo(sha256=name, credit=Credit(self.people[0]))) for name in "12"]
            self.photos = [photo.id for photo in made]
            self.articles = [articles.create(tx, Story(headline="Начало"), by="", at=NOON).id]

    def teardown(self) -> None:
        """Close and clear away."""
        self.store.close()
        self.folder.cleanup()

    @rule(headline=WORDS, body=WORDS, person=PICK)
    def write(self, headline: str, body: str, person: int) -> None:
        """Add an article."""
        story = Story(headline=headline, body=body, bylines=(self.people[person % 2],), rubric_id=self.rubrics[0])
        with self.store.write() as tx:
            self.articles.append(articles.create(tx, story, by="", at=NOON).id)

    @rule(article=PICK, body=WORDS, tag=WORDS)
    def edit(self, article: int, body: str, tag: str) -> None:
        """Change a body and a tag."""
        with self.store.write() as tx:
            got = articles.get(tx, self.articles[article % len(self.articles)])
            story = replace(got.story, body=body, tags=(tag,))
            articles.save(tx, got.id, story, version=got.version, by="", at=NOON)

    @rule(article=PICK, photo=PICK, caption=WORDS, credit=st.none() | WORDS)
    def place(self, article: int, photo: int, caption: str, credit: str | None) -> None:
        """Show a photo in an article."""
        own = None if credit is None else Credit(self.people[1], self.agency.id, credit)
        with self.store.write() as tx:
            got = articles.get(tx, self.articles[article % len(self.articles)])
            placement = Placement(-1, self.photos[photo % 2], caption=caption, credit=own)
            story = replace(got.story, placements=(*got.story.placements, placement))
            articles.save(tx, got.id, story, version=got.version, by="", at=NOON)

    @rule(article=PICK)
    def unplace(self, article: int) -> None:
        """Take the first photo out of an article."""
        with self.store.write() as tx:
            got = articles.get(tx, self.articles[article % len(self.articles)])
            story = replace(got.story, placements=got.story.placements[1:])
            articles.save(tx, got.id, story, version=got.version, by="", at=NOON)

    @rule(photo=PICK, words=WORDS, alt=WORDS, person=PICK)
    def describe(self, photo: int, words: str, alt: str, person: int) -> None:
        """Say something else of a photo and who made it."""
        with self.store.write() as tx:
            got = photos.get(tx, self.photos[photo % 2])
            credit = Credit(self.people[person % 2], None, words)
            photos.save(tx, replace(got, description=words, alt=alt, credit=credit))

    @rule(person=PICK, name=WORDS, genitive=WORDS)
    def rename(self, person: int, name: str, genitive: str) -> None:
        """Give a person another name."""
        with self.store.write() as tx:
            got = people.get(tx, self.people[person % 2])
            people.save(tx, replace(got, names=Names(ru=name), genitive_ru=genitive))

    @rule(name=WORDS)
    def rename_the_agency(self, name: str) -> None:
        """Give the agency another name."""
        with self.store.write() as tx:
            people.save_agency(tx, replace(self.agency, names=Names(ru=name, en=name)))

    @rule()
    def merge_rubrics(self) -> None:
        """Put one rubric into another and add a new one."""
        with self.store.write() as tx:
            rubrics.delete(tx, self.rubrics[0], reassign_to=self.rubrics[1])
            self.rubrics = [self.rubrics[1], rubrics.add(tx, Rubric(slug=f"r{self.rubrics[0]}-{self.rubrics[1]}")).id]

    @invariant()
    def the_kept_index_is_the_one_from_scratch(self) -> None:
        """Nothing is missing in the index and nothing is too much."""
        with self.store.write() as tx:
            assert kept_index(tx) == index_from_scratch(tx)


TestTheIndex = Newsroom.TestCase
TestTheIndex.settings = settings(max_examples=20, stateful_step_count=15, deadline=None)


def test_a_note_that_readers_never_see_is_not_found(store: Store) -> None:
    with store.write() as tx:
        rich_article(tx)
        assert search.search(tx, "открыт", limit=9)
        assert search.search(tx, "тайна", limit=9) == ()
