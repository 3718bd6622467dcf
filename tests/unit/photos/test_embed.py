"""What is written into a file is what another program reads there; exiftool is the witness."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from editor.photos.embed import Embedded, exif_block, fitted, iim_block, save, xmp_packet
from tests.unit.photos import pictures


@pytest.fixture
def jpeg(tmp_path: Path) -> dict[str, object]:
    file = tmp_path / "a.jpg"
    file.write_bytes(save(pictures.gradient(64, 48), "jpeg", pictures.CREDIT))
    return pictures.witness(file)


@pytest.fixture
def webp(tmp_path: Path) -> dict[str, object]:
    file = tmp_path / "a.webp"
    file.write_bytes(save(pictures.gradient(64, 48), "webp", pictures.CREDIT))
    return pictures.witness(file)


XMP = {
    "XMP-dc:Creator": pictures.NAME,
    "XMP-dc:Rights": "© Таңба, 2026",
    "XMP-dc:Description": "Аллея у старого депо <весной> & летом",
    "XMP-photoshop:Credit": "Фото Жанары Каримовой",
    "XMP-photoshop:Source": "Қайнар",
    "XMP-xmpRights:WebStatement": "https://tanba.example/rights",
    "XMP-xmpRights:UsageTerms": "Тек Таңба үшін",
    "XMP-xmpRights:Marked": True,
    "XMP-iptcCore:AltTextAccessibility": "Рельсы между рядами клёнов",
}
EXIF = {
    "IFD0:Artist": pictures.NAME,
    "IFD0:Copyright": "© Таңба, 2026",
    "IFD0:ImageDescription": "Аллея у старого депо <весной> & летом",
}
IIM = {
    "IPTC:By-line": pictures.NAME,
    "IPTC:Source": "Қайнар",
    "IPTC:CopyrightNotice": "© Таңба, 2026",
    "IPTC:Caption-Abstract": "Аллея у старого депо <весной> & летом",
    "IPTC:CodedCharacterSet": "UTF8",
}


def read_as(found: dict[str, object], wanted: dict[str, object]) -> dict[str, object]:
    """The witness's answer to the same questions (Debian's exiftool knows the alt text by another group)."""
    alt = found.get("XMP-iptcCore:AltTextAccessibility") or found.get("XMP-Iptc4xmpCore:AltTextAccessibility")
    return {**{tag: found.get(tag) for tag in wanted}, **({"XMP-iptcCore:AltTextAccessibility": alt} if alt else {})}


def test_a_jpeg_says_it_in_xmp_in_iim_and_in_exif(jpeg: dict[str, object]) -> None:
    assert read_as(jpeg, XMP) == XMP
    assert {tag: jpeg[tag] for tag in EXIF} == EXIF
    assert {tag: jpeg[tag] for tag in IIM} == IIM


def test_a_webp_says_it_in_xmp_and_in_exif(webp: dict[str, object]) -> None:
    assert read_as(webp, XMP) == XMP
    assert {tag: webp[tag] for tag in EXIF} == EXIF
    assert not [tag for tag in webp if tag.startswith("IPTC")]


def test_the_digest_of_the_iim_block_is_the_right_one(jpeg: dict[str, object]) -> None:
    digest = hashlib.md5(iim_block(pictures.CREDIT), usedforsecurity=False).hexdigest()
    assert jpeg["Photoshop:IPTCDigest"] == digest


def test_no_letter_is_cut_in_half_by_a_limit_in_bytes() -> None:
    for length in range(1, 60):
        block = iim_block(Embedded(creators=("ж" * length,), credit="a" + "ң" * length))
        assert "\ufffd" not in block[12:].decode(errors="replace").replace("\x1c", "")


def test_a_name_that_does_not_fit_is_left_out_and_never_halved(tmp_path: Path) -> None:
    file = tmp_path / "a.jpg"
    makers = ("Лада Ким", "Айгерим Темирлановна Сатпаева")
    file.write_bytes(save(pictures.gradient(8, 8), "jpeg", Embedded(creators=makers, credit="Фото Жанары Каримовой")))
    found = pictures.witness(file)
    assert found["XMP-dc:Creator"] == list(makers)
    assert found["XMP-photoshop:Credit"] == "Фото Жанары Каримовой"
    assert not [tag for tag in found if tag in {"IPTC:By-line", "IPTC:Credit"}]


def test_makers_who_fit_have_an_entry_each(tmp_path: Path) -> None:
    file = tmp_path / "a.jpg"
    file.write_bytes(save(pictures.gradient(8, 8), "jpeg", Embedded(creators=("Лада Ким", "Данияр Ахметов"))))
    found = pictures.witness(file)
    assert found["IPTC:By-line"] == found["XMP-dc:Creator"] == ["Лада Ким", "Данияр Ахметов"]
    assert found["IFD0:Artist"] == "Лада Ким; Данияр Ахметов"


def test_the_end_of_the_rights_travels_along(tmp_path: Path) -> None:
    file = tmp_path / "a.jpg"
    file.write_bytes(save(pictures.gradient(8, 8), "jpeg", Embedded(rights_end="2027-01-31", headline="Каток")))
    found = pictures.witness(file)
    assert found["IPTC:ExpirationDate"] == "2027:01:31"
    assert str(found["XMP-plus:LicenseEndDate"]).replace(":", "-") == "2027-01-31"
    assert found["XMP-photoshop:Headline"] == found["IPTC:Headline"] == "Каток"


@pytest.mark.parametrize("limit", range(4, 60))
def test_a_text_is_cut_between_words_and_says_so(limit: int) -> None:
    text = "Аллея у старого депо весной"
    kept = fitted(text, limit)
    assert len(kept.encode()) <= limit
    assert kept in {"", text} or (kept.endswith("…") and text.split()[: len(kept.split())] == kept[:-1].split())


def test_empty_fields_are_not_written(tmp_path: Path) -> None:
    file = tmp_path / "a.jpg"
    file.write_bytes(save(pictures.gradient(8, 8), "jpeg", Embedded(creators=("Reuters",))))
    found = pictures.witness(file)
    assert found["XMP-dc:Creator"] == "Reuters"
    assert not [tag for tag in found if tag.endswith((":Credit", ":Rights", ":Copyright", ":Marked", ":Source"))]


@pytest.mark.parametrize("text", ["<&>\"']]>", "<script>alert(1)</script>", "\x00\x01a\x1fb", "😀 ₸ Ұ", "a\u202eb"])
def test_words_that_look_like_markup_stay_words(tmp_path: Path, text: str) -> None:
    file = tmp_path / "a.jpg"
    file.write_bytes(save(pictures.gradient(8, 8), "jpeg", Embedded(description=text)))
    wanted = "".join(letter for letter in text if letter.isprintable())
    assert pictures.witness(file)["XMP-dc:Description"] == wanted


def test_a_description_of_any_length_fits() -> None:
    long = Embedded(description="Ұзақ сөз. " * 20_000, alt="ж" * 20_000)
    assert pictures.opened(save(pictures.gradient(8, 8), "jpeg", long)).size == (8, 8)


def test_the_same_words_give_the_same_bytes() -> None:
    assert xmp_packet(pictures.CREDIT) == xmp_packet(pictures.CREDIT)
    assert exif_block(pictures.CREDIT) == exif_block(pictures.CREDIT)
    for fmt in ("jpeg", "webp"):
        assert save(pictures.gradient(64, 48), fmt, pictures.CREDIT) == save(
            pictures.gradient(64, 48), fmt, pictures.CREDIT
        )
