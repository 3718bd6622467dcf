"""A change of the interface language while somebody works: nothing moves, nothing typed is lost, nothing fails."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor, QWheelEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QToolButton, QWidget

from editor.desk import create_newsroom, open_newsroom
from editor.domain.newsroom import Newsroom
from editor.domain.story import Story
from editor.domain.words import Names
from editor.ui.assembly.writing_desk import WritingDesk
from editor.ui.kit.place import Place
from editor.ui.preview import surface as surfaces
from editor.ui.preview.pane import PreviewPane
from editor.ui.preview.web_view import OUR_WORLD, WebView
from editor.ui.sidebar.places import PlaceRole
from tests.gui.at_work import AtWork
from tests.gui.keyboard import press, write

# what the web engine says of a machine without a graphics card
pytestmark = pytest.mark.qt_log_ignore(
    "QRhiGles2", "Failed to create RHI", "GPUInfo not initialized", "Vulkan", "GBM is not"
)

BODY = "\n\n".join(f"Абзац {number} о трамвайной линии и парке вдоль неё." for number in range(80))


@pytest.fixture
def newsroom(tmp_path: Path) -> Path:
    location = tmp_path / "newsroom"
    desks = create_newsroom(location, Newsroom(name="Таңба", site_url="https://tanba.example"), who="Дина")
    city = desks.rubrics.add(Names(ru="Город"), slug="gorod")
    for number in range(30):
        body = BODY if number == 7 else ""
        desks.articles.create(Story(slug=f"park-{number}", headline=f"Парк {number}", body=body, rubric_id=city.id))
    desks.close()
    return location


@pytest.fixture(params=["simple", "true"])
def engine(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "true":
        monkeypatch.setenv("QTWEBENGINE_CHROMIUM_FLAGS", "--no-sandbox --disable-gpu")
    else:
        monkeypatch.setattr(surfaces, "WEB_VIEW", "editor.ui.preview.no_such_engine")


def go_to_work(at_work: AtWork, newsroom: Path) -> None:
    at_work.start(newsroom)
    come_back(at_work)
    at_work.open(8)


def come_back(at_work: AtWork) -> None:
    at_work.program.window.activateWindow()
    at_work.until(at_work.program.window.isActiveWindow)


def speak(at_work: AtWork, language: str) -> None:
    before = at_work.program.window
    at_work.act(f"language.{language}")
    at_work.until(lambda: at_work.program.window is not before)
    at_work.settle()
    come_back(at_work)


def place_caret(at_work: AtWork) -> None:
    body = at_work.desk.page.body
    body.setFocus()
    cursor = body.textCursor()
    cursor.setPosition(body.toPlainText().index("Абзац 60"))
    body.setTextCursor(cursor)


def preview_of(at_work: AtWork) -> PreviewPane:
    pane = at_work.program.window.findChild(PreviewPane)
    assert pane is not None
    return pane


def seen(at_work: AtWork) -> tuple[object, ...]:
    desk: WritingDesk = at_work.desk
    cursor = desk.page.body.textCursor()
    return (
        desk.session.article_id,
        desk.session.story(),
        (cursor.anchor(), cursor.position()),
        desk.page.sheet.verticalScrollBar().value(),
        desk.page.body.hasFocus(),
        at_work.journeys.list.shown,
        at_work.journeys.list.model.rowCount(),
        at_work.program.window.shape[1],
        at_work.program.window.menu_actions["view.preview"].isChecked(),
        at_work.program.window.sidebar.current,
        at_work.program.window.place,
    )


@pytest.mark.usefixtures("engine")
def test_nothing_moves_when_the_language_changes_twice_with_a_preview_open(at_work: AtWork, newsroom: Path) -> None:
    go_to_work(at_work, newsroom)
    press("F5")
    at_work.settle()
    place_caret(at_work)
    write("Слово ")
    press("Shift+Left", "Shift+Left")
    bar = at_work.desk.page.sheet.verticalScrollBar()
    at_work.until(lambda: bar.value() > 1000)
    at_work.settle()
    bar.setValue(700)
    before = seen(at_work)
    for language in ("ru", "kk", "en"):
        speak(at_work, language)
        at_work.until(lambda: seen(at_work) == before)
        assert at_work.program.window.findChild(QDialog, "mishap") is None
    write("!")
    assert "Слов!Абзац 60" in at_work.desk.page.body.toPlainText()
    at_work.settle()
    at_work.stop()
    desks = open_newsroom(newsroom)
    assert "Слов!Абзац 60" in desks.articles.get(8).story.body
    desks.close()


def test_what_was_typed_before_can_still_be_undone(at_work: AtWork, newsroom: Path) -> None:
    go_to_work(at_work, newsroom)
    at_work.desk.page.headline.edit.setFocus()
    press("End")
    write(" у моста")
    at_work.desk.page.body.setFocus()
    press("Ctrl+End", "Return")
    write("Новое.")
    for language in ("ru", "kk"):
        speak(at_work, language)
    assert at_work.program.window.windowTitle() == "Парк 7 у моста — Таңба — Rubrika"
    assert at_work.desk.page.body.markdown().endswith("\n\nНовое.")
    press("Ctrl+Z", "Ctrl+Z")
    assert at_work.desk.page.body.markdown() == BODY
    press("Ctrl+Shift+Z", "Ctrl+Shift+Z")
    assert at_work.desk.page.body.markdown().endswith("\n\nНовое.")
    at_work.desk.page.headline.edit.setFocus()
    press("Ctrl+Z")
    assert at_work.desk.session.story().headline == "Парк 7"
    assert at_work.program.window.windowTitle() == "Парк 7 — Таңба — Rubrika"
    press("Ctrl+Shift+Z")
    assert at_work.desk.session.story().headline == "Парк 7 у моста"
    at_work.settle()
    at_work.stop()
    desks = open_newsroom(newsroom)
    story = desks.articles.get(8).story
    assert (story.headline, story.body[-6:]) == ("Парк 7 у моста", "Новое.")
    desks.close()


def test_nothing_that_was_undone_before_comes_back(at_work: AtWork, newsroom: Path) -> None:
    go_to_work(at_work, newsroom)
    at_work.desk.page.headline.edit.setFocus()
    press("End")
    write(" у моста")
    press("Ctrl+Z")
    speak(at_work, "ru")
    assert at_work.desk.session.story().headline == "Парк 7"
    press("Ctrl+Shift+Z")
    assert at_work.desk.page.headline.edit.toPlainText() == "Парк 7 у моста"


@pytest.mark.usefixtures("engine")
def test_the_preview_is_looked_at_as_before(at_work: AtWork, newsroom: Path) -> None:
    go_to_work(at_work, newsroom)
    press("F5")
    at_work.settle()
    pane = preview_of(at_work)
    tablet = next(each for each in pane.findChildren(QToolButton) if each.accessibleName() == "768")
    at_work.qtbot.mouseClick(tablet, Qt.MouseButton.LeftButton)
    at_work.settle()
    at_work.until(lambda: pane.looked.place > 0 or scroll_on(pane))
    places: list[int] = []
    at_work.until(lambda: places.append(pane.looked.place) or len(set(places[-20:])) == 1 < len(places) - 20)
    at_work.settle()
    before = preview_of(at_work).looked
    assert (before.device, before.place > 0) == (768, True)
    speak(at_work, "ru")
    at_work.until(lambda: preview_of(at_work).looked == before)


def scroll_on(pane: PreviewPane) -> None:
    """A key for the simple view; a page of the web engine takes none off screen, so it scrolls itself."""
    surface = pane.surface
    assert surface is not None
    if isinstance(surface, WebView):
        surface.page.runJavaScript("window.scrollTo(0, 400)", OUR_WORLD)
    else:
        surface.setFocus()
        press("PgDown")


def test_the_window_stands_where_it_stood(at_work: AtWork, newsroom: Path) -> None:
    go_to_work(at_work, newsroom)
    window = at_work.program.window
    window.setGeometry(2, 2, *window.screen().size().toTuple())
    before = window.geometry()
    for language in ("ru", "kk", "en"):
        speak(at_work, language)
        assert at_work.program.window.geometry() == before


def test_the_place_in_the_list_and_its_filter_stay(at_work: AtWork, newsroom: Path) -> None:
    go_to_work(at_work, newsroom)
    search = at_work.program.window.findChild(QLineEdit, "list-search")
    assert search is not None
    search.setFocus()
    write("Парк 2")
    press("Return")
    at_work.settle()
    before = at_work.journeys.list.shown
    rows = at_work.journeys.list.model.rowCount()
    speak(at_work, "ru")
    assert (at_work.journeys.list.shown, at_work.journeys.list.model.rowCount()) == (before, rows)


def test_counts_and_rubrics_are_those_of_now(at_work: AtWork, newsroom: Path) -> None:
    go_to_work(at_work, newsroom)
    press("Ctrl+N")
    write("Новая")
    at_work.settle()
    newsroom_now = at_work.program.newsroom
    assert newsroom_now is not None
    at_work.program.tasks.database(partial(newsroom_now.desks.rubrics.add, Names(ru="Культура"), slug="kultura"))
    speak(at_work, "ru")
    model = at_work.program.window.sidebar.model
    assert model.index_of(Place("desk", "drafts")).data(PlaceRole.COUNT) == "31"
    names = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert "Культура" in names
    assert at_work.desk.page.headline.edit.toPlainText() == "Новая"


def test_a_room_that_is_open_stays_open(at_work: AtWork, newsroom: Path) -> None:
    go_to_work(at_work, newsroom)
    at_work.act("place.rubrics")
    at_work.settle()
    speak(at_work, "kk")
    assert at_work.program.window.place == "rubrics"
    assert at_work.desk.session.article_id == 8


@pytest.mark.usefixtures("engine")
def test_theme_size_and_closing_go_well_with_a_preview_open(at_work: AtWork, newsroom: Path) -> None:
    go_to_work(at_work, newsroom)
    press("F5")
    at_work.settle()
    place_caret(at_work)
    before = seen(at_work)[:3]
    press("Ctrl++", "Ctrl+-")
    at_work.act("theme.switch")
    at_work.act("theme.switch")
    at_work.settle()
    assert seen(at_work)[:3] == before
    at_work.stop()


@pytest.mark.usefixtures("engine")
def test_another_newsroom_opens_with_the_preview_open(at_work: AtWork, newsroom: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    desks = create_newsroom(other, Newsroom(name="Қайнар", site_url="https://qaynar.example"), who="Дина")
    article = desks.articles.create(Story(headline="Көше"))
    desks.close()
    go_to_work(at_work, newsroom)
    press("F5")
    at_work.settle()
    with at_work.qtbot.waitSignal(at_work.program.opened):
        at_work.program.open(str(other))
    at_work.settle()
    at_work.open(article.id)
    speak(at_work, "ru")
    assert at_work.desk.page.headline.edit.toPlainText() == "Көше"


def test_the_caret_is_where_it_was_after_undo(at_work: AtWork, newsroom: Path) -> None:
    go_to_work(at_work, newsroom)
    speak(at_work, "ru")
    at_work.desk.page.body.setFocus()
    at_work.desk.page.body.moveCursor(QTextCursor.MoveOperation.End)
    write("да")
    press("Ctrl+Z")
    assert at_work.desk.page.body.markdown() == BODY


def wheel(over: QWidget, notches: int) -> None:
    at = QPointF(over.rect().center())
    turned = QPoint(0, 120 * notches)
    for _ in range(abs(notches)):
        QApplication.sendEvent(
            over,
            QWheelEvent(
                at, over.mapToGlobal(at), QPoint(), turned / abs(notches), Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,  # noqa: FBT003 - Qt's own
            ),
        )  # fmt: skip


def test_a_page_that_is_read_away_from_its_caret_stays_when_the_window_changes(at_work: AtWork, newsroom: Path) -> None:
    go_to_work(at_work, newsroom)
    window, sheet = at_work.program.window, at_work.desk.page.sheet
    window.resize(1280, 720)
    place_caret(at_work)
    bar = sheet.verticalScrollBar()
    at_work.until(lambda: bar.value() > 1000)
    wheel(sheet.viewport(), 30)
    stands = bar.value()
    assert stands < 500
    window.resize(1280, 640)
    at_work.settle()
    at_work.qtbot.wait(100)
    assert bar.value() == stands


def test_a_caret_that_is_in_sight_stays_in_sight_when_the_window_changes(at_work: AtWork, newsroom: Path) -> None:
    go_to_work(at_work, newsroom)
    window, page = at_work.program.window, at_work.desk.page
    window.resize(1280, 800)
    place_caret(at_work)
    at_work.until(lambda: page.sheet.verticalScrollBar().value() > 1000)
    window.resize(1280, 640)
    at_work.qtbot.wait(100)
    caret = page.body.viewport().mapTo(page.sheet.viewport(), page.body.cursorRect().center())
    assert 0 <= caret.y() <= page.sheet.viewport().height()
