"""The verbs of the newsroom: all that the window and the headless verbs call.

Its names are fetched when they are first asked for: what needs no newsroom (`desk.language_desk`) loads no database.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from editor.desk.opening import Desks, create_newsroom, open_newsroom
    from editor.desk.samples import create_sample

__all__ = ["Desks", "create_newsroom", "create_sample", "open_newsroom"]

_HOMES = {
    "Desks": "editor.desk.opening",
    "create_newsroom": "editor.desk.opening",
    "open_newsroom": "editor.desk.opening",
    "create_sample": "editor.desk.samples",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(name)
    return getattr(import_module(_HOMES[name]), name)
