"""The rubric manager assembled: the tree, the form of one rubric, the plan that waits for a yes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editor.domain.errors import EditorError
from editor.domain.rubrics import EndedRubric, Rubric
from editor.domain.words import Names
from editor.ui.kit.banner import Banner
from editor.ui.kit.forms import ground
from editor.ui.kit.side_split import SideSplit
from editor.ui.kit.tasks import Tasks
from editor.ui.kit.words import error_sentence, name_of
from editor.ui.rubric_manager.choose_dialog import ChooseRubric
from editor.ui.rubric_manager.form import Typed
from editor.ui.rubric_manager.head import TreeHead
from editor.ui.rubric_manager.plan_bar import PlanBar
from editor.ui.rubric_manager.plans import (
    Filed,
    RubricPlan,
    may_drop,
    plan_change,
    plan_end,
    siblings,
    step,
    without_children,
)
from editor.ui.rubric_manager.reading import Done, RubricTree, done, read
from editor.ui.rubric_manager.side import RubricSide
from editor.ui.rubric_manager.tree_model import RubricModel
from editor.ui.rubric_manager.tree_view import RubricView
from editor.ui.theme import Theme

if TYPE_CHECKING:
    from editor.desk import Desks

SIDE_WIDTH, LEAST_SIDE_WIDTH = 452, 340


@dataclass(frozen=True, slots=True)
class UndoOffer:
    """What is said when a change is written, and the change that takes it back; None brings back what went.

    `saved` is the rubric of the form when it is that which is written.
    """

    words: str
    back: RubricPlan | None = None
    saved: Rubric | None = None


class RubricManager(QWidget):
    """`changed` after every write; `undo_offered` (words, what undoes it); `failed` carries an exception.

    `undone` when what was offered for undo is taken back.
    """

    changed = Signal()
    undo_offered = Signal(str, object)
    undone = Signal()

    def __init__(self, desks: Desks, tasks: Tasks, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rubric-manager")
        self._desks = desks
        self._tasks = tasks
        self._filed = Filed({}, {})
        self._tree = RubricTree()
        self._undo: Callable[[], object] | None = None
        self._offers: list[UndoOffer | None] = []
        self._unsaved: dict[int, Typed] = {}
        self.model = RubricModel(self)
        self.view = RubricView(self.model, theme)
        self.plan = PlanBar()
        self.side = RubricSide(theme)
        self._head = TreeHead()
        self._banner = Banner()
        self._build()
        self._connect()

    def reload(self, chosen: int = 0) -> None:
        """Read the tree again and keep (or choose) a row; what is typed stays."""
        wanted = chosen or self._chosen_id()
        self._tasks.database(read, self._desks, wanted, done=self._on_tree)

    def look_again(self) -> None:
        """Another program has written: show the tree as it is now, and leave alone what is chosen and typed."""
        self._tasks.database(read, self._desks, self._chosen_id(), done=self._on_news)

    def add(self) -> None:
        """A new rubric at the end of the top level, ready to be named."""
        named = {self._tree.addresses.language: self.tr("New rubric")}
        self._write(0, partial(self._desks.rubrics.add, Names(**named), slug=self._free_slug()))
        self.side.begin_next()

    def move_step(self, way: str) -> None:
        """Move the chosen rubric: `up`, `down`, `in` or `out`."""
        rubric = self.view.rubric()
        there = step(self.model.rubrics, rubric, way) if rubric else None
        if rubric and there:
            self.take(rubric.id, *there)

    def take(self, rubric_id: int, parent_id: int | None, position: int) -> None:
        """Move a rubric: at once when only the order changes, else after its plan is agreed to."""
        rubric = self._rubric(rubric_id)
        if rubric is None or not may_drop(self.model.rubrics, rubric_id, parent_id):
            return
        changed = replace(rubric, parent_id=parent_id)
        self._propose(plan_change("move", self.model.rubrics, self._filed, changed, position))

    def delete(self) -> None:
        """Ask where the articles of the chosen rubric go."""
        rubric = self.view.rubric()
        if rubric is not None:
            count = self._filed.every.get(rubric.id, 0)
            question = self.tr("Where does its 1 article go?")
            if count != 1:
                question = self.tr("Where do its %n articles go?", "", count)
            self._ask(question if count else self.tr("Where do its old addresses lead?"), "delete", rubric)

    def merge(self) -> None:
        """Ask what the chosen rubric is merged into."""
        rubric = self.view.rubric()
        if rubric is not None:
            question = self.tr("What is «{name}» merged into?").format(name=name_of(rubric.names))
            self._ask(question, "merge", rubric)

    def save(self) -> None:
        """Save the form: at once, or after its plan when an address changes."""
        rubric = self.side.form.rubric()
        if rubric.id and self.side.form.is_changed:
            plan = plan_change("save", self.model.rubrics, self._filed, rubric)
            self._propose(replace(plan, follows=self.side.form.follows))

    def undo_last(self) -> None:
        """Take the last change back, once."""
        undo, self._undo = self._undo, None
        if undo is not None:
            self.undone.emit()
            undo()

    def event(self, event: QEvent) -> bool:
        """Claim Ctrl+Z before the menus take it for the article; a field keeps its own."""
        if event.type() is QEvent.Type.ShortcutOverride and _is_undo(event) and self._undo is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Z takes the last change back."""
        if _is_undo(event) and self._undo is not None:
            self.undo_last()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        tree, side = ground("canvas", left, name="rubric-ground"), ground("pane", right, name="rubric-side")
        left.addWidget(self._head)
        left.addWidget(self._banner)
        left.addWidget(self.view, 1)
        left.addWidget(self.plan)
        right.addWidget(self.side)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(SideSplit(tree, side, usual=SIDE_WIDTH, least=LEAST_SIDE_WIDTH))
        tree.setFocusProxy(self.view)
        self.parts = [tree, side]

    def _connect(self) -> None:
        self._head.add_requested.connect(self.add)
        self._head.merge_requested.connect(self.merge)
        self.view.chosen.connect(self._on_chosen)
        self.view.step_wanted.connect(self.move_step)
        self.view.delete_wanted.connect(self.delete)
        self.model.drop_wanted.connect(self.take)
        self.side.save_requested.connect(self.save)
        self.side.delete_requested.connect(self.delete)
        self.plan.agreed.connect(self._do)
        self.plan.refused.connect(self.view.setFocus)

    def _propose(self, plan: RubricPlan) -> None:
        self._banner.settle()
        if plan.is_harmless:
            self._do(plan)
        else:
            self.plan.propose(plan)

    @Slot(object)
    def _do(self, plan: RubricPlan) -> None:
        self.plan.settle()
        self.view.setFocus()
        rubrics, rubric = self._desks.rubrics, plan.rubric
        before = self._rubric(rubric.id)
        if plan.kind == "move" and before is not None:
            here = [each.id for each in siblings(self.model.rubrics, before.parent_id)].index(rubric.id)
            words = self.tr("«{name}» moved").format(name=name_of(before.names))
            action = partial(rubrics.move, rubric.id, rubric.parent_id, plan.position)
            self._write(rubric.id, action, UndoOffer(words, RubricPlan("move", before, here)))
        elif plan.kind == "save" and before is not None:
            words = self.tr("«{name}» saved").format(name=name_of(rubric.names))
            saved = rubric if rubric == self.side.form.typed.mine else None
            self._write(rubric.id, partial(rubrics.save, rubric), UndoOffer(words, RubricPlan("save", before), saved))
        elif plan.into is not None:
            words = self.tr("“{name}” is deleted")
            if plan.kind == "merge":
                words = self.tr("“{name}” is merged into “{into}”")
            told = words.format(name=name_of(rubric.names), into=name_of(plan.into.names))
            self._write(plan.into.id, partial(rubrics.end, rubric.id, plan.into.id), UndoOffer(told))

    def _write(self, chosen: int, action: Callable[[], object], offer: UndoOffer | None = None) -> None:
        """Do it on the database thread; answers come in the order of the questions, and so do the offers."""
        self._offers.append(offer)
        self._tasks.database(
            done, action, chosen, done=self._on_written, failed=self._on_refused, over=self._on_not_written
        )

    def _ask(self, question: str, kind: str, rubric: Rubric) -> None:
        others = tuple(each for each in self.model.rubrics if rubric.id not in {each.id, each.parent_id})
        dialog = ChooseRubric(question, others, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.picked.connect(lambda into: self._propose(plan_end(kind, self.model.rubrics, self._filed, rubric, into)))
        dialog.open()

    def _rubric(self, rubric_id: int) -> Rubric | None:
        return next((each for each in self.model.rubrics if each.id == rubric_id), None)

    def _chosen_id(self) -> int:
        rubric = self.view.rubric()
        return rubric.id if rubric else 0

    def _free_slug(self) -> str:
        taken = {each.slug for each in self.model.rubrics}
        return next(name for name in (f"rubric-{number}" for number in range(1, 1000)) if name not in taken)

    @Slot(object)
    def _on_tree(self, tree: RubricTree) -> None:
        self._show(tree)
        self._on_chosen(self.view.rubric())

    @Slot(object)
    def _on_news(self, tree: RubricTree) -> None:
        if (tree.rubrics, tree.counts, tree.every) != (self._tree.rubrics, self._tree.counts, self._tree.every):
            self._on_tree(tree)

    def _show(self, tree: RubricTree) -> None:
        """Show a tree; the form is not touched."""
        self._tree = tree
        self.side.use(tree.addresses)
        self._filed = Filed(tree.every, without_children(tree.rubrics, tree.counts))
        scroll = self.view.verticalScrollBar().value()
        self.view.blockSignals(True)  # noqa: FBT003 - Qt takes it by position only
        self.model.show(tree.rubrics, tree.counts)
        first = next(iter(tree.rubrics), None)
        self.view.choose(tree.chosen if self._rubric(tree.chosen) else first.id if first else 0)
        self.view.blockSignals(False)  # noqa: FBT003 - Qt takes it by position only
        self.view.verticalScrollBar().setValue(scroll)
        self._head.show_counts(tree.rubrics)

    @Slot(object)
    def _on_chosen(self, rubric: Rubric | None) -> None:
        """Show a rubric; what was typed into the one before waits until that is shown again."""
        self.plan.settle()
        typed = self.side.form.typed
        self._unsaved[typed.before.id] = typed
        waiting = self._unsaved.pop(rubric.id, None) if rubric else None
        self.side.show_rubric(rubric, waiting.over(rubric) if waiting and rubric else None)
        self._head.allow_merge(rubric is not None and len(self.model.rubrics) > 1)

    @Slot(object)
    def _on_written(self, written: Done) -> None:
        offer = self._offers.pop(0)
        if offer is not None and offer.saved is not None:
            self.side.settle(offer.saved)
        if offer is not None and offer.back is not None:
            self._offer(offer.words, partial(self._do, offer.back))
        elif offer is not None and written.ended is not None:
            self._offer(offer.words, partial(self._bring_back, written.ended))
        self.changed.emit()
        self.reload(written.chosen)

    def _offer(self, words: str, undo: Callable[[], object]) -> None:
        self._undo = undo
        self.undo_offered.emit(words, self.undo_last)

    def _bring_back(self, ended: EndedRubric) -> None:
        self._write(ended.rubric.id, partial(self._desks.rubrics.bring_back, ended))

    @Slot()
    def _on_not_written(self) -> None:
        self._offers.pop(0)

    @Slot(object)
    def _on_refused(self, error: EditorError) -> None:
        self._banner.say("danger", self.tr("Nothing has changed."), error_sentence(error))
        self.reload()


def _is_undo(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Undo)
