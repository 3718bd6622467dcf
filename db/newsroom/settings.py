"""Single values of the newsroom, as JSON under a name."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Connection, ScalarSelect, insert, select, update

from db import tables
from db.hashes import canonical_json
from db.newsroom.once import forget, once


def get(tx: Connection, name: str, default: object) -> Any:  # noqa: ANN401 - as free as JSON is
    """The value under `name`, or `default`."""
    value = once(tx, ("setting", name), lambda _tx: tx.execute(select(stored(name))).scalar())
    return default if value is None else json.loads(value)


def put(tx: Connection, name: str, value: object) -> None:
    """Keep a value that JSON can hold under `name`."""
    forget(tx, ("setting", name))
    setting, text = tables.Setting, canonical_json(value)
    if not tx.execute(update(setting).where(setting.name == name).values(value=text)).rowcount:
        tx.execute(insert(setting).values(name=name, value=text))


def stored(name: str) -> ScalarSelect[str]:
    """The value under `name` as it is stored, to be read along by another statement and handed to `learn`."""
    return select(tables.Setting.value).where(tables.Setting.name == name).scalar_subquery()


def learn(tx: Connection, name: str, value: str | None) -> None:
    """A statement of this transaction has read a value along."""
    once(tx, ("setting", name), lambda _tx: value)
