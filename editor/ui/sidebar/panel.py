"""The sidebar as a widget: the newsroom's name, a new article, and the places below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QSizePolicy, QTreeView, QVBoxLayout, QWidget

from editor.ui.kit import pane_focus
from editor.ui.kit.forms import action_button, dress, head, label, plain
from editor.ui.kit.place import Place
from editor.ui.sidebar.delegate import INSET, TWIST, PlaceDelegate
from editor.ui.sidebar.places import PlaceRole, PlacesModel
from editor.ui.theme import Theme, fonts

if TYPE_CHECKING:
    from editor.domain.articles import Counts
    from editor.domain.newsroom import Newsroom
    from editor.domain.rubrics import Rubric

WIDTH, FOLDED, NARROWEST, WIDEST = 216, 52, 180, 280


class Sidebar(QWidget):
    """`place_chosen` carries the `Place` that the user went to; `entered` says that Enter was pressed on it."""

    place_chosen = Signal(Place)
    entered = Signal()

    def __init__(self, theme: Theme, new_article: QAction) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        dress(self, "side")
        self._initial = _initial()
        self._name = label("", "strong")
        self._name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._name.setMinimumWidth(1)
        self._new = action_button(new_article)
        self.model = PlacesModel()
        self.view = _PlacesView(theme)
        self.view.setModel(self.model)
        self._delegate = PlaceDelegate(self.view, theme)
        self.view.setItemDelegate(self._delegate)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.chosen_again.connect(self._on_again)
        theme.changed.connect(self.view.viewport().update)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        header = head(self._initial, self._name, self._new)
        dress(header, "side-head")
        layout.addWidget(header)
        layout.addWidget(self.view, 1)
        self._quiet = False
        self.setFocusProxy(self.view)

    def show_newsroom(self, newsroom: Newsroom) -> None:
        """Show the newsroom's name and its first letter."""
        self._name.setText(newsroom.name)
        self._name.setToolTip(plain(newsroom.name))
        self._initial.setText(newsroom.name.strip()[:1].upper())

    def show_rubrics(self, rubrics: tuple[Rubric, ...], language: str) -> None:
        """Show the tree of rubrics; the place that is chosen stays chosen, what is open stays open."""
        chosen, scroll = self.current, self.view.verticalScrollBar().value()
        opened = [place for place in self.model.parents() if self.view.isExpanded(self.model.index_of(place))]
        self._quiet = True
        self.model.show_rubrics(rubrics, language)
        self._quiet = False
        for place in opened:
            self.view.expand(self.model.index_of(place))
        self.view.doItemsLayout()
        self.view.verticalScrollBar().setValue(scroll)
        if chosen is not None:
            self.choose(chosen)

    def show_counts(self, counts: Counts) -> None:
        """Put new figures beside the places."""
        self.model.show_counts(counts)

    @property
    def current(self) -> Place | None:
        """The place that is chosen."""
        return self.view.currentIndex().data(PlaceRole.PLACE)

    def choose(self, place: Place) -> None:
        """Mark a place as chosen without saying `place_chosen`; a place that is not there marks nothing."""
        self._quiet = True
        self.view.setCurrentIndex(self.model.index_of(place))
        self._quiet = False

    @property
    def is_folded(self) -> bool:
        """Whether signs and dots stand alone."""
        return self._delegate.folded

    def fold(self, *, folded: bool) -> None:
        """Signs and dots only, or everything."""
        self._delegate.folded = folded
        for part in (self._name, self._new):
            part.setVisible(not folded)
        self.setMinimumWidth(fonts.px(FOLDED if folded else NARROWEST))
        self.setMaximumWidth(fonts.px(FOLDED if folded else WIDEST))
        self.view.scheduleDelayedItemsLayout()

    def _on_current(self, index: QModelIndex) -> None:
        place = index.data(PlaceRole.PLACE)
        if place is not None and not self._quiet:
            self.place_chosen.emit(place)

    def _on_again(self, by_key: bool) -> None:  # noqa: FBT001 - the signal's own argument
        if self.current is not None:
            self.place_chosen.emit(self.current)
            if by_key:
                self.entered.emit()


def _initial() -> QLabel:
    made = label("", "initial")
    made.setFixedSize(fonts.px(22), fonts.px(22))
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made


class _PlacesView(QTreeView):
    """`chosen_again`: the place that is chosen already was pressed, or (True) Enter was."""

    chosen_again = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("places")
        self.setAccessibleName(self.tr("Places"))
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        pane_focus.ring_of_empty(self, self._theme.colour("accent"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.position().x() < INSET + TWIST and self.model().hasChildren(index) and index.isValid():
            self.setExpanded(index, not self.isExpanded(index))
            return
        before = self.currentIndex()
        super().mousePressEvent(event)
        if index.isValid() and index == before:
            self.chosen_again.emit(False)  # noqa: FBT003 - a signal has no names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.chosen_again.emit(True)  # noqa: FBT003 - a signal has no names
        else:
            super().keyPressEvent(event)
