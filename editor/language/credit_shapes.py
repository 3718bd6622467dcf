"""The ways in which the three languages print a credit: the word for the picture, then who made it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto


class Way(Enum):
    """How the words after the label stand."""

    NAMED = auto()
    """In the nominative, after a colon, «by» or «түсірген»."""
    DECLINED = auto()
    """In the Russian genitive, right after «Фото»."""
    SUFFIX = auto()
    """In the Kazakh genitive, before «суреті»."""
    TEXT = auto()
    """A line that can only print as it is: «Фото из архива», «Скриншот видео»."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A language, a way and the pattern whose group `who` holds the makers."""

    language: str
    way: Way
    pattern: re.Pattern[str]


NAME = r"[^\W\d_a-zа-яёәғқңөұүһі][\w’'ʼ.-]*"
NAMES = rf"{NAME}(?:\s+{NAME}){{0,3}}"

_SIGN = r"\s*(?:[:|]|\.{3}|…|\s[—–-]\s)\s*"
_RU_KIND = r"(?:(?:иллюстративн|архивн|заглавн|главн|титульн|обложк)[а-яё]+\s+)?"
_RU = (
    r"(?:фото(?:графи[ияй])?|снимк?о?к?и?|изображени[ея]|иллюстраци[ия]|коллаж[иы]?|рисун[ок]+|инфографика"
    r"|карикатура|обложка|карта)"
)
_RU_MAKER = (
    r"(?:автор[ыа]?\s+(?:фото(?:графи[ийя])?|снимк[аов]+|иллюстраци[ийя]|коллажа|изображения)"
    r"|источник\s+(?:фото(?:графии)?|изображения|снимка|иллюстрации)|фотограф[ы]?|фотокорреспондент[ы]?"
    r"|копирайт\s+фото|правообладатель)"
)
_KK = r"(?:(?:бас|көрнекі|мұрағат(?:тағы)?)\s+)?(?:сурет(?:тер)?|фотосурет(?:тер)?)"
_KK_MAKER = (
    r"(?:(?:сурет(?:тің)?|фото(?:ның)?)\s+автор(?:ы|лары)|автордың\s+сурет[іи]|(?:сурет|фото)\s+(?:дереккөзі"
    r"|көзі)|фотограф|фототілші)"
)
_EN = (
    r"(?:(?:file|archive|stock|cover|lead)\s+)?(?:photo(?:s|graph|graphs|graphy)?|pictures?|images?|illustrations?"
    r"|collage|graphics?|artwork)"
)
_EN_MAKER = rf"(?:{_EN}\s+(?:credits?|source|copyright|courtesy(?:\s+of)?)|credits?|photographers?|courtesy(?:\s+of)?)"
_TAKEN = r"(?:предоставлен|взят|сделан|снят|опубликован|размещен|размещён|получен)[аоы]?"


def _shape(language: str, way: Way, pattern: str) -> Shape:
    return Shape(language, way, re.compile(pattern, re.IGNORECASE))


SHAPES: tuple[Shape, ...] = (
    _shape("kk", Way.NAMED, r"(?:суретті|фотоны|фотосуретті)\s+түсірген\s*[:—–-]?\s*(?P<who>.+)"),
    _shape("kk", Way.NAMED, r"(?P<who>.+)\s+түсірген\s+(?:сурет|фото)"),
    Shape("kk", Way.SUFFIX, re.compile(rf"(?P<who>{NAMES})[нндт][ыі]ң\s+(?:[сС]урет|[фФ]ото(?:сурет)?)[іс]?[ыі]?")),
    _shape(
        "kk",
        Way.TEXT,
        r"сурет(?:тер)?\s+(?:[^\W\d_]+\s+){0,4}[^\W\d_]+(?:ынан|інен|нан|нен|дан|ден|тан|тен)(?:\s+алын(?:ды|ған))?",
    ),
    _shape(
        "kk",
        Way.TEXT,
        r"автордың\s+(?:фото)?сурет(?:тер)?і|видеодан\s+(?:алынған\s+)?(?:скриншот|кадр|көрініс)|скриншот",
    ),
    _shape("kk", Way.NAMED, rf"(?:{_KK}{_SIGN}|{_KK_MAKER}(?:{_SIGN}|\s*,\s*))(?P<who>.+)"),
    _shape(
        "ru",
        Way.TEXT,
        rf"(?:{_RU_KIND}{_RU}\s+(?:автор[а-яё]*|(?:из|с|со)\s+.{{3,80}}|{_TAKEN}\s.{{3,100}}|очевидц[а-яё]+"
        rf"|читател[а-яё]+)"
        rf"|{_TAKEN}\s+(?:пресс|служб|автор|редакц|геро|акимат|музе|министерств|компан).{{2,100}}"
        r"|(?:скриншот|скрин|стоп-кадр|кадр)(?:[ы]?)(?:\s+(?:из|с|со|видео|экрана|трансляции|страницы|сайта"
        r"|записи)\b.{0,100}|\s*:\s*.{2,100})?)",
    ),
    _shape(
        "ru",
        Way.TEXT,
        rf"{_RU}\s+(?:пресс-служб|акимат|министерств|департамент|управлени|полици|мчс|мвд)[^.!?]{{0,80}}",
    ),
    _shape(
        "en",
        Way.TEXT,
        r"(?:screenshot|screen\s?grab|video still|still)(?:\s+(?:from|of|via)\b.{2,100}|\s*:\s*.{2,100})?",
    ),
    _shape("en", Way.TEXT, rf"{_EN}\s+(?:from|provided by|supplied by|supplied|taken from|via)\b.{{2,100}}"),
    _shape(
        "en", Way.NAMED, rf"(?:{_EN}(?:\s+by\b\s*:?\s*|{_SIGN})|{_EN_MAKER}(?:{_SIGN}|\s*,\s*|\s+by\s+))(?P<who>.+)"
    ),
    _shape("en", Way.NAMED, rf"(?:{_EN}\s+)?courtesy(?:\s+of)?\s+(?P<who>.+)"),
    _shape("ru", Way.NAMED, rf"(?:{_RU_KIND}{_RU}{_SIGN}|{_RU_MAKER}(?:{_SIGN}|\s*,\s*))(?P<who>.+)"),
    Shape("ru", Way.NAMED, re.compile(rf"(?i:{_RU_MAKER})\s+(?P<who>{NAMES}(?:\s*[/,|]\s*.+)?)")),
    Shape(
        "ru",
        Way.DECLINED,
        re.compile(
            rf"(?i:{_RU_KIND}{_RU})\s+(?P<who>(?:агентства\s+)?[«\"„].+|агентства\s+.+|[^\W\d_a-zа-яёәғқңөұүһі].+)"
        ),
    ),
)
