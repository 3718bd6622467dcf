"""The three languages of a newsroom and a name in each of them."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

LANGUAGES = ("ru", "kk", "en")
"""BCP 47 tags in the order in which names fall back."""


_UNSEEN = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters by their class that have no ink: Hangul fillers, the empty Braille cell."""


def is_blank(text: str) -> bool:
    """Whether a reader would see nothing: white space, control and format signs only."""
    return all(sign in _UNSEEN or unicodedata.category(sign)[0] in "CZ" for sign in text)


@dataclass(frozen=True, slots=True)
class Names:
    """One thing named in up to three languages; an empty string means that nobody has named it yet."""

    ru: str = ""
    kk: str = ""
    en: str = ""

    @property
    def forms(self) -> tuple[str, str, str]:
        """The three names in the order of `LANGUAGES`."""
        return self.ru, self.kk, self.en

    def exact(self, language: str) -> str:
        """The name in `language` (a member of `LANGUAGES`), or an empty string."""
        return {"ru": self.ru, "kk": self.kk, "en": self.en}[language]

    def best(self, language: str) -> str:
        """The name in `language`, else in the first language that has one."""
        return self.exact(language) or self.ru or self.kk or self.en
