"""Whom a picture's file names: into their fields, through the database, out into the exported files."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from editor.domain.photos import Credit, Photo, Role
from editor.photos.embed import Embedded, xmp_packet
from tests.database.desk.conftest import Room
from tests.unit.photos import pictures

LADA = "Лада Ким"


def signed(path: Path, *creators: str, credit: str = "", **fields: str) -> Path:
    """A JPEG that names its makers."""
    packet = xmp_packet(Embedded(creators=creators, credit=credit, **fields))
    Image.new("RGB", (800, 500), "teal").save(path, xmp=packet)
    return path


def exported(room: Room, photo: Photo, target: Path) -> dict[str, object]:
    """What exiftool reads in the widest JPEG of a photo after an article with it went out."""
    article = room.desks.articles.create(room.story())
    room.desks.photos.attach(article.id, photo.id)
    room.desks.publication.publish(article.id)
    room.desks.exporting.export(target)
    (file,) = (target / "photos").glob("*.jpg")
    return pictures.witness(file)


def test_a_file_with_maker_and_agency_keeps_both(room: Room, tmp_path: Path) -> None:
    photo = room.desks.photos.add(signed(tmp_path / "a.jpg", LADA, credit="Агентство «Восток»"))
    assert (photo.in_file.creators, photo.in_file.agency) == ((LADA,), "Агентство «Восток»")
    assert photo.credit == Credit(text=f"{LADA} / Агентство «Восток»")
    assert photo.in_file.waits
    found = exported(room, photo, tmp_path / "site")
    assert found["XMP-dc:Creator"] == found["IPTC:By-line"] == found["IFD0:Artist"] == LADA


def test_a_maker_alone_is_a_credit(room: Room, tmp_path: Path) -> None:
    photo = room.desks.photos.add(signed(tmp_path / "a.jpg", LADA))
    assert (photo.credit, photo.source) == (Credit(text=LADA), "")
    assert room.desks.photos.find(missing_credit=True) == ()
    assert room.desks.photos.find(text="лада") == (photo,)


@pytest.mark.parametrize(
    "written", ["Жанары Каримовой", "Каримова Жанара", "Zhanara Karimova", "Ж. Каримова", "Фото Жанары Каримовой"]
)
def test_a_known_maker_is_known_in_any_form_of_the_name(room: Room, tmp_path: Path, written: str) -> None:
    photo = room.desks.photos.add(signed(tmp_path / "a.jpg", written))
    assert photo.credit == Credit(room.person.id)
    assert not photo.in_file.waits
    assert exported(room, photo, tmp_path / "site")["XMP-dc:Creator"] == "Жанара Каримова"


def test_an_agency_of_the_register_is_known_without_its_quotes(room: Room, tmp_path: Path) -> None:
    agency = room.desks.people.find_or_add_agency("агентство «Восток»")
    photo = room.desks.photos.add(signed(tmp_path / "a.jpg", "Жанара Каримова", credit="Восток"))
    assert photo.credit == Credit(room.person.id, agency.id)
    other = room.desks.photos.add(signed(tmp_path / "b.jpg", LADA, credit="ВОСТОК"))
    assert (other.credit.agency_id, other.credit.text) == (agency.id, f"{LADA} / агентство «Восток»")


def test_two_makers_stay_two(room: Room, tmp_path: Path) -> None:
    photo = room.desks.photos.add(signed(tmp_path / "a.jpg", LADA, "Жанара Каримова"))
    assert photo.credit == Credit(room.person.id, text=f"{LADA}, Жанара Каримова")
    assert exported(room, photo, tmp_path / "site")["XMP-dc:Creator"] == [LADA, "Жанара Каримова"]


def test_rights_and_their_end_are_read_and_go_out(room: Room, tmp_path: Path) -> None:
    file = signed(tmp_path / "a.jpg", LADA, copyright="© 2026 Восток", rights_end="2027-01-31", usage_terms="Раз",
                  web_statement="https://vostok.example/", headline="Каток", source="Восток")  # fmt: skip
    photo = room.desks.photos.add(file)
    assert (photo.copyright, photo.rights_end, photo.usage_terms) == ("© 2026 Восток", date(2027, 1, 31), "Раз")
    found = exported(room, photo, tmp_path / "site")
    assert found["XMP-dc:Rights"] == "© 2026 Восток"
    assert found["IPTC:ExpirationDate"] == "2027:01:31"
    assert found["XMP-xmpRights:WebStatement"] == "https://vostok.example/"
    assert (found["XMP-photoshop:Headline"], found["XMP-photoshop:Source"]) == ("Каток", "Восток")


def test_a_caption_ends_before_its_credit_and_a_strip_stops_no_site(room: Room, tmp_path: Path) -> None:
    Image.new("L", (1000, 18_000), 90).save(tmp_path / "a.png")
    strip = room.desks.photos.add(tmp_path / "a.png", credit=Credit(room.person.id))
    article = room.desks.articles.create(room.story())
    for role in (Role.LEAD, Role.BODY):
        room.desks.photos.attach(article.id, strip.id, role=role, caption="Каток у озера")
    room.desks.publication.publish(article.id)
    report = room.desks.exporting.export(tmp_path / "site")
    assert report.left_out == ()
    page = next((tmp_path / "site").rglob("*tramvajnaa-linia*.html")).read_text("utf-8")
    assert (
        page.replace("\u00a0", " ")
        .replace("&nbsp;", " ")
        .count('Каток у озера. <span class="cr">Фото Жанары Каримовой')
        == 2
    )
    with Image.open(next((tmp_path / "site" / "photos").glob("*-910.webp"))) as widest:
        assert widest.size == (910, 16_380)


def test_a_name_without_its_end_is_not_printed(room: Room, tmp_path: Path) -> None:
    name = "Айгерим Тажибаева"
    file = pictures.jpeg(tmp_path / "a.jpg", extra=pictures.iim((1, 90, b"\x1b%G"), (2, 80, name.encode()[:32])))
    photo = room.desks.photos.add(file)
    assert (photo.credit, photo.in_file.cut, photo.in_file.waits) == (Credit(), ("creator",), True)
    person = room.desks.people.find_or_add(name)
    Image.open(file).save(tmp_path / "b.jpg", extra=pictures.iim((1, 90, b"\x1b%G"), (2, 80, name.encode()[:32])))
    assert room.desks.photos.add(tmp_path / "b.jpg").credit == Credit(person.id)


def test_the_desk_decides_and_the_file_is_remembered(room: Room, tmp_path: Path) -> None:
    photo = room.desks.photos.add(signed(tmp_path / "a.jpg", LADA))
    (changed,) = room.desks.photos.change((photo.id,), credit=Credit(room.person.id))
    assert (changed.in_file.creators, changed.in_file.waits) == ((LADA,), False)
    room.desks.photos.restore((photo,))
    assert room.desks.photos.get(photo.id) == photo


def test_a_photo_of_an_older_program_is_filled_in_when_its_file_comes_again(room: Room, tmp_path: Path) -> None:
    file = signed(tmp_path / "a.jpg", LADA, copyright="© Восток")
    photo = room.desks.photos.add(file)
    room.desks.photos.restore((replace(photo, in_file=type(photo.in_file)(), copyright="", credit=Credit()),))
    assert room.desks.photos.add(file) == photo
    room.desks.people.find_or_add(LADA)
    assert room.desks.photos.add(file).credit == Credit(text=LADA), "what is known of a photo stays"


def test_words_in_the_language_of_the_newsroom_are_taken(room: Room, tmp_path: Path) -> None:
    packet = xmp_packet(Embedded(description="Default")).decode()
    packet = packet.replace("</rdf:Alt>", '<rdf:li xml:lang="ru">Каток</rdf:li></rdf:Alt>')
    Image.new("RGB", (800, 500), "teal").save(tmp_path / "a.jpg", xmp=packet.encode())
    assert room.desks.newsroom.settings().language == "ru"
    assert room.desks.photos.add(tmp_path / "a.jpg").description == "Каток"
