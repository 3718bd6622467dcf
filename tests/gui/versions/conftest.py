"""The versions of one article on a real newsroom, with a photograph and an export."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.desk import Desks, create_newsroom
from editor.domain.articles import Article
from editor.domain.newsroom import Newsroom
from editor.domain.photos import Role
from editor.domain.story import Story
from editor.domain.words import Names
from editor.ui.kit.tasks import Tasks
from editor.ui.kit.thumbnails import Thumbnails
from editor.ui.theme import Theme
from editor.ui.versions.panel import VersionsPanel
from tests.gui.real_newsrooms import picture_file


@dataclass
class Room:
    """A panel over a newsroom whose clock a test moves."""

    panel: VersionsPanel
    desks: Desks
    tasks: Tasks
    theme: Theme
    qtbot: QtBot
    time: list[datetime]
    folder: Path

    def settle(self) -> None:
        """Wait until every job has been answered."""
        self.qtbot.waitUntil(lambda: not self.tasks.is_busy, timeout=10_000)

    def show(self, article: Article) -> None:
        """Show the versions of an article."""
        self.panel.show_article(article.id)
        self.settle()

    def article(self, **fields: object) -> Article:
        """An article that may be published, with one version."""
        rubric = next(iter(self.desks.rubrics.tree()), None)
        rubric = rubric or self.desks.rubrics.add(Names("Город", "Қала", "City"), slug="gorod", colour="city")
        author = self.desks.people.find_or_add("Дина Ермекова", "f")
        whole = Story(
            headline="Парк вместо рельсов: пять километров тени",
            lede="Рельсы оставят в траве.",
            body="Первый абзац о трамвае.\n\nВторой абзац о парке.\n\nТретий абзац о рельсах.",
            rubric_id=rubric.id,
            slug="park",
            bylines=(author.id,),
        )
        return self.desks.articles.create(replace(whole, **fields))

    def saved(self, article: Article, *, note: str = "", **fields: object) -> Article:
        """The next version, an hour later."""
        self.time[0] += timedelta(hours=1)
        now = self.desks.articles.get(article.id)
        return self.desks.articles.save(article.id, replace(now.story, **fields), version=now.version, note=note)

    def with_photo(self, article: Article, *, credit: bool = True) -> Article:
        """The next version has a lead photograph."""
        photo = self.desks.photos.add(picture_file(self.folder, "tram.jpg", 30), description="Рельсы", alt="Рельсы")
        if credit:
            maker = self.desks.people.find_or_add("Айгерим Сатпаева", "f")
            self.desks.photos.change((photo.id,), credit=replace(photo.credit, creator_id=maker.id))
        return self.saved(article, placements=(self.desks.photos.place(photo.id, Role.LEAD),))

    def text(self) -> str:
        """What the comparison shows, photographs left out."""
        return self.panel.diff.toPlainText().replace("\ufffc", "").replace("\u2009", "|")


@pytest.fixture
def room(qtbot: QtBot, tasks: Tasks, theme: Theme, tmp_path: Path) -> Iterator[Room]:
    time = [datetime(2025, 11, 20, 9, 0, tzinfo=UTC)]
    settings = Newsroom(name="Таңба", site_url="https://tanba.example")
    desks = create_newsroom(tmp_path / "room", settings, who="Дина Ермекова", clock=lambda: time[0])
    thumbnails = Thumbnails(tasks, desks.photos.thumbnail)
    panel = VersionsPanel(desks, tasks, theme, thumbnails, UTC)
    broken: list[Exception] = []
    tasks.unhandled.connect(broken.append)
    tasks.broken.connect(broken.append)
    panel.resize(1224, 806)
    panel.show()
    qtbot.addWidget(panel)
    made = Room(panel, desks, tasks, theme, qtbot, time, tmp_path)
    yield made
    made.settle()
    panel.close()
    tasks.database(desks.close)
    made.settle()
    assert broken == []
