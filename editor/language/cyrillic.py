"""Cyrillic letters in Latin ones: what the tables of several languages share."""

from __future__ import annotations

PLAIN = dict(zip("абвгдеёзиклмнопрстуф", "abvgdeeziklmnoprstuf", strict=True)) | {"ъ": "", "ь": ""}

KAZAKH_PLAIN = dict(zip("әғқңөұүһі", "agqnouuhi", strict=True)) | {"қ": "k"}

ISO9 = {**PLAIN, **KAZAKH_PLAIN} | dict(zip("жйхцчшщыэюя", "zjhccssyeua", strict=True))
"""Russian by GOST 7.79-2000 system A (ISO 9) with the diacritics taken off, as the first newsroom's site does.

It merges letters (с, ш and щ are all `s`), so two headlines can share a slug; the article's number parts them.
"""

PHONETIC = {**PLAIN, **KAZAKH_PLAIN} | {
    "ё": "yo", "ж": "zh", "й": "y", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch",
    "ы": "y", "э": "e", "ю": "yu", "я": "ya",
}  # fmt: skip
"""Russian as an English reader would say it."""

KAZAKH = PLAIN | {
    "ә": "ae", "ғ": "gh", "қ": "q", "ң": "ng", "ө": "oe", "ұ": "u", "ү": "ue", "у": "w", "һ": "h", "і": "i",
    "ё": "yo", "ж": "zh", "и": "i", "й": "j", "х": "h", "ц": "c", "ч": "ch", "ш": "sh", "щ": "shh",
    "ы": "y", "э": "e", "ю": "yu", "я": "ya",
}  # fmt: skip
"""Kazakh with every letter told apart that a reader tells apart."""
