"""Typography of short texts, remembered: one headline stands on many pages."""

from __future__ import annotations

from functools import lru_cache

from editor.language import typography

NO_BREAK_SPACE = "\u00a0"


@lru_cache(maxsize=32768)
def typeset(text: str, language: str) -> str:
    """A text with the quotes, dashes and no-break spaces of its language."""
    return typography.typeset(text, language)


@lru_cache(maxsize=32768)
def plain(text: str, language: str) -> str:
    """The same for titles and feeds, where a no-break space has no use."""
    return typeset(text, language).replace(NO_BREAK_SPACE, " ").strip()
