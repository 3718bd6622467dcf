"""Each thing that a newsroom may change, alone: the files that follow are those of a site made at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from editor.domain.articles import Correction, LiveArticle
from editor.domain.people import Gender
from editor.domain.photos import Credit, Crop, Placement, Role
from editor.domain.words import Names
from tests.unit.export.conftest import NOW, Room
from tests.unit.export.test_increments import files
from tests.unit.export.test_links import broken

Change = Callable[[Room], object]

SMALL = (320, 200)
OTHER = Names(ru="Иное", kk="Басқа", en="Other")
RULED = Names(ru="Снимок: {agency}", kk="Сурет: {agency}", en="Photo: {agency}")


@pytest.fixture
def full(filled: Room) -> Room:
    """The newsroom with photographs of every kind of credit, links between articles, and pages of archive."""
    room = filled
    room.photo(1, size=SMALL)
    room.photo(2, credit=Credit(creator_id=1, agency_id=1), size=SMALL)
    room.photo(3, credit=Credit(creator_id=2, text="Фото из архива"), size=SMALL)
    gallery = (Placement(750, 2, Role.BODY), Placement(751, 3, Role.GALLERY), Placement(752, 2, Role.GALLERY))
    for language in ("ru", "kk", "en"):
        lead = 4 if language == "ru" else 1
        placements = (room.lead(lead), *gallery)
        room.photo(lead, credit=Credit(agency_id=1), size=SMALL)
        body = "Текст.\n\n![](photo:750)\n\n[туда](article:101)\n\n[](article:102)\n"
        room.publish(f"Со снимками {language}", language=language, placements=placements, body=body, hours_ago=20)
    patterns = Names(ru=RULED["ru"], kk=RULED["kk"], en="{agency} / {name}")
    room.site = replace(
        room.site,
        newsroom=replace(room.site.newsroom, rubric_page_size=4, rebake_latest=999, credit_patterns=patterns),
        former_rubrics=(("staryj", 2),),
        views={"uid-101": 12},
    )
    return room


def newsroom(**fields: object) -> Change:
    def change(room: Room) -> None:
        room.site = replace(room.site, newsroom=replace(room.site.newsroom, **fields))  # type: ignore[arg-type]

    return change


def rubric(number: int, **fields: object) -> Change:
    def change(room: Room) -> None:
        rubrics = (replace(one, **fields) if one.id == number else one for one in room.site.rubrics)  # type: ignore[arg-type]
        room.site = replace(room.site, rubrics=tuple(rubrics))

    return change


def person(number: int, **fields: object) -> Change:
    def change(room: Room) -> None:
        changed = replace(room.site.people[number], **fields)  # type: ignore[arg-type]
        room.site = replace(room.site, people={**room.site.people, number: changed})

    return change


def agency(**fields: object) -> Change:
    def change(room: Room) -> None:
        room.site = replace(room.site, agencies={1: replace(room.site.agencies[1], **fields)})  # type: ignore[arg-type]

    return change


def photo(number: int, **fields: object) -> Change:
    def change(room: Room) -> None:
        changed = replace(room.site.photos[number], **fields)  # type: ignore[arg-type]
        room.site = replace(room.site, photos={**room.site.photos, number: changed})

    return change


def live(number: int, **fields: object) -> Change:
    return lambda room: room.change(found(room, number), **fields)


def story(number: int, **fields: object) -> Change:
    def change(room: Room) -> None:
        one = found(room, number)
        room.change(one, story=replace(one.story, **fields))  # type: ignore[arg-type]

    return change


def placement(at: int, **fields: object) -> Change:
    """Change a placement of the Russian article with photographs."""

    def change(room: Room) -> None:
        one = found(room, PHOTOS)
        placements = list(one.story.placements)
        placements[at] = replace(placements[at], **fields)  # type: ignore[arg-type]
        room.change(one, story=replace(one.story, placements=tuple(placements)))

    return change


def body(number: int, text: str) -> Change:
    def change(room: Room) -> None:
        one = found(room, number)
        changed = room.change(one, revision_id=one.revision_id + 1, content_hash="new")
        room.bodies[changed.revision_id] = text

    return change


def merge(gone: int, heir: int) -> Change:
    def change(room: Room) -> None:
        kept = tuple(one for one in room.site.rubrics if one.id != gone)
        room.site = replace(room.site, rubrics=kept, replaced={gone: heir})

    return change


def found(room: Room, number: int) -> LiveArticle:
    return next(one for one in room.site.live if one.article_id == number)


PHOTOS, TRAM, KAZAKH = 115, 113, 114

CHANGES: dict[str, Change] = {
    "newsroom name": newsroom(name="Иное имя"),
    "newsroom address": newsroom(site_url="https://inoj.example/gazeta"),
    "newsroom language": newsroom(language="kk"),
    "newsroom languages": newsroom(languages=("ru", "kk")),
    "newsroom order of languages": newsroom(languages=("en", "kk", "ru")),
    "newsroom zone": newsroom(zone="Europe/London"),
    "newsroom about": newsroom(about=OTHER),
    "newsroom profile": newsroom(url_profile="/{id}/{slug}/"),
    "newsroom profile without rubrics": newsroom(url_profile="/{id}.html"),
    "newsroom page size": newsroom(rubric_page_size=2),
    "newsroom feed size": newsroom(feed_size=3),
    "newsroom credit patterns": newsroom(
        credit_patterns=Names(ru="Снимает {name}", kk="{name}", en="{name} for {agency}")
    ),
    **{f"rubric {number} {field}": rubric(number, **{field: value}) for number in (1, 2, 3) for field, value in {
        "names": OTHER, "slug": "inoj", "about": OTHER, "colour": "politics", "hidden": True, "sponsored": True,
        "latest_count": 2, "position": 7}.items()},
    "rubric moved inside": rubric(1, parent_id=2),
    "rubric moved out": rubric(3, parent_id=None),
    "rubric merged": merge(1, 2),
    "inner rubric merged": merge(3, 2),
    **{f"person {number} {field}": person(number, **{field: value}) for number in (1, 2) for field, value in {
        "names": Names(ru="Иван Петров", kk="Иван Петров", en="Ivan Petrov"), "gender": Gender.MALE,
        "genitive_ru": "Иных Людей", "declines": False}.items()},
    **{f"person {number} {tag}": lambda room, number=number, tag=tag: person(
        number, names=Names(room.site.people[number].names, **{tag: "Азамат Иной"}))(room)
       for number in (1, 2) for tag in ("ru", "kk", "en")},
    **{f"agency {tag}": lambda room, tag=tag: agency(
        names=Names(room.site.agencies[1].names, **{tag: "Иное"}))(room) for tag in ("ru", "kk", "en")},
    **{f"photo {number} {field}": photo(number, **{field: value}) for number in (2, 4) for field, value in {
        "alt": "Иное", "description": "Иное", "source": "Иное", "usage_terms": "Иное", "credit": Credit(1)}.items()},
    **{f"placement {at} {field}": placement(at, **{field: value}) for at in (0, 2) for field, value in {
        "alt": "Иное", "caption": "Иное", "credit": Credit(text="Иные"), "crop": Crop(0.1, 0, 0.5, 0.5, 0.2, 0.2),
        "photo_id": 3}.items()},
    **{f"article {number} {field}": story(number, **{field: value}) for number in (TRAM, PHOTOS)
       for field, value in {
           "kicker": "Иное", "headline": "Иное", "lede": "Иное", "dateline": "Иное", "rubric_id": 1, "slug": "inoe",
           "bylines": (2,), "tags": ("иное",), "placements": (), "on_front": False, "language": "en"}.items()},
    **{f"article {number} {field}": live(number, **{field: value}) for number in (101, TRAM, KAZAKH, PHOTOS)
       for field, value in {
           "uid": "inoe", "translation_group": "inoe", "corrections": (Correction(NOW, "Иначе."),)}.items()},
    "article joins its translation": live(PHOTOS + 2, translation_group="t"),
    "article published again": live(TRAM, published_at=NOW),
    "article body": body(PHOTOS, "Иначе.\n\n![](photo:750)\n\n[](article:103)\n"),
    "article withdrawn": lambda room: room.withdraw(found(room, 101)),
    "translation withdrawn": lambda room: room.withdraw(found(room, KAZAKH)),
    "last of a language withdrawn": lambda room: room.withdraw(found(room, PHOTOS + 2)),
    "article added": lambda room: room.publish("Новая", hours_ago=0.1),
    "view counts": lambda room: setattr(room, "site", replace(room.site, views={"uid-101": 13, "uid-115": 9})),
    "two days later": lambda room: setattr(room, "now", room.now + timedelta(days=2)),
}  # fmt: skip


@pytest.mark.parametrize("kind", CHANGES)
def test_a_change_reaches_every_file_that_shows_it(full: Room, kind: str) -> None:
    full.export()
    CHANGES[kind](full)
    full.export()
    full.export(full.root / "leap")
    stepped, leapt = files(full.root / "site"), files(full.root / "leap")
    assert stepped.keys() == leapt.keys()
    assert [path for path in stepped if stepped[path] != leapt[path]] == []
    assert broken(full.root / "site", full.site.newsroom.site_url) == []


MOVES = [kind for kind in CHANGES if kind.startswith(("placement 0", "article", "newsroom l", "rubric 2", "rubric m"))]


@pytest.mark.parametrize("kind", MOVES)
def test_a_change_breaks_no_link_of_an_old_page(full: Room, kind: str) -> None:
    full.site = replace(full.site, newsroom=replace(full.site.newsroom, rebake_latest=1))
    full.export()
    CHANGES[kind](full)
    full.export()
    assert broken(full.root / "site", full.site.newsroom.site_url) == []
