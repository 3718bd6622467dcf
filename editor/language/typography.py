"""Marks and spaces as a compositor sets them: quotes, dashes, no-break spaces, by language.

Made for the text between tags. Of raw Markdown it leaves code, addresses, tags and list marks alone. A second
pass changes nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from itertools import accumulate

from editor.language.profile import Profile
from editor.language.profiles import PROFILES
from editor.language.quotes import quote_edits

NO_BREAK = "\u00a0"

_HIDDEN_SIGNS = re.compile(r"[`<@+8\\]|//|www\.|\]\(|\d-\d|\.\w+/|///|!embed")
_HIDDEN = re.compile(
    r"```[\s\S]*?```|``[^`\n]+(?:`[^`\n]+)*``|`[^`\n]+`"
    r"|<[a-zA-Z/!][^<>]*>"
    r"|\]\((?:[^()\n]|\([^()\n]*\))*\)"
    r"|(?:(?:https?|ftp)://|mailto:|www\.)[^\s<>\"«»„“”]+"
    r"|(?<![\w.+-])[\w.+-]++@[\w-]++(?:\.[\w-]+)+"
    r"|(?<![\w.-])(?:[\w-]++\.)++[a-zA-Zа-я]{2,}/[^\s<>\"«»„“”]*"
    r"|\+\d[\d \u00a0()-]{6,}\d"
    r"|(?<!\d)8[ \u00a0-]?\(?\d{3,4}\)?[ \u00a0-]?\d{2,3}[ \u00a0-]\d{2}[ \u00a0-]\d{2}(?!\d)"
    r"|(?<!\d)\d{2,3}-\d{2}-\d{2}(?!\d)"
)

_NUMBER = r"\d+(?:[.,:]\d+)*"
_SPACED_DASH = re.compile(
    rf"(?P<space>[ {NO_BREAK}])(?<=[^\s|>].)(?P<dash>-{{1,3}}|[–—])(?=[ {NO_BREAK}\n]|$)",
    re.MULTILINE,
)
_SPEECH = re.compile(rf"^(?P<speech>[–—])(?P<after>[ {NO_BREAK}])(?=\S)", re.MULTILINE)
_TIGHT_SIGN = re.compile(r"-(?:(?<=\d-)\d|(?<=[IVX]-)[IVX]|(?<=[\s(]-)\d|-)|\.\.\.")
_TIGHT = re.compile(
    rf"(?<![\w.,:/+…–—-])(?:{_NUMBER})(?P<range>-)(?={_NUMBER}(?!\w|[-–—]\d|[.,:]\d))"
    r"|(?<![^\W_])[IVX]{1,5}(?P<centuries>-)(?=[IVX]{1,5}(?!\w|-))"
    rf"|(?<=[\s(])(?P<minus>-)(?=\d+(?:[.,]\d+)?[ {NO_BREAK}]?(?:°|градус|%|[CС]\b))"
    r"|(?<=[a-zA-Z,\"”])(?P<double>--)(?=[a-zA-Z\"“”])"
    r"|(?<!\.)(?P<dots>\.{3})(?!\.)"
)

_AFTER_RANGE = re.compile(_NUMBER)
_NUMBERED_THINGS = re.compile(
    r"(?:№|\b(?:стать(?:я|е|ю|ёй|ей)|ст\.|ГОСТ(?: Р)?|СТ РК|СНиП|СанПиН|ТУ|ОСТ|ISO|IEC|DIN|ISBN|ISSN|закона?|приказа?"
    r"|верси[яиею]|серии|модел[ьи]|Boeing|Airbus|Боинг[а-я]{0,2}|Аэробус[а-я]{0,2}|тел\.|телефон[а-я]{0,3}|звоните|факс"
    r"|бұйрық|заң|нұсқа|қоңырау|article|section|act|version|model|call|phone|tel\.|fax|ZIP))[ \u00a0]?$",
    re.IGNORECASE,
)
_LOCAL_TELEPHONE = re.compile(r"\d{3}-\d{4}")
_SCORE, _YEAR = 2, 4
"""Digits: a score has two at most («21-15»), a year four."""

_LETTER = "А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі"
_GROUPS = (r"\d", r"\d{3}(?!\d)")


@cache
def _spaces(language: str) -> re.Pattern[str]:
    """One pattern of a language whose matches are single spaces; a rule is what stands before and what stands after.

    It begins with the space itself, which lets the search run from one space to the next.
    """
    return re.compile(" (?:" + "|".join(f"(?<={before} )(?={after})" for before, after in _SPACES[language]) + ")")


def _initials(profile: Profile) -> tuple[str, str]:
    letters = f"[{_LETTER}A-Z{profile.letters.upper()}]"
    return rf"\b{letters}\.", letters


_SPACES = {tag: (*profile.spaces, _GROUPS, _initials(profile)) for tag, profile in PROFILES.items()}
_LOOSE_SIGNS = re.compile(rf"(?<=\w)[ {NO_BREAK}\u202f]+(?=[;:!?](?:\s|$))|(?<=\w\w[.!?]) +(?= [A-Z])")


def typeset(text: str, language: str) -> str:
    """The text with the marks and spaces of `language`."""
    edits = _edits(text, language)
    return _apply(text, edits, sorted(edits), 0) if edits else text


def typeset_nodes(nodes: Sequence[str], language: str) -> list[str]:
    """The text nodes of one block, set as one text: a quotation may open in one and close in another."""
    edits = _edits("".join(nodes), language)
    if not edits:
        return list(nodes)
    starts = accumulate((len(node) for node in nodes), initial=0)
    places = sorted(edits)
    return [_apply(node, edits, places, start) for node, start in zip(nodes, starts, strict=False)]


def _apply(text: str, edits: dict[int, str], places: list[int], start: int) -> str:
    """`text` with the characters at the edited `places` (sorted) replaced; `start` is its place in the block."""
    parts: list[str] = []
    done = 0
    for place in places[bisect_left(places, start) : bisect_left(places, start + len(text))]:
        here = place - start
        parts += (text[done:here], edits[place])
        done = here + 1
    return "".join((*parts, text[done:]))


def _edits(text: str, language: str) -> dict[int, str]:
    """What to write at which place: each place is one character, an empty string takes it away."""
    hidden = _hidden(text)
    edits = quote_edits(text, language, hidden)
    edits.update((match.start(), NO_BREAK) for match in _spaces(language).finditer(text))
    for dashes in (_SPACED_DASH, _SPEECH, _TIGHT) if _TIGHT_SIGN.search(text) else (_SPACED_DASH, _SPEECH):
        for match in dashes.finditer(text):
            if match.lastgroup == "range" and _is_one_number(text, match):
                continue
            edits.update(_dash(match))
    if PROFILES[language].tight:
        for match in _LOOSE_SIGNS.finditer(text):
            edits.update(dict.fromkeys(range(match.start(), match.end()), ""))
    return {place: mark for place, mark in edits.items() if place not in hidden}


def _hidden(text: str) -> frozenset[int]:
    """The places that typography must not touch: code, addresses, tags, telephone numbers."""
    if not _HIDDEN_SIGNS.search(text):
        return frozenset()
    return frozenset(place for match in _HIDDEN.finditer(text) for place in range(*match.span()))


def _is_one_number(text: str, match: re.Match[str]) -> bool:
    """A hyphen inside the number of a law, a standard, a machine or a telephone: nothing runs from one to the other.

    Known by the word before it, by more than one dot in it (a version), or by running backwards («статье 190-2»);
    «2021-22» and a score run on.
    """
    first, second = text[match.start() : match.start("range")], _AFTER_RANGE.match(text, match.end("range"))
    later = second[0] if second else ""
    if _NUMBERED_THINGS.search(text[max(0, match.start() - 40) : match.start()]) or first.count(".") > 1:
        return True
    if _LOCAL_TELEPHONE.fullmatch(f"{first}-{later}"):
        return True
    if not (first.isdigit() and later.isdigit()):
        return False
    return int(later) < int(first) and len(first) > _SCORE and not (len(first) == _YEAR and len(later) == _YEAR // 2)


def _dash(match: re.Match[str]) -> dict[int, str]:
    """The edits of one dash or ellipsis, by the name of the rule that found it."""
    kind = match.lastgroup or ""
    place = match.start(kind)
    if kind == "dash":
        rest = dict.fromkeys(range(place + 1, match.end(kind)), "")
        return {match.start("space"): NO_BREAK, place: "—"} | rest
    if kind == "after":
        return {match.start("speech"): "—", place: NO_BREAK}
    if kind == "dots":
        return {place: "…", place + 1: "", place + 2: ""}
    if kind == "double":
        return {place: "—", place + 1: ""}
    return {place: "−" if kind == "minus" else "–"}
