"""The list pane: the name of the place, a search field, chips, and the rows below."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from editor.domain.articles import ListQuery
from editor.ui.article_list.delegate import ArticleDelegate
from editor.ui.article_list.empty_list import EmptyList
from editor.ui.article_list.looks import RowLooks
from editor.ui.article_list.model import ArticleListModel, Reader
from editor.ui.article_list.rows_view import RowsView
from editor.ui.article_list.rubric_menu import RubricMenu
from editor.ui.kit import icons, words
from editor.ui.kit.anchor import EDGE, Anchor, drop_anchor, return_to
from editor.ui.kit.announce import announce
from editor.ui.kit.chips import FlowLayout, chip
from editor.ui.kit.figures import number
from editor.ui.kit.forms import dress, head, label, search_field
from editor.ui.kit.place import Place
from editor.ui.kit.tasks import Job, Tasks
from editor.ui.kit.thumbnails import Thumbnails
from editor.ui.theme import Theme

PAUSE_MS = 200
"""How long typing in the search field must rest before the newsroom is asked."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What the list shows: a place of the sidebar, its filters, the article that is marked, and pixels scrolled."""

    place: Place
    text: str
    to_fix: bool
    rubric_id: int | None
    current: int
    scrolled: int


class ArticleList(QWidget):
    """`article_chosen` carries the id of the article that the user went to; `new_wanted` asks for another.

    `spike_wanted` carries the id of the article whose row has the focus while Delete is pressed.
    """

    article_chosen = Signal(int)
    new_wanted = Signal()
    spike_wanted = Signal(int)

    def __init__(self, theme: Theme, tasks: Tasks, reader: Reader, looks: RowLooks, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.setObjectName("list-pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        dress(self, "pane")
        self.model = ArticleListModel(tasks, reader, looks, self)
        self.view = RowsView(self.model, theme)
        self._delegate = ArticleDelegate(self.view, theme, looks, thumbnails)
        self.view.setItemDelegate(self._delegate)
        self._tasks, self._reader = tasks, reader
        self._counting: Job | None = None
        self._place = Place("desk", "drafts")
        self._rubric_id: int | None = None
        self._current = self._to_scroll = 0
        self._listed: ListQuery | None = None
        self._anchor: Anchor | None = None
        self._awaits = False
        self._title, self._count = label("", "title"), label("", "secondary")
        self._search = search_field(self.tr("Headline, text, author, credit…"))
        self._search.setObjectName("list-search")
        self._all, self._to_fix = chip(self.tr("All")), chip(self.tr("To fix"), icon="block", role="danger")
        self._rubrics = RubricMenu(self)
        self._rubric = self._rubric_chip()
        self._empty = EmptyList()
        self._stack = QStackedWidget()
        self._lay_out()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._connect(theme, thumbnails)
        self.setFocusProxy(self.view)
        self.use(looks)

    @property
    def place(self) -> Place:
        """The place of the sidebar whose articles are listed."""
        return self._place

    @property
    def shown(self) -> Shown:
        """What `show_again` brings back."""
        scrolled = self.view.verticalScrollBar().value()
        return Shown(
            self._place, self._search.text(), self._to_fix.isChecked(), self._rubric_id, self._current, scrolled
        )

    def show_again(self, shown: Shown) -> None:
        """Show what another list showed, without saying `article_chosen`."""
        self.go(shown.place)
        self._search.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._search.setText(shown.text)
        self._search.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self._to_fix.setChecked(shown.to_fix)
        self._current, self._to_scroll = shown.current, shown.scrolled
        self._choose_rubric(shown.rubric_id)

    def go(self, place: Place) -> None:
        """Show a place of the sidebar, with the filters off."""
        self._place = place
        self._search.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._search.clear()
        self._search.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self._to_fix.setChecked(False)
        self._choose_rubric(None)

    def search(self, text: str) -> None:
        """Find `text` in all articles."""
        self._place = Place("desk", "all")
        self._search.setText(text)
        self._ask()

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def mark(self, article_id: int) -> None:
        """Mark an article that is open already, without saying `article_chosen`."""
        self._current = article_id
        self.view.go_to(self.model.index_of(self._current))

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) article."""
        place = self.view.currentIndex().row() + by
        if 0 <= place < self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(place))

    def compact(self, *, on: bool) -> None:
        """Rows of one line, or of three."""
        self._delegate.compact = on
        self.view.scheduleDelayedItemsLayout()

    def count_to_fix(self) -> None:
        """Count again what blocks or is to be looked at in this list."""
        if self._counting is not None:
            self._counting.drop()
        query = replace(self.model.query, to_fix=True)
        self._counting = self._tasks.reading(self._reader.how_many, query, done=self._on_counted)

    def use(self, looks: RowLooks) -> None:
        """Name rubrics as they are called now."""
        self._looks = looks
        self._delegate.looks = looks
        self.model.use(looks)
        self._rubrics.offer(looks)
        self._title.setText(name_of(self._place, self._looks))
        self._rubric.setText(looks.name(self._rubric_id) or self.tr("Rubric"))
        if self._rubric_id is not None and self._rubric_id not in looks.rubrics:
            self._choose_rubric(None)

    def _rubric_chip(self) -> QPushButton:
        made = chip(self.tr("Rubric"))
        made.setProperty("menu", True)  # noqa: FBT003 - Qt's own signature
        made.setMenu(self._rubrics)
        return made

    def _lay_out(self) -> None:
        chips = QWidget()
        flow = FlowLayout(chips, gap=4)
        for each in (self._all, self._to_fix, self._rubric):
            flow.addWidget(each)
        tools = QWidget()
        tools.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        dress(tools, "head")
        inner = QVBoxLayout(tools)
        inner.setContentsMargins(12, 8, 12, 10)
        inner.setSpacing(8)
        inner.addWidget(self._search)
        inner.addWidget(chips)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head(self._title, self._count, None))
        layout.addWidget(tools)
        layout.addWidget(self._stack, 1)

    def _connect(self, theme: Theme, thumbnails: Thumbnails) -> None:
        self._all.setChecked(True)
        self._pause.timeout.connect(self._ask)
        self._search.textChanged.connect(self._pause.start)
        self._search.returnPressed.connect(self._ask)
        self._all.clicked.connect(self._on_all)
        self._to_fix.clicked.connect(self._ask)
        self._rubrics.chosen.connect(self._choose_rubric)
        self._empty.pressed.connect(self._on_empty_action)
        self.model.standpoint = self._standpoint
        self.model.dataChanged.connect(self._on_read)
        self.model.modelAboutToBeReset.connect(self._on_about_to_list)
        self.model.listed.connect(self._on_listed)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.delete_pressed.connect(self._on_delete)
        thumbnails.arrived.connect(self.view.update_rows)
        theme.changed.connect(self.view.viewport().update)

    def _ask(self) -> None:
        self._pause.stop()
        self._all.setChecked(not self._to_fix.isChecked() and self._rubric_id is None)
        self._rubric.setChecked(self._rubric_id is not None)
        self._rubric.setVisible(self._place.kind != "rubric")
        self._title.setText(name_of(self._place, self._looks))
        of_place = self._place.rubric_id if self._place.kind == "rubric" else self._rubric_id
        self.model.show(
            ListQuery(
                place=self._place.key if self._place.kind == "desk" else "all",
                rubric_id=of_place,
                text=self._search.text().strip(),
                to_fix=self._to_fix.isChecked(),
            )
        )

    def _choose_rubric(self, rubric_id: int | None) -> None:
        self._rubric_id = rubric_id
        self._rubric.setText(self._looks.name(rubric_id) or self.tr("Rubric"))
        self._ask()

    def _on_all(self) -> None:
        self._to_fix.setChecked(False)
        self._choose_rubric(None)

    def _standpoint(self) -> tuple[tuple[int, ...], int]:
        """The article at the top of what is seen, if the same list is read again, and the one that is marked."""
        current = (self._current,) if self._current else ()
        if self._listed != self.model.query:
            return current, 0
        top = self.view.indexAt(QPoint(EDGE, EDGE)).row()
        number = self.model.id_at(top) if top > 0 else None
        return (current, max(0, top)) if number is None else (tuple(dict.fromkeys((number, *current))), top)

    def _on_about_to_list(self) -> None:
        """The same list, read again, stands where it stood; another one begins at its top."""
        is_same = self._listed == self.model.query
        self._anchor = drop_anchor(self.view, self.model.id_at) if is_same else None

    def _on_listed(self) -> None:
        count = self.model.rowCount()
        self._count.setText(number(count))
        if self._search.text().strip() and self._listed != self.model.query:
            announce(self, self.tr("%n articles found", "", count))
        if not count:
            filtered = self._to_fix.isChecked() or self._rubric_id is not None
            self._empty.explain(self._place.key, self._search.text().strip(), filtered=filtered)
        self._stack.setCurrentWidget(self.view if count else self._empty)
        self.view.go_to(self.model.index_of(self._current))
        if self._anchor is not None:
            return_to(self.view, self._anchor, self.model.index_of)
        elif count and self._to_scroll:
            self.view.doItemsLayout()
            self.view.verticalScrollBar().setValue(self._to_scroll)
        self._listed, self._anchor, self._to_scroll = self.model.query, None, 0
        self.count_to_fix()

    def _on_counted(self, count: int) -> None:
        self._to_fix.setText(f"{self.tr('To fix')} {number(count)}" if count else self.tr("To fix"))
        self._to_fix.setIcon(icons.icon("block", "danger" if count else "ink3"))

    def _on_empty_action(self) -> None:
        if self._search.text().strip():
            self._search.clear()
        elif self._to_fix.isChecked() or self._rubric_id is not None:
            self._on_all()
        else:
            self.new_wanted.emit()

    def _on_current(self, index: QModelIndex) -> None:
        number = self.model.id_at(index.row()) if index.isValid() else self._current
        self._awaits = number is None
        if number is not None and number != self._current:
            self._current = number
            self.article_chosen.emit(number)

    def _on_read(self) -> None:
        """Rows have come, perhaps the one that was gone to before anybody had read it."""
        if self._awaits:
            self._on_current(self.view.currentIndex())

    def _on_delete(self) -> None:
        if self.view.currentIndex().isValid():
            self.spike_wanted.emit(self._current)


def name_of(place: Place, looks: RowLooks) -> str:
    """What a list is called: by its place on the desk, or by its rubric."""
    return words.place(place.key) if place.kind == "desk" else looks.name(place.rubric_id)
