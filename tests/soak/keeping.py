"""Kills while a newsroom is backed up, restored, or a backup is put in its place: neither it nor the backup is lost."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

from db.sqlite.backup import automatic, examine_copy
from db.sqlite.open_files import DAMAGED
from db.sqlite.store import DATABASE
from editor.desk import open_newsroom
from editor.desk.safety.keeping import restore_backup
from editor.domain.errors import EditorError
from editor.domain.story import Story
from tests.soak.acks import Ack, Violation
from tests.soak.acts import ACTS, AGAIN, ARCHIVE, FILE, MADE
from tests.soak.faults import KEEPING, killed_at, points
from tests.soak.kills import Tally, Template, chosen, make_template, note
from tests.soak.nursery import Nursery
from tests.soak.verifier import verify
from tests.soak.writer import Job, furnished

SEED = 1
CARRIES = 9
"""Verbs that a newsroom may be ahead of a backup of it."""


def keeping_points(nursery: Nursery, folder: Path, count: int, *, kind: str, defect: str = "") -> Tally:
    """Kill an act at `count` calls spread over all of it, look at what is there, and do it once more to its end.

    An act with a defect is killed until the defect is found.
    """
    template, base = _with_backups(nursery, folder)
    every = points(
        nursery,
        Job(template.copy(folder / "work"), SEED, defect=defect),
        folder / "whole.acks",
        kind=kind,
        calls=KEEPING,
    )
    tally, out = Tally(), folder / "point.acks"
    for point in chosen(every, count, spread=True):
        if defect and tally.found:
            break
        location = template.copy(folder / "work")
        ended = killed_at(nursery, Job(location, SEED, defect=defect), out, point, kind=kind)
        note(tally, str(point), ended.lines, is_killed=ended.was_killed)
        tally.found.extend((str(point), each) for each in _wrong(kind, location, base, template.acks))
        out.unlink()
    return tally


def _with_backups(nursery: Nursery, folder: Path) -> tuple[Template, tuple[Ack, ...]]:
    """A newsroom as a kill leaves it, with two backups of an earlier state beside it; what was told until then."""
    template = make_template(nursery, folder, acts=8)
    room, killed = template.location, folder / "killed"
    with closing(furnished(open_newsroom(room, who="writer"))) as desks:
        for name in (FILE, ARCHIVE):
            desks.backups.make(room.parent / name)
        later = desks.articles.create(Story(headline="После копии"))
        shutil.copytree(room, killed)
    shutil.rmtree(room)
    killed.rename(room)
    base = template.acks
    return Template(room, (*base, Ack("create", later.id, later.version, later.content_hash))), base


def _wrong(kind: str, location: Path, base: tuple[Ack, ...], every: tuple[Ack, ...]) -> Iterator[Violation]:
    """What is wrong after a kill, and after the act was done once more."""
    try:
        yield from _lost(kind, location, base, every)
        ACTS[kind](location)
        yield from _lost(kind, location, base, every)
    except EditorError as error:
        yield Violation("wrong", f"it is not done again: {error}")
    if not _is_done(kind, location):
        yield Violation("wrong", "it was done again and nothing came of it")


def _lost(kind: str, location: Path, base: tuple[Ack, ...], every: tuple[Ack, ...]) -> Iterator[Violation]:
    if kind == "putting-back":
        yield from verify(location, base, sessions=CARRIES)
        if verify(location, every) and all(verify(kept, every) for kept in _kept_aside(location)):
            yield Violation("lost", "what was written after the backup is neither in its place nor kept aside")
        return
    yield from verify(location, every)
    if (location.parent / AGAIN / DATABASE).exists():
        yield from verify(location.parent / AGAIN, base)
    for _at, path in automatic(location / "backups"):
        examine_copy(path, str(path))
    if (location.parent / MADE).exists():
        place = location.parent / "of the archive"
        shutil.rmtree(place, ignore_errors=True)
        yield from (Violation("lost", f"photo {sha}") for sha in restore_backup(location.parent / MADE, place).missing)
        yield from verify(place, every)


def _kept_aside(location: Path) -> Iterable[Path]:
    """Each database that was kept, with its log, as a newsroom of its own."""
    for number, kept in enumerate(sorted(location.glob(f"{DATABASE}{DAMAGED}*"))):
        if kept.name.endswith(("-wal", "-shm")):
            continue
        place = location.parent / f"kept {number}"
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        for ending in ("", "-wal"):
            if (source := kept.with_name(kept.name + ending)).exists():
                shutil.copyfile(source, place / (DATABASE + ending))
        (place / "photos").symlink_to(location / "photos")
        yield place


def _is_done(kind: str, location: Path) -> bool:
    made = {
        "backing-up": location.parent / MADE,
        "restoring": location.parent / AGAIN / DATABASE,
        "putting-back": location / f"{DATABASE}{DAMAGED}",
    }
    return made[kind].is_file()
