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


def loaded(*words: str, may_refuse: bool = False) -> set[str]:
    """The modules, and their packages, that are there when a verb has ended; the newsroom may say no."""
    code = CODE.format(words=list(words))
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode in {0, int(may_refuse)}, run.stderr[-2000:]
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


ARTICLES = {"editor.desk.articles"}
COMPARING = {"editor.desk.history", "editor.domain.differences"}
COPIES = {"db.safety.verify", "db.safety.salvage"}
INTAKE = {"editor.intake.reading", "editor.intake.pasted"}
NAMES = {"pytrovich"}
PHOTOS = {"PIL", "editor.desk.photos"}
PUBLISHING = {"editor.desk.publish"}
RENDERING = {"markdown", "pymdownx", "nh3", "editor.render.pipeline"}
SITE = {"jinja2", "editor.export.run"}
ON_THE_DESK = ARTICLES | COMPARING | COPIES | INTAKE | NAMES | PHOTOS | PUBLISHING | RENDERING | SITE


@pytest.fixture(scope="module")
def newsroom(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, ...]:
    """The words that open a newsroom with one article, which may be published, and one photograph."""
    folder = tmp_path_factory.mktemp("newsroom")
    words = ("--basedir", str(folder / "base"), "--newsroom", str(folder / "room"))
    text = folder / "text.md"
    text.write_text("---\ntitle: Новости города\n---\n\nТекст новости.\n", "utf-8")
    for verb in (("new", str(folder / "room")), ("rubrics", "add", "--ru", "Город"), ("import", str(text))):
        subprocess.run([sys.executable, "main.py", *words, *verb], cwd=ROOT, check=True, capture_output=True)
    return words


@pytest.mark.parametrize(
    ("words", "uses"),
    [
        (("search", "город"), set[str]()),
        (("articles",), ARTICLES),
        (("rubrics", "list"), ARTICLES),
        (("check",), set[str]()),
        (("show", "1"), ARTICLES | NAMES),
        (("photos", "list"), {"editor.desk.photos"} | NAMES),
        (("publish", "1"), ARTICLES | PUBLISHING | NAMES | {"PIL"}),
        (("backup",), COPIES | {"PIL"}),
        (("export", "--dry-run", "--to"), SITE | NAMES | {"PIL"}),
    ],
    ids=lambda words: " ".join(words) if isinstance(words, tuple) else "",
)
def test_a_verb_that_opens_a_newsroom_loads_its_own_part_alone(
    words: tuple[str, ...], uses: set[str], newsroom: tuple[str, ...], tmp_path: Path
) -> None:
    target = (str(tmp_path / "site"),) if words[0] == "export" else ()
    there = loaded(*newsroom, *words, *target, may_refuse=True)
    assert there & {"alembic", "rich", "PySide6", "mako", "tomlkit"} == set()
    assert "sqlalchemy" in there
    assert there & ON_THE_DESK == uses
