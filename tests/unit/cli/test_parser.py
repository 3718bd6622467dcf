"""The words of the command line."""

from collections.abc import Iterator

import pytest

from editor.cli.parser import parse
from editor.cli.verbs import VERBS, Verb


def _leaves(verbs: tuple[Verb, ...], above: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Verb]]:
    for verb in verbs:
        here = (*above, verb.name)
        if verb.parts:
            yield from _leaves(verb.parts, here)
        else:
            yield here, verb


LEAVES = list(_leaves(VERBS))


def status(*words: str) -> int:
    with pytest.raises(SystemExit) as stopped:
        parse(words)
    assert isinstance(stopped.value.code, int)
    return stopped.value.code


@pytest.mark.parametrize(("words", "verb"), LEAVES, ids=lambda leaf: " ".join(leaf) if isinstance(leaf, tuple) else "")
def test_every_verb_does_something_and_explains_itself(
    words: tuple[str, ...], verb: Verb, capsys: pytest.CaptureFixture[str]
) -> None:
    assert callable(verb.act)
    assert status(*words, "--help") == 0
    assert verb.meaning in " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize(
    "words",
    [
        ("--newsroom", "/n", "--basedir", "/b", "articles"),
        ("articles", "--newsroom", "/n", "--basedir", "/b"),
        ("--newsroom=/n", "articles", "--basedir=/b"),
        ("--newsroom", "/other", "articles", "--newsroom", "/n", "--basedir", "/b"),
    ],
)
def test_the_newsroom_may_be_named_before_or_after_the_verb(words: tuple[str, ...]) -> None:
    options = parse(words)
    assert (options.newsroom, options.basedir) == ("/n", "/b")


@pytest.mark.parametrize("words", [("rubrics", "list", "--newsroom", "/n"), ("rubrics", "--newsroom", "/n", "list")])
def test_also_around_the_part_of_a_noun(words: tuple[str, ...]) -> None:
    assert parse(words).newsroom == "/n"


@pytest.mark.parametrize("words", [("frobnicate",), ("--newsroom", "slug", "frobnicate"), ("--basedir=slug", "--help")])
def test_a_call_without_a_verb_is_told_of_all(words: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    status(*words)
    said = "".join(capsys.readouterr())
    assert [verb.name for verb in VERBS if verb.name not in said] == []


def test_a_place_may_have_the_name_of_a_verb() -> None:
    options = parse(["--newsroom", "slug", "--basedir", "credit", "articles"])
    assert (options.newsroom, options.basedir, options.verb) == ("slug", "credit", "articles")


def test_json_is_off_until_asked_for() -> None:
    assert parse(["articles"]).json is False
    assert parse(["articles", "--json"]).json is True


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("back-up",),
        ("rubrics",),
        ("show",),
        ("show", "first"),
        ("show", "0"),
        ("show", "-1"),
        ("show", "٣"),
        ("show", "9" * 30),
        ("publish",),
        ("articles", "--limit", "0"),
        ("articles", "--workflow", "printed"),
        ("articles", "--json", "more"),
        ("import", "a.txt", "--as", "docx"),
        ("import", "a.txt", "--language", "de"),
        ("export",),
        ("correct", "1"),
        ("credit", "A", "--gender", "x"),
        ("photos", "add", "a.jpg", "--role", "cover"),
        ("rubrics", "move", "a", "--position", "-2"),
        ("art",),
        ("articles", "--js"),
    ],
)
def test_a_wrong_call_is_refused_with_status_2(words: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert status(*words) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "rubrika" in said.err
    assert "Traceback" not in said.err


def test_the_version_is_an_answer(capsys: pytest.CaptureFixture[str]) -> None:
    assert status("--version") == 0
    assert capsys.readouterr().out.startswith("Rubrika ")


def test_choices_are_named_in_plain_words(capsys: pytest.CaptureFixture[str]) -> None:
    status("articles", "--workflow", "printed")
    assert "<Workflow" not in capsys.readouterr().err
