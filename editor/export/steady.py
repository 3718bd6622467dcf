"""Looking at a target without touching it, also while an export puts another site in its place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from editor.domain.errors import NewsroomSaysNo

LOOKS = 20
"""How often a look begins again; each time a whole export has ended meanwhile."""

Seen = TypeVar("Seen")


class Stamped(Protocol):
    """A place that can tell whether it has become another one."""

    def stamp(self) -> object:
        """Equal while the same site stands there; raises nothing."""
        ...


def steady(place: Stamped, target: str, look: Callable[[], Seen]) -> Seen:
    """What `look` finds, all of it of one and the same site.

    A look during which the site changed says nothing, and an error of it neither: it is taken again.
    """
    for _ in range(LOOKS):
        before = place.stamp()
        try:
            seen = look()
        except Exception:
            if place.stamp() == before:
                raise
            continue
        if place.stamp() == before:
            return seen
    raise NewsroomSaysNo("target-busy", target=target)
