"""Which language a text is written in: Russian, Kazakh and English are told apart, others by their own signs."""

from __future__ import annotations

import re
from functools import lru_cache

from editor.domain.foreign_scan import words_alone
from editor.language.profile import Profile
from editor.language.profiles import PROFILES

_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_KAZAKH = re.compile(r"[әғқңөұүһі]")
_NOT_OURS = re.compile(r"[їєґў]")
"""Letters of Ukrainian and Belarusian, which have an і too."""
_RUSSIAN = re.compile(r"[щъё]")
_LATIN_KAZAKH = re.compile(r"[áǵńóúýşıöüäğñū]|q(?!u)")
_LATIN_KAZAKH_LETTER = re.compile(r"[áǵńóúýşıöüäğñū]")
_WORD = re.compile(r"[^\W\d_]+")
_QUOTE = re.compile(r"[«„“»”]")
_ADDRESSES = re.compile(r"https?://\S+|www\.\S+")
_ENOUGH = 20_000
_COMMON, _INFLECTED, _NAME, _PLAIN = 2.0, 1.0, 0.25, 0.5
"""What a word of a list says, one with an ending of the language, one that may be a name, and any other."""
_QUOTED = 0.25
_SHORTEST_INFLECTED = 4
_LATIN_KAZAKH_SHARE = 0.3
_REMEMBERED = 20_000
"""Words that are judged once: texts say the same ones again and again."""

_TOLD_APART = {"ru", "kk", "en"}
_OWN_SHARE = 0.3


def guess(text: str, default: str = "ru") -> str:
    """The tag of a language by the words and letters of the text's beginning; `default` for a text without letters.

    Names and quotations count for little: news in Russian is full of Kazakh names, and Kazakh news of Russian words.
    Code, tags and shortcodes are in no language of readers.
    """
    words = _weighed(_ADDRESSES.sub("", words_alone(text[:_ENOUGH])))
    if not words:
        return default
    if other := _another(words):
        return other
    cyrillic = [(word, weight) for word, weight in words if _CYRILLIC.search(word)]
    latin = [(word, weight) for word, weight in words if not _CYRILLIC.search(word)]
    written = _written(cyrillic, latin)
    if written == "latin":
        return "kk" if _is_latin_kazakh([word.lower() for word, _weight in latin]) else "en"
    return _russian_or_kazakh(cyrillic)


def _another(words: list[tuple[str, float]]) -> str:
    """A language that is not told apart below, when a good part of the words is known to be of it alone."""
    for tag in PROFILES.keys() - _TOLD_APART:
        own = sum(weight for word, weight in words if _is_of(PROFILES[tag], word.lower()))
        if own >= _OWN_SHARE * sum(weight for _word, weight in words):
            return tag
    return ""


def _is_of(profile: Profile, word: str) -> bool:
    return word in profile.common or not set(word).isdisjoint(profile.own_letters)


def _weighed(text: str) -> list[tuple[str, float]]:
    """The words, those between quotation marks at less weight."""
    words: list[tuple[str, float]] = []
    depth, at = 0, 0
    for mark in [*_QUOTE.finditer(text), None]:
        end = mark.start() if mark else len(text)
        words += [(word, _QUOTED if depth else 1.0) for word in _WORD.findall(text[at:end])]
        if mark:
            at = mark.end()
            depth = max(0, depth + (1 if mark[0] in "«„“" else -1))
    return words


def _written(cyrillic: list[tuple[str, float]], latin: list[tuple[str, float]]) -> str:
    """The script of the sentence: small words tell it, names may stand in the other."""
    common = PROFILES["en"].common
    in_latin = sum(_COMMON if word.lower() in common else _of_its_own(word) * 2 for word, _weight in latin)
    in_cyrillic = sum(_of_its_own(word) * 2 for word, _weight in cyrillic)
    if in_latin == in_cyrillic:
        return "latin" if sum(len(word) for word, _ in latin) > sum(len(word) for word, _ in cyrillic) else "cyrillic"
    return "latin" if in_latin > in_cyrillic else "cyrillic"


def _of_its_own(word: str) -> float:
    return _NAME if word[:1].isupper() else _PLAIN


def _russian_or_kazakh(words: list[tuple[str, float]]) -> str:
    russian = kazakh = 0.0
    for word, weight in words:
        in_russian, in_kazakh = _says(word)
        russian += in_russian * weight
        kazakh += in_kazakh * weight
    return "kk" if kazakh > russian else "ru"


@lru_cache(_REMEMBERED)
def _says(word: str) -> tuple[float, float]:
    """What one Cyrillic word says for Russian and for Kazakh."""
    small, may_be_name = word.lower(), word[:1].isupper()
    if small in PROFILES["ru"].common or _NOT_OURS.search(small):
        return _COMMON, 0.0
    if small in PROFILES["kk"].common:
        return 0.0, _COMMON
    if _KAZAKH.search(small):
        return 0.0, _NAME if may_be_name else _COMMON
    weight = _NAME if may_be_name else _INFLECTED
    if len(small) >= _SHORTEST_INFLECTED and small.endswith(PROFILES["kk"].endings):
        return 0.0, weight
    is_russian = len(small) >= _SHORTEST_INFLECTED and small.endswith(PROFILES["ru"].endings)
    return (weight if is_russian or _RUSSIAN.search(small) else 0.0), 0.0


def _is_latin_kazakh(words: list[str]) -> bool:
    """Kazakh in Latin letters: those that English lacks, in a good part of the words."""
    marked = [word for word in words if _LATIN_KAZAKH.search(word)]
    return any(map(_LATIN_KAZAKH_LETTER.search, marked)) and len(marked) >= _LATIN_KAZAKH_SHARE * len(words)
