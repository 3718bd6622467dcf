"""Ctrl+C in a long import: what was taken in is told, the rest is not begun."""

from __future__ import annotations

import json
import signal
from collections.abc import Sequence
from pathlib import Path

import pytest

from editor.cli import imports
from editor.cli.run import run
from editor.cli.stopping import stoppable
from editor.desk.imports import Imports
from editor.desk.taking_in import ReadyText
from editor.domain.errors import EditorError
from editor.domain.imports import Brought, Wanted


def test_files_that_were_not_begun_are_counted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    files = [tmp_path / f"{number}.md" for number in range(5)]
    for file in files:
        file.write_text(f"# {file.stem}\n\nТекст.\n", "utf-8")
    together = Imports.bring_together

    def pressed(desk: Imports, texts: Sequence[ReadyText], wanted: Wanted) -> tuple[Brought | EditorError, ...]:
        brought = together(desk, texts, wanted)
        signal.raise_signal(signal.SIGINT)
        return brought

    monkeypatch.setattr(imports, "BATCH", 2)
    monkeypatch.setattr(Imports, "bring_together", pressed)
    base = ["--basedir", str(tmp_path / "base"), "--newsroom", str(tmp_path / "room")]
    assert run([*base, "new", str(tmp_path / "room")]) == 0
    capsys.readouterr()
    assert run([*base, "import", "--json", *map(str, files)]) == imports.INTERRUPTED
    said = capsys.readouterr()
    assert [entry["article"]["story"]["headline"] for entry in json.loads(said.out)] == ["0", "1"]
    assert said.err == "rubrika: Interrupted: 2 of 5 files are done, the rest was not begun.\n"


def test_the_second_press_ends_it_at_once() -> None:
    before = signal.getsignal(signal.SIGINT)
    with stoppable() as stopped:
        assert not stopped()
        signal.raise_signal(signal.SIGINT)
        assert stopped()
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) is before
