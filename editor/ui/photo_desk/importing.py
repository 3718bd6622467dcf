"""Taking many files in: one job a file, so that a save never waits behind fifty photographs."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from editor.domain.errors import EditorError
from editor.domain.photos import Photo
from editor.ui.kit.tasks import Tasks
from editor.ui.kit.words import error_sentence

PICTURE_ENDINGS = frozenset({".jpg", ".jpeg", ".png", ".webp", ".gif"})


@dataclass(frozen=True, slots=True)
class TakenPhotos:
    """What became of one import: ids of the photos, and (file name, sentence) of each file that was refused."""

    photo_ids: tuple[int, ...]
    refused: tuple[tuple[str, str], ...]
    left: int = 0


def pictures_in(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Files as they are; of a folder its pictures, by name."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            found.extend(sorted(each for each in path.iterdir() if each.suffix.lower() in PICTURE_ENDINGS))
        else:
            found.append(path)
    return tuple(found)


class PhotoImport(QObject):
    """`progressed` carries (done, all); `finished` carries `TakenPhotos` once, also after `stop`."""

    progressed = Signal(int, int)
    finished = Signal(TakenPhotos)

    def __init__(self, add: Callable[[Path], Photo], tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._add = add
        self._tasks = tasks
        self._waiting: list[Path] = []
        self._total = 0
        self._taken: list[int] = []
        self._refused: list[tuple[str, str]] = []
        self._stopped = False
        self._busy = False

    @property
    def is_busy(self) -> bool:
        """Whether files are still being taken in."""
        return self._busy

    def start(self, paths: Iterable[Path]) -> None:
        """Take these in after those that are already waiting."""
        more = list(paths)
        self._waiting.extend(more)
        if self._busy:
            self._total += len(more)
        elif more:
            self._busy, self._stopped = True, False
            self._total, self._taken, self._refused = len(more), [], []
            self._next()

    def stop(self) -> None:
        """Leave the files that have not begun; those taken in stay."""
        self._stopped = True

    def _next(self) -> None:
        self.progressed.emit(len(self._taken) + len(self._refused), self._total)
        if self._waiting and not self._stopped:
            self._tasks.database(self._take, self._waiting.pop(0), done=self._on_taken)
            return
        left, self._busy = len(self._waiting), False
        self._waiting.clear()
        self.finished.emit(TakenPhotos(tuple(self._taken), tuple(self._refused), left))

    def _take(self, path: Path) -> Photo | tuple[str, EditorError | None]:
        """On the database thread; what is wrong with a file is an answer too."""
        try:
            return self._add(path)
        except EditorError as error:
            return path.name, error
        except OSError:
            return path.name, None

    @Slot(object)
    def _on_taken(self, answer: Photo | tuple[str, EditorError | None]) -> None:
        if isinstance(answer, Photo):
            self._taken.append(answer.id)
        else:
            name, error = answer
            self._refused.append((name, self._sentence(error)))
        self._next()

    def _sentence(self, error: EditorError | None) -> str:
        if error is not None:
            return error_sentence(error)
        return self.tr("This file can't be read. Check that it is still there.")
