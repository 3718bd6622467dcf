"""Reading EXIF: the fields that name people, and those that Windows writes beside them."""

from __future__ import annotations

from typing import Any, cast

from PIL import Image

from editor.photos.carriers import Carrier, cleaned, splits
from editor.photos.charsets import judge

CAMERA_IFD, GPS_IFD = 0x8769, 0x8825
TAGS = {"creator": 0x013B, "copyright": 0x8298, "description": 0x010E}
NEWER_TAGS = {"creator": 0xA437, "headline": 0xA436}
"""Photographer and ImageTitle of Exif 3.0, in the camera's own directory."""
WINDOWS_TAGS = {0x9C9D: "creator", 0x9C9B: "headline", 0x9C9C: "description", 0x9C9F: "headline"}
"""XPAuthor, XPTitle, XPComment and XPSubject: UTF-16, little end first."""

CAMERA_WORDS = ("OLYMPUS DIGITAL CAMERA", "SONY DSC", "DCIM", "KONICA MINOLTA DIGITAL CAMERA", "default",
                "Created with GIMP", "SAMSUNG CAMERA", "MINOLTA DIGITAL CAMERA", "DIGITAL CAMERA")  # fmt: skip
"""What cameras and programs write into the description by themselves."""


def read(image: Image.Image) -> Carrier:
    """Read the fields of an opened picture; EXIF that can't be read counts as empty."""
    try:
        exif = image.getexif()
        camera = exif.get_ifd(CAMERA_IFD)
        raw = {name: _bytes(exif.get(tag)) for name, tag in TAGS.items()}
        raw |= {name: value for name, tag in NEWER_TAGS.items() if (value := _bytes(camera.get(tag)))}
        windows = {tag: _bytes(exif.get(tag)) for tag in WINDOWS_TAGS}
        times = [_bytes(camera.get(tag)).split(b"\0")[0].decode("ascii", "replace") for tag in (0x9003, 0x9011)]
        has_gps = bool(exif.get_ifd(GPS_IFD))
    except Exception:  # noqa: BLE001 - EXIF of a hostile file can raise anything inside the decoder
        return Carrier()
    judged = judge(_whole(name, value) for name, value in raw.items())
    fields = dict(zip(raw, map(cleaned, judged.texts), strict=True))
    for tag, name in WINDOWS_TAGS.items():
        fields[name] = fields.get(name) or cleaned(windows[tag].decode("utf-16-le", "replace").split("\0")[0])
    if fields["description"].startswith(CAMERA_WORDS):
        fields["description"] = ""
    creators = splits(fields["creator"])
    fields |= {"creator": ", ".join(creators), "taken_at": _moment(*times)}
    kept = {name: text for name, text in fields.items() if text}
    return Carrier(kept, creators, judged.charset, has_gps=has_gps)


def _whole(name: str, value: bytes) -> bytes:
    """Up to the NUL that ends the text. A copyright has two parts: the photographer's, then the editor's."""
    if name == "copyright":
        return b" ".join(part.strip() for part in value.split(b"\0") if part.strip())
    return value.split(b"\0", 1)[0]


def _bytes(value: Any) -> bytes:  # noqa: ANN401 - Pillow gives what the file holds
    """The bytes of a tag. Pillow reads text as Latin-1, so the bytes are taken back."""
    if isinstance(value, str):
        return value.encode("latin-1", "replace")
    if isinstance(value, tuple):
        numbers = cast("tuple[object, ...]", value)
        return bytes(each for each in numbers if isinstance(each, int) and 0 <= each <= 255)  # noqa: PLR2004 - a byte
    return value if isinstance(value, bytes) else b""


def _moment(local: str, offset: str) -> str:
    day, _, clock = local.strip().partition(" ")
    return f"{day.replace(':', '-')}T{clock}{offset.strip()}" if clock else ""
