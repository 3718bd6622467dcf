"""`rubrika bench`: rows that are asked for, in newsrooms of the sizes that are asked for, and nothing left behind."""

import json
from pathlib import Path

import pytest

from editor.cli.run import run


def test_the_rows_that_are_named_are_measured_at_every_size(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    here = ("--basedir", str(tmp_path / "base"), "--in", str(tmp_path / "kept"), "--sizes", "12,24", "--runs", "1")
    assert run(("bench", "backup", "list", *here, "--json")) == 0
    answer = json.loads(capsys.readouterr().out)
    assert [(one["row"], one["size"]) for one in answer["figures"]] == [
        ("list", 12), ("backup", 12), ("list", 24), ("backup", 24),
    ]  # fmt: skip
    for one in answer["figures"]:
        assert len(one["wall"]) == len(one["cpu"]) == (20 if one["row"] == "list" else 1)
        assert min(one["wall"]) > 0
    assert {"processor", "cores", "system", "python", "rubrika"} <= answer["machine"].keys()
    assert (tmp_path / "kept" / "newsroom-12-11" / "newsroom.db").exists()


def test_in_words_each_row_has_a_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = (
        "bench",
        "save",
        "counts",
        "--sizes",
        "12",
        "--runs",
        "1",
        "--in",
        str(tmp_path),
        "--basedir",
        str(tmp_path),
    )
    assert run(words) == 0
    heading, *rows = capsys.readouterr().out.splitlines()
    assert heading.split()[:4] == ["row", "articles", "who", "median"]
    assert [row.split()[:3] for row in rows] == [["save", "12", "Rubrika"], ["counts", "12", "Rubrika"]]


def test_a_row_that_there_is_not_is_refused_with_those_that_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(("bench", "lists")) == 2
    said = capsys.readouterr().err
    assert "no row «lists»" in said
    assert "export-full" in said
