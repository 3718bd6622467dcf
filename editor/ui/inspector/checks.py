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
        self._shown: tuple[Problem, ...] | None = None
        self.show_problems(())

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show the findings, those that block first. Comes at each pause of typing: a row that may stay stays."""
        if tuple(problems) == self._shown:
            return
        self._shown = tuple(problems)
        for index, problem in enumerate(problems):
            self._show_row(index, problem)
        while self._rows.count() > len(problems):
            self._remove(len(problems))
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

    def _show_row(self, index: int, problem: Problem) -> None:
        item = self._rows.itemAt(index)
        old = item.widget() if item is not None else None
        if isinstance(old, _Row) and old.takes(problem):
            return
        row = _Row(problem)
        row.go_to.connect(self.go_to)
        self._rows.insertWidget(index, row)
        if isinstance(old, _Row):
            self._remove(index + 1)

    def _remove(self, index: int) -> None:
        item = self._rows.takeAt(index)
        if item is not None and (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()


class _Row(QWidget):
    go_to = Signal(str, int, str)

    def __init__(self, problem: Problem) -> None:
        super().__init__()
        self._problem = problem
        stops = problem.level is Level.BLOCK
        self._sentence = sentence = words.sentence(problem.code, problem.facts)
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

    def takes(self, problem: Problem) -> bool:
        """Stand for this problem from now on, when all that is seen of it is the same."""
        same = problem.level is self._problem.level and (problem.place in _FIXABLE) == (self._problem.place in _FIXABLE)
        if same and words.sentence(problem.code, problem.facts) == self._sentence:
            self._problem = problem
            return True
        return False

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
