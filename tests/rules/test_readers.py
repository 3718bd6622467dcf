"""Every module that reads text with patterns stands in the table of readers, or says here why it need not."""

from __future__ import annotations

import ast
from pathlib import Path

from tests.reader_doors import doors
from tests.readers import READERS

ROOT = Path(__file__).parents[2]
PATTERNS = {"compile", "sub", "subn", "split", "match", "fullmatch", "search", "findall", "finditer"}
BY_OTHERS = {
    "editor/intake": ("imported text", "imported Markdown", "credit line of a paste"),
    "editor/render": ("page",),
    "editor/language/anchors.py": ("page", "imported Markdown"),
    "editor/language/credit_shapes.py": ("credit in a line",),
}
"""Rooms that are read through one door: the readers of the table that go through it."""

NO_TEXT = {
    "db/sqlite/risky_places.py": "names of folders, and the system's own list of disks",
    "db/safety/sane_values.py": "one class of letters",
    "editor/cli/verbs.py": "numbers on the command line",
    "editor/desk/safety/keeping.py": "names in an archive, each of a bounded length",
    "editor/desk/bench/texts.py": "our own sample",
    "editor/desk/samples.py": "our own sample",
    "editor/export/addresses.py": "one class of letters",
    "editor/domain/article_links.py": "a reference of one shape, its digits end it",
    "editor/export/plan.py": "files that an export made",
    "editor/language/credits.py": "blanks of three names",
    "editor/photos/store.py": "names of our own making",
    "editor/photos/xmp.py": "one class of letters",
    "editor/ui/preview/simple_view.py": "our own page, in which a text's < is written &lt;",
    "editor/ui/preview/web_scheme.py": "our own style sheet",
    "editor/ui/theme/stylesheet.py": "our own style sheet",
}


def uses_patterns(source: str) -> bool:
    """Whether a module calls one of `re`'s functions that take a pattern."""
    return any(
        isinstance(each, ast.Attribute)
        and isinstance(each.value, ast.Name)
        and each.value.id == "re"
        and each.attr in PATTERNS
        for each in ast.walk(ast.parse(source))
    )


def test_every_module_with_patterns_is_measured() -> None:
    modules = {
        str(file.relative_to(ROOT))
        for room in ("editor", "db")
        for file in (ROOT / room).rglob("*.py")
        if uses_patterns(file.read_text("utf-8"))
    }
    measured = {reader.module for reader in (*READERS.values(), *doors().values())}
    left = modules - measured - NO_TEXT.keys()
    assert {each for each in left if not each.startswith(tuple(BY_OTHERS))} == set()


def test_rooms_behind_one_door_are_measured_through_it() -> None:
    assert all(name in READERS for names in BY_OTHERS.values() for name in names)


def test_every_public_function_of_a_text_has_a_door() -> None:
    found = doors()
    assert {"intake.plain.clean", "language.quotes.quote_edits", "domain.foreign_scan.foreign_marks"} <= found.keys()
    assert not any(name.split(".")[-1].startswith("_") for name in found)


def test_nothing_is_excused_that_is_not_there() -> None:
    named = [*NO_TEXT, *BY_OTHERS, *(reader.module for reader in READERS.values())]
    assert [name for name in named if not (ROOT / name).exists()] == []
    assert [name for name in NO_TEXT if not uses_patterns((ROOT / name).read_text("utf-8"))] == []


def test_a_module_with_a_pattern_is_found() -> None:
    assert uses_patterns('import re\nGOOD = re.compile("a+")')
    assert not uses_patterns("import re\nSAFE = re.escape('a')")
