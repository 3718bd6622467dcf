"""Whether a site stands as the last export left it, and which files do not."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from editor.export.folder import FolderTarget
from tests.unit.export.conftest import Room

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links of files")


def found(site: Path) -> tuple[bool, tuple[str, ...]]:
    place = FolderTarget(site)
    place.previous()
    return place.as_left(), place.amiss


@pytest.fixture(params=[1, 2])
def site(filled: Room, request: pytest.FixtureRequest) -> Path:
    """A site after its first export, which has no tree aside, and after its second."""
    filled.export()
    for number in range(1, request.param):
        filled.publish(f"Ещё {number}", hours_ago=1)
        filled.export()
    return filled.root / "site"


def test_it_is_right_after_an_export(site: Path) -> None:
    assert found(site) == (True, ())


@pytest.mark.parametrize(
    "act",
    [
        lambda site: (site / "own.txt").write_text("theirs"),
        lambda site: (site / "team/inside").mkdir(parents=True),
        lambda site: (site / "gorod").chmod(0o2775),
        lambda site: (site / "latest").symlink_to("gorod"),
    ],
)
def test_what_the_web_team_does_of_its_own_is_no_reason(site: Path, act: Callable[[Path], None]) -> None:
    act(site)
    assert found(site) == (True, ())


@pytest.mark.parametrize(
    ("act", "amiss"),
    [
        (lambda site: (site / "index.html").unlink(), ("index.html",)),
        (lambda site: (site / "gorod/rss.xml").write_text("edited in place"), ("gorod/rss.xml",)),
        (lambda site: (site / "gorod/rss.xml").rename(site / "gorod/other.xml"), ("gorod/rss.xml",)),
        (lambda site: shutil.rmtree(site / "sitemaps"), ("sitemaps/2026-11.xml", "sitemaps/pages.xml")),
        (lambda site: (site / "sitemaps").rename(site / "maps"), ("sitemaps/2026-11.xml", "sitemaps/pages.xml")),
    ],
)
def test_a_file_of_ours_that_is_gone_or_another_is_named(
    site: Path, act: Callable[[Path], None], amiss: tuple[str, ...]
) -> None:
    act(site)
    assert found(site) == (False, amiss)


@pytest.mark.not_on("windows", "no disk with second names is put in there")
def test_a_file_of_the_same_length_is_named_where_a_tree_lies_aside(site: Path) -> None:
    page = site / "index.html"
    data = b"x" * page.stat().st_size
    page.unlink()
    page.write_bytes(data)
    expected = (False, ("index.html",)) if (site.parent / ".site.rubrika-aside/tree").exists() else (True, ())
    assert found(site) == expected


def test_another_manifest_says_nothing_of_the_site(site: Path) -> None:
    listing = site / "manifest.json"
    data = listing.read_bytes()
    listing.unlink()
    listing.write_bytes(data)
    assert found(site) == (False, ())


def test_a_copy_of_the_site_is_not_known(filled: Room, site: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    copy = tmp_path_factory.mktemp("other") / "copy"
    shutil.copytree(filled.root, copy, symlinks=True)
    assert found(copy / "site") == (False, ())
    assert found(site) == (True, ())


def test_a_look_writes_nothing(filled: Room, site: Path) -> None:
    before = {str(path): os.lstat(path) for path in filled.root.rglob("*")}
    found(site)
    after = {str(path): os.lstat(path) for path in filled.root.rglob("*")}
    assert {path: (one.st_ino, one.st_mtime_ns) for path, one in before.items()} == {
        path: (one.st_ino, one.st_mtime_ns) for path, one in after.items()
    }
