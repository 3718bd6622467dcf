"""Taking texts in, one job a file, so that a save never waits behind a folder of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from editor.domain.errors import EditorError
from editor.domain.imports import Imported
from editor.ui.kit.tasks import Tasks
from editor.ui.kit.words import error_sentence, sentence

if TYPE_CHECKING:
    from editor.desk import Desks

TEXT_ENDINGS = frozenset({".txt", ".text", ".md", ".markdown"})


@dataclass(frozen=True, slots=True)
class ImportRequest:
    """Files to take in; an empty language is told by the letters, an empty rubric by the text itself."""

    paths: tuple[Path, ...] = ()
    language: str = ""
    rubric: str = ""


@dataclass(frozen=True, slots=True)
class MadeArticle:
    """An article that was made, and (code, excerpt) of what did not come along."""

    article_id: int
    headline: str
    left_out: tuple[tuple[str, str], ...] = ()

    def sentences(self) -> tuple[str, ...]:
        """What did not come along, in words."""
        return tuple(sentence(code, {"text": text}) for code, text in self.left_out)


@dataclass(frozen=True, slots=True)
class Report:
    """What became of an import; `refused` holds (file name, sentence). `left` files were not begun."""

    made: tuple[MadeArticle, ...] = ()
    refused: tuple[tuple[str, str], ...] = ()
    left: int = 0

    @property
    def is_one_article(self) -> bool:
        """Whether one file became one article: that is better shown than told."""
        return len(self.made) == 1 and not self.refused and not self.left


@dataclass(frozen=True, slots=True)
class _FileAnswer:
    """What became of one file."""

    name: str = ""
    made: tuple[MadeArticle, ...] = ()
    error: EditorError | None = None


def texts_in(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Files as they are; of a folder its texts, by name."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            found.extend(sorted(each for each in path.iterdir() if each.suffix.lower() in TEXT_ENDINGS))
        else:
            found.append(path)
    return tuple(found)


def take_file(desks: Desks, path: Path, request: ImportRequest) -> tuple[MadeArticle, ...]:
    """Make the articles of a file; wants the database thread. EditorError when it can't be read."""
    return _take(desks, desks.imports.read_file(path, "auto", request.language), request)


def take_text(desks: Desks, text: str) -> tuple[MadeArticle, ...]:
    """Make the articles of a text that somebody copied; wants the database thread."""
    return _take(desks, desks.imports.read_text(text), ImportRequest())


def _take(desks: Desks, read: Iterable[Imported], request: ImportRequest) -> tuple[MadeArticle, ...]:
    made: list[MadeArticle] = []
    for one in read:
        brought = desks.imports.bring(one, rubric=request.rubric, language=request.language)
        made.append(MadeArticle(brought.article.id, brought.article.story.headline, brought.left_out))
    return tuple(made)


class ImportRun(QObject):
    """`progressed` carries (done, all); `finished` carries the `Report` once, also after `stop`."""

    progressed = Signal(int, int)
    finished = Signal(Report)

    def __init__(self, desks: Desks, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desks = desks
        self._tasks = tasks
        self._request = ImportRequest()
        self._waiting: list[Path] = []
        self._made: list[MadeArticle] = []
        self._refused: list[tuple[str, str]] = []
        self._total = self._left = 0
        self._busy = False

    @property
    def is_busy(self) -> bool:
        """Whether files are still being taken in."""
        return self._busy

    def start(self, request: ImportRequest) -> None:
        """Take these in; nothing happens while others are being taken in."""
        if self._busy or not request.paths:
            return
        self._request, self._waiting, self._busy = request, list(request.paths), True
        self._total, self._left, self._made, self._refused = len(request.paths), 0, [], []
        self._next()

    def stop(self) -> None:
        """Leave the files that have not begun; what is made stays."""
        self._left = len(self._waiting)
        self._waiting.clear()

    def _next(self) -> None:
        self.progressed.emit(self._total - len(self._waiting), self._total)
        if self._waiting:
            self._tasks.database(self._take, self._waiting.pop(0), self._request, done=self._on_taken)
            return
        self._busy = False
        self.finished.emit(Report(tuple(self._made), tuple(self._refused), self._left))

    def _take(self, path: Path, request: ImportRequest) -> _FileAnswer:
        """On the database thread; what is wrong with a file is an answer too."""
        try:
            return _FileAnswer(made=take_file(self._desks, path, request))
        except EditorError as error:
            return _FileAnswer(path.name, error=error)

    @Slot(object)
    def _on_taken(self, answer: _FileAnswer) -> None:
        self._made.extend(answer.made)
        if answer.error is not None:
            self._refused.append((answer.name, error_sentence(answer.error)))
        self._next()
