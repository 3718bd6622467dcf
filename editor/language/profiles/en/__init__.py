"""English: what the window needs before its first paint; all else is read from `profile` when it is asked for."""

from __future__ import annotations

OWN_NAME = "English"
LISTED = 3
"""Its place in lists of languages."""

INTERFACE = "rubrika_en"
"""The file of the window's translation."""
