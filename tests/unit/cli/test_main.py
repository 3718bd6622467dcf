"""The front door: a verb or the window."""

import sys
from types import ModuleType

import pytest

import main


def interrupted(_words: list[str]) -> int:
    raise KeyboardInterrupt


def test_ctrl_c_while_the_verbs_still_load_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    slow = ModuleType("editor.cli.run")
    monkeypatch.setattr(slow, "run", interrupted, raising=False)
    monkeypatch.setitem(sys.modules, "editor.cli.run", slow)
    assert main.main(["articles"]) == 130
    assert capsys.readouterr() == ("", "rubrika: Interrupted before anything was begun.\n")


@pytest.mark.parametrize("words", [["articles"], ["--newsroom", "/n", "articles"], ["--help"], ["--version"]])
def test_a_verb_or_a_question_runs_headless(monkeypatch: pytest.MonkeyPatch, words: list[str]) -> None:
    asked: list[list[str]] = []

    def noted(given: list[str]) -> int:
        asked.append(given)
        return 0

    monkeypatch.setattr("editor.cli.run.run", noted)
    assert main.main(words) == 0
    assert asked == [words]
