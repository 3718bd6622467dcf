"""Roles and their colours in both themes; nothing else in the program names a colour.

A role says what a colour is for (`docs`: the design's section 2). Text roles reach 4.5 : 1 on every ground that
they stand on, signs reach 3 : 1; a test computes each pair.
"""

from __future__ import annotations

LIGHT: dict[str, str] = {
    "window": "#F4F2ED",
    "sidebar": "#EFECE5",
    "pane": "#FAF9F6",
    "canvas": "#FFFFFF",
    "raised": "#FFFFFF",
    "sunken": "#F1EEE8",
    "hover": "#E7E3DA",
    "select": "#D6E6ED",
    "line": "#E2DED5",
    "line2": "#CBC5B9",
    "field": "#958E82",
    "ink": "#1F1D1A",
    "ink2": "#524D46",
    "ink3": "#696359",
    "ink4": "#A39C90",
    "marker": "#787167",
    "accent": "#0A6587",
    "accent2": "#084F6B",
    "asoft": "#DDEBF1",
    "onaccent": "#FFFFFF",
    "danger": "#B3261E",
    "dsoft": "#FBE8E5",
    "ondanger": "#FFFFFF",
    "warn": "#8A5200",
    "wsoft": "#FBEFD6",
    "warnfill": "#C77700",
    "ok": "#1D6B39",
    "osoft": "#E1F1E6",
    "violet": "#5546B0",
    "vsoft": "#EAE7F8",
    "brand": "#C03A22",
    "onbrand": "#FFFFFF",
    "ins": "#D3EEDB",
    "insink": "#0E4A25",
    "dele": "#FAD9D4",
    "delink": "#7A1710",
    "mark": "#FFF0B8",
    "scrim": "#2A2723",
}

DARK: dict[str, str] = {
    "window": "#1A1917",
    "sidebar": "#201F1C",
    "pane": "#252320",
    "canvas": "#1C1B19",
    "raised": "#2D2B27",
    "sunken": "#171614",
    "hover": "#34312C",
    "select": "#1E343E",
    "line": "#35322D",
    "line2": "#4A463F",
    "field": "#7D766B",
    "ink": "#ECE9E3",
    "ink2": "#C0BAAF",
    "ink3": "#A09A8E",
    "ink4": "#6C675E",
    "marker": "#8F897D",
    "accent": "#62BBDD",
    "accent2": "#86CFEA",
    "asoft": "#1F3843",
    "onaccent": "#06222E",
    "danger": "#FF8F80",
    "dsoft": "#47231F",
    "ondanger": "#3A0C07",
    "warn": "#EFB45C",
    "wsoft": "#403019",
    "warnfill": "#EFB45C",
    "ok": "#72CC8E",
    "osoft": "#1D3926",
    "violet": "#B3A7F6",
    "vsoft": "#332E54",
    "brand": "#F0755C",
    "onbrand": "#2A0C06",
    "ins": "#1F4A2D",
    "insink": "#B6F0C6",
    "dele": "#5A2A25",
    "delink": "#FFC7BE",
    "mark": "#4D421C",
    "scrim": "#000000",
}

RUBRIC_COLOURS: dict[str, tuple[str, str]] = {
    "news": ("#B8352B", "#F07C6E"),
    "city": ("#0B6FA4", "#5FB6E6"),
    "politics": ("#6A4BBE", "#B09BF2"),
    "economy": ("#8F6200", "#E0B04A"),
    "society": ("#0C7562", "#4CC3AB"),
    "regions": ("#66701A", "#B9C25A"),
    "culture": ("#AC3576", "#EE86BC"),
    "ecology": ("#2F7D32", "#7CC77F"),
    "explain": ("#B4551A", "#F09A5E"),
    "opinion": ("#53636F", "#A3B3BF"),
}
"""Name of a rubric's colour -> (light, dark): signs only, never text; the rubric's name stands beside it."""

ON_PHOTO: dict[str, tuple[str, str]] = {
    "no-credit": ("#B3261E", "#FFFFFF"),
    "rights-ended": ("#FFD78A", "#4A2D00"),
    "used": ("#1F1D1A", "#FFFFFF"),
    "lead": ("#0A6587", "#FFFFFF"),
}
"""Badges on photographs, the same in both themes: name -> (fill, ink)."""


def contrast(one: str, other: str) -> float:
    """WCAG 2.x contrast of two `#RRGGBB` colours, 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    """WCAG 2.x relative luminance of a `#RRGGBB` colour, 0 (black) to 1 (white)."""
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)  # noqa: PLR2004 - the constants of WCAG 2.x
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
