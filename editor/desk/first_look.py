"""The first look at a newsroom: what a window shows before the desks stand, which take ten times as long to load."""

from __future__ import annotations

import db.door.first_look
from editor.domain.first_look import FirstLook


def first_look(location: str) -> FirstLook | None:
    """Name, rubrics and first list of a newsroom; None where only opening it can say what there is to say."""
    return db.door.first_look.first_look(location)
