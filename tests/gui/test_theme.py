"""Both themes can be read: every pair that is used reaches its contrast."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QPalette, QRawFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.domain.colours import COLOURS
from editor.ui.kit import icons
from editor.ui.theme import Mode, Theme, fonts
from editor.ui.theme.resources import RESOURCES
from editor.ui.theme.stylesheet import TONES, grown, stylesheet
from editor.ui.theme.tokens import DARK, LIGHT, ON_PHOTO, RUBRIC_COLOURS, contrast

GROUNDS = ("window", "sidebar", "pane", "canvas", "select", "hover", "sunken")
TEXT = 4.5
SIGN = 3.0
PAIRS: dict[str, tuple[tuple[str, ...], float]] = {
    "ink": (GROUNDS, TEXT),
    "ink2": (GROUNDS, TEXT),
    "ink3": (GROUNDS, TEXT),
    "accent": (("pane", "canvas", "asoft", "select", "sidebar"), TEXT),
    "onaccent": (("accent", "accent2"), TEXT),
    "danger": (("pane", "canvas", "dsoft", "select"), TEXT),
    "ondanger": (("danger",), TEXT),
    "onbrand": (("brand",), TEXT),
    "warn": (("pane", "canvas", "wsoft", "select"), TEXT),
    "marker": (("canvas",), TEXT),
    "warnfill": (("pane",), SIGN),
    "ok": (("pane", "canvas", "osoft", "select"), TEXT),
    "violet": (("pane", "vsoft", "select"), TEXT),
    "insink": (("ins",), TEXT),
    "delink": (("dele",), TEXT),
    "field": (("canvas", "pane"), SIGN),
    "brand": (("window", "canvas"), TEXT),
}


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_pair_in_use_reaches_its_contrast(tokens: dict[str, str]) -> None:
    low = [
        (ink, ground, round(contrast(tokens[ink], tokens[ground]), 2))
        for ink, (grounds, need) in PAIRS.items()
        for ground in grounds
        if contrast(tokens[ink], tokens[ground]) < need
    ]
    assert low == []


def test_rubric_dots_are_seen_on_every_ground() -> None:
    for light, dark in RUBRIC_COLOURS.values():
        for ground in ("sidebar", "pane", "canvas", "select"):
            assert contrast(light, LIGHT[ground]) >= SIGN
            assert contrast(dark, DARK[ground]) >= SIGN


def test_badges_on_photographs_can_be_read() -> None:
    assert all(contrast(fill, ink) >= TEXT for fill, ink in ON_PHOTO.values())


def test_both_themes_know_the_same_roles_and_every_rubric_colour() -> None:
    assert LIGHT.keys() == DARK.keys()
    assert set(RUBRIC_COLOURS) == set(COLOURS)


@pytest.mark.parametrize(("name", "tokens"), [("light", LIGHT), ("dark", DARK)])
def test_pictures_of_the_style_sheet_wear_the_tokens(name: str, tokens: dict[str, str]) -> None:
    assert tokens["ink3"] in (RESOURCES / "icons" / f"chevron-{name}.svg").read_text(encoding="utf-8")
    assert tokens["onaccent"] in (RESOURCES / "icons" / f"tick-{name}.svg").read_text(encoding="utf-8")


def test_the_style_sheet_has_no_hole_in_it() -> None:
    for tokens, dark in ((LIGHT, False), (DARK, True)):
        made = stylesheet(tokens, dark=dark)
        assert "$" not in made
        assert all(f"pill-{tone}" in made for tone in TONES)


def test_switching_dresses_the_program_and_says_so(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.use(Mode.DARK)
    assert theme.is_dark
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK["window"]
    assert theme.colour("ink").name().upper() == DARK["ink"]
    assert theme.rubric_colour("city").name().upper() == RUBRIC_COLOURS["city"][1]


def test_an_icon_follows_the_theme_without_being_set_again(qapp: QApplication, theme: Theme) -> None:
    icons.load()
    icon = icons.icon("ready", "ok")
    light = icon.pixmap(QSize(32, 32)).toImage()
    theme.use(Mode.DARK)
    dark = icon.pixmap(QSize(32, 32)).toImage()
    assert light.pixelColor(16, 6).name().upper() == LIGHT["ok"]
    assert dark.pixelColor(16, 6).name().upper() == DARK["ok"]


@pytest.mark.parametrize("name", icons.NAMES)
def test_every_icon_has_its_glyph(theme: Theme, name: str) -> None:
    icons.load()
    image = icons.icon(name, "ink").pixmap(QSize(16, 16)).toImage()
    assert any(image.pixelColor(x, y).alpha() for x in range(16) for y in range(16))


@pytest.mark.parametrize(("system", "wanted"), [(9, 1.0), (13, 1.0), (16.25, 1.25), (40, 1.5)])
def test_the_window_grows_with_the_letters_of_the_system(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, system: float, wanted: float
) -> None:
    font = QFont()
    font.setPixelSize(round(system * 4))  # four times, for whole pixels
    assert qapp
    monkeypatch.setattr(QFontDatabase, "systemFont", lambda _kind: font)
    monkeypatch.setattr(fonts, "BASE_PX", 13 * 4)
    fonts.scale.cache_clear()
    try:
        assert fonts.scale() == wanted
        assert fonts.px(28) == round(28 * wanted)
        assert f"font-size:{round(12 * wanted)}px" in grown("QLabel{font-size:12px;padding:12px}")
        assert "padding:12px" in grown("QLabel{font-size:12px;padding:12px}")
    finally:
        fonts.scale.cache_clear()


KAZAKH = "ӘәҒғҚқҢңӨөҰұҮүҺһІі"


@pytest.mark.parametrize("face", [fonts.ui, fonts.reading, fonts.mono], ids=["interface", "reading", "mono"])
def test_each_face_that_is_found_here_has_the_kazakh_letters(qtbot: QtBot, face: Callable[[], QFont]) -> None:
    wanted = face().families()
    found = QFontInfo(face()).family()
    assert found in wanted, f"none of {wanted} is installed here"
    raw = QRawFont.fromFont(face())
    assert [letter for letter in KAZAKH if not raw.supportsCharacter(ord(letter))] == []
