"""Pictures for the site: upright, in sRGB, cropped, in a few widths, with the credit written into the file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from math import ceil
from pathlib import Path
from typing import Protocol

from PIL import Image

from editor.domain.photos import Crop
from editor.photos import images
from editor.photos.embed import Embedded, save
from editor.photos.store import PhotoStore

WIDTHS = (480, 960, 1440, 1920)
LADDER = tuple(reversed(WIDTHS))
WHOLE = Crop()

TALLEST = 16_383
"""Pixels that WebP takes along one side; a JPEG would take 65,500."""


def widths_for(photo_width: int, photo_height: int) -> tuple[int, ...]:
    """The widths a picture (or the part of it that is shown) is offered in.

    One that is narrower than all of them keeps its own. One that would be taller than a file can be gets the widest
    width that fits instead.
    """
    fitting = _fitting(photo_width, photo_height)
    widths = tuple(width for width in WIDTHS if width <= fitting)
    is_whole = fitting >= min(photo_width, LADDER[0]) or fitting in widths
    return widths if widths and is_whole else (*widths, fitting)


def _fitting(width: int, height: int) -> int:
    """The widest that a picture can be without being taller than a file can be."""
    return min(width, max(1, width * TALLEST // max(1, height)))


def size(photo_width: int, photo_height: int, crop: Crop | None, width: int) -> tuple[int, int]:
    """Pixels of the rendition of a given width; never more than the crop leaves of the original, nor than 1,920.

    A strip of a pixel's width may be taller than a file can be: it is pressed together.
    """
    crop = crop or WHOLE
    full_width = max(1, round(photo_width * crop.width))
    full_height = max(1, round(photo_height * crop.height))
    width = min(width, _fitting(full_width, full_height), LADDER[0])
    return width, min(TALLEST, max(1, round(full_height * width / full_width)))


class RenditionAsked(Protocol):
    """A rendition that is asked for: of which original and which part of it, how wide, in which format."""

    @property
    def sha256(self) -> str:
        """The original."""
        ...

    @property
    def crop(self) -> Crop | None:
        """The part of it; None is the whole."""
        ...

    @property
    def width(self) -> int:
        """Pixels."""
        ...

    @property
    def fmt(self) -> str:
        """The format: "jpeg" or "webp"."""
        ...

    @property
    def embedded(self) -> Embedded:
        """What is written into the file."""
        ...


def make(
    store: PhotoStore, sha256: str, *, width: int, fmt: str, crop: Crop | None = None, embedded: Embedded
) -> bytes:
    """One rendition as "jpeg" or "webp". The same photo, width and credit give the same bytes.

    The ladder of the last two photos is kept, so that asking for all widths of a photo in turn decodes it once.
    """
    rungs = _ladder(store.path(sha256), crop or WHOLE)
    rung = next(image for image in reversed(rungs) if image.width >= min(width, rungs[0].width))
    return save(_at(rung, width), fmt, embedded)


def make_set(path: Path, wanted: Sequence[RenditionAsked]) -> list[bytes]:
    """Renditions of one part of one original, in the order asked; the same bytes as `make` gives.

    The original is decoded once, and one size of it is in memory at a time: about 30 MB at 24 megapixels.
    Raises WorldFailed where it is missing and BadInput where it is damaged.
    """
    made: dict[int, bytes] = {}
    for rung, below in _rungs(path, wanted[0].crop or WHOLE):
        for number, one in enumerate(wanted):
            if number not in made and one.width > below:
                made[number] = save(_at(rung, one.width), one.fmt, one.embedded)
    return [made[number] for number in range(len(wanted))]


def _at(rung: Image.Image, width: int) -> Image.Image:
    if rung.width <= width:
        return rung
    return images.resized(rung, (width, max(1, round(rung.height * width / rung.width))))


@lru_cache(maxsize=2)
def _ladder(path: Path, crop: Crop) -> tuple[Image.Image, ...]:
    """The picture at its largest width on the site, then at each smaller one."""
    return tuple(rung for rung, _below in _rungs(path, crop))


def _rungs(path: Path, crop: Crop) -> Iterator[tuple[Image.Image, int]]:
    """Each size of the picture, made from the one before, and the width of the next (0 after the last)."""
    with images.open_picture(path, path.name) as image:
        rung = _top(image, crop, path.name)
    for width in LADDER:
        if width < rung.width:
            yield rung, width
            rung = images.resized(rung, (width, max(1, round(rung.height * width / rung.width))))
    yield rung, 0


def _top(image: Image.Image, crop: Crop, name: str) -> Image.Image:
    profile: bytes | None = image.info.get("icc_profile")
    width, height = image.size
    if images.is_turned(image):
        width, height = height, width
    target = size(width, height, crop, LADDER[0])
    # A JPEG's decoder may halve the picture while it reads: never below what the widest rendition needs.
    scale = min(1.0, target[0] / max(1.0, width * crop.width))
    image.draft("RGB", (ceil(image.width * scale), ceil(image.height * scale)))
    images.load(image, name)
    held = images.in_plain_mode(images.upright(image))
    if held is not image:
        image.close()  # two of them are too many in memory
    left, top = held.width * crop.left, held.height * crop.top
    right = min(held.width, left + held.width * crop.width)
    lower = min(held.height, top + held.height * crop.height)
    cut = images.resized(held, target, (left, top, right, lower))
    made = images.in_srgb(cut, profile)
    made.info = {}  # what the camera wrote is not ours to pass on
    return made
