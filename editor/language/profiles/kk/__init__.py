"""Kazakh: what the window needs before its first paint; all else is read from `profile` when it is asked for."""

from __future__ import annotations

OWN_NAME = "Қазақша"
LISTED = 1
"""Its place in lists of languages."""

INTERFACE = "rubrika_kk"
"""The file of the window's translation."""
