"""Thumbnails for lists: made once, kept on disk, found again by the photo's name and the size."""

from __future__ import annotations

from contextlib import suppress
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageOps

from editor.files.whole import write_whole
from editor.photos import images
from editor.photos.store import PhotoStore


class ThumbnailCache:
    """A cache of small JPEGs under `cache`; it may be emptied at any time.

    Where that can't be written to they go to `elsewhere`.
    """

    def __init__(self, store: PhotoStore, cache: Path, elsewhere: Path | None = None) -> None:
        self._store = store
        self._cache = cache
        self._elsewhere = elsewhere

    def get(self, sha256: str, width: int, height: int) -> Path:
        """A JPEG of exactly this many pixels, filled by the middle of the photo. Safe to call from several threads.

        Raises WorldFailed where the original is missing and BadInput where it is damaged.
        """
        name = Path(sha256[:2]) / f"{sha256}-{width}x{height}.jpg"
        places = [place / name for place in (self._cache, self._elsewhere) if place is not None]
        for place in places:
            if place.is_file() and place.stat().st_size:
                return place
        data = _make(self._store.path(sha256), width, height)
        for place in places[:-1]:
            with suppress(OSError):
                write_whole(place, data, durable=False)
                return place
        write_whole(places[-1], data, durable=False)
        return places[-1]


def _make(path: Path, width: int, height: int) -> bytes:
    with images.open_picture(path, path.name) as image:
        profile: bytes | None = image.info.get("icc_profile")
        longest = 2 * max(width, height)
        image.draft("RGB", (longest, longest))
        images.load(image, path.name)
        held = images.in_plain_mode(images.upright(image))
        fitted = ImageOps.fit(held, (width, height), Image.Resampling.LANCZOS)
    buffer = BytesIO()
    images.without_alpha(images.in_srgb(fitted, profile)).save(buffer, "JPEG", quality=82)
    return buffer.getvalue()
