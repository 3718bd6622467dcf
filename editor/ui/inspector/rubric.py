"""Under which rubric the article stands: one list with the tree's order, a dot and the path."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QComboBox

from editor.domain.rubrics import Rubric, in_tree_order
from editor.domain.story import FIELD
from editor.ui.inspector.section import Section
from editor.ui.kit.choice_box import ChoiceBox
from editor.ui.kit.forms import plain, sign_size
from editor.ui.kit.words import field_name
from editor.ui.theme import Theme


class RubricSection(Section):
    """`chosen` carries a rubric's id, or None."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__("rubric", "")
        self.set_title(field_name(FIELD["rubric_id"]))
        self._theme = theme
        self._rubrics: tuple[Rubric, ...] = ()
        self._language = "ru"
        self._current: int | None = None
        self.box = ChoiceBox()
        self.box.setObjectName("rubric")
        self.box.setAccessibleName(self.title.text())
        self.box.setIconSize(sign_size(12, 12))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.activated.connect(self._on_activated)
        self.box.currentTextChanged.connect(self._on_named)
        self.put(self.box)
        theme.changed.connect(self._fill)

    def set_rubrics(self, rubrics: Sequence[Rubric]) -> None:
        """The rubrics of the newsroom."""
        self._rubrics = in_tree_order(tuple(rubrics))
        self._fill()

    def show_rubric(self, rubric_id: int | None, language: str) -> None:
        """Show the article's rubric by its name in this language, the window's."""
        if language != self._language:
            self._language = language
            self._current = rubric_id
            self._fill()
        self._current = rubric_id
        self.box.setCurrentIndex(max(self.box.findData(rubric_id), 0) if rubric_id is not None else 0)

    def _on_named(self, name: str) -> None:
        self.box.setToolTip(plain(name))

    def _fill(self) -> None:
        names = {rubric.id: rubric.names.best(self._language) for rubric in self._rubrics}
        colours = {rubric.id: rubric.colour for rubric in self._rubrics}
        self.box.clear()
        self.box.addItem(self.tr("No rubric yet"), None)
        for rubric in self._rubrics:
            parent = rubric.parent_id
            path = names[rubric.id] if parent is None else f"{names.get(parent, '')} › {names[rubric.id]}"
            colour = colours.get(parent, rubric.colour) if parent is not None else rubric.colour
            self.box.addItem(self._dot(colour), path, rubric.id)
        self.box.setCurrentIndex(max(self.box.findData(self._current), 0) if self._current is not None else 0)

    def _dot(self, colour: str) -> QIcon:
        picture = QPixmap(24, 24)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.rubric_colour(colour))
        painter.drawEllipse(3, 3, 18, 18)
        painter.end()
        return QIcon(picture)

    def _on_activated(self, index: int) -> None:
        self._current = self.box.itemData(index)
        self.chosen.emit(self._current)
