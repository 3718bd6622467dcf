"""What the language room knows, for those who ask without a newsroom: credit lines, addresses, typography."""

from __future__ import annotations

from editor.domain.people import Agency, Gender, Person
from editor.domain.photos import Credit
from editor.domain.words import Names
from editor.intake.reading import decode
from editor.intake.tongue import guess
from editor.language.names import guess_gender
from editor.language.slugs import slug
from editor.language.typography import typeset
from editor.render.credits import credit_line


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
    return "".join(typeset(line, language) for line in text.splitlines(keepends=True))


def decoded(data: bytes, name: str) -> str:
    """A file's bytes as text in whatever table they are; BadInput "not-text" names the file."""
    return decode(data, name).text.removeprefix("\ufeff")
