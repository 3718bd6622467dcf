"""Taking texts in by the batch: read and checked on the pool, written in turns so short that a save never waits."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from editor.domain.errors import EditorError
from editor.domain.imports import Brought, Wanted
from editor.ui.kit.tasks import Tasks
from editor.ui.kit.words import error_sentence, sentence

if TYPE_CHECKING:
    from editor.desk import Desks
    from editor.desk.findings import Looks
    from editor.desk.taking_in import ReadyText

FIRST, MOST = 4, 64
"""Files of the first batch, and of any."""

TURN_S = 0.02
"""How long a batch may hold the database thread: what else is asked there waits for so long."""

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
class _FilesRead:
    """Files that were read: their texts, and (file name, error) of those that can't be."""

    texts: tuple[ReadyText, ...] = ()
    names: tuple[str, ...] = ()
    refused: tuple[tuple[str, EditorError], ...] = ()


@dataclass(frozen=True, slots=True)
class _Taken:
    """What became of the texts of a batch, and the seconds that the database thread was held."""

    answers: tuple[Brought | EditorError, ...] = ()
    seconds: float = 0.0


def texts_in(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Files as they are; of a folder its texts, by name."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            found.extend(sorted(each for each in path.iterdir() if each.suffix.lower() in TEXT_ENDINGS))
        else:
            found.append(path)
    return tuple(found)


def take_text(desks: Desks, text: str) -> tuple[MadeArticle, ...]:
    """Make the articles of a text that somebody copied; wants the database thread."""
    return tuple(_made(desks.imports.bring(one)) for one in desks.imports.read_text(text))


def _made(brought: Brought) -> MadeArticle:
    return MadeArticle(brought.article.id, brought.article.story.headline, brought.left_out)


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
        self._batch = _FilesRead()
        self._size = FIRST
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
        self._size = FIRST
        self._next()

    def stop(self) -> None:
        """Leave the files that have not begun; what is made stays."""
        self._left = len(self._waiting)
        self._waiting.clear()

    def _next(self) -> None:
        self.progressed.emit(self._total - len(self._waiting), self._total)
        if self._waiting:
            paths, self._waiting = self._waiting[: self._size], self._waiting[self._size :]
            self._tasks.compute(self._read, paths, done=self._on_read, failed=self._on_failed)
            return
        self._busy = False
        self.finished.emit(Report(tuple(self._made), tuple(self._refused), self._left))

    def _read(self, paths: list[Path]) -> _FilesRead:
        """On the pool; what is wrong with a file is an answer too."""
        texts: list[ReadyText] = []
        names: list[str] = []
        refused: list[tuple[str, EditorError]] = []
        for path in paths:
            try:
                read = self._desks.imports.read_file(path, "auto", self._request.language)
                found = [self._desks.imports.ready(one) for one in read]
            except EditorError as error:
                refused.append((path.name, error))
            else:
                texts += found
                names += [path.name] * len(found)
        return _FilesRead(tuple(texts), tuple(names), tuple(refused))

    @Slot(object)
    def _on_read(self, batch: _FilesRead) -> None:
        self._batch = batch
        for name, error in batch.refused:
            self._refused.append((name, error_sentence(error)))
        if not batch.texts:
            self._next()
            return
        look = self._desks.imports.look_ahead
        self._tasks.database(look, batch.texts, self._wanted(), done=self._on_asked, failed=self._on_failed)

    @Slot(object)
    def _on_asked(self, looks: Looks) -> None:
        self._tasks.compute(_looked, looks, done=self._on_looked, failed=self._on_failed)

    @Slot(object)
    def _on_looked(self, looks: Looks) -> None:
        self._tasks.database(self._take, self._batch, looks, done=self._on_taken, failed=self._on_failed)

    def _take(self, batch: _FilesRead, looks: Looks) -> _Taken:
        """On the database thread."""
        began = monotonic()
        answers = self._desks.imports.bring_together(batch.texts, self._wanted(), looks)
        return _Taken(answers, monotonic() - began)

    def _wanted(self) -> Wanted:
        return Wanted(self._request.rubric, self._request.language)

    @Slot(object)
    def _on_taken(self, taken: _Taken) -> None:
        for name, answer in zip(self._batch.names, taken.answers, strict=True):
            if isinstance(answer, Brought):
                self._made.append(_made(answer))
            else:
                self._refused.append((name, error_sentence(answer)))
        self._size = _next_size(self._size, taken.seconds)
        self._next()

    @Slot(EditorError)
    def _on_failed(self, error: EditorError) -> None:
        """The newsroom can't be reached: that is said of each file of the batch."""
        self._refused += [(name, error_sentence(error)) for name in dict.fromkeys(self._batch.names)]
        self._next()


def _looked(looks: Looks) -> Looks:
    looks.look()
    return looks


def _next_size(size: int, seconds: float) -> int:
    """Files of the next batch, so that it holds the database thread for about `TURN_S`."""
    fits = int(size * TURN_S / max(seconds, TURN_S / MOST))
    return max(1, min(MOST, 2 * size, fits))
