"""The languages that a newsroom can write in; everything else about each stands in `editor/language/profiles`."""

from __future__ import annotations

LANGUAGES: tuple[str, ...] = ("ru", "kk", "en")
"""BCP 47 tags in the order in which names fall back; a newsroom begins with the first."""
