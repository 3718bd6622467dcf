"""Verbs of language: they need no newsroom."""

from __future__ import annotations

import sys
from pathlib import Path

from editor.cli.call import Call
from editor.desk.language import credit_line_of, decoded, language_of, slug_of, typeset_of
from editor.desk.named_files import contents, read_bounded
from editor.domain.errors import WrongCall


def credit(call: Call) -> int:
    """The credit line for a name, an agency or both."""
    options = call.options
    if not options.name.strip() and not options.agency.strip():
        raise WrongCall("nobody-to-credit")
    line = credit_line_of(options.name, options.gender, options.language, options.agency)
    call.out.answer({"credit": line, "language": options.language}, line)
    return 0


def slug(call: Call) -> int:
    """The address part for a text."""
    language: str = call.options.language or language_of(call.options.text)
    found = slug_of(call.options.text, language)
    if not found:
        raise WrongCall("nothing-for-an-address")
    call.out.answer({"slug": found, "language": language}, found)
    return 0


def typography(call: Call) -> int:
    """The text with the quotes, dashes and spaces of its language."""
    text = decoded(_bytes(call.options.file), call.options.file)
    language: str = call.options.language or language_of(text)
    corrected = typeset_of(text, language)
    if call.out.as_json:
        call.out.answer({"text": corrected, "language": language, "changed": corrected != text}, "")
    else:
        call.out.text(corrected)
    return 0


def _bytes(name: str) -> bytes:
    if name == "-":
        return read_bounded(sys.stdin.buffer, name)
    return contents(Path(name))
