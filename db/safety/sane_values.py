"""Whether the values of a row are of the kinds that its columns take."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from editor.domain.articles import DraftKind, Reason
from editor.domain.people import Gender
from editor.domain.photos import Role
from editor.domain.states import Publication, Workflow

WORDS = {
    ("article", "workflow"): frozenset(Workflow),
    ("article", "publication"): frozenset(Publication),
    ("revision", "reason"): frozenset(Reason),
    ("placement", "role"): frozenset(Role),
    ("draft", "kind"): frozenset(DraftKind),
    ("person", "gender"): frozenset(Gender),
}
JSON = {("setting", "value"), ("placement", "crop"), ("export_run", "left_out"), ("photo", "file_notes")}

NO_LETTER = re.compile("[\ud800-\udfff]")
_NUMBERS = {"INTEGER", "BOOLEAN"}
_READ = {"DATETIME", "DATE"}


def is_sane(table: str, name: str, kind: str, value: Any) -> bool:  # noqa: ANN401 - whatever a damaged file holds
    """Whether a column of the declared type `kind` takes this value."""
    if value is None:
        return True
    if kind in {"INTEGER", "BOOLEAN"}:
        return isinstance(value, int) and (kind == "INTEGER" or value in {0, 1})
    if not isinstance(value, str) or NO_LETTER.search(value):
        return False
    try:
        if kind == "DATETIME":
            datetime.fromisoformat(value)
        elif kind == "DATE":
            date.fromisoformat(value)
        elif (table, name) in JSON:
            json.loads(value)
    except (ValueError, RecursionError):
        return False
    return value in WORDS.get((table, name), (value,))


def are_sane(table: str, name: str, kind: str, column: Iterable[Any]) -> bool:
    """`is_sane` of many values of a column at once, whose texts are all made of letters."""
    types = set(map(type, column)) - {type(None)}
    if kind == "INTEGER":
        return types <= {int}
    if types - {int if kind in _NUMBERS else str}:
        return False
    if kind in _NUMBERS or kind in _READ or (table, name) in WORDS or (table, name) in JSON:
        return all(is_sane(table, name, kind, value) for value in set(column))
    return True
