"""The marker that `pyside6-lupdate` knows by its name; nothing here needs Qt."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text for the translators and return it unchanged."""
    return text
