"""The inspector folded: one sign for each section, and a badge with what is to be fixed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from editor.domain.story import FIELD, FIELDS
from editor.ui.kit.forms import HEAD_HEIGHT, dress, plain, tool_button
from editor.ui.kit.words import field_name
from editor.ui.theme import Theme, fonts

WIDTH = 44
BADGE = 16


class Rail(QWidget):
    """`section_wanted` carries the name of the section whose sign was pressed."""

    section_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        dress(self, "rail")
        self._checks = _ChecksButton(theme, self.tr("Ready to publish?"))
        buttons: dict[str, QToolButton] = {
            "checks": self._checks,
            "rubric": tool_button("rubrics", field_name(FIELD["rubric_id"])),
            "bylines": tool_button("fa6.user", self.tr("Bylines")),
            "tags": tool_button("fa6s.tag", field_name(FIELD["tags"])),
            **{each.outside: tool_button("fa6s.align-left", field_name(each)) for each in FIELDS if each.in_inspector},
            "languages": tool_button("fa6s.language", self.tr("Languages")),
            "address": tool_button("fa6s.link", field_name(FIELD["slug"])),
            "publish": tool_button("scheduled", self.tr("Publish")),
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, (HEAD_HEIGHT - 28) // 2, 0, 8)
        layout.setSpacing(8)
        for name, made in buttons.items():
            made.setObjectName(f"rail-{name}")
            made.clicked.connect(partial(self.section_wanted.emit, name))
            layout.addWidget(made, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)

    def show_findings(self, blocks: int, warnings: int) -> None:
        """How many findings stop publication, and how many are to be looked at."""
        self._checks.show_findings(blocks, warnings)


class _ChecksButton(QToolButton):
    """Wears a red badge with what blocks, or else an amber one with what is to be looked at."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._count, self._tone = 0, "danger"
        plain = tool_button("fa6s.list-check", words)
        self.setIcon(plain.icon())
        self.setIconSize(plain.iconSize())
        self.setFocusPolicy(plain.focusPolicy())
        self.setFixedSize(WIDTH - 8, 28)
        self.show_findings(0, 0)

    def show_findings(self, blocks: int, warnings: int) -> None:
        self._count, self._tone = (blocks, "danger") if blocks else (warnings, "warn")
        told = (
            self.tr("%n to fix", "", blocks) if blocks else self.tr("%n to look at", "", warnings) if warnings else ""
        )
        spoken = " ".join(part for part in (self._words, told) if part)
        self.setAccessibleName(spoken)
        self.setToolTip(plain(spoken))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._count:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        badge = QRect(self.width() - BADGE - 1, 0, BADGE, BADGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(self._tone))
        painter.drawEllipse(badge)
        painter.setFont(fonts.ui(10, 700))
        painter.setPen(self._theme.colour("canvas"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(self._count) if self._count < _MANY else "9+")
        painter.end()


_MANY = 10
