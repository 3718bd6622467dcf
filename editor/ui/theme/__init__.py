"""The two themes: tokens, palette, style sheet, and the object that switches between them."""

from __future__ import annotations

from editor.ui.theme.theme import Mode, Theme

__all__ = ["Mode", "Theme"]
