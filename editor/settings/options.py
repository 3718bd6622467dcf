"""Every personal option with its type, default and meaning, in one table: the fields of `Options`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, TypeVar, cast

from editor.languages import LANGUAGES

Value = TypeVar("Value", str, int, bool, tuple[str, ...])


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a value may be: one of `choices`, a number from `low` to `high`, or up to `most` texts."""

    choices: tuple[str, ...] = ()
    low: int | None = None
    high: int | None = None
    most: int | None = None


def _option(default: Value, meaning: str, bounds: Bounds | None = None) -> Value:
    return field(default=default, metadata={"meaning": meaning, "bounds": bounds or Bounds()})


@dataclass(frozen=True, slots=True)
class Options:
    """What one person chose on one computer. Window shapes are Qt's own bytes in Base64."""

    interface_language: str = _option(
        "system", "The language of menus and messages.", Bounds(choices=("system", *LANGUAGES))
    )
    theme: str = _option("system", "The colours of the window.", Bounds(choices=("system", "light", "dark")))
    text_size: int = _option(100, "Size of the text that is written, in percent.", Bounds(low=90, high=150))
    user_name: str = _option("", "Who signs saves; empty for the name of the computer's account.")
    last_newsroom: str = _option("", "The newsroom that opens by itself.")
    recent_newsrooms: tuple[str, ...] = _option((), "Newsrooms opened before, the latest first.", Bounds(most=10))
    export_targets: tuple[str, ...] = _option((), "Places exported to before, the latest first.", Bounds(most=10))
    preview_width: int = _option(768, "Width of the previewed page, in CSS pixels.", Bounds(low=320, high=3840))
    preview_open: bool = _option(default=False, meaning="Whether the preview stands beside the text.")
    preview_scrolls: bool = _option(default=True, meaning="Whether text and preview scroll together.")
    inspector_open: bool = _option(default=True, meaning="Whether the inspector stands beside the text.")
    sidebar_open: bool = _option(default=True, meaning="Whether the sidebar shows words and not signs alone.")
    less_motion: bool = _option(default=False, meaning="Whether panels open without movement.")
    window_geometry: str = _option("", "Place and size of the window.")
    window_state: str = _option("", "Places of the window's bars.")
    splitter_sizes: str = _option("", "Widths of the window's panes.")


@dataclass(frozen=True, slots=True)
class Option:
    """One row of the table, for the settings page and the documentation."""

    name: str
    kind: str
    default: str | int | bool | tuple[str, ...]
    meaning: str
    bounds: Bounds


def _rows() -> tuple[Option, ...]:
    return tuple(
        Option(row.name, str(row.type), cast("Any", row.default), row.metadata["meaning"], row.metadata["bounds"])
        for row in fields(Options)
    )


OPTIONS = _rows()


def accepted(option: Option, value: object) -> bool:
    """Whether `value` has the type of the option and lies within its bounds."""
    bounds = option.bounds
    if type(value) is not type(option.default):
        return False
    if isinstance(value, tuple):
        parts = cast("tuple[object, ...]", value)
        return all(isinstance(part, str) for part in parts) and len(parts) <= (bounds.most or len(parts))
    if isinstance(value, str):
        return not bounds.choices or value in bounds.choices
    number = cast("int", value)
    return (bounds.low is None or number >= bounds.low) and (bounds.high is None or number <= bounds.high)


def from_table(table: Mapping[str, Any]) -> Options:
    """Options out of what a file says; a value that is missing or makes no sense counts as its default."""
    chosen: dict[str, Any] = {}
    for option in OPTIONS:
        value = table.get(option.name)
        if isinstance(value, list):
            value = tuple(cast("list[object]", value))
        if accepted(option, value):
            chosen[option.name] = value
    return Options(**chosen)
