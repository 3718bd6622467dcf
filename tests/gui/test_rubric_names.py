"""Rubrics are called in the language of the window wherever they stand, and by another name where that has none."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from editor.domain.rubrics import Rubric
from editor.domain.story import Story
from editor.domain.words import Names
from editor.ui.importing.dialog import ImportDialog
from editor.ui.kit.place import Place
from editor.ui.rubric_manager.panel import RubricManager
from tests.gui.at_work import AtWork
from tests.gui.real_newsrooms import newsroom as new_newsroom

NAMES = {"ru": ("Город", "Спорт"), "kk": ("Қала", "Спорт"), "en": ("City", "Спорт")}


@pytest.fixture
def rubrics(tmp_path: Path) -> tuple[Rubric, Rubric]:
    desks = new_newsroom(tmp_path / "newsroom")
    city = desks.rubrics.add(Names(ru="Город", kk="Қала", en="City"), slug="gorod")
    sport = desks.rubrics.add(Names(ru="Спорт"), slug="sport")
    desks.articles.create(Story(headline="Мост", rubric_id=city.id))
    desks.close()
    return city, sport


def shown(at_work: AtWork, rubrics: tuple[Rubric, Rubric]) -> list[tuple[str, ...]]:
    """The two rubrics as sidebar, inspector, list, plan and import dialog call them."""
    window = at_work.program.window
    places = [window.sidebar.model.index_of(Place("rubric", rubric_id=each.id)) for each in rubrics]
    box = at_work.desk.inspector.rubric.box
    at_work.act("place.rubrics")
    at_work.settle()
    manager = window.findChild(RubricManager)
    manager.view.choose(rubrics[0].id)
    manager.take(rubrics[1].id, rubrics[0].id, 0)
    plan = manager.plan.accessibleName()
    at_work.act("article.import")
    at_work.settle()
    dialog = window.findChild(ImportDialog)
    listed = [dialog._rubric.itemText(row) for row in (1, 2)]
    dialog.reject()
    city, sport = NAMES[at_work.program._shell.language]
    assert city in plan
    assert sport in plan
    return [
        tuple(str(each.data()) for each in places),
        (box.itemText(1), box.itemText(2)),
        tuple(listed),
    ]


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_rubrics_speak_the_language_of_the_window(
    at_work: AtWork, rubrics: tuple[Rubric, Rubric], tmp_path: Path, language: str
) -> None:
    at_work.start(tmp_path / "newsroom")
    at_work.program.speak(language)
    at_work.settle()
    at_work.open(1)
    row = at_work.journeys.list.model.index(0)
    assert NAMES[language][0] in row.data(Qt.ItemDataRole.AccessibleTextRole)
    assert shown(at_work, rubrics) == [NAMES[language]] * 3


def test_another_language_shows_the_rubrics_as_they_are_by_now(
    at_work: AtWork, rubrics: tuple[Rubric, Rubric], tmp_path: Path
) -> None:
    at_work.start(tmp_path / "newsroom")
    desks = at_work.program.newsroom.desks
    at_work.program.tasks.database(desks.rubrics.add, Names(ru="Парки", kk="Саябақтар", en="Parks"))
    at_work.settle()
    at_work.program.speak("kk")
    at_work.settle()
    sidebar = at_work.program.window.sidebar.model
    assert sidebar.match(sidebar.index(0, 0), Qt.ItemDataRole.DisplayRole, "Саябақтар")
