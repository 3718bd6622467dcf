"""The fields that other programs write over an article: what each is called, and its value as text."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from typing import cast

from editor.domain.story import FIELDS as CONTENT
from editor.intake import plain

FIELDS: dict[str, tuple[str, ...]] = {
    **{field.outside: field.called for field in CONTENT if field.called},
    "views": ("views", "просмотры"),
}
"""What each field may be called; the first name that is there wins. Case, spaces, `-` and `_` do not count."""

_INNER = ("taxonomies", "extra", "params")
"""Tables in which Zola and Hugo keep fields; what stands outside them wins."""

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")
_WIKI_LINK = re.compile(r"\[\[([^\[\]|]*\|)?([^\[\]|]*)\]\]")


class Fields:
    """Front matter by the names of `FIELDS` or by names of its own."""

    def __init__(self, read: Mapping[str, object]) -> None:
        inner = [cast("dict[str, object]", read[name]) for name in _INNER if isinstance(read.get(name), dict)]
        self._values: dict[str, object] = {}
        for table in (read, *inner):
            for name, value in table.items():
                self._values.setdefault(_key(name), value)

    def get(self, *names: str) -> object:
        """The first of the fields called so that says something, or None."""
        values = (self._values.get(_key(name)) for name in names)
        return next((value for value in values if value not in (None, "", [])), None)

    def line(self, field: str) -> str:
        """A field of `FIELDS` as one line."""
        return line_of(self.get(*FIELDS[field]))

    def lines(self, field: str, split: str = "") -> list[str]:
        """A field of `FIELDS` as a list, parted at `split` too."""
        return lines_of(self.get(*FIELDS[field]), split)


def line_of(value: object) -> str:
    """A value as one line of text; of a list, its first. Deeper ones say nothing: YAML can nest them without end."""
    if isinstance(value, list):
        value = cast("list[object]", value)[0] if value else ""
    if isinstance(value, dict):
        value = _named(cast("dict[str, object]", value))
    if value is None or isinstance(value, list | dict):
        return ""
    return " ".join(plain.clean(_without_marks(str(value))).split())


def lines_of(value: object, split: str = "") -> list[str]:
    """A value as lines: those of a list, each parted at `split`; empty ones are left out."""
    values = cast("list[object]", value) if isinstance(value, list) else [value]
    lines = [part.strip() for one in values for part in (line_of(one).split(split) if split else [line_of(one)])]
    return [line for line in lines if line]


def _named(table: dict[str, object]) -> object:
    """`name: Лада Ким` of an author; «Город: Алматы» in a list is a text with a colon, whatever YAML makes of it."""
    if "name" in table or len(table) != 1:
        return table.get("name", "")
    ((name, value),) = table.items()
    return f"{name}: {value}" if isinstance(value, str) else ""


def _without_marks(text: str) -> str:
    """Entities become their letters, and `[[Лада Ким]]` the name in it."""
    text = _ENTITY.sub(lambda found: html.unescape(found[0]), text)
    return _WIKI_LINK.sub(r"\2", text)


def _key(name: str) -> str:
    return name.strip().casefold().replace("_", "").replace("-", "").replace(" ", "")
