"""Which rules the checks are: a digest of all the program's own code that decides what they find."""

from __future__ import annotations

import sys
import unicodedata
from functools import cache
from hashlib import sha256
from pathlib import Path

import editor

WHOLE = ("domain", "language")
"""Rooms of the program that the checks are made of."""

BESIDE = ("languages.py", "intake/page_links.py", "desk/findings.py", "desk/site_findings.py")
"""Files of other rooms that they are made of too."""


@cache
def rules_version() -> str:
    """Another text for every program whose checks could find something else, and for every Python it runs on."""
    known = sha256(f"{editor.__version__} {sys.version} {unicodedata.unidata_version}".encode())
    for path in sources():
        known.update(path.read_bytes())
    return known.hexdigest()


def sources() -> list[Path]:
    """The files of these rules in their order; none in a frozen program, which changes with its version alone."""
    home = Path(editor.__file__).parent
    rooms = (path for room in WHOLE for path in (home / room).rglob("*.py"))
    return sorted(path for path in (*rooms, *(home / name for name in BESIDE)) if path.is_file())
