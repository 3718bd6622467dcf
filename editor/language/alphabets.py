"""Words that mix Latin and Cyrillic letters which look the same: they can't be found, sorted or read aloud."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_LATIN = "ABCEHIKMOPTXYaceiopxykhəƏɵ"
_CYRILLIC = "АВСЕНІКМОРТХУасеіорхукһәӘө"
_TO_CYRILLIC = dict(zip(_LATIN, _CYRILLIC, strict=True))
_TO_LATIN = {c: a for a, c in _TO_CYRILLIC.items() if a.isascii()}

_WORD = re.compile(r"[^\W\d_]+")
_SWITCH = re.compile(r"[A-Za-z\u0180-\u02af][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z\u0180-\u02af]")
_LATIN_THEN_ENDING = re.compile(r"[A-Za-z]{2,}[\u0400-\u04ff]{2,}")
_LONE = re.compile(r"(?<=[\u0400-\u04ff] )[aceioyk](?= [\u0400-\u04ff])")


@dataclass(frozen=True, slots=True)
class MixedWord:
    """A suspicious word, where it begins, and the word as it was most likely meant (empty: no guess)."""

    word: str
    start: int
    suggestion: str


def mixed_words(text: str) -> tuple[MixedWord, ...]:
    """Words of both alphabets in the order of the text, and lone Latin letters between Cyrillic words.

    A Latin name with a Cyrillic ending («Googleдан») is left alone: nothing in it pretends to be another letter.
    """
    words = _WORD.finditer(text) if _SWITCH.search(text) else ()
    found = [_judge(match) for match in words if _SWITCH.search(match[0])]
    lone = (MixedWord(match[0], match.start(), _TO_CYRILLIC[match[0]]) for match in _LONE.finditer(text))
    return tuple(sorted((word for word in (*found, *lone) if word), key=lambda word: word.start))


def _judge(match: re.Match[str]) -> MixedWord | None:
    word = match[0]
    latin = [letter for letter in word if _is_latin(letter)]
    cyrillic = [letter for letter in word if not _is_latin(letter)]
    to_cyrillic = all(letter in _TO_CYRILLIC for letter in latin)
    to_latin = all(letter in _TO_LATIN for letter in cyrillic)
    if _LATIN_THEN_ENDING.fullmatch(word) and not to_cyrillic:
        return None
    if to_cyrillic and (len(cyrillic) >= len(latin) or not to_latin):
        return MixedWord(word, match.start(), "".join(_TO_CYRILLIC.get(letter, letter) for letter in word))
    if to_latin:
        return MixedWord(word, match.start(), "".join(_TO_LATIN.get(letter, letter) for letter in word))
    return MixedWord(word, match.start(), "")


def _is_latin(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith("LATIN")
