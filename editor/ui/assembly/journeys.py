"""Who listens to what: requests of the panels become calls of the desk, its answers become facts for the panels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from editor.domain.articles import Article, Counts
from editor.domain.rubrics import Rubric
from editor.ui.article_list.looks import RowLooks
from editor.ui.article_list.panel import ArticleList
from editor.ui.assembly.outside import OutsideNews
from editor.ui.assembly.window import MainWindow
from editor.ui.kit import words
from editor.ui.kit.announce import announce
from editor.ui.kit.opening import Opened
from editor.ui.kit.place import Place
from editor.ui.kit.tasks import Tasks
from editor.ui.kit.thumbnails import Thumbnails
from editor.ui.theme import Theme
from editor.ui.writing.session.requests import Step
from editor.ui.writing.session.steps import taken

if TYPE_CHECKING:
    from editor.desk import Desks

SETTLE_MS = 150
"""Facts come in flocks; figures and lists are read again when a flock has passed."""

DUE_MS = 30_000
"""How often scheduled articles are looked at, while the window stands."""

FIRST = Place("desk", "drafts")
ROOMS = ("photos", "rubrics", "export")


class Journeys(QObject):
    """Built for one open newsroom.

    Requests: `article_wanted` (an id) and `new_wanted` for the writing desk, `room_wanted` (its name). Facts:
    `rubrics_changed` (the tree), `photos_changed` and `counts_changed` (the figures).
    """

    article_wanted = Signal(int)
    room_wanted = Signal(str)
    new_wanted = Signal()
    rubrics_changed = Signal(tuple)
    photos_changed = Signal()
    counts_changed = Signal(Counts)

    def __init__(self, window: MainWindow, theme: Theme, tasks: Tasks, opened: Opened) -> None:
        super().__init__(window)
        self._window, self._tasks = window, tasks
        self._desks: Desks = opened.desks
        self._newsroom = opened.newsroom
        self._rubrics = opened.rubrics
        self.outside = OutsideNews(tasks, opened.desks.watch, self)
        self.thumbnails = Thumbnails(tasks, opened.desks.photos.thumbnail, self)
        looks = RowLooks(opened.rubrics, words.tongue(), opened.newsroom.zone)
        self.list = ArticleList(theme, tasks, opened.desks.articles, looks, self.thumbnails)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._read_again)
        self._due = QTimer(self, interval=DUE_MS)
        self._due.timeout.connect(self._on_due)
        self._due.start()
        self._show(opened)
        self._connect()

    def _show(self, opened: Opened) -> None:
        window = self._window
        window.titles.show_newsroom(opened.newsroom.name)
        window.sidebar.show_newsroom(opened.newsroom)
        window.sidebar.show_rubrics(opened.rubrics, words.tongue())
        window.sidebar.show_counts(opened.counts)
        window.set_list(self.list)
        window.go("desk")
        window.menu_actions.have({"newsroom"})
        first = next(
            (Place("desk", key) for key in ("review", "drafts", "published") if opened.counts.desk.get(key)), FIRST
        )
        window.sidebar.choose(first)
        self.list.go(first)
        self.list.view.setFocus()

    def _connect(self) -> None:
        window, actions = self._window, self._window.menu_actions
        self.outside.came.connect(self._on_came)
        window.sidebar.place_chosen.connect(self.go)
        window.sidebar.entered.connect(window.focus_here)
        window.search_wanted.connect(self.search)
        self.list.article_chosen.connect(self.article_wanted)
        self.list.new_wanted.connect(actions["article.new"].trigger)
        actions["article.new"].triggered.connect(self._on_new)
        actions["article.next"].triggered.connect(self._on_next)
        actions["article.previous"].triggered.connect(self._on_previous)
        actions["list.search"].triggered.connect(self._on_find)
        actions["list.compact"].toggled.connect(self._on_compact)
        actions.family("place").chosen.connect(self._on_room)

    def go(self, place: Place) -> None:
        """Go to a place of the sidebar."""
        if place.kind == "room":
            self.room_wanted.emit(place.key)
            return
        self._window.go("desk")
        self._window.panes.show_list()
        self.list.go(place)

    def search(self, text: str) -> None:
        """Find words in all articles."""
        self._window.go("desk")
        self._window.panes.show_list()
        self._window.sidebar.choose(Place("desk", "all"))
        self.list.search(text)

    def on_article_saved(self, article: Article) -> None:
        """The text of an article has changed: its row has, its place in the list has not."""
        self.list.model.refresh(article.id)
        self._settle.start()

    def on_article_moved(self, article: Article) -> None:
        """An article has another state, or is new: it may stand in another list."""
        self.list.mark(article.id)
        self.list.model.requery()
        self._settle.start()

    def on_articles_made(self) -> None:
        """Articles came in from elsewhere: they stand in a list, perhaps in this one."""
        self.list.model.requery()
        self._settle.start()

    def on_rubrics_changed(self) -> None:
        """Rubrics have other names, places or articles."""
        self._tasks.database(self._desks.rubrics.tree, done=self._on_rubrics)
        self.list.model.requery()
        self._settle.start()

    def on_photos_changed(self) -> None:
        """Credits have changed: figures and findings may have."""
        self.list.model.requery()
        self._settle.start()
        self.photos_changed.emit()

    def _on_came(self) -> None:
        """Another program has written: all that is shown is read again, and stands where it stood."""
        self._tasks.database(self._desks.rubrics.tree, done=self._on_rubrics)
        self.on_photos_changed()

    def on_exported(self) -> None:
        """The site has gone out: fewer articles wait for it."""
        self.read_counts()

    def show_article(self, article_id: int) -> None:
        """Go to the desk with this article, wherever the list stands."""
        self._to_desk()
        self.list.mark(article_id)
        self.article_wanted.emit(article_id)

    def read_counts(self) -> None:
        """Read the figures beside the places again."""
        self._tasks.reading(self._desks.articles.counts, done=self._on_counts)

    def _read_again(self) -> None:
        self.read_counts()
        self.list.count_to_fix()

    def _on_counts(self, counts: Counts) -> None:
        self._window.sidebar.show_counts(counts)
        self.counts_changed.emit(counts)

    def _on_rubrics(self, rubrics: tuple[Rubric, ...]) -> None:
        if rubrics == self._rubrics:
            return
        self._rubrics = rubrics
        self._window.sidebar.show_rubrics(rubrics, words.tongue())
        self.list.use(RowLooks(rubrics, words.tongue(), self._newsroom.zone))
        self.rubrics_changed.emit(rubrics)
        here = self.list.place.rubric_id
        if here is not None and here not in {rubric.id for rubric in rubrics}:
            self._tasks.database(self._desks.rubrics.today, here, done=self._on_heir)

    def _on_heir(self, rubric_id: int | None) -> None:
        """The rubric that is listed has gone into another one, or nowhere."""
        place = Place("rubric", rubric_id=rubric_id) if rubric_id is not None else FIRST
        if self._window.place not in ROOMS:
            self._window.sidebar.choose(place)
        self.list.go(place)

    def _on_new(self) -> None:
        drafts = Place("desk", "drafts")
        self._window.go("desk")
        self._window.sidebar.choose(drafts)
        self.list.mark(0)
        self.list.go(drafts)
        self.new_wanted.emit()

    def _on_due(self) -> None:
        self._tasks.database(self._desks.publication.publish_due, done=self._on_published)

    def _on_published(self, articles: tuple[Article, ...]) -> None:
        for article in articles:
            announce(self._window, taken(Step("publish"), article))
        if articles:
            self.list.model.requery()
            self._settle.start()

    def _to_desk(self) -> None:
        """From a room back to the list that is shown there."""
        self._window.go("desk")
        self._window.sidebar.choose(self.list.place)

    def _on_next(self) -> None:
        self._step(1)

    def _on_previous(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        if self._window.place in ROOMS:
            self._to_desk()
        self.list.step(by)

    def _on_find(self) -> None:
        self._to_desk()
        self._window.panes.show_list()
        self.list.focus_search()

    def _on_compact(self, on: bool) -> None:  # noqa: FBT001 - Qt's own signature
        self.list.compact(on=on)

    def _on_room(self, room: str) -> None:
        self._window.sidebar.choose(Place("room", room))
        self.room_wanted.emit(room)
        self._window.focus_here()
