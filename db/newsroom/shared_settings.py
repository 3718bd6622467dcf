"""The settings that everyone in a newsroom shares."""

from __future__ import annotations

from dataclasses import asdict

from sqlalchemy import Connection

from db.newsroom import change_log, settings
from db.newsroom.plain_rows import NAMED, newsroom_of
from editor.domain.newsroom import Newsroom

NAME = "newsroom"
"""What they are called among the single values."""


def get(tx: Connection) -> Newsroom:
    """The settings; those that nobody has set have their defaults."""
    return newsroom_of(settings.get(tx, NAME, {}))


def save(tx: Connection, newsroom: Newsroom) -> None:
    """Keep the settings."""
    named = {name: dict(getattr(newsroom, name)) for name in NAMED}
    settings.put(tx, NAME, {**asdict(newsroom), **named})
    change_log.everything(tx)
