"""The amber bar: what a change would do, in figures and addresses, before anything is written."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from editor.ui.kit.announce import announce, sentences
from editor.ui.kit.forms import OneLine, Sign, button, dress, label, row
from editor.ui.kit.words import name_of
from editor.ui.rubric_manager.plans import RubricPlan
from editor.ui.theme import fonts

SHOWN_REDIRECTS = 5


class PlanBar(QFrame):
    """Hidden until a plan waits. `agreed` carries the plan, `refused` says that nothing changes."""

    agreed = Signal(RubricPlan)
    refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plan-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        dress(self, "banner-warn")
        self._plan: RubricPlan | None = None
        self._title = label("", "strong", wrap=True)
        self._still = OneLine("", "body2")
        self._figures = QHBoxLayout()
        self._figures.setSpacing(16)
        self._lines = label("")
        self._lines.setFont(fonts.mono(12))
        self._lines.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._do, self._cancel = button("", "primary"), button("")
        self._do.clicked.connect(self._on_do)
        self._cancel.clicked.connect(self._on_cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 14)
        layout.setSpacing(10)
        first = row(Sign("fa6s.arrow-right-arrow-left", "warn", 14), self._title, self._still, gap=10)
        self._still.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._still.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        first.setStretch(1, 2)
        first.setStretch(2, 1)
        layout.addLayout(first)
        inner = QVBoxLayout()
        inner.setContentsMargins(24, 0, 0, 0)
        inner.setSpacing(10)
        inner.addLayout(self._figures)
        inner.addWidget(self._lines)
        inner.addLayout(row(self._do, self._cancel, None))
        layout.addLayout(inner)
        self.hide()

    @property
    def plan(self) -> RubricPlan | None:
        """The plan that waits for its button."""
        return self._plan

    def propose(self, plan: RubricPlan) -> None:
        """Show what would happen and wait."""
        self._plan = plan
        title, action = self._words(plan)
        self._title.setText(title)
        self.setAccessibleName(title)
        self._still.setText(self.tr("Nothing has changed yet"))
        self._do.setText(action)
        self._cancel.setText(self.tr("Cancel"))
        self._show_figures(plan)
        lines = [f"{old} → {new}" for old, new in plan.redirects[:SHOWN_REDIRECTS]]
        more = len(plan.redirects) - len(lines)
        if more > 0:
            lines.append(self.tr("and {count} more").format(count=more))
        self._lines.setText("\n".join(lines))
        self._lines.setVisible(bool(lines))
        self.show()
        announce(self, sentences(title, self._still.text()), urgent=True)
        self._do.setFocus()

    def settle(self) -> None:
        """The plan is done or dropped."""
        self._plan = None
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, Escape drops the plan."""
        if event.key() == Qt.Key.Key_Escape or (
            event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._cancel.hasFocus()
        ):
            self._on_cancel()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_do()
        else:
            super().keyPressEvent(event)

    def _words(self, plan: RubricPlan) -> tuple[str, str]:
        name = name_of(plan.rubric.names)
        into = name_of(plan.into.names) if plan.into else ""
        if plan.kind == "merge":
            return self.tr("Merge «{name}» into «{into}»?").format(name=name, into=into), self.tr("Merge rubrics")
        if plan.kind == "delete":
            words = self.tr("Delete «{name}»? Its articles go to «{into}».")
            return words.format(name=name, into=into), self.tr("Delete rubric")
        if plan.kind == "move":
            return self._move_words(plan, name), self.tr("Move rubric")
        return self.tr("Change the address of «{name}»?").format(name=name), self.tr("Change the address")

    def _move_words(self, plan: RubricPlan, name: str) -> str:
        left, there = (name_of(each.names) if each else "" for each in (plan.left, plan.entered))
        if left and there:
            words = self.tr("Move «{name}» from «{left}» to «{there}»?")
            return words.format(name=name, left=left, there=there)
        if there:
            return self.tr("Move «{name}» into «{there}»?").format(name=name, there=there)
        return self.tr("Move «{name}» out of «{left}»?").format(name=name, left=left)

    def _show_figures(self, plan: RubricPlan) -> None:
        while (item := self._figures.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        ends = plan.kind in {"merge", "delete"}
        self._figure(plan.articles, self.tr("Articles that move over") if ends else self.tr("Articles in it"))
        self._figure(plan.readdressed, self.tr("Articles with a new address"))
        self._figure(len(plan.redirects), self.tr("Lists with a new address"))

    def _figure(self, number: int, words: str) -> None:
        figure = QWidget()
        column = QVBoxLayout(figure)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        big: QLabel = label(str(number), "page-title")
        column.addWidget(big)
        column.addWidget(OneLine(words, "secondary"))
        column.addStretch(1)
        self._figures.addWidget(figure, 1)

    def _on_do(self) -> None:
        if self._plan is not None:
            self.agreed.emit(self._plan)

    def _on_cancel(self) -> None:
        self.settle()
        self.refused.emit()
