"""Running verbs inside this process: answers, messages, statuses."""

import errno
import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from editor.cli import verbs
from editor.cli.call import Call
from editor.cli.run import run

Program = Callable[..., tuple[int, str, str]]


@pytest.fixture
def program(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Program:
    """Run a call with its own settings; returns status, answer, messages."""

    def call(*words: str) -> tuple[int, str, str]:
        capsys.readouterr()
        status = run(["--basedir", str(tmp_path / "base"), *words])
        said = capsys.readouterr()
        return status, said.out, said.err

    return call


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (("Жанара Каримова", "--gender", "f"), "Фото Жанары Каримовой"),
        (("Данияр Мусиров", "--gender", "m"), "Фото Данияра Мусирова"),
        (("Жанара Каримова", "--language", "kk"), "Сурет: Жанара Каримова"),
        (("Jane Doe", "--language", "en"), "Photo by Jane Doe"),
        (("Жанара Каримова", "--language", "en"), "Photo by Zhanara Karimova"),
        (("--agency", "агентство «Қайнар»"), "Фото: агентство «Қайнар»"),
        (("Жанара Каримова", "--agency", "Reuters"), "Фото: Reuters / Жанара Каримова"),
    ],
)
def test_a_credit_line_prints_as_it_would_on_the_page(program: Program, words: tuple[str, ...], line: str) -> None:
    assert program("credit", *words) == (0, line + "\n", "")


def test_nobody_to_credit_is_a_wrong_call(program: Program) -> None:
    status, out, err = program("credit", " ")
    assert (status, out) == (2, "")
    assert err == "rubrika: A credit line needs a name or an agency. Say one of them.\n"


def test_an_address_part_goes_by_the_language_of_the_text(program: Program) -> None:
    headline = "В Алматы и Алматинской области с 12 сентября повысятся тарифы на электроэнергию"
    address = "v-almaty-i-almatinskoj-oblasti-s-12-sentabra-povysatsa-tarify-na-elektroenergiu"
    assert program("slug", headline) == (0, address + "\n", "")
    assert json.loads(program("slug", headline, "--json")[1]) == {"slug": address, "language": "ru"}


def test_nothing_to_make_an_address_of_is_a_wrong_call(program: Program) -> None:
    assert program("slug", "!!!")[0] == 2


def test_typography_corrects_standard_input(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    text = 'Сказал: "да" - и ушёл.\n\nВторой "абзац"'
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    status, out, _err = program("typography")
    assert status == 0
    assert "«да»" in out
    assert out.endswith("«абзац»")


def test_typography_corrects_a_file_in_an_old_table(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes('Сказал: "да", и ушёл домой, а потом вернулся.'.encode("cp1251"))
    answer = json.loads(program("typography", str(file), "--json")[1])
    assert (answer["changed"], answer["language"]) == (True, "ru")
    assert "«да»" in answer["text"]


def test_a_missing_file_is_the_worlds_failure(program: Program, tmp_path: Path) -> None:
    status, out, err = program("typography", str(tmp_path / "none.txt"))
    assert (status, out) == (3, "")
    assert "can't be read" in err


def test_without_a_newsroom_the_call_says_how_to_name_one(program: Program) -> None:
    status, out, err = program("articles")
    assert (status, out) == (2, "")
    assert "--newsroom" in err


def test_the_environment_names_the_newsroom(program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program("new", str(tmp_path / "first"))
    program("new", str(tmp_path / "last"))
    program("--newsroom", str(tmp_path / "first"), "rubrics", "add", "--ru", "Город")
    assert program("rubrics", "list")[1] == "No rubrics.\n"
    monkeypatch.setenv("RUBRIKA_NEWSROOM", str(tmp_path / "first"))
    assert "Город" in program("rubrics", "list")[1]
    assert program("rubrics", "list", "--newsroom", str(tmp_path / "last"))[1] == "No rubrics.\n"


def test_a_mistake_of_ours_is_one_sentence_and_a_file(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble(_call: Call) -> int:
        return 1 // 0

    broken = verbs.Verb("slug", "stumble", stumble)
    monkeypatch.setattr("editor.cli.parser.VERBS", (broken,))
    status, out, err = program("slug")
    assert (status, out) == (3, "")
    assert err.count("\n") == 1
    assert "Traceback" not in err
    (report,) = (tmp_path / "base").rglob("mistake-*.txt")
    assert str(report) in err
    assert "ZeroDivisionError" in report.read_text("utf-8")


def test_ctrl_c_gives_130_and_one_sentence(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_call: Call) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("editor.cli.parser.VERBS", (verbs.Verb("slug", "wait", interrupted),))
    status, out, err = program("slug")
    assert (status, out, err.count("\n")) == (130, "", 1)


def test_a_disk_that_refuses_is_the_worlds_failure(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(_call: Call) -> int:
        raise PermissionError(13, "Permission denied", "/locked")

    monkeypatch.setattr("editor.cli.parser.VERBS", (verbs.Verb("slug", "write", refused),))
    status, out, err = program("slug")
    assert (status, out) == (3, "")
    assert "/locked" in err


class FullDisk(io.RawIOBase):
    """Takes nothing while it is full."""

    is_full = True

    def writable(self) -> bool:
        """It says that it would."""
        return True

    def write(self, data: Any) -> int:
        """And then does not."""
        if self.is_full:
            raise OSError(errno.ENOSPC, "No space left on device")
        return len(memoryview(data))


@pytest.mark.parametrize("words", [("slug", "Привет"), ("slug", "Привет", "--json"), ("--help",)])
def test_an_answer_that_does_not_fit_is_the_worlds_failure(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    disk = FullDisk()
    stream = io.TextIOWrapper(io.BufferedWriter(disk))
    monkeypatch.setattr(sys, "stdout", stream)
    status = run(words)
    disk.is_full = False
    stream.close()
    assert (status, capsys.readouterr().err.count("\n")) == (3, 1)


@pytest.mark.parametrize("stream", ["stdout", "stderr"])
def test_a_stream_that_was_closed_before_the_start_is_no_mistake(monkeypatch: pytest.MonkeyPatch, stream: str) -> None:
    monkeypatch.setattr(sys, stream, None)
    status = run(["slug", "Привет"]), run(["slug", "..."])
    getattr(sys, stream).close()
    assert status == (0, 2)


def test_a_name_with_a_line_break_stays_in_one_sentence(program: Program) -> None:
    status, out, err = program("typography", "нет\nтакого.txt")
    assert (status, out, err.count("\n")) == (3, "", 1)
