"""After a crash: the text that the journal kept is offered, and nothing of it is lost meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from editor.domain.articles import Reason
from editor.domain.differences import Comparison
from editor.domain.story import Story
from editor.ui.banner import Banner
from editor.ui.figures import day_and_time
from editor.ui.tasks import Tasks
from editor.ui.theme import Theme
from editor.ui.thumbnails import Thumbnails
from editor.ui.versions.found_dialog import FoundDialog
from editor.ui.writing import verbs
from editor.ui.writing.session import EditingSession
from editor.ui.writing.verbs import Found

if TYPE_CHECKING:
    from editor.desk import Desks


class Recovery(QObject):
    """Shows one found text at a time, the newest first; what it would change is shown before it is taken."""

    def __init__(
        self,
        banner: Banner,
        session: EditingSession,
        session_key: str,
        tasks: Tasks,
        desks: Desks,
        zone: str,
        theme: Theme,
    ) -> None:
        super().__init__(banner)
        self._banner = banner
        self._session = session
        self._key = session_key
        self._tasks = tasks
        self._desks = desks
        self._zone = zone
        self._theme = theme
        self._thumbnails = Thumbnails(tasks, desks.photos.thumbnail, self)
        self._dialog: FoundDialog | None = None
        self._found: tuple[Found, ...] = ()

    def look(self) -> None:
        """Look into the journal; call once when the newsroom has opened."""
        self._tasks.database(verbs.left_over, self._desks, self._key, done=self._on_found)

    @property
    def dialog(self) -> FoundDialog | None:
        """The comparison, while it is open."""
        return self._dialog

    def compare(self) -> None:
        """Show what the found text would change in the saved one."""
        found = self._found[0]
        title, told = self._words(found)
        dialog = FoundDialog(title, told, self._theme, self._thumbnails, self._banner.window())
        dialog.taken.connect(self.restore)
        dialog.thrown_away.connect(self.throw_away)
        dialog.finished.connect(self._on_closed)
        self._dialog = dialog
        saved = found.article.story if found.article else Story(language=found.draft.story.language)
        compare = self._desks.articles.compare_texts
        self._tasks.database(compare, saved, found.draft.story, done=self._on_compared)
        dialog.open()

    def restore(self) -> None:
        """Put the text on the desk; when its article was saved since, it becomes an article of its own."""
        found = self._found[0]
        article = None if found.moved_on else found.article
        self._session.restore(article, found.draft.story, Reason.RECOVERED)
        self._session.keep_now()
        self._drop()

    def throw_away(self) -> None:
        """Forget the text."""
        self._drop()

    def _drop(self) -> None:
        found, self._found = self._found[0], self._found[1:]
        self._tasks.database(self._desks.drafts.drop, found.draft.session, found.draft.article_id)
        self._show()

    def _on_found(self, found: tuple[Found, ...]) -> None:
        self._found = found
        self._show()

    def _show(self) -> None:
        if not self._found:
            self._banner.settle()
            return
        strong, told = self._words(self._found[0])
        acts = ((self.tr("Compare"), self.compare), (self.tr("Restore"), self.restore))
        self._banner.say("accent", strong, told, acts)

    def _words(self, found: Found) -> tuple[str, str]:
        strong = self.tr("Text from {when} was found.").format(when=day_and_time(found.draft.at, ZoneInfo(self._zone)))
        headline = found.draft.story.headline or self.tr("Untitled")
        told = self.tr("«{headline}» was not saved.").format(headline=headline)
        if found.moved_on:
            told += " " + self.tr("The article was saved since, so it comes back as a copy.")
        if len(self._found) > 1:
            told += " " + self.tr("More texts that wait after it: {count}.").format(count=len(self._found) - 1)
        return strong, told

    def _on_compared(self, comparison: Comparison) -> None:
        if self._dialog is not None:
            self._dialog.show_comparison(comparison)

    def _on_closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
