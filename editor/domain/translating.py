"""The marker by which `pyside6-lupdate` finds texts for the translators; nothing here needs Qt."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text for the translators and return it unchanged."""
    return text
