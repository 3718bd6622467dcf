"""Text of unstated encoding: of the encodings that people used, the one whose letters make words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

CANDIDATES = ("cp1252", "cp1251", "koi8_r", "mac_roman", "mac_cyrillic", "kz1048")
"""Windows and Macintosh, Western and Cyrillic; KOI8; Kazakh Windows. The likelier first: it wins a draw."""

_RARENESS = {"cp1252": 0.0, "cp1251": 0.0, "koi8_r": 0.6, "mac_roman": 0.8, "mac_cyrillic": 1.2, "kz1048": 0.4}

TWICE = "utf-8 twice"
"""UTF-8 that was read as Western Windows and written as UTF-8 again."""

SAMPLE = 4000
"""Bytes that are judged: more do not make the answer surer."""

_COMMON_SIGNS = frozenset("«»„“”‘’–—…№©®™°§ \u00a0")
_OPENING = frozenset("«„“‘")
_COMMON_LATIN = frozenset("äöüßéèêëàâçñóòíìáúùîïôœåøæãõšžý")
_RUSSIAN = dict(
    zip(
        "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё",
        (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.1, 0.1, 0.1, 0.2, 0.2, 0.2, 0.2, 0.2, 0.3, 0.3, 0.4, 0.4, 0.5, 0.6,
         0.6, 0.8, 0.6, 0.6, 1.4, 0.4),
        strict=True,
    )
)  # fmt: skip
"""Russian letters by their frequency, and how much of a surprise each one is."""
_KAZAKH, _OTHER_SLAVIC = frozenset("әғқңөұүһі"), frozenset("їєґў")
_NEVER_FIRST = frozenset("ъьы")
_VOWELS = frozenset("аеёиоуыэюяәөұүі")
_WORD = re.compile(r"[^\W\d_]+")
_MOST_CONSONANTS = 4


@dataclass(frozen=True, slots=True)
class Judged:
    """Texts in the order of the bytes; `charset` is the encoding where it is a guess, empty where it is none."""

    texts: tuple[str, ...]
    charset: str = ""


def judge(values: Iterable[bytes], stated: str = "") -> Judged:
    """Read values that one program wrote, so that all are in one encoding. `stated` is the one that it names.

    UTF-8 is believed wherever it fits; a value cut inside its last letter, as limits in bytes do, is still UTF-8.
    """
    data = tuple(values)
    if stated and stated != "utf-8":
        return Judged(tuple(each.decode(stated, "replace") for each in data))
    texts = [_utf8(each) for each in data]
    if all(each is not None for each in texts):
        return _once([each or "" for each in texts])
    strange = [value for value, text in zip(data, texts, strict=True) if text is None]
    charset = min(CANDIDATES, key=lambda each: _cost(b"\n".join(strange)[:SAMPLE], each))
    read = (_likelier(value.decode(charset, "replace"), text) for value, text in zip(data, texts, strict=True))
    return Judged(tuple(read), charset)


def _likelier(guessed: str, as_utf8: str | None) -> str:
    """Two letters may happen to be UTF-8 as well: among values that are not they are read as the others."""
    return guessed if as_utf8 is None or strangeness(guessed) < strangeness(as_utf8) else as_utf8


def _utf8(data: bytes) -> str | None:
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        before = data[: error.start]
        if error.reason == "unexpected end of data" and not before.isascii():
            return before.decode()
    return None


def _once(texts: list[str]) -> Judged:
    """Undo what was encoded twice: «Ð›Ð°Ð´Ð°» is «Лада»."""
    undone = [_undone(each) for each in texts]
    return Judged(tuple(undone), TWICE) if undone != texts else Judged(tuple(texts))


def _undone(text: str) -> str:
    if text.isascii():
        return text
    for charset in ("cp1252", "latin-1"):
        try:
            once = text.encode(charset).decode()
        except UnicodeError:
            continue
        return once if strangeness(once) < strangeness(text) else text
    return text


def _cost(data: bytes, charset: str) -> float:
    try:
        return strangeness(data.decode(charset)) + _RARENESS[charset]
    except UnicodeDecodeError:
        return float("inf")


def strangeness(text: str) -> float:
    """How little a text looks like one that somebody wrote: 0 for plain words, some points for each oddity."""
    words = sum(_of_word(found[0]) for found in _WORD.finditer(text))
    return words + sum(_of_sign(text, place) for place, sign in enumerate(text) if not sign.isascii())


def _of_sign(text: str, place: int) -> float:
    sign = text[place]
    if sign.isalpha():
        return 0.0
    if unicodedata.combining(sign):
        return 0.0 if text[place - 1 : place].isalpha() else 2.0
    if unicodedata.category(sign) in {"Cc", "Cn", "Co", "Cs"} or sign == "\ufffd":
        return 8.0
    before, after = text[place - 1 : place].isalpha(), text[place + 1 : place + 2].isalpha()
    inside = 2.0 if (before and after and sign not in "’–—") or (before and sign in _OPENING) else 0.0
    if sign in _COMMON_SIGNS:
        return inside + (1.0 if sign in "…§°" and after else 0.0)
    return 2.0 + inside + (1.0 if before or after else 0.0)


def _of_word(word: str) -> float:
    foreign = [letter for letter in word if not letter.isascii()]
    if not foreign:
        return 0.0
    latin = sum(letter.isascii() or _is_latin(letter) for letter in word)
    cyrillic = sum("\u0400" <= letter <= "\u04ff" for letter in word)
    cost = 6.0 * (len(word) - latin - cyrillic) + (6.0 if latin and cyrillic else 0.0) + _of_case(word)
    return cost + (_of_cyrillic(word.lower()) if cyrillic else _of_latin(word.lower()))


def _of_case(word: str) -> float:
    is_plain = word.isupper() or word[1:].islower() or (len(word) == 1)
    return 0.0 if is_plain else 3.0


def _of_latin(word: str) -> float:
    pairs = sum(not one.isascii() and not other.isascii() for one, other in pairwise(word))
    return 1.8 * pairs + sum(0.3 if each in _COMMON_LATIN else 1.5 for each in word if not each.isascii())


def _of_cyrillic(word: str) -> float:
    cost = sum(_letter(each) for each in word) + (2.0 if word[0] in _NEVER_FIRST else 0.0)
    run = 0
    for each in word:
        run = 0 if each in _VOWELS else run + 1
        cost += 1.0 if run > _MOST_CONSONANTS else 0.0
    return cost


def _letter(letter: str) -> float:
    if letter in _RUSSIAN:
        return _RUSSIAN[letter]
    if letter in _KAZAKH:
        return 0.4
    return 1.2 if letter in _OTHER_SLAVIC else 3.0


def _is_latin(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith("LATIN")
