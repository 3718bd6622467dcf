"""The pane around the page: widths that fit, a page that is never older than the one before, honest words below."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from editor.domain.errors import NotFound
from editor.ui.kit.tasks import Tasks
from editor.ui.preview import surface
from editor.ui.preview.pane import PreviewPane
from editor.ui.preview.simple_view import SimpleView
from editor.ui.theme import Theme


@dataclass(frozen=True)
class Page:
    html: str
    hidden_photos: int = 0


def file_of(path: str) -> tuple[bytes, str]:
    if path == "css/site.css":
        return b"body{color:red}", "text/css"
    raise NotFound("not-found", what="file", id=path)


@pytest.fixture
def opened() -> list[QUrl]:
    return []


@pytest.fixture
def pane(
    qtbot: QtBot, tasks: Tasks, theme: Theme, opened: list[QUrl], monkeypatch: pytest.MonkeyPatch
) -> Iterator[PreviewPane]:
    """A pane on a machine without the web engine."""
    assert theme
    monkeypatch.setattr(surface, "WEB_VIEW", "editor.ui.preview.no_such_engine")
    made = PreviewPane(file_of, tasks, open_url=opened.append)
    qtbot.addWidget(made)
    made.resize(636, 760)
    yield made
    made.release()


def words(pane: PreviewPane) -> list[str]:
    return [each.text() for each in pane.findChildren(QLabel) if each.isVisible()]


def pressed(pane: PreviewPane, name: str) -> None:
    next(each for each in pane.findChildren(QToolButton) if each.accessibleName() == name).click()


def test_nothing_is_loaded_before_anybody_looks(pane: PreviewPane) -> None:
    pane.show_page(Page("<p>words</p>"))
    assert pane.surface is None


def test_without_the_web_engine_the_words_are_shown_simplified(qtbot: QtBot, pane: PreviewPane) -> None:
    pane.show_page(Page("<head><style>p{}</style></head><p>Сөз</p>"))
    pane.show()
    qtbot.waitExposed(pane)
    assert isinstance(pane.surface, SimpleView)
    assert pane.surface.plain_text() == "Сөз"
    assert "Simplified preview" in words(pane)


def test_a_stale_render_is_dropped(pane: PreviewPane) -> None:
    pane.show()
    old, new = pane.ask(), pane.ask()
    assert pane.show_page(Page("<p>new</p>"), new)
    assert not pane.show_page(Page("<p>old</p>"), old)
    assert isinstance(pane.surface, SimpleView)
    assert pane.surface.plain_text() == "new"


def test_it_says_how_fresh_it_is_and_what_it_hides(pane: PreviewPane) -> None:
    pane.show()
    pane.show_page(Page("<p>x</p>", hidden_photos=2), pane.ask())
    assert "Same code as the export. Updated 0.0 s after your last key." in words(pane)
    assert "2 photos hidden: no credit" in words(pane)
    pane.show_page(Page("<p>x</p>", hidden_photos=1), pane.ask())
    assert "1 photo hidden: no credit" in words(pane)


def test_a_wide_device_is_scaled_to_fit(pane: PreviewPane) -> None:
    pane.show()
    pressed(pane, "1280")
    assert pane.surface is not None
    assert pane.surface.width() == 636 - 32


def test_the_page_opens_in_a_browser_with_its_files(qtbot: QtBot, pane: PreviewPane, opened: list[QUrl]) -> None:
    pane.show()
    pane.show_page(Page('<base href="preview://newsroom/"><link rel="stylesheet" href="css/site.css"><p>x</p>'))
    pressed(pane, "Open in the browser")
    qtbot.waitUntil(lambda: bool(opened))
    page = Path(opened[0].toLocalFile())
    assert page.read_text(encoding="utf-8") == '<link rel="stylesheet" href="css/site.css"><p>x</p>'
    assert (page.parent / "css/site.css").read_bytes() == b"body{color:red}"


def test_the_simple_page_reads_no_file_of_the_disk(pane: PreviewPane, tmp_path: Path) -> None:
    secret = tmp_path / "secret.png"
    secret.write_bytes(b"\x89PNG")
    pane.show()
    pane.show_page(Page(f'<p>x</p><img src="file://{secret}"><img src="http://127.0.0.1:9/a.png">'))
    assert isinstance(pane.surface, SimpleView)
    assert pane.surface.plain_text().startswith("x")


def test_the_web_engine_is_not_imported_by_the_pane() -> None:
    code = "import sys; import editor.ui.preview.pane; sys.exit('PySide6.QtWebEngineCore' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_superuser_gets_the_simplified_page(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QTWEBENGINE_DISABLE_SANDBOX", "QTWEBENGINE_CHROMIUM_FLAGS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("os.geteuid", lambda: 0, raising=False)
    assert not surface.engine_may_start()
    monkeypatch.setenv("QTWEBENGINE_DISABLE_SANDBOX", "1")
    assert surface.engine_may_start()
    monkeypatch.delenv("QTWEBENGINE_DISABLE_SANDBOX")
    monkeypatch.setattr("os.geteuid", lambda: 1000, raising=False)
    assert surface.engine_may_start()


def test_the_page_is_as_dark_as_the_window_until_somebody_chooses(pane: PreviewPane) -> None:
    toggle = next(each for each in pane.findChildren(QToolButton) if "dark screen" in each.accessibleName())
    pane.follow_window(dark=True)
    assert toggle.isChecked()
    pane.follow_window(dark=False)
    assert not toggle.isChecked()
    toggle.click()
    pane.follow_window(dark=False)
    assert toggle.isChecked()


@pytest.mark.parametrize("width", [636, 480, 388])
def test_every_device_can_be_chosen_in_a_narrow_pane(pane: PreviewPane, width: int) -> None:
    pane.show()
    pane.resize(width, 600)
    buttons = [each for each in pane.findChildren(QToolButton) if each.isVisible()]
    assert [each.accessibleName() for each in buttons][:3] == ["390", "768", "1280"]
    assert [each.accessibleName() for each in buttons if each.width() < each.minimumSizeHint().width()] == []
    pane.close()
