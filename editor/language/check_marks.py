"""What stands in a text behind what is to be checked."""

from __future__ import annotations

from editor.language.profiles import PROFILES

CHECK_MARKS = tuple(profile.check_mark for profile in PROFILES.values())
"""The marks of all languages: who writes in one may check in another."""
