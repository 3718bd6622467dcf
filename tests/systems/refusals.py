"""A call to the system that is refused, and later ones for the same file or for all, as a scanner does it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any
from unittest.mock import patch

from editor.files import patience
from tests.systems.windows import SHARING_VIOLATION, WindowsError, as_on_windows

LINK = os.link
CALLS = ("rename", "replace", "unlink", "rmdir")


class Refusals:
    """Counts calls; from number `at` on those for the same file, or for all files, are refused until `over`."""

    def __init__(self, at: int, *, of_all: bool) -> None:
        self.at, self.count, self.of_all = at, 0, of_all
        self.path = ""

    def over(self) -> None:
        """The other program lets go."""
        self.at, self.path = -1, ""

    def look(self, path: str) -> None:
        """Refuse this call, or not."""
        self.count += 1
        if self.count == self.at:
            self.path = path
        if path == self.path or (self.path and self.of_all):
            raise WindowsError(SHARING_VIOLATION, path)


def _wrapped(act: Callable[..., None], refusals: Refusals) -> Callable[..., None]:
    def called(path: Any, *rest: Any, **more: Any) -> None:
        refusals.look(os.fspath(path))
        act(path, *rest, **more)

    return called


@contextmanager
def refusing(at: int, *, of_all: bool = False, links: bool = False) -> Iterator[Refusals]:
    """The rules of Windows with a file, or all, held from the `at`-th call on (from 1; 0 refuses nothing).

    `links` gives the disk second names, as NTFS has them.
    """
    refusals = Refusals(at, of_all=of_all)
    with as_on_windows(), patch.object(patience, "PATIENCE_S", 0.02), patch.object(patience, "PAUSE_S", 0.005):
        changed = [patch.object(os, name, _wrapped(getattr(os, name), refusals)) for name in CALLS]
        changed += [patch.object(os, "link", LINK)] if links else []
        with ExitStack() as put_in:
            for each in changed:
                put_in.enter_context(each)
            yield refusals
