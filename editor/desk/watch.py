"""How the open newsroom stands: who else has it open, whether its file is still there, whether its place is safe."""

from __future__ import annotations

from db.presence import PREFIX
from editor.desk.keeping import location_warnings
from editor.desk.office import Office
from editor.desk.presence import PresenceDesk
from editor.desk.rescue import quick_check
from editor.domain.keeping import Damage, Standing


class Watch:
    """Only looks, and puts this copy's own sign up."""

    def __init__(self, office: Office, presence: PresenceDesk) -> None:
        self._office = office
        self._presence = presence
        self._identity = self._now()

    def begin(self) -> Standing:
        """Announce this copy, once. A sign that nobody holds was left by a copy that did not close the newsroom."""
        signs = len(list(self._office.store.path.parent.glob(f"{PREFIX}*")))
        standing = self.look()
        return Standing(
            standing.others, standing.is_in_place, was_unclean=signs > len(standing.others), warnings=standing.warnings
        )

    def look(self) -> Standing:
        """How it stands now; costs a few looks at the folder."""
        location = self._office.store.location
        is_in_place = self._identity is not None and self._now() == self._identity
        others = self._presence.announce() if is_in_place else ()
        return Standing(others, is_in_place, warnings=location_warnings(location))

    def quick_check(self) -> tuple[Damage, ...]:
        """What SQLite finds within a moment: for the start after a crash."""
        return quick_check(self._office.store.location)

    def _now(self) -> tuple[int, int] | None:
        try:
            found = self._office.store.path.stat()
        except OSError:
            return None
        return found.st_dev, found.st_ino
