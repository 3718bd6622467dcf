"""What is read once a transaction, however many verbs ask for it: kept with the connection, which ends with it."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, TypeVar

from sqlalchemy import Connection

Read = TypeVar("Read")
_KEPT = "rubrika_read_once"


def once(tx: Connection, name: Hashable, read: Callable[[Connection], Read]) -> Read:
    """What `read` answered when this transaction first asked for it under `name`."""
    kept = _kept(tx)
    if name not in kept:
        kept[name] = read(tx)
    return kept[name]


def forget(tx: Connection, name: Hashable) -> None:
    """Have it read again: this transaction has written what it is made of."""
    _kept(tx).pop(name, None)


def _kept(tx: Connection) -> dict[Hashable, Any]:
    kept: dict[Hashable, Any] | None = tx.get_execution_options().get(_KEPT)
    if kept is None:
        kept = {}
        tx.execution_options(**{_KEPT: kept})
    return kept
