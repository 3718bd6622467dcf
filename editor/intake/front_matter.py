"""The block of fields at the top of a Markdown file: YAML between `---`, TOML between `+++`, or without a fence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from editor.intake import headers, toml_fields, yaml_fields

LARGEST = 200_000
"""Characters of fields; more is no front matter."""

_FENCES: dict[str, tuple[tuple[str, ...], Callable[[str], dict[str, object]]]] = {
    "---": (("---", "..."), yaml_fields.read),
    "+++": (("+++",), toml_fields.read),
    "---yaml": (("---",), yaml_fields.read),
    "---json": (("---",), yaml_fields.read),
    "---toml": (("---",), toml_fields.read),
}
"""Opening line -> the lines that close it, and who reads what is between."""


@dataclass(frozen=True, slots=True)
class Parted:
    """The fields by their names in small letters, and the text under them.

    Leaves are texts, as they stand there: `NO` and `1.10` are read as something else by the field that needs it.
    """

    fields: dict[str, object]
    body: str


def begins_with_fields(text: str) -> bool:
    """Whether a text opens with fenced front matter, which makes it Markdown whatever its name."""
    return _find(text) is not None


def part(text: str) -> Parted:
    """Take a text apart; without front matter all of it is body. BadInput `bad-front-matter` with the reason."""
    found = _find(text)
    if found is None:
        fields, end = headers.find(text.lstrip()) or ({}, 0)
        return Parted(fields, text.lstrip()[end:] if fields else text)
    written, end, read = found
    return Parted({name.strip().lower(): value for name, value in read(written).items()}, text[end:])


def _find(text: str) -> tuple[str, int, Callable[[str], dict[str, object]]] | None:
    """The fields, the place where the body begins, and their reader."""
    start = text[: LARGEST + 10]
    lines = start.splitlines(keepends=True) if start.startswith(tuple(_FENCES)) else []
    if not lines or (opening := lines[0].rstrip()) not in _FENCES:
        return None
    ends, read = _FENCES[opening]
    at = len(lines[0])
    for line in lines[1:]:
        if line.rstrip() in ends:
            return start[len(lines[0]) : at], at + len(line), read
        at += len(line)
    return None
