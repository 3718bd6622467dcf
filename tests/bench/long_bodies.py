"""Bodies of real length for the bench of keys: an article, one line, many short lines, two languages with photos."""

from __future__ import annotations

from itertools import cycle

_RU = (
    "Одиннадцать лет по улице Байзакова **не ходят трамваи**, но рельсы по-прежнему здесь, говорит _архитектор_ "
    "и показывает [проект линейного парка](/gorod/10391): четыре километра тени и ни одной новой парковки."
)
_KK = (
    "Байзақов көшесімен он бір жыл бойы **трамвай жүрмейді**, бірақ рельстер әлі де орнында, дейді _сәулетші_ және "
    "[сызықтық саябақ жобасын](/qala/10391) көрсетеді: төрт шақырым көлеңке және бірде-бір жаңа тұрақ жоқ."
)
_PARTS = (
    "## Что будет на месте рельсов",
    _RU,
    "- первый пункт со словом **важно**\n- второй пункт, [ссылка](https://tanba.example/gorod)\n- третий пункт",
    _RU + " Подробнее в сноске[^{number}].",
    "> «Мы считали деревья три лета подряд», сказала _директор_ парка.\n> И добавила: «Их стало больше».",
    _RU + "\n" + _RU,
    "| год | деревьев |\n| --- | --- |\n| 2024 | 1 180 |",
    "![](photo:{photo})",
    "[^{number}]: Акимат города, ответ на запрос от 3 марта, `№ 17-{number}`.",
)


def article(characters: int, photos: list[int]) -> str:
    """Headings, links, lists, quotes, a table, photographs and notes of the page."""
    return _filled(_PARTS, characters, photos)


def one_line(characters: int, _photos: list[int]) -> str:
    """A single paragraph."""
    return (_RU + " ") * (characters // len(_RU)) + _RU


def short_lines(characters: int, _photos: list[int]) -> str:
    """Paragraphs of some forty characters."""
    line = "Строка {number:05} о парке и о **рельсах**."
    return "\n\n".join(line.format(number=number) for number in range(characters // (len(line) - 6)))


def two_languages(characters: int, photos: list[int]) -> str:
    """Kazakh and Russian paragraphs in turn."""
    return _filled((_KK, _RU, "![](photo:{photo})", "### Саябақ / Парк", _KK + "\n" + _RU), characters, photos)


BODIES = {"article": article, "one line": one_line, "short lines": short_lines, "two languages": two_languages}


def _filled(parts: tuple[str, ...], characters: int, photos: list[int]) -> str:
    left, made, number, length = list(photos), list[str](), 0, 0
    for part in cycle(parts):
        if length >= characters:
            break
        number += 1
        if "{photo}" in part and not left:
            continue
        text = part.replace("{number}", str(number)).replace("{photo}", str(left.pop() if "{photo}" in part else 0))
        made.append(text)
        length += len(text) + 2
    return "\n\n".join(made)
