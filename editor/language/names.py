"""Russian forms of people's names: suggestions that a person confirms, never the last word.

The rules are those of pytrovich; the guards around it are for names that it gets wrong. Organisations
must not come here: their forms are typed by hand.
"""

from __future__ import annotations

import re
from functools import cache

from pytrovich.enums import Case, Gender, NamePart
from pytrovich.maker import PetrovichDeclinationMaker

RUSSIAN = "ru"
"""The language of all these forms."""

_GENDERS = {"f": Gender.FEMALE, "m": Gender.MALE}
_CYRILLIC_WORD = re.compile(r"[\u0400-\u04ff]+(?:[-’'ʼ][\u0400-\u04ff]+)*")
_INITIAL = re.compile(r"[^\W\d_]{1,2}\.(?:-?[^\W\d_]\.)*")

_KAZAKH_PATRONYMIC = re.compile(r"(?:ұлы|улы|қызы|кызы|оглы|оғлы)$")
_SLAVIC_PATRONYMIC = re.compile(r"(?:(?:ов|ев)(?:ич|на)|(?:ин|ев|ьев)ична|(?:иничн|ичн)а|льич|кузьмич|фомич|лукич)$")
_SLAVIC_SURNAME = re.compile(r"(?:[оеё]ва?|[иы]на?|[сц]к(?:ий|ая|ой)|[нвтчж](?:ая|ый|ий))$")
_FEMALE_SURNAME = re.compile(r"(?:[оеё]ва|[иы]на|[сц]кая|[нвтчжгк]ая|қызы|кызы)$")
_MALE_SURNAME = re.compile(r"(?:[оеё]в|[иы]н|[сц]кий|[сц]кой|[щчжш]ий|..ый|ұлы|улы|оглы)$")
_SURNAME_ONLY = re.compile(r"(?:[оеё]ва?|[сц]к(?:ий|ая)|[щчжш](?:ий|ая)|..(?:ый|ая)|енко|дзе|швили)$")
"""Endings that given names do not share, as -ин and -ина are shared (Марина, Константин)."""

_FEMALE_LATIN = re.compile(r"(?:[oe]va|ina|s[ck]aya|kyzy|qyzy)$")
_MALE_LATIN = re.compile(r"(?:[oe]v|s[ck](?:y|iy|i|ii)|uly)$")

_FEMALE_SOFT = {"любовь", "рахиль", "руфь", "юдифь", "эсфирь", "суламифь", "агарь"}
"""Female given names on -ь that decline; all others on a consonant or -ь stay as they are."""

_MALE_VOWEL = {
    "никита", "илья", "лука", "фома", "кузьма", "савва", "данила", "гаврила", "мустафа", "мұстафа", "абдулла",
    "абдолла", "муса", "мұса", "иса", "ғиса", "яхья", "жахия", "закария", "миша", "дима", "коля", "ваня",
    "лёша", "гоша", "костя", "лёва",
}  # fmt: skip
"""Given names of men on -а and -я."""

_NOT_SURNAMES = {"лев", "яков"}

_EITHER = {"саша", "женя", "валя", "слава", "паша"}
"""Given names that both may bear: without a telling surname there is no guess."""

_PARTICLES = {"да", "де", "ди", "дер", "дю", "ла", "ле", "фон", "цу", "ван", "аль", "эль", "бен", "бин", "ибн"}
"""Small words inside a name; they never change («Леонардо да Винчи»)."""

_GIVEN_LIKE_SURNAME = {
    "алина", "альбина", "ангелина", "арина", "валентина", "галина", "дина", "екатерина", "ирина", "карина", "кристина",
    "марина", "мадина", "нина", "полина", "регина", "сабина", "алевтина", "амина", "антонина", "зарина", "лина",
    "фаина", "эвелина", "эльвина",
}  # fmt: skip
"""Women's given names that end as surnames do: after a surname that no Slav bears they stand last («Ким Ирина»)."""

_CLEARLY_GIVEN = {
    "александр", "алексей", "анастасия", "анатолий", "андрей", "анна", "антон", "борис", "вадим", "валерий", "василий",
    "виктор", "виталий", "владимир", "вячеслав", "геннадий", "георгий", "григорий", "дарья", "денис", "дмитрий",
    "евгений", "евгения", "елена", "елизавета", "иван", "игорь", "илья", "кирилл", "константин", "ксения", "лев",
    "леонид", "любовь", "людмила", "максим", "мария", "михаил", "надежда", "наталия", "наталья", "никита", "николай",
    "олег", "ольга", "павел", "петр", "пётр", "светлана", "семён", "сергей", "софия", "софья", "станислав", "степан",
    "татьяна", "фёдор", "юлия", "юрий", "ярослав",
}  # fmt: skip
"""Names that nobody bears as a surname: where one of them stands second, the surname stands first."""

_VOWELS = frozenset("аеёиоуыэюя")
_GIVEN_LIKE_ADJECTIVE = re.compile(
    r"(?:(?:юр|дмитр|васил|георг|григор|евген|валер|геннад|витал|аркад|анатол|арсен|савел|афанас|игнат|иннокент|лаврент"
    r"|леонт|терент|мефод|дементь?|порфир|прокоф|макар|антон|зинов|кондрат|климент|викент|амврос|юл|серг)ий"
    r"|аглая|рая|тая|мая|ая|.*б[оа]й)"
)
"""«Юрий» and «Аглая» end as adjectives do; apart from these few, such a word is a surname («Осадчий», «Толстой»)."""

_FOREIGN_SURNAMES = {"дега", "дюма", "золя", "петипа"}
"""Stressed on the last vowel: they never change."""

_PLAIN = 2
"""Words in a name without a patronymic."""


def genitive(full_name: str, gender: str) -> str:
    """The genitive of «Имя Фамилия» (or «Фамилия Имя Отчество»): «Жанары Каримовой».

    `gender` is "f" or "m"; with "" it is guessed, and where no guess is safe the name comes back unchanged.
    Latin words, initials and Kazakh patronymics never change; words in capitals stay in capitals.
    """
    words = full_name.split()
    known = gender or guess_gender(full_name)
    if known not in _GENDERS:
        return " ".join(words)
    return " ".join(decline_word(word, part, known) for word, part in zip(words, name_parts(words), strict=True))


def guess_gender(full_name: str) -> str:
    """`"f"`, `"m"` or `""` by the endings of the patronymic, the surname, then the given name."""
    words = [word.lower() for word in full_name.split() if not _INITIAL.fullmatch(word)]
    for word in words:
        if _SLAVIC_PATRONYMIC.search(word) and len(words) > 1:
            return "f" if word.endswith("на") else "m"
    for word in reversed(words):
        if len(words) > 1 and word == words[0] and not _is_surname_first(words):
            break
        if found := _by_surname(word):
            return found
    return _by_given_name(words[1 if _is_surname_first(words) else 0]) if words else ""


def is_patronymic(word: str) -> bool:
    """Whether a word is a Kazakh patronymic («Төлегенұлы», «Кайраткызы»), which never changes."""
    return bool(_KAZAKH_PATRONYMIC.search(word.lower()))


def name_parts(words: list[str]) -> list[NamePart]:
    """Which part of a name each word is: given name first unless a patronymic stands last or a surname first."""
    lowered = [word.lower() for word in words]
    if not words:
        return []
    if len(words) == 1:
        return [NamePart.LASTNAME if _SLAVIC_SURNAME.search(lowered[0]) else NamePart.FIRSTNAME]
    if _is_surname_first(lowered):
        last = NamePart.FIRSTNAME if len(words) == _PLAIN else NamePart.MIDDLENAME
        return [NamePart.LASTNAME, *[NamePart.FIRSTNAME] * (len(words) - 2), last]
    inner = [NamePart.MIDDLENAME if _SLAVIC_PATRONYMIC.search(word) else NamePart.FIRSTNAME for word in lowered[1:-1]]
    return [NamePart.FIRSTNAME, *inner, NamePart.LASTNAME]


def decline_word(word: str, part: NamePart, gender: str) -> str:
    """The genitive of one word of a name; `gender` is "f" or "m"."""
    if not _CYRILLIC_WORD.fullmatch(word) or is_patronymic(word) or word in _PARTICLES:
        return word
    if word.isupper() and len(word) > 1:
        return decline_word(word.lower(), part, gender).upper()
    *before, last = word.split("-")
    if part is NamePart.FIRSTNAME and gender == "f":
        before = [_piece(piece, part, gender) for piece in before]
    if part is NamePart.LASTNAME:
        before = [_piece(piece, part, gender) if _SLAVIC_SURNAME.search(piece.lower()) else piece for piece in before]
    return "-".join((*before, _piece(last, part, gender)))


def _piece(piece: str, part: NamePart, gender: str) -> str:
    small = piece.lower()
    if part is NamePart.LASTNAME and (known := _surname(piece, small, gender)):
        return known
    if gender == "f" and small[-1] not in "ая":
        declines = part is NamePart.FIRSTNAME and small in _FEMALE_SOFT
        return piece[:-1] + "и" if declines else piece
    if part is NamePart.FIRSTNAME and gender == "m" and small.endswith("ек"):
        return piece + "а"  # «Ермек»: pytrovich takes its е for a fleeting one and gives «Ермька»
    if part is NamePart.LASTNAME and small.endswith("нна"):
        part = NamePart.FIRSTNAME  # «Ким Жанна»: the given name stands last, and no surname ends so
    declined = _maker().make(part, _GENDERS[gender], Case.GENITIVE, piece)
    if small[-2:] in {"ға", "қа", "һа"} and declined.endswith("ы"):
        return piece[:-1] + "и"
    return declined


def _surname(piece: str, small: str, gender: str) -> str:
    """The genitive of a surname that pytrovich gets wrong, else nothing."""
    if small in _FOREIGN_SURNAMES:
        return piece
    if small.endswith(("щая", "чая", "жая", "шая")):
        return piece[:-2] + "ей"
    if small.endswith("нец") and gender == "m":
        return piece[:-2] + "ца"
    if gender == "m" and small.endswith(("щий", "чий", "жий", "ший")):
        return piece[:-2] + "его"
    is_hard = gender == "m" and small.endswith(("гий", "хий")) and _is_adjective(small)
    return piece[:-2] + "ого" if is_hard else ""


def name_key(name: str) -> str:
    """What two spellings of one name share: case, ё for е, spaces and the order of the words do not count."""
    return " ".join(sorted(name.lower().replace("ё", "е").split()))


@cache
def _maker() -> PetrovichDeclinationMaker:
    """Reading the rules takes 17 ms, so they wait for the first name."""
    return PetrovichDeclinationMaker()


def _is_surname_first(words: list[str]) -> bool:
    """«Каримова Жанара» as in a list of staff, «Каримова Жанара Талгатовна» as in a document; `words` are small."""
    if len(words) > 1 and all(_INITIAL.fullmatch(word) for word in words[1:]):
        return True
    if len(words) == _PLAIN:
        is_foreign = words[1] in _GIVEN_LIKE_SURNAME and not words[0].endswith(("а", "я", "ә", "ь"))
        if words[1] in _CLEARLY_GIVEN:
            return words[0] not in _CLEARLY_GIVEN | _GIVEN_LIKE_SURNAME
        return is_foreign or (_is_surname(words[0]) and not _is_surname(words[1]))
    return len(words) > _PLAIN and bool(_SLAVIC_PATRONYMIC.search(words[-1]))


def _is_surname(word: str) -> bool:
    return word not in _NOT_SURNAMES and (bool(_SURNAME_ONLY.search(word)) or _is_adjective(word))


def _is_adjective(word: str) -> bool:
    """«Осадчий», «Непомнящая», and not «Цой», which has no vowel before its ending."""
    is_male = word.endswith(("ий", "ый", "ой")) and not _VOWELS.isdisjoint(word[:-2])
    return (is_male or word.endswith(("ая", "яя"))) and _GIVEN_LIKE_ADJECTIVE.fullmatch(word) is None


def _by_surname(word: str) -> str:
    if _FEMALE_SURNAME.search(word) or _FEMALE_LATIN.search(word):
        return "f"
    return "m" if _MALE_SURNAME.search(word) or _MALE_LATIN.search(word) else ""


def _by_given_name(word: str) -> str:
    if word in _EITHER:
        return ""
    if word in _MALE_VOWEL:
        return "m"
    return "f" if word.endswith(("а", "я", "ә")) or word in _FEMALE_SOFT else ""
