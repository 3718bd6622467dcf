"""Verbs and desk name no engine, and a newsroom in a folder loads none but its own."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ENGINE = re.compile(r"sqlite|pragma|fts5|rowid|json_each|instr\(|postgres|psycopg|tsvector|dialects", re.IGNORECASE)
"""Names of engines, and what only one of them understands."""

KNOW_NO_ENGINE = (
    "db/newsroom",
    "db/store.py",
    "editor/desk",
    "editor/export",
    "editor/ui",
    "editor/cli",
)
MODULES = sorted(
    path
    for place in KNOW_NO_ENGINE
    for path in ([ROOT / place] if place.endswith(".py") else (ROOT / place).rglob("*.py"))
)


@pytest.mark.parametrize("place", KNOW_NO_ENGINE)
def test_there_are_modules_to_look_at(place: str) -> None:
    assert any(path.is_relative_to(ROOT / place) for path in MODULES)


def test_no_engine_is_named_above_the_engines() -> None:
    named = {
        str(path.relative_to(ROOT)): sorted({found.lower() for found in ENGINE.findall(path.read_text("utf-8"))})
        for path in MODULES
    }
    assert {path: words for path, words in named.items() if words} == {}


def test_a_newsroom_in_a_folder_loads_nothing_of_a_server(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from editor.desk.opening import create_newsroom\n"
        "from editor.domain.newsroom import Newsroom\n"
        f"create_newsroom({str(tmp_path / 'room')!r}, Newsroom()).close()\n"
        "print(sorted(name for name in sys.modules if name.startswith(('psycopg', 'db.postgres'))))\n"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.stdout.strip() == "[]", run.stderr
