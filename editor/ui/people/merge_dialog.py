"""Merging a person who stands twice: who stays is chosen, what would happen is shown, then the button does it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from editor.domain.errors import EditorError
from editor.domain.people import MergePlan, Person
from editor.ui.credits.live_lines import LiveLines
from editor.ui.credits.register import PeopleDesk, told_apart
from editor.ui.kit.choice_box import ChoiceBox
from editor.ui.kit.forms import FIELD_HEIGHT, button, column, label, labelled, row, rule
from editor.ui.kit.tasks import Job, Tasks
from editor.ui.kit.words import name_of

WIDTH = 560
FIGURES = ("photos", "bylines", "credits", "public")


class MergeDialog(QDialog):
    """`agreed` carries the plan; `failed` why there is none. Nothing is written here."""

    agreed = Signal(MergePlan)
    failed = Signal(EditorError)

    def __init__(
        self, gone: Person, others: Sequence[Person], register: PeopleDesk, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        """Offer `others` in the order given: the likeliest first."""
        super().__init__(parent)
        self.setObjectName("merge-dialog")
        name = name_of(gone.names)
        self.setWindowTitle(self.tr("Who is «{name}»?").format(name=name))
        self.setMinimumWidth(WIDTH)
        self._gone, self._register, self._tasks = gone, register, tasks
        self._plan: MergePlan | None = None
        self._job: Job | None = None
        self.list = ChoiceBox()
        self.list.setFixedHeight(FIELD_HEIGHT)
        for other in others:
            self.list.addItem(told_apart(other), other.id)
        self._numbers = {each: label("–", "page-title") for each in FIGURES}
        self._forms = label("–", wrap=True)
        self._lines = LiveLines(register, tasks)
        self._merge = button(self.tr("Merge people"), "primary")
        self._build()
        self.list.currentIndexChanged.connect(self._on_chosen)
        self._on_chosen()

    def _build(self) -> None:
        cancel = button(self.tr("Cancel"))
        cancel.setDefault(True)
        cancel.clicked.connect(self.reject)
        self._merge.clicked.connect(self._on_merge)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(label(self.windowTitle(), "title", wrap=True))
        hint = self.tr("The other row goes; everything that names it means the person you choose here.")
        layout.addWidget(label(hint, "secondary", wrap=True))
        layout.addLayout(labelled(self.tr("The same person as"), self.list))
        layout.addWidget(rule())
        figures = QHBoxLayout()
        figures.setSpacing(16)
        figures.addWidget(self._figure(self._numbers["photos"], self.tr("Photos credited anew")), 1)
        figures.addWidget(self._figure(self._numbers["bylines"], self.tr("Articles with the byline")), 1)
        figures.addWidget(self._figure(self._numbers["credits"], self.tr("Articles with a credit of their own")), 1)
        figures.addWidget(self._figure(self._numbers["public"], self.tr("Public articles that follow")), 1)
        layout.addLayout(figures)
        layout.addWidget(self._forms)
        layout.addWidget(label(self.tr("Prints as"), "caption"))
        layout.addWidget(self._lines)
        still = label(self.tr("Nothing has changed yet"), "secondary")
        layout.addLayout(row(still, None, cancel, self._merge))

    @Slot()
    def _on_chosen(self) -> None:
        self._plan = None
        self._merge.setEnabled(False)
        if self._job is not None:
            self._job.drop()
        into = self.list.currentData()
        if into is not None:
            self._job = self._tasks.database(
                self._register.plan_merge, self._gone.id, into, done=self._on_plan, failed=self.failed.emit
            )

    @Slot(object)
    def _on_plan(self, plan: MergePlan) -> None:
        self._plan = plan
        self._merge.setEnabled(True)
        uses = plan.uses
        for name, count in zip(FIGURES, (uses.photos, uses.bylines, uses.credits, uses.public), strict=True):
            self._numbers[name].setText(str(count))
        forms = " · ".join(form for form in plan.result.names.forms if form)
        self._forms.setText(self.tr("The name forms will be: {forms}").format(forms=forms))
        self._lines.show_for(plan.result)

    def _figure(self, number: QLabel, words: str) -> QWidget:
        figure = QWidget()
        figure.setLayout(column(number, label(words, "secondary", wrap=True), None, gap=0))
        return figure

    @Slot()
    def _on_merge(self) -> None:
        if self._plan is not None:
            self.agreed.emit(self._plan)
            self.accept()
