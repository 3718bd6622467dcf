"""The marker by whose name `pyside6-lupdate` finds a text for the translators; it needs no Qt."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text for the translators and return it unchanged."""
    return text
