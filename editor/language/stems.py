"""The normal form that the search index and a query share: any form of a word finds any other.

How a language cuts its words stands in its profile; a word of one that has no stemmer is kept whole (in small letters).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence

import Stemmer

from editor.language.profiles import PROFILES

_TOKEN = re.compile(r"[^\W_]+")
_INSIDE = re.compile(r"(?<=\w)['’ʼ\u00ad\u200b\u2060](?=\w)")
_STEMMINGS = tuple(profile.stemming for profile in PROFILES.values() if profile.stemming)
_WORDS = [re.compile(stemming.words) for stemming in _STEMMINGS]
_CUTS = [re.compile(f"(?:{stemming.cut})$") for stemming in _STEMMINGS]


_AROUND = '.,:;!?«»„“”"()[]—–-*_…'
"""Signs that stand around a word and are no part of one."""

_MOST, _LONGEST = 100_000, 60
"""So many words, of so many letters at most, are remembered (30 MB); the next one makes a new beginning."""


class Stems:
    """Stems of the words met so far: of many texts in a row, which have most words in common.

    Of one thread, since a stemmer keeps state.
    """

    def __init__(self) -> None:
        self._known = _Known()

    def index_text(self, text: str) -> str:
        """The words of a text in small letters, ё as е, those that have a stemmer cut to their stems; with spaces."""
        plain = unicodedata.normalize("NFC", text).lower().replace("ё", "е")
        return " ".join(filter(None, map(self._known.__getitem__, plain.split())))


def index_text(text: str) -> str:
    """The words of a text in their normal form, joined by spaces."""
    return Stems().index_text(text)


def query_terms(text: str) -> list[str]:
    """The words of a text in their normal form."""
    return index_text(text).split()


class _Known(dict[str, str]):
    """The words in what stands between two spaces; of one that is not there yet they are found when it is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self._cutters = [_cutter(stemming.snowball) for stemming in _STEMMINGS]

    def __missing__(self, written: str) -> str:
        bare = written.strip(_AROUND)
        made = self._words(written) if bare == written else self[bare]
        if len(self) >= _MOST:
            self.clear()
        if len(written) <= _LONGEST:
            self[written] = made
        return made

    def _words(self, written: str) -> str:
        words = _TOKEN.findall(_INSIDE.sub("", written))
        if len(words) == 1:
            return _stem(words[0], self._cutters)
        stems = {word: _stem(word, self._cutters) for word in set(words)}
        return " ".join(stems[word] for word in words)


def _stem(word: str, cutters: Sequence[Callable[[str], str]]) -> str:
    for pattern, cutter, cut in zip(_WORDS, cutters, _CUTS, strict=True):
        if pattern.fullmatch(word):
            return cut.sub("", cutter(word))
    return word


def _cutter(snowball: str) -> Callable[[str], str]:
    if not snowball:
        return str
    return Stemmer.Stemmer(snowball, 0).stemWord  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType] - it carries no types
