"""Where words go."""

import io
import sys

import pytest

from editor.cli.output import Output, columns


def test_columns_line_up_and_the_last_one_is_free() -> None:
    assert columns([(1, "draft", "Сад"), (120, "x", "Два  слова\n")]) == ["1    draft  Сад", "120  x      Два слова"]


def test_an_answer_is_words_or_one_document(capsys: pytest.CaptureFixture[str]) -> None:
    Output().answer({"a": 1}, ["one", "two"])
    Output(as_json=True).answer({"a": 1}, ["one", "two"])
    assert capsys.readouterr().out == 'one\ntwo\n{\n  "a": 1\n}\n'


def test_messages_stay_off_standard_output(capsys: pytest.CaptureFixture[str]) -> None:
    Output(as_json=True).say("Left out.")
    assert capsys.readouterr() == ("", "Left out.\n")


def test_progress_is_silent_where_no_terminal_is(capsys: pytest.CaptureFixture[str]) -> None:
    with Output().progress("Exporting") as step:
        step(1, 2, "a.html")
    assert capsys.readouterr() == ("", "")


def test_progress_is_a_bar_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    with Output().progress("Exporting") as step:
        step(1, 2, "a.html")
    assert "Exporting" in terminal.getvalue()
