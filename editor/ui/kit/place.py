"""Somewhere to go in the window: a list of the desk, a rubric, a room."""

from __future__ import annotations

from dataclasses import dataclass

from editor.domain.sentences import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere to go. `kind` is desk (a list; `key` is a key of `PLACES`), rubric (`rubric_id`) or room (`key`)."""

    kind: str
    key: str = ""
    rubric_id: int | None = None


ROOMS = (
    ("photos", QT_TRANSLATE_NOOP("PlacesModel", "Photo desk")),
    ("rubrics", QT_TRANSLATE_NOOP("PlacesModel", "Rubric manager")),
    ("export", QT_TRANSLATE_NOOP("PlacesModel", "Export site")),
)
