"""Names of headings: what a link inside a page may call one, in the ways of site generators and note programs."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from urllib.parse import unquote

from editor.language.profiles import PROFILES
from editor.language.slugs import slug

_COUNTED = re.compile(r"(.+)[-_](\d{1,4})", re.DOTALL)
_PREFIXES = ("user-content-", "h-")
_TABLES = tuple(
    {id(letters): (tag, name) for tag, each in PROFILES.items() for name, letters in each.slug_tables.items()}.values()
)
"""A language and the name of its table, for each table that is not another one's too."""


class Anchors:
    """The places of one page that a link may lead to.

    Hugo, GitHub, Jekyll and Pandoc name a heading by its words in small letters with hyphens, and the second of two
    equal ones `-1` (https://github.com/gjtorikian/html-pipeline); Obsidian by its words as they are; others in Latin
    letters. All of these differ in signs between letters alone, so signs are not looked at.
    """

    def __init__(self) -> None:
        self._exact: dict[str, str] = {}
        self._worded: dict[str, list[str]] = {}
        self._spelled: dict[str, str] = {}

    def add(self, place: str, words: str = "", names: Iterable[str] = ()) -> None:
        """A place by its own name, the words of its heading, and names that its author gave it."""
        for name in (place, *names):
            self._exact.setdefault(_plain(name), place)
        if not words:
            return
        self._worded.setdefault(_letters(words), []).append(place)
        for language, table in _TABLES:
            self._spelled.setdefault(_letters(slug(words, language, table=table, limit=0)), place)

    def find(self, fragment: str) -> str:
        """The place that a fragment (without `#`, percent-encoded or not) leads to; empty where there is none."""
        wanted = _plain(unquote(fragment))
        if found := self._exact.get(wanted):
            return found
        for prefix in _PREFIXES:
            wanted = wanted.removeprefix(prefix)
        if found := self._exact.get(wanted) or self._first(wanted):
            return found
        counted = _COUNTED.fullmatch(wanted)
        if counted is None:
            return ""
        same = self._worded.get(_letters(counted[1]), [])
        return same[int(counted[2])] if int(counted[2]) < len(same) else ""

    def _first(self, wanted: str) -> str:
        letters = _letters(wanted)
        return (self._worded.get(letters) or [self._spelled.get(letters, "")])[0] if letters else ""


def _plain(name: str) -> str:
    return unicodedata.normalize("NFC", name).strip().casefold()


def _letters(text: str) -> str:
    return "".join(sign for sign in _plain(text) if sign.isalnum())
