"""Credits read back: «Жанары Каримовой» was made from «Жанара Каримова»."""

from __future__ import annotations

import re

from pytrovich.enums import NamePart

from editor.language.names import decline_word, genitive, guess_gender, is_patronymic, name_parts

_SHORT_OF = {
    "льва": "лев", "павла": "павел", "петра": "пётр", "любови": "любовь", "ильи": "илья", "дарьи": "дарья",
}  # fmt: skip
"""Given names whose stem changes, or which two endings could give."""

_LASTNAMES = {
    "f": (("ой", "ая"), ("ей", "ая"), ("ы", "а"), ("", "")),
    "m": (("ого", "ий"), ("ого", "ый"), ("его", "ий"), ("ого", "ой"), ("а", ""), ("ы", "а"), ("", "")),
}
_FIRSTNAMES = {
    "f": (("ы", "а"), ("ии", "ия"), ("ьи", "ья"), ("еи", "ея"), ("", "")),
    "m": (("ьи", "ья"), ("а", ""), ("ы", "а"), ("", "")),
}
_BACK = re.compile(r"[гғкқхһжшчщ]и$", re.IGNORECASE)
_VOWEL_YA = re.compile(r"[аеёиоуыэюя]я$", re.IGNORECASE)
_FEMALE_POSSESSIVE = re.compile(r"(?:[оеё]в|[иы]н)ой$", re.IGNORECASE)
_SHORTEST = 2


def nominative(full_genitive: str) -> tuple[str, str]:
    """The name and the gender that `genitive` turns into `full_genitive`, or two empty strings.

    Only an answer that declines to exactly the same words is given; a person still confirms it.
    """
    words = full_genitive.split()
    for gender in ("f", "m"):
        parts = zip(words, name_parts(words), strict=True)
        name = " ".join(_word(word, part, gender) for word, part in parts)
        fits = len(name.split()) == len(words) > 0 and guess_gender(name) in {gender, ""}
        if fits and genitive(name, gender) == " ".join(words) != name:
            return name, gender
    return "", ""


def _word(word: str, part: NamePart, gender: str) -> str:
    """The first nominative whose genitive is `word`; empty when there is none."""
    if is_patronymic(word):
        return word
    if part is NamePart.FIRSTNAME and (known := _SHORT_OF.get(word.lower())):
        return _like(known, word)
    for old, new in _endings(word, part, gender):
        candidate = word[: len(word) - len(old)] + (new.upper() if word.isupper() else new)
        if word.lower().endswith(old) and len(candidate) >= _SHORTEST and decline_word(candidate, part, gender) == word:
            return candidate
    return ""


def _endings(word: str, part: NamePart, gender: str) -> tuple[tuple[str, str], ...]:
    """Pairs of a genitive ending and the nominative one, the likeliest first."""
    table = (_LASTNAMES if part is NamePart.LASTNAME else _FIRSTNAMES)[gender]
    if _BACK.search(word):
        return (("и", "а"), *table)
    if part is NamePart.LASTNAME and gender == "f" and _FEMALE_POSSESSIVE.search(word):
        return (("ой", "а"), *table)
    if gender == "m" and word.lower().endswith("я"):
        return (("я", "й"), ("я", "ь")) if _VOWEL_YA.search(word) else (("я", "ь"), ("я", "й"))
    return table


def _like(name: str, word: str) -> str:
    return name.upper() if word.isupper() else name.capitalize()
