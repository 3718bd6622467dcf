"""Doors to every reader of text: the public functions of the rooms that read text, found by what they take.

`tests/readers.py` names what a text goes through as a whole; here each module is measured by itself, so that a slow
reader behind a fast one, or behind one that leaves the text alone, is seen too.
"""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

from pytrovich.enums import NamePart

from editor.intake import pictures
from editor.intake.page import Page
from editor.render.values import RenderContext
from tests.readers import Reader

ROOT = Path(__file__).parents[1]
ROOMS = ("editor/domain", "editor/language", "editor/intake", "editor/render", "editor/photos", "editor/export")

READ = frozenset(
    {"fields", "text", "body", "line", "words", "name", "word", "full_name", "full_genitive", "old", "html", "href"}
)
"""What a first parameter is called that takes a text of a user's."""

GIVEN: Mapping[str, Callable[[], object]] = {
    "language": lambda: "ru",
    "gender": lambda: "m",
    "part": lambda: NamePart.LASTNAME,
    "zone": lambda: UTC,
    "hidden": frozenset,
    "dropped": list,
    "bare": bool,
    "preview": bool,
    "context": RenderContext,
    "page": Page,
    "album": lambda: pictures.album_of([], None),
}
"""What the other parameters get, by their names."""


def doors() -> dict[str, Reader]:
    """A reader for each public function of a text, named `room.module.function`."""
    found: dict[str, Reader] = {}
    for room in ROOMS:
        for file in sorted((ROOT / room).rglob("*.py")):
            path = file.relative_to(ROOT)
            module = importlib.import_module(".".join(path.with_suffix("").parts))
            for name, act in _functions(module):
                found[f"{module.__name__.removeprefix('editor.')}.{name}"] = Reader(str(path), act)
    return found


def _functions(module: ModuleType) -> Iterator[tuple[str, Callable[[str], object]]]:
    for name, function in vars(module).items():
        plain = inspect.unwrap(function) if callable(function) else None
        if name.startswith("_") or not inspect.isfunction(plain) or plain.__module__ != module.__name__:
            continue
        needed = [each for each in inspect.signature(plain).parameters.values() if each.default is each.empty]
        text = next((each.name for each in needed if each.name in READ and each.annotation == "str"), "")
        if text and all(each.name == text or each.name in GIVEN for each in needed):
            yield name, partial(_act, function, text, [each.name for each in needed if each.name != text])


def _act(function: Callable[..., Any], text: str, others: list[str], said: str) -> object:
    try:
        return function(**{text: said}, **{name: GIVEN[name]() for name in others})
    except Exception as error:  # noqa: BLE001 - a sentence, not a time, is what a refusal costs
        return error
