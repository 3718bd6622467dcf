"""The writing surface put together: page, inspector, and all that binds them to the desks of one newsroom."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from editor.domain.articles import Article
from editor.domain.checks import blocks
from editor.domain.newsroom import Newsroom
from editor.domain.rubrics import Rubric
from editor.ui.found.recovery import Recovery
from editor.ui.inspector.panel import Inspector
from editor.ui.inspector.rail import Rail
from editor.ui.kit.actions import Actions
from editor.ui.kit.tasks import Tasks
from editor.ui.theme import Theme
from editor.ui.writing.page.commands import Commands
from editor.ui.writing.page.page import WritingPage
from editor.ui.writing.page.photo_bindings import PhotoBindings
from editor.ui.writing.page.reading_place import go_on_reading, reading_place
from editor.ui.writing.page.undo_signs import UndoSigns
from editor.ui.writing.photos.photo_shelf import PhotoShelf
from editor.ui.writing.session import verbs
from editor.ui.writing.session.bindings import Bindings
from editor.ui.writing.session.requests import Step
from editor.ui.writing.session.session import EditingSession
from editor.ui.writing.session.troubles import Troubles
from editor.ui.writing.session.verbs import Checked, KnownPeople, Length
from editor.ui.writing.text.markdown_edits import Typeset

if TYPE_CHECKING:
    from editor.desk import Desks


@dataclass(frozen=True, slots=True)
class Tongue:
    """What the window borrows from the language room: the desk hands it over, so that `ui` need not import it."""

    typeset: Typeset
    measure: Callable[[str], Length]


class WritingDesk(QObject):
    """`page` and `inspector` are the widgets; facts about articles come from `bindings`.

    `measured` carries words, characters and minutes, `told` the words of a trouble (or nothing), `noticed` a
    sentence for a toast.
    """

    measured = Signal(int, int, int)
    noticed = Signal(str)
    told = Signal(str)

    def __init__(
        self,
        tasks: Tasks,
        desks: Desks,
        tongue: Tongue,
        newsroom: Newsroom,
        theme: Theme,
        actions: Actions,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._desks = desks
        self.session = EditingSession(newsroom.language, self)
        photos = desks.photos
        self.shelf = PhotoShelf(
            tasks, by_ids=photos.by_ids, credit_line=photos.credit_line, thumbnail=photos.thumbnail, parent=self
        )
        self.page = WritingPage(self.session, self.shelf, theme, actions)
        self.page.set_newsroom(newsroom)
        self.inspector = Inspector(self.session, theme, newsroom)
        self.rail = Rail(theme)
        self.bindings = Bindings(self.session, tasks, desks, tongue.measure, self)
        self.photos = PhotoBindings(self.page, self.session, self.shelf, tasks, desks)
        self.commands = Commands(self.page, self.session, self.bindings, actions, tongue.typeset, newsroom)
        self.undo_signs = UndoSigns(self.page.body, self.session, actions)
        self.troubles = Troubles(self.page.banner, self.session, self.bindings)
        self.recovery = Recovery(
            self.page.notice, self.session, self.bindings.saver, tasks, desks, newsroom.zone, theme
        )
        self._wire()

    def set_rubrics(self, rubrics: Sequence[Rubric]) -> None:
        """The newsroom's rubrics, again whenever they change."""
        self.inspector.set_rubrics(rubrics)

    def open(self, article_id: int) -> None:
        """Put an article on the desk; the one before is saved."""
        self.bindings.open(article_id)

    def photos_changed(self) -> None:
        """Credits of the library have changed elsewhere: look again and check again."""
        self.shelf.show_story(self.session.story(), again=True)
        self.photos.read_people()
        self.bindings.check()

    def close(self) -> None:
        """Save what is not saved; the database thread finishes it before it ends."""
        self.bindings.close()

    def _wire(self) -> None:
        self.session.opened.connect(self._on_opened)
        self._on_opened()
        self.bindings.checked.connect(self._on_checked)
        self.bindings.replaced.connect(self._on_replaced)
        self.photos.people_read.connect(self._on_people)
        self.photos.refused.connect(self.troubles.say_refused)
        self.inspector.go_to.connect(self.page.go_to)
        self.commands.go_to.connect(self.inspector.show_place)
        self.commands.typeset_done.connect(self._on_typeset)
        self.inspector.byline_wanted.connect(self._on_byline_wanted)
        self.inspector.step_wanted.connect(self._on_step_wanted)
        self.inspector.translate_wanted.connect(self._on_translate_wanted)
        self.inspector.open_wanted.connect(self.open)
        self.troubles.told.connect(self.told)
        self.recovery.made.connect(self._on_kept_both)
        self.bindings.put_aside.connect(self.recovery.look)
        self.photos.photos_changed.connect(self.bindings.counts_changed)

    def _on_replaced(self, article: Article) -> None:
        """Somebody else's text takes the place of the one that is read here; whoever reads it stays where they are."""
        place = reading_place(self.page)
        self.session.open(article)
        go_on_reading(self.page, place)

    def _on_kept_both(self, article: Article) -> None:
        self.bindings.article_moved.emit(article)
        self.bindings.counts_changed.emit()
        self.noticed.emit(self.tr("Opened as a new article"))
        self.open(article.id)

    def _on_opened(self) -> None:
        self.rail.setEnabled(self.session.is_open)
        self.rail.show_findings(0, 0)

    def _on_checked(self, checked: Checked) -> None:
        self.inspector.show_problems(checked.problems)
        stops = len(blocks(checked.problems))
        self.rail.show_findings(stops, len(checked.problems) - stops)
        self.inspector.show_address(checked.address)
        self.inspector.show_versions(checked.translations)
        self.commands.show_problems(checked.problems)
        self.measured.emit(checked.words, checked.characters, checked.minutes)

    def _on_typeset(self, lines: int) -> None:
        self.noticed.emit(self.tr("%n lines set right", "", lines) if lines else self.tr("Nothing to set right"))

    def _on_people(self, people: KnownPeople) -> None:
        self.inspector.set_people(people.people)

    def _on_byline_wanted(self, name: str) -> None:
        self._tasks.database(verbs.add_byline, self._desks, self.session.sheet, name, done=self._on_byline)

    def _on_byline(self, people: KnownPeople) -> None:
        self.inspector.set_people(people.people)
        if people.found is not None and people.sheet == self.session.sheet:
            self.inspector.add_byline(people.found)

    def _on_step_wanted(self, step: Step) -> None:
        self.bindings.take(step.name, step)

    def _on_translate_wanted(self, language: str) -> None:
        number = self.session.article_id
        if number is not None:
            self.session.save()
            self._tasks.database(self._desks.articles.start_translation, number, language, done=self._on_translation)

    def _on_translation(self, article: Article) -> None:
        self.bindings.article_moved.emit(article)
        self.bindings.counts_changed.emit()
        self.open(article.id)
