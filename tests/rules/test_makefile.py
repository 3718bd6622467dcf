"""Every verb of the Makefile names commands, modules and files that exist."""

import importlib.util
import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))

COMMANDS = {
    "python": "python", "ruff": "ruff", "pyright": "pyright", "lint-imports": "import-linter",
    "pyside6-lupdate": "pyside6", "pyside6-lrelease": "pyside6",
}  # fmt: skip
"""Each command of the environment and the package that brings it."""


def found(pattern: str) -> list[str]:
    return sorted(set(re.findall(pattern, MAKEFILE)))


@pytest.mark.parametrize("module", found(r"python -m ([\w.]+)"))
def test_every_module_that_a_verb_runs_exists(module: str) -> None:
    assert importlib.util.find_spec(module) is not None


@pytest.mark.parametrize("command", found(r"\$\(BIN\)/([\w-]+)"))
def test_every_command_of_the_environment_comes_with_the_project(command: str) -> None:
    project = PROJECT["project"]
    asked = " ".join([*project["dependencies"], *project["optional-dependencies"]["dev"]]).lower()
    assert command in project["scripts"] or command == "python" or COMMANDS[command] in asked


@pytest.mark.parametrize("file", found(r"bash (\S+)"))
def test_every_script_that_a_verb_runs_exists(file: str) -> None:
    assert (ROOT / file).is_file()


@pytest.mark.parametrize("place", sorted({*re.findall(r"\btests/[\w/.]+", MAKEFILE)}))
def test_every_ring_that_a_verb_runs_exists(place: str) -> None:
    assert (ROOT / place).exists()


def test_every_verb_that_is_declared_has_its_rule() -> None:
    declared = re.search(r"^\.PHONY: (.+)$", MAKEFILE, re.MULTILINE)
    assert declared is not None
    assert [verb for verb in declared[1].split() if not re.search(rf"^{verb}:", MAKEFILE, re.MULTILINE)] == []
