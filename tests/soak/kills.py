"""Rounds of kills: a writer is killed, the newsroom is opened again and compared with what was acknowledged."""

from __future__ import annotations

import gzip
import shutil
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from db.safety.verify import verify as look_through
from db.sqlite.connections import DRIVER
from db.sqlite.reading import rows
from db.sqlite.seals import TABLES
from db.sqlite.store import DATABASE, open_store
from editor.domain.errors import EditorError
from editor.languages import LANGUAGES
from tests.soak.acks import Ack, Violation, read_acks
from tests.soak.faults import Point, killed_after, killed_at, points, random_delay
from tests.soak.nursery import Nursery
from tests.soak.verifier import BEGUN, verify
from tests.soak.writer import Job

AGAIN = 25
"""Sessions that follow one another in one newsroom before a fresh one is taken."""

AT_WORK = 0.8
"""Random kills that come when the newsroom is open; the others may come while it is opened."""

SEED = 2
"""Of the sessions that are killed point by point: their first acts hold a photo, a save, a draft and a publication."""


FIRST_VERSION = Path(__file__).parents[1] / "database" / "data" / "newsroom-0001.db.gz"

Rows = dict[str, list[dict[str, object]]]
"""Table -> its rows by column."""


@dataclass
class Tally:
    """What some rounds came to."""

    rounds: int = 0
    killed: int = 0
    acknowledged: int = 0
    found: list[tuple[str, Violation]] = field(default_factory=list[tuple[str, Violation]])
    crashes: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])

    def of(self, fault: str) -> int:
        """How many rounds found this fault."""
        return len({where for where, violation in self.found if violation.fault == fault})

    def __str__(self) -> str:
        figures = f"{self.rounds} rounds, {self.killed} met, {self.acknowledged} acknowledged"
        faults = ", ".join(f"{self.of(fault)} {fault}" for fault in ("lost", "corrupt", "wrong"))
        return f"{figures}: {faults}, {len(self.crashes)} crashes"


@dataclass(frozen=True, slots=True)
class Template:
    """A newsroom with some articles, and what was acknowledged while it was made."""

    location: Path
    acks: tuple[Ack, ...]

    def copy(self, folder: Path) -> Path:
        """A newsroom of its own in a folder that is cleared first."""
        if folder.exists():
            shutil.rmtree(folder)
        shutil.copytree(self.location.parent, folder)
        return folder / self.location.name


def make_template(nursery: Nursery, folder: Path, *, acts: int = 12) -> Template:
    """A newsroom made by a writer that nobody kills."""
    (folder / "template").mkdir()
    job = Job(folder / "template" / "room", seed=0, acts=acts, is_new=True)
    nursery.begin(job, folder / "template.acks")
    nursery.go()
    ended = nursery.wait()
    if ended.lines[-1:] != ("END\n",):
        raise RuntimeError(f"the template was not made: {ended}")
    return Template(job.location, read_acks(ended.lines))


def random_kills(nursery: Nursery, folder: Path, count: int, *, seed: int = 1, defect: str = "") -> Tally:
    """Kill a writer at random moments, again and again in the same newsroom."""
    template, chance, tally = make_template(nursery, folder), Random(seed), Tally()
    location, acks, sessions = template.location, list(template.acks), 0
    for number in range(count):
        if number % AGAIN == 0:
            location, acks, sessions = template.copy(folder / "work"), list(template.acks), 0
        sessions += 1
        job = Job(location, chance.getrandbits(32), 1000, defect)
        out = folder / f"{number}.acks"
        ended = killed_after(nursery, job, out, random_delay(chance), at_work=chance.random() < AT_WORK)
        told = note(tally, f"kill {number}", ended.lines, is_killed=ended.was_killed)
        acks.extend(told)
        tally.found.extend((f"kill {number}", each) for each in verify(location, acks, sessions=sessions))
        out.unlink()
    return tally


def kill_points(
    nursery: Nursery, folder: Path, count: int, *, spread: bool = False, acts: int = 14, defect: str = ""
) -> Tally:
    """Kill a writer at each of the first `count` calls of a session, or at `count` calls spread over all of it.

    A writer with a defect is killed until the defect is found.
    """
    template = make_template(nursery, folder)
    job = Job(template.copy(folder / "work"), SEED, acts, defect)
    every = points(nursery, job, folder / "whole.acks")
    return _at(nursery, folder, template, chosen(every, count, spread=spread), job)


def birth_points(nursery: Nursery, folder: Path, count: int) -> Tally:
    """Kill a writer while it makes the newsroom itself, and in its first acts."""
    (folder / "born").mkdir()
    every = points(nursery, Job(folder / "born" / "room", SEED, 2, is_new=True), folder / "whole.acks")
    template = Template(folder / "nothing" / "room", ())
    (folder / "nothing").mkdir()
    job = Job(folder / "work" / "room", SEED, 2, is_new=True)
    return _at(nursery, folder, template, chosen(every, count, spread=True), job)


def migration_points(nursery: Nursery, folder: Path, count: int, *, spread: bool = False) -> Tally:
    """Kill the program while it brings a newsroom of the first version up to now: it opens again with all its rows."""
    sealed = folder / "sealed" / "room"
    sealed.mkdir(parents=True)
    with gzip.open(FIRST_VERSION) as packed, (sealed / DATABASE).open("wb") as file:
        shutil.copyfileobj(packed, file)
    before, tally, out = _rows(sealed), Tally(), folder / "point.acks"
    template = Template(sealed, ())
    every = points(nursery, Job(template.copy(folder / "work"), SEED, 0), folder / "whole.acks")
    for point in chosen(every, count, spread=spread):
        location = template.copy(folder / "work")
        ended = killed_at(nursery, Job(location, SEED, 0), out, point)
        note(tally, str(point), ended.lines, is_killed=ended.was_killed)
        tally.found.extend((str(point), each) for each in _is_still(location, before))
        out.unlink()
    return tally


def _is_still(location: Path, before: Rows) -> Iterator[Violation]:
    """What is not as it was, after the newsroom was opened again."""
    try:
        open_store(str(location)).close()
    except EditorError as error:
        yield Violation("corrupt", f"it opens with «{error.code}»")
        return
    yield from (Violation("wrong", str(each)) for each in look_through(location / DATABASE)[1])
    after = _rows(location)
    for name, old_rows in before.items():
        pairs = list(zip(old_rows, after[name], strict=False))
        kept = [all(row[column] == old[column] for column in old if column in row) for old, row in pairs]
        if not all(kept) or len(pairs) < len(old_rows) or _names_before(name, old_rows) != _names_now(name, after):
            yield Violation("lost", f"rows of {name} are not as they were")


def _names_before(name: str, old_rows: list[dict[str, object]]) -> set[tuple[object, ...]]:
    """(owner, language, name) where names stood in columns of their owner; empty names were none."""
    told = ((row["id"], tag, row.get(f"names_{tag}")) for row in old_rows if "id" in row for tag in LANGUAGES)
    return {each for each in told if each[2]}


def _names_now(name: str, after: Rows) -> set[tuple[object, ...]]:
    """The same where they stand one row a language."""
    found = after.get(f"{name}_name", [])
    return {(row["owner_id"], row["language"], row["name"]) for row in found if row["name"]}


def _rows(location: Path) -> Rows:
    with closing(DRIVER.connect(location / DATABASE)) as connection:
        return {name: [row.fields or {} for row in rows(connection, name)] for name in TABLES}


def weak_settings_start(nursery: Nursery, folder: Path, count: int) -> Tally:
    """Start a writer that does not wait for the disk after a commit: it must find that out itself and not begin."""
    template, tally = make_template(nursery, folder), Tally()
    for number in range(count):
        out = folder / f"{number}.acks"
        nursery.begin(Job(template.copy(folder / "work"), SEED, 1, "weak-settings"), out)
        nursery.go()
        said = "".join(nursery.wait().lines)
        tally.rounds += 1
        if "the newsroom is opened with" in said and "READY" not in said:
            tally.found.append((f"start {number}", Violation("wrong", said.strip())))
    return tally


def _at(nursery: Nursery, folder: Path, template: Template, chosen: Iterable[Point], job: Job) -> Tally:
    out, tally = folder / "point.acks", Tally()
    for point in chosen:
        if job.defect and tally.found:
            break
        location = template.copy(folder / "work")
        ended = killed_at(nursery, job, out, point)
        told = note(tally, str(point), ended.lines, is_killed=ended.was_killed)
        tally.found.extend((str(point), each) for each in verify(location, (*template.acks, *told)))
        out.unlink()
    return tally


def chosen(every: tuple[Point, ...], count: int, *, spread: bool) -> tuple[Point, ...]:
    """The first `count` of the calls of a session, or so many spread over all of it."""
    if not spread or len(every) <= count:
        return every[:count]
    return tuple(every[number * len(every) // count] for number in range(count))


def note(tally: Tally, where: str, lines: tuple[str, ...], *, is_killed: bool) -> tuple[Ack, ...]:
    """Enter a round into a tally; what was acknowledged in it."""
    told = read_acks(lines)
    tally.rounds += 1
    tally.killed += is_killed
    tally.acknowledged += sum(ack.kind != BEGUN for ack in told)
    tally.crashes.extend((where, line) for line in lines if line.startswith(("CRASH", "Traceback")))
    return told
