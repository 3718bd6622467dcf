"""What macOS does otherwise: no two folders change names in one call, no /proc, no limit of the address space.

Names of files are told apart without their case, as its disks are made by default; that is not put in here.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from unittest.mock import patch

import db.sqlite.risky_places
import editor.export.exchange


@contextmanager
def as_on_macos() -> Iterator[None]:
    """The differences of macOS that can be put in by themselves."""
    changed = [
        patch.object(editor.export.exchange, "_swapped", lambda _one, _other: False),
        patch.object(editor.export.exchange, "_synced_at_once", lambda _root: False),
        patch.object(db.sqlite.risky_places, "MOUNTS", Path("/nothing of the kind")),
    ]
    with ExitStack() as put_in:
        for each in changed:
            put_in.enter_context(each)
        yield
