"""After a crash: the texts that the journal kept are offered, and nothing of them is lost meanwhile."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from editor.domain.articles import Article, Reason
from editor.domain.writing import FoundText
from editor.ui.kit.banner import Banner
from editor.ui.kit.figures import day_and_time
from editor.ui.kit.tasks import Job, Tasks
from editor.ui.kit.thumbnails import Thumbnails
from editor.ui.theme import Theme
from editor.ui.writing.session.session import EditingSession
from editor.ui.writing.session.verbs import Saver

if TYPE_CHECKING:
    from editor.desk import Desks
    from editor.domain.differences import Comparison
    from editor.ui.found.dialog import FoundDialog


class Recovery(QObject):
    """The banner offers the newest text; the list shows each against what is saved before it is decided.

    `made` carries the article that a text has become beside the saved one.
    """

    made = Signal(Article)

    def __init__(
        self,
        banner: Banner,
        session: EditingSession,
        saver: Saver,
        tasks: Tasks,
        desks: Desks,
        zone: str,
        theme: Theme,
    ) -> None:
        super().__init__(banner)
        self._banner = banner
        self._session = session
        self._saver = saver
        self._key = saver.session
        self._tasks = tasks
        self._desks = desks
        self._zone = zone
        self._theme = theme
        self._thumbnails = Thumbnails(tasks, desks.photos.thumbnail, self)
        self._dialog: FoundDialog | None = None
        self._comparing: Job | None = None
        self._found: tuple[FoundText, ...] = ()
        self._has_decided = False

    def look(self) -> None:
        """Look into the journal; call once when the newsroom has opened."""
        self._tasks.database(self._desks.found.left_over, self._key, done=self._on_found)

    @property
    def dialog(self) -> FoundDialog | None:
        """The list, while it is open."""
        return self._dialog

    def show_list(self) -> None:
        """Show every text that was found, each against what is saved."""
        if self._dialog is not None:
            return
        from editor.ui.found.dialog import FoundDialog  # noqa: PLC0415 - loaded when it is first shown

        dialog = FoundDialog(self._zone, self._theme, self._thumbnails, self._banner.window())
        dialog.compare_wanted.connect(self._compare)
        dialog.taken.connect(self.bring_back)
        dialog.both.connect(self.keep_both)
        dialog.discarded.connect(self.discard)
        dialog.discarded_wanted.connect(self._read)
        dialog.finished.connect(self._on_closed)
        self._dialog, self._has_decided = dialog, False
        self._read(discarded=False)
        dialog.open()

    def bring_back_newest(self) -> None:
        """Put the newest text on the desk; when its article was saved since, it becomes an article of its own."""
        if self._found:
            self.bring_back(self._found[0])

    def bring_back(self, found: FoundText) -> None:
        """Put a text on the desk, as typed and not yet saved; what stands there is saved first."""
        self._session.save()
        self._tasks.database(self._desks.found.again, found, done=self._on_again)

    def keep_both(self, found: FoundText) -> None:
        """Make an article of its own of a text."""
        self._tasks.database(self._desks.found.keep_both, found, done=self._on_made)

    def discard(self, found: FoundText) -> None:
        """Offer a text no more; the journal keeps it."""
        self._tasks.database(self._desks.found.discard, found, done=self._on_decided)

    def _read(self, discarded: bool) -> None:  # noqa: FBT001 - the signal's own argument
        read = partial(self._desks.found.left_over, self._key, discarded=discarded)
        self._tasks.database(read, done=self._on_found)

    def _on_found(self, found: tuple[FoundText, ...]) -> None:
        self._found = tuple(each for each in found if not each.is_discarded)
        self._show()
        if self._dialog is not None:
            self._dialog.show_found(found)
            if self._has_decided and not found:
                self._dialog.accept()

    def _on_again(self, found: FoundText) -> None:
        if found.moved_on:
            self.keep_both(found)
            return
        self._session.restore(found.article, found.draft.story, Reason.RECOVERED)
        self._session.keep_now()
        self._tasks.database(self._saver.let_go, found.draft, done=self._on_decided)

    def _on_made(self, article: Article) -> None:
        self.made.emit(article)
        self._on_decided()

    def _on_decided(self, _nothing: None = None) -> None:
        self._has_decided = True
        self._read(discarded=self._dialog is not None and self._dialog.discarded_too.isChecked())

    def _show(self) -> None:
        if not self._found:
            self._banner.settle()
            return
        newest = self._found[0]
        if len(self._found) > 1:
            strong = self.tr("Texts that were not saved: {count}.").format(count=len(self._found))
            actions = ((self.tr("Look at them…"), self.show_list),)
            self._banner.say("accent", strong, self.tr("Nothing of them is lost."), actions)
            return
        strong = self.tr("Text from {when} was found.").format(when=day_and_time(newest.draft.at, ZoneInfo(self._zone)))
        headline = newest.draft.story.headline or newest.beginning or self.tr("Untitled")
        told = self.tr("«{headline}» was not saved.").format(headline=headline)
        if newest.moved_on:
            told += " " + self.tr("The article was saved since, so it comes back as a copy.")
        actions = ((self.tr("Compare…"), self.show_list), (self.tr("Bring back"), self.bring_back_newest))
        self._banner.say("accent", strong, told, actions)

    def _compare(self, found: FoundText) -> None:
        if self._comparing is not None:
            self._comparing.drop()
        self._comparing = self._tasks.database(self._desks.found.compare, found, done=self._on_compared)

    def _on_compared(self, answer: tuple[FoundText, Comparison]) -> None:
        if self._dialog is not None:
            self._dialog.show_comparison(*answer)

    def _on_closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
