"""A newsroom with one rubric and one reporter, under a clock that the tests move."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image

from editor.desk import Desks, create_newsroom
from editor.domain.articles import Article
from editor.domain.newsroom import Newsroom
from editor.domain.people import Gender, Person
from editor.domain.photos import Credit, Photo
from editor.domain.rubrics import Rubric
from editor.domain.story import Story
from editor.domain.words import Names


class Clock:
    """Tells the time that a test sets."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time

    def forward(self, **amount: float) -> None:
        """Move on by a `timedelta`."""
        self.time += timedelta(**amount)


@dataclass(frozen=True)
class Room:
    """An open newsroom and what stands in it."""

    desks: Desks
    clock: Clock
    rubric: Rubric
    person: Person

    def story(self, **fields: object) -> Story:
        """A story that may be published."""
        whole = Story(
            headline="Трамвайная линия станет парком",
            lede="Рельсы оставят в траве.",
            body="Одиннадцать лет по улице не ходят трамваи.",
            rubric_id=self.rubric.id,
            slug="tramvajnaa-linia",
            bylines=(self.person.id,),
        )
        return replace(whole, **fields)

    def live(self, **fields: object) -> Article:
        """A published article."""
        article = self.desks.articles.create(self.story(**fields))
        return self.desks.publication.publish(article.id)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def room(tmp_path: Path, clock: Clock) -> Iterator[Room]:
    settings = Newsroom(name="Таңба", site_url="https://tanba.example")
    desks = create_newsroom(tmp_path / "room", settings, who="Д. Ермекова", clock=clock)
    rubric = desks.rubrics.add(Names(ru="Город", kk="Қала", en="City"), slug="gorod", colour="city")
    person = desks.people.save(Person(names=Names(ru="Жанара Каримова"), gender=Gender.FEMALE))
    yield Room(desks, clock, rubric, person)
    desks.close()


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A real JPEG without a word about who made it."""
    path = tmp_path / "IMG_8831.jpg"
    Image.linear_gradient("L").resize((1200, 800)).convert("RGB").save(path, quality=85)
    return path


@pytest.fixture
def photo(room: Room, picture: Path) -> Photo:
    """A photo with its maker."""
    return room.desks.photos.add(picture, credit=Credit(creator_id=room.person.id), alt="Рельсы в траве")
