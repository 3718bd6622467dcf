"""A damaged file is refused where its format lets it be seen, one that only costs time before it costs it."""

from __future__ import annotations

import os
import random
from io import BytesIO
from pathlib import Path

import pytest

from editor.domain.errors import BadInput
from editor.domain.sentences import say
from editor.photos.soundness import SCAN_LIMIT, examine
from editor.photos.store import PhotoStore
from tests.growth import LINEAR, growth
from tests.unit.photos import pictures

WRITERS = {
    "PNG": [{}], "JPEG": [{}, {"progressive": True}, {"restart_marker_rows": 1}], "WEBP": [{}, {"lossless": True}],
    "GIF": [{}],
}  # fmt: skip


def written(fmt: str, **options: object) -> bytes:
    buffer = BytesIO()
    pictures.gradient(120, 80).save(buffer, fmt, **options)
    return buffer.getvalue()


def of_many_scans(count: int) -> bytes:
    """A progressive JPEG whose last pass comes again and again."""
    data = written("JPEG", progressive=True)
    last = data.rindex(b"\xff\xda")
    return data[:last] + data[last:-2] * count + data[-2:]


@pytest.mark.parametrize(("fmt", "options"), [(fmt, each) for fmt, several in WRITERS.items() for each in several])
def test_whole_files_pass(fmt: str, options: dict[str, object]) -> None:
    examine(written(fmt, **options), "a", fmt)


def test_one_flipped_bit_anywhere_in_a_png_is_seen(tmp_path: Path) -> None:
    whole = written("PNG")
    store = PhotoStore(tmp_path / "photos")
    chance = random.Random(7)  # noqa: S311 - the same bits each time
    for _ in range(60):
        data = bytearray(whole)
        data[chance.randrange(8, len(data))] ^= 1 << chance.randrange(8)
        (tmp_path / "a.png").write_bytes(data)
        with pytest.raises(BadInput) as refused:
            store.put(tmp_path / "a.png")
        assert say(refused.value.code, refused.value.facts).startswith("«a.png» is")
    assert not store.root.exists()


@pytest.mark.parametrize(
    ("fmt", "place"), [("JPEG", b"\xff\xc4"), ("JPEG", b"\xff\xdb"), ("WEBP", b"VP8"), ("GIF", b"\x2c\0\0\0\0")]
)
def test_a_block_whose_length_is_wrong_is_seen(fmt: str, place: bytes) -> None:
    data = bytearray(written(fmt))
    at = data.index(place) + {"JPEG": 2, "WEBP": 6, "GIF": 0}[fmt]
    data[at] ^= 0x5F
    with pytest.raises(BadInput, match="photo-damaged"):
        examine(bytes(data), "a", fmt)


def test_restart_marks_out_of_their_order_are_seen() -> None:
    data = written("JPEG", restart_marker_rows=1).replace(b"\xff\xd2", b"\xff\xd5", 1)
    with pytest.raises(BadInput, match="photo-damaged"):
        examine(data, "a", "JPEG")


@pytest.mark.parametrize("count", [SCAN_LIMIT + 1, 5000])
def test_a_jpeg_of_too_many_passes_is_refused_before_it_is_decoded(tmp_path: Path, count: int) -> None:
    (tmp_path / "a.jpg").write_bytes(of_many_scans(count))
    with pytest.raises(BadInput) as refused:
        PhotoStore(tmp_path / "photos").put(tmp_path / "a.jpg")
    told = say(refused.value.code, refused.value.facts)
    assert told.startswith("“a.jpg” is built up in ")
    assert told.endswith(" passes, 100 fit. Save it as JPEG again and add that.")


def test_looking_through_a_file_takes_time_by_its_length() -> None:
    head, tail = written("JPEG")[:-2], b"\xff\xd9"

    def look(filling: str) -> None:
        examine(head + filling.encode("latin-1") + tail, "a", "JPEG")

    assert growth(look, "ÿ\0" * 20_000, "ÿ\0" * 80_000) < LINEAR


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_pipes_and_devices_are_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.jpg")
    for path in (tmp_path / "a.jpg", Path("/dev/zero")):
        with pytest.raises(BadInput, match="photo-not-a-file"):
            PhotoStore(tmp_path / "photos").put(path)
