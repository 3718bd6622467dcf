"""Headless verbs on a newsroom that can't be written to: those that read work, the others say one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.disks import NEEDS_DISKS, locked
from tests.end_to_end.conftest import rubrika

pytestmark = NEEDS_DISKS

WORLD_FAILED = 3


def contents(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize(
    "words",
    [
        ("articles",),
        ("show", "1"),
        ("search", "парк"),
        ("photos", "list"),
        ("rubrics", "list"),
        ("verify",),
        ("check", "50"),
        ("export", "--to", "{elsewhere}/site"),
        ("export", "--to", "{elsewhere}/site.zip", "--dry-run"),
        ("backup", "{elsewhere}/copy.db"),
        ("verify", "--repair-to", "{elsewhere}/saved"),
    ],
)
def test_what_only_reads_works(sample_newsroom: Path, tmp_path: Path, words: tuple[str, ...]) -> None:
    before = contents(sample_newsroom)
    named = [word.format(elsewhere=tmp_path / "elsewhere") for word in words]
    (tmp_path / "elsewhere").mkdir()
    with locked(sample_newsroom):
        run = rubrika("--basedir", tmp_path / "base", "--newsroom", sample_newsroom, *named)
    assert (run.returncode, contents(sample_newsroom) == before) == (0, True), run.stderr
    assert "Traceback" not in run.stderr


@pytest.mark.parametrize(
    "words", [("publish", "3"), ("withdraw", "50"), ("backup",), ("rubrics", "add", "--ru", "Тест", "--slug", "test")]
)
def test_what_writes_is_refused_in_one_sentence(sample_newsroom: Path, tmp_path: Path, words: tuple[str, ...]) -> None:
    before = contents(sample_newsroom)
    with locked(sample_newsroom):
        run = rubrika("--basedir", tmp_path / "base", "--newsroom", sample_newsroom, *words)
    assert (run.returncode, run.stdout) == (WORLD_FAILED, "")
    assert "can't be written to. Nothing was saved" in run.stderr
    assert len(run.stderr.strip().splitlines()) == 1
    assert contents(sample_newsroom) == before
