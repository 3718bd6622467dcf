"""The part of a web address that is made from a headline."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from urllib.parse import unquote

from slugify import slugify

from editor.language.profiles import PROFILES

LONGEST = 120
"""Characters of an address part that is made here."""

LONGEST_TYPED = 200
"""Characters of one that somebody typed: with the article's number it is a file's name, which holds 255 bytes."""

_ADDRESS = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_ENDINGS = (".html", ".htm", ".shtml", ".xhtml", ".php", ".asp", ".aspx", ".md", ".markdown")
_PLACEHOLDERS = frozenset(":{}<>[]$%")
"""Signs of `:title`, `{{ slug }}`, `%postname%`: a pattern that the site fills in and no address."""

_RESERVED = frozenset(
    {"con", "prn", "aux", "nul", *(f"{name}{number}" for name in ("com", "lpt") for number in range(10))}
)
"""Devices of Windows: neither a file nor a folder can have such a name there, whatever its ending."""

_MOST_READ = 2_000

_JOINERS = re.compile(r"[\u00ad\u200b-\u200d\u2060\ufeff\ufe0e\ufe0f]|(?<=\w)['’ʼ‘](?=\w)")
_DECIMAL_COMMA = re.compile(r"(?<=\d),(?=\d)")


def slug(text: str, language: str, *, table: str = "iso9", limit: int = LONGEST) -> str:
    """`limit` characters at most of small Latin letters, digits and hyphens, cut between words.

    `table` chooses one of the language's tables; where it has none of that name its usual one is taken.
    Text without a letter or a digit gives an empty string, the name of a device (`con`) one with a number.
    """
    plain = _JOINERS.sub("", unicodedata.normalize("NFC", text[:_MOST_READ]).lower())
    if PROFILES[language].decimal_comma:
        plain = _DECIMAL_COMMA.sub("-", plain)
    found = slugify(
        plain,
        entities=False,
        decimal=False,
        hexadecimal=False,
        max_length=limit,
        word_boundary=True,
        save_order=True,
        replacements=tuple(_table(language, table).items()),
    )
    return f"{found}-1" if found in _RESERVED else found


def slug_of_address(given: str, language: str, *, table: str = "iso9") -> str:
    """The address part that another program's `slug`, `permalink` or whole web address has for an article.

    Empty where it has none: a pattern (`/:year/:title/`), an `index.html` alone, an address of a query.
    """
    given = unquote(given.strip()[:_MOST_READ])
    if any(space in given for space in " \u00a0") and not _PLACEHOLDERS & set(given):
        last = given  # words and no path
    else:
        site, is_whole, path = given.rpartition("://")
        parts = re.split(r"[?#]", path, maxsplit=1)[0].split("/")[1 if is_whole and site else 0 :]
        last = next((part for part in reversed(parts) if part and _without_ending(part) != "index"), "")
    if _PLACEHOLDERS & set(last):
        return ""
    found = slug(_without_ending(last), language, table=table)
    return "" if found == "index" else found


def is_address(text: str) -> bool:
    """Whether a text can be an article's part of a web address: small Latin letters, digits, hyphens between them."""
    return len(text) <= LONGEST_TYPED and _ADDRESS.fullmatch(text) is not None


def _without_ending(name: str) -> str:
    small = name.lower()
    return next((small.removesuffix(ending) for ending in _ENDINGS if small.endswith(ending)), small)


def _table(language: str, table: str) -> Mapping[str, str]:
    tables = PROFILES[language].slug_tables
    return tables.get(table) or next(iter(tables.values()))
