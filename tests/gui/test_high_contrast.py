"""The system's high contrast takes the place of our colours, and everything can still be told apart."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from editor.ui.kit.forms import button, dress, field
from editor.ui.preview import surface
from editor.ui.theme import Mode, Theme
from editor.ui.theme.high_contrast import VARIABLE, systems_palette, tokens
from editor.ui.theme.stylesheet import stylesheet
from editor.ui.theme.tokens import LIGHT, contrast
from tests.gui.at_work import AtWork
from tests.gui.every_page import begin, pages
from tests.gui.painted import too_pale

GROUNDS = (
    "window",
    "sidebar",
    "pane",
    "canvas",
    "raised",
    "sunken",
    "asoft",
    "dsoft",
    "wsoft",
    "osoft",
    "vsoft",
    "dele",
)
CHOSEN = ("select", "hover", "ins", "mark")
TEXT = ("ink", "ink2", "ink3", "marker", "danger", "warn", "ok", "violet", "brand", "insink", "delink")
LINES = ("line", "line2", "field")

Palette = tuple[str, str, str, str, str, str, str]
"""Window, text, base, link, highlight, text on it, disabled text."""

SYSTEMS: dict[str, Palette] = {
    "Windows Aquatic": ("#202020", "#FFFFFF", "#202020", "#75E9FC", "#8EE3F0", "#263B50", "#A6A6A6"),
    "Windows Desert": ("#FFFAEF", "#3D3D3D", "#FFFAEF", "#1C5E75", "#903909", "#FFF5E3", "#676767"),
    "Windows Dusk": ("#2D3236", "#FFFFFF", "#2D3236", "#70EBDE", "#A1BFDE", "#212D3B", "#A6A6A6"),
    "Windows Night sky": ("#000000", "#FFFFFF", "#000000", "#8080FF", "#D6B4FD", "#2B2B2B", "#A6A6A6"),
    "Windows black": ("#000000", "#FFFFFF", "#000000", "#FFFF00", "#1AEBFF", "#000000", "#3FF23F"),
    "Qt light": ("#EFEFEF", "#000000", "#FFFFFF", "#0000FF", "#308CC6", "#FFFFFF", "#BEBEBE"),
    "pale": ("#808080", "#FFFFFF", "#777777", "#FFFF00", "#0000FF", "#FFFFFF", "#888888"),
}
"""Palettes of contrast themes as their makers publish them, Qt's usual one, and one that nobody can read."""


def palette_of(colours: Palette) -> QPalette:
    window, text, base, link, highlight, on_it, disabled = map(QColor, colours)
    made = QPalette(window)
    role = QPalette.ColorRole
    given = {
        role.Window: window,
        role.WindowText: text,
        role.Base: base,
        role.Text: text,
        role.Link: link,
        role.Highlight: highlight,
        role.HighlightedText: on_it,
    }
    for each, colour in given.items():
        made.setColor(each, colour)
    made.setColor(QPalette.ColorGroup.Disabled, role.WindowText, disabled)
    return made


@pytest.mark.parametrize("name", SYSTEMS)
def test_text_has_seven_to_one_on_every_ground_of_a_contrast_theme(name: str) -> None:
    made = tokens(palette_of(SYSTEMS[name]))
    assert made.keys() == LIGHT.keys()
    assert {(ink, ground) for ink in TEXT for ground in GROUNDS if contrast(made[ink], made[ground]) < 7} == set()
    assert {(ink, ground) for ink in TEXT for ground in CHOSEN if contrast(made[ink], made[ground]) < 4.5} == set()
    assert {line for line in LINES for ground in GROUNDS if contrast(made[line], made[ground]) < 7} == set()
    assert contrast(made["accent"], made["window"]) >= 4.5
    assert contrast(made["onaccent"], made["accent"]) >= 4.5
    assert contrast(made["accent"], made["select"]) >= 3
    assert contrast(made["ink4"], made["window"]) >= 3


@pytest.mark.parametrize("name", ["Windows Aquatic", "Windows Desert", "Windows black"])
def test_the_colours_are_the_systems_own(name: str) -> None:
    window, text, *_ = SYSTEMS[name]
    made = tokens(palette_of(SYSTEMS[name]))
    assert (made["window"], made["ink"]) == (window, text)
    assert made["accent"] in SYSTEMS[name]


def test_a_palette_that_nobody_can_read_becomes_white_on_black() -> None:
    made = tokens(palette_of(SYSTEMS["pale"]))
    assert {made["window"], made["ink"]} == {"#000000", "#FFFFFF"}


def test_a_chosen_row_stands_out_from_the_others() -> None:
    made = tokens(palette_of(SYSTEMS["Windows black"]))
    assert contrast(made["select"], made["window"]) >= 2.9


def test_high_contrast_comes_and_goes_while_the_program_runs(qtbot: QtBot, qapp: QApplication) -> None:
    asked: list[QPalette | None] = [None]
    theme = Theme(Mode.LIGHT, contrast=lambda: asked[0])
    theme.apply(qapp)
    assert theme.colour("ink").name().upper() == LIGHT["ink"]
    for name, dark in (("Windows black", True), ("Windows Desert", False)):
        asked[0] = palette_of(SYSTEMS[name])
        with qtbot.waitSignal(theme.changed):
            tell_of_another_theme()
        assert theme.is_high_contrast
        assert theme.is_dark is dark
        assert theme.colour("ink").name().upper() == SYSTEMS[name][1]
        assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == SYSTEMS[name][0]
    asked[0] = None
    with qtbot.waitSignal(theme.changed):
        tell_of_another_theme()
    assert theme.tokens == LIGHT


def test_a_change_that_is_none_dresses_nothing_again(qtbot: QtBot, qapp: QApplication) -> None:
    theme = Theme(Mode.LIGHT, contrast=lambda: palette_of(SYSTEMS["Windows black"]))
    theme.apply(qapp)
    with qtbot.assertNotEmitted(theme.changed):
        tell_of_another_theme()


def tell_of_another_theme() -> None:
    """As Qt does when the system changes its theme: every window gets the event."""
    for window in QGuiApplication.allWindows():
        QCoreApplication.sendEvent(window, QEvent(QEvent.Type.ThemeChange))


@pytest.mark.parametrize("name", ["black", "white"])
def test_a_variable_asks_for_it_where_the_system_can_not(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(VARIABLE, name)
    theme = Theme(Mode.LIGHT)
    theme.apply(qapp)
    assert theme.is_dark is (name == "black")
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(name)
    sheet = stylesheet(theme.tokens, dark=theme.is_dark, high=True)
    assert "$" not in sheet
    assert f"chevron-{'white' if name == 'black' else 'black'}.svg" in sheet


def test_the_systems_palette_is_found_under_ours(qapp: QApplication, theme: Theme) -> None:
    theme.use(Mode.DARK)
    before = qapp.palette()
    found = systems_palette()
    assert found.color(QPalette.ColorRole.Window) != before.color(QPalette.ColorRole.Window)
    assert qapp.palette() == before


def test_without_a_wish_our_colours_are_worn(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "perhaps")
    assert not Theme(Mode.DARK).is_high_contrast


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_every_word_of_every_page_has_high_contrast(
    at_work: AtWork, sample_newsroom: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(surface, "WEB_VIEW", "editor.ui.preview.no_such_engine")
    monkeypatch.setenv(VARIABLE, "black")
    begin(at_work, shutil.copytree(sample_newsroom, tmp_path / "newsroom"), "light")
    pale = {page: found for page, top in pages(at_work) if (found := too_pale(top, more=7 / 4.5))}
    assert pale == {}


def test_a_choice_of_colours_is_answered_while_it_can_not_be_seen(
    at_work: AtWork, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, "white")
    at_work.begin()
    at_work.act("theme.switch")
    assert "High contrast is on" in at_work.program.window.toast.text
    assert at_work.program.window.palette().color(QPalette.ColorRole.Window) == QColor("white")


def test_states_differ_without_their_colour(qtbot: QtBot, qapp: QApplication) -> None:
    """Chosen, wrong and disabled parts are told apart in shades of grey."""
    theme = Theme(Mode.LIGHT, contrast=lambda: palette_of(SYSTEMS["Windows black"]))
    theme.apply(qapp)
    calm, chosen, off = (button("Words", "chip") for _ in range(3))
    right, wrong = field(), field()
    for part in (calm, chosen, off):
        part.setCheckable(True)
    chosen.setChecked(True)
    off.setEnabled(False)
    dress(wrong, "wrong")
    for part in (calm, chosen, off, right, wrong):
        qtbot.addWidget(part)
        part.resize(120, 28)
        part.show()
    calm.setFocus()
    calm.clearFocus()
    for one, other in ((calm, chosen), (calm, off), (chosen, off), (right, wrong)):
        assert differing(one, other) >= 100


def differing(one: QWidget, other: QWidget) -> int:
    """How many pixels differ by more than a quarter of the way from black to white."""
    images = [each.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8) for each in (one, other)]
    first, second = (bytes(image.constBits()) for image in images)
    return sum(abs(a - b) > 64 for a, b in zip(first, second, strict=True))
