"""The true preview: a hostile page gets nothing, an honest one is changed in place and keeps its scroll."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from editor.domain.errors import NotFound
from editor.ui.kit.tasks import Tasks
from editor.ui.preview import web_page, web_scheme
from editor.ui.preview.web_view import OUR_WORLD, WebView
from tests.gui.preview.hits import HitCounter

pytestmark = [
    pytest.mark.browser,
    # what the web engine says of a machine without a graphics card
    pytest.mark.qt_log_ignore("QRhiGles2", "Failed to create RHI", "GPUInfo not initialized", "Vulkan", "GBM is not"),
]

PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
STYLE = b"body { color: black } @media (prefers-color-scheme: dark) { body { color: white } }"
FILES = {"css/site.css": (STYLE, "text/css"), "img/a.png": (PIXEL, "image/png"), "evil.js": (b"1", "text/javascript")}


def file_of(path: str) -> tuple[bytes, str]:
    if path not in FILES:
        raise NotFound("not-found", what="file", id=path)
    return FILES[path]


def page_of(paragraphs: int, first: str = "first") -> str:
    lines = "".join(f'<p data-line="{n * 2 + 1}">{first if n == 0 else f"words {n}"}</p>' for n in range(paragraphs))
    return (
        '<!doctype html><html lang="ru"><head><base href="preview://newsroom/">'
        '<link rel="stylesheet" href="css/site.css"><style>p { height: 200px; margin: 0 }</style></head>'
        f'<body><img id="picture" src="img/a.png" alt="">{lines}</body></html>'
    )


@pytest.fixture
def hits() -> Iterator[HitCounter]:
    counter = HitCounter()
    yield counter
    counter.close()


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[WebView]:
    tasks = Tasks()
    view = WebView(file_of, tasks)
    qtbot.addWidget(view)
    view.resize(390, 600)
    view.show()
    yield view
    view.release()
    tasks.close()


def ask(qtbot: QtBot, view: WebView, script: str) -> object:
    answers: list[object] = []
    view.page.runJavaScript(script, OUR_WORLD, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0]


def shown(qtbot: QtBot, view: WebView, html: str) -> None:
    with qtbot.waitSignal(view.page_shown, timeout=20_000):
        view.show_html(html)


def becomes(qtbot: QtBot, view: WebView, script: str, wanted: object) -> None:
    qtbot.waitUntil(lambda: ask(qtbot, view, script) == wanted, timeout=5_000)


def test_a_hostile_page_asks_for_nothing_and_runs_nothing(qtbot: QtBot, view: WebView, hits: HitCounter) -> None:
    shown(qtbot, view, hits.hostile_page())
    honest = page_of(2)
    shown(qtbot, view, honest)
    shown(qtbot, view, hits.hostile_page())
    becomes(qtbot, view, "document.querySelectorAll('img').length > 0", wanted=True)
    with qtbot.waitSignal(hits.control_answered, timeout=5_000):
        hits.ask_as_a_control()
    assert hits.paths == ["/control"]
    assert ask(qtbot, view, "document.title") == "hostile"
    assert ask(qtbot, view, "document.querySelectorAll('[data-ran]').length") == 0


def without_the_policy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web_scheme, "HEADERS", {})


def without_the_interceptor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web_page.OnlyOurs, "interceptRequest", lambda _self, _info: None)


@pytest.mark.parametrize("weaken", [without_the_policy, without_the_interceptor])
def test_each_lock_holds_alone(
    qtbot: QtBot,
    view: WebView,
    hits: HitCounter,
    monkeypatch: pytest.MonkeyPatch,
    weaken: Callable[[pytest.MonkeyPatch], None],
) -> None:
    weaken(monkeypatch)
    shown(qtbot, view, hits.hostile_page())
    becomes(qtbot, view, "document.querySelectorAll('img').length > 0", wanted=True)
    with qtbot.waitSignal(hits.control_answered, timeout=5_000):
        hits.ask_as_a_control()
    assert hits.paths == ["/control"]
    assert ask(qtbot, view, "document.title") == "hostile"


def test_the_page_is_served_under_its_content_security_policy(qtbot: QtBot, view: WebView) -> None:
    shown(qtbot, view, '<base href="preview://newsroom/moved/"><p>words</p>')
    assert ask(qtbot, view, "document.baseURI") == "preview://newsroom/"


def test_its_own_styles_and_pictures_are_served(qtbot: QtBot, view: WebView) -> None:
    shown(qtbot, view, page_of(1))
    becomes(qtbot, view, "document.getElementById('picture').naturalWidth", 1)
    assert ask(qtbot, view, "getComputedStyle(document.body).color") == "rgb(0, 0, 0)"
    assert sorted(view.handler.served) == ["css/site.css", "img/a.png"]


def test_a_reader_of_the_dark_page_is_shown_the_dark_page(qtbot: QtBot, view: WebView) -> None:
    shown(qtbot, view, page_of(1))
    with qtbot.waitSignal(view.page_shown):
        view.set_dark(True)
    assert ask(qtbot, view, "getComputedStyle(document.body).color") == "rgb(255, 255, 255)"


def test_typing_above_keeps_the_paragraph_that_is_being_read(qtbot: QtBot, view: WebView) -> None:
    shown(qtbot, view, page_of(40))
    ask(qtbot, view, "window.scrollTo(0, 3055); 1")
    becomes(qtbot, view, "Math.round(window.scrollY)", 3055)
    before = ask(qtbot, view, "rubrika.topLine()")
    ask(qtbot, view, "window.keptPicture = document.getElementById('picture'); 1")
    longer = page_of(40, first="new").replace("<p data-line", "<p data-line='0'>one more</p><p data-line", 1)
    shown(qtbot, view, longer)
    assert ask(qtbot, view, "rubrika.topLine()") == before
    assert ask(qtbot, view, "Math.round(window.scrollY)") == 3255
    assert ask(qtbot, view, "window.keptPicture.isConnected") is True
    assert view.handler.served.count("img/a.png") == 1


def test_the_place_in_the_text_moves_the_page_and_the_page_tells_its_place(qtbot: QtBot, view: WebView) -> None:
    shown(qtbot, view, page_of(40))
    view.scroll_to_line(41)
    becomes(qtbot, view, "window.scrollY > 3000", wanted=True)
    with qtbot.waitSignal(view.line_reached) as told:
        view.page.runJavaScript("window.scrollTo(0, 1100)", OUR_WORLD)
    assert told.args == [11]


def test_a_link_is_reported_and_the_page_stays(qtbot: QtBot, view: WebView) -> None:
    shown(qtbot, view, page_of(1).replace("first", '<a id="out" href="https://other.example/a">out</a>'))
    with qtbot.waitSignal(view.link_activated) as link:
        view.page.runJavaScript("document.getElementById('out').click()", OUR_WORLD)
    assert link.args == [QUrl("https://other.example/a")]
    assert ask(qtbot, view, "document.getElementById('out').textContent") == "out"


def test_a_page_shown_while_another_loads_wins(qtbot: QtBot, view: WebView) -> None:
    view.show_html(page_of(1, first="old"))
    view.show_html(page_of(1, first="newer"))
    view.show_html(page_of(1, first="newest"))
    qtbot.waitUntil(lambda: ask(qtbot, view, "document.querySelector('p')?.textContent") == "newest", timeout=20_000)


@pytest.mark.parametrize("media", ["evil.js", "no/such/file.png"])
def test_a_file_that_is_no_style_or_picture_is_not_served(qtbot: QtBot, view: WebView, media: str) -> None:
    shown(qtbot, view, page_of(1).replace("img/a.png", media))
    becomes(qtbot, view, "document.getElementById('picture').complete", wanted=True)
    assert media not in view.handler.served


def test_a_window_that_goes_takes_its_page_along(qtbot: QtBot, tasks: Tasks) -> None:
    view = WebView(file_of, tasks)
    view.show()
    shown(qtbot, view, page_of(1))
    view.close()
    view.deleteLater()
    qtbot.waitUntil(lambda: not isValid(view))
