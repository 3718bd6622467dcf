"""Credit lines: the words under a photograph, made from a pattern; `credit_reader` reads them back.

A pattern with `{genitive}` asks for the name's genitive, one with `{name}` for its plain form: that is the
whole case flag. Organisations print as typed and never decline.
"""

from __future__ import annotations

import re

from editor.language.profile import Patterns
from editor.language.profiles import PROFILES

_BLANK = re.compile(r"\{(name|genitive|agency)\}")


def credit_line(
    language: str, *, name: str = "", genitive: str = "", agency: str = "", text: str = "", pattern: str = ""
) -> str:
    """The line in `language`, or an empty string when there is nobody to name.

    `text` prints exactly as typed and wins. `pattern` is the newsroom's own pattern for a person alone, with
    `{name}` or `{genitive}`; one with `{agency}` is used where there is an agency.
    """
    name, agency = name.strip(), agency.strip()
    if text.strip():
        return text.strip()
    if not name and not agency:
        return ""
    chosen = _choose(PROFILES[language].credit, name, genitive.strip(), agency, pattern.strip())
    blanks = {"name": name, "genitive": genitive.strip(), "agency": agency}
    return _BLANK.sub(lambda blank: blanks[blank[1]], chosen)


def _choose(patterns: Patterns, name: str, genitive: str, agency: str, own: str) -> str:
    usual = patterns.both if name and agency else patterns.person if name else patterns.agency
    chosen = own if _fits(own, name, agency) else usual
    return patterns.plain if "{genitive}" in chosen and not genitive else chosen


def _fits(pattern: str, name: str, agency: str) -> bool:
    """Whether a newsroom's pattern names exactly those who are to be named."""
    names_person = "{name}" in pattern or "{genitive}" in pattern
    return bool(pattern) and names_person == bool(name) and ("{agency}" in pattern) == bool(agency)
