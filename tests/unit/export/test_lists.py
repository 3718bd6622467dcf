"""What stands on which list: rubric pages cut from the oldest end, the front page, the latest block."""

from __future__ import annotations

from dataclasses import replace

import pytest

from editor.domain.photos import Placement, Role
from editor.export import lists
from editor.export.directory import Directory, Shelf
from tests.unit.export.conftest import Room


def shelf_of(room: Room, count: int) -> Shelf:
    for number in range(count):
        room.publish(f"История {number}")
    return Directory(room.site).articles("ru")


@pytest.mark.parametrize("count", [1, 5, 9, 10, 11, 15, 37])
def test_pages_hold_every_article_once_and_the_newest_first(room: Room, count: int) -> None:
    shelf = shelf_of(room, count)
    cut = lists.parts(shelf, 5)
    assert [live for part in cut for live in part.articles] == list(shelf)
    assert all(len(part.articles) == 5 for part in cut[1:])
    assert [part.number for part in cut[1:]] == list(range(len(cut) - 1, 0, -1))


def test_a_new_article_touches_the_newest_page_alone(room: Room) -> None:
    before = lists.parts(shelf_of(room, 12), 5)
    room.publish("Новая", hours_ago=0)
    after = lists.parts(Directory(room.site).articles("ru"), 5)
    assert after[1:] == before[1:]
    assert after[0].articles[1:] == before[0].articles


def test_pages_lead_to_their_neighbours(room: Room) -> None:
    newest, second, first = lists.parts(shelf_of(room, 15), 5)
    assert (newest.older, second.newer, second.older, first.newer, first.older) == (2, None, 1, 2, None)


def test_the_newest_story_with_a_picture_leads(room: Room) -> None:
    with_picture = room.publish("С фото", placements=(Placement(1, 1, Role.LEAD),), hours_ago=3)
    without = room.publish("Без фото", hours_ago=2)
    kept_off = room.publish("Не на главную", on_front=False, hours_ago=1)
    front = lists.front(Directory(room.site), "ru")
    assert front.lead == with_picture
    assert front.news == (without,)
    assert kept_off not in front.sections[0].articles


def test_the_latest_block_takes_the_whole_top_rubric_but_not_the_page_itself(room: Room) -> None:
    inside = room.publish("Парк", rubric_id=3, hours_ago=3)
    beside = room.publish("Город", rubric_id=2, hours_ago=2)
    room.publish("Новость", rubric_id=1, hours_ago=1)
    directory = Directory(room.site)
    assert lists.latest(directory, inside) == (beside,)
    assert lists.latest(directory, beside) == (inside,)


def test_articles_of_a_deleted_rubric_stand_in_its_heir(room: Room) -> None:
    live = room.publish("Из старой рубрики", rubric_id=77)
    room.site = replace(room.site, replaced={77: 2})
    directory = Directory(room.site)
    assert directory.path(live) == "gorod/101-slug-101.html"
    assert directory.shelf("ru", room.site.rubrics[1]) == (live,)


def test_a_menu_shows_only_rubrics_that_have_something(room: Room) -> None:
    room.publish("Одна", rubric_id=1)
    assert [rubric.slug for rubric in Directory(room.site).tops("ru")] == ["novosti"]
    assert Directory(room.site).tops("kk") == ()
