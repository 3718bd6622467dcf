"""What became of an import: the articles, what did not come along, the files that were refused."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QScrollArea, QVBoxLayout, QWidget

from editor.ui.importing.taking import MadeArticle, Report
from editor.ui.kit.forms import Sign, button, column, label, row

MOST = 200
"""Articles and refused files that are listed; who imports more of them looks into the list."""


class ReportView(QScrollArea):
    """`article_wanted` carries the id of the article whose headline was pressed."""

    article_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import-report")
        self.setAccessibleName(self.tr("What was imported"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self._headlines = QButtonGroup(self)
        self._headlines.idClicked.connect(self.article_wanted)

    def show_report(self, report: Report) -> None:
        """List it all, the refused files first: they want something done."""
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 4, 8, 4)
        layout.setSpacing(10)
        for name, words in report.refused[:MOST]:
            layout.addLayout(_told("block", "danger", name, words))
        if report.left:
            words = self.tr("%n files were not begun", "", report.left)
            layout.addLayout(_told("warning", "warn", self.tr("Stopped"), words))
        for made in report.made[:MOST]:
            layout.addLayout(self._article(made))
        if more := max(0, len(report.refused) - MOST) + max(0, len(report.made) - MOST):
            layout.addWidget(label(self.tr("%n more are not listed here", "", more), "secondary"))
        layout.addStretch(1)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)

    def _article(self, made: MadeArticle) -> QVBoxLayout:
        action = button(made.headline or self.tr("No headline"), "flat")
        action.setAccessibleName(self.tr("Open «{headline}»").format(headline=action.text()))
        action.setText(action.text().replace("&", "&&"))
        self._headlines.addButton(action, made.article_id)
        lines = [label(words, "secondary", wrap=True) for words in made.sentences()]
        for line in lines:
            line.setContentsMargins(31, 0, 8, 0)
        return column(row(Sign("done", "ok"), action, None, gap=6), *lines, gap=3)


def _told(sign: str, role: str, strong: str, words: str) -> QVBoxLayout:
    line = label(words, "body2", wrap=True)
    line.setContentsMargins(22, 0, 8, 0)
    return column(row(Sign(sign, role), label(strong, "strong", wrap=True), gap=8), line, gap=2)
