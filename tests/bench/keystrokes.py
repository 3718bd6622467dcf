"""How long the typist waits for a letter: `python tests/bench/keystrokes.py [characters]`.

A key event and everything that Qt does after it until it is idle, in the middle of a long body, in milliseconds:
with the highlighter, without it, and on the whole page with its session. Prints the ratios.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from editor.domain.articles import Article
from editor.domain.story import Story
from editor.ui.kit import icons
from editor.ui.kit.actions import SHELL_ACTIONS, Actions
from editor.ui.kit.tasks import Tasks
from editor.ui.theme import Mode, Theme
from editor.ui.writing.page.actions import WRITING_ACTIONS
from editor.ui.writing.page.page import WritingPage
from editor.ui.writing.photos.photo_shelf import PhotoShelf
from editor.ui.writing.session.session import EditingSession
from editor.ui.writing.text.body_edit import BodyEdit
from editor.ui.writing.text.photo_object import PhotoCard

KEYS = 300
ROUNDS = 5
PARAGRAPH = (
    "Одиннадцать лет по улице Байзакова **не ходят трамваи**, но рельсы по-прежнему здесь, говорит _архитектор_ "
    "и показывает [проект линейного парка](/gorod/10391): четыре километра тени и ни одной новой парковки.\n\n"
)


def main() -> int:
    """Measure and print."""
    characters = int(sys.argv[1]) if len(sys.argv) > 1 else 200_000
    application = QApplication(sys.argv[:1])
    theme = Theme(Mode.LIGHT)
    theme.apply(application)
    icons.follow(theme)
    tasks = Tasks(application)
    shelf = PhotoShelf(
        tasks, by_ids=lambda _ids: {}, credit_line=lambda _credit, _language: "", thumbnail=lambda *_size: Path()
    )
    body = PARAGRAPH * (characters // len(PARAGRAPH) + 1)
    plain, styled = _edit(theme, shelf, body), _edit(theme, shelf, body)
    plain.highlighter.setDocument(None)  # type: ignore[arg-type] - Qt takes none for «leave the document»
    window, page = _page(theme, shelf, body)
    places = {"without highlighter": plain, "with highlighter": styled, "on the whole page": page.body}
    middles = {name: [] for name in places}
    worst = dict.fromkeys(places, 0.0)
    for _ in range(ROUNDS):
        for name, edit in places.items():
            times = _type(application, edit)
            middles[name].append(statistics.median(times))
            worst[name] = max(worst[name], statistics.quantiles(times, n=20)[-1])
    _tell(characters, {name: statistics.median(times) for name, times in middles.items()}, worst)
    for widget in (plain, styled, window):
        widget.close()
    tasks.close()
    return 0


def _edit(theme: Theme, shelf: PhotoShelf, body: str) -> BodyEdit:
    edit = BodyEdit(theme, PhotoCard(theme, shelf))
    edit.setMaximumHeight(800)  # scrolls by itself, as the peers do
    edit.document().documentLayout().documentSizeChanged.disconnect()
    edit.setMinimumHeight(0)
    edit.load(body, "ru")
    edit.resize(680, 800)
    edit.show()
    return edit


def _page(theme: Theme, shelf: PhotoShelf, body: str) -> tuple[QWidget, WritingPage]:
    window = QWidget()
    session = EditingSession(parent=window)
    page = WritingPage(session, shelf, theme, Actions((*SHELL_ACTIONS, *WRITING_ACTIONS), window), window)
    page.resize(680, 800)
    window.resize(680, 800)
    session.open(Article(id=1, uid="1", story=Story(headline="Парк", body=body)))
    window.show()
    return window, page


def _type(application: QApplication, edit: BodyEdit) -> list[float]:
    cursor = QTextCursor(edit.document().findBlockByNumber(edit.document().blockCount() // 2))
    edit.setTextCursor(cursor)
    edit.setFocus()
    application.processEvents()
    times: list[float] = []
    for number in range(KEYS):
        letter = "парк "[number % 5]
        started = time.perf_counter()
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key(0), Qt.KeyboardModifier.NoModifier, letter)
        application.sendEvent(edit, key)
        application.processEvents()
        times.append((time.perf_counter() - started) * 1000)
    return times


def _tell(characters: int, middles: dict[str, float], worst: dict[str, float]) -> None:
    base = middles["without highlighter"]
    lines = [f"{characters:,} characters, {KEYS} keys in the middle, {ROUNDS} rounds, ms a key"]
    lines += [
        f"{name:22} median {middle:6.2f}   p95 {worst[name]:6.2f}   ratio {middle / base:5.2f}"
        for name, middle in middles.items()
    ]
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    raise SystemExit(main())
