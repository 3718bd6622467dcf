"""Exports that meet, and exports that are killed.

python -m tests.soak.exports --pairs 200 --kills 100

Two processes of the real program export to one target, or one exports while the other makes a dry run, at random
offsets; then every byte of the site is held against its manifest, and what the programs said against what is there.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import tempfile
import time
from contextlib import closing, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random
from typing import Any

from PIL import Image

from editor.desk import Desks, create_newsroom, open_newsroom
from editor.domain.exports import Change
from editor.domain.newsroom import Newsroom
from editor.domain.people import Gender, Person
from editor.domain.photos import Credit
from editor.domain.story import Story
from editor.domain.words import Names
from tests.soak.exporter import ALIASES, SLOW, TARGETS, kind_of
from tests.soak.nursery import Ended, Nursery
from tests.soak.site_state import OWN, Files, State, between, left_over, names, state
from tests.soak.writer import Job

MODULE = "tests.soak.exporter"
ARTICLES, PHOTOS, CHANGES = 24, 3, 4
DEFECTS = {
    "no-lock": "false", "sweeping-look": "false", "piece-by-piece": "torn", "early-trust": "torn", "half-turn": "torn",
    "own-lost": "torn", "own-back": "torn", "written-into": "torn",
}  # fmt: skip
OF_KILLS = {"piece-by-piece", "early-trust", "half-turn", "own-lost", "own-back", "written-into"}
"""Those that show when exports are killed, or even when nothing happens to them."""

"""Seeded defect -> what must be found of it.

A tree changes places with the site whole, so who sweeps it away makes the other export fail and not the site: the
fault of the first two is an export that could not be done, or that counts as done and is not there.
"""


@dataclass
class Tally:
    """What some rounds came to: `torn` sites and `false` verdicts, each with its round."""

    rounds: int = 0
    killed: int = 0
    refused: int = 0
    torn: list[str] = field(default_factory=list[str])
    false: list[str] = field(default_factory=list[str])

    @property
    def is_clean(self) -> bool:
        """Whether nothing was found."""
        return self.rounds > 0 and not self.torn and not self.false

    def found(self, fault: str) -> bool:
        """Whether there is one of a fault that is looked for, "torn" or "false"; nothing is looked for with ""."""
        return bool({"": (), "torn": self.torn, "false": self.false}[fault])

    def __str__(self) -> str:
        met = f"{self.rounds} rounds, {self.killed} killed, {self.refused} refused"
        return f"{met}: {len(self.torn)} torn, {len(self.false)} false verdicts"


class Field:
    """A newsroom, its target, and two nurseries of programs that go there."""

    def __init__(self, folder: Path, name: str, nurseries: tuple[Nursery, Nursery], *, seed: int, defect: str) -> None:
        self.room, self.target, self.folder = folder / "room", folder / name, folder
        self.name, self.nurseries, self.chance, self.defect = name, nurseries, Random(seed), defect
        self.before = State({}, 0, ())
        self.own: Files = {}
        self.planned: set[str] = set()
        _furnish(self.room, folder)
        self.desks = open_newsroom(self.room, who="desk")
        (folder / ALIASES[name]).symlink_to(self.target)
        started = time.monotonic()
        self.run_alone()
        self.usual = time.monotonic() - started

    def run_alone(self, defect: str = "") -> dict[str, Any]:
        """One export that nobody disturbs."""
        self._begin(0, "export", self.name, defect)
        self.nurseries[0].go()
        return self._said(self.nurseries[0].wait())

    def news(self) -> None:
        """Change some articles, and remember what stands and what an export would change of it."""
        self._own_files()
        self.before = state(self.target)
        for row in self.chance.sample(range(1, ARTICLES + 1), CHANGES):
            _change(self.desks, row, self.chance)
        self.planned = self.plan()

    def _own_files(self) -> None:
        """The web team puts a file of its own among the pages, changes another one and takes one away."""
        if self.target.suffix == ".zip":
            return
        theirs = sorted(self.target.rglob(f"{OWN}*"))
        if len(theirs) > 2:
            self.chance.choice(theirs).unlink()
        for path in theirs[:1]:
            with suppress(FileNotFoundError), path.open("r+") as file:
                file.write(str(self.chance.random()))
        place = self.target / self.chance.choice(("gorod", "team", "."))
        place.mkdir(exist_ok=True)
        (place / f"{OWN}{self.chance.getrandbits(32):08x}.txt").write_text(str(self.chance.random()))
        self.own = state(self.target).own

    def wrong(self, stands: State) -> list[str]:
        """What is wrong with a site and with the web team's files in it."""
        return [*stands.faults, *([] if stands.own == self.own else [f"own files: {stands.own} for {self.own}"])]

    def close(self) -> None:
        """Close the newsroom."""
        self.desks.close()

    def plan(self) -> set[str]:
        """Paths that an export would change."""
        return {file.path for file in self.desks.exporting.plan(self.target).files if file.change is not Change.SAME}

    def pair(self, verbs: tuple[str, str]) -> list[tuple[str, dict[str, Any]]]:
        """Two programs at once, the second one a random while after the first; what each said."""
        spelt = self.chance.choice((self.name, ALIASES[self.name]))
        for number, (verb, name) in enumerate(zip(verbs, (self.name, spelt), strict=True)):
            self._begin(number, verb, name, self.defect)
        for number in self.chance.sample((0, 1), 2):
            self.nurseries[number].go()
            time.sleep(self.chance.uniform(0, self.usual) if number == self.chance.choice((0, 1)) else 0)
        return [(verb, self._said(nursery.wait())) for verb, nursery in zip(verbs, self.nurseries, strict=True)]

    def kill(self) -> bool:
        """An export that is killed at a random moment; whether the kill came in time."""
        slow = SLOW if self.chance.random() < 0.5 else ""
        pid = self._begin(0, "export", self.name, ",".join(filter(None, (slow, self.defect))))
        self.nurseries[0].go()
        time.sleep(self.chance.uniform(0, self.usual))
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
        return self.nurseries[0].wait().was_killed

    def _begin(self, number: int, verb: str, name: str, defect: str) -> int:
        out = self.folder / f"{number}.said"
        out.unlink(missing_ok=True)
        return self.nurseries[number].begin(Job(self.room, 1, defect=defect), out, kind=kind_of(verb, name))

    def _said(self, ended: Ended) -> dict[str, Any]:
        line = ended.lines[-1] if ended.lines else ""
        return json.loads(line) if line.startswith("{") else {"status": -1, "answer": None, "said": line}


def pairs(folder: Path, count: int, *, name: str, seed: int = 2, defect: str = "", until: str = "") -> Tally:
    """So many pairs of an export with an export or with a dry run."""
    tally = Tally()
    with (
        Nursery(MODULE) as one,
        Nursery(MODULE) as other,
        closing(Field(folder, name, (one, other), seed=seed, defect=defect)) as place,
    ):
        while tally.rounds < count and not tally.found(until):
            place.news()
            second = place.chance.choice(("export", "look"))
            verbs = ("export", "look" if defect == "sweeping-look" else second)  # two exports wait for each other there
            said = place.pair(verbs)
            tally.rounds += 1
            tally.refused += sum(1 for _verb, each in said if _is_busy(each))
            _judge(tally, place, said, f"pair {tally.rounds} {name} {verbs[1]}")
    return tally


def kills(folder: Path, count: int, *, name: str, seed: int = 2, defect: str = "", until: str = "") -> Tally:
    """So many exports that are killed on the way, and the one after each."""
    tally = Tally()
    with (
        Nursery(MODULE) as one,
        Nursery(MODULE) as other,
        closing(Field(folder, name, (one, other), seed=seed, defect=defect)) as place,
    ):
        while tally.killed < count and not tally.found(until):
            place.news()
            tally.rounds += 1
            tally.killed += place.kill()
            _judge_killed(tally, place, f"kill {tally.rounds} {name}")
    return tally


def _judge(tally: Tally, place: Field, said: list[tuple[str, dict[str, Any]]], where: str) -> None:
    """Hold the site against its manifest, and what was said against the site."""
    after = state(place.target)
    tally.torn += [f"{where}: {fault}" for fault in (*place.wrong(after), *left_over(place.target))]
    changed = after.changed_since(place.before.files)
    done = 0
    for verb, each in said:
        if verb == "export" and _is_busy(each):
            continue
        told = _paths(each)
        done += bool(verb == "export" and told)
        if told is None or (told and told != (changed if verb == "export" else place.planned)):
            tally.false.append(f"{where}: {verb} said {each['status']} {each['said']} {sorted(told or ())[:4]}")
    if done != 1 or after.run != place.before.run + 1:
        tally.false.append(f"{where}: {done} said that they changed the site, run {place.before.run} -> {after.run}")
    _judge_next(tally, place, where)


def _judge_killed(tally: Tally, place: Field, where: str) -> None:
    touched = names(place.target.parent)
    stands = state(between(place.target))
    tally.torn += [f"{where}: {fault}" for fault in place.wrong(stands)]
    planned = place.plan()
    here = str(place.room)
    after = names(place.target.parent)
    if {path: facts for path, facts in touched.items() if not path.startswith(here)} != {
        path: facts for path, facts in after.items() if not path.startswith(here)
    }:
        tally.false.append(f"{where}: a dry run touched the disk")
    if planned != (set() if stands.run > place.before.run else place.planned):
        tally.false.append(f"{where}: after the kill {len(planned)} files are planned")
    said = place.run_alone()
    if said["status"] != 0:
        tally.false.append(f"{where}: the next run said {said['said']}")
    last = state(place.target)
    tally.torn += [f"{where}, the run after it: {fault}" for fault in (*place.wrong(last), *left_over(place.target))]
    _judge_next(tally, place, where)


def _judge_next(tally: Tally, place: Field, where: str) -> None:
    if rest := place.plan():
        tally.false.append(f"{where}: {len(rest)} files are still to be made: {sorted(rest)[:4]}")
    if tally.torn or tally.false:
        place.run_alone()


def _paths(said: dict[str, Any]) -> set[str] | None:
    """Paths that a program said it changed or would change, or None when it gave no answer."""
    if said["status"] != 0 or said["answer"] is None:
        return None
    return {file["path"] for file in said["answer"]["files"]}


def _is_busy(said: dict[str, Any]) -> bool:
    return said["status"] == 1 and "is at work" in said["said"]


def _furnish(room: Path, folder: Path) -> None:
    settings = Newsroom(name="Таңба", site_url="https://tanba.example")
    with closing(create_newsroom(room, settings, who="desk")) as desks:
        rubric = desks.rubrics.add(Names(ru="Город", kk="Қала", en="City"), slug="gorod", colour="city")
        person = desks.people.save(Person(names=Names(ru="Жанара Каримова"), gender=Gender.FEMALE))
        for number in range(ARTICLES):
            story = Story(
                headline=f"Новость {number}", lede="Лид.", body=f"Текст {number}. " * 40, rubric_id=rubric.id,
                slug=f"novost-{number}", bylines=(person.id,),
            )  # fmt: skip
            article = desks.articles.create(story)
            if number < PHOTOS:
                file = folder / f"{number}.jpg"
                Image.new("RGB", (1000, 640), (40 * number, 120, 90)).save(file)
                photo = desks.photos.add(file, credit=Credit(creator_id=person.id), alt="Рельсы")
                desks.photos.attach(article.id, photo.id)
            desks.publication.publish(article.id)


def _change(desks: Desks, number: int, chance: Random) -> None:
    article = desks.articles.get(number)
    text = f"Новость {number}, {chance.getrandbits(32):08x}"
    saved = desks.articles.save(number, replace(article.story, headline=text), version=article.version)
    desks.publication.publish(saved.id)


def main() -> int:
    """Run the rounds that are asked for and say what they came to; 1 when a promise does not hold."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs", type=int, default=200, help="pairs of an export and an export or a dry run (200)")
    parser.add_argument("--kills", type=int, default=100, help="exports that are killed (100)")
    parser.add_argument("--seed", type=int, default=2)
    options = parser.parse_args()
    holds = True
    for name in TARGETS:
        halves = (("pairs", pairs, options.pairs // 2), ("kills", kills, options.kills // 2))
        for what, rounds, count in halves:
            holds &= _told(f"{what}, {name}", rounds, count, name=name, seed=options.seed).is_clean if count else True
    for defect, fault in DEFECTS.items():
        rounds = kills if defect in OF_KILLS else pairs
        line = f"seeded defect {defect} (must be found)"
        found = _told(line, rounds, 60, name="site", seed=options.seed, defect=defect, until=fault)
        holds &= found.found(fault)
    print("every promise holds" if holds else "A PROMISE DOES NOT HOLD")
    return 0 if holds else 1


def _told(line: str, rounds: Any, count: int, **more: Any) -> Tally:
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="rubrika-soak-") as folder:
        tally: Tally = rounds(Path(folder), count, **more)
    print(f"{line}: {tally} ({time.monotonic() - started:.0f} s)", flush=True)
    for each in () if "must" in line else (*tally.torn[:5], *tally.false[:5]):
        print("   ", each, file=sys.stderr)
    return tally


if __name__ == "__main__":
    raise SystemExit(main())
