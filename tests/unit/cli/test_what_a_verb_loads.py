"""A verb pays for what it uses: which parts of the program, and of others' libraries, are loaded for it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
DATABASE = {"sqlalchemy", "alembic", "db"}
WINDOW = {"PySide6", "shiboken6", "qtawesome"}
PAGES = {"jinja2", "markdown", "pymdownx", "PIL", "lxml"}
REST = {"rich", "tomlkit", "platformdirs", "json", "traceback"}
HEAVY = DATABASE | WINDOW | PAGES | REST
CREDITS = {"editor.render.credits", "editor.language.names", "editor.domain.people"}
READING = {"editor.language.credit_shapes", "editor.domain.photos"}
FAILING = {"editor.cli.failing", "editor.domain.sentences", "editor.settings.folders", "shutil"}
ADDRESSES = {"slugify", "editor.language.slugs"}
TYPOGRAPHY = {"editor.language.typography"}
TONGUE = {"editor.intake.tongue", "editor.domain.foreign_scan"}
FILES = {"editor.intake.decoding"}


CODE = """
import sys
from main import main
try:
    status = main({words!r})
except SystemExit as stop:
    status = stop.code
sys.stderr.write(" ".join(sys.modules))
raise SystemExit(status)
"""


def loaded(*words: str) -> set[str]:
    """The modules, and their packages, that are there when a verb has ended."""
    code = CODE.format(words=list(words))
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr[-2000:]
    names = run.stderr.split()
    return set(names) | {name.split(".")[0] for name in names}


@pytest.mark.parametrize(
    ("words", "uses"),
    [
        (("--version",), set[str]()),
        (("--help",), {"shutil"}),
        (("slug", "Новости", "--language", "ru"), ADDRESSES),
        (("slug", "Новости"), ADDRESSES | TONGUE),
        (("credit", "Жанара Каримова"), CREDITS | {"json", "traceback"}),  # the declension of names brings logging
        (("typography", "--language", "ru", "README.md"), TYPOGRAPHY | FILES),
    ],
    ids=lambda words: " ".join(words) if isinstance(words, tuple) else "",
)
def test_a_verb_of_language_loads_its_own_part_alone(words: tuple[str, ...], uses: set[str]) -> None:
    parts = HEAVY | READING | FAILING | CREDITS | ADDRESSES | TYPOGRAPHY | TONGUE | FILES
    assert loaded(*words) & parts == uses


def test_a_verb_that_opens_a_newsroom_migrates_nothing_and_draws_no_bar(tmp_path: Path) -> None:
    room = tmp_path / "room"
    base = ("--basedir", str(tmp_path / "base"))
    subprocess.run([sys.executable, "main.py", *base, "new", str(room)], cwd=ROOT, check=True, capture_output=True)
    there = loaded(*base, "--newsroom", str(room), "articles")
    assert there & {"alembic", "rich", "PySide6"} == set()
    assert "sqlalchemy" in there
