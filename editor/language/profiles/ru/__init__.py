"""Russian: what the window needs before its first paint; all else is read from `profile` when it is asked for."""

from __future__ import annotations

OWN_NAME = "Русский"
LISTED = 2
"""Its place in lists of languages."""

INTERFACE = "rubrika_ru"
"""The file of the window's translation."""
