"""The rules of the batch form: what the chosen photos have in common, and what a ticked field writes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from editor.domain.photos import Credit, Photo
from editor.domain.replaced_names import Replaced

if TYPE_CHECKING:
    from editor.desk import Desks


@dataclass(frozen=True, slots=True)
class Common:
    """One field over many photos: the value that all share, or how many different ones and how many empty."""

    value: object
    different: int = 1
    empty: int = 0

    @property
    def is_mixed(self) -> bool:
        """Whether there is no one value to show."""
        return self.different > 1


Getter = Callable[[Photo], object]

FIELDS: dict[str, Getter] = {
    "creator": lambda photo: photo.credit.creator_id,
    "agency": lambda photo: photo.credit.agency_id,
    "text": lambda photo: photo.credit.text,
    "description": lambda photo: photo.description,
    "alt": lambda photo: photo.alt,
    "copyright": lambda photo: photo.copyright,
    "rights_end": lambda photo: photo.rights_end,
    "usage_terms": lambda photo: photo.usage_terms,
}
"""Fields of the form, in its order; the first three together are the credit."""


def common(photos: tuple[Photo, ...], field: str) -> Common:
    """What the photos have in common in one field."""
    values = [FIELDS[field](photo) for photo in photos]
    distinct = list(dict.fromkeys(values))
    empty = sum(1 for value in values if value in {None, ""})
    return Common(distinct[0] if distinct else None, max(1, len(distinct)), empty)


@dataclass(frozen=True, slots=True)
class BatchChanges:
    """What is ticked, by field: a value, or None to empty it. A name that nobody has is made into a person."""

    values: dict[str, object]
    new_person: str = ""
    new_gender: str = ""
    new_agency: str = ""


@dataclass(frozen=True, slots=True)
class Applied:
    """The photos before and after, for the words that are said and for the undo; `replaced` are names of files."""

    before: tuple[Photo, ...]
    after: tuple[Photo, ...]
    fields: int
    replaced: Replaced = field(default_factory=Replaced)


def apply_changes(desks: Desks, photo_ids: tuple[int, ...], changes: BatchChanges) -> Applied:
    """Write the ticked fields to all photos; photos that share a credit are written together."""
    before = tuple(photo for photo in map(desks.photos.by_ids(photo_ids).get, photo_ids) if photo is not None)
    values = dict(changes.values)
    if changes.new_person:
        values["creator"] = desks.people.find_or_add(changes.new_person, changes.new_gender).id
    if changes.new_agency:
        values["agency"] = desks.people.find_or_add_agency(changes.new_agency).id
    after: list[Photo] = []
    for credit in dict.fromkeys(photo.credit for photo in before):
        ids = tuple(photo.id for photo in before if photo.credit == credit)
        after.extend(desks.photos.change(ids, **_columns(values, credit)))
    return Applied(before, tuple(after), len(values), desks.photos.replaced_names(before, tuple(after)))


def undo(desks: Desks, applied: Applied) -> None:
    """Put every photo back as it was."""
    desks.photos.restore(applied.before)


def _columns(values: dict[str, object], credit: Credit) -> dict[str, object]:
    columns: dict[str, object] = {
        name: (value if name == "rights_end" else value or "")
        for name, value in values.items()
        if name in {"description", "alt", "copyright", "rights_end", "usage_terms"}
    }
    if values.keys() & {"creator", "agency", "text"}:
        columns["credit"] = merged_credit(values, credit)
    return columns


def merged_credit(values: dict[str, object], credit: Credit) -> Credit:
    """The credit with the ticked parts set; naming somebody replaces words that were typed by hand."""
    names_somebody = any(values.get(part) is not None for part in ("creator", "agency"))
    text = "" if names_somebody else credit.text
    merged = replace(credit, text=text)
    if "creator" in values:
        merged = replace(merged, creator_id=_number(values["creator"]))
    if "agency" in values:
        merged = replace(merged, agency_id=_number(values["agency"]))
    if "text" in values:
        merged = replace(merged, text=str(values["text"] or ""))
    return merged


def _number(value: object) -> int | None:
    return value if isinstance(value, int) else None


def parse_day(text: str) -> date | None:
    """A day typed as 2026-11-30 or 30.11.2026; None when it is neither."""
    for pattern in ("{2}-{1}-{0}", "{0}-{1}-{2}"):
        parts = text.strip().replace(".", "-").split("-")
        if len(parts) != 3:  # noqa: PLR2004 - day, month, year
            return None
        try:
            return date.fromisoformat(pattern.format(*(part.zfill(2) for part in parts)))
        except ValueError:
            continue
    return None
