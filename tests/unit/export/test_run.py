"""One export after another into the same place."""

from __future__ import annotations


def test_first_export_makes_every_page(filled, tree):
    report = filled.export()
    files = tree(filled.root / "site")
    assert "gorod/113-slug-113.html" in files
    assert {file.path for file in report.files} | {"manifest.json"} == set(files)


def test_second_export_changes_no_byte(filled, tree):
    filled.export()
    before = tree(filled.root / "site")
    report = filled.export()
    assert report.changed_nothing
    assert tree(filled.root / "site") == before
