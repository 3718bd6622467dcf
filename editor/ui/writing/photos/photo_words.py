"""A photograph of an article in words: what its card draws, its button in the strip says and a screen reader hears."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from editor.domain.photos import Role
from editor.domain.sentences import QT_TRANSLATE_NOOP
from editor.ui.writing.photos.photo_shelf import PhotoLook

_PLACE = QT_TRANSLATE_NOOP("photo words", "Photo {number} of {total}")
_WAITS = QT_TRANSLATE_NOOP("photo words", "{place} · waits for its file")
_LEAD = QT_TRANSLATE_NOOP("photo words", "Lead")
_NO_CAPTION = QT_TRANSLATE_NOOP("photo words", "No caption")
_NO_CREDIT = QT_TRANSLATE_NOOP("photo words", "No credit")
_ALT = QT_TRANSLATE_NOOP("photo words", "Alt: {text}")
_NO_ALT = QT_TRANSLATE_NOOP("photo words", "No alt text")
_UNKNOWN = QT_TRANSLATE_NOOP("photo words", "This photo does not belong to this article")


def place(look: PhotoLook) -> str:
    """Which photo of the article it is."""
    words = _tr(_PLACE).format(number=look.number, total=look.total)
    return words if look.photo or not look.is_known else _tr(_WAITS).format(place=words)


def caption(look: PhotoLook) -> str:
    """What it shows, or that nothing says so."""
    return look.caption or _tr(_NO_CAPTION)


def credit(look: PhotoLook) -> str:
    """The line that prints, or that there is none; nothing while it is not known yet."""
    return look.credit if look.has_credit or not look.is_known else _tr(_NO_CREDIT)


def alt(look: PhotoLook) -> str:
    """The text for those who can't see it."""
    return _tr(_ALT).format(text=look.alt) if look.alt else _tr(_NO_ALT)


def lead() -> str:
    """The badge of the photograph over the headline."""
    return _tr(_LEAD)


def unknown() -> str:
    """A place in the text whose photograph is another article's, or gone."""
    return _tr(_UNKNOWN)


def spoken(look: PhotoLook | None) -> str:
    """All of it in one sentence, in the order in which the card is read."""
    if look is None:
        return unknown()
    parts = (place(look), lead() if look.placement.role is Role.LEAD else "", look.caption, credit(look))
    return ", ".join(part for part in parts if part)


def _tr(words: str) -> str:
    return QCoreApplication.translate("photo words", words)
