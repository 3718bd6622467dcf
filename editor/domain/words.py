"""What is named in the languages of a newsroom, and which texts show nothing."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping

from editor.languages import LANGUAGES

__all__ = ["FIRST_LANGUAGE", "LANGUAGES", "Names", "is_blank"]

FIRST_LANGUAGE = LANGUAGES[0]
"""What an article or a newsroom is written in until somebody says otherwise."""

_UNSEEN = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters by their class that have no ink: Hangul fillers, the empty Braille cell."""


def is_blank(text: str) -> bool:
    """Whether a reader would see nothing: white space, control and format signs only."""
    return all(sign in _UNSEEN or unicodedata.category(sign)[0] in "CZ" for sign in text)


class Names(Mapping[str, str]):
    """One thing named in some of the languages: a mapping over all of `LANGUAGES`, in their order.

    An empty string means that nobody has named it in that language yet. Values are never changed.
    """

    __slots__ = ("_forms",)

    def __init__(self, forms: Mapping[str, str] | None = None, /, **named: str) -> None:
        """Raises ValueError for a language that is not ours."""
        given = {**(forms or {}), **named}
        self._forms = tuple(given.pop(tag, "") for tag in LANGUAGES)
        if given:
            raise ValueError(f"no language of ours: {', '.join(given)}")

    def __getitem__(self, language: str) -> str:
        if language not in LANGUAGES:
            raise KeyError(language)
        return self._forms[LANGUAGES.index(language)]

    def __iter__(self) -> Iterator[str]:
        return iter(LANGUAGES)

    def __len__(self) -> int:
        return len(LANGUAGES)

    def __hash__(self) -> int:
        return hash(self._forms)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Names) and self._forms == other.forms

    def __repr__(self) -> str:
        return f"Names({dict(self)!r})"

    @property
    def forms(self) -> tuple[str, ...]:
        """The names in the order of `LANGUAGES`, empty ones too."""
        return self._forms

    @property
    def first(self) -> str:
        """The name in the first language that has one, or an empty string."""
        return next(filter(None, self._forms), "")

    def exact(self, language: str) -> str:
        """The name in `language` (a member of `LANGUAGES`), or an empty string."""
        return self[language]

    def best(self, language: str) -> str:
        """The name in `language`, else in the first language that has one."""
        return self[language] or self.first
