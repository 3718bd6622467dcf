"""Articles without a database, for tests of how lists are shown."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from editor.domain.articles import ArticleRow, Counts, Listing, ListPage, ListQuery, Mark
from editor.domain.rubrics import Rubric
from editor.domain.states import Publication, Workflow
from editor.domain.words import Names

RUBRICS = (
    Rubric(id=1, slug="novosti", names=Names(ru="Новости", en="News"), colour="news"),
    Rubric(id=2, position=1, slug="gorod", names=Names(ru="Город", en="City"), colour="city"),
    Rubric(id=3, parent_id=2, slug="parki", names=Names(ru="Парки и скверы"), colour="ecology"),
)
COUNTS = Counts({"drafts": 7, "review": 5, "published": 1418}, {1: 412, 2: 389, 3: 142}, 120, 4, 23)
NOON = datetime(2026, 11, 20, 7, 0, tzinfo=UTC)


def article_row(number: int, **fields: object) -> ArticleRow:
    given: dict[str, object] = {
        "headline": f"Трамвайная линия {number} станет парком длиной четыре километра",
        "language": "ru",
        "rubric_id": 3,
        "byline": "Дина Ермекова",
        "workflow": Workflow.REVIEW,
        "publication": Publication.NEVER,
        "updated_at": NOON + timedelta(minutes=number),
        **fields,
    }
    return ArticleRow(id=number, **given)  # pyright: ignore[reportArgumentType]  # the fields are named in the test


class ManyArticles:
    """`count` articles in every list; remembers what was asked of it."""

    def __init__(self, count: int = 10_000) -> None:
        self.count = count
        self.asked: list[ListQuery] = []
        self.pages: list[tuple[int, ...]] = []
        self.headlines: dict[int, str] = {}

    def first_look(self, query: ListQuery, keep: tuple[int, ...], at: int, size: int) -> Listing:
        self.asked.append(query)
        length = 0 if query.text == "nothing" else self.count
        places = {number: number - 1 for number in keep if 0 < number <= length}
        seen = places.get(keep[0], at) if keep else at
        start = seen - seen % size
        return Listing(length, self.page(query, start, 2 * size if seen else size), places)

    def page(self, query: ListQuery, start: int, count: int, _marks: tuple[Mark, ...] = ()) -> ListPage:
        length = 0 if query.text == "nothing" else self.count
        rows = self.rows(tuple(range(start + 1, min(start + count, length) + 1)))
        ends = (start, start + len(rows) - 1) if rows else ()
        return ListPage(start, rows, tuple(Mark(place, NOON, place + 1) for place in ends))

    def how_many(self, query: ListQuery) -> int:
        return 3 if query.to_fix and query.place == "review" else 0

    def rows(self, article_ids: tuple[int, ...]) -> tuple[ArticleRow, ...]:
        self.pages.append(article_ids)
        return tuple(
            article_row(number, headline=self.headlines.get(number, f"Заголовок {number}")) for number in article_ids
        )
