"""The part of a web address that is made from a headline."""

from __future__ import annotations

import re
import unicodedata

from slugify import slugify

_PLAIN = dict(zip("абвгдеёзиклмнопрстуф", "abvgdeeziklmnoprstuf", strict=True)) | {"ъ": "", "ь": ""}

_KAZAKH_PLAIN = dict(zip("әғқңөұүһі", "agqnouuhi", strict=True)) | {"қ": "k"}

ISO9 = {**_PLAIN, **_KAZAKH_PLAIN} | dict(zip("жйхцчшщыэюя", "zjhccssyeua", strict=True))
"""Russian by GOST 7.79-2000 system A (ISO 9) with the diacritics taken off, as the first newsroom's site does.

It merges letters (с, ш and щ are all `s`), so two headlines can share a slug; the article's number parts them.
"""

PHONETIC = {**_PLAIN, **_KAZAKH_PLAIN} | {
    "ё": "yo", "ж": "zh", "й": "y", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch",
    "ы": "y", "э": "e", "ю": "yu", "я": "ya",
}  # fmt: skip
"""Russian as an English reader would say it."""

KAZAKH = _PLAIN | {
    "ә": "ae", "ғ": "gh", "қ": "q", "ң": "ng", "ө": "oe", "ұ": "u", "ү": "ue", "у": "w", "һ": "h", "і": "i",
    "ё": "yo", "ж": "zh", "и": "i", "й": "j", "х": "h", "ц": "c", "ч": "ch", "ш": "sh", "щ": "shh",
    "ы": "y", "э": "e", "ю": "yu", "я": "ya",
}  # fmt: skip
"""Kazakh with every letter told apart that a reader tells apart."""

_RUSSIAN_TABLES = {"iso9": ISO9, "phonetic": PHONETIC}

_JOINERS = re.compile(r"[\u00ad\u200b-\u200d\u2060\ufeff\ufe0e\ufe0f]|(?<=\w)['’ʼ‘](?=\w)")
_DECIMAL_COMMA = re.compile(r"(?<=\d),(?=\d)")


def slug(text: str, language: str, *, table: str = "iso9", limit: int = 120) -> str:
    """`limit` characters at most of small Latin letters, digits and hyphens, cut between words.

    `table` chooses the Russian table, "iso9" or "phonetic"; Cyrillic words of an English text take the
    phonetic one. Text without a letter or a digit gives an empty string.
    """
    plain = _JOINERS.sub("", unicodedata.normalize("NFC", text).lower())
    if language != "en":
        plain = _DECIMAL_COMMA.sub("-", plain)
    return slugify(
        plain,
        entities=False,
        decimal=False,
        hexadecimal=False,
        max_length=limit,
        word_boundary=True,
        save_order=True,
        replacements=tuple(_table(language, table).items()),
    )


def _table(language: str, table: str) -> dict[str, str]:
    if language == "kk":
        return KAZAKH
    return PHONETIC if language == "en" else _RUSSIAN_TABLES[table]
