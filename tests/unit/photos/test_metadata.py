"""Who made a picture is read from three carriers, and their disagreements are shown."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from editor.domain.errors import BadInput
from editor.photos import iim, metadata, xmp
from editor.photos.carriers import Carrier
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
    assert (facts.others, facts.charset, facts.has_gps) == ((), "", False)


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
    assert (facts.credit, facts.others) == (whole, ())


def test_iim_cut_inside_a_letter_is_still_utf8(tmp_path: Path) -> None:
    facts = metadata.read(with_iim(tmp_path / "a.jpg", (2, 80, "Айгерим Тажибаева".encode()[:32])))
    assert (facts.creator, facts.charset) == ("Айгерим Тажибаев", "")


def test_two_names_are_a_conflict_and_xmp_is_given(tmp_path: Path) -> None:
    file = with_iim(tmp_path / "a.jpg", UTF8, (2, 80, "Пётр Троценко".encode()), xmp=packet(creator(pictures.NAME)))
    facts = metadata.read(file)
    assert (facts.creator, facts.others) == (pictures.NAME, (("creator", "Пётр Троценко"),))


def test_iim_speaks_where_xmp_is_silent(tmp_path: Path) -> None:
    file = with_iim(tmp_path / "a.jpg", UTF8, (2, 80, "Алмас Кайсар".encode()), (2, 80, "Петр Троценко".encode()),
                    (2, 105, "Заголовок".encode()), (2, 115, b"Reuters"))  # fmt: skip
    facts = metadata.read(file)
    assert facts.creator == "Алмас Кайсар, Петр Троценко"
    assert (facts.headline, facts.source, facts.others) == ("Заголовок", "Reuters", ())


def test_unstated_windows_letters_are_guessed_and_said(tmp_path: Path) -> None:
    facts = metadata.read(with_iim(tmp_path / "a.jpg", (2, 80, "Багдат Мусин".encode("cp1251"))))
    assert (facts.creator, facts.charset) == ("Багдат Мусин", "cp1251")


def test_unstated_utf8_is_no_guess(tmp_path: Path) -> None:
    facts = metadata.read(with_iim(tmp_path / "a.jpg", (2, 80, "Данияр Мусиров".encode())))
    assert (facts.creator, facts.charset) == ("Данияр Мусиров", "")


def test_a_name_in_western_letters_is_not_read_as_cyrillic(tmp_path: Path) -> None:
    facts = metadata.read(
        with_iim(tmp_path / "a.jpg", (2, 80, "Jürgen Groß".encode("latin-1")), (2, 110, b"S\xfcd-Bild"))
    )
    assert (facts.creator, facts.credit, facts.charset) == ("Jürgen Groß", "Süd-Bild", "cp1252")


def test_exif_in_western_letters_is_not_read_as_cyrillic(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x013B], exif[0x010E] = "Jürgen Groß".encode("latin-1"), "Straße bei Nürnberg".encode("latin-1")
    facts = metadata.read(pictures.jpeg(tmp_path / "a.jpg", exif=exif.tobytes()))
    assert (facts.creators, facts.description, facts.charset) == (("Jürgen Groß",), "Straße bei Nürnberg", "cp1252")


def test_what_windows_writes_beside_exif_is_read(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x9C9D], exif[0x9C9C] = "Лада Ким;Данияр Ахметов\0".encode("utf-16-le"), "Каток у озера\0".encode("utf-16-le")
    exif[0x9C9B] = "Зима\0".encode("utf-16-le")
    facts = metadata.read(pictures.jpeg(tmp_path / "a.jpg", exif=exif.tobytes()))
    assert (facts.creators, facts.description, facts.headline) == (
        ("Лада Ким", "Данияр Ахметов"),
        "Каток у озера",
        "Зима",
    )


@pytest.mark.parametrize("late", [False, True], ids=["before the pixels", "after them"])
@pytest.mark.parametrize("kind", ["tEXt", "zTXt", "iTXt"])
def test_the_words_of_a_png_are_read(tmp_path: Path, kind: str, late: bool) -> None:  # noqa: FBT001 - pytest's
    words = {"Author": "Lada Kim", "Copyright": "(c) Lada Kim", "Description": "Skating rink"}
    chunks = b"".join(pictures.text_chunk(kind, key, value) for key, value in words.items())
    data = pictures.picture(tmp_path / "bare.png", "PNG").read_bytes()
    place = data.index(b"IEND") - 4 if late else data.index(b"IDAT") - 4
    (tmp_path / "a.png").write_bytes(data[:place] + chunks + data[place:])
    facts = metadata.read(tmp_path / "a.png")
    assert (facts.creators, facts.copyright, facts.description) == (("Lada Kim",), "(c) Lada Kim", "Skating rink")


def test_blocks_that_a_png_has_packed_as_text_are_read(tmp_path: Path) -> None:
    block = iim_block(Embedded(creators=("Lada Kim",), credit="Steppe Post"))
    resource = b"8BIM\x04\x04\0\0" + len(block).to_bytes(4, "big") + block
    raw = f"\niptc\n{len(resource):8}\n{resource.hex()}\n"
    info = PngInfo()
    info.add_text("Raw profile type iptc", raw, zip=True)
    pictures.gradient(32, 24).save(tmp_path / "a.png", pnginfo=info)
    facts = metadata.read(tmp_path / "a.png")
    assert (facts.creators, facts.credit) == (("Lada Kim",), "Steppe Post")
    info = PngInfo()
    packed = packet(creator(pictures.NAME))
    info.add_text("Raw profile type xmp", f"\nxmp\n{len(packed):8}\n{packed.hex()}\n", zip=True)
    pictures.gradient(32, 24).save(tmp_path / "b.png", pnginfo=info)
    assert metadata.read(tmp_path / "b.png").creator == pictures.NAME


def test_the_day_on_which_rights_end_is_read(tmp_path: Path) -> None:
    file = with_iim(tmp_path / "a.jpg", UTF8, (2, 37, b"20270131"))
    assert metadata.read(file).rights_end == date(2027, 1, 31)
    licence = '<plus:LicenseEndDate xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/">{}</plus:LicenseEndDate>'
    days = {"2027-03-05": (3, 5), "2027-03-05T12:00:00Z": (3, 5), "2027-03": (3, 31), "2027": (12, 31)}
    for number, (written, meant) in enumerate(days.items()):
        file = with_xmp(tmp_path / f"{number}.jpg", licence.format(written))
        assert metadata.read(file).rights_end == date(2027, *meant)
    assert metadata.read(with_xmp(tmp_path / "z.jpg", licence.format("never"))).rights_end is None


@pytest.mark.parametrize(("wanted", "meant"), [("ru", "Сквер"), ("kk", "Аллея"), ("en", "Alley"), ("", "Default")])
def test_of_a_text_in_several_languages_the_newsrooms_is_taken(wanted: str, meant: str) -> None:
    texts = {"en-GB": "Alley", "x-default": "Default", "kk-KZ": "Аллея", "ru": "Сквер"}
    items = "".join(f'<rdf:li xml:lang="{tag}">{text}</rdf:li>' for tag, text in texts.items())
    given = packet(f"<dc:description><rdf:Alt>{items}</rdf:Alt></dc:description>")
    assert xmp.parse(given, wanted).fields["description"] == meant


def test_the_artist_of_tiff_is_a_maker_too(tmp_path: Path) -> None:
    artist = '<tiff:Artist xmlns:tiff="http://ns.adobe.com/tiff/1.0/">Лада Ким</tiff:Artist>'
    assert metadata.read(with_xmp(tmp_path / "a.jpg", artist)).creators == ("Лада Ким",)


@pytest.mark.parametrize("charset", ["utf-16", "utf-16-le", "utf-16-be", "cp1251"])
def test_a_packet_in_any_letters_is_read(charset: str) -> None:
    assert xmp.parse(packet(creator(pictures.NAME)).decode().encode(charset)).creators == (pictures.NAME,)


def test_a_name_that_its_limit_may_have_cut_is_told(tmp_path: Path) -> None:
    name = "Айгерим Тажибаева"
    cut = (2, 80, name.encode()[:32])
    assert metadata.read(with_iim(tmp_path / "a.jpg", UTF8, cut)).cut == ("creator",)
    exif = Image.Exif()
    exif[0x013B] = name.encode()
    facts = metadata.read(with_iim(tmp_path / "b.jpg", UTF8, cut, exif=exif.tobytes()))
    assert (facts.creators, facts.cut) == ((name,), ())


def test_exif_only_fills_what_is_blank(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x013B], exif[0x8298] = "Владелец камеры".encode(), "© владелец".encode()
    file = with_xmp(tmp_path / "a.jpg", creator(pictures.NAME), exif=exif.tobytes())
    facts = metadata.read(file)
    assert (facts.creator, facts.copyright, facts.others) == (pictures.NAME, "© владелец", ())


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
    assert xmp.parse(hostile) == Carrier()


def test_a_packet_in_utf16_is_read() -> None:
    text = packet(creator(pictures.NAME)).decode()
    assert xmp.parse(text.encode("utf-16")).fields["creator"] == pictures.NAME


def test_control_characters_do_not_get_in() -> None:
    assert xmp.parse(packet(attributes='photoshop:Credit="a&#x9;b"')).fields == {"credit": "a\tb"}


@pytest.mark.parametrize("length", range(0, 60, 3))
def test_iim_cut_anywhere_is_read_up_to_there(length: int) -> None:
    block = iim_block(Embedded(creators=(pictures.NAME,), credit="Reuters"))[:length]
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
