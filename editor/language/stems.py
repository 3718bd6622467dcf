"""The normal form that the search index and a query share: any form of a word finds any other.

How a language cuts its words stands in its profile; a word of one that has no stemmer is kept whole (in small letters).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache

import Stemmer

from editor.language.profiles import PROFILES

_TOKEN = re.compile(r"[^\W_]+")
_INSIDE = re.compile(r"(?<=\w)['’ʼ\u00ad\u200b\u2060](?=\w)")
_STEMMINGS = tuple(profile.stemming for profile in PROFILES.values() if profile.stemming)
_WORDS = [re.compile(stemming.words) for stemming in _STEMMINGS]
REMEMBERED = 20_000
"""Words whose stems are kept: news says the same ones again and again. About 4 MB when full."""

LONGEST_REMEMBERED = 40

_CUTS = [re.compile(f"(?:{stemming.cut})$") for stemming in _STEMMINGS]


def index_text(text: str) -> str:
    """The words of a text in their normal form, joined by spaces."""
    return " ".join(query_terms(text))


def query_terms(text: str) -> list[str]:
    """The words of a text in small letters, ё as е, those of languages that have a stemmer cut to their stems."""
    plain = unicodedata.normalize("NFC", text).lower().replace("ё", "е")
    words = _TOKEN.findall(_INSIDE.sub("", plain))
    return [_remembered(word) if len(word) <= LONGEST_REMEMBERED else _stem(word) for word in words]


@lru_cache(REMEMBERED)
def _remembered(word: str) -> str:
    return _stem(word)


def _stem(word: str) -> str:
    for stemming, pattern, cut in zip(_STEMMINGS, _WORDS, _CUTS, strict=True):
        if pattern.fullmatch(word):
            return cut.sub("", _cutter(stemming.snowball)(word))
    return word


def _cutter(snowball: str) -> Callable[[str], str]:
    """A stemmer keeps state and must not be shared by threads; a new one costs less than a microsecond."""
    if not snowball:
        return str
    return Stemmer.Stemmer(snowball).stemWord  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType] - it carries no types
