"""No result is silent: what was done, refused or finished is told to a screen reader, wherever its user is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from editor.desk import Desks
from editor.domain.articles import Article
from editor.domain.states import Workflow
from editor.domain.story import Story
from editor.domain.words import Names
from editor.ui.assembly import journeys
from editor.ui.kit.banner import Banner
from editor.ui.photo_desk.panel import PhotoDesk
from editor.ui.theme import Theme
from tests.gui.at_work import LONG, AtWork
from tests.gui.listening import Heard, listening
from tests.gui.real_newsrooms import newsroom, picture_file, publish

HEADLINE = "Трамвайная линия"


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[Desks]:
    made = newsroom(tmp_path / "newsroom")
    made.rubrics.add(Names(ru="Город"), slug="gorod")
    yield made
    made.close()


@pytest.fixture
def heard() -> Iterator[Heard]:
    with listening() as made:
        yield made


def draft(desks: Desks) -> Article:
    """An article that nothing stands in the way of."""
    author = desks.people.find_or_add("Дина Ермекова", "f")
    story = Story(
        headline=HEADLINE,
        lede="Коротко о главном.",
        body="Первый абзац.\n",
        rubric_id=desks.rubrics.tree()[0].id,
        slug="liniya",
        bylines=(author.id,),
    )
    return desks.articles.create(story)


def begin(at_work: AtWork, desks: Desks, article: Article) -> None:
    at_work.start(desks.newsroom.location)
    at_work.open(article.id)


def test_each_step_on_the_way_to_the_readers_is_told(at_work: AtWork, desks: Desks, heard: Heard) -> None:
    begin(at_work, desks, draft(desks))
    for step, told in (
        ("Send to review", "Sent to review"),
        ("Mark ready", "Marked ready"),
        ("Publish", "Published"),
    ):
        at_work.step(step)
        assert heard.polite[-1:] == [f"{told}: {HEADLINE}"]
    assert heard.urgent == []


def test_a_publication_that_is_refused_is_told_at_once(at_work: AtWork, desks: Desks, heard: Heard) -> None:
    article = desks.articles.create(Story(headline=HEADLINE))
    desks.articles.move(article.id, Workflow.REVIEW)
    desks.articles.move(article.id, Workflow.READY)
    begin(at_work, desks, article)
    at_work.step("Publish")
    assert [said for said in heard.urgent if said.startswith("Not published.")]
    assert not heard.has("Published:")


def test_a_version_saved_by_name_is_told(at_work: AtWork, desks: Desks, heard: Heard) -> None:
    begin(at_work, desks, draft(desks))
    at_work.desk.session.save("Перед правкой")
    at_work.settle()
    assert heard.polite == [f"Version saved: {HEADLINE}"]


def test_what_is_typed_and_kept_is_not_talked_about(at_work: AtWork, desks: Desks, heard: Heard) -> None:
    begin(at_work, desks, draft(desks))
    body = at_work.desk.page.body
    body.setFocus()
    at_work.qtbot.keyClicks(body, "Another word")
    at_work.until(lambda: not at_work.desk.session.pauses.is_waiting)
    at_work.desk.session.save()
    at_work.settle()
    assert heard.all == []


def test_an_article_that_is_published_on_schedule_is_told(
    at_work: AtWork, desks: Desks, heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journeys, "DUE_MS", 50)
    article = draft(desks)
    desks.publication.schedule(article.id, datetime.now(UTC) + timedelta(seconds=1))
    at_work.start(desks.newsroom.location)
    at_work.until(lambda: heard.all)
    assert heard.polite == [f"Published: {HEADLINE}"]


def test_a_finished_export_is_told_and_a_refused_one_at_once(
    at_work: AtWork, desks: Desks, heard: Heard, tmp_path: Path
) -> None:
    publish(desks, HEADLINE, desks.rubrics.tree()[0])
    at_work.start(desks.newsroom.location)
    at_work.export(tmp_path / "site")
    assert [said for said in heard.polite if said.startswith("Export No. 1 is done.")]
    assert heard.urgent == []
    (tmp_path / "in-the-way").write_text("a file", encoding="utf-8")
    page = at_work.export_page()
    page.set_target(str(tmp_path / "in-the-way"))
    at_work.until(lambda: heard.urgent)
    assert heard.urgent[0].startswith("Not exported.")


def test_comparing_again_tells_what_it_found(at_work: AtWork, desks: Desks, heard: Heard, tmp_path: Path) -> None:
    publish(desks, HEADLINE, desks.rubrics.tree()[0])
    at_work.start(desks.newsroom.location)
    page = at_work.export_page()
    with at_work.qtbot.waitSignal(page.exporter.planned, timeout=LONG):
        page.set_target(str(tmp_path / "site"))
    assert heard.all == []
    again = next(each for each in page.findChildren(QPushButton) if each.text() == "Compare again")
    with at_work.qtbot.waitSignal(page.exporter.planned, timeout=LONG):
        at_work.qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    assert heard.has(" added, 0 changed, 0 removed, 0 same as before.")


def test_photographs_that_were_taken_in_and_those_left_out_are_told(
    at_work: AtWork, desks: Desks, heard: Heard, tmp_path: Path
) -> None:
    at_work.start(desks.newsroom.location)
    at_work.act("place.photos")
    desk = at_work.program.window.findChild(PhotoDesk)
    assert isinstance(desk, PhotoDesk)
    bad = tmp_path / "broken.jpg"
    bad.write_bytes(b"no picture")
    desk.import_files([picture_file(tmp_path, "one.jpg", 10), bad])
    at_work.settle()
    assert [said for said in heard.urgent if said.startswith("1 file was left out. broken.jpg:")]
    assert heard.has("1 photo taken in")


def test_a_search_tells_how_much_it_found(at_work: AtWork, desks: Desks, heard: Heard) -> None:
    publish(desks, HEADLINE, desks.rubrics.tree()[0])
    at_work.start(desks.newsroom.location)
    search = at_work.program.window.findChild(QLineEdit, "search-all")
    assert isinstance(search, QLineEdit)
    for words, found in ((HEADLINE, "1 article found"), ("nowhere", "0 articles found")):
        heard.forget()
        search.setText(words)
        at_work.qtbot.keyClick(search, Qt.Key.Key_Return)
        at_work.until(lambda: heard.all)
        assert heard.polite == [found]


def test_find_in_the_text_tells_the_paragraph_of_each_hit(at_work: AtWork, desks: Desks, heard: Heard) -> None:
    begin(at_work, desks, draft(desks))
    at_work.act("edit.find")
    needle = at_work.desk.page.find_bar.needle
    for words, told in (("абзац", "1 found. Первый абзац."), ("nowhere", "0 found")):
        heard.forget()
        needle.setText(words)
        at_work.qtbot.keyClick(needle, Qt.Key.Key_Return)
        assert heard.polite == [told]


def test_a_banner_is_told_once_until_it_says_something_else(qtbot: QtBot, theme: Theme, heard: Heard) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    banner = Banner(page)
    for _ in range(3):
        banner.say("danger", "Not saved.", "The disk is full", (("Try again", lambda: None),))
    assert heard.urgent == ["Not saved. The disk is full. Try again."]
    banner.say("ok", "Saved.")
    banner.settle()
    banner.say("ok", "Saved.")
    assert heard.polite == ["Saved.", "Saved."]
