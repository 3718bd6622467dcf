"""The list shows any number of articles at once and reads only what is looked at."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from editor.domain.states import Publication, Workflow
from editor.ui.article_list.looks import RowLooks
from editor.ui.article_list.model import PAGE, ROW, ArticleListModel
from editor.ui.article_list.panel import ArticleList
from editor.ui.kit import icons
from editor.ui.kit.place import Place
from editor.ui.kit.tasks import Tasks
from editor.ui.kit.thumbnails import Thumbnails
from editor.ui.theme import Theme
from tests.gui.newsrooms import NOON, RUBRICS, ManyArticles, article_row

LOOKS_ZONE = "Asia/Almaty"


@pytest.fixture
def looks() -> RowLooks:
    return RowLooks(RUBRICS, "ru", LOOKS_ZONE)


@pytest.fixture
def reader() -> ManyArticles:
    return ManyArticles()


@pytest.fixture
def model(qtbot: QtBot, tasks: Tasks, reader: ManyArticles, looks: RowLooks) -> ArticleListModel:
    made = ArticleListModel(tasks, reader, looks, tasks)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return made


@pytest.fixture
def panel(
    qtbot: QtBot, theme: Theme, tasks: Tasks, reader: ManyArticles, looks: RowLooks, tmp_path: Path
) -> ArticleList:
    picture = tmp_path / "picture.png"
    image = QImage(128, 96, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    image.save(str(picture))
    made = ArticleList(theme, tasks, reader, looks, Thumbnails(tasks, lambda _sha, _width, _height: picture, tasks))
    qtbot.addWidget(made)
    made.resize(328, 700)
    icons.load()
    return made


def listed(qtbot: QtBot, panel: ArticleList, place: Place) -> None:
    with qtbot.waitSignal(panel.model.listed):
        panel.go(place)


def test_all_articles_are_counted_and_one_page_is_read(
    qtbot: QtBot, model: ArticleListModel, reader: ManyArticles
) -> None:
    with qtbot.waitSignal(model.listed):
        model.requery()
    assert model.rowCount() == 10_000
    assert model.index(5).data() == "Заголовок 6"
    far = model.index(9_999)
    assert far.data() == ""
    qtbot.waitUntil(lambda: far.data() == "Заголовок 10000")
    assert [len(page) for page in reader.pages] == [PAGE, 10_000 % PAGE]


def test_one_changed_article_is_one_changed_row(qtbot: QtBot, model: ArticleListModel, reader: ManyArticles) -> None:
    with qtbot.waitSignal(model.listed):
        model.requery()
    model.index(0).data(ROW)
    qtbot.waitUntil(lambda: model.index(0).data(ROW) is not None)
    reader.headlines[3] = "Новый заголовок"
    with qtbot.waitSignal(model.dataChanged) as caught:
        model.refresh(3)
    assert (caught.args[0].row(), caught.args[1].row()) == (2, 2)
    assert model.index(2).data() == "Новый заголовок"


def test_only_the_last_question_is_answered(
    qtbot: QtBot, panel: ArticleList, reader: ManyArticles, tasks: Tasks
) -> None:
    answers: list[bool] = []
    panel.model.listed.connect(lambda: answers.append(True))
    panel.go(Place("desk", "drafts"))
    panel.go(Place("desk", "review"))
    qtbot.waitUntil(lambda: not tasks.is_busy)
    assert answers == [True]
    assert panel.model.query.place == "review"


def test_a_row_is_one_sentence_for_a_screen_reader(looks: RowLooks) -> None:
    row = article_row(1, updated_at=NOON, blocks=2)
    assert looks.sentence(row) == (
        "Трамвайная линия 1 станет парком длиной четыре километра, In review, Парки и скверы, Дина Ермекова, "
        f"{looks.time(row)}, 2 to fix"
    )


def test_a_child_rubric_wears_its_parents_colour(looks: RowLooks) -> None:
    assert looks.rubric_colour(article_row(1)) == "city"
    assert looks.rubric_colour(article_row(1, rubric_id=None)) == ""


def test_a_place_is_asked_for_by_its_key_or_its_rubric(qtbot: QtBot, panel: ArticleList, reader: ManyArticles) -> None:
    listed(qtbot, panel, Place("desk", "ready"))
    listed(qtbot, panel, Place("rubric", rubric_id=2))
    assert [(query.place, query.rubric_id) for query in reader.asked] == [("ready", None), ("all", 2)]


def test_typing_asks_once_after_a_pause(qtbot: QtBot, panel: ArticleList, reader: ManyArticles) -> None:
    listed(qtbot, panel, Place("desk", "review"))
    field = panel.findChild(QLineEdit, "list-search")
    assert field is not None
    with qtbot.waitSignal(panel.model.listed):
        qtbot.keyClicks(field, "park")
    assert [query.text for query in reader.asked] == ["", "park"]
    assert reader.asked[-1].place == "review"


def test_nothing_found_says_so_and_offers_the_way_back(qtbot: QtBot, panel: ArticleList) -> None:
    panel.show()
    with qtbot.waitSignal(panel.model.listed):
        panel.search("nothing")
    clear = next(one for one in panel.findChildren(QPushButton) if one.text() == "Clear the search")
    assert clear.isVisible()
    with qtbot.waitSignal(panel.model.listed):
        clear.click()
    assert panel.view.isVisible()
    panel.close()


def test_the_keys_walk_from_article_to_article(qtbot: QtBot, panel: ArticleList) -> None:
    listed(qtbot, panel, Place("desk", "review"))
    chosen: list[int] = []
    panel.article_chosen.connect(chosen.append)
    for step in (1, 1, -1):
        panel.step(step)
    assert chosen == [1, 2, 1]


def test_an_article_that_is_open_stays_marked_and_is_not_opened_again(qtbot: QtBot, panel: ArticleList) -> None:
    listed(qtbot, panel, Place("desk", "review"))
    chosen: list[int] = []
    panel.article_chosen.connect(chosen.append)
    panel.mark(40)
    with qtbot.waitSignal(panel.model.listed):
        panel.model.requery()
    assert panel.view.currentIndex().row() == 39
    assert chosen == []


@pytest.mark.parametrize("compact", [False, True], ids=["tall", "compact"])
def test_rows_of_every_kind_are_drawn(qtbot: QtBot, panel: ArticleList, reader: ManyArticles, compact: bool) -> None:  # noqa: FBT001 - a case of the test
    rows = (
        article_row(1, blocks=2, thumb="a" * 64),
        article_row(2, warnings=1, workflow=Workflow.READY, publication=Publication.LIVE, published_at=NOON),
        article_row(3, headline="", rubric_id=None, byline=""),
        article_row(4, publication=Publication.SCHEDULED, publish_at=NOON, workflow=Workflow.SPIKED),
    )
    reader.count = 4
    reader.rows = lambda _ids: rows  # pyright: ignore[reportAttributeAccessIssue]  # other rows than usual
    panel.compact(on=compact)
    panel.show()
    listed(qtbot, panel, Place("desk", "review"))
    qtbot.waitUntil(lambda: panel.model.index(0).data(ROW) is not None)
    image = panel.view.grab().toImage()
    assert len({image.pixel(x, y) for x in range(0, 300, 2) for y in range(0, 120, 2)}) > 20
    panel.close()


def test_the_open_article_shows_what_is_typed_until_its_row_is_read_again(
    qtbot: QtBot, tasks: Tasks, model: ArticleListModel, reader: ManyArticles
) -> None:
    with qtbot.waitSignal(model.listed):
        model.requery()
    model.index(0).data(ROW)
    qtbot.waitUntil(lambda: model.index(0).data(ROW) is not None)
    with qtbot.waitSignal(model.dataChanged) as caught:
        model.show_typed(3, headline="Парк", language="kk", rubric_id=2)
    assert (caught.args[0].row(), caught.args[1].row()) == (2, 2)
    row = model.index(2).data(ROW)
    assert (row.headline, row.language, row.rubric_id) == ("Парк", "kk", 2)
    model.refresh(3)
    qtbot.waitUntil(lambda: not tasks.is_busy)
    assert model.index(2).data() == "Парк"
    reader.headlines[3] = "Парк открыт"
    model.show_typed(None)
    qtbot.waitUntil(lambda: model.index(2).data() == "Парк открыт")


def test_the_chip_tells_how_many_are_to_be_fixed_here(qtbot: QtBot, panel: ArticleList, tasks: Tasks) -> None:
    chip = next(one for one in panel.findChildren(QPushButton) if one.text().startswith("To fix"))
    listed(qtbot, panel, Place("desk", "review"))
    qtbot.waitUntil(lambda: chip.text() == "To fix 3")
    listed(qtbot, panel, Place("desk", "ready"))
    qtbot.waitUntil(lambda: chip.text() == "To fix")
