"""Names read back from a credit: «Жанары Каримовой» was made from «Жанара Каримова».

Only what can be nobody else is an answer. A name that could have been made from two comes back as no name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from editor.language import surname_forms
from editor.language.given_names import genders
from editor.language.names import genitive, guess_gender, is_patronymic

_IRREGULAR = {
    "льва": ("лев", "m"), "павла": ("павел", "m"), "петра": ("пётр", "m"), "ильи": ("илья", "m"),
    "любови": ("любовь", "f"), "дарьи": ("дарья", "f"), "луки": ("лука", "m"), "фомы": ("фома", "m"),
}  # fmt: skip
_GIVEN_BACK = {
    "f": (("ии", "ия"), ("ьи", "ья"), ("ы", "а"), ("и", "я"), ("и", "а"), ("и", "ь"), ("", "")),
    "m": (("я", "й"), ("я", "ь"), ("а", ""), ("ы", "а"), ("и", "а"), ("и", "я"), ("ьи", "ья"), ("", "")),
}
_INITIALS = re.compile(r"(?:[^\W\d_]{1,2}\.-?){1,3}")
_WORD = re.compile(r"[\u0400-\u04ff]+(?:-[\u0400-\u04ff]+)*")
_MIDDLE = {"f": re.compile(r"(?:[ое]вн|ичн)ы$"), "m": re.compile(r"(?:[ое]в|ь|м)?ича$")}
_MIDDLE_AS_IS = re.compile(r"(?:[ое]вна|ична|[ое]вич|[ьитм]ич)$")
_VOWELS = frozenset("аеёиоуыэюяәіөұү")
_PLAIN, _WITH_MIDDLE = 2, 3


@dataclass(frozen=True, slots=True)
class Reading:
    """A name in the nominative, the gender that it tells (or ""), and whether the words were its genitive."""

    name: str
    gender: str
    is_genitive: bool


def nominative(full_genitive: str) -> tuple[str, str]:
    """The name and the gender that `genitive` turns into `full_genitive`, or two empty strings.

    Only an answer that declines to exactly the same words, and beside which no other is likely, is given.
    """
    found = _genitive_reading(full_genitive.split())
    return (found.name, found.gender) if found and found.is_genitive else ("", "")


def read_name(words: str, *, after_colon: bool = False) -> Reading | None:
    """Who is meant by words that stand in the genitive, or in the nominative `after_colon`; None without a sure answer.

    Both happen in print where the other is right («Фото Жанара Каримова»), so the likelier is tried first.
    """
    parts = words.split()
    ways = (_nominative_reading, _genitive_reading)
    for way in ways if after_colon else reversed(ways):
        if found := way(parts):
            return found
    return None


def _genitive_reading(words: list[str]) -> Reading | None:
    if not _is_cyrillic_name(words):
        return None
    found = {reading for gender in "fm" for reading in _readings(words, gender)}
    return found.pop() if len(found) == 1 else None


def _readings(words: list[str], gender: str) -> list[Reading]:
    """Names of one gender whose genitive these words are, surname last or first."""
    found: list[Reading] = []
    for names, surname, surname_at in _orders(words):
        last = surname_forms.from_genitive(surname, gender)
        back = [_given_back(word, gender) for word in names]
        if not last or not all(name for name, _known in back):
            continue
        is_told = (surname_at or all(map(_INITIALS.fullmatch, names))) and surname_forms.is_telling_genitive(
            surname, gender
        )
        is_sure = is_told or any(known for _name, known in back)
        given = [name for name, _known in back]
        name = " ".join([*given, last] if surname_at else [last, *given])
        if is_sure and name != " ".join(words) and genitive(name, gender) == " ".join(words):
            found.append(Reading(name, gender, is_genitive=True))
    return found[:1]


def _orders(words: list[str]) -> list[tuple[list[str], str, bool]]:
    """Given names, the surname, and whether it stands last."""
    orders = [(words[:-1], words[-1], True)]
    rest = words[1:]
    is_document = len(rest) > 1 and any(shape.search(rest[-1].lower()) for shape in _MIDDLE.values())
    if all(map(_INITIALS.fullmatch, rest)) or is_document:
        return [(rest, words[0], False)]
    if len(words) == _PLAIN and not _INITIALS.fullmatch(words[0]):
        orders.append((rest, words[0], False))
    return orders


def _given_back(word: str, gender: str) -> tuple[str, bool]:
    """A given name, a patronymic or initials led back, and whether it is known to be of this gender."""
    small = word.lower()
    if _INITIALS.fullmatch(word):
        return word, gender == "m"  # «Д. Мусирова» after «Фото» is a man's genitive; a woman's would end in -ой
    if is_patronymic(word):
        return word, small.endswith(("қызы", "кызы")) == (gender == "f")
    if shape := _MIDDLE[gender].search(small):
        return word[: len(word) - 1] + (_capitals("а", word) if gender == "f" else ""), bool(shape)
    if small in _IRREGULAR:
        name, its = _IRREGULAR[small]
        return (_capitals(name, word), True) if its == gender else ("", False)
    return _by_ending(word, gender)


def _by_ending(word: str, gender: str) -> tuple[str, bool]:
    """The first known name that the endings allow, else the only one that they allow."""
    first, dash, last = word.rpartition("-")
    small = last.lower()
    likely: list[str] = []
    for old, new in _GIVEN_BACK[gender]:
        name = last[: len(last) - len(old)] + _capitals_end(new, word)
        if not small.endswith(old) or not name or not _may_decline(name.lower(), small, gender):
            continue
        whole = f"{_first_side(first, gender)}{dash}{name}"
        if gender in genders(whole):
            return whole, True
        likely.append(whole)
    return (likely[0], False) if len(likely) == 1 else ("", False)


def _first_side(first: str, gender: str) -> str:
    """«Анны-Марии»: both sides decline; «Касым-Жомарта»: only the second does."""
    if not first or gender == "m":
        return first
    for old, new in (("ы", "а"), ("ии", "ия"), ("и", "я")):
        name = first[: len(first) - len(old)] + new
        if first.lower().endswith(old) and "f" in genders(name):
            return name
    return first


def _may_decline(name: str, form: str, gender: str) -> bool:
    """Whether a given name changes into the form at all: one on a consonant stays as it is for a woman alone."""
    before = name[-2:-1]
    if (name.endswith("й") and before not in _VOWELS) or (name.endswith("ь") and before in _VOWELS):
        return False
    ends_soft = name.endswith(("а", "я", "ә"))
    if name == form:
        return (
            form[-2:] not in {"еи", "ии", "ои", "йи", "аи"}
            and not ends_soft
            and (gender == "f" or name.endswith(("о", "е", "и", "у", "ю", "э", "ы")))
        )
    return ends_soft or gender == "m" or name.endswith("ь")


def _nominative_reading(words: list[str]) -> Reading | None:
    """The words as they stand, when they are somebody's name already."""
    if not _is_cyrillic_name(words) or any(_MIDDLE[gender].search(word.lower()) for word in words for gender in "fm"):
        return None
    for names, surname, _at in _orders(words):
        if _is_declined(surname):
            continue
        known = {gender for word in names for gender in genders(word)}
        fits = {gender for gender in known if surname_forms.is_nominative(surname, gender)}
        told = surname_forms.is_telling_nominative(surname) and not any(map(_is_declined, names))
        stands = all(map(_INITIALS.fullmatch, names)) and not any(
            surname_forms.is_telling_genitive(surname, gender) for gender in "fm"
        )
        if fits or told or stands:
            gender = fits.pop() if len(fits) == 1 else guess_gender(" ".join(words))
            return Reading(" ".join(words), gender, is_genitive=False)
    return None


def _is_declined(word: str) -> bool:
    """Whether a given name plainly stands in another case."""
    return any(known and name != word for name, known in (_given_back(word, gender) for gender in "fm"))


def _is_cyrillic_name(words: list[str]) -> bool:
    is_plain = len(words) == _PLAIN or (len(words) == _WITH_MIDDLE and any(map(_is_middle, words[1:])))
    return is_plain and all(_WORD.fullmatch(word) or _INITIALS.fullmatch(word) for word in words)


def _is_middle(word: str) -> bool:
    """Whether only a patronymic or initials look like this word."""
    small = word.lower()
    shapes = (*_MIDDLE.values(), _MIDDLE_AS_IS)
    return is_patronymic(word) or bool(_INITIALS.fullmatch(word)) or any(shape.search(small) for shape in shapes)


def _capitals(name: str, word: str) -> str:
    return name.upper() if word.isupper() and len(word) > 1 else name[:1].upper() + name[1:] if len(name) > 1 else name


def _capitals_end(ending: str, word: str) -> str:
    return ending.upper() if word.isupper() and len(word) > 1 else ending
