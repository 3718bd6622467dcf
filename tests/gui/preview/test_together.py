"""Text and page scroll together, each leading while it is moved."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QWidget

from editor.domain.story import Story
from editor.ui.assembly.together import Together
from editor.ui.kit.tasks import Tasks
from editor.ui.preview import pane as panes
from editor.ui.preview.pane import PreviewPane
from tests.gui.writing.conftest import Room, room

__all__ = ["room"]

BODY = "\n\n".join(f"Абзац {number}.\nИ строка." for number in range(90))


class Page(QWidget):
    """A surface that remembers where it was led."""

    def __init__(self) -> None:
        super().__init__()
        self.led: list[int] = []
        self.reached: Callable[[int], object] = print

    def show_html(self, html: str) -> None: ...

    def set_device(self, width: int, scale: float) -> None: ...

    def set_dark(self, dark: bool) -> None: ...  # noqa: FBT001 - the surface's own

    def scroll_to_line(self, line: int) -> None:
        self.led.append(line)


@pytest.fixture
def page(monkeypatch: pytest.MonkeyPatch) -> Page:
    made = Page()

    def surface(
        _file: object, _tasks: Tasks, on_line: Callable[[int], None], _link: Callable[[QUrl], None], _parent: QWidget
    ) -> tuple[QWidget, bool]:
        made.reached = on_line
        return made, True

    monkeypatch.setattr(panes, "make_surface", surface)
    return made


def test_each_follows_the_other_by_block(room: Room, page: Page) -> None:
    room.open(room.desks.articles.create(Story(headline="Парк", body=BODY)))
    preview = PreviewPane(lambda _path: (b"", ""), room.tasks)
    room.qtbot.addWidget(preview)
    Together(room.desk.page, preview)
    preview.show()
    bar = room.desk.page.sheet.verticalScrollBar()
    room.qtbot.waitUntil(lambda: bar.maximum() > 3000)
    page.reached(91)
    assert bar.value() > 500
    assert room.desk.page.body.mirror.block_at(91).text() == "Абзац 30."
    assert room.desk.page.top_line() == 91
    bar.setValue(bar.value() + 400)
    room.qtbot.waitUntil(lambda: bool(page.led))
    assert page.led[-1] == room.desk.page.top_line() > 91
    bar.setValue(0)
    room.qtbot.waitUntil(lambda: page.led[-1] == 0)
