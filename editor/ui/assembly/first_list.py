"""The first list of a newsroom: on the screen before the program is loaded that opens it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from editor.domain.first_look import FirstLook
from editor.ui.article_list.looks import RowLooks
from editor.ui.article_list.panel import ArticleList
from editor.ui.assembly.first_paint import FirstPaint
from editor.ui.assembly.shell import Shell
from editor.ui.kit import words
from editor.ui.kit.first_opening import FirstOpening
from editor.ui.kit.opening import OpenNewsrooms
from editor.ui.kit.place import Place
from editor.ui.kit.tasks import Tasks
from editor.ui.kit.thumbnails import Thumbnails


class FirstList(QObject):
    """`stands` comes once: the first rows are painted, or there are none to be shown before the newsroom is open.

    `list` is None where nothing is listed yet.
    """

    stands = Signal()

    def __init__(self, shell: Shell, location: str, who: str, state: Path) -> None:
        super().__init__(shell)
        self._shell = shell
        self.tasks = Tasks(self)
        self.opening = FirstOpening(OpenNewsrooms(), location, who, state)
        self.list: ArticleList | None = None
        self.thumbnails = Thumbnails(self.tasks, None, self)

    def begin(self) -> None:
        """Look at the newsroom."""
        self.tasks.database(self.opening.look, done=self._on_looked, over=self.stands.emit)

    def open(self) -> None:
        """Begin to open the newsroom: whoever asks for it later finds it opened, or what is wrong."""
        self.tasks.database(self.opening.open)

    def close(self) -> None:
        """End it all before there was a program."""
        self.tasks.finish()
        self.opening.newsrooms.interrupt()
        self.tasks.close()
        self.opening.newsrooms.close()

    def _on_looked(self, look: FirstLook | None) -> None:
        if look is None:
            self.stands.emit()
            return
        window = self._shell.window
        looks = RowLooks(look.rubrics, words.tongue(), look.newsroom.zone)
        self.list = ArticleList(self._shell.theme, self.tasks, self.opening, looks, self.thumbnails)
        window.sidebar.show_newsroom(look.newsroom)
        window.sidebar.show_rubrics(look.rubrics, words.tongue())
        window.set_list(self.list)
        window.panes.need_list(on=True)  # no article is open yet
        window.go("desk")
        place = Place("desk", look.query.place)
        window.sidebar.choose(place)
        self.list.model.listed.connect(self._on_listed)
        self.list.go(place)
        self.list.view.setFocus()

    def _on_listed(self) -> None:
        if self.list is None:
            return
        self.list.model.listed.disconnect(self._on_listed)
        if self.list.model.rowCount():
            FirstPaint(self.list.view.viewport()).painted.connect(self.stands)
        else:
            QTimer.singleShot(0, self.stands.emit)
