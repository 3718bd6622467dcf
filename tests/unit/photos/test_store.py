"""The photo library takes pictures in whole, once, and refuses the rest with a sentence."""

from __future__ import annotations

import hashlib
import os
import shutil
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from editor.domain.errors import BadInput, EditorError, WorldFailed
from editor.domain.sentences import say
from editor.photos.store import PhotoStore
from tests.disks import TELLS_HANDLES, waited_for
from tests.unit.photos import pictures


@pytest.fixture
def store(tmp_path: Path) -> PhotoStore:
    return PhotoStore(tmp_path / "photos")


def refusal(store: PhotoStore, path: Path) -> str:
    """The sentence with which a file is refused."""
    with pytest.raises(EditorError) as refused:
        store.put(path)
    return say(refused.value.code, refused.value.facts)


def test_an_original_is_found_by_the_hash_of_its_bytes(store: PhotoStore, tmp_path: Path) -> None:
    file = pictures.jpeg(tmp_path / "клёны.jpg")
    stored = store.put(file)
    assert stored.sha256 == hashlib.sha256(file.read_bytes()).hexdigest()
    assert store.path(stored.sha256) == store.root / "originals" / stored.sha256[:2] / f"{stored.sha256}.jpg"
    assert store.path(stored.sha256).read_bytes() == file.read_bytes()
    assert (stored.width, stored.height, stored.media_type) == (800, 600, "image/jpeg")
    assert stored.byte_size == file.stat().st_size


@pytest.mark.parametrize(
    ("fmt", "media_type"), [("JPEG", "image/jpeg"), ("PNG", "image/png"), ("WEBP", "image/webp"), ("GIF", "image/gif")]
)
def test_four_formats_are_taken_whatever_the_file_is_called(
    store: PhotoStore, tmp_path: Path, fmt: str, media_type: str
) -> None:
    assert store.put(pictures.picture(tmp_path / "снимок.dat", fmt)).media_type == media_type


def test_the_same_picture_twice_is_kept_once(store: PhotoStore, tmp_path: Path) -> None:
    first = store.put(pictures.jpeg(tmp_path / "a.jpg"))
    kept = store.path(first.sha256).stat()
    assert store.put(pictures.jpeg(tmp_path / "b.jpg")) == first
    again = store.path(first.sha256).stat()
    assert (again.st_ino, again.st_mtime_ns) == (kept.st_ino, kept.st_mtime_ns)
    assert len(list(store.root.rglob("*.*"))) == 1


def test_a_photo_held_sideways_has_the_size_of_its_upright_picture(store: PhotoStore, tmp_path: Path) -> None:
    stored = store.put(pictures.with_gps_and_turn(tmp_path / "phone.jpg"))
    assert (stored.width, stored.height) == (600, 800)


def test_a_changed_original_is_noticed_and_put_right_from_the_same_file(store: PhotoStore, tmp_path: Path) -> None:
    file = pictures.jpeg(tmp_path / "a.jpg")
    stored = store.put(file)
    store.path(stored.sha256).write_bytes(b"rot")
    assert store.has(stored.sha256)
    assert not store.verify(stored.sha256)
    store.put(file)
    assert store.verify(stored.sha256)


def test_what_the_store_lacks_is_said(store: PhotoStore) -> None:
    assert not store.has("0" * 64)
    assert not store.verify("0" * 64)
    with pytest.raises(WorldFailed, match="photo-file-missing"):
        store.path("0" * 64)


@pytest.mark.parametrize("name", ["", "../../etc/passwd", "A" * 64, "0" * 63, "0" * 64 + "/"])
def test_a_name_that_is_no_hash_leads_nowhere(store: PhotoStore, name: str) -> None:
    assert not store.has(name)


def test_a_link_is_refused_even_to_a_good_picture(store: PhotoStore, tmp_path: Path) -> None:
    link = tmp_path / "link.jpg"
    link.symlink_to(pictures.jpeg(tmp_path / "a.jpg"))
    assert refusal(store, link) == "«link.jpg» is a folder or a link, not a picture. Choose a file."


def test_a_folder_and_a_missing_file_are_refused(store: PhotoStore, tmp_path: Path) -> None:
    assert "is a folder" in refusal(store, tmp_path)
    assert "is a folder or a link" in refusal(store, tmp_path / "nothing.jpg")


@pytest.mark.parametrize(
    "data",
    [b"", b"Just words, called a picture.", b"<svg xmlns='http://www.w3.org/2000/svg'><script>x()</script></svg>",
     b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", b"BM" + b"\0" * 60, b"\xff\xd8\xff", b"%PDF-1.7\n",
     b"II*\0\x08\0\0\0" + b"\0" * 40, b"GIF89a"],
)  # fmt: skip
def test_what_is_no_picture_of_the_four_formats_is_refused(store: PhotoStore, tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "снимок.jpg"
    file.write_bytes(data)
    assert refusal(store, file) == (
        "«снимок.jpg» is not a JPEG, PNG, WebP or GIF picture. Save it as JPEG and add it again."
    )
    assert not store.root.exists()


@pytest.mark.parametrize("fmt", ["JPEG", "PNG", "WEBP", "GIF"])
def test_a_picture_cut_short_is_refused(store: PhotoStore, tmp_path: Path, fmt: str) -> None:
    whole = pictures.picture(tmp_path / "whole", fmt).read_bytes()
    file = tmp_path / "cut.jpg"
    file.write_bytes(whole[: len(whole) * 2 // 3])
    assert "«cut.jpg» is" in refusal(store, file)
    assert not store.root.exists()


@pytest.mark.parametrize(("width", "height"), [(50_000, 50_000), (12_000, 8_000), (10_000, 8_001)])
def test_a_bomb_is_refused_by_its_header(store: PhotoStore, tmp_path: Path, width: int, height: int) -> None:
    file = tmp_path / "bomb.png"
    file.write_bytes(pictures.bomb_header(width, height))
    assert "megapixels, 80 fit" in refusal(store, file)


def test_a_text_chunk_that_unpacks_to_gigabytes_is_refused(store: PhotoStore, tmp_path: Path) -> None:
    bomb = b"iCCPx\0\0" + pictures.zlib.compress(b"\0" * (100 * 2**20), 9)
    chunk = pictures._chunk(b"iCCP", bomb[4:])
    data = pictures.bomb_header(10, 10)
    file = tmp_path / "text.png"
    file.write_bytes(data[:33] + chunk + data[33:])
    assert refusal(store, file).startswith("«text.png» is")


def test_an_empty_header_of_each_size_never_gets_past_the_door(store: PhotoStore, tmp_path: Path) -> None:
    whole = pictures.jpeg(tmp_path / "a.jpg", 64, 64).read_bytes()
    file = tmp_path / "cut.jpg"
    for length in range(0, len(whole) - 2, 7):
        file.write_bytes(whole[:length])
        with pytest.raises(BadInput):
            store.put(file)


def test_a_disk_that_fails_is_said_and_leaves_nothing_behind(
    store: PhotoStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    file = pictures.jpeg(tmp_path / "a.jpg")
    monkeypatch.setattr(os, "fsync", full)
    assert refusal(store, file) == (
        "«a.jpg» could not be copied to the photo library: No space left on device. The file itself is untouched."
    )
    assert [path for path in store.root.rglob("*") if path.is_file()] == []


@pytest.mark.not_on("windows", "opens no folder to wait for its names")
@TELLS_HANDLES
def test_an_original_and_the_folders_made_for_it_are_waited_for(
    store: PhotoStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = waited_for(monkeypatch)
    stored = store.put(pictures.jpeg(tmp_path / "a.jpg"))
    originals = store.root / "originals"
    assert {str(store.root), str(originals), str(originals / stored.sha256[:2])} <= seen


def test_the_library_may_be_carried_elsewhere(store: PhotoStore, tmp_path: Path) -> None:
    stored = store.put(pictures.jpeg(tmp_path / "a.jpg"))
    moved = tmp_path / "папка с пробелом"
    shutil.copytree(store.root, moved)
    assert PhotoStore(moved).verify(stored.sha256)


def test_a_picture_of_two_frames_from_a_phone_counts_as_a_jpeg(store: PhotoStore, tmp_path: Path) -> None:
    buffer = BytesIO()
    frames = [pictures.gradient(64, 48), pictures.gradient(64, 48)]
    frames[0].save(buffer, "MPO", save_all=True, append_images=frames[1:])
    file = tmp_path / "phone.jpg"
    file.write_bytes(buffer.getvalue())
    with Image.open(file) as phone:
        assert phone.format == "MPO"
    assert store.put(file).media_type == "image/jpeg"


@pytest.mark.not_on("windows", "has no modes: a user's folders are the user's alone")
def test_an_original_is_its_owners_alone(store: PhotoStore, tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        stored = store.put(pictures.jpeg(tmp_path / "a.jpg"))
    finally:
        os.umask(before)
    assert store.path(stored.sha256).stat().st_mode & 0o777 == 0o600
