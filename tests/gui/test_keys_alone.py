"""The whole journey of a reporter and an editor with keys alone: from the first word to the site."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from editor.desk import create_newsroom
from editor.domain.newsroom import Newsroom
from editor.domain.states import Publication
from editor.domain.words import Names
from editor.ui.export_page.panel import ExportPage
from editor.ui.kit.place import Place
from editor.ui.preview import surface
from editor.ui.writing.photos.photo_form import PhotoForm
from tests.gui.at_work import LONG, AtWork, words
from tests.gui.keyboard import focus, pane_to, press, tab_to, write

HEADLINE = "Трамвайные рельсы станут парком"


@pytest.fixture
def newsroom(tmp_path: Path) -> Path:
    location = tmp_path / "newsroom"
    desks = create_newsroom(location, Newsroom(name="Таңба", site_url="https://tanba.example"), who="Дина")
    for name, slug in (("Новости", "novosti"), ("Город", "gorod")):
        desks.rubrics.add(Names(ru=name), slug=slug)
    desks.close()
    return location


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "TRM_0412.jpg"
    Image.new("RGB", (600, 400), "teal").save(path)
    return path


def begin(at_work: AtWork, newsroom: Path) -> None:
    at_work.start(newsroom)
    come_back(at_work)


def come_back(at_work: AtWork) -> None:
    """Where a window manager would bring the window back by itself."""
    at_work.program.window.activateWindow()
    at_work.until(at_work.program.window.isActiveWindow)


def write_article(at_work: AtWork) -> None:
    press("Ctrl+N")
    write(HEADLINE)
    press("Return")
    write("Четыре километра зелени.")
    press("Tab")
    write("Первый абзац.")
    at_work.until(lambda: at_work.desk.session.article_id is not None)
    at_work.settle()


def add_photo(at_work: AtWork, picture: Path) -> None:
    press("Ctrl+Shift+P")
    at_work.until(lambda: isinstance(focus(), QLineEdit) and focus().objectName() == "fileNameEdit")
    write(str(picture))
    press("Return")
    at_work.until(lambda: at_work.desk.session.story().placements)
    at_work.settle()
    come_back(at_work)
    assert at_work.desk.page.body.hasFocus()


def credit_photo(at_work: AtWork) -> None:
    """F8 leads from finding to finding; the form opens at the photographer, who is missing."""
    window = at_work.program.window
    at_work.until(lambda: "Photo 1 has no credit" in words(at_work.desk.inspector.checks))
    for _ in range(6):
        press("F8")
        at_work.settle()
        if QApplication.activeModalWidget() is not None:
            break
    form = window.findChild(PhotoForm)
    assert form is not None
    at_work.until(form.isActiveWindow)
    assert form.creator.hasFocus()
    write("Жанара Каримова")
    press("Tab")
    assert form.gender.isAncestorOf(focus())
    press("Left", "Left")
    assert form.gender.current == "f"
    tab_to("Alt text, for those who can't see it")
    write("Рельсы в траве")
    tab_to("photo-done")
    press("Space")
    at_work.settle()
    at_work.until(lambda: "Фото Жанары Каримовой" in at_work.desk.page.strip.thumb(1).accessibleName())
    come_back(at_work)


def describe(at_work: AtWork) -> None:
    """Rubric, byline and tags in the inspector."""
    pane_to(at_work.program.window, "inspector")
    box = tab_to("rubric")
    assert isinstance(box, QComboBox)
    press("Down", "Down")
    tab_to("add-bylines")
    press("Space")
    write("Дина Ермекова")
    press("Return")
    at_work.until(lambda: at_work.desk.session.story().bylines)
    press("Esc")
    assert focus().objectName() == "add-bylines"
    tab_to("add-tags")
    press("Space")
    for tag in ("трамвай", "парки"):
        write(tag)
        press("Return")
    press("Esc")
    at_work.settle()
    assert at_work.desk.session.story().tags == ("трамвай", "парки")


def look_at_preview(at_work: AtWork) -> None:
    """The preview opens, takes the focus, and lets it go."""
    window = at_work.program.window
    press("F5")
    at_work.settle()
    pane = pane_to(window, "preview")
    tab_to("Open in the browser")
    assert pane.isAncestorOf(focus())
    pane_to(window, "writing-page")
    press("F5")
    assert not pane.isVisible()


def hand_on(at_work: AtWork) -> int:
    header = at_work.desk.page.header
    for said in ("Send to review", "Mark ready", "Publish"):
        at_work.until(lambda said=said: header.primary.text() == said and header.primary.isEnabled())
        press("Ctrl+Return")
        at_work.settle()
    article = at_work.desk.session.article
    assert article is not None
    assert article.publication is Publication.LIVE
    return article.id


def visit_rooms(at_work: AtWork) -> None:
    """Arrows go through the sidebar without losing the focus, Enter goes in, F6 comes back."""
    window = at_work.program.window
    pane_to(window, "sidebar")
    for room in ("photos", "rubrics", "export"):
        while window.sidebar.current != Place("room", room):
            press("Down")
            assert window.sidebar.view.hasFocus()
        press("Return")
        at_work.settle()
        assert window.place == room
        assert not window.sidebar.isAncestorOf(focus())
        assert window.focusWidget().isVisible()
        pane_to(window, "sidebar")
    press("Ctrl+Up")
    assert window.place == "desk"
    assert window.sidebar.current == at_work.journeys.list.place


def export(at_work: AtWork, site: Path) -> None:
    press("Ctrl+E")
    page = at_work.program.window.findChild(ExportPage)
    assert page is not None
    at_work.settle()
    pane_to(at_work.program.window, "export-side")
    tab_to("Where the site goes")
    press("Ctrl+A")
    with at_work.qtbot.waitSignal(page.exporter.planned, timeout=LONG):
        write(str(site))
        press("Return")
    at_work.settle()
    while focus() is not page.target.go:
        press("Tab")
    with at_work.qtbot.waitSignals([page.exported, page.exporter.planned], timeout=LONG):
        press("Space")
    at_work.settle()


@pytest.mark.qt_log_ignore("This plugin does not support")  # popups of the offscreen platform
def test_an_article_reaches_its_readers_without_a_mouse(
    at_work: AtWork, newsroom: Path, picture: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(surface, "WEB_VIEW", "editor.ui.preview.no_such_engine")
    begin(at_work, newsroom)
    write_article(at_work)
    add_photo(at_work, picture)
    credit_photo(at_work)
    describe(at_work)
    look_at_preview(at_work)
    number = hand_on(at_work)
    visit_rooms(at_work)
    export(at_work, tmp_path / "site")
    (file,) = (tmp_path / "site").glob(f"*/{number}-*.html")
    assert HEADLINE in file.read_text("utf-8").replace("\u00a0", " ")
