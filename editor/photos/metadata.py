"""Reading who made a picture out of its file: XMP first, then IIM, then EXIF and words for what is still blank."""

from __future__ import annotations

import calendar
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from pathlib import Path
from typing import Any

from PIL import Image

from editor.photos import exif, iim, png_text, xmp
from editor.photos.carriers import Carrier
from editor.photos.images import open_picture

IIM_RESOURCE = 0x0404
FIELDS = ("creator", "credit", "copyright", "description", "headline", "alt", "source", "usage_terms", "web_statement",
          "rights_end")  # fmt: skip
CUT_MARKS = ".…?\ufffd"
"""What programs put where they cut a text."""
_DAY = re.compile(r"(\d{4})(?:[-:.]?(\d{2}))?(?:[-:.]?(\d{2}))?(?:\D.*)?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class PhotoFacts:
    """What a file says of itself.

    `others` has (field, what IIM says) where XMP and IIM disagree (XMP's value is given); `charset` is the encoding
    that was guessed for what states none, or empty; `cut` names fields that may have lost their end to a limit.
    """

    creators: tuple[str, ...] = ()
    credit: str = ""
    copyright: str = ""
    description: str = ""
    headline: str = ""
    alt: str = ""
    source: str = ""
    usage_terms: str = ""
    web_statement: str = ""
    rights_end: date | None = None
    taken_at: datetime | None = None
    has_gps: bool = False
    others: tuple[tuple[str, str], ...] = ()
    charset: str = ""
    cut: tuple[str, ...] = ()

    @property
    def creator(self) -> str:
        """The makers in one line."""
        return ", ".join(self.creators)


def read(path: Path, *, zone: tzinfo = UTC, language: str = "") -> PhotoFacts:
    """Read the facts of a picture's file; a carrier that can't be read counts as empty.

    `zone` is the newsroom's, for cameras that do not write theirs; `language` is the one to take of a text in several.
    Raises BadInput for what is not a picture.
    """
    with open_picture(path, path.name) as image:
        carriers = _carriers(image, path, language)
    return _facts(carriers, zone)


def _carriers(image: Image.Image, path: Path, language: str) -> tuple[Carrier, ...]:
    """XMP, IIM, EXIF and the words of a PNG, in the order in which they are believed."""
    info: dict[str, Any] = {str(key): value for key, value in image.info.items()}
    packed = png_text.read(path) if image.format == "PNG" else png_text.PngText()
    resources: dict[int, Any] = info.get("photoshop", {})
    packet = _bytes(info.get("xmp") or info.get("XML:com.adobe.xmp")) or packed.xmp
    block = _bytes(resources.get(IIM_RESOURCE)) or packed.iim
    return xmp.parse(packet, language), iim.parse(block), exif.read(image), packed.words


def _facts(carriers: tuple[Carrier, ...], zone: tzinfo) -> PhotoFacts:
    first, second, *_rest = carriers
    values = {name: next((each for each in carriers if each.fields.get(name)), Carrier()) for name in FIELDS}
    texts = {name: each.fields.get(name, "") for name, each in values.items()}
    cut = {name for name, each in values.items() if name in each.cut}
    for name in tuple(cut):
        if longer := _longer(texts[name], name, carriers):
            texts[name], values[name] = longer.fields[name], longer
            cut.discard(name)
    agree = {name: _agree(first.fields.get(name, ""), second.fields.get(name, ""), name) for name in FIELDS}
    return PhotoFacts(
        creators=values["creator"].creators,
        **{name: texts[name] for name in FIELDS if name not in {"creator", "rights_end"}},
        rights_end=_day(texts["rights_end"]),
        taken_at=_moment(next((each.fields["taken_at"] for each in carriers if "taken_at" in each.fields), ""), zone),
        has_gps=any(each.has_gps for each in carriers),
        others=tuple((name, second.fields[name]) for name, same in agree.items() if not same),
        charset=next(
            (values[name].charset for name in FIELDS if values[name].charset and not texts[name].isascii()), ""
        ),
        cut=tuple(sorted(cut)),
    )


def _longer(text: str, name: str, carriers: Sequence[Carrier]) -> Carrier | None:
    """Another carrier that has the whole of a text that was cut."""
    longer = (
        each
        for each in carriers
        if name not in each.cut and each.fields.get(name, "").startswith(text.rstrip(CUT_MARKS))
    )
    return next((each for each in longer if len(each.fields[name]) > len(text)), None)


def _agree(one: str, other: str, name: str) -> bool:
    """IIM holds 32 bytes of a name: a beginning of the XMP value is the same value; so is a day written otherwise."""
    if not one or not other:
        return True
    if name == "rights_end":
        return _day(one) == _day(other)
    return _plain(one).startswith(_plain(other).rstrip(CUT_MARKS))


def _plain(text: str) -> str:
    """Letters without the blanks and the marks between several makers."""
    return " ".join(text.replace(",", " ").replace(";", " ").split())


def _day(text: str) -> date | None:
    """A day as 2027-01-31, 20270131 or 2027:01:31 with or without a time; of a month or a year its last one."""
    found = _DAY.fullmatch(text.strip()[:40])
    if found is None:
        return None
    year, month, day = int(found[1]), int(found[2] or 12), int(found[3] or 0)
    try:
        return date(year, month, day or calendar.monthrange(year, month)[1])
    except ValueError:
        return None


def _moment(text: str, zone: tzinfo) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text.strip())
        return (moment if moment.tzinfo else moment.replace(tzinfo=zone)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _bytes(value: object) -> bytes:
    if isinstance(value, str):
        return value.encode("utf-8", "replace")
    return value if isinstance(value, bytes) else b""
