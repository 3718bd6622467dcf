"""The preview pane: device widths, reader's theme, a page that follows the text, and what it hides."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from editor.ui.kit.forms import dress, head, label, name_it, tool_button
from editor.ui.kit.segment import Segment
from editor.ui.kit.tasks import Tasks
from editor.ui.preview.browser_copy import write_copy
from editor.ui.preview.foot import PreviewFoot
from editor.ui.preview.surface import FileOf, Surface, make_surface

if TYPE_CHECKING:
    from editor.desk.preview import PreviewPage

DEVICES = ((390, "fa6s.mobile-screen"), (768, "fa6s.tablet-screen-button"), (1280, "fa6s.desktop"))
MARGIN = 16
TITLE_FITS, WIDTHS_FIT = 560, 460
"""Width of the pane below which its title goes, and below which the devices are signs without their figures."""

LEAST_SCALE = 0.25
"""Chromium zooms out no further."""


@dataclass(frozen=True, slots=True)
class Looked:
    """How a page is looked at: its width in CSS pixels, the reader's light when it was chosen, and the place on it."""

    device: int
    dark: bool | None
    together: bool
    place: int


class PreviewPane(QWidget):
    """Shows pages that the feed renders. `line_reached` asks that the text scroll along, `looked_at` for a page."""

    line_reached = Signal(int)
    looked_at = Signal()

    def __init__(
        self,
        file_of: FileOf,
        tasks: Tasks,
        parent: QWidget | None = None,
        *,
        open_url: Callable[[QUrl], object] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self.setAccessibleName(self.tr("Preview"))
        self._file_of = file_of
        self._tasks = tasks
        self._open_url = open_url
        self._surface: Surface | None = None
        self._holder: QWidget | None = None
        self._html = ""
        self._shown_ticket = 0
        self._last_ticket = 0
        self._asked_at: dict[int, float] = {}
        self._device = DEVICES[0][0]
        self._dark = self._is_true = self._is_dark_chosen = False
        self._copies: tempfile.TemporaryDirectory[str] | None = None
        self._build()

    @property
    def surface(self) -> QWidget | None:
        """What shows the page, or None before the pane was first seen."""
        return self._holder

    @property
    def is_true(self) -> bool:
        """Whether the page is shown by the web engine."""
        return self._is_true

    def ask(self) -> int:
        """Take a ticket when a render is asked for; `show_page` drops answers older than what is shown."""
        self._last_ticket += 1
        self._asked_at[self._last_ticket] = time.monotonic()
        return self._last_ticket

    def show_page(self, page: PreviewPage, ticket: int = 0) -> bool:
        """Show a rendered page and say how fresh it is; False when a newer one is shown already."""
        if ticket and ticket < self._shown_ticket:
            self._asked_at.pop(ticket, None)
            return False
        self._shown_ticket = max(ticket, self._shown_ticket)
        if self._surface is not None and page.html != self._html:  # the same page again would only flicker
            self._surface.show_html(page.html)
        self._html = page.html
        self._foot.say_fresh(self._age(self._asked_at.get(ticket)))
        self._asked_at = {number: at for number, at in self._asked_at.items() if number > ticket}
        self._foot.say_hidden(page.hidden_photos)
        return True

    @property
    def looked(self) -> Looked:
        """How the page is looked at now, for `look_again` in another window."""
        place = self._surface.place if self._surface is not None else 0
        dark = self._dark if self._is_dark_chosen else None
        return Looked(self._device, dark, self._together.isChecked(), place)

    def look_again(self, looked: Looked) -> None:
        """Show a page that is still on its way as it was looked at elsewhere."""
        self._widths.choose(str(looked.device))
        self._on_width(str(looked.device))
        self._together.setChecked(looked.together)
        if looked.dark is not None:
            self._theme_button.setChecked(looked.dark)
            self._on_theme(looked.dark)
        if self._surface is not None:
            self._surface.stand_at(looked.place)

    def say_trouble(self, words: str) -> None:
        """Say why the page below is older than the text."""
        self._foot.say_trouble(words)

    def scroll_to_line(self, line: int) -> None:
        """Follow the text, when scrolling together is on."""
        if self._together.isChecked() and self._surface is not None:
            self._surface.scroll_to_line(line)

    def follow_window(self, *, dark: bool) -> None:
        """Show what readers see in the window's own light, until the user has chosen the reader's."""
        if not self._is_dark_chosen:
            self._theme_button.setChecked(dark)
            self._show_dark(on=dark)

    def clear(self) -> None:
        """Show no article at all: readers must not take the old page for the new one."""
        self._shown_ticket = self._last_ticket
        self._html = "<!doctype html><title></title>"
        if self._surface is not None:
            self._surface.show_html(self._html)
        self._foot.say_nothing()

    def release(self) -> None:
        """Let the web engine go before the program does."""
        application = QCoreApplication.instance()
        if self._holder is not None and application is not None:
            application.aboutToQuit.disconnect(self.release)
        release = getattr(self._holder, "release", None)
        self._holder = self._surface = None
        if release is not None:
            release()
        if self._copies is not None:
            self._copies.cleanup()

    def showEvent(self, event: QShowEvent) -> None:
        """Load the web engine the first time that anybody looks."""
        super().showEvent(event)
        if self._surface is None:
            self._make_surface()
        self.looked_at.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the device into the new width."""
        super().resizeEvent(event)
        self._title.setVisible(self.width() >= TITLE_FITS)
        self._widths.fold(folded=self.width() < WIDTHS_FIT)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._name_parts()
        super().changeEvent(event)

    def _build(self) -> None:
        choices = [(str(width), str(width), sign) for width, sign in DEVICES]
        self._widths = Segment(choices, name=self.tr("Width of the page"))
        self._widths.chosen.connect(self._on_width)
        self._scale = label("", "secondary")
        self._theme_button = tool_button("fa6s.circle-half-stroke", "")
        self._theme_button.setCheckable(True)
        self._theme_button.clicked.connect(self._on_theme)
        self._together = tool_button("fa6s.arrows-up-down", "")
        self._together.setCheckable(True)
        self._together.setChecked(True)
        self._browser = tool_button("fa6s.arrow-up-right-from-square", "")
        self._browser.clicked.connect(self._on_browser)
        self._title = label("", "title")
        self._foot = PreviewFoot()
        top = head(self._title, self._scale, None, self._widths, self._theme_button, self._together, self._browser)
        self._well = QScrollArea()
        self._well.setObjectName("preview-well")
        self._well.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._well.setWidgetResizable(True)
        self._well.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._well.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = QWidget()
        self._inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        dress(self._inside, "well")
        self._place = QHBoxLayout(self._inside)
        self._place.setContentsMargins(0, MARGIN, 0, 0)
        self._well.setWidget(self._inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(top)
        layout.addWidget(self._well, 1)
        layout.addWidget(self._foot)
        self._name_parts()

    def _name_parts(self) -> None:
        self._title.setText(self.tr("Preview"))
        name_it(self._theme_button, self.tr("Show the page as readers with a dark screen see it"))
        name_it(self._together, self.tr("Scroll text and page together"))
        name_it(self._browser, self.tr("Open in the browser"))

    def _make_surface(self) -> None:
        made, true = make_surface(self._file_of, self._tasks, self._on_line, self._on_link, self._inside)
        self._holder = made
        self._surface = cast("Surface", made)
        frame = QFrame(self._inside)
        dress(frame, "card")
        edge = QHBoxLayout(frame)
        edge.setContentsMargins(1, 1, 1, 0)
        edge.addWidget(made)
        self._place.addStretch(1)
        self._place.addWidget(frame)
        self._place.addStretch(1)
        self._foot.say_simplified(not true)
        for part in (self._scale, self._theme_button, self._together):
            part.setVisible(true)
        self._is_true = true
        QCoreApplication.instance().aboutToQuit.connect(self.release)  # pyright: ignore[reportOptionalMemberAccess] - a widget is shown
        self._surface.set_dark(self._dark)
        self._fit()
        if self._html:
            self._surface.show_html(self._html)

    def _fit(self) -> None:
        room = max(1, self._well.viewport().width() - 2 * MARGIN)
        scale = max(LEAST_SCALE, min(1.0, room / self._device))
        if self._surface is not None:
            self._surface.set_device(self._device, scale)
        self._scale.setText("" if scale == 1.0 else self.tr("{percent} %").format(percent=round(scale * 100)))

    def _age(self, asked_at: float | None) -> float | None:
        return None if asked_at is None else time.monotonic() - asked_at

    @Slot(str)
    def _on_width(self, width: str) -> None:
        self._device = int(width)
        self._fit()

    @Slot(bool)
    def _on_theme(self, dark: bool) -> None:  # noqa: FBT001 - the signal's own argument
        self._is_dark_chosen = True
        self._show_dark(on=dark)

    def _show_dark(self, *, on: bool) -> None:
        if on != self._dark:
            self._dark = on
            if self._surface is not None:
                self._surface.set_dark(on)

    def _on_line(self, line: int) -> None:
        if self._together.isChecked():
            self.line_reached.emit(line)

    def _on_link(self, url: QUrl) -> None:
        self._open_url(url)

    @Slot()
    def _on_browser(self) -> None:
        if not self._html:
            return
        if self._copies is None:
            self._copies = tempfile.TemporaryDirectory(prefix="rubrika-preview-")
        folder = Path(self._copies.name)
        self._tasks.compute(write_copy, self._html, self._file_of, folder, done=self._on_copy)

    @Slot(object)
    def _on_copy(self, page: Path) -> None:
        self._open_url(QUrl.fromLocalFile(str(page)))
