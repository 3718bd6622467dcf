"""Who made a picture is read from three carriers, and their disagreements are shown."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from editor.domain.errors import BadInput
from editor.photos import iim, metadata, xmp
from editor.photos.embed import Embedded, iim_block, save, xmp_packet
from tests.unit.photos import pictures

UTF8 = (1, 90, b"\x1b%G")
PACKET = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description rdf:about="" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:exif="http://ns.adobe.com/exif/1.0/" {attributes}>{properties}'
    "</rdf:Description></rdf:RDF></x:xmpmeta>"
)


def packet(properties: str = "", attributes: str = "") -> bytes:
    return PACKET.format(properties=properties, attributes=attributes).encode()


def with_xmp(path: Path, properties: str = "", attributes: str = "", **options: object) -> Path:
    return pictures.jpeg(path, 32, 24, xmp=packet(properties, attributes), **options)


def with_iim(path: Path, *datasets: tuple[int, int, bytes], **options: object) -> Path:
    return pictures.jpeg(path, 32, 24, extra=pictures.iim(*datasets), **options)


def creator(name: str) -> str:
    return f"<dc:creator><rdf:Seq><rdf:li>{name}</rdf:li></rdf:Seq></dc:creator>"


def test_a_bare_picture_says_nothing(tmp_path: Path) -> None:
    assert metadata.read(pictures.jpeg(tmp_path / "a.jpg")) == metadata.PhotoFacts()


@pytest.mark.parametrize("fmt", ["jpeg", "webp"])
def test_what_we_write_we_read(tmp_path: Path, fmt: str) -> None:
    file = tmp_path / "a"
    file.write_bytes(save(pictures.gradient(32, 24), fmt, pictures.CREDIT))
    facts = metadata.read(file)
    assert (facts.creator, facts.credit) == (pictures.NAME, "Фото Жанары Каримовой")
    assert facts.description == "Аллея у старого депо <весной> & летом"
    assert (facts.copyright, facts.source) == ("© Таңба, 2026", "Қайнар")
    assert (facts.alt, facts.usage_terms) == ("Рельсы между рядами клёнов", "Тек Таңба үшін")
    assert (facts.conflicts, facts.guessed_charset, facts.has_gps) == ((), "", False)


def test_xmp_may_come_as_attributes_elements_or_lists(tmp_path: Path) -> None:
    file = with_xmp(
        tmp_path / "a.jpg",
        "<dc:creator><rdf:Seq><rdf:li>Асель Жумабаева</rdf:li><rdf:li>Дина Ермекова</rdf:li></rdf:Seq></dc:creator>"
        '<dc:description><rdf:Alt><rdf:li xml:lang="kk">Аллея</rdf:li><rdf:li xml:lang="x-default">Сквер</rdf:li>'
        "</rdf:Alt></dc:description><photoshop:Headline>Заголовок</photoshop:Headline>",
        'photoshop:Credit="Агентство Вестник"',
    )
    facts = metadata.read(file)
    assert facts.creator == "Асель Жумабаева, Дина Ермекова"
    assert (facts.description, facts.headline, facts.credit) == ("Сквер", "Заголовок", "Агентство Вестник")


def test_png_carries_xmp_too(tmp_path: Path) -> None:
    info = PngInfo()
    info.add_itxt("XML:com.adobe.xmp", packet(creator(pictures.NAME)).decode())
    pictures.gradient(32, 24).save(tmp_path / "a.png", pnginfo=info)
    assert metadata.read(tmp_path / "a.png").creator == pictures.NAME


def test_iim_cut_at_32_bytes_is_no_conflict(tmp_path: Path) -> None:
    whole = "Фото Жанары Каримовой"
    file = with_iim(tmp_path / "a.jpg", UTF8, (2, 110, whole.encode()[:32]),
                    xmp=packet(attributes=f'photoshop:Credit="{whole}"'))  # fmt: skip
    facts = metadata.read(file)
    assert (facts.credit, facts.conflicts) == (whole, ())


def test_iim_cut_inside_a_letter_is_still_utf8(tmp_path: Path) -> None:
    facts = metadata.read(with_iim(tmp_path / "a.jpg", (2, 80, "Айгерим Тажибаева".encode()[:32])))
    assert (facts.creator, facts.guessed_charset) == ("Айгерим Тажибаев", "")


def test_two_names_are_a_conflict_and_xmp_is_given(tmp_path: Path) -> None:
    file = with_iim(tmp_path / "a.jpg", UTF8, (2, 80, "Пётр Троценко".encode()), xmp=packet(creator(pictures.NAME)))
    facts = metadata.read(file)
    assert (facts.creator, facts.conflicts) == (pictures.NAME, ("creator",))


def test_iim_speaks_where_xmp_is_silent(tmp_path: Path) -> None:
    file = with_iim(tmp_path / "a.jpg", UTF8, (2, 80, "Алмас Кайсар".encode()), (2, 80, "Петр Троценко".encode()),
                    (2, 105, "Заголовок".encode()), (2, 115, b"Reuters"))  # fmt: skip
    facts = metadata.read(file)
    assert facts.creator == "Алмас Кайсар, Петр Троценко"
    assert (facts.headline, facts.source, facts.conflicts) == ("Заголовок", "Reuters", ())


def test_unstated_windows_letters_are_guessed_and_said(tmp_path: Path) -> None:
    facts = metadata.read(with_iim(tmp_path / "a.jpg", (2, 80, "Багдат Мусин".encode("cp1251"))))
    assert (facts.creator, facts.guessed_charset) == ("Багдат Мусин", "cp1251")


def test_unstated_utf8_is_no_guess(tmp_path: Path) -> None:
    facts = metadata.read(with_iim(tmp_path / "a.jpg", (2, 80, "Данияр Мусиров".encode())))
    assert (facts.creator, facts.guessed_charset) == ("Данияр Мусиров", "")


def test_exif_only_fills_what_is_blank(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x013B], exif[0x8298] = "Владелец камеры".encode(), "© владелец".encode()
    file = with_xmp(tmp_path / "a.jpg", creator(pictures.NAME), exif=exif.tobytes())
    facts = metadata.read(file)
    assert (facts.creator, facts.copyright, facts.conflicts) == (pictures.NAME, "© владелец", ())


@pytest.mark.parametrize("words", ["OLYMPUS DIGITAL CAMERA         ", "SONY DSC", "DCIM\\100"])
def test_what_a_camera_says_of_itself_is_no_description(tmp_path: Path, words: str) -> None:
    exif = Image.Exif()
    exif[0x010E] = words
    assert metadata.read(pictures.jpeg(tmp_path / "a.jpg", exif=exif.tobytes())).description == ""


def test_a_place_is_noticed_in_either_carrier(tmp_path: Path) -> None:
    assert metadata.read(pictures.with_gps_and_turn(tmp_path / "a.jpg")).has_gps
    assert metadata.read(with_xmp(tmp_path / "b.jpg", attributes='exif:GPSLatitude="43,14.25N"')).has_gps


@pytest.mark.parametrize(
    ("written", "meant"),
    [("2026-11-20T12:30:00+05:00", (7, 30)), ("2026-11-20T12:30:00Z", (12, 30)), ("2026-11-20T12:30", (7, 30))],
)
def test_the_time_of_the_picture_is_in_utc(tmp_path: Path, written: str, meant: tuple[int, int]) -> None:
    file = with_xmp(tmp_path / "a.jpg", attributes=f'photoshop:DateCreated="{written}"')
    facts = metadata.read(file, zone=ZoneInfo("Asia/Almaty"))
    assert facts.taken_at == datetime(2026, 11, 20, *meant, tzinfo=UTC)


def test_the_time_is_found_in_iim_and_in_exif(tmp_path: Path) -> None:
    file = with_iim(tmp_path / "a.jpg", (2, 55, b"20261120"), (2, 60, b"123000+0500"))
    assert metadata.read(file).taken_at == datetime(2026, 11, 20, 7, 30, tzinfo=UTC)
    exif = Image.Exif()
    camera = exif.get_ifd(0x8769)
    camera[0x9003], camera[0x9011] = "2026:11:20 12:30:00", "+05:00"
    file = pictures.jpeg(tmp_path / "b.jpg", exif=exif.tobytes())
    assert metadata.read(file).taken_at == datetime(2026, 11, 20, 7, 30, tzinfo=UTC)


@pytest.mark.parametrize("written", ["2026", "0000-00-00", "вчера", "9999-12-31T23:59:59-23:00", ""])
def test_a_time_that_is_none_is_left_out(tmp_path: Path, written: str) -> None:
    assert metadata.read(with_xmp(tmp_path / "a.jpg", attributes=f'photoshop:DateCreated="{written}"')).taken_at is None


HOSTILE_PACKETS = {
    "not xml": b"<x:xmpmeta",
    "entities": b'<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]><a>&d;</a>',
    "outside file": b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
    "no such encoding": b'<?xml version="1.0" encoding="x-none"?><a/>',
    "bytes that are no letters": b"<a>\xff\xfe\xfa</a>",
    "a deep pile": b"<a>" * 60_000 + b"</a>" * 60_000,
    "too large": b"<a>" + b"b" * (3 * 2**20) + b"</a>",
}


@pytest.mark.parametrize("hostile", HOSTILE_PACKETS.values(), ids=HOSTILE_PACKETS)
def test_a_hostile_packet_counts_as_empty(hostile: bytes) -> None:
    assert xmp.parse(hostile) == xmp.Xmp()


def test_a_packet_in_utf16_is_read() -> None:
    text = packet(creator(pictures.NAME)).decode()
    assert xmp.parse(text.encode("utf-16")).fields["creator"] == pictures.NAME


def test_control_characters_do_not_get_in() -> None:
    assert xmp.parse(packet(attributes='photoshop:Credit="a&#x9;b"')).fields == {"credit": "a\tb"}


@pytest.mark.parametrize("length", range(0, 60, 3))
def test_iim_cut_anywhere_is_read_up_to_there(length: int) -> None:
    block = iim_block(Embedded(creator=pictures.NAME, credit="Reuters"))[:length]
    assert set(iim.parse(block).fields) <= {"creator", "credit"}


def test_a_packet_of_ours_is_read_whole() -> None:
    fields = xmp.parse(xmp_packet(pictures.CREDIT)).fields
    assert fields["creator"] == pictures.NAME
    assert fields["alt"] == "Рельсы между рядами клёнов"


def test_what_is_no_picture_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "a.jpg"
    file.write_bytes(b"words")
    with pytest.raises(BadInput, match="photo-not-a-picture"):
        metadata.read(file)
