"""A fourth language is one folder: the program is copied, an invented language put in, and a newsroom works in it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
GIVEN = Path(__file__).with_name("languages")


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program with one folder more, and one word more in the list of languages."""
    copy = tmp_path_factory.mktemp("program")
    for name in ("editor", "db", "resources"):
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__", "sample", "ui"))
    shutil.copy(ROOT / "main.py", copy)
    shutil.copytree(GIVEN / "qta", copy / "editor" / "language" / "profiles" / "qta")
    listed = copy / "editor" / "languages.py"
    known = listed.read_text("utf-8")
    listed.write_text(known.replace('"en")', '"en", "qta")'), "utf-8")
    assert listed.read_text("utf-8") != known
    return copy


def run(program: Path, *words: str) -> str:
    ran = subprocess.run(
        [sys.executable, *words], cwd=program, env=os.environ | {"PYTHONPATH": str(program)}, capture_output=True,
        text=True, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr[-3000:]
    return ran.stdout


@pytest.fixture(scope="module")
def told(program: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("newsroom")
    return json.loads(run(program, str(GIVEN / "journey.py"), str(folder)))


@pytest.fixture(scope="module")
def page(told: dict[str, Any]) -> str:
    """The published article."""
    return next(page for page in told["pages"].values() if "<article" in page and "vidale" in page)


def test_a_text_is_drafted_and_checked_by_the_marks_of_its_language(told: dict[str, Any]) -> None:
    assert told["draft"] == ['La ŧalo "ŋira" keŧule']
    assert told["marks"] == ["VIDU"]
    assert told["guess"] == "qta"


def test_addresses_are_made_by_its_own_letters(told: dict[str, Any], program: Path) -> None:
    assert told["slug"] == "la-thalo-ngira-kethule"
    assert run(program, "main.py", "slug", "Ŧalo ŋira", "--language", "qta").strip() == "thalo-ngira"


def test_a_credit_prints_and_reads_by_its_own_patterns(told: dict[str, Any], program: Path) -> None:
    assert told["register"] == ["Ŧira Ŋolen"]
    assert told["credit"]["qta"] == "Ŧoto la Ŧira Ŋolen"
    assert told["credit"]["ru"] == "Фото: Тира Нолен"
    assert told["read"] == ["qta", "Ŧira Ŋolen"]


def test_a_word_is_found_in_another_form(told: dict[str, Any]) -> None:
    assert told["found"] == [1, 1, 0]


def test_the_site_speaks_it(told: dict[str, Any], page: str) -> None:
    assert '<html lang="qta"' in page
    assert "La\u00a0ŧalo ‹ŋira› keŧule" in page
    assert "Ŧoto la Ŧira Ŋolen" in page
    assert 'content="qta_QT"' in page
    assert "Na ŋeli" in page
    assert any(f"-a {month} " in page for month in ("unaŋe", "duaŋe", "triaŋe", "dekunaŋe", "dekduaŋe", "dekaŋe"))
    assert "Ŋalo" in page


def test_typography_and_names_of_rubrics_take_it_on_the_command_line(program: Path, tmp_path: Path) -> None:
    text = tmp_path / "text.txt"
    text.write_text('la keŧu "ŋira"\n', "utf-8")
    assert run(program, "main.py", "typography", "--language", "qta", str(text)) == "la\u00a0keŧu ‹ŋira›\n"
    room, base = str(tmp_path / "room"), ("--basedir", str(tmp_path / "base"))
    run(program, "main.py", *base, "new", room, "--language", "qta")
    run(program, "main.py", *base, "--newsroom", room, "rubrics", "add", "--qta", "Ŧemo")
    assert "Ŧemo" in run(program, "main.py", *base, "--newsroom", room, "rubrics", "list")
