"""What may go wrong in a user's world: it ends in one clear sentence, and nothing is lost."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPushButton

from db.sqlite import connections
from editor.desk import open_newsroom
from editor.domain.articles import Article
from editor.domain.story import Story
from editor.domain.words import Names
from editor.ui.preview import surface
from editor.ui.writing.session import troubles
from tests.disks import SmallDisk, permissions_count, read_only
from tests.gui.at_work import AtWork, words
from tests.gui.dropping import drop
from tests.gui.real_newsrooms import newsroom as new_newsroom
from tests.gui.real_newsrooms import picture_file, publish
from tests.gui.troubled_world import somebody_writes
from tests.gui.writing.keys import type_text
from tests.unit.photos.pictures import bomb_header

STORY = Story(headline="Парк", body="Первый абзац.")


@pytest.fixture(autouse=True)
def nothing_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """Here the user presses the buttons; that it is tried again without one is shown in `safety/test_no_room.py`."""
    monkeypatch.setattr(troubles, "AGAIN_MS", 3_600_000)


@pytest.fixture
def plain_user() -> Iterator[None]:
    with permissions_count():
        yield


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[SmallDisk]:
    disk = SmallDisk(tmp_path / "disk", megabytes=4)
    yield disk
    disk.remove()


@pytest.fixture
def location(tmp_path: Path) -> Path:
    return made(tmp_path / "newsroom")


def made(location: Path) -> Path:
    """A newsroom with one article for readers and one draft."""
    desks = new_newsroom(location)
    rubric = desks.rubrics.add(Names(ru="Город"), slug="gorod")
    publish(desks, "Трамвай станет парком", rubric)
    desks.articles.create(STORY)
    desks.close()
    return location


def draft_on_the_desk(at_work: AtWork, location: Path, words_typed: str = " Слово") -> int:
    """Start on the newsroom, open the draft, type into it."""
    at_work.start(location)
    at_work.open(2)
    at_work.desk.page.body.moveCursor(QTextCursor.MoveOperation.End)
    type_text(at_work.desk.page.body, words_typed)
    return 2


def press(at_work: AtWork, text: str) -> None:
    """Press a button of the banner over the text, as soon as it stands there."""
    banner = at_work.desk.page.banner
    at_work.until(lambda: [one for one in banner.findChildren(QPushButton) if one.text() == text and one.isVisible()])
    next(one for one in banner.findChildren(QPushButton) if one.text() == text and one.isVisible()).click()
    at_work.settle()


def stored(location: Path, article_id: int) -> Article:
    desks = open_newsroom(location)
    try:
        return desks.articles.get(article_id)
    finally:
        desks.close()


@pytest.mark.usefixtures("plain_user")
def test_a_target_that_may_not_be_written_to_is_said_and_works_when_it_may(
    at_work: AtWork, location: Path, tmp_path: Path
) -> None:
    holder = tmp_path / "web"
    holder.mkdir()
    at_work.start(location)
    page = at_work.export_page()
    with read_only(holder):
        with at_work.qtbot.waitSignal(page.exporter.planned, timeout=20_000):
            page.set_target(str(holder / "site"))
        with at_work.qtbot.waitSignal(page.exporter.failed, timeout=20_000):
            page.start()
        told = " ".join(words(page))
        assert "Not exported." in told
        assert f"{holder / 'site'} can't be written to. The site is as it was" in told
    assert list(holder.iterdir()) == []
    at_work.export(holder / "site")
    assert (holder / "site" / "index.html").is_file()


def test_a_full_disk_leaves_the_site_that_readers_have(at_work: AtWork, location: Path, small_disk: SmallDisk) -> None:
    site = small_disk.folder / "site"
    at_work.start(location)
    at_work.export(site)
    before = {path: path.read_bytes() for path in site.rglob("*") if path.is_file()}
    desks = open_newsroom(location)
    publish(desks, "Ещё одна статья", desks.rubrics.tree()[0])
    desks.close()
    page = at_work.export_page()
    with small_disk.full(), at_work.qtbot.waitSignal(page.exporter.failed, timeout=20_000):
        page.start()
    told = " ".join(words(page))
    assert "Not exported." in told
    assert "The site is as it was" in told
    assert {path: path.read_bytes() for path in site.rglob("*") if path.is_file()} == before
    at_work.export(site)
    assert list(site.glob("gorod/3-*.html"))


@pytest.mark.usefixtures("plain_user")
def test_a_newsroom_that_became_read_only_leaves_the_text_on_the_screen(
    at_work: AtWork, location: Path, tmp_path: Path
) -> None:
    at_work.start(location)
    at_work.open(2)
    with read_only(location):
        at_work.program.newsroom.desks.office.store._engine.dispose()
        at_work.desk.page.body.moveCursor(QTextCursor.MoveOperation.End)
        type_text(at_work.desk.page.body, " Слово")
        at_work.act("article.save")
        at_work.until(at_work.desk.page.banner.isVisible)
        at_work.settle()
        told = " ".join(words(at_work.desk.page.banner))
        assert f"{location} can't be written to." in told
        assert "Your text is safe on the screen." in told
        assert at_work.desk.page.body.markdown() == "Первый абзац. Слово"
        at_work.desk.troubles.write_to(str(tmp_path / "elsewhere.md"))
        assert "Первый абзац. Слово" in (tmp_path / "elsewhere.md").read_text("utf-8")
    press(at_work, "Try again")
    assert stored(location, 2).story.body == "Первый абзац. Слово"
    assert not at_work.desk.page.banner.isVisible()


def test_a_full_disk_under_the_newsroom_keeps_the_text_until_there_is_room(
    at_work: AtWork, small_disk: SmallDisk
) -> None:
    location = made(small_disk.folder / "newsroom")
    at_work.start(location)
    at_work.open(2)
    with small_disk.full():
        at_work.desk.page.body.selectAll()
        type_text(at_work.desk.page.body, "Длинный текст. ")
        at_work.desk.page.body.insertPlainText("Слово и ещё слово. " * 5000)
        at_work.act("article.save")
        at_work.until(at_work.desk.page.banner.isVisible)
        at_work.settle()
        assert "Not saved." in words(at_work.desk.page.banner)
    press(at_work, "Try again")
    assert stored(location, 2).story.body == at_work.desk.page.body.markdown()


def test_a_newsroom_that_somebody_holds_is_saved_when_it_is_let_go(
    at_work: AtWork, location: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(connections.PRAGMAS, "busy_timeout", 50)
    draft_on_the_desk(at_work, location)
    with somebody_writes(location):
        at_work.act("article.save")
        at_work.until(at_work.desk.page.banner.isVisible)
        at_work.settle()
        assert "busy with somebody else's work" in " ".join(words(at_work.desk.page.banner))
        assert at_work.desk.page.body.markdown() == "Первый абзац. Слово"
    press(at_work, "Try again")
    assert stored(location, 2).story.body == "Первый абзац. Слово"


def test_a_text_that_could_not_be_saved_is_brought_back_after_another_was_opened(
    at_work: AtWork, location: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(connections.PRAGMAS, "busy_timeout", 50)
    draft_on_the_desk(at_work, location)
    with somebody_writes(location):
        at_work.open(1)
        at_work.until(at_work.desk.page.banner.isVisible)
        assert "«Парк» is not saved." in words(at_work.desk.page.banner)
    press(at_work, "Bring it back")
    assert at_work.desk.session.article_id == 2
    assert at_work.desk.page.body.markdown() == "Первый абзац. Слово"
    at_work.act("article.save")
    at_work.settle()
    assert stored(location, 2).story.body == "Первый абзац. Слово"


def test_a_damaged_newsroom_is_said_where_one_can_choose_another(at_work: AtWork, location: Path) -> None:
    at_work.start(location)
    at_work.stop()
    file = location / "newsroom.db"
    content = file.read_bytes()
    file.write_bytes(content[:4096] + b"\xff" * (len(content) - 4096))
    at_work.begin(location)
    at_work.until(lambda: at_work.program.window.place == "welcome")
    told = " ".join(words(at_work.program.window))
    assert f"The newsroom in {location} is damaged. Make a copy of the folder before anything else" in told


def dropped(at_work: AtWork, *paths: Path) -> None:
    """Let files fall onto the strip."""
    assert drop(at_work.desk.page.strip, paths) is Qt.DropAction.CopyAction
    at_work.settle()


def test_hostile_pictures_are_each_refused_in_words_and_the_good_one_is_taken(
    at_work: AtWork, location: Path, tmp_path: Path
) -> None:
    at_work.start(location)
    at_work.open(2)
    good = picture_file(tmp_path / "camera", "good.jpg", 40)
    page = b"<svg onload='alert(1)'/>"
    hostile = {"script.jpg": page, "cut.jpg": good.read_bytes()[:300], "empty.png": b"", "vanished.jpg": b"x"}
    for name, content in hostile.items():
        (tmp_path / "camera" / name).write_bytes(content)
    (tmp_path / "camera" / "bomb.png").write_bytes(bomb_header(50_000, 50_000))
    paths = [tmp_path / "camera" / name for name in (*hostile, "bomb.png", "good.jpg")]
    (tmp_path / "camera" / "vanished.jpg").unlink()
    dropped(at_work, *paths)
    placements = at_work.desk.session.story().placements
    assert len(placements) == 1
    told = " ".join(words(at_work.desk.page))
    for name in (*hostile, "bomb.png"):
        assert f"«{name}»" in told
    assert "good.jpg" not in told


@pytest.mark.not_on("windows", "stops a process by a signal")
def test_a_hostile_text_keeps_the_keys_and_the_journal_going_and_its_preview_says_a_sentence(
    at_work: AtWork, location: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(surface, "WEB_VIEW", "editor.ui.preview.no_such_engine")
    at_work.start(location)
    at_work.open(2)
    at_work.act("view.preview")
    at_work.settle()
    hold_the_rendering_process(at_work)
    mime = QMimeData()
    mime.setText("[" * 20_000)
    at_work.desk.page.body.selectAll()
    at_work.desk.page.body.insertFromMimeData(mime)
    feed = at_work.program.writing._feed
    assert feed is not None
    at_work.until(lambda: feed._busy)
    type_text(at_work.desk.page.body, " слово")
    at_work.until(lambda: any(d.story.body.endswith(" слово") for d in drafts(location)))
    assert feed._busy, "the journal waited for the preview"
    at_work.until(lambda: "too tangled to show" in " ".join(words(at_work.program.window)))


def hold_the_rendering_process(at_work: AtWork) -> None:
    """Every text is too much for it now, whatever stands in it: brackets alone are read in time."""
    child = at_work.program.newsroom.desks.office.renderer._child
    assert child is not None
    os.kill(child.pid, signal.SIGSTOP)


def drafts(location: Path) -> tuple[object, ...]:
    desks = open_newsroom(location)
    try:
        return desks.drafts.left_over("")
    finally:
        desks.close()
