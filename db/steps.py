"""The steps that the tables of a newsroom have gone through, whichever engine keeps it."""

from __future__ import annotations

from pathlib import Path

SCRIPTS = Path(__file__).parent / "migrations"


def steps() -> tuple[str, ...]:
    """Every step that this program knows, the newest last, by the names of their files: Alembic itself costs 0.1 s."""
    numbers = (file.name.partition("_")[0].removeprefix("r") for file in (SCRIPTS / "versions").glob("r*_*.py"))
    return tuple(sorted(number for number in numbers if number.isdecimal()))


def newest_step() -> str:
    """The step that this program brings a newsroom to."""
    return steps()[-1]
