"""A folder for each language, and in it everything that is true of that language alone."""

from __future__ import annotations

from importlib import import_module

from editor.language.profile import Profile
from editor.languages import LANGUAGES

PROFILES: dict[str, Profile] = {tag: import_module(f"editor.language.profiles.{tag}").PROFILE for tag in LANGUAGES}
"""By BCP 47 tag, in the order of `LANGUAGES`."""
