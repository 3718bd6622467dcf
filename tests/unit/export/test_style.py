"""Colours of the theme can be read: 4.5 to 1 for text (WCAG 2.2, 1.4.3) in light and in dark."""

from __future__ import annotations

import re

import pytest

from editor.domain.colours import COLOURS
from editor.export.theme import own_theme

STYLE = own_theme().style().decode()
LIGHT, DARK = STYLE.split("@media (prefers-color-scheme: dark) {", 1)


def colours(part: str) -> dict[str, str]:
    root = part.split(":root {", 1)[1].split("}", 1)[0]
    return dict(re.findall(r"--(\w+): (#[0-9a-f]{3,6})", root))


def rubric(part: str, name: str) -> str:
    found = re.search(rf"\.r-{name} {{ --rub: (#[0-9a-f]{{6}}) }}", part)
    assert found, name
    return found[1]


def light_of(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(sign * 2 for sign in colour[1:])
    parts = [int(digits[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((light_of(one), light_of(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("part", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("name", COLOURS)
def test_every_rubric_colour_can_be_read(part: str, name: str) -> None:
    assert contrast(rubric(part, name), colours(part)["bg"]) >= 4.5


@pytest.mark.parametrize("part", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("text", "ground"),
    [("ink", "bg"), ("ink2", "bg"), ("ink3", "bg"), ("link", "bg"), ("brand", "bg"), ("ink", "note"), ("ink2", "soft"),
     ("ink", "soft"), ("link", "soft")],
)  # fmt: skip
def test_every_text_colour_can_be_read(part: str, text: str, ground: str) -> None:
    assert contrast(colours(part)[text], colours(part)[ground]) >= 4.5


def test_all_languages_have_the_same_words() -> None:
    words = own_theme().words
    assert words["ru"].keys() == words["kk"].keys() == words["en"].keys()
