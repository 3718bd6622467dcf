"""Moving a newsroom that grew in a hidden folder to its place."""

from __future__ import annotations

from pathlib import Path

from db.files import sync
from db.store import DATABASE


def move_in(grown: Path, folder: Path) -> None:
    """Photos first; a newsroom is one when its database is there."""
    photos = folder / "photos"
    photos.mkdir(exist_ok=True)
    for file in sorted(path for path in (grown / "photos").rglob("*") if path.is_file()):
        place = photos / file.relative_to(grown / "photos")
        place.parent.mkdir(parents=True, exist_ok=True)
        file.replace(place)
    (grown / DATABASE).replace(folder / DATABASE)
    sync(folder)
