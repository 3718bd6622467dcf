"""The last text with words in it: an empty one never takes the place of a full one that no version holds."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from editor.domain.story import Story


class LastFull(QObject):
    """Of the article on the desk. `freeze_wanted` carries a story that must become a version first.

    `emptied` when a body has lost all its words; what stood there is a version then.
    """

    freeze_wanted = Signal(Story)
    emptied = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._story: Story | None = None

    def lay(self, story: Story) -> None:
        """Another article lies on the desk."""
        self._story = story if story.body.strip() else None

    def look(self, story: Story, saved: Story) -> None:
        """`story` is about to be written; `saved` is what the newsroom has."""
        if story.body.strip():
            self._story = story
        elif self._story is not None:
            full, self._story = self._story, None
            if full.body != saved.body:
                self.freeze_wanted.emit(full)
            self.emptied.emit()
