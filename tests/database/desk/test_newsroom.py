"""The settings of a newsroom: what may be kept, and what a change means before it is made."""

from __future__ import annotations

from dataclasses import replace

import pytest

import db.newsroom.shared_settings
from editor.desk.newsroom_rules import wrong_fields
from editor.domain.errors import WrongCall
from editor.domain.newsroom import Newsroom
from editor.domain.sentences import say
from editor.domain.words import Names
from tests.database.desk.conftest import Room

WRONG: tuple[tuple[str, object, str], ...] = (
    ("name", " ", "name"),
    ("site_url", "tanba.example", "site_url"),
    ("site_url", "https://[tanba", "site_url"),
    ("site_url", "https://tanba.example?page=1", "site_url"),
    ("languages", ("kk",), "languages"),
    ("zone", "Asia/Almata", "zone"),
    ("zone", "Asia", "zone"),
    ("zone", "../etc/passwd", "zone"),
    ("zone", "", "zone"),
    ("url_profile", "/{rubric}/index.html", "url_profile"),
    ("url_profile", "/{rubrik}/{id}.html", "url_profile"),
    ("url_profile", "/{id", "url_profile"),
    ("url_profile", "{id}.html", "url_profile"),
    ("url_profile", "/../{id}.html", "url_profile"),
    ("url_profile", "/a b/{id}.html", "url_profile"),
    ("url_profile", "/{id}.php", "url_profile"),
    ("headline_limit", 0, "headline_limit"),
    ("rubric_page_size", 100_000, "rubric_page_size"),
    ("credit_patterns", Names(ru="Фото"), "credit_patterns.ru"),
    ("credit_patterns", Names(kk="Сурет: {genitive}"), "credit_patterns.kk"),
    ("credit_patterns", Names(en="Photo by {nmae}"), "credit_patterns.en"),
)


@pytest.mark.parametrize(("field", "value", "told"), WRONG)
def test_a_value_that_makes_no_sense_is_told_in_a_sentence_and_not_kept(
    room: Room, field: str, value: object, told: str
) -> None:
    error = wrong_fields(replace(room.desks.newsroom.settings(), **{field: value}))[told]
    assert say(error.code, error.facts).endswith(".")
    with pytest.raises(WrongCall):
        room.desks.newsroom.change(**{field: value})
    assert room.desks.newsroom.settings() == Newsroom(name="Таңба", site_url="https://tanba.example")


@pytest.mark.parametrize("profile", ["/{rubric}/{id}-{slug}.html", "/{slug}/", "/news/{id}.html", "/{id}/{slug}/"])
def test_usual_addresses_are_kept(room: Room, profile: str) -> None:
    assert room.desks.newsroom.change(url_profile=profile).url_profile == profile


def test_a_look_says_how_many_addresses_would_move(room: Room) -> None:
    for number in range(3):
        room.live(slug=f"park-{number}")
    settings = room.desks.newsroom.settings()
    assert room.desks.newsroom.look(settings).moved == 0
    look = room.desks.newsroom.look(replace(settings, url_profile="/{slug}/"))
    assert (look.moved, look.live) == (3, 3)
    assert look.address.startswith("https://tanba.example/park-")
    assert look.address.endswith("/")


def test_a_look_at_an_empty_newsroom_invents_an_article(room: Room) -> None:
    look = room.desks.newsroom.look(room.desks.newsroom.settings())
    assert look.address == "https://tanba.example/gorod/10482-tramvajnaa-linia-stanet-parkom.html"


def test_a_look_shows_examples_of_credits_and_addresses(room: Room) -> None:
    settings = room.desks.newsroom.settings()
    usual = room.desks.newsroom.look(settings)
    assert usual.credits == Names(
        ru="Фото Жанары Каримовой", kk="Сурет: Жанара Каримова", en="Photo by Zhanara Karimova"
    )
    assert usual.clock == "14:00"
    patterns = Names(ru="{name} / {agency}", en="{nobody}")
    look = room.desks.newsroom.look(replace(settings, credit_patterns=patterns, ru_slug_table="phonetic"))
    assert look.credits == Names(ru="Жанара Каримова / агентство «Қайнар»", kk="Сурет: Жанара Каримова", en="")
    assert look.slug == "tramvaynaya-liniya-stanet-parkom"


def test_what_was_wrong_before_does_not_hold_up_another_change(room: Room) -> None:
    with room.desks.office.write() as tx:
        db.newsroom.shared_settings.save(tx, Newsroom(name="Таңба", zone="Asia/Nowhere"))
    assert room.desks.newsroom.change(headline_limit=80).headline_limit == 80
