"""Personal names in Latin letters, for an English credit of somebody whose English form nobody has typed."""

from __future__ import annotations

import re

_LETTERS = dict(zip("абвгдезийклмнопрстуфыэ", "abvgdeziyklmnoprstufye", strict=True)) | {
    "ё": "yo", "ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch",
    "ъ": "", "ь": "", "ю": "yu", "я": "ya",
    "ә": "a", "ғ": "g", "қ": "k", "ң": "n", "ө": "o", "ұ": "u", "ү": "u", "һ": "h", "і": "i",
}  # fmt: skip

_SPELLINGS = (
    (re.compile(r"[иы]й\b"), "y"),  # Дмитрий is Dmitry
    (re.compile(r"ия\b"), "ia"),  # Мария is Maria
    (re.compile(r"(?<=[аеёиоуыэюяәөұүі])й"), "i"),  # Айгерим is Aigerim
    (re.compile(r"(?<=[жчшщ])ё"), "e"),  # Горбачёв is Gorbachev
    (re.compile(r"(?:\b|(?<=[аеёиоуыэюяәөұүіъь]))е"), "ye"),  # Ермекова is Yermekova, Сатпаева is Satpayeva
)
"""What English-language agencies write otherwise than letter by letter."""

_WORD = re.compile(r"[^\W\d_]+")


def latin_name(name: str) -> str:
    """«Айгерім Сәтпаева» as "Aigerim Satpayeva": BGN/PCGN 1947 without its apostrophes, and its usual endings.

    A suggestion, as a bearer may spell otherwise: a form that a person has typed always wins. Latin words stay.
    """
    return _WORD.sub(_spelt, name)


def _spelt(found: re.Match[str]) -> str:
    word = found[0]
    small = word.lower()
    for pattern, spelling in _SPELLINGS:
        small = pattern.sub(spelling, small)
    latin = "".join(_LETTERS.get(letter, letter) for letter in small)
    if latin == word.lower():
        return word
    if word.isupper() and len(word) > 1:
        return latin.upper()
    return latin.capitalize() if word[0].isupper() else latin
