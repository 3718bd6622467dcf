"""What the language room knows, for those who ask without a newsroom: credit lines, addresses, typography."""

from __future__ import annotations

import re

from editor.domain.characters import without_unseen
from editor.domain.people import Agency, Gender, Person
from editor.domain.photos import Credit
from editor.domain.words import Names
from editor.intake.reading import decode
from editor.intake.tongue import guess
from editor.language.names import guess_gender
from editor.language.slugs import slug
from editor.language.typography import typeset
from editor.render.credits import credit_line

_ODD_LINE_ENDS = re.compile("[\v\f\x1c-\x1e\x85\u2028\u2029]")
"""Those that no text file ends its lines with: Word's manual line break and its kin."""


def language_of(text: str) -> str:
    """`ru`, `kk` or `en`, by the letters of the text."""
    return guess(text)


def credit_line_of(name: str, gender: str, language: str, agency: str) -> str:
    """The credit line of somebody new, of an agency or of both, as it would print: every form is a suggestion."""
    name = " ".join(name.split())
    person = Person(names=Names(ru=name), gender=Gender(gender or guess_gender(name)))
    credit = Credit(creator_id=1 if name else None, agency_id=1 if agency else None)
    return credit_line(credit, {1: person}, {1: Agency(names=Names(ru=agency))}, language)


def slug_of(text: str, language: str) -> str:
    """The address part for a headline; empty when the text has no letter and no figure."""
    return slug(text, language)


def typeset_of(text: str, language: str) -> str:
    """The text with the quotes, dashes and spaces of its language, each line by itself."""
    lines = _ODD_LINE_ENDS.sub("\n", text).splitlines(keepends=True)
    return without_unseen("".join(typeset(line, language) for line in lines))


def decoded(data: bytes, name: str) -> str:
    """A file's bytes as text in whatever table they are; BadInput "not-text" names the file."""
    return decode(data, name).text.removeprefix("\ufeff")
