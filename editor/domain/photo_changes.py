"""Photographs of two states of a story: added, removed, or shown with another caption, alt text or credit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from editor.domain.passages import Passage
from editor.domain.photos import Crop, Photo, Placement, Role
from editor.domain.story import Story
from editor.domain.word_changes import Kind

COMPARED = ("sha256", "role", "caption", "alt", "credit", "crop")


@dataclass(frozen=True, slots=True)
class PhotoSide:
    """A photograph as one state of the story shows it; `credit` is the line that prints, empty when there is none."""

    sha256: str = ""
    file_name: str = ""
    role: Role = Role.BODY
    caption: str = ""
    alt: str = ""
    credit: str = ""
    crop: Crop | None = None


@dataclass(frozen=True, slots=True)
class PhotoChange:
    """One placement. `number` is its place in page order (the newer state's, else the older's), from 1.

    `changed` names what differs: names of `COMPARED`, and `place` when it moved in the text.
    """

    placement_id: int
    number: int
    kind: Kind
    old: PhotoSide | None
    new: PhotoSide | None
    changed: tuple[str, ...] = ()

    @property
    def side(self) -> PhotoSide:
        """The newer side, or the older one of a photo that is gone."""
        return self.new or self.old or PhotoSide()


def compare_photos(
    old: Story,
    new: Story,
    body: Sequence[Passage],
    photos: Mapping[int, Photo],
    credit_lines: Mapping[Placement, str],
) -> tuple[PhotoChange, ...]:
    """All placements of both states, the newer state's order first."""
    before = {each.id: (number, each) for number, each in enumerate(old.placements, 1)}
    after = {each.id: (number, each) for number, each in enumerate(new.placements, 1)}
    moved = _moved(body)
    found: list[PhotoChange] = []
    for key, (number, placement) in after.items():
        was = before.get(key)
        now = _side(placement, photos, credit_lines)
        if was is None:
            found.append(PhotoChange(key, number, Kind.INSERTED, None, now))
            continue
        then = _side(was[1], photos, credit_lines)
        changed = tuple(name for name in COMPARED if getattr(then, name) != getattr(now, name))
        changed += ("place",) * (key in moved)
        found.append(PhotoChange(key, number, Kind.REPLACED if changed else Kind.EQUAL, then, now, changed))
    gone = ((key, *was) for key, was in before.items() if key not in after)
    found.extend(
        PhotoChange(key, number, Kind.DELETED, _side(placement, photos, credit_lines), None)
        for key, number, placement in gone
    )
    return _with_order(old, new, found)


def _with_order(old: Story, new: Story, found: list[PhotoChange]) -> tuple[PhotoChange, ...]:
    """Say that the order changed at the first photograph that stands elsewhere, when nothing else tells it."""
    kept = {each.id for each in old.placements} & {each.id for each in new.placements}
    before = [each.id for each in old.placements if each.id in kept]
    after = [each.id for each in new.placements if each.id in kept]
    first = next((now for was, now in zip(before, after, strict=True) if was != now), None)
    return tuple(
        PhotoChange(each.placement_id, each.number, Kind.REPLACED, each.old, each.new, ("order",))
        if each.placement_id == first and each.kind is Kind.EQUAL
        else each
        for each in found
    )


def _moved(body: Sequence[Passage]) -> set[int]:
    """Placements whose place in the text came, went or moved."""
    return {passage.photo for passage in body if passage.photo and passage.kind is not Kind.EQUAL}


def _side(placement: Placement, photos: Mapping[int, Photo], credit_lines: Mapping[Placement, str]) -> PhotoSide:
    photo = photos.get(placement.photo_id or 0)
    return PhotoSide(
        sha256=photo.sha256 if photo else "",
        file_name=photo.file_name if photo else "",
        role=placement.role,
        caption=placement.caption or (photo.description if photo else ""),
        alt=placement.alt or (photo.alt if photo else ""),
        credit=credit_lines.get(placement, ""),
        crop=placement.crop,
    )
