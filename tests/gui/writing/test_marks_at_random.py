"""Random acts of a writer against a plain model: the key for a mark changes no word, and undo gives each byte back."""

from __future__ import annotations

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from editor.ui.writing.text.emphasis import MarkedLine
from tests.gui.keyboard import press, write
from tests.gui.writing.conftest import Room
from tests.gui.writing.test_marked_typing import desk

__all__ = ["desk"]

TOGGLES = ("Ctrl+B", "Ctrl+I")
MOVES = ("Left", "Right", "Home", "End", "Up", "Down", "Ctrl+Left", "Ctrl+Right")
GROWS = ("Shift+Left", "Shift+Right", "Ctrl+Shift+Left", "Ctrl+Shift+Right", "Shift+Home", "Shift+End", "Ctrl+A")
TAKES = ("Backspace", "Delete", "Ctrl+Backspace", "Ctrl+Delete")
HISTORY = ("Ctrl+Z", "Ctrl+Shift+Z")

MARKING = st.one_of(
    st.sampled_from(TOGGLES),
    st.sampled_from(TOGGLES),
    st.sampled_from(MOVES),
    st.sampled_from(GROWS),
    st.sampled_from(["да", "ә", " ", "қала", "7"]),
    st.sampled_from(["Return", *HISTORY]),
)
ANYTHING = st.one_of(MARKING, st.sampled_from(TAKES))
BODIES = st.sampled_from(
    ["", "один два три", "**один** два", "слово _косо_ **жирно _оба_** конец", "- а\n- б\n\n> в **г**", "# Д __е__ *ё*"]
)


def bare(text: str) -> str:
    return text.replace("*", "").replace("_", "")


class Model:
    """Words without marks, and what the next act must do to them."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self.edit = room.desk.page.body

    @property
    def text(self) -> str:
        return self.edit.toPlainText()

    def place(self, position: int) -> int:
        return len(bare(self.text[:position]))

    def do(self, action: str) -> None:
        self.edit.setFocus()  # an arrow may have gone on to the lede
        before, cursor = bare(self.text), self.edit.textCursor()
        first, last = self.place(cursor.selectionStart()), self.place(cursor.selectionEnd())
        selected = cursor.hasSelection()
        if action in (*TOGGLES, *MOVES, *GROWS):
            press(action)
            assert bare(self.text) == before, action
            if action in TOGGLES and not selected:
                assert not self.edit.textCursor().hasSelection()
        elif action in (*TAKES, *HISTORY) or (action == "Return" and (selected or "- " in before or "> " in before)):
            press(action)
        elif action == "Return":
            press(action)
            assert bare(self.text) == before[:first] + "\n" + before[last:]
        else:
            write(action)
            assert bare(self.text) == before[:first] + action + before[last:]

    def undo_all(self) -> None:
        while self.edit.document().isUndoAvailable():
            press("Ctrl+Z")


def stray(text: str) -> bool:
    return any(letter.text in {"*", "_"} for line in text.split("\n") for letter in MarkedLine(line).letters)


RUNS = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@RUNS
@given(body=BODIES, actions=st.lists(ANYTHING, max_size=15))
def test_no_word_changes_by_a_mark_and_undo_returns_byte_for_byte(desk: Room, body: str, actions: list[str]) -> None:
    desk.desk.page.body.load(body, "ru")
    model = Model(desk)
    for action in actions:
        model.do(action)
    after = desk.desk.page.body.markdown()
    model.undo_all()
    assert desk.desk.page.body.markdown() == body
    while model.edit.document().isRedoAvailable():
        press("Ctrl+Shift+Z")
    if not set(actions) & set(HISTORY):
        assert desk.desk.page.body.markdown() == after


@RUNS
@example(body="**один** два", actions=["Right", "да"])
@example(body="**один** два", actions=["Right"] * 7 + ["да"])
@example(body="**один** два", actions=["Right", "Return"])
@example(body="**один** два", actions=["Right"] * 7 + ["Return"])
@given(body=BODIES, actions=st.lists(st.one_of(MARKING, st.sampled_from(MOVES)), max_size=15))
def test_marks_stand_in_pairs_while_one_marks_and_writes(desk: Room, body: str, actions: list[str]) -> None:
    desk.desk.page.body.load(body, "ru")
    model = Model(desk)
    for action in actions:
        typed = action not in (*TOGGLES, *MOVES, *GROWS, *HISTORY)
        if typed and model.edit.textCursor().hasSelection():
            press("Right")  # typing over half a pair is the writer's own doing
        if typed and action.isspace():
            continue  # nor does a space that is typed last inside a pair part it: the key that ends it moves it out
        model.do(action)
        assert not stray(model.text), action
