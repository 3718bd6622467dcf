"""The marker of texts to translate, for the sentences of this room."""

from __future__ import annotations

from editor.marker import QT_TRANSLATE_NOOP

__all__ = ["QT_TRANSLATE_NOOP"]
