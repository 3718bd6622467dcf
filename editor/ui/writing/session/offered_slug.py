"""The address that follows the headline until somebody types another one."""

from __future__ import annotations

from dataclasses import dataclass

from editor.domain.story import Story


@dataclass(slots=True)
class OfferedSlug:
    """`headline` is the one that the last suggestion was asked for, `offered` what came of it."""

    headline: str = ""
    offered: str = ""

    def is_ours(self, story: Story) -> bool:
        """Whether nobody has typed the address."""
        return story.slug in {"", self.offered}

    def wants_another(self, story: Story) -> bool:
        """Whether the headline has changed since; asks once for each headline."""
        if not self.is_ours(story) or story.headline == self.headline:
            return False
        self.headline = story.headline
        return True
