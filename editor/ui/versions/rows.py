"""The order in which a comparison is shown: titles, photographs over the text, paragraphs, and what is left out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from editor.domain.differences import Comparison, DetailChange
from editor.domain.passages import Passage
from editor.domain.photo_changes import PhotoChange
from editor.domain.word_changes import Kind


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One thing below another: a passage, a photograph, a detail, or `skipped` paragraphs without changes.

    `key` names the place for the list of changes; `changes` says how many it has.
    """

    key: str
    passage: Passage | None = None
    photo: PhotoChange | None = None
    skipped: int = 0
    detail: DetailChange | None = None

    @property
    def changes(self) -> int:
        """Changes to stop at."""
        if self.photo is not None:
            return int(self.photo.kind is not Kind.EQUAL)
        return self.passage.changes if self.passage else 0


def rows_of(comparison: Comparison, *, only_changes: bool, with_details: bool = False) -> list[ChangeRow]:
    """Rows in reading order. The headline always stands there, so that one knows where one is; details come last."""
    details = comparison.details if with_details else ()
    return [
        *_gathered(_all(comparison), only_changes=only_changes),
        *(ChangeRow(f"detail-{change.name}", detail=change) for change in details),
    ]


def _all(comparison: Comparison) -> Iterator[ChangeRow]:
    titles = [each for each in comparison.passages if each.place != "body"]
    yield from (ChangeRow(each.place, passage=each) for each in titles)
    in_body = {each.photo for each in comparison.passages if each.photo}
    for photo in comparison.photos:
        if photo.placement_id not in in_body:
            yield ChangeRow(f"photo-{photo.placement_id}", photo=photo)
    seen: set[int] = set()
    for number, passage in enumerate(each for each in comparison.passages if each.place == "body"):
        photo = comparison.photo(passage.photo) if passage.photo else None
        if photo is None:
            yield ChangeRow(f"body-{number}", passage=passage)
        elif passage.photo not in seen and (passage.kind is not Kind.DELETED or photo.new is None):
            seen.add(passage.photo)
            yield ChangeRow(f"photo-{photo.placement_id}", photo=photo)
    for photo in comparison.changed_photos:
        if photo.placement_id in in_body - seen:
            yield ChangeRow(f"photo-{photo.placement_id}", photo=photo)


def _gathered(rows: Iterator[ChangeRow], *, only_changes: bool) -> Iterator[ChangeRow]:
    waiting = 0
    for row in rows:
        is_body = row.passage is None or row.passage.place == "body"
        if only_changes and not row.changes and row.key != "headline":
            waiting += is_body and row.passage is not None
            continue
        if waiting:
            yield ChangeRow(f"skipped-before-{row.key}", skipped=waiting)
            waiting = 0
        yield row
    if waiting:
        yield ChangeRow("skipped-at-the-end", skipped=waiting)
