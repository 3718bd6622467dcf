"""What the program's modules see of another system: its names, the modules and calls that it lacks, its zones.

Only the program's own modules see it: an import of `sys` in one of them leads to a view of `sys`, and so for each
module that is named here. What they import after `put_in` takes the branches of that system; the libraries stay as
they are.
"""

from __future__ import annotations

import ast
import errno
import fcntl as real_fcntl
import importlib.util
import os
import re
import resource as real_resource
import signal
import sys
import zoneinfo
from collections.abc import Mapping, Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).parents[2]
START = Path(__file__).parent / "start"
"""A folder with a `sitecustomize`, which each Python reads that has it in its path."""

PROGRAM = frozenset({"db", "editor", "main"})
VIEWED = re.compile(rb"^\s*import (?:os|sys|signal|fcntl|resource|msvcrt)\b", re.MULTILINE)

NOT_ON_WINDOWS = {
    "os": "geteuid getuid getgid setuid chown fork killpg mkfifo statvfs sync nice "
    "O_NOFOLLOW O_NONBLOCK O_CLOEXEC O_DIRECTORY O_DSYNC",
    "signal": "alarm setitimer pause SIGALRM SIGHUP SIGKILL SIGQUIT SIGUSR1 SIGUSR2 SIGCHLD SIGSTOP SIGPIPE",
}


class View(ModuleType):
    """A module with some names changed and others taken away; all else is the module itself, as it is then."""

    def __init__(self, module: ModuleType, changed: Mapping[str, Any], absent: str = "") -> None:
        super().__init__(module.__name__)
        self.__dict__.update(_module=module, _changed=dict(changed), _absent=frozenset(absent.split()))

    def __getattribute__(self, name: str) -> Any:
        mine = super().__getattribute__("__dict__")
        if name == "__dict__":
            return mine
        if name in mine["_changed"]:
            return mine["_changed"][name]
        if name in mine["_absent"]:
            raise AttributeError(f"module {mine['_module'].__name__!r} has no attribute {name!r}")
        return getattr(mine["_module"], name)

    def __setattr__(self, name: str, value: Any) -> None:
        if name in self.__dict__["_changed"]:
            self.__dict__["_changed"][name] = value
        else:
            setattr(self.__dict__["_module"], name, value)

    def __delattr__(self, name: str) -> None:
        delattr(self.__dict__["_module"], name)


def locking(handle: int, mode: int, _bytes: int) -> None:
    """What `msvcrt.locking` does: an open file has the lock, or is told that somebody else has it (EACCES)."""
    act = real_fcntl.LOCK_UN if mode == 0 else real_fcntl.LOCK_EX | real_fcntl.LOCK_NB
    try:
        real_fcntl.flock(handle, act)
    except BlockingIOError as error:
        raise PermissionError(errno.EACCES, "Permission denied") from error


def _full_sync(handle: int, command: int, *rest: Any) -> Any:
    return os.fsync(handle) if command == F_FULLFSYNC else real_fcntl.fcntl(handle, command, *rest)


def _no_limit_of_addresses(kind: int, limits: tuple[int, int]) -> None:
    if kind == real_resource.RLIMIT_AS:
        raise ValueError("current limit exceeds maximum limit")
    real_resource.setrlimit(kind, limits)


F_FULLFSYNC = 51

VIEWS: dict[str, dict[str, ModuleType | None]] = {
    "windows": {
        "sys": View(sys, {"platform": "win32"}),
        "os": View(os, {"name": "nt", "O_BINARY": 0}, NOT_ON_WINDOWS["os"]),
        "signal": View(signal, {"SIGBREAK": signal.SIGUSR2}, NOT_ON_WINDOWS["signal"]),
        "msvcrt": View(ModuleType("msvcrt"), {"locking": locking, "LK_UNLCK": 0, "LK_LOCK": 1, "LK_NBLCK": 2}),
        "fcntl": None,
        "resource": None,
    },
    "macos": {
        "sys": View(sys, {"platform": "darwin"}),
        "fcntl": View(real_fcntl, {"F_FULLFSYNC": F_FULLFSYNC, "fcntl": _full_sync}),
        "resource": View(real_resource, {"setrlimit": _no_limit_of_addresses}),
    },
}
"""System -> module -> how it is there; None for one that is not."""

now: dict[str, ModuleType | None] = {}
"""The views that were put in."""


def put_in(system: str) -> None:
    """Let the program's modules see another system from now on; those that were imported already do not."""
    if now:
        return  # by the environment, before this process began
    late = sorted(name for name in sys.modules if name.partition(".")[0] in PROGRAM)
    assert not late, f"imported before the views were put in: {late}"
    now.update(VIEWS[system])
    sys.meta_path.insert(0, _Finder())
    if system == "windows" and importlib.util.find_spec("tzdata") is not None:
        zoneinfo.reset_tzpath(to=())  # Windows has no zones of its own


def around(system: str) -> dict[str, str]:
    """The environment in which a Python that is started sees that system too."""
    paths = [str(START), str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {"PYTHONPATH": os.pathsep.join(paths), "RUBRIKA_TESTS_AS_ON": system}


class _Finder(MetaPathFinder):
    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        if name.partition(".")[0] not in PROGRAM:
            return None
        found = PathFinder.find_spec(name, path, target)
        file = found.origin if found is not None and isinstance(found.loader, SourceFileLoader) else None
        if found is not None and file is not None and VIEWED.search(Path(file).read_bytes()):
            found.loader = _Loader(name, file)
        return found


class _Loader(SourceFileLoader):
    def path_stats(self, path: str) -> Any:  # noqa: ARG002 - the name of the one that it stands for
        raise OSError("what is compiled here is never kept")

    def source_to_code(self, data: Any, path: Any, *, _optimize: int = -1) -> Any:  # type: ignore[override]
        seen = _Imports().visit(ast.parse(data, path))
        return compile(ast.fix_missing_locations(seen), path, "exec", dont_inherit=True, optimize=_optimize)


class _Imports(ast.NodeTransformer):
    def visit_Import(self, node: ast.Import) -> Any:
        return [self._one(alias, node) for alias in node.names]

    def _one(self, alias: ast.alias, node: ast.Import) -> ast.stmt:
        if alias.name not in now:
            return ast.copy_location(ast.Import([alias]), node)
        words = f"raise ModuleNotFoundError('No module named {alias.name}', name={alias.name!r})"
        if now[alias.name] is not None:
            words = f"{alias.asname or alias.name} = __import__({__name__!r}, fromlist=['now']).now[{alias.name!r}]"
        (made,) = ast.parse(words).body
        return ast.copy_location(made, node)
