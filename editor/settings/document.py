"""The file of personal options as its writer left it: comments, order and unknown keys stay."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import tomlkit
from tomlkit import TOMLDocument
from tomlkit.exceptions import ParseError

from editor.settings.options import Option, Value

Upgrade = Callable[[TOMLDocument], None]


def read(path: Path) -> TOMLDocument | None:
    """The file, a new one where there is none; None for one that is not TOML."""
    try:
        return tomlkit.parse(path.read_bytes().decode("utf-8-sig"))
    except FileNotFoundError:
        return new()
    except (ParseError, UnicodeDecodeError, OSError):
        return None


def new() -> TOMLDocument:
    """A file without an option."""
    return tomlkit.document()


def put(document: TOMLDocument, option: Option, value: Value) -> None:
    """Write a value, and what it means where it is written for the first time."""
    if option.name not in document:
        document.add(tomlkit.nl())
        document.add(tomlkit.comment(option.meaning))
    document[option.name] = list(value) if isinstance(value, tuple) else value


def text(document: TOMLDocument) -> str:
    """What the file will hold."""
    return tomlkit.dumps(document)
