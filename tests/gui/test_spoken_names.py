"""Whatever can take the focus says its name and what it is to a screen reader, in every room, dialog and bar."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox

from editor.domain.photos import Credit
from editor.domain.words import Names
from editor.ui.export_page.summary import ChangeFigure
from tests.gui.at_work import AtWork
from tests.gui.keyboard import pane_to, press, tab_to
from tests.gui.real_newsrooms import newsroom, picture_file, publish
from tests.gui.walk import WALK, name_of, nameless, roleless, walked


@pytest.fixture
def place(tmp_path: Path) -> Path:
    desks = newsroom(tmp_path / "newsroom")
    rubric = desks.rubrics.add(Names(ru="Город"), slug="gorod", colour="city")
    author = desks.people.find_or_add("Жанара Каримова", "f")
    photo = desks.photos.add(picture_file(tmp_path, "TRM_1.jpg", 40))
    desks.photos.change((photo.id,), credit=Credit(author.id))
    publish(desks, "Трамвайная линия", rubric, photo=photo)
    desks.close()
    return tmp_path / "newsroom"


@pytest.mark.parametrize("name", WALK)
def test_every_part_says_its_name_and_what_it_is(at_work: AtWork, place: Path, name: str) -> None:
    with walked(at_work, place, name) as top:
        left = nameless(top), roleless(top)
    assert left == ([], [])


@pytest.mark.parametrize(
    ("name", "box", "label"), [("desk", "rubric", "Rubric"), ("desk", "article-language", "Language of this article")]
)
def test_a_list_of_choices_says_its_label_beside_its_value(
    at_work: AtWork, place: Path, name: str, box: str, label: str
) -> None:
    with walked(at_work, place, name) as top:
        found = top.findChild(QComboBox, box)
        assert found is not None
        spoken = QAccessible.queryAccessibleInterface(found)
        told = name_of(spoken), spoken.text(QAccessible.Text.Value)
    assert told == (label, found.currentText())


def test_a_figure_of_the_export_is_a_check_box_that_tells_its_state(
    at_work: AtWork, place: Path, tmp_path: Path
) -> None:
    at_work.start(place)
    page = at_work.export_page()
    page.set_target(str(tmp_path / "site"))
    at_work.until(lambda: page.model.groups)
    pane_to(at_work.program.window, "export-plan")
    figure = next(each for each in page.findChildren(ChangeFigure) if each.accessibleName().endswith(" added"))
    tab_to(figure.accessibleName())
    spoken = QAccessible.queryAccessibleInterface(figure)
    assert (spoken.role(), spoken.state().checked) == (QAccessible.Role.CheckBox, 0)
    for pressed, on in (("Space", 1), ("Return", 0)):
        press(pressed)
        assert spoken.state().checked == on
