"""The two versions that are held against each other, and the one of them that the next choice sets."""

from __future__ import annotations

from dataclasses import dataclass, replace

from editor.ui.versions.jobs import NOW, Timeline


@dataclass(frozen=True, slots=True)
class Ends:
    """`old` and `new` are versions, or `NOW` for a working copy that no version holds; `active` is one of the two."""

    old: int = NOW
    new: int = NOW
    active: str = "old"

    @property
    def pair(self) -> tuple[int, int]:
        """Both, the one on the left first."""
        return self.old, self.new

    @property
    def current(self) -> int:
        """The version at the end that the next choice sets."""
        return self.old if self.active == "old" else self.new

    @property
    def target(self) -> int:
        """The version that restoring and copying mean: the older end."""
        return min(self.pair) or max(self.pair)

    def between(self, old: int, new: int) -> Ends:
        """Two other versions."""
        return replace(self, old=old, new=new)

    def with_chosen(self, number: int, timeline: Timeline) -> Ends:
        """The active end set; a version against itself shows what it changed."""
        ends = replace(self, old=number) if self.active == "old" else replace(self, new=number)
        return ends.between(timeline.before(number), number) if ends.old == ends.new else ends

    def first_of(self, timeline: Timeline, against: int) -> Ends:
        """What is shown at first: `against`, else what the web team has, else the version before, against now."""
        there, new = timeline.with_web_team, timeline.now
        first = there.number if there is not None and there.number != new else timeline.before(new)
        return self.between(against or first, new)
