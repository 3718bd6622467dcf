"""Values as readers get them: without signs that can't be seen (see `visible`), and lines without notes of the desk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar, cast

from editor.domain.foreign_scan import without_closed_notes
from editor.domain.visible import SIGNS, has_hidden

Value = TypeVar("Value")

_PRINTED = str.maketrans(dict.fromkeys(SIGNS, ""))


def printed(value: Value) -> Value:
    """A text, or a value with texts in it, as readers get it: without hidden signs. What has none stays the same."""
    return cast("Value", _walked(value, _without_hidden))


def printed_fields(value: Value) -> Value:
    """As `printed`, for lines of plain text: closed notes of the desk are taken out too. A body has its renderer."""
    return cast("Value", _walked(value, lambda text: without_closed_notes(_without_hidden(text))))


def _without_hidden(text: str) -> str:
    return text.translate(_PRINTED) if has_hidden(text) else text


def _walked(value: Any, clean: Callable[[str], str]) -> object:  # noqa: ANN401 - any value of the domain
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, tuple):
        items = cast("tuple[object, ...]", value)
        made = tuple(_walked(each, clean) for each in items)
        return items if all(one is other for one, other in zip(made, items, strict=True)) else made
    if isinstance(value, dict):
        return {key: _walked(each, clean) for key, each in cast("dict[object, object]", value).items()}
    if is_dataclass(value) and not isinstance(value, type):
        old = {field.name: getattr(value, field.name) for field in fields(value)}
        new = {name: _walked(each, clean) for name, each in old.items()}
        changed = {name: each for name, each in new.items() if each is not old[name] and each != old[name]}
        return replace(value, **changed) if changed else value
    return value
