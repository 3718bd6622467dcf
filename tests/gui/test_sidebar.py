"""The sidebar knows every place and says where the user went."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from editor.domain.newsroom import Newsroom
from editor.ui.kit import icons
from editor.ui.kit.place import Place
from editor.ui.sidebar.panel import FOLDED, Sidebar
from editor.ui.sidebar.places import PlaceRole, PlacesModel
from editor.ui.theme import Theme
from tests.gui.newsrooms import COUNTS, RUBRICS


@pytest.fixture
def sidebar(qtbot: QtBot, theme: Theme) -> Sidebar:
    made = Sidebar(theme, QAction("New article"))
    qtbot.addWidget(made)
    made.resize(216, 800)
    made.show_newsroom(Newsroom(name="Таңба"))
    made.show_rubrics(RUBRICS, "ru")
    made.show_counts(COUNTS)
    icons.load()
    return made


def test_the_model_holds_together(qtbot: QtBot) -> None:
    model = PlacesModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.show_rubrics(RUBRICS, "ru")
    model.show_counts(COUNTS)
    names = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert names == [
        "My desk", "Drafts", "In review", "Ready", "Scheduled", "Published", "Spiked",
        "Rubrics", "Новости", "Город", "Newsroom", "Photo desk", "Rubric manager", "Export site",
    ]  # fmt: skip
    assert model.index(0, 0, model.index(9, 0)).data() == "Парки и скверы"


def test_figures_stand_beside_the_places(sidebar: Sidebar) -> None:
    def figure(place: Place) -> tuple[str, str]:
        index = sidebar.model.index_of(place)
        return index.data(PlaceRole.COUNT), index.data(PlaceRole.TONE)

    assert figure(Place("desk", "published")) == ("1\u00a0418", "")
    assert figure(Place("desk", "spiked")) == ("", "")
    assert figure(Place("rubric", rubric_id=3)) == ("142", "")
    assert figure(Place("room", "photos")) == ("4", "danger")
    assert figure(Place("room", "export")) == ("23", "accent")


def test_the_figure_beside_the_export_says_what_it_counts(sidebar: Sidebar) -> None:
    index = sidebar.model.index_of(Place("room", "export"))
    said = "Published, corrected or withdrawn since the last export: 23"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == said
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == f"Export site. {said}"


def test_going_somewhere_is_said_once(qtbot: QtBot, sidebar: Sidebar) -> None:
    sidebar.choose(Place("desk", "drafts"))
    with qtbot.waitSignal(sidebar.place_chosen) as caught:
        qtbot.keyClick(sidebar.view, Qt.Key.Key_Down)
    assert caught.args == [Place("desk", "review")]


def test_new_rubrics_leave_the_place_where_it_is(qtbot: QtBot, sidebar: Sidebar) -> None:
    sidebar.choose(Place("rubric", rubric_id=2))
    with qtbot.assertNotEmitted(sidebar.place_chosen):
        sidebar.show_rubrics(RUBRICS[:2], "en")
    assert sidebar.current == Place("rubric", rubric_id=2)
    assert sidebar.view.currentIndex().data() == "City"


def test_the_sign_before_a_rubric_opens_it(qtbot: QtBot, sidebar: Sidebar) -> None:
    sidebar.show()
    city = sidebar.model.index_of(Place("rubric", rubric_id=2))
    spot = QPoint(14, sidebar.view.visualRect(city).center().y())
    qtbot.mouseClick(sidebar.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert sidebar.view.isExpanded(city)
    assert sidebar.current is None
    sidebar.close()


def test_a_screen_reader_hears_the_figure(sidebar: Sidebar) -> None:
    index = sidebar.model.index_of(Place("desk", "review"))
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "In review, 5"


def test_folded_it_keeps_its_signs(sidebar: Sidebar) -> None:
    sidebar.show()
    sidebar.fold(folded=True)
    assert sidebar.maximumWidth() == FOLDED
    assert not sidebar.grab().isNull()
    sidebar.fold(folded=False)
    assert sidebar.maximumWidth() > FOLDED
    sidebar.close()


def test_rubrics_are_called_as_the_newsroom_calls_them(sidebar: Sidebar) -> None:
    sidebar.show_rubrics(RUBRICS, "en")
    assert [sidebar.model.index_of(Place("rubric", rubric_id=number)).data() for number in (2, 3)] == [
        "City",
        "Парки и скверы",
    ]


def test_the_place_that_is_chosen_can_be_gone_to_again(qtbot: QtBot, sidebar: Sidebar) -> None:
    """From another room, or to put the focus there with Enter."""
    sidebar.show()
    sidebar.choose(Place("desk", "review"))
    with qtbot.waitSignals([sidebar.place_chosen, sidebar.entered]):
        qtbot.keyClick(sidebar.view, Qt.Key.Key_Return)
    middle = sidebar.view.visualRect(sidebar.view.currentIndex()).center()
    with qtbot.waitSignal(sidebar.place_chosen) as caught, qtbot.assertNotEmitted(sidebar.entered):
        qtbot.mouseClick(sidebar.view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert caught.args == [Place("desk", "review")]
    sidebar.close()
