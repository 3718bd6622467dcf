"""The English words of every code that the core returns: one home for each sentence.

`pyside6-lupdate` goes by the name of `marker`'s function and so finds these texts for the translators; nothing
here needs Qt. A sentence says what happened, what is safe, and what to do. `{facts}` are filled in by `say`.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Self

from editor.domain.desk_sentences import DESK
from editor.domain.export_sentences import EXPORTS
from editor.domain.intake_sentences import INTAKE
from editor.domain.marker import QT_TRANSLATE_NOOP
from editor.domain.safety_sentences import SAFETY

__all__ = ["QT_TRANSLATE_NOOP", "SENTENCES", "Listed", "checks_in_words", "english", "say"]

SENTENCES: dict[str, str] = {**DESK, **INTAKE, **EXPORTS, **SAFETY}


MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
"""Their English names whatever the system's language is, which decides what `strftime` says."""


def english(code: str) -> str:
    """The English words of a code, `{facts}` open; an unknown code is our bug and raises KeyError."""
    return SENTENCES[code] if code in SENTENCES else checks_in_words()[code]


def checks_in_words() -> dict[str, str]:
    """What each check says, by its code: words that come with the rules, for whoever has a finding to tell."""
    from editor.domain.checks import TABLE  # noqa: PLC0415 - 7 ms of patterns that no start waits for

    return {row.code: row.words for row in TABLE}


def say(code: str, facts: dict[str, object]) -> str:
    """The English sentence of a code; an unknown code is our bug and raises KeyError."""
    return english(code).format(**{name: _said(value) for name, value in facts.items()})


def _said(value: object) -> object:
    """A fact as it stands in a sentence: «31 October 2026», a moment with its time, anything else as it is."""
    if not isinstance(value, date):
        return value
    day = f"{value.day} {MONTHS[value.month - 1]} {value.year}"
    return f"{day}, {value:%H:%M}" if isinstance(value, datetime) else day


class Listed(str):
    """Several sentences in one English text that still knows its `parts`, so that a window can translate them."""

    __slots__ = ("parts",)
    parts: tuple[tuple[str, dict[str, object]], ...]

    def __new__(cls, parts: Iterable[tuple[str, dict[str, object]]]) -> Self:
        """Say every part, in their order."""
        kept = tuple(parts)
        made = super().__new__(cls, "; ".join(say(code, facts) for code, facts in kept))
        made.parts = kept
        return made
