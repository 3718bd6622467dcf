"""The story on the screen beside what the newsroom has of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from editor.domain.story import Story
from editor.ui.writing.session.changes import Fields


class WorkingText:
    """The body lies in its document and is read when the story is asked for, not at each key."""

    def __init__(self, language: str) -> None:
        self._story = self._saved = Story(language=language)
        self._read_body: Callable[[], str] = str
        self._is_touched = False

    @property
    def saved(self) -> Story:
        """What the newsroom has."""
        return self._saved

    @property
    def last_read(self) -> Story:
        """The story with its body as it was read last: for whoever asks about another field."""
        return self._story

    @property
    def is_dirty(self) -> bool:
        """Whether the story differs from what the newsroom has."""
        return self.story() != self._saved

    def story(self) -> Story:
        """The story as it stands on the screen now."""
        if self._is_touched:
            self._is_touched = False
            self._story = replace(self._story, body=self._read_body())
        return self._story

    def read_body_from(self, read: Callable[[], str]) -> None:
        """Where the body's Markdown comes from."""
        self._read_body = read

    def touch_body(self) -> None:
        """The body has changed."""
        self._is_touched = True

    def lay(self, story: Story) -> None:
        """Begin with a story that the newsroom has."""
        self._story = self._saved = story
        self._is_touched = False

    def hold_against(self, saved: Story) -> None:
        """The newsroom has something else than what lies here."""
        self._saved = saved

    def take_spelling(self) -> None:
        """The document may spell the same body a little differently; that is no change by anybody."""
        if self._saved.body == self._story.body:
            self._is_touched = True
            self._saved = replace(self._saved, body=self.story().body)

    def forget(self) -> None:
        """The story is kept elsewhere."""
        self._saved = self.story()

    def take(self, fields: Fields) -> None:
        """Set fields of the story."""
        self._story = replace(self._story, **fields)  # type: ignore[arg-type] - names and values come as a pair

    def settle(self, saved: Story, filled: Fields) -> Fields:
        """The newsroom has `saved`, with fields that it filled in; those that nobody has changed here since."""
        self._saved = replace(saved, **filled)  # type: ignore[arg-type] - names and values come as a pair
        return {name: each for name, each in filled.items() if getattr(self._story, name) == getattr(saved, name)}
