"""Lines around an article's text that a reader of a news page skips, and what each of them says."""

from __future__ import annotations

import re
from dataclasses import dataclass

_VIEWS_WORD = r"(?:просмотр(?:ов|ы|а|ено)?|прочитано|қаралым|қаралды|көрілім|оқылды|views?|reads?)"
_FIGURE = r"(?P<figure>\d{1,3}(?:[\s,.']\d{3})+|\d{1,9})"
_VIEWS = (
    re.compile(rf"[•·∙●▪|👁]\s*{_FIGURE}"),
    re.compile(rf"[•·∙●▪|👁]?\s*{_VIEWS_WORD}\s*[:—–-]?\s*{_FIGURE}", re.IGNORECASE),
    re.compile(rf"[•·∙●▪|👁]?\s*{_FIGURE}\s+(?:рет\s+)?{_VIEWS_WORD}", re.IGNORECASE),
)

_TAIL = re.compile(
    r"(?:(?:свежее|другое|ещё|еще|новое)\s+(?:из|в)\s+(?:этой\s+)?рубрик[иеу]|свежее по теме|последние новости"
    r"|осы айдардың жаңалықтары|осы айдардан|соңғы жаңалықтар"
    r"|(?:the\s+)?latest (?:from|in) this (?:rubric|section)|more (?:from|in) this (?:rubric|section)|latest news)",
    re.IGNORECASE,
)
_MAYBE_TAIL = re.compile(
    r"(?:читайте также|читать также|читайте ещё|по теме|материалы по теме|похожие (?:материалы|новости|статьи)"
    r"|самое (?:читаемое|популярное)|популярное|поделиться(?: (?:новостью|статьёй|статьей|в соцсетях))?|поделитесь"
    r"|комментарии(?: \(?\d+\)?)?|подписывайтесь на наш.*|оставить комментарий|смотрите также"
    r"|тағы оқыңыз(?:дар)?|тақырып бойынша|ұқсас (?:материалдар|жаңалықтар)|бөлісу|бөлісіңіз|пікірлер"
    r"|read (?:also|more|next)|related(?: (?:articles|stories|news))?|see also|most (?:read|popular)"
    r"|share(?: this(?: article| story)?)?|comments(?: \(?\d+\)?)?|you may also like)",
    re.IGNORECASE,
)
_NOISE = re.compile(
    r"(?:распечатать|версия для печати|слушать|сохранить|в закладки|реклама|басып шығару|тыңдау|сақтау|жарнама"
    r"|print|listen|save|bookmark|advertisement|facebook|twitter|x|telegram|whatsapp|vk|вконтакте|одноклассники"
    r"|instagram|copy link|скопировать ссылку|сілтемені көшіру|главная|басты бет|home"
    r"|(?:главная|басты бет|home)\s*[/>›»→|].*|\d+\s*мин(?:ут[аы]?)?\s*(?:чтения|оқу)?|\d+\s+min(?:ute)? read)",
    re.IGNORECASE,
)
_LINK = re.compile(
    r"(?:читайте (?:также|ещё|еще)|читать также|смотрите также|по теме|тағы оқыңыз(?:дар)?|тақырып бойынша"
    r"|read (?:also|more)|see also|related)\s*[:—–]\s*\S.*",
    re.IGNORECASE,
)
_LONGEST_LINK = 200
_TAGS = re.compile(r"(?:теги|тэги|ключевые слова|тегтер|кілт сөздер|tags|keywords)\s*:\s*(?P<tags>.+)", re.IGNORECASE)
_BYLINE = re.compile(
    r"(?:автор(?:ы|лар(?:ы)?)?|текст|мәтін|журналист|корреспондент|by|words|text|author(?:s)?)"
    r"\s*(?::|(?<=by)\s)\s*(?P<names>.+)",
    re.IGNORECASE,
)
_WORD = r"[^\W\d_a-zа-яёәғқңөұүһі][^\W\d_]*(?:['’-][^\W\d_]+)*\.?"
_NAME = re.compile(rf"{_WORD}(?:\s+{_WORD}){{1,2}}")
_LONGEST_NAME = 60
_ENDS = (".", "!", "?", "…", ":", ";", ",")


@dataclass(frozen=True, slots=True)
class Byline:
    """Names of those who wrote, as printed, and whether a word such as «Автор» stood before them."""

    names: tuple[str, ...]
    labelled: bool


def views(line: str) -> int | None:
    """The number in a view count line (`• 6008`, «Просмотров: 6 008»), or None."""
    for shape in _VIEWS:
        if found := shape.fullmatch(line):
            return int(re.sub(r"\D", "", found["figure"]))
    return None


def byline(line: str) -> Byline | None:
    """The authors that a line names; a line of two or three capitalised words counts as a name."""
    if found := _BYLINE.fullmatch(line):
        names = tuple(part.strip(" .") for part in re.split(r",|;|\s(?:и|және|and|мен)\s", found["names"]))
        return Byline(names, labelled=True) if names and all(_is_name(name) for name in names) else None
    names = tuple(part.strip() for part in line.split(","))
    return Byline(names, labelled=False) if all(_is_name(name) for name in names) else None


def tags(line: str) -> tuple[str, ...]:
    """The tags of a line such as «Теги: Алматы, тарифы», else nothing."""
    found = _TAGS.fullmatch(line)
    return tuple(tag for part in found["tags"].split(",") if (tag := part.strip(" #.;"))) if found else ()


def opens_tail(line: str) -> bool:
    """Whether the line is the heading of the block «latest from this rubric», after which nothing is the article."""
    return _TAIL.fullmatch(_bare(line)) is not None


def may_open_tail(line: str) -> bool:
    """Whether the line leads away from the article, at its end or in its middle («Читайте также»)."""
    return _MAYBE_TAIL.fullmatch(_bare(line)) is not None


def is_link(line: str) -> bool:
    """Whether the line names another article after words such as «Читайте также:»."""
    return len(line) <= _LONGEST_LINK and _LINK.fullmatch(line) is not None


def is_noise(line: str) -> bool:
    """Whether the line is a button or a path of the page and no part of the article."""
    return _NOISE.fullmatch(_bare(line)) is not None


def ends_like_a_sentence(line: str) -> bool:
    """Whether the line closes with a mark, quotes and brackets set aside."""
    return line.rstrip('»”")]').endswith(_ENDS)


def _bare(line: str) -> str:
    return line.strip(" :.—–-•→↓>»«")


def _is_name(text: str) -> bool:
    return len(text) <= _LONGEST_NAME and _NAME.fullmatch(text) is not None
