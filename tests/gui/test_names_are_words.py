"""A name that looks like HTML is shown letter by letter in every place: no picture is loaded, no tag is obeyed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import count, takewhile
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLabel, QMenu, QWidget

from editor.domain.photos import Credit, Role
from editor.domain.story import Story
from editor.domain.words import Names
from tests.gui.at_work import AtWork
from tests.gui.places import DIALOGS, PLACES
from tests.gui.real_newsrooms import newsroom, picture_file
from tests.gui.walk import walked

TAG = '<img src="file:///etc/hostname"><b>'
SIGN = "Зло"
"""Every name of the newsroom holds the sign and, right before it, the tag."""


def _name(what: str) -> str:
    return f"{what} {TAG}{SIGN}"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    desks = newsroom(tmp_path / "newsroom")
    desks.newsroom.change(name=_name("Таңба"))
    rubric = desks.rubrics.add(Names(ru=_name("Город"), kk=_name("Қала"), en=_name("City")), slug="gorod")
    author = desks.people.find_or_add(_name("Жанара"), "f")
    agency = desks.people.find_or_add_agency(_name("агентство"))
    photo = desks.photos.add(picture_file(tmp_path, "TRM_1.jpg", 40), alt=_name("рельсы"))
    desks.photos.change((photo.id,), credit=Credit(author.id, agency.id), description=_name("Снимок"))
    story = Story(
        headline=_name("Трамвай"), lede=_name("Коротко"), body=_name("Абзац"), rubric_id=rubric.id, slug="tramvay",
        bylines=(author.id,), tags=(_name("тег"),), placements=(desks.photos.place(photo.id, Role.LEAD),),
    )  # fmt: skip
    article = desks.articles.create(story)
    desks.articles.save(article.id, replace(story, lede=_name("Другое")), version=article.version, note=_name("Запись"))
    desks.close()
    return tmp_path / "newsroom"


def _read(words: str) -> str:
    """What a person reads of words that Qt may take for HTML."""
    if not Qt.mightBeRichText(words):  # pyright: ignore[reportAttributeAccessIssue] - PySide's stubs lack it
        return words
    page = QTextDocument()
    page.setHtml(words)
    return page.toPlainText()


def _is_word_for_word(words: str) -> bool:
    return SIGN not in words or _read(words).count(f"{TAG}{SIGN}") == _read(words).count(SIGN)


def _tips(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[str]:
    parent = parent or QModelIndex()
    for row in range(model.rowCount(parent)):
        for column in takewhile(partial(model.hasIndex, row, parent=parent), count()):
            index = model.index(row, column, parent)
            yield str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
            if column == 0:
                yield from _tips(model, index)


def _obeyed(top: QWidget) -> list[str]:
    """Tooltips and labels below a window in which a name would be taken for HTML."""
    found: list[str] = []
    for widget in (top, *top.findChildren(QWidget)):
        where = f"{type(widget).__name__} {widget.objectName()}"
        said = [widget.toolTip(), widget.whatsThis()]
        if isinstance(widget, QMenu) and widget.toolTipsVisible():
            said += [action.toolTip() for action in widget.actions()]
        if isinstance(widget, QLabel) and widget.textFormat() is not Qt.TextFormat.PlainText:
            said.append(widget.text())
        if isinstance(widget, QAbstractItemView | QComboBox) and widget.model():
            said += _tips(widget.model())
        found += [f"{where}: {words}" for words in said if not _is_word_for_word(words)]
    return found


def _shows_names(top: QWidget) -> bool:
    models = [view.model() for view in top.findChildren(QAbstractItemView) if view.model()]
    return any(SIGN in widget.toolTip() for widget in top.findChildren(QWidget)) or any(
        SIGN in tip for model in models for tip in _tips(model)
    )


@pytest.mark.parametrize("name", PLACES)
def test_no_name_is_taken_for_html_in_a_place(at_work: AtWork, place: Path, name: str) -> None:
    with walked(at_work, place, name) as window:
        assert _shows_names(window), "the walk reached no name at all"
        assert _obeyed(window) == []


@pytest.mark.parametrize("name", DIALOGS)
def test_no_name_is_taken_for_html_in_a_dialog(at_work: AtWork, place: Path, name: str) -> None:
    with walked(at_work, place, name) as dialog:
        found = _obeyed(dialog)
    assert found == []
