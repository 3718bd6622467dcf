"""What the article's photographs look like and whom they are by, fetched behind the window and held for drawing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from editor.domain.errors import EditorError
from editor.domain.photos import Credit, Photo, Placement
from editor.domain.story import Story
from editor.ui.kit.tasks import Tasks

THUMB = (264, 176)
"""Pixels: twice the largest size on the screen, 132 x 88."""

PhotosByIds = Callable[[tuple[int, ...]], Mapping[int, Photo]]
CreditLine = Callable[[Credit, str], str]
Thumbnail = Callable[[str, int, int], Path]


@dataclass(frozen=True, slots=True)
class PhotoLook:
    """One placement ready to be drawn. `credit` is the line that prints; `photo` is None for an empty place."""

    placement: Placement
    number: int
    total: int
    photo: Photo | None
    credit: str
    is_known: bool = True

    @property
    def has_credit(self) -> bool:
        """Whether something would print under the picture."""
        own = self.placement.credit or (self.photo.credit if self.photo else Credit())
        return self.photo is not None and not own.is_empty

    @property
    def alt(self) -> str:
        """The text for those who can't see it: this article's, else the photo's own."""
        return self.placement.alt or (self.photo.alt if self.photo else "")

    @property
    def caption(self) -> str:
        """What it shows here, else what it shows at all."""
        return self.placement.caption or (self.photo.description if self.photo else "")


@dataclass(frozen=True, slots=True)
class _Fetched:
    sequence: int
    photos: dict[int, Photo]
    credits: dict[int, str]


class PhotoShelf(QObject):
    """Answers `look(id)` at once with what it has; `changed` when it has more."""

    changed = Signal()

    def __init__(
        self,
        tasks: Tasks,
        *,
        by_ids: PhotosByIds,
        credit_line: CreditLine,
        thumbnail: Thumbnail,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._fetch = partial(_fetch, by_ids, credit_line)
        self._thumbnail = thumbnail
        self._story = Story()
        self._sequence = 0
        self._photos: dict[int, Photo] = {}
        self._credits: dict[int, str] = {}
        self._thumbs: dict[str, QPixmap] = {}
        self._asked: set[str] = set()

    @property
    def placements(self) -> tuple[Placement, ...]:
        """The article's placements in page order."""
        return self._story.placements

    def show_story(self, story: Story, *, again: bool = False) -> None:
        """Hold the photographs of this story; `again` fetches even when the placements are the same."""
        same = story.placements == self._story.placements and story.language == self._story.language
        self._story = story
        if same and not again:
            return
        self._sequence += 1
        self._tasks.database(self._fetch, self._sequence, story.placements, story.language, done=self._on_fetched)
        self.changed.emit()

    def looks(self) -> list[PhotoLook]:
        """All placements in page order."""
        return [look for placement in self.placements if (look := self.look(placement.id))]

    def look(self, placement_id: int) -> PhotoLook | None:
        """One placement, or None when this article does not have it."""
        for number, placement in enumerate(self.placements, 1):
            if placement.id == placement_id:
                photo = self._photos.get(placement.photo_id or 0)
                known = placement.photo_id is None or photo is not None
                credit = self._credits.get(placement_id, "")
                return PhotoLook(placement, number, len(self.placements), photo, credit, known)
        return None

    def thumb(self, photo: Photo | None) -> QPixmap | None:
        """The picture, or None while it is being made."""
        if photo is None:
            return None
        if photo.sha256 not in self._thumbs and photo.sha256 not in self._asked:
            self._asked.add(photo.sha256)
            self._tasks.compute(_thumb, self._thumbnail, photo.sha256, done=self._on_thumb)
        return self._thumbs.get(photo.sha256)

    def _on_fetched(self, fetched: _Fetched) -> None:
        if fetched.sequence == self._sequence:
            self._photos.update(fetched.photos)
            self._credits = fetched.credits
            self.changed.emit()

    def _on_thumb(self, made: tuple[str, QImage | None]) -> None:
        sha256, image = made
        if image is None:
            return
        self._thumbs[sha256] = QPixmap.fromImage(image)
        self.changed.emit()


def _fetch(
    by_ids: PhotosByIds, credit_line: CreditLine, sequence: int, placements: tuple[Placement, ...], language: str
) -> _Fetched:
    photos = dict(by_ids(tuple(p.photo_id for p in placements if p.photo_id is not None)))
    lines: dict[int, str] = {}
    for placement in placements:
        photo = photos.get(placement.photo_id or 0)
        credit = placement.credit or (photo.credit if photo else Credit())
        lines[placement.id] = "" if credit.is_empty else credit_line(credit, language)
    return _Fetched(sequence, photos, lines)


def _thumb(thumbnail: Thumbnail, sha256: str) -> tuple[str, QImage | None]:
    """A file that is missing shows as an empty frame; the checks say what is wrong with it."""
    try:
        return sha256, QImage(str(thumbnail(sha256, *THUMB)))
    except (EditorError, OSError):
        return sha256, None
