"""The same site as one ZIP file."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from editor.domain.errors import NewsroomSaysNo
from editor.export.targets import open_target
from tests.unit.export.conftest import Room, left_over


def test_two_archives_of_one_site_have_the_same_bytes(filled: Room) -> None:
    filled.export(filled.root / "a.zip")
    filled.export(filled.root / "b.zip")
    assert (filled.root / "a.zip").read_bytes() == (filled.root / "b.zip").read_bytes()


def test_a_second_export_leaves_the_archive_alone(filled: Room) -> None:
    target = filled.root / "site.zip"
    filled.export(target)
    before = (target.read_bytes(), target.stat().st_mtime_ns)
    assert filled.export(target).changed_nothing
    assert (target.read_bytes(), target.stat().st_mtime_ns) == before


def test_an_archive_that_grew_equals_one_made_at_once(filled: Room) -> None:
    grown = filled.root / "grown.zip"
    filled.export(grown)
    filled.publish("Ещё одна история", hours_ago=1)
    filled.export(grown)
    filled.export(filled.root / "fresh.zip")
    with zipfile.ZipFile(grown) as one, zipfile.ZipFile(filled.root / "fresh.zip") as other:
        pages = set(one.namelist()) - {"manifest.json"}
        assert pages == set(other.namelist()) - {"manifest.json"}
        assert all(one.read(page) == other.read(page) for page in pages)
        assert one.testzip() is None


def test_the_archive_holds_what_the_folder_holds(filled: Room) -> None:
    filled.export()
    filled.export(filled.root / "site.zip")
    with zipfile.ZipFile(filled.root / "site.zip") as archive:
        for name in archive.namelist():
            assert archive.read(name) == (filled.root / "site" / name).read_bytes()


def test_a_full_export_mends_a_file_inside_that_kept_its_length(filled: Room) -> None:
    target = filled.root / "site.zip"
    filled.export(target)
    with zipfile.ZipFile(target) as archive:
        whole = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(target, "w") as archive:
        for name, data in whole.items():
            archive.writestr(name, b"x" * len(data) if name == "index.html" else data)
    report = filled.export(target, full=True)
    assert [(file.path, file.reason) for file in report.files if file.reason != "reason-same"] == [
        ("index.html", "reason-repair")
    ]
    with zipfile.ZipFile(target) as archive:
        assert archive.read("index.html") == whole["index.html"]


def test_somebody_else_s_archive_is_refused(filled: Room) -> None:
    target = filled.root / "photos.zip"
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("holiday.txt", "sun")
    before = target.read_bytes()
    with pytest.raises(NewsroomSaysNo) as caught:
        filled.export(target)
    assert caught.value.code == "target-not-ours"
    assert target.read_bytes() == before


def test_a_cancelled_export_leaves_the_archive(filled: Room) -> None:
    target = filled.root / "site.zip"
    filled.export(target)
    before = target.read_bytes()
    filled.publish("Не выйдет", hours_ago=1)
    with pytest.raises(NewsroomSaysNo):
        filled.export(target, cancelled=lambda: True)
    assert target.read_bytes() == before
    assert left_over(filled.root) == []


class Pipe(io.RawIOBase):
    """Where nobody can go back to write a length: each file then says it behind itself."""

    def __init__(self) -> None:
        self.data = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, data: bytes) -> int:  # type: ignore[override]
        self.data += data
        return len(data)


def packed_again(target: Path, into: Pipe) -> None:
    with zipfile.ZipFile(target) as archive:
        whole = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(into, "w") as archive:  # type: ignore[arg-type]
        for name, data in whole.items():
            archive.writestr(name, data)


def test_what_stays_is_not_packed_again(filled: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    target = filled.root / "site.zip"
    filled.export(target)
    packed: list[str] = []
    opened = zipfile.ZipFile.open

    def counted(self: zipfile.ZipFile, name: zipfile.ZipInfo, mode: str = "r", *more: bytes | None) -> object:
        packed.extend([name.filename] if mode == "w" else [])
        return opened(self, name, mode, *more)  # type: ignore[call-overload]

    monkeypatch.setattr(zipfile.ZipFile, "open", counted)
    filled.publish("Ещё одна", hours_ago=1)
    report = filled.export(target)
    assert set(packed) == {file.path for file in report.files if file.reason != "reason-same"} | {"manifest.json"}
    with zipfile.ZipFile(target) as archive:
        assert archive.testzip() is None
        assert archive.namelist()[-1] == "manifest.json"


def test_files_that_are_packed_in_an_unusual_way_go_along(filled: Room) -> None:
    target, pipe = filled.root / "site.zip", Pipe()
    filled.export(target)
    with zipfile.ZipFile(target, "a") as archive:
        archive.writestr("team/caf_.txt", "ours")
    packed_again(target, pipe)
    target.write_bytes(bytes(pipe.data).replace(b"team/caf_.txt", b"team/caf\x82.txt"))  # as an old Windows writes it
    with zipfile.ZipFile(target) as archive:
        assert archive.getinfo("team/café.txt").flag_bits == 8
    for headline in ("Одна", "Ещё одна"):
        filled.publish(headline, hours_ago=1)
        filled.export(target)
        with zipfile.ZipFile(target) as archive:
            assert archive.testzip() is None
            assert archive.read("team/café.txt") == b"ours"


def test_a_site_in_an_archive_is_as_it_was_left_until_somebody_takes_a_file_out(filled: Room) -> None:
    target = filled.root / "site.zip"
    filled.export(target)
    place = open_target(target)
    place.previous()
    assert place.as_left()
    with zipfile.ZipFile(target) as archive:
        whole = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(target, "w") as archive:
        for name, data in whole.items():
            if name != "index.html":
                archive.writestr(name, data)
    place.previous()
    assert not place.as_left()
    assert place.amiss == ("index.html",)
