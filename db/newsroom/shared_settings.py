"""The settings that everyone in a newsroom shares."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection

from db.newsroom import change_log, settings
from editor.domain.newsroom import Newsroom
from editor.domain.words import LANGUAGES, Names

NAME = "newsroom"
"""What they are called among the single values."""

_NAMED = ("about", "credit_patterns")
"""Settings that say something in each language."""


def get(tx: Connection) -> Newsroom:
    """The settings; those that nobody has set have their defaults."""
    stored: dict[str, Any] = settings.get(tx, NAME, {})
    known = {name: value for name, value in stored.items() if name in Newsroom.__dataclass_fields__}
    for name in _NAMED:
        known[name] = Names({tag: text for tag, text in known.get(name, {}).items() if tag in LANGUAGES})
    if "languages" in known:
        known["languages"] = tuple(known["languages"])
    return Newsroom(**known)


def save(tx: Connection, newsroom: Newsroom) -> None:
    """Keep the settings."""
    named = {name: dict(getattr(newsroom, name)) for name in _NAMED}
    settings.put(tx, NAME, {**asdict(newsroom), **named})
    change_log.everything(tx)
