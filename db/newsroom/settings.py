"""Single values of the newsroom, as JSON under a name."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Connection, insert, select, update

from db import tables
from db.hashes import canonical_json


def get(tx: Connection, name: str, default: object) -> Any:  # noqa: ANN401 - as free as JSON is
    """The value under `name`, or `default`."""
    stored = tx.execute(select(tables.Setting.value).where(tables.Setting.name == name)).scalar()
    return default if stored is None else json.loads(stored)


def put(tx: Connection, name: str, value: object) -> None:
    """Keep a value that JSON can hold under `name`."""
    setting, text = tables.Setting, canonical_json(value)
    if not tx.execute(update(setting).where(setting.name == name).values(value=text)).rowcount:
        tx.execute(insert(setting).values(name=name, value=text))
