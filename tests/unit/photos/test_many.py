"""Renditions of many originals at once: the bytes of one after another, each original decoded once, few at a time."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from editor.domain.errors import WorldFailed
from editor.domain.photos import Crop
from editor.photos import images, many, renditions
from editor.photos.embed import Embedded
from editor.photos.many import make_many
from editor.photos.store import PhotoStore
from tests.unit.photos import pictures

PART = Crop(left=0.25, top=0.25, width=0.5, height=0.5)
WIDTHS = (480, 700, 960)


@dataclass(frozen=True)
class Asked:
    """A rendition."""

    sha256: str
    crop: Crop | None
    width: int
    fmt: str
    embedded: Embedded = pictures.CREDIT


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> PhotoStore:
    return PhotoStore(tmp_path_factory.mktemp("newsroom") / "photos")


@pytest.fixture(scope="module")
def photos(store: PhotoStore, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    folder = tmp_path_factory.mktemp("camera")
    made = [pictures.jpeg(folder / f"{width}.jpg", width, 700) for width in (1000, 1010, 1020, 1030, 1040)]
    return [store.put(each).sha256 for each in (*made, pictures.with_gps_and_turn(folder / "turned.jpg"))]


def asked(photos: list[str]) -> list[Asked]:
    """Widths of the whole and of a part, as an export has them: those of one photo do not stand together."""
    return [Asked(each, crop, width, fmt) for width in WIDTHS for each in photos for crop in (None, PART)
            for fmt in ("jpeg", "webp")]  # fmt: skip


def test_they_are_the_bytes_of_one_after_another(store: PhotoStore, photos: list[str]) -> None:
    wanted = asked(photos)
    made = dict(make_many(store, ((one, one) for one in wanted)))
    assert made == {
        one: renditions.make(
            store, one.sha256, width=one.width, fmt=one.fmt, crop=one.crop, embedded=one.embedded
        )
        for one in wanted
    }  # fmt: skip


def test_each_part_of_an_original_is_decoded_once(
    store: PhotoStore, photos: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    decoded: list[str] = []
    load = images.load
    monkeypatch.setattr(images, "load", lambda image, name: (decoded.append(name), load(image, name)))
    assert len(list(make_many(store, ((one, one) for one in asked(photos))))) == len(asked(photos))
    assert sorted(decoded) == sorted(store.path(each).name for each in photos for _part in range(2))


def test_what_cannot_be_made_stops_nothing(store: PhotoStore, photos: list[str]) -> None:
    wanted = asked([photos[0], "0" * 64, photos[1]])
    made = list(make_many(store, ((one, one) for one in wanted)))
    failed = [one for one, data in made if isinstance(data, Exception)]
    assert {one.sha256 for one in failed} == {"0" * 64}
    assert all(isinstance(data, WorldFailed) for one, data in made if one in failed)
    assert len(made) == len(wanted)


def test_few_are_at_work_and_all_end_with_the_reader(
    store: PhotoStore, photos: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[Path] = []
    make_set = renditions.make_set
    monkeypatch.setattr(many, "make_set", lambda path, wanted: (begun.append(path), make_set(path, wanted))[1])
    made: Iterator[object] = make_many(store, ((one, one) for one in asked(photos)), workers=1)
    with closing(made):  # type: ignore[type-var] - a generator
        next(made)
    assert len(begun) <= 1 + many.AHEAD
    assert not [each for each in threading.enumerate() if each.name.startswith("photos")]
