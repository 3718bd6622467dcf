"""What a change of the tree would do, said before it is done."""

from __future__ import annotations

from dataclasses import replace

import pytest

from editor.domain.rubrics import Rubric
from editor.domain.words import Names
from editor.ui.rubric_manager.plans import Filed, may_drop, plan_change, plan_end, step, without_children


def rubric(number: int, slug: str, parent: int | None = None, position: int = 0) -> Rubric:
    return Rubric(id=number, slug=slug, parent_id=parent, position=position, names=Names(ru=slug))


CITY, PARKS, HOMES, ECOLOGY = (
    rubric(1, "gorod"),
    rubric(2, "parki", 1),
    rubric(3, "zile", 1, 1),
    rubric(4, "ekologia", None, 1),
)
TREE = (CITY, PARKS, HOMES, ECOLOGY)
COUNTS = Filed({1: 5, 2: 142, 3: 7, 4: 64}, {1: 5, 2: 142, 3: 7, 4: 64})


def test_another_parent_moves_the_list_and_the_articles() -> None:
    plan = plan_change("move", TREE, COUNTS, replace(PARKS, parent_id=4))
    assert plan.redirects == (("/gorod/parki/", "/ekologia/parki/"),)
    assert (plan.articles, plan.readdressed) == (142, 142)


def test_another_order_is_harmless() -> None:
    assert plan_change("move", TREE, COUNTS, PARKS, position=1).is_harmless


def test_another_name_is_harmless_and_another_address_is_not() -> None:
    assert plan_change("save", TREE, COUNTS, replace(CITY, names=Names(ru="Город"))).is_harmless
    plan = plan_change("save", TREE, COUNTS, replace(CITY, slug="city"))
    assert [old for old, _ in plan.redirects] == ["/gorod/", "/gorod/parki/", "/gorod/zile/"]
    assert plan.readdressed == 154


def test_a_sub_rubric_with_another_address_leaves_its_articles_where_they_are() -> None:
    plan = plan_change("save", TREE, COUNTS, replace(PARKS, slug="sady"))
    assert (plan.articles, plan.readdressed) == (142, 0)


def test_a_rubric_that_goes_sends_its_children_along() -> None:
    plan = plan_end("delete", TREE, COUNTS, CITY, ECOLOGY)
    assert plan.articles == 5
    assert dict(plan.redirects) == {
        "/gorod/": "/ekologia/",
        "/gorod/parki/": "/ekologia/parki/",
        "/gorod/zile/": "/ekologia/zile/",
    }
    assert not plan.is_harmless


@pytest.mark.parametrize(
    ("moving", "way", "there"),
    [
        (PARKS, "down", (1, 1)),
        (PARKS, "up", None),
        (PARKS, "out", (None, 1)),
        (ECOLOGY, "in", (1, 2)),
        (CITY, "in", None),
        (ECOLOGY, "up", (None, 0)),
        (ECOLOGY, "out", None),
    ],
)
def test_alt_and_an_arrow_goes_where_two_levels_allow(
    moving: Rubric, way: str, there: tuple[int | None, int] | None
) -> None:
    assert step(TREE, moving, way) == there


def test_a_rubric_with_children_stays_at_the_top() -> None:
    assert not may_drop(TREE, 1, 4)
    assert not may_drop(TREE, 4, 2)
    assert may_drop(TREE, 4, 1)
    assert may_drop(TREE, 2, None)


def test_the_counts_beside_a_tree_include_what_stands_below_and_a_plan_counts_nothing_twice() -> None:
    beside = {1: 154, 2: 142, 3: 7, 4: 64}
    own = without_children(TREE, beside)
    assert own == {1: 5, 2: 142, 3: 7, 4: 64}
    assert plan_end("delete", TREE, Filed(own, own), CITY, ECOLOGY).readdressed == 154


def test_drafts_move_over_too_and_only_public_articles_get_a_new_address() -> None:
    plan = plan_end("merge", TREE, Filed({2: 150}, {2: 142}), PARKS, ECOLOGY)
    assert (plan.articles, plan.readdressed) == (150, 142)
