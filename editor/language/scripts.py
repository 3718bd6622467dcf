"""Which language a line is in, as far as its letters alone tell."""

from __future__ import annotations

from editor.language.profiles import PROFILES


def language_of_letters(text: str) -> str:
    """The language whose own letters stand in a text, else the first that is written in its script."""
    small = set(text.lower())
    known = (tag for tag, profile in PROFILES.items() if not small.isdisjoint(profile.own_letters))
    return next(known, "") or language_of_script(text)


def language_of_script(text: str) -> str:
    """The first language without letters of its own that is written as a text is: in ASCII, or not."""
    script = "latin" if text.isascii() else "cyrillic"
    return next(tag for tag, profile in PROFILES.items() if profile.script == script and not profile.own_letters)


LATIN_LANGUAGE = language_of_script("")
"""The language whose tables spell the letters of every script in plain Latin ones."""
