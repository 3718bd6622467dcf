"""One thing that can't go stays out by its name; all the others go."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from editor.domain.articles import LiveArticle, LiveBody
from editor.domain.errors import BadInput, WorldFailed
from editor.domain.exports import Change, ExportReport
from editor.domain.photos import Credit
from editor.domain.rubrics import Rubric
from editor.domain.words import Names
from editor.export import addresses
from editor.export.run import run
from editor.render.pipeline import render
from editor.render.values import RenderContext, Rendered
from tests.unit.export.conftest import Room


def out(report: ExportReport) -> list[tuple[int, str]]:
    return [(one.article_id, one.code) for one in report.left_out]


def pages(report: ExportReport) -> set[int]:
    return {file.article_id for file in report.files if file.article_id and file.change is not Change.REMOVED}


def original(room: Room, number: int) -> Path:
    return room.store.path(room.site.photos[number].sha256)


@pytest.fixture
def spoilt(filled: Room) -> LiveArticle:
    """A fresh article whose picture is noise."""
    live = filled.publish("Со снимком", hours_ago=1, placements=(filled.lead(9),))
    original(filled, 9).chmod(0o644)
    original(filled, 9).write_bytes(b"\xff\xd8\xff\xe0 not a picture any more")
    return live


@pytest.mark.parametrize("name", ["site", "site.zip"])
def test_a_damaged_original_keeps_its_article_out_and_no_other(filled: Room, spoilt: LiveArticle, name: str) -> None:
    filled.publish("Ссылается", hours_ago=1, body=f"Читайте.\n\n[там](article:{spoilt.article_id})\n")
    report = filled.export(filled.root / name)
    assert out(report) == [(spoilt.article_id, "left-out-photo-damaged")]
    assert report.left_out[0].facts == {"photo": "photo-9.jpg"}
    assert pages(report) == {live.article_id for live in filled.site.live} - {spoilt.article_id}
    if name == "site":
        text = "".join(path.read_text("utf-8") for path in (filled.root / name).rglob("*.html"))
    else:
        with zipfile.ZipFile(filled.root / name) as archive:
            text = "".join(archive.read(one).decode() for one in archive.namelist() if one.endswith(".html"))
    assert spoilt.story.slug not in text


def test_a_look_at_what_failed_before_does_not_promise_it(filled: Room, spoilt: LiveArticle) -> None:
    filled.export()
    planned = filled.look(suspects={spoilt.article_id})
    assert planned.changed_nothing
    assert out(planned) == [(spoilt.article_id, "left-out-photo-damaged")]


def test_an_export_after_the_mending_carries_it(filled: Room, spoilt: LiveArticle) -> None:
    filled.export()
    original(filled, 9).unlink()
    filled.photo(9)
    report = filled.export()
    assert out(report) == []
    assert spoilt.article_id in pages(report)
    leap = filled.export(filled.root / "leap")
    assert pages(leap) == pages(report)


def test_an_article_that_was_out_keeps_its_page_when_its_picture_is_lost(filled: Room) -> None:
    filled.export()
    path = "gorod/113-slug-113.html"
    before = filled.page(path)
    original(filled, 1).unlink()
    photo = filled.site.photos[1]
    filled.site = replace(filled.site, photos={1: replace(photo, credit=Credit(creator_id=1))})
    report = filled.export()
    assert out(report) == [(113, "left-out-no-file")]
    assert filled.page(path) == before
    assert "113-slug-113.html" in filled.page("gorod/index.html")
    assert filled.export().changed_nothing


def test_a_full_export_without_an_original_leaves_what_stands(filled: Room) -> None:
    filled.export()
    original(filled, 1).unlink()
    assert filled.export(full=True).changed_nothing


@pytest.mark.parametrize("error", [BadInput("text-too-hard"), RuntimeError("a bug"), RecursionError(), MemoryError()])
def test_a_text_that_cannot_be_rendered_stays_out_alone(filled: Room, error: Exception) -> None:
    live = filled.publish("Запутанная", hours_ago=1, body="Клубок.\n")

    def renderer(body: str, context: RenderContext) -> Rendered:
        if "Клубок" in body:
            raise error
        return render(body, context)

    sources = replace(filled.sources(), render=renderer)
    report = run(lambda: sources, filled.root / "site", now=filled.now)
    assert [one.article_id for one in report.left_out] == [live.article_id]
    assert len(pages(report)) == len(filled.site.live) - 1
    assert live.story.headline not in filled.page("index.html")


@pytest.mark.parametrize("way", ["raises", "is gone"])
def test_a_text_that_cannot_be_read_stays_out_alone(filled: Room, way: str) -> None:
    lost = filled.site.live[4]

    def bodies(revision_ids: Sequence[int]) -> Iterable[LiveBody]:
        for one in revision_ids:
            if one != lost.revision_id:
                yield LiveBody(one, filled.bodies[one], "", "")
            elif way == "raises":
                raise WorldFailed("damaged", location="here")

    sources = replace(filled.sources(), bodies=bodies)
    report = run(lambda: sources, filled.root / "site", now=filled.now)
    assert out(report) == [(lost.article_id, "left-out-unreadable")]
    assert len(pages(report)) == len(filled.site.live) - 1


def test_an_article_that_cannot_even_be_planned_stays_out_alone(filled: Room) -> None:
    odd = filled.publish("Странная", hours_ago=1)
    filled.change(odd, story=replace(odd.story, tags=None))  # type: ignore[arg-type]
    report = filled.export()
    assert [one.article_id for one in report.left_out] == [odd.article_id]
    assert len(pages(report)) == len(filled.site.live) - 1


def test_of_two_articles_with_one_address_the_later_one_stays_out(filled: Room) -> None:
    filled.site = replace(filled.site, newsroom=replace(filled.site.newsroom, url_profile="/{rubric}/{slug}.html"))
    older = filled.publish("Раньше", hours_ago=3)
    later = filled.publish("Позже", hours_ago=2)
    filled.change(later, story=replace(later.story, slug=older.story.slug))
    report = filled.export()
    assert out(report) == [(later.article_id, "left-out-address-taken")]
    assert report.left_out[0].facts["other"] == "Раньше"
    assert older.article_id in pages(report)


def test_an_article_keeps_the_address_that_it_had_before(filled: Room) -> None:
    filled.site = replace(filled.site, newsroom=replace(filled.site.newsroom, url_profile="/{rubric}/{slug}.html"))
    first = filled.publish("Была", hours_ago=3)
    filled.export()
    other = filled.publish("Старше, но пришла потом", hours_ago=30)
    filled.change(other, story=replace(other.story, slug=first.story.slug))
    assert out(filled.export()) == [(other.article_id, "left-out-address-taken")]


@pytest.mark.parametrize(("one", "other"), [("Katok", "katok"), ("кафе\u0301", "кафе\u0301".upper()), ("й", "и\u0306")])
def test_addresses_that_differ_on_some_disks_alone_are_one(filled: Room, one: str, other: str) -> None:
    filled.site = replace(filled.site, newsroom=replace(filled.site.newsroom, url_profile="/{rubric}/{slug}.html"))
    older, later = filled.publish("Раньше", hours_ago=3), filled.publish("Позже", hours_ago=2)
    filled.change(older, story=replace(older.story, slug=one))
    filled.change(later, story=replace(later.story, slug=other))
    assert out(filled.export()) == [(later.article_id, "left-out-address-taken")]


def test_an_article_in_the_place_of_a_list_stays_out(filled: Room) -> None:
    filled.site = replace(filled.site, newsroom=replace(filled.site.newsroom, url_profile="/{rubric}/index.html"))
    report = filled.export()
    assert len(report.left_out) == len(filled.site.live)
    assert (filled.root / "site/index.html").exists()


def test_a_rubric_in_the_place_of_a_language_stays_out_and_the_front_page_goes(filled: Room) -> None:
    kk = Rubric(8, position=9, slug="kk", names=Names(ru="Казахстан"))
    filled.site = replace(filled.site, rubrics=(*filled.site.rubrics, kk))
    filled.publish("О стране", rubric_id=8, hours_ago=1)
    report = filled.export()
    assert {(one.article_id, one.headline) for one in report.left_out} == {
        (0, "kk/index.html"), (0, "kk/rss.xml"), (0, "kk/atom.xml"),
    }  # fmt: skip
    assert "Трамвай жолы" in filled.page("kk/index.html")


@pytest.mark.parametrize("letter", ["a", "щ"])
def test_no_name_is_longer_than_a_disk_can_hold(filled: Room, letter: str) -> None:
    word = letter * 9
    long = filled.publish("Длинная", hours_ago=1)
    filled.change(long, story=replace(long.story, slug="-".join([word] * 40)))
    far = Rubric(8, position=9, slug="-".join([word] * 50), names=Names(ru="Длинная рубрика"))
    filled.site = replace(filled.site, rubrics=(*filled.site.rubrics, far))
    filled.publish("В ней", rubric_id=8, hours_ago=1)
    report = filled.export()
    assert out(report) == []
    assert max(len(name.encode()) for file in report.files for name in file.path.split("/")) <= 255
    page = next(file.path for file in report.files if file.article_id == long.article_id)
    assert page.endswith(f"-{word}.html")


@pytest.mark.parametrize("name", ["con", "aux.html", "COM1", "lpt9.tar.gz", "nul/page.html"])
def test_no_name_is_one_that_windows_keeps(name: str) -> None:
    fitted = addresses.fitting(name)
    assert fitted.partition("/")[0].partition(".")[0].lower() not in addresses.DEVICES
    assert addresses.fitting(fitted) == fitted


def test_a_usual_name_stays_as_it_is() -> None:
    assert addresses.fitting("gorod/31-console.html") == "gorod/31-console.html"


def test_a_list_that_cannot_be_made_keeps_its_file(filled: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    filled.export()
    before = filled.page("corrections.html")
    filled.site = replace(filled.site, newsroom=replace(filled.site.newsroom, name="Тамга"))

    def fails(*_more: object) -> str:
        raise ValueError("an odd correction")

    monkeypatch.setattr("editor.export.pages.Pages.corrections", fails)
    report = filled.export()
    assert {(one.article_id, one.headline) for one in report.left_out} == {
        (0, "corrections.html"), (0, "kk/corrections.html"),
    }  # fmt: skip
    assert filled.page("corrections.html") == before
    assert "Тамга" in filled.page("index.html")


def test_a_page_that_was_lost_at_the_target_too_is_not_waited_for(filled: Room) -> None:
    filled.export()
    (filled.root / "site/gorod/113-slug-113.html").unlink()
    filled.photo(credit=Credit())
    report = filled.export()
    assert out(report) == [(113, "left-out-no-credit")]
    assert "113-slug-113.html" not in filled.page("gorod/index.html")


def test_what_holds_back_on_purpose_is_no_failure(filled: Room) -> None:
    filled.change(filled.site.live[1], embargo_until=filled.now.replace(year=2030))
    assert not filled.export().is_incomplete
    filled.photo(credit=Credit())
    assert filled.export().is_incomplete
