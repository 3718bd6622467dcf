"""The inspector tells the session what was chosen and shows what the newsroom answers."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QStyle, QStyleOptionButton, QToolButton
from pytestqt.qtbot import QtBot

from editor.domain.checks import OF_A_TEXT
from editor.domain.states import Publication, Workflow
from editor.domain.story import FIELDS, Story
from editor.ui.inspector import panel
from editor.ui.inspector.section import INSET
from editor.ui.kit.chips import Tag
from editor.ui.theme import Theme
from tests.gui.writing.conftest import Room
from tests.gui.writing.keys import type_text

STORY = Story(headline="Парк", lede="Лид", body="Первый.\n\nВторой ПРОВЕРИТЬ.", slug="park")


def ready(room: Room) -> Story:
    rubric = room.desks.rubrics.tree()[0]
    return Story(headline="Парк", lede="Лид", body="Текст", slug="park", rubric_id=rubric.id)


def test_a_check_leads_to_its_place(room: Room) -> None:
    room.open(room.desks.articles.create(STORY))
    checks = room.desk.inspector.checks
    assert checks.right.text().startswith("2")
    shows = [button for button in checks.findChildren(QPushButton) if "ПРОВЕРИТЬ" in button.accessibleName()]
    room.qtbot.mouseClick(shows[0], Qt.MouseButton.LeftButton)
    assert room.desk.page.body.textCursor().block().text() == "Второй ПРОВЕРИТЬ."


def test_the_checks_that_pass_are_counted_below(room: Room) -> None:
    room.open(room.desks.articles.create(STORY))
    checks = room.desk.inspector.checks
    found = {problem.code for problem in room.desks.articles.check(STORY, room.desk.session.article_id)}
    expected = f"{len(OF_A_TEXT) - len(found)} other checks pass"
    room.qtbot.waitUntil(lambda: expected in [line.text() for line in checks.findChildren(QLabel) if line.isVisible()])


def test_f8_walks_through_what_is_to_be_fixed_and_back(room: Room) -> None:
    room.open(room.desks.articles.create(replace(STORY, body="Первый.\n\n![](photo:99)\n\nВторой ПРОВЕРИТЬ.")))
    places: list[tuple[str, int]] = []
    room.desk.commands.go_to.connect(lambda place, number, _word: places.append((place, number)))
    for name in ("next", "next", "previous", "previous"):
        room.actions[f"article.{name}_problem"].trigger()
    expected = [
        (problem.place, problem.number)
        for problem in room.desks.articles.check(room.desk.session.story(), room.desk.session.article_id)
    ]
    assert places == [expected[0], expected[1], expected[0], expected[-1]]
    assert ("body", 2) in expected


def test_choosing_a_rubric_settles_its_check(room: Room) -> None:
    room.open(room.desks.articles.create(STORY))
    section = room.desk.inspector.rubric
    section.box.setCurrentIndex(1)
    section.box.activated.emit(1)
    room.qtbot.waitUntil(lambda: room.desk.inspector.checks.right.text().startswith("1"), timeout=5000)
    assert room.desk.session.story().rubric_id == room.desks.rubrics.tree()[0].id
    room.desk.session.undo_stack.undo()
    assert section.box.currentIndex() == 0


def test_a_new_name_becomes_a_byline_and_a_person(room: Room) -> None:
    room.open(room.desks.articles.create(STORY))
    section = room.desk.inspector.bylines
    room.qtbot.mouseClick(section.add, Qt.MouseButton.LeftButton)
    type_text(section.input, "Дина Ермекова")
    room.qtbot.keyClick(section.input, Qt.Key.Key_Return)
    room.qtbot.waitUntil(lambda: bool(room.desk.session.story().bylines), timeout=5000)
    person = next(p for p in room.desks.people.all() if p.names.ru == "Дина Ермекова")
    assert room.desk.session.story().bylines == (person.id,)
    section.removed.emit(person.id)
    assert room.desk.session.story().bylines == ()


def test_tags_come_and_go(room: Room) -> None:
    room.open(room.desks.articles.create(STORY))
    section = room.desk.inspector.tags
    room.qtbot.mouseClick(section.add, Qt.MouseButton.LeftButton)
    for tag in ("парки", "Алматы", "парки"):
        type_text(section.input, tag)
        room.qtbot.keyClick(section.input, Qt.Key.Key_Return)
    assert room.desk.session.story().tags == ("парки", "Алматы")
    section.removed.emit("парки")
    assert room.desk.session.story().tags == ("Алматы",)


def test_a_version_in_another_language_is_begun_and_can_be_gone_back_from(room: Room) -> None:
    article = room.open(room.desks.articles.create(STORY))
    room.desk.inspector.languages.translate_wanted.emit("kk")
    room.qtbot.waitUntil(lambda: room.desk.session.article_id != article.id, timeout=5000)
    room.settle()
    assert room.stored().story.language == "kk"
    assert room.desk.page.body.language == "kk"
    room.desk.inspector.languages.open_wanted.emit(article.id)
    room.qtbot.waitUntil(lambda: room.desk.session.article_id == article.id, timeout=5000)


def test_the_address_is_shown_whole_and_can_be_typed(room: Room) -> None:
    room.open(room.desks.articles.create(ready(room)))
    section = room.desk.inspector.address
    section.input.setFocus()
    section.input.selectAll()
    room.qtbot.keyClicks(section.input, "linejnyj-park")
    room.qtbot.waitUntil(lambda: "linejnyj-park" in section.whole.toolTip(), timeout=5000)
    assert section.whole.toolTip().startswith("https://tanba.example/gorod/")
    assert room.desk.session.story().slug == "linejnyj-park"


def test_an_article_is_scheduled_and_taken_off_again(room: Room) -> None:
    article = room.desks.articles.create(ready(room))
    room.desks.articles.move(article.id, Workflow.READY)
    room.open(article)
    section = room.desk.inspector.publish
    at = (datetime.now(UTC) + timedelta(days=1)).replace(second=0, microsecond=0)
    section.schedule_wanted.emit(at)
    stored = room.stored()
    assert stored.publication is Publication.SCHEDULED
    assert stored.publish_at == at
    room.qtbot.mouseClick(section.action, Qt.MouseButton.LeftButton)
    assert room.stored().publication is Publication.NEVER


def test_an_embargo_is_set_and_lifted(room: Room) -> None:
    room.open(room.desks.articles.create(ready(room)))
    room.desk.inspector.publish.embargo.setChecked(True)
    assert room.stored().embargo_until is not None
    room.desk.inspector.publish.embargo.setChecked(False)
    assert room.stored().embargo_until is None


def test_the_front_page_is_a_field_that_can_be_undone(room: Room) -> None:
    room.open(room.desks.articles.create(STORY))
    room.desk.inspector.publish.front.setChecked(False)
    assert not room.desk.session.story().on_front
    room.desk.session.undo_stack.undo()
    assert room.desk.inspector.publish.front.isChecked()


def test_sections_fold(room: Room) -> None:
    room.open(room.desks.articles.create(STORY))
    section = room.desk.inspector.tags
    room.qtbot.mouseClick(section.title, Qt.MouseButton.LeftButton)
    assert section.is_folded
    room.qtbot.mouseClick(section.title, Qt.MouseButton.LeftButton)
    assert not section.is_folded


def test_the_language_of_a_new_article_changes_its_quotes(room: Room) -> None:
    room.desk.session.start_new("ru")
    room.desk.inspector.languages.language_chosen.emit("en")
    type_text(room.desk.page.body, '"Park"')
    type_text(room.desk.page.headline.edit, '"Park"')
    assert room.desk.page.body.markdown() == "“Park”"
    assert room.desk.session.story().headline == "“Park”"


def test_titles_stand_over_their_fields(room: Room) -> None:
    """To the pixel of the first letter; the frame that shows the focus stands around it."""
    room.open(room.desks.articles.create(STORY))
    inspector = room.desk.inspector
    title, box = inspector.rubric.title, inspector.rubric.box
    option = QStyleOptionButton()
    title.initStyleOption(option)
    inside = title.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, title)
    assert title.mapTo(inspector, inside.topLeft()).x() == box.mapTo(inspector, QPoint()).x() == INSET


def test_the_cross_stands_inside_its_tag(qtbot: QtBot, theme: Theme) -> None:
    tag = Tag("парки", "парки", remove_words="Take «парки» away")
    qtbot.addWidget(tag)
    tag.show()
    cross = tag.findChild(QToolButton)
    assert tag.rect().contains(cross.geometry())
    ground = tag.grab().toImage()
    corner = ground.pixelColor(ground.width() - 6, ground.height() // 2 - 8)
    assert corner == ground.pixelColor(6, ground.height() // 2)
    assert corner == theme.colour("sunken")
    tag.close()


@pytest.fixture
def _kicker_in_inspector(monkeypatch: pytest.MonkeyPatch) -> None:
    """The table as it would be if one more short field had its line in the inspector."""
    rows = tuple(replace(field, in_inspector=field.name == "kicker") for field in FIELDS)
    monkeypatch.setattr(panel, "FIELDS", rows)


@pytest.mark.usefixtures("_kicker_in_inspector")
def test_a_short_field_whose_row_says_so_has_a_line_that_saves_and_can_be_undone(room: Room) -> None:
    room.open(room.desks.articles.create(replace(STORY, kicker="Город")))
    line = room.desk.inspector.lines["kicker"]
    assert (line.title.text(), line.input.text()) == ("Kicker", "Город")
    line.input.clear()
    type_text(line.input, "Транспорт")
    room.desk.session.save()
    assert room.stored().story.kicker == "Транспорт"
    room.desk.session.undo_stack.undo()
    assert line.input.text() == "Город"
    room.desk.inspector.show_place("kicker")
    assert line.input.hasFocus()
