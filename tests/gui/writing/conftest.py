"""A writing desk on a real newsroom: a database and a photo store in a folder of the test's own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from editor.desk import Desks, create_newsroom
from editor.desk.language import measure_of, typeset_pieces
from editor.domain.articles import Article
from editor.domain.newsroom import Newsroom
from editor.domain.words import Names
from editor.ui.assembly.writing_desk import Tongue, WritingDesk
from editor.ui.kit.actions import SHELL_ACTIONS, Actions
from editor.ui.kit.tasks import Tasks
from editor.ui.theme import Theme
from editor.ui.writing.page.actions import WRITING_ACTIONS


@dataclass
class Room:
    """Everything a test of the writing surface lays its hands on."""

    desk: WritingDesk
    desks: Desks
    tasks: Tasks
    actions: Actions
    window: QWidget
    qtbot: QtBot
    folder: Path

    def settle(self) -> None:
        """Wait until every job has been answered."""
        self.qtbot.waitUntil(lambda: not self.tasks.is_busy, timeout=10_000)

    def open(self, article: Article) -> Article:
        """Put an article on the desk."""
        self.desk.open(article.id)
        self.qtbot.waitUntil(lambda: self.desk.session.article_id == article.id, timeout=5000)
        self.settle()
        return article

    def stored(self) -> Article:
        """The article on the desk as the newsroom has it."""
        self.settle()
        number = self.desk.session.article_id
        assert number is not None
        return self.desks.articles.get(number)

    def picture(self, name: str = "tram.png", colour: str = "teal") -> Path:
        """A picture file without a credit."""
        path = self.folder / name
        Image.new("RGB", (600, 400), colour).save(path)
        return path


@pytest.fixture
def room(qtbot: QtBot, tasks: Tasks, theme: Theme, tmp_path: Path) -> Iterator[Room]:
    desks = create_newsroom(tmp_path / "newsroom", Newsroom(name="Таңба", site_url="https://tanba.example"), who="Дина")
    desks.rubrics.add(Names(ru="Город", kk="Қала", en="City"), slug="gorod", colour="city")
    window = QWidget()
    actions = Actions((*SHELL_ACTIONS, *WRITING_ACTIONS), window)
    actions.have({"newsroom", "article"})
    desk = WritingDesk(tasks, desks, Tongue(typeset_pieces, measure_of), desks.newsroom.settings(), theme, actions)
    desk.set_rubrics(desks.rubrics.tree())
    layout = QHBoxLayout(window)
    layout.addWidget(desk.page)
    layout.addWidget(desk.inspector)
    window.resize(900, 806)
    window.show()
    broken: list[Exception] = []
    tasks.unhandled.connect(broken.append)
    tasks.broken.connect(broken.append)
    made = Room(desk, desks, tasks, actions, window, qtbot, tmp_path)
    made.settle()
    yield made
    desk.close()
    made.settle()
    window.close()
    desk.deleteLater()
    window.deleteLater()
    tasks.database(desks.close)
    made.settle()
    assert broken == []
