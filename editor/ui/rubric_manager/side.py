"""The right side of the rubric manager: one rubric's form, its trash can, Save and Revert."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from editor.domain.rubrics import Rubric
from editor.ui.kit.empty_state import EmptyState
from editor.ui.kit.forms import HEAD_HEIGHT, OneLine, button, column, dress, name_it, scrolled, tool_button
from editor.ui.kit.words import name_of
from editor.ui.rubric_manager.form import RubricForm
from editor.ui.rubric_manager.reading import RubricAddresses
from editor.ui.theme import Theme, fonts

MARGIN = 16
FOOT_HEIGHT = 56
DOT = 9


class Dot(QWidget):
    """A rubric's colour as a dot."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._colour = "news"
        self.setFixedSize(fonts.px(DOT + 2), fonts.px(DOT + 2))

    def wear(self, colour: str) -> None:
        """Wear another colour."""
        self._colour = colour
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The disc."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.rubric_colour(self._colour))
        painter.drawEllipse(self.rect().adjusted(1, 1, -1, -1))
        painter.end()


class RubricSide(QWidget):
    """`save_requested`, `delete_requested`: requests about the rubric in the form."""

    save_requested = Signal()
    delete_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rubric: Rubric | None = None
        self._begin = False
        self.form = RubricForm(theme)
        self._dot = Dot(theme)
        self._title = OneLine("", "title")
        self._trash = tool_button("fa6.trash-can", "")
        self._revert, self._save = button(""), button("", "primary")
        self._pages = QStackedWidget()
        self._empty = EmptyState("rubrics")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._strip("head", HEAD_HEIGHT, (self._dot, self._title), (self._trash,)))
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._filled())
        layout.addWidget(self._pages, 1)
        self.form.changed.connect(self._on_changed)
        self._save.clicked.connect(self.save_requested)
        self.form.entered.connect(self.save_requested)
        self._revert.clicked.connect(self._on_revert)
        self._trash.clicked.connect(self.delete_requested)
        self._name_parts()
        self.show_rubric(None)

    def use(self, addresses: RubricAddresses) -> None:
        """Know what addresses are made from."""
        self.form.use(addresses)

    def show_rubric(self, rubric: Rubric | None, typed: Rubric | None = None) -> None:
        """Fill the form, or say that no rubric is chosen; `typed` stays in its fields, see `RubricForm`."""
        self._rubric = rubric
        self._pages.setCurrentIndex(1 if rubric else 0)
        for part in (self._dot, self._trash):
            part.setVisible(rubric is not None)
        if rubric is None:
            self._title.setText("")
            return
        self.form.show_rubric(rubric, typed)
        if self._begin:
            self._begin = False
            self.form.focus()

    def settle(self, saved: Rubric) -> None:
        """A rubric has been saved like this; what was typed since stands over it."""
        if self._rubric is not None and self._rubric.id == saved.id:
            self._rubric = saved
            self.form.settle(saved)

    def begin_next(self) -> None:
        """The next rubric that is shown is new: put the cursor into its name."""
        self._begin = True

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._name_parts()
        super().changeEvent(event)

    def _filled(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        inside = QWidget()
        fields = column(self.form, None)
        fields.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        inside.setLayout(fields)
        layout.addWidget(scrolled(inside, "pane"), 1)
        layout.addWidget(self._strip("foot", FOOT_HEIGHT, (), (self._revert, self._save)))
        return page

    def _strip(self, kind: str, height: int, left: tuple[QWidget, ...], right: tuple[QWidget, ...]) -> QWidget:
        strip = QWidget()
        strip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        strip.setFixedHeight(fonts.px(height))
        dress(strip, kind)
        layout = QHBoxLayout(strip)
        layout.setContentsMargins(MARGIN, 0, MARGIN, 0)
        for part in left:
            layout.addWidget(part)
        layout.addStretch(1)
        for part in right:
            layout.addWidget(part)
        return strip

    def _name_parts(self) -> None:
        name_it(self._trash, self.tr("Delete this rubric…"))
        self._revert.setText(self.tr("Revert"))
        self._save.setText(self.tr("Save rubric"))
        line = self.tr("Rubrics are the sections of the site. The first one takes the first articles.")
        self._empty.tell("rubrics", self.tr("No rubric is chosen"), line)

    @Slot()
    def _on_changed(self) -> None:
        typed = self.form.rubric()
        self._title.setText(name_of(typed.names))
        self._dot.wear(typed.colour)
        named = bool(name_of(typed.names) and typed.slug)
        self._save.setEnabled(self.form.is_changed and named)
        self._revert.setEnabled(self.form.is_changed)

    @Slot()
    def _on_revert(self) -> None:
        if self._rubric is not None:
            self.form.show_rubric(self._rubric)
