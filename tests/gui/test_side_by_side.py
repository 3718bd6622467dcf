"""Work at the same time: an export beside saves, and another program beside the window."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import html
from PySide6.QtGui import QTextCursor

from editor.desk import open_newsroom
from editor.domain.articles import Article
from editor.domain.states import Publication, Workflow
from editor.domain.story import Story
from editor.domain.words import Names
from tests.gui.at_work import AtWork, words
from tests.gui.real_newsrooms import newsroom as new_newsroom
from tests.gui.real_newsrooms import publish
from tests.gui.writing.keys import type_text

ROOT = Path(__file__).parents[2]
LIVE = 12


@pytest.fixture
def location(tmp_path: Path) -> Path:
    desks = new_newsroom(tmp_path / "newsroom")
    rubric = desks.rubrics.add(Names(ru="Город"), slug="gorod")
    for number in range(LIVE):
        publish(desks, f"Новость {number}", rubric)
    author = desks.people.find_or_add("Дина Ермекова", "f")
    ready = desks.articles.create(
        Story(headline="Парк", lede="Лид", body="Абзац.", rubric_id=rubric.id, slug="park", bylines=(author.id,))
    )
    desks.articles.move(ready.id, Workflow.READY)
    desks.close()
    return tmp_path / "newsroom"


def article(location: Path, article_id: int) -> Article:
    desks = open_newsroom(location)
    try:
        return desks.articles.get(article_id)
    finally:
        desks.close()


def rubrika(location: Path, *verb: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "main.py"), "--basedir", str(location.parent / "other"), "--newsroom"]
    return subprocess.run([*command, str(location), *verb], capture_output=True, text=True, check=False, timeout=100)


def test_an_export_beside_saves_makes_one_state_and_no_save_waits_in_vain(
    at_work: AtWork, location: Path, tmp_path: Path
) -> None:
    at_work.start(location)
    page = at_work.export_page()
    with at_work.qtbot.waitSignal(page.exporter.planned, timeout=20_000):
        page.set_target(str(tmp_path / "site"))
    saved: list[Article] = []
    refused: list[object] = []

    def save_once_more(_done: int, total: int, _path: str) -> None:
        assert total
        desks = at_work.program.rooms._desks
        at_work.program.tasks.database(change_the_first, desks, done=saved.append, failed=refused.append)

    page.exporter.progressed.connect(save_once_more)
    with at_work.qtbot.waitSignal(page.exported, timeout=60_000):
        page.start()
    at_work.settle()
    assert saved
    assert refused == []
    pages = [html.parse(path).getroot() for path in sorted((tmp_path / "site" / "gorod").glob("[0-9]*-*.html"))]
    assert len(pages) == LIVE
    assert all("Ещё слово" not in page.text_content() for page in pages)


def change_the_first(desks: object) -> Article:
    """Save the first article with a word more."""
    now = desks.articles.get(1)
    return desks.articles.save(1, replace(now.story, body=now.story.body + " Ещё слово"), version=now.version)


def test_an_article_that_another_program_published_is_told_at_the_next_save_and_nothing_is_lost(
    at_work: AtWork, location: Path
) -> None:
    at_work.start(location)
    number = LIVE + 1
    at_work.open(number)
    answer = rubrika(location, "publish", str(number))
    assert (answer.returncode, answer.stderr) == (0, answer.stderr)
    at_work.desk.page.body.moveCursor(QTextCursor.MoveOperation.End)
    type_text(at_work.desk.page.body, " Моё слово")
    at_work.act("article.save")
    at_work.until(at_work.desk.page.banner.isVisible)
    at_work.settle()
    assert "was saved by somebody else meanwhile" in " ".join(words(at_work.desk.page.banner))
    assert at_work.desk.page.body.markdown() == "Абзац. Моё слово"
    theirs = article(location, number)
    assert (theirs.publication, theirs.story.body) == (Publication.LIVE, "Абзац.")
    at_work.desk.bindings.save_copy()
    at_work.until(lambda: at_work.desk.session.article_id not in {number, None})
    at_work.settle()
    assert article(location, number + 1).story.body == "Абзац. Моё слово"
