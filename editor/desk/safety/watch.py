"""How the open newsroom stands: who else has it open, what was done to its files, whether its place is safe."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from db.door.files import signs_in
from editor.desk.office import Office
from editor.desk.safety.keeping import location_warnings, read_only_warning
from editor.desk.safety.presence import PresenceDesk
from editor.desk.safety.rescue import quick_check
from editor.domain.keeping import READ_ONLY, Damage, PlaceWarning, Standing


class Watch:
    """Only looks, and puts this copy's own sign up. To be asked on the thread that writes."""

    def __init__(self, office: Office, presence: PresenceDesk) -> None:
        self._office = office
        self._presence = presence

    def begin(self) -> Standing:
        """Announce this copy, once. A sign that nobody holds was left by a copy that did not close the newsroom."""
        signs = signs_in(Path(self._office.store.location))
        standing = self.look()
        return replace(standing, was_unclean=signs > len(standing.others))

    def look(self) -> Standing:
        """How it stands now; costs a few looks at the folder.

        A wal that was taken from under the newsroom is found here at the latest, and what it held is put in its place.
        """
        trouble = self._office.store.trouble()
        others = () if trouble else self._presence.announce()
        return Standing(others, trouble, warnings=self._warnings())

    def has_news(self) -> bool:
        """Whether another program has written to the newsroom since this was last asked; costs a few microseconds.

        Values that this program has read are then known to be old.
        """
        came = self._office.store.came_from_outside()
        if came:
            self._office.changes.count += 1
        return came

    def quick_check(self) -> tuple[Damage, ...]:
        """What is found wrong within a moment: for the start after a crash."""
        return quick_check(self._office.store.location)

    def _warnings(self) -> tuple[PlaceWarning, ...]:
        store = self._office.store
        found = location_warnings(store.location)
        if store.is_read_only and all(each.code != READ_ONLY for each in found):
            return (*found, read_only_warning(store.location))
        return found
