"""What another program writes comes into the window by itself, and moves nothing that its user has in hand."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from editor.domain.articles import Article
from editor.domain.photos import Photo, Role
from editor.domain.rubrics import Rubric
from editor.domain.story import Story
from editor.domain.words import Names
from editor.ui.kit.place import Place
from editor.ui.people.dialog import PeopleDialog
from editor.ui.photo_desk.panel import PhotoDesk
from editor.ui.preview import surface
from editor.ui.preview.simple_view import SimpleView
from editor.ui.rubric_manager.panel import RubricManager
from tests.gui.at_work import AtWork
from tests.gui.real_newsrooms import newsroom as new_newsroom
from tests.gui.real_newsrooms import picture_file, publish
from tests.gui.writing.keys import type_text

ROOT = Path(__file__).parents[2]
MANY = 60


@dataclass(frozen=True)
class Sample:
    location: Path
    city: Rubric
    ecology: Rubric
    live: Article
    ready: Article
    photo: Photo
    picture: Path


@pytest.fixture
def sample(tmp_path: Path) -> Sample:
    desks = new_newsroom(tmp_path / "newsroom")
    city = desks.rubrics.add(Names(ru="Город", kk="Қала", en="City"), slug="gorod")
    ecology = desks.rubrics.add(Names(ru="Экология", kk="Экология", en="Ecology"), slug="ekologia")
    for number in range(MANY):
        desks.articles.create(Story(headline=f"Черновик {number}", rubric_id=city.id))
    picture = picture_file(tmp_path, "TRM_0410.jpg", 60)
    photo = desks.photos.add(picture, alt="рельсы")
    live = publish(desks, "Мост открыт", city)
    author = desks.people.find_or_add("Дина Ермекова", "f")
    story = Story(
        headline="Парк", lede="Лид", body="Абзац.\n\nВторой абзац.", rubric_id=city.id, slug="park",
        bylines=(author.id,), placements=(replace(desks.photos.place(photo.id, Role.LEAD), alt="рельсы"),),
    )  # fmt: skip
    ready = desks.articles.create(story)
    desks.close()
    return Sample(tmp_path / "newsroom", city, ecology, live, ready, photo, picture)


def rubrika(sample: Sample, *verb: str) -> None:
    """Another process of the program does this."""
    command = [sys.executable, str(ROOT / "main.py"), "--basedir", str(sample.location.parent / "other"), "--newsroom"]
    subprocess.run([*command, str(sample.location), *verb], capture_output=True, text=True, check=True, timeout=100)


def figure(at_work: AtWork, place: Place) -> str:
    index = at_work.program.window.sidebar.model.index_of(place)
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def rubric_names(at_work: AtWork) -> list[str]:
    box = at_work.desk.inspector.rubric.box
    return [box.itemText(row) for row in range(box.count())]


def test_a_rubric_made_elsewhere_comes_to_sidebar_and_inspector(at_work: AtWork, sample: Sample) -> None:
    at_work.start(sample.location)
    at_work.open(sample.ready.id)
    rubrika(sample, "rubrics", "add", "--ru", "Спорт")
    at_work.until(lambda: "Спорт" in rubric_names(at_work))
    sidebar = at_work.program.window.sidebar.model
    found = sidebar.match(sidebar.index(0, 0), Qt.ItemDataRole.DisplayRole, "Спорт")
    assert len(found) == 1


def test_an_article_published_elsewhere_changes_row_figures_and_status(at_work: AtWork, sample: Sample) -> None:
    at_work.start(sample.location)
    assert figure(at_work, Place("desk", "published")) == "Published, 1"
    rubrika(sample, "photos", "add", str(sample.picture), "--creator", "Ольга Коваленко", "--gender", "f")
    at_work.open(sample.ready.id)
    rubrika(sample, "publish", str(sample.ready.id))
    at_work.until(lambda: figure(at_work, Place("desk", "published")) == "Published, 2")
    at_work.until(lambda: at_work.desk.session.article.publication == "live")
    at_work.settle()
    model = at_work.journeys.list.model
    assert model.row_of(sample.ready.id) == -1 or model.index(model.row_of(sample.ready.id)).isValid()


def test_a_credit_given_elsewhere_comes_to_checks_preview_and_register(
    at_work: AtWork, sample: Sample, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(surface, "WEB_VIEW", "editor.ui.preview.no_such_engine")
    at_work.start(sample.location)
    found: list[set[str]] = [set()]
    at_work.desk.bindings.checked.connect(lambda checked: found.append({each.code for each in checked.problems}))
    at_work.open(sample.ready.id)
    at_work.act("view.preview")
    at_work.until(lambda: "no-credit" in found[-1])
    at_work.settle()
    rubrika(sample, "photos", "add", str(sample.picture), "--creator", "Ольга Коваленко", "--gender", "f")
    at_work.until(lambda: "no-credit" not in found[-1])
    shown = at_work.program.window.findChild(SimpleView)
    at_work.until(lambda: "Ольги Коваленко" in shown.plain_text())
    assert {person.names["ru"] for person in at_work.desk.photos.people.people} >= {"Ольга Коваленко"}


def test_what_is_typed_stays_with_its_caret(at_work: AtWork, sample: Sample) -> None:
    at_work.start(sample.location)
    at_work.open(sample.ready.id)
    body = at_work.desk.page.body
    body.setFocus()
    body.moveCursor(QTextCursor.MoveOperation.Start)
    type_text(body, "Новое ")
    before = body.textCursor().position()
    rubrika(sample, "rubrics", "merge", "gorod", "--into", "ekologia")
    at_work.until(lambda: at_work.desk.session.story().rubric_id == sample.ecology.id)
    assert at_work.desk.inspector.rubric.box.currentText() == "Ecology"
    assert at_work.desk.session.story().body.startswith("Новое Абзац")
    assert body.textCursor().position() == before
    assert body.hasFocus()
    at_work.act("article.save")
    at_work.settle()
    assert not at_work.desk.session.is_dirty
    assert not at_work.desk.page.banner.isVisible()


def test_somebody_elses_text_comes_to_who_only_reads_and_the_caret_stays(at_work: AtWork, sample: Sample) -> None:
    at_work.start(sample.location)
    at_work.open(sample.live.id)
    body = at_work.desk.page.body
    body.setFocus()
    cursor = body.textCursor()
    cursor.setPosition(5)
    body.setTextCursor(cursor)
    source = sample.location.parent / "new.py"
    source.write_text(
        "import sys; from dataclasses import replace; from editor.desk import open_newsroom\n"
        "desks = open_newsroom(sys.argv[1]); a = desks.articles.get(int(sys.argv[2]))\n"
        "desks.articles.save(a.id, replace(a.story, body=a.story.body + '\\n\\nТретий абзац.'), version=a.version)\n"
        "desks.close()\n"
    )
    command = [sys.executable, str(source), str(sample.location), str(sample.live.id)]
    subprocess.run(command, check=True, env={"PYTHONPATH": str(ROOT)}, timeout=100)
    at_work.until(lambda: "Третий абзац." in at_work.desk.session.story().body)
    assert body.textCursor().position() == 5
    assert body.hasFocus()


def test_the_list_stands_where_it_stood(at_work: AtWork, sample: Sample) -> None:
    at_work.start(sample.location)
    at_work.settle()
    listed, bar = at_work.journeys.list, at_work.journeys.list.view.verticalScrollBar()
    listed.view.setCurrentIndex(listed.model.index(1))
    at_work.settle()
    chosen = listed.model.id_at(1)
    bar.setValue(bar.maximum() // 2 + 7)
    at_work.settle()
    top = listed.view.indexAt(listed.view.viewport().rect().topLeft())
    seen, at = listed.model.id_at(top.row()), listed.view.visualRect(top).top()
    text = sample.location.parent / "new.txt"
    text.write_text("Новая статья\n\nЛид\n\nТекст.\n", "utf-8")
    before = listed.model.rowCount()
    rubrika(sample, "import", str(text))
    at_work.until(lambda: listed.model.rowCount() == before + 1)
    at_work.settle()
    top = listed.view.indexAt(listed.view.viewport().rect().topLeft())
    assert (listed.model.id_at(top.row()), listed.view.visualRect(top).top()) == (seen, at)
    assert listed.model.id_at(listed.view.currentIndex().row()) == chosen
    assert at_work.desk.session.article_id == chosen


def test_a_list_of_a_rubric_that_is_merged_elsewhere_goes_on_with_its_heir(at_work: AtWork, sample: Sample) -> None:
    at_work.start(sample.location)
    sidebar, place = at_work.program.window.sidebar, Place("rubric", rubric_id=sample.city.id)
    row = sidebar.view.visualRect(sidebar.model.index_of(place)).center()
    at_work.qtbot.mouseClick(sidebar.view.viewport(), Qt.MouseButton.LeftButton, pos=row)
    at_work.settle()
    assert at_work.journeys.list.model.rowCount() == MANY + 2
    rubrika(sample, "rubrics", "merge", "gorod", "--into", "ekologia")
    at_work.until(lambda: at_work.journeys.list.place == Place("rubric", rubric_id=sample.ecology.id))
    at_work.settle()
    assert sidebar.current == at_work.journeys.list.place
    assert at_work.journeys.list.model.rowCount() == MANY + 2


def test_the_rubric_manager_shows_it_and_keeps_what_is_typed(at_work: AtWork, sample: Sample) -> None:
    at_work.start(sample.location)
    at_work.act("place.rubrics")
    at_work.settle()
    manager = at_work.program.window.findChild(RubricManager)
    manager.view.choose(sample.ecology.id)
    english = manager.side.form.line("en")
    english.setFocus()
    english.setCursorPosition(0)
    type_text(english, "New ")
    rubrika(sample, "rubrics", "rename", "ekologia", "--kk", "Экология және су", "--en", "Water")
    rubrika(sample, "rubrics", "add", "--ru", "Спорт")
    at_work.until(lambda: [each.names["ru"] for each in manager.model.rubrics] == ["Город", "Экология", "Спорт"])
    at_work.until(lambda: manager.side.form.line("kk").text() == "Экология және су")
    assert manager.view.rubric().id == sample.ecology.id
    assert (english.text(), english.cursorPosition()) == ("New Ecology", 4)
    assert english.hasFocus()


def test_the_photo_desk_shows_it_and_keeps_what_is_ticked(at_work: AtWork, sample: Sample) -> None:
    at_work.start(sample.location)
    at_work.act("place.photos")
    at_work.settle()
    desk = at_work.program.window.findChild(PhotoDesk)
    desk.sheet.choose({sample.photo.id})
    desk.side.form.tick("alt", "мост через реку")
    rubrika(sample, "photos", "add", str(picture_file(sample.location.parent, "TRM_0411.jpg", 90)))
    at_work.until(lambda: len(desk.model.tiles) == 2)
    rubrika(sample, "photos", "add", str(sample.picture), "--creator", "Ольга Коваленко", "--gender", "f")
    at_work.until(lambda: desk.model.tiles[desk.model.row_of(sample.photo.id)].credit)
    assert {photo.id for photo in desk.sheet.photos()} == {sample.photo.id}
    assert desk.side.form.changes().values["alt"] == "мост через реку"


def test_the_export_page_compares_again(at_work: AtWork, sample: Sample, tmp_path: Path) -> None:
    at_work.start(sample.location)
    at_work.export(tmp_path / "site")
    page = at_work.export_page()
    at_work.settle()
    assert page.model.groups == ()
    rubrika(sample, "rubrics", "rename", "gorod", "--ru", "Город и люди")
    at_work.until(lambda: page.model.groups)


def test_the_register_of_people_shows_who_came(at_work: AtWork, sample: Sample) -> None:
    at_work.start(sample.location)
    at_work.act("newsroom.people")
    dialog = at_work.program.window.findChild(PeopleDialog)
    at_work.settle()
    before = dialog.people.model.rowCount()
    rubrika(sample, "photos", "add", str(sample.picture), "--creator", "Ольга Коваленко", "--gender", "f")
    at_work.until(lambda: dialog.people.model.rowCount() == before + 1)
    dialog.reject()
