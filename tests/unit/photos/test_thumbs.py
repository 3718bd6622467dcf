"""Thumbnails are made once, fill their box, and are right also when several ask at a time."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image

from editor.domain.errors import WorldFailed
from editor.photos.store import PhotoStore
from editor.photos.thumbs import ThumbnailCache
from tests.unit.photos import pictures


@pytest.fixture
def store(tmp_path: Path) -> PhotoStore:
    return PhotoStore(tmp_path / "photos")


@pytest.fixture
def thumbnails(store: PhotoStore, tmp_path: Path) -> ThumbnailCache:
    return ThumbnailCache(store, tmp_path / "cache")


@pytest.mark.parametrize("box", [(64, 48), (132, 88), (300, 100), (100, 300)])
@pytest.mark.parametrize("fmt", ["JPEG", "PNG", "WEBP", "GIF"])
def test_a_thumbnail_fills_its_box(
    store: PhotoStore, thumbnails: ThumbnailCache, tmp_path: Path, box: tuple[int, int], fmt: str
) -> None:
    stored = store.put(pictures.picture(tmp_path / "a", fmt, 900, 600))
    with Image.open(thumbnails.get(stored.sha256, *box)) as image:
        assert (image.size, image.format, image.mode) == (box, "JPEG", "RGB")


def test_it_is_made_once_and_again_when_the_cache_is_emptied(
    store: PhotoStore, thumbnails: ThumbnailCache, tmp_path: Path
) -> None:
    stored = store.put(pictures.jpeg(tmp_path / "a.jpg"))
    first = thumbnails.get(stored.sha256, 64, 48)
    made, data = first.stat().st_mtime_ns, first.read_bytes()
    assert thumbnails.get(stored.sha256, 64, 48).stat().st_mtime_ns == made
    first.unlink()
    assert thumbnails.get(stored.sha256, 64, 48).read_bytes() == data


def test_a_phone_held_sideways_gives_an_upright_thumbnail(
    store: PhotoStore, thumbnails: ThumbnailCache, tmp_path: Path
) -> None:
    stored = store.put(pictures.with_gps_and_turn(tmp_path / "a.jpg", 3))
    with Image.open(thumbnails.get(stored.sha256, 80, 60)) as image:
        dark_red, other = image.getpixel((1, 1)), image.getpixel((78, 58))
    assert isinstance(dark_red, tuple)
    assert isinstance(other, tuple)
    assert dark_red[0] > other[0]


def test_a_thumbnail_does_not_say_where_it_was_taken(
    store: PhotoStore, thumbnails: ThumbnailCache, tmp_path: Path
) -> None:
    stored = store.put(pictures.with_gps_and_turn(tmp_path / "a.jpg"))
    assert not [tag for tag in pictures.witness(thumbnails.get(stored.sha256, 64, 48)) if "GPS" in tag]


def test_many_may_ask_at_a_time(store: PhotoStore, thumbnails: ThumbnailCache, tmp_path: Path) -> None:
    stored = store.put(pictures.jpeg(tmp_path / "a.jpg"))
    with ThreadPoolExecutor(8) as pool:
        paths = list(pool.map(lambda _: thumbnails.get(stored.sha256, 64, 48), range(40)))
    assert len(set(paths)) == 1
    assert [path.name for path in paths[0].parent.iterdir()] == [paths[0].name]


def test_a_missing_original_is_said(thumbnails: ThumbnailCache) -> None:
    with pytest.raises(WorldFailed, match="photo-file-missing"):
        thumbnails.get("0" * 64, 64, 48)
