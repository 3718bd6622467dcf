"""Russian surnames led back from the genitive; where more than one was possible there is no answer."""

from __future__ import annotations

import re

_SLAVIC_F = re.compile(r"(?:[оеё]в|[иы]н)ой$")
_SLAVIC_M = re.compile(r"(?:[оеё]в|[иы]н)а$")
_NOMINATIVE_M = re.compile(r"(?:[оеё]в|[иы]н|[сц]к[ио]й|[^ео][иы]й)$")
_NOMINATIVE_F = re.compile(r"(?:(?:[оеё]в|[иы]н)а|ая)$")
_STANDS = re.compile(
    r"(?:(?:ұлы|улы|қызы|кызы|оглы|оғлы|тегі|[гғ]азы)|[иы]х|[ая]го|(?<![ое]г)[оеуюэіәөұү]|уа|иа"
    r"|швили|дзе|ели|ани|или|али|ури|иди|ети|(?:рр|тн|лл|нн|тт|сс|рд|льд|дз|цц)и)$"
)
"""Endings that no case changes: Омаркызы, Черных, Живаго, Дурново, Шевченко, Гогуа, Церетели, Маккарри."""
_FOREIGN = {"дюма", "дега", "золя", "петипа", "труайя", "вальга", "бенуа", "делакруа", "моруа", "деррида"}
_NOUNS_OY = {
    "водопой", "герой", "забой", "застой", "ковбой", "отбой", "покой", "прибой", "пробой", "разбой", "устой",
}  # fmt: skip
_ADJECTIVES_OY = {
    "берегов", "берестов", "боев", "больш", "бос", "глух", "голуб", "городск", "груб", "дорог", "дубов",
    "земск", "кос", "кост", "крив", "крут", "лесн", "лих", "лугов", "молод", "морск", "нем", "плох", "полев",
    "прост", "прям", "речн", "родн", "ряб", "свят", "сед", "слеп", "смешн", "снегов", "степн", "сух", "толст",
    "туп", "худ", "цветн", "чуж", "яров",
}  # fmt: skip
_ADJECTIVES_YY = {
    "бедн", "безродн", "бел", "бессмертн", "благ", "богат", "быстр", "верн", "весел", "весёл", "вольн", "гневн",
    "грозн", "дивн", "добр", "желт", "жёлт", "завальн", "загорн", "задорожн", "заозерн", "зелен", "зелён",
    "каменн", "карий", "красив", "красн", "кудряв", "лукав", "лют", "лютый", "мил", "мудр", "нагорн", "нежн",
    "нов", "озерн", "пасечн", "подгорн", "подопригор", "полн", "пуст", "ранн", "рыж", "светл", "серебрян",
    "сильн", "славн", "смел", "стар", "счастлив", "темн", "тёмн", "храбр", "черн", "честн", "чист", "чистый",
    "чудн", "чёрн", "шустр", "ясн",
}  # fmt: skip
_SKOY = {
    "волконского", "городского", "донского", "женского", "задонского", "земского", "крамского", "луговского",
    "людского", "морского", "мужского", "полевского", "тверского", "трубецкого", "шаховского",
}  # fmt: skip
_VOWELS = frozenset("аеёиоуыэюяәіөұү")
_SHORTEST = 2


def from_genitive(word: str, gender: str) -> str:
    """The surname that `word` is the genitive of; an empty string when there are two, or none."""
    *before, last = word.split("-")
    found = _like(word, _piece(last.lower(), gender))
    sides = [_side(side.lower(), gender) for side in before]
    return "-".join([*(_like(word, side) for side in sides), found]) if found and all(sides) else ""


def is_telling_genitive(word: str, gender: str) -> bool:
    """Whether only one gender has this genitive, and no nominative looks like it: «Каримовой», «Чайковского»."""
    small = word.lower()
    if gender == "f":
        return bool(_SLAVIC_F.search(small)) or small.endswith(("ской", "цкой"))
    return small.endswith(("ого", "его")) and not small.endswith("аго")


def is_nominative(word: str, gender: str) -> bool:
    """Whether somebody of this gender may be called so as it stands."""
    small = word.lower().rsplit("-", maxsplit=1)[-1]
    if _STANDS.search(small) or small in _FOREIGN:
        return True
    if gender == "f":
        return not _NOMINATIVE_M.search(small) and not small.endswith(
            ("ы", "овой", "евой", "иной", "ской", "цкой", "ого")
        )
    return not _NOMINATIVE_F.search(small) and not small.endswith(("ого", "его", "овой", "евой", "ы"))


def is_telling_nominative(word: str) -> bool:
    """Whether no genitive ends so: «Казангапов», «Чайковский», «Белая»."""
    small = word.lower()
    return bool(_NOMINATIVE_M.search(small)) or (small.endswith("ая") and len(small) > len("Рая"))


def _side(small: str, gender: str) -> str:
    """The first half of a double surname: undone where it is plainly declined, empty where it may be."""
    if gender == "f" and (_SLAVIC_F.search(small) or small.endswith(("ской", "цкой"))):
        return _piece(small, gender) or small
    if gender == "m" and (_SLAVIC_M.search(small) or small.endswith(("ского", "цкого"))):
        return _piece(small, gender) or small
    return "" if gender == "m" and small.endswith(("а", "я")) else small


def _piece(small: str, gender: str) -> str:
    if _STANDS.search(small) or small in _FOREIGN:
        return small
    if vowel := _vowel_ending(small):
        return vowel
    return (_woman if gender == "f" else _man)(small)


def _vowel_ending(small: str) -> str:
    """Surnames on -а and -я, which men and women decline alike."""
    if small.endswith("ы"):
        return small[:-1] + "а"
    if small.endswith("ии"):
        return small[:-1] + "я"
    if re.search(r"[гкхжшчщ]и$", small) and not re.search(r"[сц]ки$", small):
        return small[:-1] + "а"
    return ""


def _woman(small: str) -> str:
    if small.endswith("и"):
        return small if not _VOWELS & set(small[:-1]) else ""
    if small.endswith("ой"):
        return _woman_oy(small)
    if small.endswith(("а", "я")) or (_NOMINATIVE_M.search(small) and _VOWELS & set(small[:-2])):
        return ""
    if small.endswith(("щей", "чей", "жей", "шей")):
        return small[:-2] + "ая"
    return "" if small.endswith("ней") else small


def _woman_oy(small: str) -> str:
    stem = small[:-2]
    if _SLAVIC_F.search(small):
        return stem + "а" if len(small) > len("Новой") else ""
    if not _VOWELS & set(stem):
        return small if len(stem) == 1 else ""
    return "" if small in _NOUNS_OY else stem + "ая"


def _man(small: str) -> str:
    if _SLAVIC_M.search(small):
        return small[:-1]
    if small.endswith(("ого", "его")):
        return _adjective(small)
    if small.endswith("я"):
        return _man_soft(small)
    if small.endswith("а"):
        return _man_hard(small)
    return small if small.endswith("и") and not _VOWELS & set(small[:-1]) else ""


def _adjective(small: str) -> str:
    stem = small[:-3]
    if small in _SKOY or stem in _ADJECTIVES_OY:
        return stem + "ой"
    if small.endswith("его") or stem.endswith(("г", "к", "х")):
        return stem + "ий"
    return stem + "ый" if stem in _ADJECTIVES_YY else ""


def _man_soft(small: str) -> str:
    stem = small[:-1]
    if stem.endswith("ь"):
        return stem[:-1] + "ей" if len(stem) > len("Сья") else ""
    if stem[-1:] in _VOWELS:
        return stem + "й"
    return "" if _is_cluster(stem, "лнрт") else stem + "ь"


def _man_hard(small: str) -> str:
    stem = small[:-1]
    if stem[-1:] in _VOWELS:
        return small
    if stem.endswith("ц") and stem[-2:-1] not in _VOWELS:
        return stem[:-1] + "ец" if stem[-2:-1] not in "йь" else ""
    if (stem.endswith("к") and _is_cluster(stem, "к") and stem[-2:-1] not in "рлсн") or (
        _is_cluster(stem, "лнр") and stem[-2:] not in {"рн", "йн", "нн", "лл", "рр"}
    ):
        return ""
    return stem if len(stem) >= _SHORTEST else ""


def _is_cluster(stem: str, last: str) -> bool:
    """Whether a stem ends in two consonants of which a vowel may have fallen out."""
    return len(stem) >= _SHORTEST and stem[-1] in last and stem[-2] not in _VOWELS


def _like(model: str, small: str) -> str:
    """Capitals as in the word that it was made from."""
    if model.isupper() and len(model) > 1:
        return small.upper()
    return small[:1].upper() + small[1:]
