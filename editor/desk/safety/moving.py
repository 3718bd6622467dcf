"""Moving a newsroom that grew in a hidden folder to its place."""

from __future__ import annotations

from pathlib import Path

from db.door.files import DATABASE
from editor.files.durable import sync
from editor.files.private import tighten
from editor.files.replacing import replace_file
from editor.files.whole import make_folder


def move_in(grown: Path, folder: Path) -> None:
    """Photos first, each waited for; a newsroom is one when its database is there."""
    make_folder(folder / "photos")
    places = [(file, folder / file.relative_to(grown)) for file in sorted((grown / "photos").rglob("*"))]
    for file, place in places:
        if file.is_dir():
            make_folder(place)
        else:
            sync(file)
            replace_file(file, place)
    tighten(folder / "photos", grown / DATABASE)
    for place in {place.parent for _file, place in places}:
        sync(place)
    sync(grown / DATABASE)
    replace_file(grown / DATABASE, folder / DATABASE)
    sync(folder)
