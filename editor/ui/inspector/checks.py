"""«Ready to publish?»: what blocks, what to look at, each with its way there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from editor.domain.checks import Level, Problem, blocks, passed
from editor.ui.inspector.section import Section
from editor.ui.kit import words
from editor.ui.kit.forms import Sign, column, label
from editor.ui.kit.in_rows import link_button, small

_FIXABLE = {"photo", "rubric_id", "bylines", "slug"}
"""Places where the button leads to the field that mends it; in a text it shows the words."""


class Checks(Section):
    """`go_to` carries a problem's place, number and word."""

    go_to = Signal(str, int, str)

    def __init__(self) -> None:
        super().__init__("checks", "")
        self.set_title(self.tr("Ready to publish?"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self.put(self._rows)
        self.show_problems(())

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show the findings, those that block first."""
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for problem in problems:
            row = _Row(problem)
            row.go_to.connect(self.go_to)
            self._rows.addWidget(row)
        others = passed(tuple(problems))
        self._rows.addWidget(
            _passed(self.tr("%n other checks pass", "", others) if problems else self.tr("All checks pass"))
        )
        stop = len(blocks(tuple(problems)))
        warnings = len(problems) - stop
        if stop:
            self.set_right(self.tr("%n to fix", "", stop), "tone-danger")
        elif warnings:
            self.set_right(self.tr("%n to look at", "", warnings), "tone-warn")
        else:
            self.set_right("")


class _Row(QWidget):
    go_to = Signal(str, int, str)

    def __init__(self, problem: Problem) -> None:
        super().__init__()
        self._problem = problem
        stops = problem.level is Level.BLOCK
        sentence = words.sentence(problem.code, problem.facts)
        text = small(sentence, wrap=True)
        text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        level = self.tr("Blocks publication") if stops else self.tr("Warning")
        action = link_button(self.tr("Fix") if problem.place in _FIXABLE else self.tr("Show"))
        action.setAccessibleName(f"{action.text()}: {sentence}")
        action.clicked.connect(self._on_clicked)
        sign = Sign("block" if stops else "warning", "danger" if stops else "warn")
        sign.setAccessibleName(level)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 1, 0, 1)
        layout.setSpacing(8)
        layout.addLayout(column(5, sign, None, gap=0))
        layout.addWidget(text, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(action, 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(f"{level}: {sentence}")

    def _on_clicked(self) -> None:
        self.go_to.emit(self._problem.place, self._problem.number, self._problem.word)


def _passed(text: str) -> QWidget:
    made = QWidget()
    layout = QHBoxLayout(made)
    layout.setContentsMargins(0, 1, 0, 1)
    layout.setSpacing(8)
    layout.addWidget(Sign("done", "ok"))
    layout.addWidget(label(text, "secondary"), 1)
    return made
