"""The newsroom's own settings: its name, address, languages and limits."""

from __future__ import annotations

from dataclasses import replace

import db.newsroom
from editor.desk.office import Office
from editor.domain.newsroom import Newsroom


class NewsroomDesk:
    """The same for everyone who opens this newsroom."""

    def __init__(self, office: Office) -> None:
        self._office = office

    @property
    def location(self) -> str:
        """Where the newsroom lies: a folder."""
        return self._office.store.location

    def settings(self) -> Newsroom:
        """The settings row."""
        with self._office.read() as tx:
            return db.newsroom.get(tx)

    def change(self, **fields: object) -> Newsroom:
        """Set the given fields of `Newsroom`; others keep their values."""
        with self._office.write() as tx:
            changed = replace(db.newsroom.get(tx), **fields)
            db.newsroom.save(tx, changed)
            return changed
