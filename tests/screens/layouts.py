"""Lays every page of the window out at many sizes and finds what does not fit: cut words, overlaps, parts out of sight.

`python -m tests.screens.layouts --font 1.5 --languages en ru kk` prints a line for each finding and ends with 1 when
there are any. The scale of the screen comes from QT_SCALE_FACTOR, as the system gives it.
"""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")
os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu")

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenuBar,
    QSplitterHandle,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

from editor.cli.run import run
from editor.ui.theme import fonts
from tests.screens import take

SIZES = ((0, 0), (1093, 614), (1280, 720), (1440, 868), (1920, 1080), (2560, 1440))
"""Logical pixels; the first is the least window. 1366 × 768 at 125 % is 1093 × 614."""

CLOSE = 1
"""Pixels that rounding may take."""

CALM = 3
"""How often the program must be idle: words and places are there before the pictures are."""


def find(window: QWidget) -> Iterator[str]:
    """What does not fit in this window, as it is laid out now."""
    for widget in [window, *window.findChildren(QWidget)]:
        if not widget.isVisible() or widget.size().isEmpty() or _is_scrolled_away(widget, window):
            continue
        name = _name(widget)
        yield from (f"{name}: {finding}" for finding in (*_cut(widget), *_outside(widget), *_overlaps(widget)))


def _name(widget: QWidget) -> str:
    chain: list[str] = []
    part: QWidget | None = widget
    while part is not None and len(chain) < 3:
        if part.objectName() or part is widget:
            chain.append(part.objectName() or type(part).__name__)
        part = part.parentWidget()
    return " in ".join(chain)


def _is_scrolled_away(widget: QWidget, window: QWidget) -> bool:
    return widget is not window and widget.visibleRegion().isEmpty()


def _cut(widget: QWidget) -> Iterator[str]:
    if widget.toolTip():
        return
    if isinstance(widget, QLabel) and widget.text() and type(widget) is QLabel:
        yield from _cut_label(widget)
    elif isinstance(widget, QAbstractButton) and widget.text() and not _is_sign(widget):
        needs = widget.minimumSizeHint() if isinstance(widget, QToolButton) else widget.sizeHint()
        yield from _too_small(widget, needs, widget.text())
    elif isinstance(widget, QComboBox) and not widget.isEditable():
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = widget.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, widget).width()
        if widget.fontMetrics().horizontalAdvance(widget.currentText()) > room + CLOSE:
            yield f"«{widget.currentText()}» is cut at {room} px"
    elif isinstance(widget, QLineEdit) and not widget.text() and widget.placeholderText():
        room = widget.contentsRect().width() - 4
        if widget.fontMetrics().horizontalAdvance(widget.placeholderText()) > room + 12:
            yield f"«{widget.placeholderText()}» is cut at {room} px"
    elif isinstance(widget, QMenuBar):
        yield from _hidden_menus(widget)


def _cut_label(label: QLabel) -> Iterator[str]:
    needs = QSize(0, label.heightForWidth(label.width())) if label.wordWrap() else label.minimumSizeHint()
    yield from _too_small(label, needs, label.text())


def _too_small(widget: QWidget, needs: QSize, words: str) -> Iterator[str]:
    height = needs.height() if isinstance(widget, QLabel) else widget.fontMetrics().height()
    if needs.width() > widget.width() + CLOSE or height > widget.height() + CLOSE:
        have = widget.size().toTuple()
        yield f"«{words[:40]}» wants {needs.toTuple()}, has {have}"


def _is_sign(button: QAbstractButton) -> bool:
    return isinstance(button, QToolButton) and button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly


def _hidden_menus(bar: QMenuBar) -> Iterator[str]:
    more, corner = bar.findChild(QToolButton, "qt_menubar_ext_button"), bar.cornerWidget()
    is_more = more is not None and more.isVisible()
    end = more.x() if more is not None and is_more else corner.x() if corner is not None else bar.width()
    out = [each.text() for each in bar.actions() if bar.actionGeometry(each).right() > end]
    if out and not is_more:
        yield f"no way to {out}"
    search = bar.findChild(QLineEdit, "search-all")
    if out and search is not None and search.isVisible():
        yield f"the search does not give way to {out}"


def _outside(widget: QWidget) -> Iterator[str]:
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or isinstance(widget, QSplitterHandle) or _floats(widget):
        return
    area = parent.parentWidget()
    scrolls = isinstance(area, QAbstractScrollArea) and area.viewport() is parent
    inside = parent.rect().adjusted(-CLOSE, -CLOSE, CLOSE, CLOSE)
    if scrolls and not isinstance(area, QAbstractItemView):
        inside.setHeight(1 << 20)
        inside.setTop(-(1 << 20))
    if not inside.contains(widget.geometry()) and not isinstance(area, QAbstractItemView):
        yield f"{widget.geometry().getRect()} stands out of {_name(parent)} {parent.size().toTuple()}"


def _overlaps(widget: QWidget) -> Iterator[str]:
    children = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    seen = [
        each for each in children
        if each.isVisible() and not each.isWindow() and not isinstance(each, QSplitterHandle) and not _floats(each)
    ]  # fmt: skip
    for index, one in enumerate(seen):
        for other in seen[index + 1 :]:
            both = one.geometry().intersected(other.geometry())
            if both.width() > CLOSE and both.height() > CLOSE:
                yield f"{_name(one)} lies over {_name(other)} by {both.size().toTuple()}"


def _floats(widget: QWidget) -> bool:
    return widget.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents) or widget.objectName() in FLOATING


FLOATING = {"toast", "quote-bars", "photo-name"}


def pages() -> dict[str, Callable[[take.Camera], None]]:
    """The pages of the window, by name, in an order in which one leads to the next."""
    return {
        "writing": take.writing,
        "photos": take.photo_desk,
        "rubrics": take.rubrics,
        "export": take.export,
        "versions": take.versions,
        "welcome": take.welcome,
    }


def look(root: Path, language: str, page: str, sizes: tuple[tuple[int, int], ...], pictures: str) -> list[str]:
    """One page in one language at all sizes."""
    application = QApplication.instance() or QApplication(["rubrika"])
    assert isinstance(application, QApplication)
    camera = take.Camera(
        application, root / f"base-{language}-{page}", take.Shot(page, "light", language, take.writing)
    )
    found: list[str] = []
    pages()[page](camera)
    window = camera.program.window
    for width, height in sizes:
        least = window.minimumSize()
        asked = QSize(width or least.width(), height or least.height())
        window.resize(asked)
        settle(application)
        if window.size() != asked:
            found.append(f"the window is {window.size().toTuple()}")
        size = f"{asked.width()}×{asked.height()}"
        found += [f"{page} {language} {size} {each}" for each in find(window)]
        if pictures:
            window.grab().save(f"{pictures}/{page}-{language}-{size}-{fonts.scale()}.png")
    camera.close()
    return found


def settle(application: QApplication) -> None:
    """Let everything that was posted by a change of size be done."""
    for _ in range(6):
        application.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        application.processEvents()


def _size(words: str) -> tuple[int, int]:
    width, _, height = words.partition("x")
    return int(width), int(height)


def main(words: list[str]) -> int:
    """Print what was found."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--font", type=float, default=1.0)
    parser.add_argument("--languages", nargs="+", default=["en", "ru", "kk"])
    parser.add_argument("--pages", nargs="+", default=list(pages()))
    parser.add_argument("--sizes", nargs="+", default=[])
    parser.add_argument("--pictures", default="")
    asked = parser.parse_args(words)
    fonts.scale = lambda: asked.font
    take.QUIET = CALM
    sizes = tuple(_size(each) for each in asked.sizes) or SIZES
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        os.chdir(root)
        run(["--basedir", str(root / "base"), "new", "newsroom", "--sample"])
        found = [
            each for language in asked.languages for page in asked.pages
            for each in look(root, language, page, sizes, asked.pictures)
        ]  # fmt: skip
        os.chdir("/")
    for each in found:
        sys.stdout.write(f"{each}\n")
    sys.stdout.write(f"{len(found)} findings\n")
    sys.stdout.flush()
    return 1 if found else 0


if __name__ == "__main__":
    code = main(sys.argv[1:])
    sys.stdout.flush()
    os._exit(code)
