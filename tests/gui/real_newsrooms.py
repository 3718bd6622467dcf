"""A small real newsroom for tests of panels: people, photographs, rubrics."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from PIL import Image

from editor.desk import Desks, create_newsroom
from editor.domain.articles import Article
from editor.domain.newsroom import Newsroom
from editor.domain.people import Gender, Person
from editor.domain.photos import Credit, Photo, Role
from editor.domain.rubrics import Rubric
from editor.domain.story import Story
from editor.domain.words import Names


def newsroom(folder: Path) -> Desks:
    """Open an empty newsroom in Russian."""
    return create_newsroom(folder, Newsroom(name="Таңба", site_url="https://tanba.example"), who="Дина Ермекова")


def picture_file(folder: Path, name: str, shade: int) -> Path:
    """Write a small JPEG that no other shade equals."""
    path = folder / name
    folder.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (96 + shade, 64), (shade, 90, 120)).save(path)
    return path


@dataclass(frozen=True)
class PhotoDeskSample:
    """Six photographs: two credited, one of an agency whose rights have ended, three with no credit."""

    desks: Desks
    aigerim: Person
    photos: tuple[Photo, ...]


def photo_desk_sample(desks: Desks, folder: Path) -> PhotoDeskSample:
    """Take six pictures in."""
    names = Names(ru="Айгерим Сатпаева", kk="Айгерім Сәтпаева", en="Aigerim Satpayeva")
    aigerim = desks.people.save(Person(names=names, gender=Gender.FEMALE))
    agency = desks.people.find_or_add_agency("агентство «Қайнар»")
    credits_ = (Credit(aigerim.id), Credit(aigerim.id), Credit(agency_id=agency.id), None, None, None)
    photos = [
        desks.photos.add(
            picture_file(folder, f"TRM_04{number}.jpg", 20 * number), credit=credit, alt="" if number else "рельсы"
        )
        for number, credit in enumerate(credits_)
    ]
    desks.photos.change((photos[2].id,), rights_end=date(2020, 10, 31))
    return PhotoDeskSample(desks, aigerim, tuple(photos))


def publish(desks: Desks, headline: str, rubric: Rubric, *, photo: Photo | None = None) -> Article:
    """Write an article that nothing stands in the way of, and publish it."""
    author = desks.people.find_or_add("Дина Ермекова", "f")
    story = Story(
        headline=headline,
        lede="Коротко о главном.",
        body="Первый абзац.\n\nВторой абзац.\n",
        rubric_id=rubric.id,
        slug=desks.articles.suggest_slug(headline, "ru"),
        bylines=(author.id,),
        placements=(replace(desks.photos.place(photo.id, Role.LEAD), alt="рельсы"),) if photo else (),
    )
    article = desks.articles.create(story)
    return desks.publication.publish(article.id)
