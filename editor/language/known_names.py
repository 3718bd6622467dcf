"""Finding somebody of the register by a name as another program wrote it: in any case, order and alphabet."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

from editor.language.latin import latin_name
from editor.language.names import genitive, name_key

_SPLIT = re.compile(r"[\s,]+")
_LEAST_WORDS = 2
_LEAST_START = 12
"""Letters that a cut name must keep to be known by its beginning."""

_FOLDED = (
    ("shch", "sh"), ("kh", "h"), ("zh", "j"), ("ts", "c"), ("yo", "io"), ("ye", "e"), ("yu", "iu"), ("ya", "ia"),
    ("yy", "y"), ("iy", "y"), ("ii", "y"), ("ij", "y"), ("q", "k"), ("w", "v"), ("x", "ks"), ("ph", "f"), ("y", "i"),
)  # fmt: skip
"""Spellings of one sound in Latin letters, brought to one of them."""

_EITHER = {"александра", "валентина", "евгения", "валерия", "юлия", "василия", "клавдия", "павла", "августина"}
"""Women's given names that are men's genitives too: «Александра Иванова» may be either, so it is nobody's genitive."""


class KnownNames:
    """People by every form of their names. Only a sure answer is given: two who might be meant are nobody."""

    def __init__(self, forms: Mapping[int, Iterable[str]]) -> None:
        self._exact: dict[str, set[int]] = {}
        self._latin: dict[str, set[int]] = {}
        self._words: dict[frozenset[str], set[int]] = {}
        self._whole: list[tuple[str, int]] = []
        for number, names in forms.items():
            for name in names:
                self._learn(name, number)

    def find(self, name: str, *, cut: bool = False) -> int | None:
        """The id of whom a name means, or None. `cut` when its end may be missing."""
        words = _words(name)
        if not words:
            return None
        exact = self._exact.get(_key(words))
        if exact:
            return min(exact)  # namesakes: whoever stood there first, as everywhere
        found = self._latin.get(_latin_key(words)) or self._by_part(words) or self._by_initials(words)
        if not found and cut:
            found = self._by_start(words)
        return next(iter(found)) if found and len(found) == 1 else None

    def _learn(self, name: str, number: int) -> None:
        words = _words(name)
        if not words:
            return
        self._exact.setdefault(_key(words), set()).add(number)
        self._latin.setdefault(_latin_key(words), set()).add(number)
        self._words.setdefault(frozenset(words), set()).add(number)
        self._whole.append((" ".join(words), number))

    def _by_part(self, words: list[str]) -> set[int]:
        """A name with a patronymic more or less: all words of the shorter one stand in the longer one."""
        wanted = frozenset(words)
        if len(wanted) < _LEAST_WORDS:
            return set()
        fit = (who for known, who in self._words.items() if _is_part(wanted, known))
        return set[int]().union(*fit)

    def _by_initials(self, words: list[str]) -> set[int]:
        """«А. Сатпаева» and «Сатпаева А.»: one whole word, and the first letters of others."""
        whole = [word for word in words if not word.endswith(".") and len(word) > 1]
        letters = [part for word in words if word not in whole for part in word.split(".") if part]
        if len(whole) != 1 or not letters:
            return set()
        fit = (who for known, who in self._words.items() if _is_short_for(whole[0], letters, known))
        return set[int]().union(*fit)

    def _by_start(self, words: list[str]) -> set[int]:
        start = " ".join(words).rstrip(".…?\ufffd")
        if len(start) < _LEAST_START:
            return set()
        return {number for whole, number in self._whole if whole.startswith(start)}


def forms_of(names: Iterable[str], stored_genitive: str, gender: str) -> tuple[str, ...]:
    """Every form in which somebody may be written: as typed, in the Russian genitive, in Latin letters."""
    typed = tuple(name for name in names if name.strip())
    declined = (stored_genitive, *(genitive(name, gender) for name in typed if not name.isascii()))
    sure = (form for form in declined if form and (gender != "m" or not _EITHER & set(_words(form))))
    return tuple(dict.fromkeys((*typed, *sure, *map(latin_name, typed))))


def _words(name: str) -> list[str]:
    plain = unicodedata.normalize("NFKC", name).casefold().replace("ё", "е").replace("’", "'").replace("ʼ", "'")
    spaced = re.sub(r"\.(?=[^\W\d_])", ". ", plain)
    return [word for word in _SPLIT.split(spaced) if word.strip(".-")]


def _key(words: list[str]) -> str:
    return name_key(" ".join(words))


def _latin_key(words: list[str]) -> str:
    """One spelling for Aigerim Satpayeva, Ajgerim Satpaeva and Айгерим Сатпаева."""
    folded: list[str] = []
    for word in words:
        latin = unicodedata.normalize("NFKD", latin_name(word)).lower()
        latin = "".join(letter for letter in latin if not unicodedata.combining(letter) and letter != "'")
        latin = re.sub(r"(?<=[aeou])j", "i", latin)
        for spelling, one in _FOLDED:
            latin = latin.replace(spelling, one)
        folded.append(re.sub(r"(.)\1+", r"\1", latin.replace("ie", "e")))
    return " ".join(sorted(folded))


def _is_part(wanted: frozenset[str], known: frozenset[str]) -> bool:
    smaller, larger = sorted((wanted, known), key=len)
    return len(smaller) >= _LEAST_WORDS and smaller <= larger


def _is_short_for(whole: str, letters: list[str], known: frozenset[str]) -> bool:
    others = [word for word in known if word != whole]
    fits = 0 < len(letters) <= len(others)
    return whole in known and fits and all(any(word.startswith(each) for word in others) for each in letters)
