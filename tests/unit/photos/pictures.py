"""Pictures made for the tests, and exiftool as the witness of what a file really says."""

from __future__ import annotations

import json
import struct
import subprocess
import zlib
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image

from editor.photos.embed import Embedded

NAME = "Жанара Каримова"

CREDIT = Embedded(
    creators=(NAME,),
    credit="Фото Жанары Каримовой",
    copyright="© Таңба, 2026",
    description="Аллея у старого депо <весной> & летом",
    alt="Рельсы между рядами клёнов",
    source="Қайнар",
    web_statement="https://tanba.example/rights",
    usage_terms="Тек Таңба үшін",
)


@lru_cache(maxsize=32)
def gradient(width: int, height: int, mode: str = "RGB") -> Image.Image:
    """A picture whose left is dark and whose top is red, so that turning it shows."""
    across = Image.linear_gradient("L").rotate(90).resize((width, height))
    down = Image.linear_gradient("L").resize((width, height))
    return Image.merge("RGB", (down, across, across)).convert(mode)


def jpeg(path: Path, width: int = 800, height: int = 600, **options: object) -> Path:
    """A JPEG file."""
    gradient(width, height).save(path, "JPEG", quality=90, **options)
    return path


def picture(path: Path, fmt: str, width: int = 320, height: int = 200) -> Path:
    """A file of any format that Pillow writes."""
    gradient(width, height).save(path, fmt)
    return path


def with_gps_and_turn(path: Path, orientation: int = 6) -> Path:
    """A JPEG as a phone makes it: it knows where it was and which way it was held."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = "Phone"
    exif[0x013B] = NAME.encode()
    gps = exif.get_ifd(0x8825)
    gps[1], gps[2], gps[3], gps[4] = "N", (43.0, 14.0, 15.0), "E", (76.0, 53.0, 42.0)
    return jpeg(path, exif=exif.tobytes())


def iim(*datasets: tuple[int, int, bytes]) -> bytes:
    """An APP13 segment with these datasets."""
    block = b"".join(struct.pack(">BBBH", 0x1C, record, number, len(data)) + data for record, number, data in datasets)
    resource = b"8BIM" + struct.pack(">HHI", 0x0404, 0, len(block)) + block + b"\0" * (len(block) % 2)
    data = b"Photoshop 3.0\0" + resource
    return b"\xff\xed" + struct.pack(">H", len(data) + 2) + data


def bomb_header(width: int, height: int) -> bytes:
    """A PNG of a few bytes that claims to be enormous."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = zlib.compress(b"\0" * 100)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", pixels) + _chunk(b"IEND", b"")


def text_chunk(kind: str, key: str, value: str) -> bytes:
    """A chunk of words of a PNG, of each of the three kinds."""
    packed = zlib.compress(value.encode()) if kind == "zTXt" else value.encode()
    between = {"tEXt": b"\0", "zTXt": b"\0\0", "iTXt": b"\0\0\0\0\0"}[kind]
    return _chunk(kind.encode(), key.encode() + between + packed)


def opened(data: bytes) -> Image.Image:
    """Pixels of a file in memory."""
    image = Image.open(BytesIO(data))
    image.load()
    return image


def witness(path: Path) -> dict[str, Any]:
    """What exiftool reads, by group and tag."""
    command = ["exiftool", "-j", "-G1", "-a", "-charset", "iptc=utf8", str(path)]
    answer = subprocess.run(command, check=True, capture_output=True)
    return json.loads(answer.stdout)[0]


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
