"""Where former addresses lead: in one step, to an address that stands, read from the top."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from editor.domain.rubrics import Rubric
from tests.unit.export.conftest import Room


def lines(room: Room) -> list[str]:
    return [line.removesuffix(" 301") for line in room.page("_redirects").splitlines()]


def answer(room: Room, address: str) -> str:
    """What a server that takes the first match would answer."""
    for line in lines(room):
        old, new = line.split()
        if old == address:
            return new
        if old.endswith("*") and address.startswith(old[:-1]):
            return new.replace(":splat", address.removeprefix(old[:-1]))
    return address


def stands(room: Room, address: str) -> bool:
    return (room.root / "site" / (address + "index.html" if address.endswith("/") else address).lstrip("/")).is_file()


def rubrics(room: Room, *changed: Rubric, without: int = 0, **history: object) -> None:
    """Other rubrics in the place of some, one of them gone, and the history that the desk would keep."""
    known = {one.id: one for one in (*room.site.rubrics, *changed) if one.id != without}
    room.site = replace(room.site, rubrics=tuple(known.values()), **history)  # type: ignore[arg-type]


def test_a_changed_slug_leads_on_from_the_old_address(filled: Room) -> None:
    filled.export()
    live = filled.site.live[1]
    filled.change(live, story=replace(live.story, slug="novyj"))
    filled.export()
    rows = json.loads(filled.page("redirects.json"))
    assert rows == [{"from": "/gorod/102-slug-102.html", "to": "/gorod/102-novyj.html", "status": 301}]
    assert filled.page("_redirects") == "/gorod/102-slug-102.html /gorod/102-novyj.html 301\n"
    assert filled.export().changed_nothing


def test_a_folder_as_an_address_is_written_as_readers_write_it(filled: Room) -> None:
    filled.site = replace(filled.site, newsroom=replace(filled.site.newsroom, url_profile="/{rubric}/{slug}/"))
    filled.export()
    live = filled.site.live[1]
    filled.change(live, story=replace(live.story, slug="novyj"))
    filled.export()
    assert lines(filled) == [
        "/gorod/slug-102/ /gorod/novyj/", "/gorod/slug-102/index.html /gorod/novyj/",
    ]  # fmt: skip


@pytest.mark.parametrize("language", ["", "kk/"])
def test_a_renamed_rubric_within_another_keeps_its_folder(filled: Room, language: str) -> None:
    rubrics(filled, replace(filled.site.rubrics[2], slug="sady"), former_rubrics=(("gorod/parki", 3),))
    filled.export()
    for name in ("", "rss.xml", "atom.xml"):
        assert answer(filled, f"/{language}gorod/parki/{name}") == f"/{language}gorod/sady/{name}"
        assert stands(filled, f"/{language}gorod/sady/{name}")
    assert answer(filled, f"/{language}gorod/parki/index.html") == f"/{language}gorod/sady/"
    assert f"/{language}gorod/parki/* /{language}gorod/sady/:splat" in lines(filled)
    assert not any(line.startswith("/parki") for line in lines(filled))


def test_archive_pages_of_a_moved_rubric_lead_on(filled: Room) -> None:
    filled.site = replace(filled.site, newsroom=replace(filled.site.newsroom, rubric_page_size=2))
    rubrics(filled, replace(filled.site.rubrics[0], parent_id=2), former_rubrics=(("novosti", 1),))
    filled.export()
    assert answer(filled, "/novosti/page-1.html") == "/gorod/novosti/page-1.html"
    assert stands(filled, "/gorod/novosti/page-1.html")
    assert answer(filled, "/novosti/") == "/gorod/novosti/"
    assert answer(filled, "/fragments/ru/novosti.inc") == "/fragments/ru/gorod/novosti.inc"


def test_articles_of_a_rubric_that_went_below_another_are_in_its_folder(filled: Room) -> None:
    rubrics(filled, replace(filled.site.rubrics[0], parent_id=2), former_rubrics=(("novosti", 1),))
    filled.export()
    assert answer(filled, "/novosti/101-slug-101.html") == "/gorod/101-slug-101.html"
    assert stands(filled, "/gorod/101-slug-101.html")


def test_a_merged_rubric_leads_to_its_heir_in_every_language(filled: Room) -> None:
    rubrics(filled, without=3, replaced={3: 1}, former_rubrics=(("gorod/parki", 1),))
    filled.export()
    for language in ("", "kk/"):
        assert answer(filled, f"/{language}gorod/parki/") == f"/{language}novosti/"
        assert stands(filled, f"/{language}novosti/")


def test_exact_lines_stand_before_stars_and_deep_stars_before_shallow_ones(filled: Room) -> None:
    filled.export()
    town, parks = replace(filled.site.rubrics[1], slug="town"), replace(filled.site.rubrics[2], slug="sady")
    history = (("gorod/parki", 3), ("gorod", 2), ("gorod/sady", 3))
    rubrics(filled, town, parks, former_rubrics=history)
    filled.export()
    stars = [line for line in lines(filled) if "*" in line]
    assert lines(filled)[-len(stars) :] == stars
    assert stars[-1] == "/gorod/* /town/:splat"
    assert answer(filled, "/gorod/parki/page-9.html") == "/town/sady/page-9.html"


def test_chains_of_names_end_in_one_step_and_a_name_taken_back_ends_none(filled: Room) -> None:
    history = (("a", 1), ("b", 1), ("novosti", 1))
    filled.site = replace(filled.site, former_slugs=((101, "staryj"),), former_rubrics=history)
    filled.export()
    for old in ("a", "b"):
        assert answer(filled, f"/{old}/") == "/novosti/"
        assert answer(filled, f"/{old}/101-staryj.html") == "/novosti/101-slug-101.html"
    froms = [line.split()[0] for line in lines(filled)]
    assert len(froms) == len(set(froms))
    assert not any(answer(filled, line.split()[1]) != line.split()[1] for line in lines(filled) if "*" not in line)
    assert not any(stands(filled, one) for one in froms)
