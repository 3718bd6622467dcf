"""Small files, small functions: the figures of the house style, held by a test."""

import ast
import subprocess
from collections.abc import Iterator
from pathlib import Path
from statistics import median, quantiles

import pytest

ROOT = Path(__file__).parents[2]

FILE_LIMIT, TEST_FILE_LIMIT, FUNCTION_LIMIT, CLASS_LIMIT = 400, 500, 50, 250


def _files() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "*.py"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [ROOT / name for name in listed.stdout.split() if (ROOT / name).exists()]


def _sources() -> list[Path]:
    return [path for path in _files() if "tests" not in path.relative_to(ROOT).parts]


def _lines(path: Path) -> int:
    return len(path.read_text("utf-8").splitlines())


def _nodes(kind: type | tuple[type, ...]) -> Iterator[tuple[str, int]]:
    for path in _sources():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, kind):
                yield f"{path.relative_to(ROOT)}:{node.lineno} {node.name}", (node.end_lineno or 0) - node.lineno + 1


def test_no_file_is_longer_than_a_reader_can_hold() -> None:
    too_long = [path for path in _files() if _lines(path) > (FILE_LIMIT if path in _sources() else TEST_FILE_LIMIT)]
    assert not too_long


def test_most_files_are_short() -> None:
    sizes = [size for size in map(_lines, _sources()) if size > 1]
    assert median(sizes) <= 110
    assert quantiles(sizes, n=10)[8] <= 250


@pytest.mark.parametrize(
    ("kind", "limit"), [((ast.FunctionDef, ast.AsyncFunctionDef), FUNCTION_LIMIT), (ast.ClassDef, CLASS_LIMIT)]
)
def test_functions_and_classes_are_small(kind: type, limit: int) -> None:
    assert not [name for name, size in _nodes(kind) if size > limit]


def test_most_functions_are_very_small() -> None:
    sizes = [size for _name, size in _nodes((ast.FunctionDef, ast.AsyncFunctionDef))]
    assert quantiles(sizes, n=10)[8] <= 22


def test_the_main_window_only_assembles() -> None:
    assert _lines(ROOT / "editor/ui/assembly/window.py") <= 250
