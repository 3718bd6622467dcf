"""Reading who made a picture out of its file: XMP first, then IIM, and EXIF for what is still blank."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import Any

from PIL import Image

from editor.photos import iim, xmp
from editor.photos.images import open_picture

IIM_RESOURCE = 0x0404
EXIF_IFD, GPS_IFD = 0x8769, 0x8825
EXIF_TAGS = {"creator": 0x013B, "copyright": 0x8298, "description": 0x010E}
CAMERA_WORDS = ("OLYMPUS DIGITAL CAMERA", "SONY DSC", "DCIM", "KONICA MINOLTA DIGITAL CAMERA", "default")
"""What cameras write into the description by themselves."""

FIELDS = ("creator", "credit", "copyright", "description", "headline", "alt", "source", "usage_terms")


@dataclass(frozen=True, slots=True)
class PhotoFacts:
    """What a file says of itself.

    `conflicts` names the fields in which XMP and IIM disagree (XMP's value is given); `guessed_charset` is the
    encoding that was assumed for IIM that does not state one, or empty.
    """

    creator: str = ""
    credit: str = ""
    copyright: str = ""
    description: str = ""
    headline: str = ""
    alt: str = ""
    source: str = ""
    usage_terms: str = ""
    taken_at: datetime | None = None
    has_gps: bool = False
    conflicts: tuple[str, ...] = ()
    guessed_charset: str = ""


def read(path: Path, *, zone: tzinfo = UTC) -> PhotoFacts:
    """Read the facts of a picture's file; a carrier that can't be read counts as empty.

    `zone` is the newsroom's, for cameras that do not write theirs. Raises BadInput for what is not a picture.
    """
    with open_picture(path, path.name) as image:
        info: dict[str, Any] = {str(key): value for key, value in image.info.items()}
        from_xmp = xmp.parse(_bytes(info.get("xmp") or info.get("XML:com.adobe.xmp")))
        resources: dict[int, Any] = info.get("photoshop", {})
        from_iim = iim.parse(_bytes(resources.get(IIM_RESOURCE)))
        from_exif = _exif(image)
    values, conflicts = _reconcile(from_xmp.fields, from_iim.fields, from_exif)
    taken = from_xmp.fields.get("taken_at") or from_iim.fields.get("taken_at") or from_exif.get("taken_at", "")
    return PhotoFacts(
        **values,
        taken_at=_moment(taken, zone),
        has_gps=from_xmp.has_gps or "gps" in from_exif,
        conflicts=conflicts,
        guessed_charset=from_iim.guessed_charset,
    )


def _reconcile(
    from_xmp: dict[str, str], from_iim: dict[str, str], from_exif: dict[str, str]
) -> tuple[dict[str, str], tuple[str, ...]]:
    values: dict[str, str] = {}
    conflicts: list[str] = []
    for name in FIELDS:
        first, second = from_xmp.get(name, ""), from_iim.get(name, "")
        # IIM holds 32 bytes of a name: a beginning of the XMP value is the same value.
        if first and second and not _plain(first).startswith(_plain(second)):
            conflicts.append(name)
        values[name] = first or second or from_exif.get(name, "")
    return values, tuple(conflicts)


def _plain(text: str) -> str:
    return " ".join(text.split())


def _exif(image: Image.Image) -> dict[str, str]:
    try:
        exif = image.getexif()
        found = {name: _exif_text(exif.get(tag)) for name, tag in EXIF_TAGS.items()}
        camera = exif.get_ifd(EXIF_IFD)
        found["taken_at"] = _exif_moment(_exif_text(camera.get(0x9003)), _exif_text(camera.get(0x9011)))
        if exif.get_ifd(GPS_IFD):
            found["gps"] = "yes"
    except Exception:  # noqa: BLE001 - EXIF of a hostile file can raise anything inside the decoder
        return {}
    if found["description"].startswith(CAMERA_WORDS):
        found["description"] = ""
    return found


def _exif_text(value: object) -> str:
    """Text of a tag. Pillow reads it as Latin-1, so the bytes are taken back and read as what they are."""
    if isinstance(value, str):
        value = value.encode("latin-1", "replace")
    if not isinstance(value, bytes):
        return ""
    return iim.text_of(value.split(b"\0", 1)[0])[0].strip()


def _exif_moment(local: str, offset: str) -> str:
    day, _, clock = local.partition(" ")
    return f"{day.replace(':', '-')}T{clock}{offset}" if clock else ""


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
