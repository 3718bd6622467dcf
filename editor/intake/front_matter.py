"""The block of fields at the top of a Markdown file: YAML between `---`, TOML between `+++`."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from typing import cast

import yaml

from editor.domain.errors import BadInput

_YAML = re.compile(r"\A---[ ]*\n(?P<fields>|.*?\n)(?:---|\.\.\.)[ ]*(?:\n|\Z)", re.DOTALL)
_TOML = re.compile(r"\A\+\+\+[ ]*\n(?P<fields>|.*?\n)\+\+\+[ ]*(?:\n|\Z)", re.DOTALL)
_PLAIN_FIELD = re.compile(r"(?P<name>[\w -]+?)\s*:\s*(?P<value>.*)")
LARGEST = 200_000
"""Characters of fields; more is no front matter."""


@dataclass(frozen=True, slots=True)
class Parted:
    """The fields by their names in small letters, and the text under them."""

    fields: dict[str, object]
    body: str


def begins_with_fields(text: str) -> bool:
    """Whether a text opens with front matter."""
    return _find(text) is not None


def part(text: str) -> Parted:
    """Take a text apart; without front matter all of it is body. BadInput `bad-front-matter` with the reason."""
    found = _find(text)
    if found is None:
        return Parted({}, text)
    fields = found["fields"]
    read = _toml(fields) if text.startswith("+++") else _yaml(fields)
    return Parted({str(name).strip().lower(): value for name, value in read.items()}, text[found.end() :])


def _find(text: str) -> re.Match[str] | None:
    start = text[: LARGEST + 10]
    return _YAML.match(start) or _TOML.match(start)


def _toml(fields: str) -> dict[str, object]:
    try:
        return tomllib.loads(fields)
    except tomllib.TOMLDecodeError as error:
        raise BadInput("bad-front-matter", why=str(error)) from error


def _yaml(fields: str) -> dict[str, object]:
    """Real YAML, or else plain `name: value` lines: people write `title: One: two` without quotes."""
    try:
        read: object = yaml.safe_load(fields)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        return _plain(fields, str(error).splitlines()[0] if str(error) else "")
    if read is None:
        return {}
    if not isinstance(read, dict):
        raise BadInput("bad-front-matter", why="there are no named fields")
    return cast("dict[str, object]", read)


def _plain(fields: str, why: str) -> dict[str, object]:
    read: dict[str, object] = {}
    for line in fields.splitlines():
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        found = _PLAIN_FIELD.fullmatch(line)
        if found is None:
            raise BadInput("bad-front-matter", why=why)
        read[found["name"]] = found["value"].strip().strip("\"'")
    return read
