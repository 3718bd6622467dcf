"""TOML fields with texts for leaves, as `yaml_fields` gives them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import cast

from editor.domain.errors import BadInput

MOST_DOTS = 30
"""In one key: each makes a table inside a table, and the parser's work and memory grow with their square."""

_WHOLE = {
    '"""': re.compile(r'"""(?:[^"\\]|\\.|"(?!""))*"""', re.DOTALL),
    "'''": re.compile(r"'''(?:[^']|'(?!''))*'''"),
    '"': re.compile(r'"(?:[^"\\\n]|\\.)*"'),
    "'": re.compile(r"'[^'\n]*'"),
    "#": re.compile(r"#[^\n]*"),
}
_OPENING = re.compile("|".join(_WHOLE))
_BETWEEN_KEYS = re.compile(r"[^\w.-]+")
_SPACES = str.maketrans("", "", " \t")


def read(fields: str) -> dict[str, object]:
    """The named fields; leaves are texts. BadInput `bad-front-matter` with the parser's own reason."""
    keys = "".join(_outside_quotes(fields)).translate(_SPACES)
    if any(part.count(".") > MOST_DOTS for part in _BETWEEN_KEYS.split(keys)):
        raise BadInput("bad-front-matter", why="they are nested too deeply")
    try:
        read = tomllib.loads(fields, parse_float=str)
    except RecursionError as error:
        raise BadInput("bad-front-matter", why="they are nested too deeply") from error
    except tomllib.TOMLDecodeError as error:
        raise BadInput("bad-front-matter", why=str(error)) from error
    except ValueError as error:  # a number of more digits than Python turns into one
        raise BadInput("bad-front-matter", why="a number in them is too long") from error
    return {name: _as_text(value) for name, value in read.items()}


def _as_text(value: object) -> object:
    """Texts for numbers, dates and yes and no; the parser has bounded the depth."""
    if isinstance(value, dict):
        return {name: _as_text(one) for name, one in cast("dict[str, object]", value).items()}
    if isinstance(value, list):
        return [_as_text(one) for one in cast("list[object]", value)]
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.isoformat() if isinstance(value, (datetime, date, time)) else str(value)


def _outside_quotes(text: str) -> Iterator[str]:
    """What is neither a quoted text nor a comment; in place of a quoted text stands one letter."""
    at = 0
    while found := _OPENING.search(text, at):
        yield text[at : found.start()]
        quoted = _WHOLE[found[0]].match(text, found.start())
        if quoted is None:
            return  # left open: the parser will say so
        yield "\n" if found[0] == "#" else "q"
        at = quoted.end()
    yield text[at:]
