"""What stays out of the export and why, each with a jump to the place where it is mended."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editor.domain.exports import LeftOut
from editor.ui.forms import Sign, button, label, row
from editor.ui.words import sentence

SHOWN = 30


class FindingRow(QWidget):
    """One article that stays out."""

    article_requested = Signal(int)

    def __init__(self, finding: LeftOut) -> None:
        super().__init__()
        self._finding = finding
        words = sentence(finding.code, {})
        self.setAccessibleName(f"{words}. {finding.headline}")
        jump = button(self.tr("Open"), "flat")
        jump.setFixedHeight(24)
        jump.setAccessibleName(self.tr("Open «{headline}»").format(headline=finding.headline))
        jump.clicked.connect(self._on_jump)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(label(words, "strong", wrap=True))
        text.addWidget(label(finding.headline, "body2", wrap=True))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setSpacing(8)
        layout.addWidget(Sign("block", "danger"), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(text, 1)
        layout.addWidget(jump, 0, Qt.AlignmentFlag.AlignTop)

    def _on_jump(self) -> None:
        self.article_requested.emit(self._finding.article_id)


class Findings(QWidget):
    """The list «Before you send»; `article_requested` carries an article's id."""

    article_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._findings: tuple[LeftOut, ...] = ()
        self._pages = 0
        self._title = label("", "strong")
        self._badge = label("", "badge-danger")
        self._note = label("", "secondary", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(4)
        layout.addLayout(row(self._title, None, self._badge))
        layout.addLayout(self._rows)
        layout.addWidget(self._note)
        layout.addStretch(1)
        self._say()

    def show_findings(self, findings: tuple[LeftOut, ...], pages: int) -> None:
        """Show these; `pages` is how many files go all the same."""
        self._findings, self._pages = findings, pages
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for finding in findings[:SHOWN]:
            made = FindingRow(finding)
            made.article_requested.connect(self.article_requested)
            self._rows.addWidget(made)
        self._say()

    def layout_height(self) -> int:
        """The height that all rows want."""
        layout = self.layout()
        return layout.totalHeightForWidth(self.width()) if layout else 0

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.show_findings(self._findings, self._pages)
        super().changeEvent(event)

    def _say(self) -> None:
        count = len(self._findings)
        self._title.setText(self.tr("Before you send"))
        self._badge.setText(self.tr("1 stays out") if count == 1 else self.tr("%n stay out", "", count))
        self._badge.setVisible(count > 0)
        if not count:
            self._note.setText(self.tr("Nothing stands in the way."))
        elif count == 1:
            self._note.setText(self.tr("This article stays out; its last exported page stays. The rest can go."))
        else:
            self._note.setText(self.tr("These articles stay out; their last exported pages stay. The rest can go."))
