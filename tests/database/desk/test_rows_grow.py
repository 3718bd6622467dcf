"""How the work of each row of `rubrika bench` grows when the newsroom is four times as large, in counts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from editor.desk import Desks, open_newsroom
from editor.desk.bench.place import BenchPlace
from editor.desk.bench.rows import ROWS, Work
from editor.domain.articles import ListQuery
from tests.bench.row_costs import BOUNDS, LINEAR, counting, growth, last_cost, over, works
from tests.costs import Cost, cost_of

Places = tuple[BenchPlace, BenchPlace]


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Places]:
    with counting(tmp_path_factory.mktemp("rows")) as both:
        yield both


@pytest.mark.parametrize("work", works(), ids=lambda work: work.name)
def test_a_row_grows_no_more_than_it_may(places: Places, work: Work) -> None:
    small, large = places
    assert over(work, growth(last_cost(work, small), last_cost(work, large))) == []


def test_every_row_is_held() -> None:
    assert BOUNDS.keys() == {work.name for work in ROWS if not work.once}


def test_a_row_that_reads_the_archive_is_found(places: Places) -> None:
    def reading(desks: Desks) -> None:
        for number in desks.articles.ids(ListQuery()):
            desks.articles.get(number)

    costs: list[Cost] = []
    for place in places:
        desks = open_newsroom(place.fresh())
        costs.append(cost_of(lambda desks=desks: reading(desks)))
        desks.close()
    grown = growth(*costs)
    assert min(grown.statements, grown.steps, grown.calls) > 3
    assert max(grown.statements, grown.steps, grown.calls) < LINEAR
