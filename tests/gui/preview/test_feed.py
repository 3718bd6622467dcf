"""From a text that is typed to the page beside it, over a real newsroom."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from editor.desk import Desks
from editor.domain.articles import Article
from editor.domain.errors import BadInput
from editor.domain.photos import Credit, Role
from editor.domain.story import Story
from editor.domain.words import Names
from editor.ui.kit.tasks import Tasks
from editor.ui.preview import surface
from editor.ui.preview.feed import PreviewFeed
from editor.ui.preview.pane import PreviewPane
from editor.ui.preview.simple_view import SimpleView
from editor.ui.preview.web_view import OUR_WORLD, WebView
from editor.ui.theme import Theme
from tests.gui.real_newsrooms import newsroom, picture_file, publish


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[Desks]:
    made = newsroom(tmp_path / "newsroom")
    yield made
    made.close()


@pytest.fixture
def article(desks: Desks, tmp_path: Path) -> Article:
    rubric = desks.rubrics.add(Names(ru="Город", kk="Қала", en="City"), slug="gorod", colour="city")
    photo = desks.photos.add(picture_file(tmp_path, "a.jpg", 40), credit=Credit(text="Фото автора"))
    return publish(desks, "Трамвай станет парком", rubric, photo=photo)


@pytest.fixture
def pane(qtbot: QtBot, tasks: Tasks, theme: Theme, desks: Desks) -> Iterator[PreviewPane]:
    assert theme
    made = PreviewPane(desks.preview.file, tasks)
    qtbot.addWidget(made)
    made.resize(636, 760)
    yield made
    made.release()
    qtbot.waitUntil(lambda: not tasks.is_busy)


@pytest.fixture
def simple(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(surface, "WEB_VIEW", "editor.ui.preview.no_such_engine")


def text(pane: PreviewPane) -> str:
    assert isinstance(pane.surface, SimpleView)
    return pane.surface.plain_text()


def words(pane: PreviewPane) -> list[str]:
    return [each.text() for each in pane.findChildren(QLabel) if each.isVisible()]


@pytest.mark.usefixtures("simple")
def test_the_newest_of_many_texts_is_shown(
    qtbot: QtBot, tasks: Tasks, desks: Desks, pane: PreviewPane, article: Article
) -> None:
    rendered: list[Story] = []

    def render(story: Story, article_id: int) -> object:
        rendered.append(story)
        return desks.preview.page(story, article_id)

    feed = PreviewFeed(render, tasks, pane)
    pane.show()
    for number in range(20):
        feed.want(replace(article.story, body=f"Слово {number}\n"), article.id)
    qtbot.waitUntil(lambda: "Слово 19" in text(pane), timeout=20_000)
    assert len(rendered) == 2


@pytest.mark.usefixtures("simple")
def test_nothing_is_rendered_before_anybody_looks(
    qtbot: QtBot, tasks: Tasks, desks: Desks, pane: PreviewPane, article: Article
) -> None:
    feed = PreviewFeed(desks.preview.page, tasks, pane)
    feed.want(article.story, article.id)
    assert not tasks.is_busy
    with qtbot.waitSignal(feed.rendered, timeout=20_000):
        pane.show()
    assert "Трамвай станет парком" in text(pane)


@pytest.mark.usefixtures("simple")
def test_a_photo_without_a_credit_is_hidden_and_counted(
    qtbot: QtBot, tasks: Tasks, desks: Desks, pane: PreviewPane, article: Article, tmp_path: Path
) -> None:
    bare = desks.photos.add(picture_file(tmp_path, "b.jpg", 90))
    story = replace(article.story, placements=(desks.photos.place(bare.id, Role.LEAD),))
    feed = PreviewFeed(desks.preview.page, tasks, pane)
    pane.show()
    with qtbot.waitSignal(feed.rendered, timeout=20_000):
        feed.want(story, article.id)
    assert "1 photo hidden: no credit" in words(pane)


@pytest.mark.usefixtures("simple")
def test_a_text_that_cannot_be_rendered_is_said_below(
    qtbot: QtBot, tasks: Tasks, pane: PreviewPane, article: Article
) -> None:
    def render(_story: Story, _article_id: int) -> object:
        raise BadInput("text-too-hard")

    feed = PreviewFeed(render, tasks, pane)
    pane.show()
    feed.want(article.story, article.id)
    qtbot.waitUntil(lambda: any("too" in each or "text" in each for each in words(pane)))


@pytest.mark.browser
@pytest.mark.qt_log_ignore("QRhiGles2", "Failed to create RHI", "GPUInfo not initialized", "Vulkan", "GBM is not")
def test_the_true_page_has_its_style_and_its_picture(
    qtbot: QtBot, tasks: Tasks, desks: Desks, pane: PreviewPane, article: Article
) -> None:
    feed = PreviewFeed(desks.preview.page, tasks, pane)
    pane.show()
    feed.want(article.story, article.id)
    qtbot.waitUntil(lambda: isinstance(pane.surface, WebView))
    view = pane.surface
    assert isinstance(view, WebView)
    answers: list[object] = []

    def drawn() -> bool:
        view.page.runJavaScript("document.querySelector('figure img')?.naturalWidth || 0", OUR_WORLD, answers.append)
        return bool(answers and answers[-1])

    qtbot.waitUntil(drawn, timeout=20_000)
    assert "assets/site.css" in view.handler.served
