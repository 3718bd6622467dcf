"""Pictures for the site: upright, in sRGB, cropped, in a few widths, with the credit written into the file."""

from __future__ import annotations

from functools import lru_cache
from math import ceil
from pathlib import Path

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


def make(
    store: PhotoStore, sha256: str, *, width: int, fmt: str, crop: Crop | None = None, embedded: Embedded
) -> bytes:
    """One rendition as "jpeg" or "webp". The same photo, width and credit give the same bytes.

    Sizes are made from the next larger one, and the ladder of the last few photos is kept, so that asking for
    all widths of a photo in turn decodes it once.
    """
    rungs = _ladder(store.path(sha256), crop or WHOLE)
    rung = next(image for image in reversed(rungs) if image.width >= min(width, rungs[0].width))
    if rung.width > width:
        rung = images.resized(rung, (width, max(1, round(rung.height * width / rung.width))))
    return save(rung, fmt, embedded)


@lru_cache(maxsize=4)
def _ladder(path: Path, crop: Crop) -> tuple[Image.Image, ...]:
    """The picture at its largest width on the site, then at each smaller one."""
    with images.open_picture(path, path.name) as image:
        top = _top(image, crop, path.name)
    rungs = [top]
    for width in LADDER:
        if width < top.width:
            height = max(1, round(top.height * width / top.width))
            rungs.append(images.resized(rungs[-1], (width, height)))
    return tuple(rungs)


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
    left, top = held.width * crop.left, held.height * crop.top
    right = min(held.width, left + held.width * crop.width)
    lower = min(held.height, top + held.height * crop.height)
    cut = images.resized(held, target, (left, top, right, lower))
    return images.in_srgb(cut, profile)
