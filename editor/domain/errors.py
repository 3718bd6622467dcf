"""What can fail outside the program, and what a newsroom refuses; anything else that is raised is our bug.

An error carries a `code`, never a sentence: `sentences.py` holds the English words of each code,
`cli` prints them and `ui` translates them.
"""

from __future__ import annotations


class EditorError(Exception):
    """Something the user can do something about; `facts` fill the blanks of the sentence of `code`."""

    exit_status = 3

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts = facts


class NewsroomSaysNo(EditorError):
    """A rule of the newsroom stands in the way: a check that blocks, a move that does not exist."""

    exit_status = 1


class NotFound(NewsroomSaysNo):
    """The thing that was asked for is not in this newsroom."""


class StaleArticle(NewsroomSaysNo):
    """Somebody saved this article after it was read; `facts` hold `id`, `yours` and `theirs` (versions)."""


class WrongCall(EditorError):
    """The request itself makes no sense (a bad argument, an unreadable value)."""

    exit_status = 2


class WorldFailed(EditorError):
    """The disk, the network or the database did not do its part."""

    exit_status = 3


class BadInput(EditorError):
    """A file or a text that cannot be taken in as it is."""

    exit_status = 1
