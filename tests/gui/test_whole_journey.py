"""The main job in the real window, key by key: write, credit, publish, export; then an edit that readers do not see."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import html
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel

from editor.desk import create_newsroom
from editor.domain.newsroom import Newsroom
from editor.domain.states import Publication
from editor.domain.words import Names
from editor.ui.article_list.model import ROW
from editor.ui.kit.place import Place
from tests.gui.at_work import AtWork
from tests.gui.writing.keys import type_text

HEADLINE = "Трамвайные рельсы станут парком"
LEDE = "Четыре километра зелени появятся там, где ходил первый маршрут."
BODY = 'Жители говорят: "Здесь тихо".'
MORE = "Это - парк."
LATER = "Слово, которого читатели ещё не видят."


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
    path = tmp_path / "camera" / "TRM_0412.jpg"
    path.parent.mkdir()
    Image.new("RGB", (1200, 800), "teal").save(path)
    return path


def write(at_work: AtWork) -> None:
    """A new article, its fields filled by keys and the rest by presses."""
    at_work.act("article.new")
    page, qtbot = at_work.desk.page, at_work.qtbot
    type_text(page.headline.edit, HEADLINE)
    qtbot.keyClick(page.headline.edit, Qt.Key.Key_Return)
    assert page.lede.edit.hasFocus()
    type_text(page.lede.edit, LEDE)
    qtbot.keyClick(page.lede.edit, Qt.Key.Key_Tab)
    assert page.body.hasFocus()
    type_text(page.body, BODY)
    qtbot.keyClick(page.body, Qt.Key.Key_Return)
    type_text(page.body, MORE)
    at_work.until(lambda: at_work.desk.session.article_id is not None)


def credit(at_work: AtWork, picture: Path) -> None:
    """A photo without a credit blocks; its form takes a new photographer."""
    at_work.add_photo(picture)
    assert "No credit" in at_work.desk.page.strip.thumb(1).accessibleName()
    at_work.until(lambda: "Photo 1 has no credit" in blocking(at_work))
    form = at_work.photo_form(1)
    type_text(form.creator.lineEdit(), "Жанара Каримова")
    form.gender.choose("f")
    type_text(form.alt, "Рельсы в траве")
    at_work.qtbot.mouseClick(form.findChild(object, "photo-done"), Qt.MouseButton.LeftButton)
    at_work.settle()
    at_work.until(lambda: "Photo 1 has no credit" not in blocking(at_work))
    assert "Фото Жанары Каримовой" in at_work.desk.page.strip.thumb(1).accessibleName()


def sign(at_work: AtWork) -> None:
    """A rubric by the arrow keys and a byline by its name."""
    inspector, qtbot = at_work.desk.inspector, at_work.qtbot
    qtbot.keyClick(inspector.rubric.box, Qt.Key.Key_Down)
    qtbot.keyClick(inspector.rubric.box, Qt.Key.Key_Down)
    qtbot.mouseClick(inspector.bylines.add, Qt.MouseButton.LeftButton)
    type_text(inspector.bylines.input, "Дина Ермекова")
    qtbot.keyClick(inspector.bylines.input, Qt.Key.Key_Return)
    at_work.until(lambda: at_work.desk.session.story().bylines)
    at_work.settle()


def publish(at_work: AtWork) -> int:
    """From draft to readers by the one next step."""
    for words in ("Send to review", "Mark ready", "Publish"):
        at_work.step(words)
    article = at_work.desk.session.article
    assert article is not None
    assert article.publication is Publication.LIVE
    return article.id


def write_and_publish(at_work: AtWork, newsroom: Path, picture: Path) -> int:
    at_work.start(newsroom)
    write(at_work)
    credit(at_work, picture)
    sign(at_work)
    return publish(at_work)


def edit_later(at_work: AtWork) -> None:
    """Type into the published article, and save."""
    body = at_work.desk.page.body
    body.moveCursor(QTextCursor.MoveOperation.End)
    type_text(body, f" {LATER}")
    at_work.act("article.save")
    at_work.settle()
    assert not at_work.desk.session.is_dirty


def blocking(at_work: AtWork) -> str:
    labels = at_work.desk.inspector.checks.findChildren(QLabel)
    return "\n".join(label.text() for label in labels)


def page_of(site: Path, article_id: int) -> html.HtmlElement:
    (file,) = site.glob(f"gorod/{article_id}-*.html")
    return html.fromstring(file.read_text("utf-8"))


def words_of(element: html.HtmlElement) -> str:
    """What readers see, with plain spaces."""
    return element.text_content().replace("\u00a0", " ")


def must_be_the_first_text(site: Path, article_id: int) -> None:
    page = page_of(site, article_id)
    text = words_of(page)
    assert [words_of(one) for one in page.iter("h1")] == [HEADLINE]
    assert LEDE in text
    assert "«Здесь тихо»" in text
    assert "Это — парк." in text
    assert LATER not in text
    figures = [one for one in page.iter("figure") if "Рельсы в траве" in html.tostring(one, encoding="unicode")]
    assert len(figures) == 1
    assert "Фото Жанары Каримовой" in words_of(figures[0])
    (image,) = figures[0].iter("img")
    assert list(site.rglob(Path(image.get("src")).name))


def test_an_article_goes_from_the_first_key_to_the_site_and_an_edit_does_not_leak(
    at_work: AtWork, newsroom: Path, picture: Path, tmp_path: Path
) -> None:
    article_id = write_and_publish(at_work, newsroom, picture)
    site = tmp_path / "site"
    told = at_work.export(site)
    assert told
    assert told[-1][0] <= told[-1][1]
    must_be_the_first_text(site, article_id)
    at_work.open(article_id)
    edit_later(at_work)
    before = {path: path.read_bytes() for path in site.rglob("*.html")}
    at_work.export(site)
    must_be_the_first_text(site, article_id)
    assert {path: path.read_bytes() for path in site.rglob("*.html")} == before


def test_the_same_with_the_program_closed_and_started_again_in_between(
    at_work: AtWork, newsroom: Path, picture: Path, tmp_path: Path
) -> None:
    article_id = write_and_publish(at_work, newsroom, picture)
    site = tmp_path / "site"
    at_work.export(site)
    at_work.act("theme.switch")
    at_work.stop()
    at_work.start()
    assert at_work.program.window.windowTitle() == "Таңба — Rubrika"
    assert at_work.program.remembered.options.theme == "dark"
    at_work.open(article_id)
    assert not at_work.desk.session.is_dirty
    assert at_work.desk.session.story().headline == HEADLINE
    edit_later(at_work)
    at_work.stop()
    at_work.start()
    assert at_work.export_page().target.target == str(site)
    at_work.export(site)
    must_be_the_first_text(site, article_id)
    at_work.open(article_id)
    assert LATER in at_work.desk.page.body.markdown()
    at_work.step("Publish changes")
    at_work.export(site)
    assert LATER in words_of(page_of(site, article_id))


def spoken_row(at_work: AtWork) -> str:
    """The row of the open article, as a screen reader says it."""
    model = at_work.journeys.list.model
    place = model.row_of(at_work.desk.session.article_id or 0)
    return str(model.index(place).data(Qt.ItemDataRole.AccessibleTextRole) or "") if place >= 0 else ""


def test_the_row_of_the_open_article_follows_each_step(at_work: AtWork, newsroom: Path, picture: Path) -> None:
    at_work.start(newsroom)
    write(at_work)
    at_work.until(lambda: HEADLINE in spoken_row(at_work))
    headline = at_work.desk.page.headline.edit
    headline.moveCursor(QTextCursor.MoveOperation.End)
    type_text(headline, " весной")
    at_work.until(lambda: f"{HEADLINE} весной" in spoken_row(at_work))
    credit(at_work, picture)
    sign(at_work)
    at_work.until(lambda: "Город" in spoken_row(at_work))
    at_work.until(lambda: "to fix" not in spoken_row(at_work))
    assert "Draft" in spoken_row(at_work)
    at_work.journeys.go(Place("desk", "all"))
    at_work.step("Send to review")
    at_work.until(lambda: "In review" in spoken_row(at_work))
    at_work.step("Mark ready")
    at_work.step("Publish")
    at_work.until(lambda: "Published" in spoken_row(at_work))
    type_text(at_work.desk.page.body, "Ещё слово. ")
    at_work.act("article.save")
    at_work.settle()
    model = at_work.journeys.list.model
    at_work.until(lambda: model.index(model.row_of(1)).data(ROW).differs_from_live)
