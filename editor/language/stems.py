"""The normal form that the search index and a query share: any form of a word finds any other.

Kazakh has no stemmer that we may ship, so a word with a Kazakh letter is kept whole (in small letters).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

import Stemmer

_TOKEN = re.compile(r"[^\W_]+")
_INSIDE = re.compile(r"(?<=\w)['’ʼ\u00ad\u200b\u2060](?=\w)")
_RUSSIAN = re.compile(r"[а-я]+")
_ENGLISH = re.compile(r"[a-z]+")
_LEFT_VOWEL = re.compile(r"(?<=...)[аеиоуыэюяй]+$")
"""Snowball leaves «трамва» of «трамвай» and «трамв» of «трамвая»; without the vowel both are one."""


def index_text(text: str) -> str:
    """The words of a text in their normal form, joined by spaces."""
    return " ".join(query_terms(text))


def query_terms(text: str) -> list[str]:
    """The words of a text in small letters, ё as е, Russian and English ones cut to their stems."""
    plain = unicodedata.normalize("NFC", text).lower().replace("ё", "е")
    words = _TOKEN.findall(_INSIDE.sub("", plain))
    russian, english = _stem("russian"), _stem("english")
    stems: dict[str, str] = {}
    for word in set(words):
        stems[word] = word
        if _RUSSIAN.fullmatch(word):
            stems[word] = _LEFT_VOWEL.sub("", russian(word))
        elif _ENGLISH.fullmatch(word):
            stems[word] = english(word)
    return [stems[word] for word in words]


def _stem(language: str) -> Callable[[str], str]:
    """A stemmer keeps state and must not be shared by threads; a new one costs less than a microsecond."""
    return Stemmer.Stemmer(language).stemWord  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType] - it carries no types
