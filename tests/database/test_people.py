"""People and agencies under each of their names."""

from __future__ import annotations

from dataclasses import replace

import pytest

from db.newsroom import people
from db.store import Store
from editor.domain.errors import NotFound
from editor.domain.people import Agency, Gender, Person
from editor.domain.words import Names

pytestmark = pytest.mark.engines


def test_a_person_comes_back_as_put_in_and_keeps_the_uid(store: Store) -> None:
    given = Person(
        names=Names(ru="Жанара Каримова", kk="Жанар Кәрімова", en="Zhanara Karimova"), gender=Gender.FEMALE,
        genitive_ru="Жанары Каримовой", declines=False, confirmed_by="Омар",
    )  # fmt: skip
    with store.write() as tx:
        made = people.save(tx, given)
        assert made == replace(given, id=made.id, uid=made.uid)
        changed = people.save(tx, replace(made, uid="", genitive_ru=""))
        assert changed == replace(made, genitive_ru="")
        assert people.get(tx, made.id) == changed


@pytest.mark.parametrize("name", ["Жанара Каримова", "жанар  кәрімова", " ZHANARA KARIMOVA "])
def test_a_person_is_found_by_a_name_in_any_language_and_case(store: Store, name: str) -> None:
    with store.write() as tx:
        made = people.save(tx, Person(names=Names(ru="Жанара Каримова", kk="Жанар Кәрімова", en="Zhanara Karimova")))
        assert people.by_name(tx, name) == made


def test_no_name_finds_nobody(store: Store) -> None:
    with store.write() as tx:
        people.save(tx, Person(names=Names(ru="Жанара Каримова")))
        people.save_agency(tx, Agency(names=Names(ru="Қайнар")))
        assert people.by_name(tx, "") is None
        assert people.by_name(tx, "Жанара") is None
        assert people.agency_by_name(tx, " ") is None


def test_everybody_comes_in_the_order_of_names(store: Store) -> None:
    with store.write() as tx:
        for name in ("Омар", "Жанара", "Айгүл"):
            people.save(tx, Person(names=Names(ru=name)))
            people.save_agency(tx, Agency(names=Names(ru=name)))
        assert [person.names["ru"] for person in people.all(tx)] == ["Айгүл", "Жанара", "Омар"]
        assert [agency.names["ru"] for agency in people.agencies(tx)] == ["Айгүл", "Жанара", "Омар"]


def test_an_agency_keeps_its_id_and_uid_when_its_names_change(store: Store) -> None:
    with store.write() as tx:
        made = people.save_agency(tx, Agency(names=Names(ru="Қайнар")))
        changed = people.save_agency(tx, replace(made, uid="", names=Names(ru="Қайнар", en="Kainar")))
        assert changed == replace(made, names=Names(ru="Қайнар", en="Kainar"))
        assert people.agency_by_name(tx, "kainar") == changed


def test_somebody_unknown_is_not_found(store: Store) -> None:
    with store.write() as tx:
        for act in (
            lambda: people.get(tx, 5),
            lambda: people.save(tx, Person(id=5)),
            lambda: people.save_agency(tx, Agency(id=5)),
        ):
            with pytest.raises(NotFound):
                act()
