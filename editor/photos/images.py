"""Opening pictures safely: four formats, a limit of pixels known before a pixel is decoded, upright and in sRGB."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any, cast

from PIL import Image, ImageCms, ImageOps

from editor.domain.errors import BadInput

FORMATS = ("JPEG", "PNG", "WEBP", "GIF")
"""What Pillow may try; anything else (EPS runs a program) is refused unseen."""

MEDIA_TYPES = {"JPEG": "image/jpeg", "MPO": "image/jpeg", "PNG": "image/png", "WEBP": "image/webp", "GIF": "image/gif"}
PIXEL_LIMIT = 80_000_000
ORIENTATION = 0x0112
TURNED = (5, 6, 7, 8)
"""Values of the orientation tag that swap width and height."""

# Pillow warns or raises at limits of its own while opening; ours is lower and is checked on the header below.
Image.MAX_IMAGE_PIXELS = None


def open_picture(source: Path | bytes, name: str) -> Image.Image:
    """A picture whose header has been read and whose pixels have not. Raises BadInput."""
    try:
        image = Image.open(BytesIO(source) if isinstance(source, bytes) else source, formats=FORMATS)
    except FileNotFoundError:
        raise
    except Exception as error:
        raise BadInput("photo-not-a-picture", name=name) from error
    pixels = image.width * image.height
    if pixels > PIXEL_LIMIT:
        image.close()
        megapixels, limit = round(pixels / 1e6), PIXEL_LIMIT // 10**6
        raise BadInput("photo-too-large", name=name, megapixels=megapixels, limit=limit)
    return image


def load(image: Image.Image, name: str) -> None:
    """Decode the pixels. Raises BadInput where the file is cut short or damaged."""
    try:
        image.load()
    except Exception as error:
        raise BadInput("photo-damaged", name=name) from error


def is_turned(image: Image.Image) -> bool:
    """Whether the camera lay on its side, so that width and height change places."""
    try:
        return image.getexif().get(ORIENTATION) in TURNED
    except Exception:  # noqa: BLE001 - EXIF of a hostile file can raise anything; a picture without it is upright
        return False


def upright(image: Image.Image) -> Image.Image:
    """The picture as it is meant to be seen, with the turn in its pixels; itself when it stands upright."""
    try:
        return ImageOps.exif_transpose(image) if image.getexif().get(ORIENTATION, 1) != 1 else image
    except Exception:  # noqa: BLE001 - as above
        return image


def in_plain_mode(image: Image.Image) -> Image.Image:
    """Pixels that can be resized well: palettes and deep greys become colours."""
    if image.mode in {"RGB", "RGBA", "CMYK", "L"}:
        return image
    return image.convert("RGBA" if "transparency" in image.info or "A" in image.getbands() else "RGB")


def resized(
    image: Image.Image, size: tuple[int, int], box: tuple[float, float, float, float] | None = None
) -> Image.Image:
    """The picture, or the part of it in `box` (left, top, right, bottom), at another size."""
    return image.resize(size, Image.Resampling.LANCZOS, box)  # pyright: ignore[reportUnknownMemberType] - NumPy's


def in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """RGB (or RGBA) pixels in sRGB; a profile that can't be read counts as none."""
    has_alpha = "A" in image.getbands() or "transparency" in image.info
    if has_alpha:
        return image.convert("RGBA")
    if profile and image.mode in {"RGB", "CMYK", "L"}:
        try:
            source = ImageCms.ImageCmsProfile(BytesIO(profile))
            target = _srgb()
            converted = ImageCms.profileToProfile(image, source, target, outputMode="RGB")
        except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
            return image.convert("RGB")
        return converted or image.convert("RGB")
    return image.convert("RGB")


def without_alpha(image: Image.Image) -> Image.Image:
    """The picture on white, for formats that have no transparency."""
    if image.mode != "RGBA":
        return image
    ground = Image.new("RGB", image.size, "white")
    ground.paste(image, mask=image.getchannel("A"))
    return ground


def _srgb() -> ImageCms.ImageCmsProfile:
    made = cast("Any", ImageCms.createProfile("sRGB"))  # pyright: ignore[reportUnknownMemberType] - LittleCMS's
    return ImageCms.ImageCmsProfile(made)
