"""The window killed while somebody types without a pause: how much is missing, and whether the rest is offered."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, field
from itertools import cycle, islice
from pathlib import Path
from random import Random

from db.newsroom import articles, drafts
from db.sqlite.store import open_store
from editor.domain.articles import ListQuery
from tests.soak.acks import Violation
from tests.soak.faults import killed_after
from tests.soak.kills import make_template
from tests.soak.nursery import Ended, Nursery
from tests.soak.typist import TEXT
from tests.soak.verifier import verify
from tests.soak.writer import Job

MOST_S = 2.0
"""Seconds of typing that a kill may cost."""

SHORTEST_S, LONGEST_S = 1.2, 6.0


@dataclass
class Losses:
    """What some kills of the window came to."""

    rounds: int = 0
    killed: int = 0
    typed: int = 0
    offered: int = 0
    worst: float = 0.0
    found: list[tuple[str, Violation]] = field(default_factory=list[tuple[str, Violation]])
    crashes: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])

    def __str__(self) -> str:
        return (
            f"{self.rounds} rounds, {self.killed} met, {self.typed} keys pressed, offered at the next start "
            f"{self.offered} times: at most {self.worst:.2f} s of typing missing, {len(self.found)} violations, "
            f"{len(self.crashes)} crashes"
        )


def window_kills(nursery: Nursery, folder: Path, count: int, *, seed: int = 1) -> Losses:
    """Kill the window at random moments; start it again each time and take what it offers."""
    template, chance, losses = make_template(nursery, folder, acts=0), Random(seed), Losses()
    for number in range(count):
        where = f"kill {number}"
        job = Job(template.copy(folder / "work"), seed=number)
        out = folder / f"{number}.acks"
        ended = killed_after(nursery, job, out, chance.uniform(SHORTEST_S, LONGEST_S), kind="typing")
        losses.rounds += 1
        losses.killed += ended.was_killed
        losses.found.extend((where, each) for each in verify(job.location, template.acks, sessions=99))
        is_waiting, kept = _kept(job.location)
        again = _look(nursery, job, folder / f"{number}.again")
        offered = next((line[8:].rstrip("\n") for line in again.lines if line.startswith("OFFERED ")), None)
        losses.offered += offered is not None
        if is_waiting and offered != kept:
            losses.found.append((where, Violation("lost", f"kept was {kept!r}, offered {offered!r}")))
        _weigh(losses, where, ended, kept)
        losses.crashes.extend(
            (where, line) for line in (*ended.lines, *again.lines) if line.startswith(("CRASH", "Traceback"))
        )
    return losses


def _weigh(losses: Losses, where: str, ended: Ended, kept: str) -> None:
    """Compare what is kept with the keys that were pressed, and how long before the end the first missing one was."""
    pressed = [float(line.split()[1]) for line in ended.lines if line.startswith("KEY ")]
    typed = "".join(islice(cycle(TEXT), len(pressed)))
    losses.typed += len(pressed)
    if not typed.startswith(kept):
        losses.found.append((where, Violation("wrong", f"typed was {typed!r}, kept is {kept!r}")))
        return
    missing = pressed[-1] - pressed[len(kept)] if len(kept) < len(pressed) else 0.0
    losses.worst = max(losses.worst, missing)
    if missing > MOST_S:
        losses.found.append((where, Violation("lost", f"{missing:.2f} s of typing are missing")))


def _kept(location: Path) -> tuple[bool, str]:
    """Whether a text waits in the journal, and its words, or those that were saved of it."""
    with closing(open_store(str(location))) as store, store.read() as tx:
        waiting = drafts.left_over(tx, not_session="")
        saved = [articles.get(tx, number).story.body for number in articles.ids(tx, ListQuery())]
    return (True, waiting[0].story.body) if waiting else (False, "".join(saved))


def _look(nursery: Nursery, job: Job, out: Path) -> Ended:
    nursery.begin(job, out, kind="looking")
    nursery.go()
    return nursery.wait()
