"""What the language room knows, for those who ask without a newsroom: credit lines, addresses, typography."""

from __future__ import annotations

from editor.intake.reading import decode
from editor.intake.tongue import guess
from editor.language.credits import credit_line
from editor.language.names import genitive
from editor.language.slugs import slug
from editor.language.typography import typeset


def language_of(text: str) -> str:
    """`ru`, `kk` or `en`, by the letters of the text."""
    return guess(text)


def credit_line_of(name: str, gender: str, language: str, agency: str) -> str:
    """The credit line for a photographer, an agency or both. The Russian genitive is the program's suggestion."""
    name = " ".join(name.split())
    declined = genitive(name, gender) if name and language == "ru" else ""
    return credit_line(language, name=name, genitive=declined, agency=agency)


def slug_of(text: str, language: str) -> str:
    """The address part for a headline; empty when the text has no letter and no figure."""
    return slug(text, language)


def typeset_of(text: str, language: str) -> str:
    """The text with the quotes, dashes and spaces of its language, each line by itself."""
    return "".join(typeset(line, language) for line in text.splitlines(keepends=True))


def decoded(data: bytes, name: str) -> str:
    """A file's bytes as text in whatever table they are; BadInput "not-text" names the file."""
    return decode(data, name).text.removeprefix("\ufeff")
