"""Lines around an article's text that say something of it: who wrote it, how often it was read, its tags."""

from __future__ import annotations

import re
from dataclasses import dataclass

from editor.language.credit_reader import is_organisation

_VIEWS_WORD = r"(?:просмотр(?:ов|ы|а|ено)?|прочитано|прочтени[йяе]|қаралым|қаралды|көрілім|оқылым|оқылды|views?|reads?)"
_FIGURE = r"(?P<figure>\d{1,3}(?:[\s,.']\d{3})+|\d{1,9})"
_VIEWS = (
    re.compile(rf"[•·∙●▪|👁]\s*{_FIGURE}"),
    re.compile(rf"[•·∙●▪|👁]?\s*{_VIEWS_WORD}\s*[:—–-]?\s*{_FIGURE}", re.IGNORECASE),
    re.compile(rf"[•·∙●▪|👁]?\s*{_FIGURE}\s+(?:рет\s+)?{_VIEWS_WORD}", re.IGNORECASE),
)
_COUNTED = (
    rf"(?:{_VIEWS_WORD}|комментари\w*|отзыв\w*|репост\w*|лайк\w*|подели\w*|голос\w*|просматрив\w*|читател\w*"
    rf"|человек\w*|раз"
    r"|пікір\w*|бөліс\w*|ұнат\w*|рет|shares?|comments?|likes?|repl(?:y|ies)|reactions?|retweets?|votes?)"
)
_AMOUNT = r"\d[\d\s.,']{0,12}\s?(?:тыс\.?|млн\.?|мың|млрд\.?|[kkкm](?![^\W\d_])|thousand|million)?\+?"
_COUNT = (
    re.compile(rf"\D{{0,2}}{_AMOUNT}\D{{0,2}}", re.IGNORECASE),
    re.compile(
        rf"\W{{0,2}}(?:(?:более|больше|свыше|около|over|more than"
        rf"|about)\s+)?{_AMOUNT}\s*{_COUNTED}(?:[\s,|•·]+{_AMOUNT}\s*{_COUNTED}?)*\W{{0,2}}",
        re.IGNORECASE,
    ),
    re.compile(rf"\W{{0,2}}{_COUNTED}\s*[:—–(-]?\s*{_AMOUNT}\W{{0,2}}", re.IGNORECASE),
    re.compile(
        r"\W?(?:фото|сурет|слайд|photo|image|item|slide)?\s*\d{1,3}\s*(?:/|of|из|-дан)\s*\d{1,3}\W?", re.IGNORECASE
    ),
)
_LONGEST_COUNT = 60
_SLIDE = re.compile(
    r"(?:\[\d{1,3}\s*/\s*\d{1,3}\]|(?:item|photo|image|slide|фото|сурет)?\s*\d{1,3}\s+(?:of|из)\s+\d{1,3}\b"
    r"|\d{1,3}\s*/\s*\d{1,3}(?=\s))"
    r"[\s|:.—–-]{0,3}",
    re.IGNORECASE,
)
"""Which picture of a row is shown, before the words under it: `1 of 3 |`, `[1/2]`."""

_CAPTION = re.compile(
    r"(?:на\s+(?:фото|снимке|фотографии|изображении|иллюстрации)(?:\s+из архива)?|подпись(?:\s+к\s+(?:фото|снимку))?"
    r"|фотода|суретте"
    r"|сурет(?:тің)?\s+(?:жазуы|түсіндірмесі)|(?:image\s+)?caption|pictured|(?:photo|image)\s+caption"
    r"|in\s+this\s+(?:\w+\s+){0,4}(?:photo|image|picture))"
    r"\s*(?P<sign>[:,—–-])?\s*(?P<text>\S.*)",
    re.IGNORECASE,
)
_LABEL_ONLY_CAPTION = re.compile(r"подпись|caption|жазуы|түсіндірмесі", re.IGNORECASE)

_TAGS = re.compile(
    r"(?:теги|тэги|тег|метки|ключевые слова|тегтер|тегтері|кілт сөздер|tags|keywords|filed under"
    r"|tagged)\s*:\s*(?P<tags>.+)",
    re.IGNORECASE,
)
_TAG_LABEL = re.compile(r"(?:теги|тэги|метки|тегтер|ключевые слова|кілт сөздер|tags|keywords)\s*:?", re.IGNORECASE)
_AUTHOR = (
    r"(?:авторы?|авторлар(?:ы)?|автор (?:материала|текста|статьи)|текст|мәтін|мәтін авторы|мақала авторы"
    r"|журналист(?:ы)?|корреспондент(?:ы)?|тілші"
    r"|(?:материал )?подготовил(?:а|и)?|записал(?:а|и)?|беседовал(?:а|и)?|рассказывает|дайындаған|әзірлеген|жазған"
    r"|(?:written|reported|reporting|story|words|text|report|writing|additional reporting)\s+by|by|words|text"
    r"|authors?|reporters?)"
)
_NEEDS_COLON = re.compile(r"(?:текст|мәтін|words|text|рассказывает|корреспондент|журналист|тілші)", re.IGNORECASE)
_BYLINE = re.compile(rf"{_AUTHOR}(?P<sign>\s*[:|]\s*|\s+[—–-]\s+|,\s+|\s+)(?P<names>\S.*)", re.IGNORECASE)
_AUTHOR_ALONE = re.compile(rf"{_AUTHOR}\s*:?", re.IGNORECASE)
_OTHER_HANDS = re.compile(
    r"(?:editing|edited|compiled|production|graphics?|редактор|ред\.|редакция|корректор|правка)(?:\s+by)?\b.*",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"(?:\w+\s+){0,3}(?:корреспондент|журналист|репортёр|репортер|редактор|обозреватель|собкор|спецкор|автор|тілші"
    r"|тілшісі|редакторы|шолушы"
    r"|reporter|correspondent|editor|writer|journalist|columnist|contributor|staff)(?:\s+\S+){0,4}",
    re.IGNORECASE,
)
_SOURCE = re.compile(r"(?:источник|дереккөз(?:і)?|source)\s*[:—–]\s*\S.*", re.IGNORECASE)
_PLACE = re.compile(r"(?P<names>.+?)\s+in\s+[A-Z][^\W\d_]+(?:[\s,-]+(?:and\s+)?[A-Z][^\W\d_]+){0,4}")
_WORD = r"(?:[^\W\d_a-zа-яёәғқңөұүһі][^\W\d_]*(?:['’-][^\W\d_]+)*\.?|(?:[^\W\d_]\.){2,3})"
_NAME = re.compile(rf"{_WORD}(?:\s+{_WORD}){{1,2}}")
_SMALL_PARTS = re.compile(r"(?:ұлы|улы|қызы|кызы|оглы|van|von|de|der|bin|ibn|фон|ван|де)(?![^\W\d_])")
_BETWEEN_NAMES = re.compile(r"[,;&]|\s(?:и|және|and|мен)\s")
_LONGEST_NAME = 60
_LONGEST_BYLINE = 200
_MOST_ROLE_WORDS = 5
_PLACE_LIKE = re.compile(r"[^\W\d_]+(?:ый|ой|ое|ые|ная|кая|ний|няя|стан)", re.IGNORECASE)
"""Last or first words of «Восточный Казахстан», «Южная Корея»: no name of a person begins so."""
_ENDS = (".", "!", "?", "…", ":", ";", ",")


@dataclass(frozen=True, slots=True)
class Byline:
    """Names of those who wrote, as printed, and whether a word such as «Автор» stood before them.

    `others` are the parts of the line that name other hands: `Editing by Jane Roe`.
    """

    names: tuple[str, ...]
    labelled: bool
    others: tuple[str, ...] = ()


def views(line: str) -> int | None:
    """The number in a view count line (`• 6008`, «Просмотров: 6 008»), or None."""
    if len(line) > _LONGEST_COUNT:
        return None
    for shape in _VIEWS:
        if found := shape.fullmatch(line):
            return int(re.sub(r"\D", "", found["figure"]))
    return None


def is_count(line: str) -> bool:
    """Whether the line counts something that is no text: `2 345`, «Более 1 тыс. просмотров», `1 of 3`."""
    return len(line) <= _LONGEST_COUNT and any(shape.fullmatch(line.strip()) for shape in _COUNT)


def without_slide(line: str) -> str:
    """The line without the number of its picture in a row of pictures."""
    found = _SLIDE.match(line)
    return line[found.end() :].strip() if found and found.end() < len(line) else line


def caption(line: str) -> str:
    """The words under a picture that a line says it holds («На фото: старт забега»), else an empty string."""
    if (bare := without_slide(line)) != line:
        return bare
    found = _CAPTION.fullmatch(line) if len(line) <= _LONGEST_CAPTION_LINE else None
    if found is None:
        return ""
    is_label = _LABEL_ONLY_CAPTION.search(line[: found.start("text")])
    return "" if not found["sign"] else found["text"] if is_label else line


_LONGEST_CAPTION_LINE = 400


def byline(line: str) -> Byline | None:
    """The authors that a line names; a line of two or three capitalised words counts as a name."""
    if len(line) > _LONGEST_BYLINE:
        return None
    first, *others = line.split(";")
    hands = [part.strip() for part in others]
    if (names := _labelled(first.strip())) and all(_OTHER_HANDS.fullmatch(part) or _labelled(part) for part in hands):
        more = tuple(name for part in hands for name in _labelled(part))
        return Byline((*names, *more), labelled=True, others=tuple(part for part in hands if not _labelled(part)))
    if found := _PLACE.fullmatch(line):
        names = _all_names(found["names"])
        return Byline(names, labelled=True) if names else None
    return _bare_byline(line)


def is_author_label(line: str) -> bool:
    """Whether the line is «Автор:» alone, and the name stands on the next."""
    return len(line) <= _LONGEST_NAME and _AUTHOR_ALONE.fullmatch(line) is not None and line != line.lower()


def is_role(line: str) -> bool:
    """Whether the line is what somebody does for the paper, and nothing else: «Специальный корреспондент»."""
    return len(line) <= _LONGEST_NAME and _ROLE.fullmatch(line) is not None


def is_tag_label(line: str) -> bool:
    """Whether the tags stand on the lines below: «Теги»."""
    return _TAG_LABEL.fullmatch(line) is not None


def is_source(line: str) -> bool:
    """Whether the line names where the text was taken from: «Источник: Вестник»."""
    return len(line) <= _LONGEST_BYLINE and _SOURCE.fullmatch(line) is not None


def tags(line: str) -> tuple[str, ...]:
    """The tags of a line such as «Теги: Алматы, тарифы», else nothing."""
    found = _TAGS.fullmatch(line) if len(line) <= _LONGEST_CAPTION_LINE else None
    if found is None:
        return ()
    said = re.sub(r"\s(?=#)", ",", found["tags"])
    if not re.search(r"[,;|•·]", said) and (words := said.split())[1:] and all(word[:1].isupper() for word in words):
        said = ",".join(words)
    return tuple(tag for part in re.split(r"[,;|•·]", said) if (tag := part.strip(" #.")))


def ends_like_a_sentence(line: str) -> bool:
    """Whether the line closes with a mark, quotes and brackets set aside."""
    return line.rstrip('»”")]').endswith(_ENDS)


def _labelled(line: str) -> tuple[str, ...]:
    """The names after a word such as «Автор», those of roles and houses left out; nothing when it is no such line."""
    found = _BYLINE.fullmatch(line)
    if not found or (not found["sign"].strip() and _NEEDS_COLON.match(line)):
        return ()
    names = found["names"]
    if place := _PLACE.fullmatch(names):
        names = place["names"]
    parts = [part.strip(" .") for part in _BETWEEN_NAMES.split(names) if part.strip(" .")]
    said = tuple(part for part in parts if _is_name(part))
    others = [part for part in parts if not _is_name(part)]
    if not said or not _is_name(parts[0]) or any(len(part.split()) > _MOST_ROLE_WORDS for part in others):
        return ()
    if others and not all(part.isupper() or is_organisation(part) or _ROLE.fullmatch(part) for part in others):
        return ()
    return tuple(_in_small_letters(name) for name in said)


def _bare_byline(line: str) -> Byline | None:
    """Names alone, or one with a role behind it; places and houses are none."""
    first, *rest = (part.strip() for part in line.split(","))
    if rest and _is_bare_name(first) and all(_ROLE.fullmatch(part) or _is_house(part) for part in rest):
        return Byline((_in_small_letters(first),), labelled=True)
    names = tuple(part.strip() for part in line.strip(" ,").split(","))
    if not all(_is_bare_name(name) for name in names):
        return None
    return Byline(tuple(map(_in_small_letters, names)), labelled=False)


def _all_names(text: str) -> tuple[str, ...]:
    names = tuple(part.strip(" .") for part in _BETWEEN_NAMES.split(text))
    return names if names and all(_is_bare_name(name) for name in names) else ()


def _is_bare_name(text: str) -> bool:
    words = text.split()
    return _is_name(text) and not text.isupper() and not any(map(_PLACE_LIKE.fullmatch, words[:1]))


def _is_name(text: str) -> bool:
    if len(text) > _LONGEST_NAME or is_organisation(text):
        return False
    return _NAME.fullmatch(" ".join(_SMALL_PARTS.sub("", text).split())) is not None


def _is_house(text: str) -> bool:
    return (
        (is_organisation(text) or text.isupper())
        and len(text.split()) <= _MOST_ROLE_WORDS
        and not ends_like_a_sentence(text)
    )


def _in_small_letters(name: str) -> str:
    """A name whose words are printed in capitals as it is written elsewhere; initials stay."""
    return re.sub(r"[^\W\d_]{3,}", lambda word: word[0].capitalize() if word[0].isupper() else word[0], name)
