"""Pictures for the site: the right size, the right way up, the same bytes, the credit inside and no place."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from editor.domain.errors import BadInput, WorldFailed
from editor.domain.photos import Crop
from editor.photos import renditions
from editor.photos.embed import Embedded
from editor.photos.renditions import make, size, widths_for
from editor.photos.store import PhotoStore
from tests.unit.photos import pictures

HALF = Crop(left=0.5, top=0.25, width=0.5, height=0.5)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> PhotoStore:
    return PhotoStore(tmp_path_factory.mktemp("newsroom") / "photos")


@pytest.fixture(scope="module")
def photo(store: PhotoStore, tmp_path_factory: pytest.TempPathFactory) -> str:
    return store.put(pictures.jpeg(tmp_path_factory.mktemp("camera") / "a.jpg", 2400, 1600)).sha256


def rendered(store: PhotoStore, sha256: str, width: int, fmt: str = "jpeg", crop: Crop | None = None) -> Image.Image:
    return pictures.opened(make(store, sha256, width=width, fmt=fmt, crop=crop, embedded=pictures.CREDIT))


def near(found: object, wanted: tuple[int, int, int], by: int = 40) -> bool:
    assert isinstance(found, tuple)
    return all(abs(a - b) <= by for a, b in zip(found, wanted, strict=True))


@pytest.mark.parametrize(
    ("width", "widths"),
    [(6000, (480, 960, 1440, 1920)), (1920, (480, 960, 1440, 1920)), (1200, (480, 960)), (480, (480,)), (300, (300,))],
)
def test_a_picture_is_never_offered_larger_than_it_is(width: int, widths: tuple[int, ...]) -> None:
    assert widths_for(width, 600) == widths


@pytest.mark.parametrize(
    ("photo", "widths"),
    [((1000, 18_000), (480, 910)), ((2500, 30_000), (480, 960, 1365)), ((1000, 17_065), (480, 960)),
     ((10, 99_999), (1,)),
     ((20_000, 10), (480, 960, 1440, 1920))],
)  # fmt: skip
def test_a_strip_is_offered_as_wide_as_its_height_allows(photo: tuple[int, int], widths: tuple[int, ...]) -> None:
    assert widths_for(*photo) == widths


@pytest.mark.parametrize("shape", [(1000, 18_000), (3, 40_000), (40_000, 3)])
def test_a_picture_of_any_shape_is_rendered(store: PhotoStore, tmp_path: Path, shape: tuple[int, int]) -> None:
    Image.new("L", shape, 128).save(tmp_path / "a.png")
    stored = store.put(tmp_path / "a.png")
    for width in widths_for(*shape):
        wanted = size(*shape, None, width)
        assert rendered(store, stored.sha256, width, "webp").size == wanted
        assert rendered(store, stored.sha256, width).size == wanted


@pytest.mark.parametrize(
    ("crop", "width", "expected"),
    [(None, 960, (960, 640)), (None, 9999, (1920, 1280)), (HALF, 480, (480, 320)), (HALF, 1920, (1200, 800)),
     (Crop(width=0.0001, height=0.0001), 480, (1, 1))],
)  # fmt: skip
def test_the_size_is_known_before_the_picture_is_made(crop: Crop | None, width: int, expected: tuple[int, int]) -> None:
    assert size(2400, 1600, crop, width) == expected


@pytest.mark.parametrize("fmt", ["jpeg", "webp"])
@pytest.mark.parametrize("width", [480, 600, 960, 1440, 1920, 5000])
@pytest.mark.parametrize("crop", [None, HALF, Crop(0.1, 0.05, 0.333, 0.777)])
def test_a_rendition_has_exactly_the_size_that_was_told(
    store: PhotoStore, photo: str, width: int, fmt: str, crop: Crop | None
) -> None:
    image = rendered(store, photo, width, fmt, crop)
    assert image.size == size(2400, 1600, crop, width)
    assert image.format == fmt.upper()


def test_a_crop_shows_the_part_that_was_chosen(store: PhotoStore, photo: str) -> None:
    whole, part = rendered(store, photo, 960), rendered(store, photo, 480, crop=HALF)
    assert near(part.getpixel((5, 5)), whole.getpixel((480 + 5, 160 + 5)), 12)
    assert near(part.getpixel((470, 310)), whole.getpixel((480 + 470, 160 + 310)), 12)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_turned_photo_is_upright_in_its_pixels(store: PhotoStore, tmp_path: Path, orientation: int) -> None:
    file = pictures.with_gps_and_turn(tmp_path / "phone.jpg", orientation)
    stored = store.put(file)
    image = rendered(store, stored.sha256, 480)
    assert image.size == size(stored.width, stored.height, None, 480)
    assert image.getexif().get(0x0112) is None
    corner = {1: (0, 0), 2: (799, 0), 3: (799, 599), 4: (0, 599), 5: (0, 0), 6: (0, 599), 7: (799, 599), 8: (799, 0)}
    with Image.open(file) as raw:
        assert near(image.getpixel((2, 2)), raw.getpixel(corner[orientation]))


@pytest.mark.parametrize("fmt", ["jpeg", "webp"])
def test_a_rendition_does_not_say_where_it_was_taken(store: PhotoStore, tmp_path: Path, fmt: str) -> None:
    original = pictures.with_gps_and_turn(tmp_path / "phone.jpg")
    assert "GPS:GPSLatitude" in pictures.witness(original)
    stored = store.put(original)
    file = tmp_path / f"out.{fmt}"
    file.write_bytes(make(store, stored.sha256, width=480, fmt=fmt, embedded=pictures.CREDIT))
    found = pictures.witness(file)
    assert not [tag for tag in found if "GPS" in tag or "Make" in tag or "Orientation" in tag]
    assert found["IFD0:Artist"] == pictures.NAME
    assert pictures.witness(store.path(stored.sha256))["GPS:GPSLatitude"]


@pytest.mark.parametrize("fmt", ["jpeg", "webp"])
def test_the_same_question_gives_the_same_bytes_in_any_order(store: PhotoStore, photo: str, fmt: str) -> None:
    def ask(width: int) -> bytes:
        return make(store, photo, width=width, fmt=fmt, embedded=pictures.CREDIT)

    in_turn = {width: ask(width) for width in (1920, 1440, 960, 480)}
    for width in (480, 1440, 960, 1920):
        renditions._ladder.cache_clear()
        assert ask(width) == in_turn[width]


def test_many_may_ask_at_a_time(store: PhotoStore, photo: str) -> None:
    def ask(width: int) -> bytes:
        return make(store, photo, width=width, fmt="webp", embedded=pictures.CREDIT)

    widths = [480, 960, 1440, 1920] * 3
    alone = {width: ask(width) for width in widths}
    renditions._ladder.cache_clear()
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(ask, widths)) == [alone[width] for width in widths]


def test_another_credit_is_another_file_with_the_same_pixels(store: PhotoStore, photo: str) -> None:
    first = make(store, photo, width=480, fmt="jpeg", embedded=Embedded(creators=("А",)))
    second = make(store, photo, width=480, fmt="jpeg", embedded=Embedded(creators=("Б",)))
    assert first != second
    assert pictures.opened(first).tobytes() == pictures.opened(second).tobytes()


def test_what_hides_behind_a_picture_does_not_come_along(store: PhotoStore, tmp_path: Path) -> None:
    file = pictures.jpeg(tmp_path / "a.jpg", comment=b"<script>alert(1)</script>")
    file.write_bytes(file.read_bytes() + b"<html><script>alert(2)</script></html>PK\x03\x04")
    stored = store.put(file)
    for fmt in ("jpeg", "webp"):
        made = make(store, stored.sha256, width=480, fmt=fmt, embedded=pictures.CREDIT)
        assert b"alert" not in made
        assert b"PK\x03\x04" not in made


@pytest.mark.parametrize("mode", ["L", "P", "CMYK", "RGBA", "LA", "1", "I;16"])
def test_pictures_of_every_kind_of_pixel_are_rendered(store: PhotoStore, tmp_path: Path, mode: str) -> None:
    file = tmp_path / "a"
    source = pictures.gradient(600, 400, "L" if mode == "I;16" else "RGB").convert(mode)
    source.save(file, "JPEG" if mode in {"CMYK", "L"} else "PNG")
    stored = store.put(file)
    for fmt in ("jpeg", "webp"):
        assert rendered(store, stored.sha256, 480, fmt).size == (480, 320)


def test_transparent_parts_are_white_in_a_jpeg_and_stay_in_a_webp(store: PhotoStore, tmp_path: Path) -> None:
    Image.new("RGBA", (500, 500), (255, 0, 0, 0)).save(tmp_path / "a.png")
    stored = store.put(tmp_path / "a.png")
    assert near(rendered(store, stored.sha256, 480).getpixel((9, 9)), (255, 255, 255), 2)
    assert rendered(store, stored.sha256, 480, "webp").mode == "RGBA"


def test_the_first_frame_of_an_animation_is_the_picture(store: PhotoStore, tmp_path: Path) -> None:
    frames = [Image.new("RGB", (500, 300), colour) for colour in ("red", "blue")]
    frames[0].save(tmp_path / "a.gif", save_all=True, append_images=frames[1:])
    stored = store.put(tmp_path / "a.gif")
    assert near(rendered(store, stored.sha256, 480).getpixel((9, 9)), (255, 0, 0), 6)


def test_colours_of_another_space_are_brought_to_srgb(store: PhotoStore, tmp_path: Path) -> None:
    swapped = swapped_red_and_green()
    Image.new("RGB", (600, 400), (200, 40, 40)).save(tmp_path / "a.jpg", quality=95, icc_profile=swapped)
    stored = store.put(tmp_path / "a.jpg")
    image = rendered(store, stored.sha256, 480)
    red, green, _blue = image.getpixel((9, 9))
    assert green > red + 60
    assert "icc_profile" not in image.info


@pytest.mark.parametrize("profile", [b"", b"no profile", b"\0" * 5000])
def test_a_profile_that_is_none_does_no_harm(store: PhotoStore, tmp_path: Path, profile: bytes) -> None:
    stored = store.put(pictures.jpeg(tmp_path / "a.jpg", icc_profile=profile))
    assert rendered(store, stored.sha256, 480).size == (480, 360)


def test_a_missing_or_damaged_original_is_said(tmp_path: Path) -> None:
    store = PhotoStore(tmp_path / "photos")
    with pytest.raises(WorldFailed, match="photo-file-missing"):
        make(store, "0" * 64, width=480, fmt="jpeg", embedded=pictures.CREDIT)
    stored = store.put(pictures.jpeg(tmp_path / "a.jpg"))
    path = store.path(stored.sha256)
    path.write_bytes(path.read_bytes()[: stored.byte_size // 2])
    with pytest.raises(BadInput, match="photo-damaged"):
        make(store, stored.sha256, width=480, fmt="jpeg", embedded=pictures.CREDIT)


def swapped_red_and_green() -> bytes:
    """The sRGB profile with the places of red and green exchanged: wrong on purpose, and plain to see."""
    data = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return data.replace(b"rXYZ", b"tmpX", 1).replace(b"gXYZ", b"rXYZ", 1).replace(b"tmpX", b"gXYZ", 1)
