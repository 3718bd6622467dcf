"""The text chunks of a PNG, before and after its pixels: words of its maker, and whole blocks packed as text."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from editor.photos import iim
from editor.photos.carriers import Carrier, cleaned, splits
from editor.photos.charsets import judge

SIGNATURE = b"\x89PNG\r\n\x1a\n"
KEYWORDS = {
    "author": "creator", "artist": "creator", "photographer": "creator", "creator": "creator",
    "copyright": "copyright", "description": "description", "title": "headline", "comment": "description",
    "credit": "credit", "disclaimer": "usage_terms",
}  # fmt: skip
"""Keywords of the PNG specification, and some that programs write, the better first. `Source` is a device there."""

BYTE_LIMIT = 4 * 2**20
"""Of all text chunks together, unpacked; more is left."""
CHUNK_LIMIT = 100_000
"""Chunks that are looked at."""
_XMP = ("xml:com.adobe.xmp", "raw profile type xmp")
_PROFILES = ("raw profile type iptc", "raw profile type 8bim", "raw profile type app13")
_XMP_HEAD = b"http://ns.adobe.com/xap/1.0/\0"


@dataclass(frozen=True, slots=True)
class PngText:
    """Words of the text chunks, the XMP packet and the IIM block that stand among them."""

    words: Carrier = field(default_factory=Carrier)
    xmp: bytes = b""
    iim: bytes = b""


def read(path: Path) -> PngText:
    """Read the chunks of a PNG; a file that is none, or a broken chunk, has no text."""
    texts: dict[str, bytes] = {}
    left = BYTE_LIMIT
    try:
        for kind, data in _chunks(path):
            keyword, value = _text(kind, data, left)
            left -= len(value)
            if keyword and value and left > 0:
                texts.setdefault(keyword, value)
    except (OSError, struct.error):
        return PngText()
    packet = next((texts[key] for key in _XMP if key in texts), b"")
    block = next((texts[key] for key in _PROFILES if key in texts), b"")
    packet = packet if packet.lstrip()[:1] in {b"<", b"\xff", b"\xfe", b"\xef"} else _unpacked(packet)
    at = packet.find(_XMP_HEAD)
    packet = packet[at + len(_XMP_HEAD) :] if at >= 0 else packet
    return PngText(_words(texts), packet, iim.of_resources(_unpacked(block)))


def _words(texts: dict[str, bytes]) -> Carrier:
    named = [(name, texts[key]) for key, name in KEYWORDS.items() if key in texts]
    judged = judge(value for _name, value in named)
    fields: dict[str, str] = {}
    for (name, _value), text in zip(named, map(cleaned, judged.texts), strict=True):
        if text:
            fields.setdefault(name, text)
    creators = splits(fields.get("creator", ""))
    if creators:
        fields["creator"] = ", ".join(creators)
    return Carrier(fields, creators, judged.charset)


def _chunks(path: Path) -> Iterator[tuple[bytes, bytes]]:
    with path.open("rb") as file:
        if file.read(len(SIGNATURE)) != SIGNATURE:
            return
        for _ in range(CHUNK_LIMIT):
            head = file.read(8)
            if len(head) < len(b"lengkind"):
                return
            length, kind = struct.unpack(">I4s", head)
            if kind in {b"tEXt", b"zTXt", b"iTXt"} and length <= BYTE_LIMIT:
                yield kind, file.read(length)
                file.seek(4, 1)
            else:
                file.seek(length + 4, 1)
            if kind == b"IEND":
                return


def _text(kind: bytes, data: bytes, room: int) -> tuple[str, bytes]:
    """(keyword in small letters, value)."""
    name, _, rest = data.partition(b"\0")
    keyword = name.decode("latin-1").strip().lower()
    if kind == b"tEXt":
        return keyword, rest
    if kind == b"zTXt":
        return keyword, _inflated(rest[1:], room)
    packed, rest = rest[:1], rest[2:]
    value = rest.partition(b"\0")[2].partition(b"\0")[2]
    return keyword, _inflated(value, room) if packed == b"\x01" else value


def _inflated(data: bytes, room: int) -> bytes:
    try:
        return zlib.decompressobj().decompress(data, max(1, room))
    except zlib.error:
        return b""


def _unpacked(profile: bytes) -> bytes:
    """A raw profile as ImageMagick writes it: its name, its length, then hexadecimal digits in lines."""
    parts = profile.split(None, 2)
    if len(parts) < 3:  # noqa: PLR2004 - name, length, digits
        return b""
    try:
        return bytes.fromhex("".join(parts[2].decode("ascii").split()))
    except ValueError:
        return b""
