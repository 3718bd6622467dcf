"""Icons are drawn with two faces of QtAwesome, as QtAwesome would draw them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import qtawesome
from PySide6.QtWidgets import QApplication

from editor.ui.kit import icon_font
from editor.ui.kit.icon_font import STYLES
from editor.ui.kit.icons import NAMES

ROOMS = Path(__file__).parents[2] / "editor" / "ui"


def glyphs() -> set[str]:
    """Every glyph that the window names."""
    named = re.compile(r'"(fa6s?\.[a-z0-9-]+)"')
    return {*NAMES.values(), *(each for path in ROOMS.rglob("*.py") for each in named.findall(path.read_text("utf-8")))}


def test_every_glyph_is_the_one_of_qtawesome(qapp: QApplication) -> None:
    ours = icon_font.icon_font()
    assert ours is not qtawesome
    assert {each: ours.charmap(each) for each in glyphs()} == {each: qtawesome.charmap(each) for each in glyphs()}
    assert [ours.font(each, 14) for each in STYLES] == [qtawesome.font(each, 14) for each in STYLES]


def test_where_its_files_lie_otherwise_qtawesome_draws(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(icon_font, "_folder", lambda: tmp_path)
    assert icon_font.icon_font() is qtawesome
