"""What the language room knows, for those who ask without a newsroom: credit lines, addresses, typography, length.

Each answer fetches its own part of the room: tables and patterns of the others cost more than the answer itself.
"""

# ruff: noqa: PLC0415 - see above, and `tests/unit/cli/test_what_a_verb_loads.py`

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from editor.language.measures import Measure
    from editor.language.profile import Profile


def language_of(text: str) -> str:
    """The tag of the language, by the words and letters of the text."""
    from editor.intake.tongue import guess

    return guess(text)


def credit_line_of(name: str, gender: str, language: str, agency: str) -> str:
    """The credit line of somebody new, of an agency or of both, as it would print: every form is a suggestion."""
    from editor.domain.credits import Credit
    from editor.domain.people import Agency, Gender, Person
    from editor.domain.words import FIRST_LANGUAGE, Names
    from editor.language.names import guess_gender
    from editor.render.credits import credit_line

    name = " ".join(name.split())
    person = Person(names=Names({FIRST_LANGUAGE: name}), gender=Gender(gender or guess_gender(name)))
    credit = Credit(creator_id=1 if name else None, agency_id=1 if agency else None)
    return credit_line(credit, {1: person}, {1: Agency(names=Names({FIRST_LANGUAGE: agency}))}, language)


def profile_of(language: str) -> Profile:
    """Everything that is true of a language."""
    from editor.language.profiles import PROFILES

    return PROFILES[language]


def own_names() -> dict[str, str]:
    """Tag -> the language's own name, in the order of lists."""
    from editor.language import profiles

    return profiles.own_names()


def interface_of(language: str) -> str:
    """The name of the file with the window's translation."""
    from editor.language import profiles

    return profiles.interface_of(language)


def slug_of(text: str, language: str) -> str:
    """The address part for a headline; empty when the text has no letter and no figure."""
    from editor.language.slugs import slug

    return slug(text, language)


def typeset_of(text: str, language: str) -> str:
    """The text with the quotes, dashes and spaces of its language, each line by itself."""
    from editor.domain.characters import without_unseen
    from editor.language.typography import typeset

    lines = re.sub(_ODD_LINE_ENDS, "\n", text).splitlines(keepends=True)
    return without_unseen("".join(typeset(line, language) for line in lines))


def typeset_pieces(pieces: Sequence[str], language: str) -> list[str]:
    """The text nodes of one block set as one text, for an editor that holds the marks between them back."""
    from editor.language.typography import typeset_nodes

    return typeset_nodes(pieces, language)


def measure_of(text: str) -> Measure:
    """Words, characters and minutes of reading, hidden notes left out."""
    from editor.domain.foreign_scan import without_notes
    from editor.language.measures import measure

    return measure(without_notes(text))


def decoded(data: bytes, name: str) -> str:
    """A file's bytes as text in whatever table they are; BadInput "not-text" names the file."""
    from editor.intake.decoding import decode

    return decode(data, name).text.removeprefix("\ufeff")


_ODD_LINE_ENDS = "[\v\f\x1c-\x1e\x85\u2028\u2029]"
"""Those that no text file ends its lines with: Word's manual line break and its kin."""
