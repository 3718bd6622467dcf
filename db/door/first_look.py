"""What a window shows of a newsroom first: read without loading what opening it takes."""

from __future__ import annotations

from pathlib import Path

from db.sqlite.first_look import first_look as look_into
from editor.domain.first_look import FirstLook

DATABASE = "newsroom.db"


def first_look(location: str) -> FirstLook | None:
    """The first look at a newsroom in a folder; None where only `opening.open_store` can say more."""
    if not location.strip() or "://" in location:
        return None
    return look_into(Path(location).expanduser().absolute() / DATABASE)
