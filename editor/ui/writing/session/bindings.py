"""Wires the editing session to the newsroom: requests become jobs on the database thread, answers become facts."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from editor.domain.articles import Article
from editor.domain.errors import EditorError
from editor.ui.kit.tasks import Job, Tasks
from editor.ui.writing.session import verbs
from editor.ui.writing.session.keeper import Keeper
from editor.ui.writing.session.requests import Answer, Request, Step
from editor.ui.writing.session.session import EditingSession, is_same_text
from editor.ui.writing.session.verbs import Checked, Length, Saver

if TYPE_CHECKING:
    from editor.desk import Desks


class Bindings(QObject):
    """Facts for the window: `article_saved` (its row changed), `article_moved` (another list, or new), `spiked`.

    `stepped` carries each `Step` that was taken, `save` for a version saved by name, and the article after it.

    `kept` says that the journal has what was typed on this sheet, as of now.

    `replaced` carries the article on the desk with somebody else's newer text, when nothing is typed over the old one.

    `checked` carries a `Checked` of the article on the desk and nothing older; `preview_wanted` a `Request`.
    """

    article_saved = Signal(Article)
    article_moved = Signal(Article)
    kept = Signal()
    counts_changed = Signal()
    spiked = Signal(Article)
    stepped = Signal(Step, Article)
    replaced = Signal(Article)
    checked = Signal(Checked)
    opening_failed = Signal(EditorError)
    step_failed = Signal(EditorError)
    put_aside = Signal()

    def __init__(
        self,
        session: EditingSession,
        tasks: Tasks,
        desks: Desks,
        measure: Callable[[str], Length],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._desks = desks
        self._measure = measure
        self.session_key = uuid4().hex
        self.saver = Saver(desks, self.session_key)
        self._keeper = Keeper(tasks, self.saver, desks.newsroom.location, self)
        self._keeper.kept.connect(self._on_kept)
        self._keeper.not_kept.connect(session.not_kept)
        self._asked: int | None = None
        self._check: Job | None = None
        session.save_wanted.connect(self._on_save_wanted)
        session.keep_wanted.connect(self._on_keep_wanted)
        session.check_wanted.connect(self._on_check_wanted)
        session.slug_wanted.connect(self._on_slug_wanted)

    def open(self, article_id: int) -> None:
        """Put an article on the desk; of several asked for quickly the last one comes."""
        if article_id == self._session.article_id:
            return
        self._asked = article_id
        self._tasks.database(self._desks.articles.get, article_id, done=self._on_article, failed=self._on_not_opened)

    def reopen(self) -> None:
        """Read the article on the desk anew; what was typed stays in the journal."""
        if self._session.article_id is not None:
            self._asked = self._session.article_id
            self._tasks.database(self._desks.articles.get, self._asked, done=self._on_article)

    def look_again(self) -> None:
        """See what has become of the article on the desk elsewhere; what is typed stays."""
        number = self._session.article_id
        if number is not None:
            self._tasks.database(self._desks.articles.get, number, done=self._on_seen)

    def close(self) -> None:
        """Save what is not saved; the database thread finishes it before it ends."""
        self._session.close()
        self._keeper.hold()

    def take(self, name: str, step: Step | None = None) -> None:
        """Take a step by its name, or a whole `Step`."""
        self._session.take(step or Step(name))

    def unspike(self, article: Article) -> None:
        """Undo of spiking, also when another article is on the desk by now; refused when its text is another one."""
        unspike = partial(self._desks.articles.unspike, article.id, seen=article.seen)
        self._tasks.database(unspike, done=self._on_unspiked, failed=self._on_step_failed)

    def save_copy(self) -> None:
        """Keep the text on the desk as an article of its own: the way out when somebody else saved first."""
        self._tasks.database(self.saver.copy, self._session.request(), done=self._on_copied)

    def open_theirs(self) -> None:
        """Read the article on the desk anew; what was typed over it waits in the journal, to be found."""
        if not self._session.is_dirty:
            self.reopen()
            return
        request = self._session.request()
        self._tasks.database(self.saver.set_aside, request, done=self._on_set_aside, failed=self._session.not_kept)

    def bring_back(self, request: Request) -> None:
        """Put a text that was not saved on the desk again; when its article has moved on, as one of its own."""
        self._tasks.database(self.saver.brought_back, request, done=self._on_brought_back)

    def check(self) -> None:
        """Check the story on the desk again, because something outside it has changed."""
        self._session.refresh()

    def _on_save_wanted(self, request: Request) -> None:
        self._tasks.database(self.saver.perform, request, done=self._on_answer)

    def _on_keep_wanted(self, request: Request) -> None:
        self._keeper.keep(request)

    def _on_check_wanted(self, request: Request) -> None:
        if self._check is not None:
            self._check.drop()
            self._check.call_off()
        self._check = self._tasks.database(verbs.check, self._desks, self._measure, request, done=self._on_checked)

    def _on_slug_wanted(self, request: Request) -> None:
        self._tasks.database(verbs.suggest_slug, self._desks, request, done=self._on_slug)

    def _on_answer(self, answer: Answer) -> None:
        request, article = answer.request, answer.article
        self._session.answered(answer)
        if article is None:
            return
        is_new = request.article_id is None
        self.article_saved.emit(article)
        if is_new or (request.step is not None and answer.error is None):
            self.article_moved.emit(article)
            self.counts_changed.emit()
        if request.step is not None and answer.error is None:
            self._session.refresh()
            if request.step.name == "spike":
                self.spiked.emit(article)
        if answer.error is None and (request.step is not None or request.note):
            self.stepped.emit(request.step or Step("save"), article)

    def _on_kept(self, request: Request) -> None:
        if request.sheet == self._session.sheet:
            self.kept.emit()

    def _on_checked(self, checked: Checked) -> None:
        if self._session.is_current(checked.request):
            self.checked.emit(checked)

    def _on_slug(self, suggested: tuple[Request, str]) -> None:
        self._session.take_slug(*suggested)

    def _on_article(self, article: Article) -> None:
        if article.id == self._asked:
            self._asked = None
            self._session.open(article)

    def _on_seen(self, article: Article) -> None:
        mine = self._session.article
        if mine is None or mine.id != article.id or article.version < mine.version:
            return
        if is_same_text(mine, article):
            self._session.take_article(article)
        elif not self._session.is_dirty:
            self.replaced.emit(article)

    def _on_brought_back(self, found: tuple[Article | None, Request]) -> None:
        article, request = found
        self._session.restore(article, request.story)
        self._session.keep_now()
        self._tasks.database(self.saver.let_go_of, request)

    def _on_set_aside(self, request: Request) -> None:
        """Words typed meanwhile are not forgotten: they leave the desk as a text that was refused."""
        if request.sheet == self._session.sheet:
            if self._session.story() == request.story:
                self._session.forget()
            self.reopen()
        self.put_aside.emit()

    def _on_not_opened(self, error: EditorError) -> None:
        self._asked = None
        self.opening_failed.emit(error)

    def _on_step_failed(self, error: EditorError) -> None:
        self.step_failed.emit(error)

    def _on_unspiked(self, article: Article) -> None:
        self._on_moved(article)
        self.stepped.emit(Step("unspike"), article)

    def _on_moved(self, article: Article) -> None:
        self._session.take_article(article)
        self.article_moved.emit(article)
        self.counts_changed.emit()

    def _on_copied(self, copied: tuple[Request, Article]) -> None:
        request, article = copied
        self.article_moved.emit(article)
        self.counts_changed.emit()
        if request.sheet == self._session.sheet:
            story = self._session.story()
            self._session.forget()
            if story == request.story:
                self._session.open(article)
            else:
                self._session.restore(article, story)
