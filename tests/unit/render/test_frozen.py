"""A frozen program has no `python -m`: it starts itself with one word as its rendering process."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from editor.render.guard import GuardedRenderer
from editor.render.values import RenderContext

ROOT = Path(__file__).parents[3]


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """The program as one file that takes words and nothing of Python's."""
    file = tmp_path / "rubrika"
    file.write_text(
        f"#!{sys.executable}\nimport sys\nsys.path.insert(0, {str(ROOT)!r})\nsys.frozen = True\n"
        "from main import main\nraise SystemExit(main())\n"
    )
    file.chmod(0o755)
    return file


@pytest.mark.skipif(sys.platform == "win32", reason="a script with a first line of its own")
def test_a_frozen_program_renders(program: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    guarded = GuardedRenderer()
    try:
        assert "<p>Текст</p>" in guarded.render("Текст", RenderContext()).html
    finally:
        guarded.close()


@pytest.mark.parametrize("words", [["stats", "--help"], ["no-such-verb"]])
def test_a_start_without_streams_ends_by_itself(words: list[str]) -> None:
    code = f"import sys; sys.stdout = sys.stderr = None; from main import main; raise SystemExit(main({words!r}))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, timeout=60, capture_output=True, check=False)
    assert b"Traceback" not in done.stderr
    assert done.returncode in {0, 2}
