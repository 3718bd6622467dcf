"""Whatever is pressed with a mouse is at least 24 pixels wide and high on every page (WCAG 2.2, 2.5.8)."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QStringListModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QMenuBar,
    QSlider,
    QTabBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from editor.ui.kit.forms import CheckBox, button, column, complete, search_field
from editor.ui.kit.place import Place
from editor.ui.preview import surface
from editor.ui.sidebar.panel import Sidebar
from editor.ui.theme import Theme
from tests.gui.at_work import AtWork
from tests.gui.every_page import begin, pages
from tests.gui.newsrooms import RUBRICS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform raises no menus

LEAST = 24
HAND = Qt.CursorShape.PointingHandCursor
PRESSED = (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox, QSlider)


def targets(top: QWidget) -> Iterator[tuple[str, QRect]]:
    """Every target of a window that is in sight, with its name and where it is in its widget."""
    for widget in (top, *top.findChildren(QWidget)):
        if widget.isVisible() and widget.window() is top.window():
            name = f"{type(widget).__name__} «{_said(widget)}»"
            yield from ((f"{name} {part}", place) for part, place in _parts(widget))


def _parts(widget: QWidget) -> Iterator[tuple[str, QRect]]:
    """What takes a press in a widget: nothing, the whole of it, or several parts with their names."""
    has_hand = widget.testAttribute(Qt.WidgetAttribute.WA_SetCursor) and widget.cursor().shape() is HAND
    is_inside = isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox)
    if has_hand or (isinstance(widget, PRESSED) and not is_inside):
        yield "", _pressed(widget)
    elif isinstance(widget, QMenu | QMenuBar):
        for action in widget.actions():
            if action.isVisible() and not action.isSeparator():
                yield action.text(), widget.actionGeometry(action)
    elif isinstance(widget, QTabBar):
        yield from ((widget.tabText(index), widget.tabRect(index)) for index in range(widget.count()))
    elif isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        yield from _rows(widget)


def _said(widget: QWidget) -> str:
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else widget.objectName())


def _pressed(widget: QWidget) -> QRect:
    """What takes a press: a check box has a larger ground than that."""
    if not isinstance(widget, QCheckBox):
        return widget.rect()
    middle = widget.rect().center().y()
    rows = [y for y in range(widget.height()) if widget.hitButton(QPoint(7, y))]
    columns = [x for x in range(widget.width()) if widget.hitButton(QPoint(x, middle))]
    return QRect(QPoint(columns[0], rows[0]), QPoint(columns[-1], rows[-1]))


def _rows(view: QAbstractItemView) -> Iterator[tuple[str, QRect]]:
    model = view.model()
    for row in range(min(model.rowCount() if model is not None else 0, 100)):
        index = model.index(row, 0)
        if index.flags() & index.flags().ItemIsSelectable and view.visualRect(index).isValid():
            yield str(row), view.visualRect(index)


def too_small(top: QWidget) -> list[str]:
    return sorted(
        {f"{name}: {place.width()} × {place.height()}" for name, place in targets(top) if _least(place) < LEAST}
    )


def _least(place: QRect) -> int:
    return min(place.width(), place.height())


def test_every_target_of_every_page_is_large_enough(
    at_work: AtWork, sample_newsroom: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(surface, "WEB_VIEW", "editor.ui.preview.no_such_engine")
    begin(at_work, shutil.copytree(sample_newsroom, tmp_path / "newsroom"), "light")
    small = {page: found for page, top in pages(at_work) if (found := too_small(top))}
    assert small == {}


def test_a_small_target_is_caught(qtbot: QtBot, theme: Theme) -> None:
    top, box, choice = QWidget(), CheckBox("A choice"), button("Go", "small")
    qtbot.addWidget(top)
    top.setLayout(column(box, choice))
    top.show()
    assert too_small(top) == []
    box.setStyleSheet("QCheckBox{min-height:16px;max-height:16px}")
    choice.setFixedWidth(23)
    assert [each.partition(" «")[0] for each in too_small(top)] == ["CheckBox", "QPushButton"]


def test_a_press_beside_the_sign_of_a_check_box_ticks_it(qtbot: QtBot, theme: Theme) -> None:
    box = CheckBox("Match case")
    qtbot.addWidget(box)
    box.show()
    for height in (1, box.height() - 2):
        before = box.isChecked()
        qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(7, height))
        assert box.isChecked() is not before


def test_a_press_beside_the_cross_of_a_field_empties_it(qtbot: QtBot, theme: Theme) -> None:
    line = search_field("Search")
    qtbot.addWidget(line)
    line.resize(200, line.height())
    line.show()
    middle = next(each for each in line.findChildren(QToolButton) if each.x() > 100).geometry().center()
    for aside in (QPoint(-11, -11), QPoint(11, 11)):
        qtbot.keyClicks(line, "word")
        place = middle + aside
        pressed = line.childAt(place)
        assert isinstance(pressed, QToolButton)
        qtbot.mouseClick(pressed, Qt.MouseButton.LeftButton, pos=pressed.mapFrom(line, place))
        assert line.text() == ""


def test_rows_of_a_list_that_drops_down_are_large_enough(qtbot: QtBot, theme: Theme) -> None:
    choice = QComboBox()
    qtbot.addWidget(choice)
    choice.addItems(["One", "Two"])
    choice.show()
    choice.showPopup()
    assert [name for name, _ in targets(choice.view())]
    assert too_small(choice.view()) == []
    choice.hidePopup()


def test_rows_of_what_is_offered_while_one_types_are_large_enough(qtbot: QtBot, theme: Theme) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    offered = complete(line, QStringListModel(["Almaty", "Astana"], line)).popup()
    line.show()
    qtbot.keyClicks(line, "a")
    qtbot.waitUntil(offered.isVisible)
    assert [name for name, _ in targets(offered)]
    assert too_small(offered) == []
    offered.hide()


def test_the_sign_that_folds_a_rubric_of_the_sidebar_is_large_enough(qtbot: QtBot, theme: Theme) -> None:
    sidebar = Sidebar(theme, QAction("New article"))
    qtbot.addWidget(sidebar)
    sidebar.resize(216, 800)
    sidebar.show_rubrics(RUBRICS, "en")
    sidebar.show()
    city = sidebar.model.index_of(Place("rubric", rubric_id=2))
    row = sidebar.view.visualRect(city)
    assert row.height() >= LEAST
    for x, y in ((0, row.top()), (LEAST - 1, row.bottom())):
        before = sidebar.view.isExpanded(city)
        qtbot.mouseClick(sidebar.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, y))
        assert sidebar.view.isExpanded(city) is not before
