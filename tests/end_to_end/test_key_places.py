"""Commands under the layouts that editors have, alone and in pairs: real keys of a screen, by their place."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

import pytest
from PySide6.QtGui import QKeySequence

from editor.ui.assembly.shell import ACTIONS
from tests.end_to_end.on_a_screen import ROOT, virtual_screen

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("setxkbmap"), reason="the layouts are those of an X11 screen"
)

ROWS = {10: "1234567890-=", 24: "qwertyuiop[]", 38: "asdfghjkl;'", 52: "zxcvbnm,./"}
PLACES = {sign: first + step for first, row in ROWS.items() for step, sign in enumerate(row)}
LAYOUTS = ("us", "ru", "kz", "us,ru", "ru,us", "kz,us", "us,kz")
"""The first of a pair is the one that is on."""


def pressed(keys: str) -> str:
    """`Ctrl+Shift+N` as xdotool presses it, by the number of the key; empty for keys without a letter or sign."""
    *held, sign = keys.lower().replace("++", "+shift+=").split("+")
    return "+".join([*held, str(PLACES[sign])]) if sign in PLACES else ""


COMMANDS = {
    pressed(each): action.id
    for action in ACTIONS
    for each in action.keys.split()
    if pressed(each) and each != "Ctrl+Shift++"
}


@contextmanager
def screen_with(layout: str, focus: str) -> Iterator[tuple[dict[str, str], IO[str]]]:
    with virtual_screen() as (display, _process):
        around = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        subprocess.run(["setxkbmap", "-layout", layout], env=around, check=True)
        command = [sys.executable, "-m", "tests.end_to_end.key_window", focus]
        with subprocess.Popen(command, env=around, cwd=ROOT, stdout=subprocess.PIPE, text=True) as window:
            assert window.stdout is not None
            assert window.stdout.readline() == "ready\n"
            asked = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "Rubrika", "windowfocus", "--sync"]
            subprocess.run(asked, env=around, check=True, capture_output=True)
            yield around, window.stdout
            window.terminate()


def press(around: dict[str, str], *keys: str) -> None:
    subprocess.run(["xdotool", "key", *keys], env=around, check=True)


def test_the_table_has_the_letters_that_editors_press() -> None:
    assert len(COMMANDS) >= 18
    assert QKeySequence("Ctrl++") in next(action for action in ACTIONS if action.id == "text.larger").sequences("linux")
    assert {"ctrl+21", "ctrl+shift+21"} <= {keys for keys, action in COMMANDS.items() if action == "text.larger"}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("focus", ["line", "text"])
def test_a_command_follows_the_place_of_its_key(layout: str, focus: str) -> None:
    there = {keys: action for keys, action in COMMANDS.items() if action != "program.quit"}
    own = {keys for keys, action in there.items() if action in {"edit.undo", "edit.redo"}}
    with screen_with(layout, focus) as (around, told):
        reached: dict[str, str] = {}
        for keys in there.keys() - own:
            press(around, keys, "F6")
            reached[keys] = "".join(iter(lambda: told.readline().strip(), "pane.next"))
    assert reached == {keys: action for keys, action in there.items() if keys not in own}


@pytest.mark.parametrize("layout", ["ru", "kz", "kz,us"])
def test_a_text_is_cut_and_put_back_by_the_places_of_the_keys(layout: str) -> None:
    with screen_with(layout, "text") as (around, told):
        press(around, "57", "ctrl+38", "ctrl+53", "ctrl+55", "F6")
        assert list(iter(lambda: told.readline().strip(), "pane.next")) == ["text т", "text", "text т"]
