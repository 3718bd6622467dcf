"""The photo library: one row for each file, found by what is missing and by words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from db.newsroom import articles, people, photos
from db.store import Store
from editor.domain.errors import NotFound
from editor.domain.people import Agency, Person
from editor.domain.photos import Credit, Photo, Placement
from editor.domain.story import Story
from editor.domain.words import Names

pytestmark = pytest.mark.engines


def test_a_photo_comes_back_as_it_was_put_in(store: Store, noon: datetime) -> None:
    with store.write() as tx:
        person = people.save(tx, Person(names=Names(ru="Омар")))
        agency = people.save_agency(tx, Agency(names=Names(ru="Қайнар")))
        given = Photo(
            sha256="a" * 64, file_name="автобус.jpg", media_type="image/png", width=3, height=2, byte_size=6,
            credit=Credit(person.id, agency.id, "слова"), description="Автобус", alt="Жёлтый", source="камера",
            usage_terms="только раз", rights_end=date(2026, 12, 31), taken_at=noon, added_at=noon,
        )  # fmt: skip
        made = photos.add(tx, given)
        assert made == replace(given, id=made.id, uid=made.uid)
        assert photos.add(tx, Photo(sha256="a" * 64, file_name="другое.jpg")) == made
        assert photos.by_ids(tx, [made.id, 99]) == {made.id: made}


def test_what_is_known_of_a_photo_changes_and_its_file_does_not(store: Store) -> None:
    with store.write() as tx:
        made = photos.add(tx, Photo(sha256="a" * 64))
        changed = photos.save(tx, replace(made, uid="", sha256="b" * 64, alt="Жёлтый"))
        assert changed == replace(made, alt="Жёлтый")
        with pytest.raises(NotFound):
            photos.save(tx, Photo(id=99))


def test_photos_are_found_by_what_they_lack_and_by_words(store: Store, noon: datetime) -> None:
    with store.write() as tx:
        person = people.save(tx, Person(names=Names(ru="Жанара Каримова")))
        given = {
            "bare": Photo(sha256="1", credit=Credit(text="  "), file_name="DSC_100%.jpg"),
            "person": Photo(sha256="2", credit=Credit(person.id), description="Новый МОСТ"),
            "ended": Photo(sha256="3", credit=Credit(text="Архив"), rights_end=date(2026, 11, 19)),
        }
        made = {
            name: photos.add(tx, replace(photo, added_at=noon + timedelta(n))).id
            for n, (name, photo) in enumerate(given.items())
        }

        def names(found: tuple[Photo, ...]) -> list[str]:
            known = {number: name for name, number in made.items()}
            return [known[photo.id] for photo in found]

        assert names(photos.find(tx)) == ["ended", "person", "bare"]
        assert names(photos.find(tx, limit=1)) == ["ended"]
        assert names(photos.find(tx, missing_credit=True)) == ["bare"]
        assert names(photos.find(tx, expired_on=date(2026, 11, 20))) == ["ended"]
        assert names(photos.find(tx, expired_on=date(2026, 11, 19))) == []
        assert names(photos.find(tx, text="каримова мост")) == ["person"]
        assert names(photos.find(tx, text="100%")) == ["bare"]
        assert names(photos.find(tx, text="%")) == ["bare"]
        counts = articles.counts(tx)
    assert (counts.photos, counts.photos_without_credit) == (3, 1)


def test_uses_count_articles_and_not_placements(store: Store, noon: datetime) -> None:
    with store.write() as tx:
        shown, unused = photos.add(tx, Photo(sha256="1")), photos.add(tx, Photo(sha256="2"))
        twice = Story(placements=(Placement(-1, shown.id), Placement(-2, shown.id)))
        for _ in range(2):
            articles.create(tx, twice, by="", at=noon)
        assert photos.uses(tx, [shown.id, unused.id]) == {shown.id: 2, unused.id: 0}
