"""The settings that everyone in a newsroom shares."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection

from db.newsroom import settings
from editor.domain.newsroom import Newsroom
from editor.domain.words import Names

NAME = "newsroom"
"""What they are called among the single values."""


def get(tx: Connection) -> Newsroom:
    """The settings; those that nobody has set have their defaults."""
    stored: dict[str, Any] = settings.get(tx, NAME, {})
    known = {name: value for name, value in stored.items() if name in Newsroom.__dataclass_fields__}
    for name in ("about", "credit_patterns"):
        known[name] = Names(**known.get(name, {}))
    if "languages" in known:
        known["languages"] = tuple(known["languages"])
    return Newsroom(**known)


def save(tx: Connection, newsroom: Newsroom) -> None:
    """Keep the settings."""
    settings.put(tx, NAME, asdict(newsroom))
