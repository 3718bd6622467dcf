"""Where a new newsroom would stand: the first page says why a folder is risky, and proposes one that is not."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths

from editor.domain.keeping import PlaceWarning
from editor.ui.kit import opening
from editor.ui.kit.tasks import Job, Tasks
from editor.ui.kit.words import sentence
from editor.ui.welcome.page import Welcome

NAME = "Rubrika"


def first_page(language: str, theme: str, data: Path, tasks: Tasks) -> Welcome:
    """The page where one starts; `data` is the program's own folder on this computer."""
    made = Welcome(language=language, theme=theme, sample=data / "sample")
    NewPlace(made, data, tasks)
    return made


class NewPlace(QObject):
    """Asks of each folder that the page names, away from the window: a network disk may answer late."""

    def __init__(self, page: Welcome, data: Path, tasks: Tasks) -> None:
        super().__init__(page)
        self._page, self._tasks = page, tasks
        self._asked: Job | None = None
        page.folder_changed.connect(self._ask)
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        roots = (Path(documents) / NAME, Path.home() / NAME, data / "newsrooms")
        page.propose(roots[0])
        tasks.compute(opening.first_safe, roots, done=self._on_safe, over=self._on_not_known)

    def _on_safe(self, root: Path) -> None:
        self._page.propose(root)

    def _ask(self, folder: str) -> None:
        if self._asked is not None:
            self._asked.drop()
            self._asked.call_off()
        done, over = self._on_known, self._on_not_known
        self._asked = self._tasks.compute(opening.new_place_warnings, folder, done=done, over=over)

    def _on_known(self, warnings: tuple[PlaceWarning, ...]) -> None:
        self._page.tell_of_place(" ".join(sentence(each.code, each.facts) for each in warnings))

    def _on_not_known(self) -> None:
        """A folder that can't be looked at is refused, with a reason, when the newsroom is made."""
        self._page.tell_of_place("")
