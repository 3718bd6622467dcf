"""The photo library on disk: originals named by the SHA-256 of their bytes, never changed and never removed."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from editor.domain.errors import BadInput, WorldFailed
from editor.files.whole import write_whole
from editor.photos import images, soundness

SUFFIXES = {"image/jpeg": ".jpg", "image/png": ".png", "image/webp": ".webp", "image/gif": ".gif"}
BYTE_LIMIT = 256 * 2**20
_NAME = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class StoredPhoto:
    """An original in the store. `width` and `height` are pixels of the picture held upright."""

    sha256: str
    width: int
    height: int
    media_type: str
    byte_size: int


class PhotoStore:
    """Originals under `root`/originals/ab/abcdef….jpg."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def put(self, path: Path) -> StoredPhoto:
        """Take a copy of a picture in; the same bytes are kept once.

        Raises BadInput for what is not a whole JPEG, PNG, WebP or GIF of up to 80 megapixels, and WorldFailed
        where the disk fails.
        """
        data = _read(path)
        stored = _examine(data, path.name)
        target = self._place(stored.sha256, SUFFIXES[stored.media_type])
        if not self.verify(stored.sha256):
            try:
                write_whole(target, data, durable=True)
            except OSError as error:
                raise WorldFailed("photo-not-kept", name=path.name, reason=error.strerror or str(error)) from error
        return stored

    def path(self, sha256: str) -> Path:
        """The original's file. Raises WorldFailed "photo-file-missing" where the store does not have it."""
        found = self._find(sha256)
        if found is None:
            raise WorldFailed("photo-file-missing", sha256=sha256[:12])
        return found

    def has(self, sha256: str) -> bool:
        """Whether the store has a file of this name, without reading it."""
        return self._find(sha256) is not None

    def verify(self, sha256: str) -> bool:
        """Whether the original is there and its bytes are still those it is named by."""
        found = self._find(sha256)
        if found is None:
            return False
        with found.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == sha256

    def _find(self, sha256: str) -> Path | None:
        if not _NAME.fullmatch(sha256):
            return None
        places = (self._place(sha256, suffix) for suffix in SUFFIXES.values())
        return next((place for place in places if place.is_file() and not place.is_symlink()), None)

    def _place(self, sha256: str, suffix: str) -> Path:
        return self.root / "originals" / sha256[:2] / f"{sha256}{suffix}"


def _read(path: Path) -> bytes:
    if path.is_symlink() or not path.is_file():
        raise BadInput("photo-not-a-file", name=path.name)
    try:
        if path.stat().st_size > BYTE_LIMIT:
            raise BadInput("photo-too-heavy", name=path.name, limit=BYTE_LIMIT // 2**20)
        return path.read_bytes()
    except OSError as error:
        raise WorldFailed("photo-not-read", name=path.name, reason=error.strerror or str(error)) from error


def _examine(data: bytes, name: str) -> StoredPhoto:
    with images.open_picture(data, name) as image:
        width, height = image.size
        if images.is_turned(image):
            width, height = height, width
        media_type = images.MEDIA_TYPES[image.format or ""]
        soundness.examine(data, name, image.format or "")
        _decode_small(image, name)
    return StoredPhoto(hashlib.sha256(data).hexdigest(), width, height, media_type, len(data))


def _decode_small(image: Image.Image, name: str) -> None:
    """Read the whole file, as small as its format allows: enough to know that it is not cut short."""
    image.draft("RGB", (max(1, image.width // 8), max(1, image.height // 8)))
    images.load(image, name)
