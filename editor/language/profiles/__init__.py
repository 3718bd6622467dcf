"""A folder for each language, and in it everything that is true of that language alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module

from editor.language.profile import Profile
from editor.languages import LANGUAGES


class _Profiles(Mapping[str, Profile]):
    """Reads a folder when it is first asked for: an answer in one language does not pay for the others."""

    def __getitem__(self, language: str) -> Profile:
        if language not in LANGUAGES:
            raise KeyError(language)
        return import_module(f"editor.language.profiles.{language}").PROFILE

    def __iter__(self) -> Iterator[str]:
        return iter(LANGUAGES)

    def __len__(self) -> int:
        return len(LANGUAGES)


PROFILES: Mapping[str, Profile] = _Profiles()
"""By BCP 47 tag, in the order of `LANGUAGES`."""
