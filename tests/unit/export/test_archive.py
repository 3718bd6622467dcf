"""The same site as one ZIP file."""

from __future__ import annotations

import zipfile

import pytest

from editor.domain.errors import NewsroomSaysNo
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
