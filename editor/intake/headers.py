"""Fields over a Markdown text without a fence: `Title: …` lines (Pelican), `.. title: …` (Nikola), JSON (Hugo)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import cast

from editor.domain.errors import BadInput

TITLES = {"title", "headline", "заголовок", "тақырып"}
_MOST_LINES = 100
_LONGEST_NAME = 40
_LONGEST = 200_000


def find(text: str) -> tuple[dict[str, object], int] | None:
    """The fields and the place where the body begins, or None. BadInput `bad-front-matter` for JSON without an end."""
    return _json(text) if text.startswith("{") else _lines(text)


def _lines(text: str) -> tuple[dict[str, object], int] | None:
    """`Name: value` lines down to an empty one; one of them must be the title, or it is a text that begins so."""
    fields: dict[str, object] = {}
    at = 0
    name = ""
    for line in _head(text):
        at += len(line)
        bare = line.strip()
        if not bare or bare == "-->":
            break
        if bare == "<!--" and not fields:
            continue
        if line[0] in " \t" and name:
            fields[name] = f"{fields[name]} {bare}".strip()
            continue
        name, colon, value = bare.removeprefix(".. ").partition(":")
        name = name.strip().lower()
        if not colon or not name or len(name) > _LONGEST_NAME or not name.replace("_", "").replace("-", "").isalnum():
            return None
        fields[name] = value.strip()
    return (fields, at) if TITLES & fields.keys() else None


def _head(text: str) -> Iterator[str]:
    at = 0
    for _number in range(_MOST_LINES):
        end = text.find("\n", at, at + _LONGEST) + 1 or len(text)
        if at >= len(text):
            return
        yield text[at:end]
        at = end


def _json(text: str) -> tuple[dict[str, object], int] | None:
    """Hugo's JSON; a text that begins with a brace and is no JSON has no fields."""
    decoder = json.JSONDecoder(parse_int=str, parse_float=str, parse_constant=str)
    try:
        found: tuple[object, int] = decoder.raw_decode(text[:_LONGEST])
    except RecursionError as error:
        raise BadInput("bad-front-matter", why="they are nested too deeply") from error
    except ValueError:
        return None
    read, end = found
    return (_as_text(cast("object", read)), end) if isinstance(read, dict) and read else None


def _as_text(read: object) -> dict[str, object]:
    table = cast("dict[str, object]", read)
    return {name: _leaf(value) for name, value in table.items()}


def _leaf(value: object) -> object:
    """Yes and no as words; the depth is bounded by the parser."""
    if isinstance(value, dict):
        return _as_text(cast("object", value))
    if isinstance(value, list):
        return [_leaf(one) for one in cast("list[object]", value)]
    return value if value is None or isinstance(value, str) else "true" if value else "false"
