"""Tokens to a Qt palette, for what the style draws by itself."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

_Role = QPalette.ColorRole

_ROLES: dict[QPalette.ColorRole, str] = {
    _Role.Window: "window",
    _Role.WindowText: "ink",
    _Role.Base: "canvas",
    _Role.AlternateBase: "pane",
    _Role.Text: "ink",
    _Role.PlaceholderText: "ink3",
    _Role.Button: "canvas",
    _Role.ButtonText: "ink",
    _Role.BrightText: "onaccent",
    _Role.Highlight: "accent",
    _Role.HighlightedText: "onaccent",
    _Role.Link: "accent",
    _Role.LinkVisited: "accent2",
    _Role.ToolTipBase: "ink",
    _Role.ToolTipText: "canvas",
    _Role.Light: "raised",
    _Role.Midlight: "line",
    _Role.Mid: "line2",
    _Role.Dark: "field",
    _Role.Shadow: "scrim",
    _Role.Accent: "accent",
}

_DISABLED = (_Role.WindowText, _Role.Text, _Role.ButtonText)


def palette(tokens: dict[str, str]) -> QPalette:
    """The palette of one theme; disabled text is `ink4`."""
    made = QPalette()
    for role, token in _ROLES.items():
        made.setColor(role, QColor(tokens[token]))
    for role in _DISABLED:
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens["ink4"]))
    return made
