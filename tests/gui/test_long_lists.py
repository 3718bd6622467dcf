"""A list of thousands asks for and paints what is seen, wherever somebody goes in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator
from contextlib import closing

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from editor.ui.article_list.delegate import ArticleDelegate
from editor.ui.article_list.looks import RowLooks
from editor.ui.article_list.panel import ArticleList
from editor.ui.kit import icons
from editor.ui.kit.place import Place
from editor.ui.kit.tasks import Tasks
from editor.ui.kit.thumbnails import Thumbnails
from editor.ui.theme import Theme
from tests.gui.newsrooms import RUBRICS, ManyArticles

Index = QModelIndex | QPersistentModelIndex
SIZES = (300, 3000)


class Listed:
    """A list on the screen, with what was asked of its delegate and of the newsroom."""

    def __init__(self, qtbot: QtBot, theme: Theme, tasks: Tasks, count: int, asked: Counter[str]) -> None:
        self.reader, self.asked, self._tasks, self._qtbot = ManyArticles(count), asked, tasks, qtbot
        looks = RowLooks(RUBRICS, "ru", "Asia/Almaty")
        self.panel = ArticleList(theme, tasks, self.reader, looks, Thumbnails(tasks, lambda *_: None, tasks))
        qtbot.addWidget(self.panel)
        self.panel.resize(328, 700)
        icons.load()
        self.panel.show()
        self.panel.go(Place("desk", "review"))
        self.settle()
        self.panel.view.setFocus()

    def settle(self) -> None:
        """Until everything is read and painted."""
        self._qtbot.waitUntil(lambda: not self._tasks.is_busy)
        self.panel.view.viewport().repaint()
        self._qtbot.waitUntil(lambda: not self._tasks.is_busy)

    def cost(self, key: Qt.Key | None = None) -> Counter[str]:
        """What pressing a key asks for, or a title that is typed."""
        self.asked.clear()
        pages = len(self.reader.pages)
        if key is None:
            self.panel.model.show_typed(3, headline="Парк открыт")
        else:
            self._qtbot.keyClick(self.panel.view, key)
        self.settle()
        return self.asked + Counter(pages=len(self.reader.pages) - pages)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How often the delegate was asked for a size, and to paint a row."""
    counted: Counter[str] = Counter()
    size, paint = ArticleDelegate.sizeHint, ArticleDelegate.paint

    def size_hint(self: ArticleDelegate, option: QStyleOptionViewItem, index: Index) -> QSize:
        counted["sizes"] += 1
        return size(self, option, index)

    def painted(self: ArticleDelegate, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        counted["rows"] += 1
        paint(self, painter, option, index)

    monkeypatch.setattr(ArticleDelegate, "sizeHint", size_hint)
    monkeypatch.setattr(ArticleDelegate, "paint", painted)
    return counted


@pytest.fixture(params=SIZES)
def listed(
    request: pytest.FixtureRequest, qtbot: QtBot, theme: Theme, tasks: Tasks, asked: Counter[str]
) -> Generator[Listed]:
    made = Listed(qtbot, theme, tasks, request.param, asked)
    with closing(made.panel):
        yield made


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_PageDown, Qt.Key.Key_Down, Qt.Key.Key_X, None]
)
def test_a_key_asks_for_what_is_seen(listed: Listed, key: Qt.Key | None) -> None:
    cost = listed.cost(key)
    assert cost["sizes"] <= 2
    assert cost["rows"] <= 40
    assert cost["pages"] <= 2


def test_keys_go_to_either_end_and_the_article_there_is_opened(listed: Listed, qtbot: QtBot) -> None:
    chosen: list[int] = []
    listed.panel.article_chosen.connect(chosen.append)
    view, last = listed.panel.view, listed.reader.count
    for key in (Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_PageDown):
        qtbot.keyClick(view, key)
        listed.settle()
    assert chosen == [
        last,
        last - 1,
        1,
        2,
        2 + max(1, view.viewport().height() // view.visualRect(view.currentIndex()).height() - 1),
    ]
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))
    assert [index.row() for index in view.selectedIndexes()] == [chosen[-1] - 1]


def test_the_mouse_meets_the_row_that_is_painted_there(listed: Listed, qtbot: QtBot) -> None:
    chosen: list[int] = []
    listed.panel.article_chosen.connect(chosen.append)
    view = listed.panel.view
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    listed.settle()
    row = view.indexAt(QPoint(40, 200))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(row).center())
    listed.settle()
    assert chosen == [row.row() + 1]
    assert not view.indexAt(QPoint(-1, 200)).isValid()


def test_who_stands_in_the_middle_stands_there_when_the_list_is_read_again(listed: Listed, qtbot: QtBot) -> None:
    panel, view = listed.panel, listed.panel.view
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    listed.settle()
    top = view.indexAt(QPoint(4, 4)).row()
    before, at = panel.model.id_at(top), view.visualRect(panel.model.index(top)).top()
    panel.mark(5)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    listed.settle()
    pages = len(listed.reader.pages)
    with qtbot.waitSignal(panel.model.listed):
        panel.model.requery()
    assert panel.model.id_at(top) == before
    assert view.visualRect(panel.model.index(top)).top() == at
    assert view.currentIndex().row() == 4
    listed.settle()
    assert len(listed.reader.pages) - pages <= 2
