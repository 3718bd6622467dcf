"""What the export leaves out and what readers would stumble over, each with a jump to the place that mends it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editor.domain.checks import Level
from editor.domain.exports import Finding, LeftOut
from editor.ui.kit.forms import Sign, button, label, row
from editor.ui.kit.words import sentence

SHOWN = 30
"""How many rows stand there at first, and how many more each time."""

CHECKS_BEHIND = {
    "left-out-embargo": ("embargo_until", ()),
    "left-out-no-rubric": ("rubric_id", ("no-rubric",)),
    "left-out-no-credit": ("photo", ("no-credit",)),
    "left-out-empty-photo-place": ("photo", ("empty-photo-place", "unknown-photo")),
    "left-out-no-file": ("photo", ()),
    "left-out-photo-damaged": ("photo", ()),
    "left-out-photo-not-made": ("photo", ()),
    "left-out-text-too-hard": ("body", ()),
    "left-out-not-made": ("headline", ()),
    "left-out-unreadable": ("headline", ()),
    "left-out-address-taken": ("slug", ("slug-taken",)),
    "left-out-not-ours": ("slug", ()),
}
"""Why an article stays out -> the place that mends it, and the checks that know its number."""


@dataclass(frozen=True, slots=True)
class FindingLine:
    """One line: a sentence about an article, and the place that mends it."""

    article_id: int
    headline: str
    words: str
    place: str
    number: int = 0
    blocks: bool = False


def rows_of(left_out: tuple[LeftOut, ...], findings: tuple[Finding, ...]) -> tuple[FindingLine, ...]:
    """What stays out first, then all the rest; what keeps an article out is not said twice."""
    return (*_blocking(left_out, findings), *_others(left_out, findings))


def _blocking(left_out: tuple[LeftOut, ...], findings: tuple[Finding, ...]) -> Iterator[FindingLine]:
    for out in left_out:
        place, codes = CHECKS_BEHIND[out.code]
        problems = (each.problem for each in findings if each.article_id == out.article_id)
        behind = next((problem for problem in problems if problem.code in codes), None)
        words = sentence(behind.code, behind.facts) if behind and not out.facts else sentence(out.code, out.facts)
        headline = out.headline if out.article_id else f"/{out.headline}"
        yield FindingLine(out.article_id, headline, words, place, behind.number if behind else 0, blocks=True)


def _others(left_out: tuple[LeftOut, ...], findings: tuple[Finding, ...]) -> Iterator[FindingLine]:
    said = {(out.article_id, code) for out in left_out for code in CHECKS_BEHIND[out.code][1]}
    for each in findings:
        problem = each.problem
        if problem.level is not Level.BLOCK or (each.article_id, problem.code) not in said:
            words = sentence(problem.code, problem.facts)
            yield FindingLine(each.article_id, each.headline, words, problem.place, problem.number)


class FindingRow(QWidget):
    """One finding; `place_requested` carries the article, the place and its number."""

    place_requested = Signal(int, str, int)

    def __init__(self, finding: FindingLine) -> None:
        super().__init__()
        self._finding = finding
        self.setAccessibleName(f"{finding.words}. {finding.headline}")
        jump = button(self.tr("Open"), "flat")
        jump.setFixedHeight(24)
        jump.setAccessibleName(self.tr("Open «{headline}»").format(headline=finding.headline))
        jump.clicked.connect(self._on_jump)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(label(finding.words, "strong" if finding.blocks else "", wrap=True))
        text.addWidget(label(finding.headline, "secondary", wrap=True))
        sign = Sign("block" if finding.blocks else "warning", "danger" if finding.blocks else "warn")
        sign.setAccessibleName(self.tr("Stays out") if finding.blocks else self.tr("Warning"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setSpacing(8)
        layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(text, 1)
        layout.addWidget(jump, 0, Qt.AlignmentFlag.AlignTop)
        jump.setVisible(finding.article_id != 0)

    def _on_jump(self) -> None:
        self.place_requested.emit(self._finding.article_id, self._finding.place, self._finding.number)


class Findings(QWidget):
    """The list «Before you send»; `place_requested` carries (article id, place, number)."""

    place_requested = Signal(int, str, int)
    grown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left_out: tuple[LeftOut, ...] = ()
        self._findings: tuple[Finding, ...] = ()
        self._waiting: tuple[FindingLine, ...] = ()
        self._title = label("", "strong")
        self._stay, self._warn = label("", "badge-danger"), label("", "badge-warn")
        self._note = label("", "secondary", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._more = button("", "flat")
        self._more.clicked.connect(self._on_more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(4)
        layout.addLayout(row(self._title, None, self._stay, self._warn))
        layout.addWidget(self._note)
        layout.addLayout(self._rows)
        layout.addLayout(row(self._more, None))
        layout.addStretch(1)
        self._say()

    def show_findings(self, left_out: tuple[LeftOut, ...], findings: tuple[Finding, ...]) -> None:
        """Show what stays out and what else the checks found."""
        self._left_out, self._findings = left_out, findings
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._waiting = rows_of(left_out, findings)
        self._say()
        self._on_more()

    def layout_height(self) -> int:
        """The height that all rows want."""
        layout = self.layout()
        if layout is None:
            return 0
        height = layout.totalHeightForWidth(self.width())
        return height if height > 0 else layout.totalSizeHint().height()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.show_findings(self._left_out, self._findings)
        super().changeEvent(event)

    def _say(self) -> None:
        count, warnings = len(self._left_out), len(self._waiting) - len(self._left_out)
        self._title.setText(self.tr("Before you send"))
        self._stay.setText(self.tr("1 stays out") if count == 1 else self.tr("%n stay out", "", count))
        self._warn.setText(self.tr("1 warning") if warnings == 1 else self.tr("%n warnings", "", warnings))
        self._stay.setVisible(count > 0)
        self._warn.setVisible(warnings > 0)
        self._note.setVisible(count > 0 or not warnings)
        if not count:
            self._note.setText(self.tr("Nothing stands in the way."))
        elif count == 1:
            self._note.setText(self.tr("This stays out; a page that is out already stays as it is. The rest can go."))
        else:
            self._note.setText(self.tr("These stay out; pages that are out already stay as they are. The rest can go."))

    @Slot()
    def _on_more(self) -> None:
        now, self._waiting = self._waiting[:SHOWN], self._waiting[SHOWN:]
        for finding in now:
            made = FindingRow(finding)
            made.place_requested.connect(self.place_requested)
            self._rows.addWidget(made)
            made.show()
        self._more.setText(self.tr("Show %n more", "", len(self._waiting)))
        self._more.setVisible(bool(self._waiting))
        self.grown.emit()
