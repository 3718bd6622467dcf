"""A version restored or copied, through the desk."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from editor.domain.articles import Article
from editor.domain.errors import EditorError
from editor.ui.kit.tasks import Tasks
from editor.ui.versions import jobs
from editor.ui.versions.jobs import RestoredVersion

if TYPE_CHECKING:
    from editor.desk import Desks


class BringingBack(QObject):
    """`restored` and `copied` carry what came of it, `refused` why nothing did."""

    restored = Signal(RestoredVersion)
    copied = Signal(Article)
    refused = Signal(EditorError)

    def __init__(self, desks: Desks, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._desks, self._tasks = desks, tasks

    def restore(self, article: Article, number: int) -> None:
        """Make a version the working copy, unless somebody has saved since `article` was read."""
        restore = partial(jobs.restore, self._desks, article.id, number, article.version)
        self._tasks.database(restore, done=self.restored.emit, failed=self.refused.emit)

    def copy(self, article_id: int, number: int) -> None:
        """Make an article of its own of a version."""
        copy = partial(jobs.copy, self._desks, article_id, number)
        self._tasks.database(copy, done=self.copied.emit, failed=self.refused.emit)
