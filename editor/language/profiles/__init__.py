"""A folder for each language, and in it everything that is true of that language alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING

from editor.languages import LANGUAGES

if TYPE_CHECKING:
    from types import ModuleType

    from editor.language.profile import Profile


class _Profiles(Mapping[str, "Profile"]):
    """Reads a folder when it is first asked for: an answer in one language does not pay for the others."""

    def __init__(self) -> None:
        self._read: dict[str, Profile] = {}

    def __getitem__(self, language: str) -> Profile:
        known = self._read.get(language)
        if known is None:
            if language not in LANGUAGES:
                raise KeyError(language)
            known = self._read[language] = import_module(f"editor.language.profiles.{language}.profile").PROFILE
        return known

    def __iter__(self) -> Iterator[str]:
        return iter(LANGUAGES)

    def __len__(self) -> int:
        return len(LANGUAGES)


PROFILES: Mapping[str, Profile] = _Profiles()
"""By BCP 47 tag, in the order of `LANGUAGES`."""


def own_names() -> dict[str, str]:
    """Tag -> the language's own name, in the order of lists; no profile is read for it."""
    folders = {tag: _folder(tag) for tag in LANGUAGES}
    return {tag: folders[tag].OWN_NAME for tag in sorted(folders, key=lambda tag: folders[tag].LISTED)}


def interface_of(language: str) -> str:
    """The name of the file with the window's translation."""
    return _folder(language).INTERFACE


def _folder(language: str) -> ModuleType:
    return import_module(f"editor.language.profiles.{language}")
