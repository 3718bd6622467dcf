"""The formats of a comparison. Texts are inserted as text under these, never as HTML."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTableCellFormat,
    QTextTableFormat,
)

from editor.domain.word_changes import Kind
from editor.ui.theme import Theme, fonts

TITLES = {"headline": (25, 700, 32), "lede": (17, 400, 26), "kicker": (14, 600, 20), "dateline": (14, 400, 20)}
"""Place -> size, weight and line height in pixels."""

BODY = (17, 400, 27)


class Inks:
    """Formats in the colours of the theme; a change carries a line besides its colour."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def passage(self, place: str) -> QTextCharFormat:
        """The face of a title or a paragraph."""
        size, weight, _ = TITLES.get(place, BODY)
        return self.plain(fonts.reading(size, weight), "ink2" if place == "lede" else "ink")

    def small(self, role: str = "ink3", *, px: float = 12, weight: int = 400) -> QTextCharFormat:
        """Words of the program between the texts."""
        return self.plain(fonts.ui(px, weight), role)

    def plain(self, font: QFont, role: str) -> QTextCharFormat:
        """A face in the colour of a role."""
        made = QTextCharFormat()
        made.setFont(font)
        made.setForeground(self._theme.colour(role))
        return made

    def changed(self, base: QTextCharFormat, kind: Kind) -> QTextCharFormat:
        """The same face as an insertion (green, underlined) or a deletion (red, struck out)."""
        if kind not in {Kind.INSERTED, Kind.DELETED}:
            return base
        is_new = kind is Kind.INSERTED
        made = QTextCharFormat(base)
        made.setBackground(self._theme.colour("ins" if is_new else "dele"))
        made.setForeground(self._theme.colour("insink" if is_new else "delink"))
        made.setFontUnderline(is_new)
        made.setFontStrikeOut(not is_new)
        return made

    def block(self, place: str, *, top: float = 0, bottom: float = 14) -> QTextBlockFormat:
        """A paragraph with the line height of its place."""
        made = QTextBlockFormat()
        height = TITLES.get(place, BODY)[2]
        made.setLineHeight(height, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        made.setTopMargin(top)
        made.setBottomMargin(bottom)
        return made

    def quiet_block(self, *, centred: bool = False, top: float = 0, bottom: float = 4) -> QTextBlockFormat:
        """A line of the program's own words."""
        made = QTextBlockFormat()
        made.setTopMargin(top)
        made.setBottomMargin(bottom)
        if centred:
            made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return made

    def card(self) -> QTextTableFormat:
        """A photograph beside its words."""
        made = self._table(14)
        made.setBorderCollapse(True)
        made.setCellPadding(0)
        made.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.FixedLength, 102), QTextLength(QTextLength.Type.PercentageLength, 100)]
        )
        return made

    def card_cell(self, kind: Kind, *, left: bool) -> QTextTableCellFormat:
        """One half of the frame of a photograph: green when it came, red when it went."""
        line, fill = {Kind.INSERTED: ("ok", "osoft"), Kind.DELETED: ("danger", "dsoft")}.get(kind, ("line2", "pane"))
        made = QTextTableCellFormat()
        made.setBackground(self._theme.colour(fill))
        made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        made.setBorderBrush(QBrush(self._theme.colour(line)))
        made.setBorder(1)
        if left:
            made.setRightBorder(0)
        else:
            made.setLeftBorder(0)
        made.setPadding(8)
        return made

    def halves(self) -> QTextTableFormat:
        """Two columns for the older and the newer text."""
        made = self._table(0)
        made.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, 50)] * 2)
        return made

    def half_cell(self, *, left: bool) -> QTextTableCellFormat:
        """A passage on one side, with air between it and the other side."""
        made = QTextTableCellFormat()
        made.setBottomPadding(14)
        if left:
            made.setRightPadding(14)
        else:
            made.setLeftPadding(14)
        return made

    def _table(self, bottom: float) -> QTextTableFormat:
        made = QTextTableFormat()
        made.setBorder(0)
        made.setCellPadding(0)
        made.setCellSpacing(0)
        made.setBottomMargin(bottom)
        made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        return made
