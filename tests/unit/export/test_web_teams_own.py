"""What the web team has in a target stays as it is; what would stand in its place stays out by its name."""

from __future__ import annotations

import os
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from editor.domain.exports import Change
from tests.unit.export.conftest import Room, left_over

LONG_AGO = 1_500_000_000_000_000_000


@pytest.fixture
def site(filled: Room) -> Path:
    """An exported site with everything that a web team may have there."""
    filled.export()
    site = filled.root / "site"
    (site / "empty/inside").mkdir(parents=True)
    (site / "team").mkdir()
    (site / "team/page.html").write_text("ours")
    (site / "team/page.html").chmod(0o640)
    os.utime(site / "team/page.html", ns=(LONG_AGO, LONG_AGO))
    os.utime(site / "team", ns=(LONG_AGO, LONG_AGO))
    (site / "team").chmod(0o750)
    (site / "gorod/notes.txt").write_text("beside pages")
    (site / "latest").symlink_to("gorod")
    (site / "video").symlink_to("/srv/video")
    (site / "gorod/now.html").symlink_to("index.html")
    site.chmod(0o2775)
    (site / "gorod").chmod(0o2770)
    (site / "index.html").chmod(0o600)
    return site


def names(site: Path) -> set[str]:
    return {path.relative_to(site).as_posix() for path in site.rglob("*")}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes of folders")
def test_links_folders_modes_and_times_stay(filled: Room, site: Path) -> None:
    before = names(site)
    filled.publish("Ещё одна", hours_ago=1)
    filled.export()
    assert before <= names(site)
    assert {path: str((site / path).readlink()) for path in ("latest", "video", "gorod/now.html")} == {
        "latest": "gorod", "video": "/srv/video", "gorod/now.html": "index.html",
    }  # fmt: skip
    modes = {path: (site / path).stat().st_mode & 0o7777 for path in (".", "gorod", "team", "team/page.html")}
    assert modes == {".": 0o2775, "gorod": 0o2770, "team": 0o750, "team/page.html": 0o640}
    assert (site / "index.html").stat().st_mode & 0o777 == 0o600
    assert {(site / path).stat().st_mtime_ns for path in ("team", "team/page.html")} == {LONG_AGO}
    assert (site / "index.html").stat().st_mtime_ns > LONG_AGO


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes of folders")
def test_a_folder_that_nobody_may_write_to_goes_along_and_stops_no_later_export(filled: Room, site: Path) -> None:
    (site / "team").chmod(0o555)
    for headline in ("Первая", "Вторая"):
        filled.publish(headline, hours_ago=1)
        filled.export()
    assert (site / "team/page.html").read_text() == "ours"
    assert (site / "team").stat().st_mode & 0o777 == 0o555
    assert left_over(filled.root) == []


def test_a_folder_of_ours_that_is_empty_now_goes(filled: Room) -> None:
    live = filled.publish("Единственная", language="en", hours_ago=1)
    filled.export()
    assert (filled.root / "site/en").is_dir()
    filled.withdraw(live)
    filled.export()
    assert not (filled.root / "site/en").exists()


@pytest.mark.parametrize("theirs", ["a file", "a folder", "a link"])
def test_what_stands_where_an_article_would_go_stays(filled: Room, site: Path, theirs: str) -> None:
    live = filled.publish("Ещё одна", hours_ago=1)
    place = site / f"gorod/{live.article_id}-{live.story.slug}.html"
    {
        "a file": lambda: place.write_text("ours"),
        "a folder": place.mkdir,
        "a link": lambda: place.symlink_to("notes.txt"),
    }[theirs]()
    other = filled.publish("И ещё", hours_ago=1)
    report = filled.export()
    assert [(one.article_id, one.code) for one in report.left_out] == [(live.article_id, "left-out-not-ours")]
    assert report.left_out[0].facts["path"] == place.relative_to(site).as_posix()
    assert not place.is_file() or place.read_text() in {"ours", "beside pages"}
    assert (site / f"gorod/{other.article_id}-{other.story.slug}.html").exists()
    assert live.story.headline not in filled.page("index.html")


def test_what_stands_where_a_list_would_go_stays_and_the_rest_goes(filled: Room, site: Path) -> None:
    (site / "en").mkdir()
    (site / "en/index.html").write_text("ours")
    filled.publish("English", language="en", hours_ago=1)
    report = filled.export()
    assert [(one.article_id, one.headline, one.code) for one in report.left_out] == [
        (0, "en/index.html", "left-out-not-ours")
    ]
    assert filled.page("en/index.html") == "ours"
    assert (site / "en/rss.xml").exists()


def test_a_file_in_the_place_of_a_folder_stays(filled: Room, site: Path) -> None:
    (site / "en").write_text("ours")
    filled.publish("English", language="en", hours_ago=1)
    report = filled.export()
    assert {one.facts["path"] for one in report.left_out} == {"en"}
    assert (site / "en").read_text() == "ours"


def test_a_link_in_the_place_of_our_folder_becomes_a_folder_again(filled: Room, site: Path) -> None:
    (site / "photos").rename(filled.root / "big disk")
    (site / "photos").symlink_to(filled.root / "big disk")
    filled.publish("Со снимком", hours_ago=1, placements=(filled.lead(7),))
    report = filled.export()
    assert report.left_out == ()
    assert not (site / "photos").is_symlink()
    assert len(list((site / "photos").iterdir())) > len(list((filled.root / "big disk").iterdir()))


def test_in_an_archive_too(filled: Room) -> None:
    target = filled.root / "site.zip"
    filled.export(target)
    with zipfile.ZipFile(target, "a") as archive:
        mine = zipfile.ZipInfo("team/run.sh", (2017, 5, 4, 3, 2, 2))
        mine.external_attr, mine.create_system = 0o100755 << 16, 3
        archive.writestr(mine, "#!/bin/sh\n")
        link = zipfile.ZipInfo("latest", (2017, 5, 4, 3, 2, 2))
        link.external_attr, link.create_system = 0o120777 << 16, 3
        archive.writestr(link, "gorod")
        archive.mkdir("empty")
        live = filled.publish("Ещё одна", hours_ago=1)
        archive.writestr(f"gorod/{live.article_id}-{live.story.slug}.html", "ours")
        before = {name: archive.getinfo(name) for name in ("team/run.sh", "latest", "empty/")}
    report = filled.export(target)
    assert [(one.article_id, one.code) for one in report.left_out] == [(live.article_id, "left-out-not-ours")]
    filled.publish("И ещё", hours_ago=1)
    filled.export(target)
    with zipfile.ZipFile(target) as archive:
        for name, was in before.items():
            now = archive.getinfo(name)
            assert (now.date_time, now.external_attr, now.file_size) == (
                was.date_time,
                was.external_attr,
                was.file_size,
            )
        assert archive.read(f"gorod/{live.article_id}-{live.story.slug}.html") == b"ours"
        assert archive.testzip() is None


def test_an_article_whose_address_changed_is_moved_and_not_new(filled: Room) -> None:
    filled.export()
    live = filled.site.live[1]
    old = f"gorod/{live.article_id}-{live.story.slug}.html"
    filled.change(live, story=replace(live.story, slug="novyj-adres"))
    planned, done = filled.look(), filled.export()
    for report in (planned, done):
        reasons = {file.path: (file.change, file.reason) for file in report.files}
        assert reasons[old] == (Change.REMOVED, "reason-moved-away")
        assert reasons[f"gorod/{live.article_id}-novyj-adres.html"] == (Change.ADDED, "reason-moved")
    assert f"/{old} /gorod/{live.article_id}-novyj-adres.html 301" in filled.page("_redirects")
