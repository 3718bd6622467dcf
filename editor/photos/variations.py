"""Other pictures made of one: for invented newsrooms, which need more photographs than the sample has."""

from __future__ import annotations

from pathlib import Path
from random import Random

from editor.photos import images
from editor.photos.embed import Embedded, save

_LEAST = 0.5
"""A variation shows at least half of each side of its original."""


def variation(original: Path, chance: Random, size: tuple[int, int], embedded: Embedded) -> bytes:
    """A JPEG of `size` pixels that shows some part of the picture `original`, with what is `embedded` in the file."""
    with images.open_picture(original, original.name) as image:
        share = chance.uniform(_LEAST, 1)
        width, height = round(image.width * share), round(image.height * share)
        left, top = chance.randint(0, image.width - width), chance.randint(0, image.height - height)
        part = image.convert("RGB").crop((left, top, left + width, top + height))
    return save(images.resized(part, size), "jpeg", embedded)
