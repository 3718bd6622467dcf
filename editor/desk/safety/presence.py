"""Saying that this newsroom is open here, and hearing who else has it open."""

from __future__ import annotations

from pathlib import Path

from db.door.files import Presence
from editor.desk.office import Office
from editor.domain.keeping import OpenElsewhere


class PresenceDesk:
    """Only the window announces itself; headless verbs come and go. Nobody is kept out."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._sign: Presence | None = None

    def announce(self) -> tuple[OpenElsewhere, ...]:
        """Say that this newsroom is open here until it is closed; the other copies that have it open now."""
        if self._sign is None or not self._sign.is_up:
            folder = Path(self._office.store.location)
            self._sign = Presence(folder, self._office.who, self._office.now())
        return self._sign.others()

    def leave(self) -> None:
        """Take the sign away; `Desks.close` does it."""
        if self._sign is not None:
            self._sign.leave()
            self._sign = None
