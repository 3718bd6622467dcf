"""Power cuts: what a disk may hold when it has not been waited for, and whether the promises still stand."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Literal

from tests.soak.acks import Ack
from tests.soak.kills import SEED, Tally, make_template
from tests.soak.nursery import Nursery
from tests.soak.recording import Cut, Event, Promise, Statement, Sync, Write, record
from tests.soak.verifier import verify
from tests.soak.writer import Job

SECTOR = 512
How = Literal["lost", "some", "torn"]
HOW: tuple[How, ...] = ("lost", "some", "torn")
"""Unsynced writes are all lost, kept at random, or kept at random sector by sector."""


@dataclass
class File:
    """What is safe of a file, and what was written since."""

    safe: bytearray
    waiting: list[Write | Cut] = field(default_factory=list[Write | Cut])

    def sync(self) -> None:
        """Everything written is safe."""
        for each in self.waiting:
            _apply(self.safe, each)
        self.waiting.clear()

    def after_cut(self, how: How, chance: Random) -> bytes:
        """The file when the power comes back."""
        image = bytearray(self.safe)
        for each in self.waiting if how != "lost" else ():
            for part in _parts(each) if how == "torn" else (each,):
                if chance.random() < 0.5:
                    _apply(image, part)
        return bytes(image)


def _parts(each: Write | Cut) -> Iterator[Write | Cut]:
    if isinstance(each, Cut):
        yield each
        return
    for start in range(0, len(each.data), SECTOR):
        yield Write(each.file, each.offset + start, each.data[start : start + SECTOR])


def _apply(image: bytearray, each: Write | Cut) -> None:
    if isinstance(each, Cut):
        del image[each.size :]
        image.extend(bytes(each.size - len(image)))
        return
    end = each.offset + len(each.data)
    image.extend(bytes(max(0, end - len(image))))
    image[each.offset : end] = each.data


def power_cuts(
    nursery: Nursery, folder: Path, count: int, *, acts: int = 60, seed: int = SEED, **settings: object
) -> Tally:
    """Cut the power at `count` moments of a session; `settings` are PRAGMAs in place of our own."""
    template = make_template(nursery, folder)
    location = template.copy(folder / "work")
    statements = _statements(nursery, Job(location, seed, acts), folder)
    database = template.copy(folder / "recorded") / "newsroom.db"
    before = database.read_bytes()
    events = record(database, statements, **settings)
    tally = Tally()
    for number, (image, acks) in enumerate(_images(events, before, count, Random(seed))):
        cut = _laid_out(location, image)
        tally.rounds += 1
        tally.killed += 1
        tally.acknowledged += len(acks)
        told = (*template.acks, *(ack for ack in acks if ack.kind != "photo"))
        tally.found.extend((f"cut {number}", each) for each in verify(cut, told))
    return tally


def _statements(nursery: Nursery, job: Job, folder: Path) -> tuple[Statement, ...]:
    out = folder / "session.acks"
    nursery.begin(job, out, kind="recorded")
    nursery.go()
    ended = nursery.wait()
    if ended.status or ended.signal:
        raise RuntimeError(f"the session was not recorded: {ended}")
    return Statement.read(out.with_suffix(".sql"))


def _images(
    events: tuple[Event, ...], before: bytes, count: int, chance: Random
) -> Iterator[tuple[dict[str, bytes], tuple[Ack, ...]]]:
    """(files after a cut, what was acknowledged before it) for `count` moments, in their order."""
    moments = iter(sorted(chance.randrange(len(events) + 1) for _ in range(count)))
    files = {"db": File(bytearray(before)), "wal": File(bytearray())}
    acks: list[Ack] = []
    moment = next(moments, None)
    for number, each in enumerate((*events, None)):
        while moment == number:
            how = chance.choice(HOW)
            yield {name: file.after_cut(how, chance) for name, file in files.items()}, tuple(acks)
            moment = next(moments, None)
        if each is not None:
            _happen(each, files, acks)


def _happen(each: Event, files: dict[str, File], acks: list[Ack]) -> None:
    if isinstance(each, Promise):
        acks.append(each.ack)
    elif isinstance(each, Sync):
        files[each.file].sync()
    else:
        files[each.file].waiting.append(each)


def _laid_out(location: Path, image: dict[str, bytes]) -> Path:
    """A newsroom of these files beside the photos, which are waited for before they are named."""
    cut = location.parent / "cut"
    shutil.rmtree(cut, ignore_errors=True)
    cut.mkdir()
    (cut / "newsroom.db").write_bytes(image["db"])
    (cut / "newsroom.db-wal").write_bytes(image["wal"])
    (cut / "photos").symlink_to(location / "photos")
    return cut
