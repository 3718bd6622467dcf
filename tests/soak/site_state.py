"""What lies at a target, byte for byte, and whether it is one whole site."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

MANIFEST = "manifest.json"
OLD, ASIDE = "rubrika-old", "rubrika-aside"
Files = dict[str, str]
"""Path -> SHA-256 of the bytes."""


@dataclass(frozen=True, slots=True)
class State:
    """A site on the disk: its files without the manifest, the number of its run, and what is wrong with it."""

    files: Files
    run: int
    faults: tuple[str, ...]

    def changed_since(self, before: Files) -> set[str]:
        """Paths that are new, other or gone."""
        return {path for path in {*self.files, *before} if self.files.get(path) != before.get(path)}


def state(target: Path) -> State:
    """Read the whole site and hold every byte against the manifest; a missing one is a fault."""
    try:
        data = dict(_bytes(target))
        listing = json.loads(data.pop(MANIFEST))
    except (OSError, KeyError, ValueError, zipfile.BadZipFile) as error:
        return State({}, 0, (f"no whole site: {error!r}",))
    found = {path: hashlib.sha256(content).hexdigest() for path, content in data.items()}
    listed = {one["path"]: one["sha256"] for one in listing["files"]}
    differing = sorted(path for path in {*found, *listed} if found.get(path) != listed.get(path))
    return State(found, listing["run"], tuple(f"torn: {path}" for path in differing))


def left_over(target: Path) -> tuple[str, ...]:
    """What lies beside a target that should have been tidied up; the tree that has the next turn stays."""
    aside = f".{target.name}.{ASIDE}"
    return tuple(sorted(path.name for path in target.parent.glob(f".{target.name}.*") if path.name != aside))


def between(target: Path) -> Path:
    """The tree that a run killed between two renames has left aside, else the target itself."""
    old = target.parent / f".{target.name}.{OLD}"
    return old if old.exists() and not target.exists() else target


def names(root: Path) -> dict[str, tuple[int, ...]]:
    """Each name under a folder with what the disk says of it: equal when nothing was touched."""
    found: dict[str, tuple[int, ...]] = {}
    for path in (root, *root.rglob("*")):
        facts = path.lstat()
        found[str(path)] = facts.st_ino, facts.st_mode, facts.st_mtime_ns, facts.st_size
    return found


def _bytes(target: Path) -> Iterator[tuple[str, bytes]]:
    if target.suffix == ".zip":
        with zipfile.ZipFile(target) as archive:
            yield from ((name, archive.read(name)) for name in archive.namelist())
        return
    for path in target.rglob("*"):
        if path.is_file():
            yield path.relative_to(target).as_posix(), path.read_bytes()
