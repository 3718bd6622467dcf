"""A newsroom at work: desk verbs in a seeded order, each acknowledged only after it has returned.

python -m tests.soak.writer LOCATION --seed 7 --acts 40
"""

from __future__ import annotations

import argparse
import sys
import traceback
import uuid
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from PIL import Image

import db.sqlite.connections
from db.hashes import story_hash
from editor.desk import Desks, create_newsroom, open_newsroom
from editor.desk.opening import as_of
from editor.domain.articles import Article, ListQuery, Reason
from editor.domain.errors import EditorError, WorldFailed
from editor.domain.newsroom import Newsroom
from editor.domain.people import Gender, Person
from editor.domain.states import Workflow, is_public
from editor.domain.story import Story
from editor.domain.words import Names
from editor.render.pipeline import render
from tests.soak.acks import Ack
from tests.soak.defects import DEFECTS
from tests.soak.verifier import BEGUN, SESSION

EFFECTIVE = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 5000}
"""What a newsroom's connections must answer; a writer that finds anything else does not start."""

CHECKPOINT = 40
"""Pages in the log before they move to the database: few, so that short sessions see it happen."""

SYLLABLES = ("мос", "ка", "ёл", "пра", "воз", "ки", "қай", "нар", "стра", "те", "город", "ско", "при", "зна", "но")


@dataclass(frozen=True)
class Job:
    """One session of a writer."""

    location: Path
    seed: int
    acts: int = 40
    defect: str = ""
    is_new: bool = False


class Renderer:
    """Renders here, without a process of its own: what is killed is the writer."""

    render = staticmethod(render)

    def close(self) -> None:
        """Nothing to end."""


@dataclass
class Writer:
    """An author who goes on whatever fails, and says what was done."""

    desks: Desks
    chance: Random
    say: Callable[[str], None]
    folder: Path
    saved: tuple[int, str] | None = None

    def work(self, acts: int) -> None:
        """Do so many verbs."""
        verbs = (self.create, self.save, self.save, self.save, self.draft, self.draft, self.publish, self.correct,
                 self.withdraw, self.spike, self.restore, self.drop, self.blank, self.photo)  # fmt: skip
        for _ in range(acts):
            verb = self.chance.choice(verbs)
            try:
                verb()
            except EditorError as error:
                self.say(f"FAILED {verb.__name__} {error.code}")
                if isinstance(error, WorldFailed):
                    self.give_out()

    def give_out(self) -> None:
        """On a failing disk, the newest saved text must still be readable, to be copied elsewhere."""
        if not self.saved:
            return
        try:
            number, sha = self.saved
            is_whole = story_hash(self.desks.articles.get(number).story) == sha
            self.say(f"{'GIVEN' if is_whole else 'WITHHELD'} {number}")
        except EditorError as error:
            self.say(f"WITHHELD {error.code}")

    def done(self, kind: str, article: Article) -> None:
        """Acknowledge a verb by the article that it returned."""
        sha = story_hash(article.story)
        self.saved = article.id, sha
        self.say(str(Ack(kind, article.id, article.version, sha)))

    def text(self) -> str:
        """Words, mostly a few, sometimes a long read."""
        many = self.chance.choice((5, 40, 40, 400))
        return " ".join("".join(self.chance.choices(SYLLABLES, k=self.chance.randint(1, 4))) for _ in range(many))

    def story(self) -> Story:
        """A story that may be published."""
        site = self.desks.rubrics.tree()[0], self.desks.people.all()[0]
        slug = f"text-{self.chance.getrandbits(48):x}"
        return Story(headline=self.text()[:80], lede=self.text()[:180], body=self.text(), slug=slug,
                     rubric_id=site[0].id, bylines=(site[1].id,), tags=(slug[-1],))  # fmt: skip

    def pick(self) -> Article:
        """Any article; the first one is made when there is none."""
        ids = self.desks.articles.ids(ListQuery())
        return self.desks.articles.get(self.chance.choice(ids)) if ids else self.create()

    def create(self) -> Article:
        story = self.story()
        article = self.desks.articles.create(story)
        _same(article, story)
        self.done("create", article)
        return article

    def blank(self) -> None:
        self.done("blank", self.desks.articles.create())

    def save(self) -> None:
        before, story = self.pick(), self.story()
        article = self.desks.articles.save(before.id, story, version=before.version)
        _same(article, story)
        self.done("save", article)

    def restore(self) -> None:
        before = self.pick()
        if frozen := self.desks.articles.revisions(before.id):
            old = self.chance.choice(frozen).story
            article = self.desks.articles.save(before.id, old, version=before.version, reason=Reason.RESTORE)
            _same(article, old)
            self.done("restore", article)

    def publish(self) -> None:
        article = self.pick()
        self.done("publish", self.desks.publication.publish(article.id))

    def correct(self) -> None:
        article = self.pick()
        if is_public(article.publication):
            self.done("correct", self.desks.publication.correct(article.id, self.text()[:60]))

    def withdraw(self) -> None:
        article = self.pick()
        if is_public(article.publication):
            self.done("withdraw", self.desks.publication.withdraw(article.id))

    def spike(self) -> None:
        article = self.pick()
        is_back = article.workflow is Workflow.SPIKED
        verb = self.desks.articles.unspike if is_back else self.desks.articles.spike
        self.done("unspike" if is_back else "spike", verb(article.id))

    def draft(self) -> None:
        article, story = self.pick(), self.story()
        self.say(str(Ack(BEGUN, article.id, article.version, "")))
        self.desks.drafts.keep(SESSION, article.id, story, article.version)
        self.say(str(Ack("draft", article.id, article.version, story_hash(story))))

    def drop(self) -> None:
        article = self.pick()
        self.say(str(Ack(BEGUN, article.id, article.version, "")))
        self.desks.drafts.drop(SESSION, article.id)
        self.say(str(Ack("drop", article.id, article.version, "")))

    def photo(self) -> None:
        path = self.folder / f"{self.chance.getrandbits(48):x}.jpg"
        try:
            Image.new("RGB", (24, 16), tuple(self.chance.choices(range(256), k=3))).save(path)
        except OSError as error:
            self.say(f"FAILED picture {error.strerror}")
            return
        photo = self.desks.photos.add(path)
        self.say(str(Ack("photo", photo.id, 0, photo.sha256)))


class Clock:
    """A second later at each look: two sessions of one seed make the same calls."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.time += timedelta(seconds=1)
        return self.time


def run(job: Job, say: Callable[[str], None]) -> int:
    """One session; anything but an `EditorError` is a crash and is said as one."""
    try:
        if job.defect:
            DEFECTS[job.defect](say)
        names = Random(job.seed)
        uuid.uuid4 = lambda: uuid.UUID(int=names.getrandbits(128), version=4)
        db.sqlite.connections.PRAGMAS["wal_autocheckpoint"] = CHECKPOINT
        _session(job, say)
    except EditorError as error:
        say(f"FAILED open {error.code}")
        return error.exit_status
    except Exception:  # noqa: BLE001 - the last door of a child process: whatever it is goes to the driver
        say("CRASH " + traceback.format_exc().replace("\n", " | "))
        return 70
    say("END")
    return 0


def _session(job: Job, say: Callable[[str], None]) -> None:
    folder = job.location.parent / "pictures"
    folder.mkdir(exist_ok=True)
    with closing(_open(job, say)) as desks:
        _say_pragmas(desks, say, is_asserted=job.defect != "no-journal")
        desks.load()  # as a window does, before anything can fail
        say("READY")
        Writer(desks, Random(job.seed), say, folder).work(job.acts)


def _open(job: Job, say: Callable[[str], None]) -> Desks:
    if not job.is_new:
        return furnished(open_newsroom(job.location, who="writer"))
    desks = furnished(create_newsroom(job.location, Newsroom(name="Таңба"), who="writer"))
    desks.rubrics.add(Names(ru="Город", kk="Қала", en="City"), slug="gorod")
    desks.people.save(Person(names=Names(ru="Жанара Каримова"), gender=Gender.FEMALE))
    say(str(Ack("newsroom", 0, 0, "")))
    return desks


def furnished(desks: Desks) -> Desks:
    """A newsroom with a renderer that needs no process, under a clock of its own."""
    desks.office.renderer.close()
    office = replace(desks.office, renderer=Renderer())
    return as_of(replace(desks, office=office), Clock())


def _say_pragmas(desks: Desks, say: Callable[[str], None], *, is_asserted: bool) -> None:
    with desks.office.store.read() as tx:
        found = {name: tx.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in EFFECTIVE}
    say("PRAGMA " + " ".join(f"{name}={value}" for name, value in found.items()))
    if is_asserted and found != EFFECTIVE:
        raise RuntimeError(f"the newsroom is opened with {found}")


def _same(article: Article, story: Story) -> None:
    if article.story != story:
        raise RuntimeError(f"article {article.id} came back as another text")


def main() -> int:
    """The command line of one session."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("location", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--acts", type=int, default=40)
    parser.add_argument("--defect", choices=sorted(DEFECTS), default="")
    parser.add_argument("--new", action="store_true")
    options = parser.parse_args()
    job = Job(options.location, options.seed, options.acts, options.defect, options.new)
    return run(job, _to_standard_output)


def _to_standard_output(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main())
