"""One export after another into the same folder: what changes, why, and what never happens halfway."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from editor.domain.articles import Correction
from editor.domain.errors import NewsroomSaysNo, WorldFailed
from editor.domain.exports import Change, ExportReport
from editor.domain.people import Person
from editor.domain.photos import Credit, Placement, Role
from editor.domain.sentences import SENTENCES
from editor.domain.words import Names
from editor.export import exchange
from editor.export.plan import REASONS
from tests.unit.export.conftest import Room, left_over, small_newsroom

Tree = Callable[[Path], dict[str, bytes]]


def changed(report: ExportReport) -> dict[str, str]:
    return {file.path: file.reason for file in report.files if file.change is not Change.SAME}


def test_the_report_names_every_file_of_the_site(filled: Room, tree: Tree) -> None:
    report = filled.export()
    files = tree(filled.root / "site")
    assert {file.path for file in report.files} | {"manifest.json"} == set(files)
    assert report.count(Change.ADDED) == len(report.files)


def test_a_second_export_changes_no_byte(filled: Room, tree: Tree) -> None:
    filled.export()
    before = tree(filled.root / "site")
    stamp = (filled.root / "site").stat().st_mtime_ns
    report = filled.export()
    assert report.changed_nothing
    assert tree(filled.root / "site") == before
    assert (filled.root / "site").stat().st_mtime_ns == stamp


def test_a_day_later_only_what_depends_on_the_day_changes(filled: Room) -> None:
    fresh = filled.publish("Сегодняшняя новость", rubric_id=1, hours_ago=30)
    assert fresh.article_id == 115
    filled.export()
    filled.now += timedelta(days=1)
    assert set(changed(filled.export())) == {"sitemap-news.xml", "sitemap.xml"}


def test_a_full_export_makes_everything_and_changes_no_byte(filled: Room, tree: Tree) -> None:
    filled.export()
    before = tree(filled.root / "site")
    assert filled.export(full=True).changed_nothing
    assert len(filled.read) == len(filled.site.live)
    assert tree(filled.root / "site") == before


def test_a_new_article_costs_its_own_rubric_and_the_lists(filled: Room) -> None:
    filled.export()
    filled.publish("Свежая городская история", hours_ago=1)
    touched = changed(filled.export())
    assert touched["gorod/115-slug-115.html"] == "reason-new-article"
    assert touched["gorod/113-slug-113.html"] == "reason-latest-block"
    assert touched["index.html"] == touched["gorod/index.html"] == "reason-list"
    assert touched["rss.xml"] == "reason-feed"
    assert not [path for path in touched if path.startswith(("novosti/", "kk/"))]


def test_only_bodies_of_changed_pages_are_read(filled: Room) -> None:
    filled.export()
    live = filled.publish("Свежая новость", rubric_id=1, hours_ago=1)
    filled.export()
    assert live.revision_id in filled.read
    assert len(filled.read) == 7


def test_old_pages_keep_the_block_they_went_out_with(room: Room) -> None:
    room.site = replace(room.site, newsroom=replace(room.site.newsroom, rebake_latest=3))
    for number in range(12):
        room.publish(f"История {number}")
    room.export()
    old = room.page("gorod/101-slug-101.html")
    room.publish("Новая история", hours_ago=1)
    touched = changed(room.export())
    assert "gorod/101-slug-101.html" not in touched
    assert {path for path, why in touched.items() if why == "reason-latest-block"} == {
        "gorod/111-slug-111.html", "gorod/112-slug-112.html", "fragments/ru/gorod.inc",
    }  # fmt: skip
    assert room.page("gorod/101-slug-101.html") == old


def test_an_old_page_is_mended_when_its_block_leads_nowhere(room: Room) -> None:
    room.site = replace(room.site, newsroom=replace(room.site.newsroom, rebake_latest=3))
    for number in range(12):
        room.publish(f"История {number}")
    room.export()
    room.withdraw(room.site.live[-1])
    assert changed(room.export())["gorod/101-slug-101.html"] == "reason-latest-block"
    assert "112-slug-112.html" not in room.page("gorod/101-slug-101.html")


def test_an_edit_changes_the_page_and_says_so(filled: Room) -> None:
    filled.export()
    live = filled.site.live[0]
    filled.change(live, story=replace(live.story, headline="Другой заголовок"))
    touched = changed(filled.export())
    assert touched["novosti/101-slug-101.html"] == "reason-edited"
    assert "Другой заголовок" in filled.page("novosti/101-slug-101.html")


def test_a_correction_has_its_own_reason_though_the_text_changed_too(filled: Room) -> None:
    filled.export()
    live = filled.site.live[1]
    note = Correction(filled.now, "Мы назвали не тот день.")
    edited = replace(live.story, lede="Верный день")
    filled.change(live, story=edited, corrections=(note,), published_at=filled.now)
    assert changed(filled.export())["gorod/102-slug-102.html"] == "reason-corrected"
    again = filled.site.live[-1]
    filled.change(again, story=replace(edited, lede="Ещё иначе"))
    assert changed(filled.export())["gorod/102-slug-102.html"] == "reason-edited"


def test_an_article_that_is_linked_from_a_body_carries_its_new_headline_there(room: Room) -> None:
    target = room.publish("Старый заголовок", rubric_id=1)
    room.publish("Ссылается", body="Читайте.\n\n[](article:101)\n")
    room.export()
    assert "Старый заголовок" in room.page("gorod/102-slug-102.html")
    room.change(target, story=replace(target.story, headline="Новый заголовок"))
    assert changed(room.export())["gorod/102-slug-102.html"] == "reason-related"
    assert "Новый заголовок" in room.page("gorod/102-slug-102.html")


def test_a_withdrawn_article_leaves_no_page(filled: Room) -> None:
    filled.export()
    live = filled.site.live[1]
    filled.withdraw(live)
    report = filled.export()
    assert changed(report)["gorod/102-slug-102.html"] == "reason-removed"
    assert not (filled.root / "site/gorod/102-slug-102.html").exists()


def test_an_article_under_embargo_stays_out(filled: Room) -> None:
    live = filled.change(filled.site.live[1], embargo_until=filled.now + timedelta(hours=1))
    report = filled.export()
    assert [(one.article_id, one.code) for one in report.left_out] == [(live.article_id, "left-out-embargo")]
    assert live.story.headline not in filled.page("index.html") + filled.page("gorod/index.html")
    filled.now += timedelta(hours=2)
    assert "gorod/102-slug-102.html" in changed(filled.export())


def test_a_page_whose_photo_lost_its_credit_stays_as_readers_have_it(filled: Room) -> None:
    filled.export()
    path = "gorod/113-slug-113.html"
    before = filled.page(path)
    filled.photo(credit=Credit())
    report = filled.export()
    assert [one.code for one in report.left_out] == ["left-out-no-credit"]
    assert filled.page(path) == before
    photos = [file.path for file in report.files if file.path.startswith("photos/")]
    assert photos
    assert all((filled.root / "site" / one).exists() for one in photos)
    assert "<img" not in filled.page("gorod/parki/index.html")


def test_a_photo_without_its_file_keeps_a_new_article_out(filled: Room) -> None:
    photo = filled.site.photos[1]
    filled.site = replace(filled.site, photos={1: replace(photo, sha256="0" * 64)})
    report = filled.export()
    assert [one.code for one in report.left_out] == ["left-out-no-file"]
    assert not (filled.root / "site/gorod/113-slug-113.html").exists()


def test_a_dry_run_says_the_same_and_writes_nothing(filled: Room) -> None:
    planned = filled.look()
    assert not (filled.root / "site").exists()
    done = filled.export()
    assert [(file.path, file.change, file.reason) for file in planned.files] == [
        (file.path, file.change, file.reason) for file in done.files
    ]


@pytest.mark.parametrize("step", [1, 5, 40])
def test_a_cancelled_export_leaves_the_old_site(filled: Room, tree: Tree, step: int) -> None:
    filled.export()
    before = tree(filled.root)
    filled.site = replace(filled.site, newsroom=replace(filled.site.newsroom, name="Тамга"))
    calls = iter(range(1000))
    with pytest.raises(NewsroomSaysNo) as caught:
        filled.export(cancelled=lambda: next(calls) == step)
    assert caught.value.code == "export-cancelled"
    assert tree(filled.root) == before
    filled.export()
    assert "Тамга" in filled.page("index.html")


def test_progress_counts_up_to_the_files_that_are_made(filled: Room) -> None:
    told: list[tuple[int, int]] = []
    report = filled.export(progress=lambda done, total, _path: told.append((done, total)))
    assert [done for done, _ in told] == list(range(len(report.files)))
    assert {total for _, total in told} == {len(report.files)}


KILLED = """
import os, sys
from pathlib import Path
from tests.unit.export.conftest import Room, left_over, small_newsroom

room = small_newsroom(Path(sys.argv[1]))
room.publish("Свежая история", hours_ago=1)
room.export(progress=lambda done, _total, _path: done == int(sys.argv[2]) and os._exit(9))
"""


@pytest.mark.parametrize("step", [0, 3, 8])
def test_a_killed_export_leaves_the_old_site_and_the_next_one_works(tmp_path: Path, tree: Tree, step: int) -> None:
    room = small_newsroom(tmp_path)
    room.export()
    before = tree(tmp_path / "site")
    killed = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path), str(step)], check=False)
    assert killed.returncode == 9
    assert tree(tmp_path / "site") == before
    room.publish("Свежая история", hours_ago=1)
    room.export()
    assert "Свежая история" in room.page("index.html")
    assert left_over(tmp_path) == []


def test_where_the_system_lacks_a_call_the_slower_way_works(filled: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exchange, "_swapped", lambda _one, _other: False)
    monkeypatch.setattr(exchange, "_synced_at_once", lambda _root: False)
    filled.export()
    filled.publish("Свежая история", hours_ago=1)
    filled.export()
    assert "Свежая история" in filled.page("index.html")
    assert left_over(filled.root) == []


def test_what_a_killed_run_left_behind_is_swept_up(filled: Room, tree: Tree) -> None:
    filled.export()
    left = filled.root / ".site.rubrika-staging" / "gorod"
    left.mkdir(parents=True)
    (left / "half.html").write_text("<p>half")
    filled.publish("После сбоя", hours_ago=1)
    filled.export()
    assert not left.parent.exists()
    assert "gorod/half.html" not in tree(filled.root / "site")


def test_a_run_killed_between_two_renames_is_undone(filled: Room) -> None:
    filled.export()
    (filled.root / "site").rename(filled.root / ".site.rubrika-old")
    assert filled.export().changed_nothing
    assert (filled.root / "site/index.html").exists()


def test_a_file_that_was_changed_by_hand_is_made_again(filled: Room) -> None:
    filled.export()
    page = filled.root / "site/index.html"
    whole = page.read_bytes()
    page.unlink()
    page.write_text("oops")
    (filled.root / "site/rss.xml").unlink()
    assert changed(filled.export()) == {"index.html": "reason-repair", "rss.xml": "reason-repair"}
    assert page.read_bytes() == whole


def test_a_full_export_mends_a_file_that_kept_its_length(filled: Room) -> None:
    filled.export()
    page = filled.root / "site/index.html"
    whole = page.read_bytes()
    page.unlink()
    page.write_bytes(b"x" * len(whole))
    assert filled.export().changed_nothing
    assert changed(filled.export(full=True)) == {"index.html": "reason-repair"}
    assert page.read_bytes() == whole
    assert filled.export(full=True).changed_nothing


def test_files_of_the_web_team_go_along(filled: Room) -> None:
    filled.export()
    own = filled.root / "site/.well-known/security.txt"
    own.parent.mkdir()
    own.write_text("Contact: mailto:web@tanba.example")
    filled.publish("Ещё одна", hours_ago=1)
    filled.export()
    assert own.read_text().startswith("Contact")


def test_a_folder_with_other_files_is_refused(filled: Room) -> None:
    mine = filled.root / "site/thesis.txt"
    mine.parent.mkdir()
    mine.write_text("years of work")
    with pytest.raises(NewsroomSaysNo) as caught:
        filled.export()
    assert caught.value.code == "target-not-ours"
    assert [path.name for path in mine.parent.iterdir()] == ["thesis.txt"]


def test_a_place_that_cannot_be_a_folder_is_the_world_s_failure(filled: Room) -> None:
    (filled.root / "file").write_text("not a folder")
    with pytest.raises(WorldFailed):
        filled.export(filled.root / "file" / "site")


def test_the_manifest_states_what_lies_there(filled: Room, tree: Tree) -> None:
    filled.export()
    files = tree(filled.root / "site")
    listed = json.loads(files.pop("manifest.json"))["files"]
    assert [one["path"] for one in listed] == sorted(files)
    assert all(one["bytes"] == len(files[one["path"]]) for one in listed)


def test_every_reason_has_its_sentence() -> None:
    more = {"reason-new-article", "reason-removed", "reason-same", "reason-repair", "reason-full"}
    assert {*REASONS.values(), *more} <= SENTENCES.keys()


@pytest.mark.parametrize(
    "credit",
    [
        Credit(),
        Credit(creator_id=404),
        Credit(agency_id=404),
        Credit(creator_id=9),
        Credit(9, 9),
        Credit(text="\u200b"),
    ],
)
def test_a_credit_that_would_print_nothing_keeps_an_article_out(filled: Room, credit: Credit) -> None:
    filled.site = replace(filled.site, people={**filled.site.people, 9: Person(9, names=Names(ru="\u2060 "))})
    filled.photo(5)
    live = filled.publish("Без подписи", placements=(Placement(790, 5, Role.LEAD, credit=credit),))
    report = filled.export()
    assert [(one.article_id, one.code) for one in report.left_out] == [(live.article_id, "left-out-no-credit")]
    assert not [file.path for file in report.files if file.article_id == live.article_id]
