"""A folder for a while."""

from __future__ import annotations

import tempfile
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from editor.files.replacing import remove_tree


@contextmanager
def scratch(inside: Path | None = None, prefix: str = "rubrika-") -> Generator[Path]:
    """An empty folder, of the system's or `inside` another, removed afterwards; what somebody holds in it stays.

    The standard library's own tries the same file again until the stack ends (Python 3.11, Windows).
    """
    folder = Path(tempfile.mkdtemp(prefix=prefix, dir=inside))
    try:
        yield folder
    finally:
        with suppress(OSError):
            remove_tree(folder)
