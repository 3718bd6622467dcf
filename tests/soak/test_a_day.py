"""A day at the desk in any order, with crashes: the newsroom always equals the model of it.

At least 300 days a run; a failing one prints the steps that lead to it.
"""

from __future__ import annotations

import copy
import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

import db.articles
import db.backup
import db.revisions
from db.connections import DRIVER
from db.contents import put_origin
from db.hashes import story_hash
from db.store import Transaction
from editor.desk import Desks, create_newsroom, history, open_newsroom
from editor.desk.opening import as_of
from editor.domain.articles import Article, Revision
from editor.domain.errors import EditorError, StaleArticle
from editor.domain.newsroom import Newsroom
from editor.domain.people import Person
from editor.domain.states import Publication, Workflow, is_public
from editor.domain.story import Story
from editor.domain.words import Names
from tests.soak.verifier import verify_open
from tests.soak.writer import Renderer

DAYS, STEPS, CALM = 300, 12, 4
"""Examples, at most so many steps in each, and at least so many between two crashes."""

Backup = tuple[Path, dict[int, "Known"], dict[int, str]]
"""A backup's file, and the model of its moment."""

MEMORY = Path("/dev", "shm")
QUICK = MEMORY if MEMORY.is_dir() and os.access(MEMORY, os.W_OK) else None
"""Where days are spent: nothing here depends on a disk, and three hundred of them wait for it often."""

WORDS = st.sampled_from(["Мост открыт", "Ёлку привезли", "Қайнар", "The river runs", "Школа — на ремонте"])
BODIES = st.sampled_from(["", "Одиннадцать лет.", "Рельсы оставят в траве.\n\nВторой абзац.", "ёлки и мосты " * 60])
PICK = st.integers(0, 7)


@dataclass
class Known:
    """What the model knows of an article."""

    story: Story
    version: int
    workflow: Workflow = Workflow.DRAFT
    publication: Publication = Publication.NEVER
    frozen: list[str] = field(default_factory=list[str])
    live: str = ""
    spiked_from: Workflow | None = None

    @property
    def sha(self) -> str:
        """The hash of the working copy."""
        return story_hash(self.story)


class Clock:
    """A minute later at each look."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.time += timedelta(minutes=1)
        return self.time


@cache
def empty_newsroom() -> Path:
    """A newsroom with a rubric and a reporter, made once and copied for each day."""
    place = Path(mkdtemp(prefix="rubrika-day-")) / "room"
    desks = create_newsroom(place, Newsroom(name="Таңба"), who="desk")
    desks.rubrics.add(Names("Город"), slug="gorod")
    desks.people.save(Person(names=Names("Жанара Каримова")))
    desks.close()
    return place


@pytest.fixture(scope="module", autouse=True)
def _cleared() -> Iterator[None]:
    yield
    shutil.rmtree(empty_newsroom().parent)
    empty_newsroom.cache_clear()


class Day(RuleBasedStateMachine):
    """Verbs of the desk beside a model of what they must come to."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory(dir=QUICK)
        self.crashes = self.touched = self.steps = 0
        self.clock = Clock()
        self.place = Path(shutil.copytree(empty_newsroom(), Path(self.folder.name) / "room"))
        self.desks = self.opened(self.place)
        self.known: dict[int, Known] = {}
        self.drafts: dict[int, str] = {}
        self.snapshots: dict[int, Revision] = {}
        self.backups: list[Backup] = []

    def opened(self, place: Path) -> Desks:
        """The newsroom, with a renderer that needs no process."""
        desks = open_newsroom(place, who="desk")
        desks.office.renderer.close()
        return as_of(replace(desks, office=replace(desks.office, renderer=Renderer())), self.clock)

    def teardown(self) -> None:
        """Look at the file once more, close, and clear away."""
        try:
            self.look_closely()
        finally:
            self.desks.close()
            self.folder.cleanup()

    def pick(self, choice: int) -> int:
        """One of the articles."""
        self.touched = sorted(self.known)[choice % len(self.known)]
        return self.touched

    def text(self, headline: str, body: str, slug: int = 0) -> Story:
        """A story that may be published when it has a body."""
        slug_text = f"text-{slug or len(self.known) + 1}"
        return Story(headline=headline, lede="Лид.", body=body, rubric_id=1, bylines=(1,), slug=slug_text)

    @rule(headline=WORDS, body=BODIES)
    def create(self, headline: str, body: str) -> None:
        """A new article has its first revision."""
        article = self.desks.articles.create(self.text(headline, body))
        self.touched = article.id
        self.known[article.id] = Known(article.story, 1, frozen=[story_hash(article.story)])

    @rule()
    def create_untitled(self) -> None:
        """An untitled one has none yet."""
        article = self.desks.articles.create()
        self.known[article.id] = Known(article.story, 1)

    @precondition(lambda self: self.known)
    @rule(choice=PICK, headline=WORDS, body=BODIES)
    def save(self, choice: int, headline: str, body: str) -> None:
        """A changed text is one version and one revision further; the same text changes nothing."""
        number = self.pick(choice)
        known, story = self.known[number], self.text(headline, body, number)
        self.settle(number, self.desks.articles.save(number, story, version=known.version).story, known.story != story)

    @precondition(lambda self: self.known)
    @rule(choice=PICK, headline=WORDS, back=st.integers(1, 3))
    def save_stale(self, choice: int, headline: str, back: int) -> None:
        """A text that was read before somebody else's save is refused, and nothing changes."""
        number = self.pick(choice)
        known, story = self.known[number], self.text(headline, "Чужой текст.", number)
        with pytest.raises(StaleArticle):
            self.desks.articles.save(number, story, version=known.version - back)

    @precondition(lambda self: any(len(known.frozen) > 1 for known in self.known.values()))
    @rule(choice=PICK, which=PICK)
    def restore(self, choice: int, which: int) -> None:
        """An old revision comes back as a new one."""
        several = [number for number in sorted(self.known) if len(self.known[number].frozen) > 1]
        number = self.touched = several[choice % len(several)]
        known, frozen = self.known[number], self.desks.articles.revisions(number)
        old = frozen[1 + which % (len(frozen) - 1)]
        self.desks.articles.restore(number, old.number, version=known.version)
        self.settle(number, old.story, known.story != old.story)

    def settle(self, number: int, story: Story, is_other: bool) -> None:  # noqa: FBT001 - whether the text differs
        """Note a save in the model."""
        known = self.known[number]
        known.story = story
        if is_other:
            known.version += 1
            known.frozen.append(known.sha)

    @precondition(lambda self: self.known)
    @rule(choice=PICK)
    def publish(self, choice: int) -> None:
        """A text with all its parts goes live as a revision; one without is refused."""
        number = self.pick(choice)
        known = self.known[number]
        if self.is_refused(number):
            return
        self.desks.publication.publish(number)
        was_corrected = known.publication is Publication.CORRECTED
        self.goes_live(known, Publication.CORRECTED if was_corrected else Publication.LIVE)

    @precondition(lambda self: any(is_public(known.publication) for known in self.known.values()))
    @rule(choice=PICK, note=WORDS)
    def correct(self, choice: int, note: str) -> None:
        """A correction is a publication with a note."""
        number = self.pick(choice)
        known = self.known[number]
        if is_public(known.publication) and not self.is_refused(number):
            self.desks.publication.correct(number, note)
            self.goes_live(known, Publication.CORRECTED)

    def is_refused(self, number: int) -> bool:
        """Whether the checks stand in the way of publication."""
        return any(problem.level == "block" for problem in self.desks.articles.problems(number))

    def goes_live(self, known: Known, state: Publication) -> None:
        """Note in the model that readers have the working copy."""
        known.version += 1
        known.frozen.append(known.sha)
        known.live, known.publication = known.sha, state
        known.workflow, known.spiked_from = Workflow.READY, None

    @precondition(lambda self: any(is_public(known.publication) for known in self.known.values()))
    @rule(choice=PICK)
    def withdraw(self, choice: int) -> None:
        """Readers have it no more; the text stays."""
        number = self.pick(choice)
        known = self.known[number]
        if is_public(known.publication):
            self.desks.publication.withdraw(number)
            known.version += 1
            known.frozen.append(known.sha)
            known.live, known.publication = "", Publication.WITHDRAWN

    @precondition(lambda self: self.known)
    @rule(choice=PICK)
    def spike_or_back(self, choice: int) -> None:
        """Put aside, or bring back to where it was."""
        number = self.pick(choice)
        known = self.known[number]
        known.version += 1
        if known.workflow is Workflow.SPIKED:
            self.desks.articles.unspike(number)
            known.workflow = known.spiked_from or Workflow.DRAFT
        else:
            self.desks.articles.spike(number)
            known.spiked_from, known.workflow = known.workflow, Workflow.SPIKED

    @precondition(lambda self: self.known)
    @rule(choice=PICK, headline=WORDS, body=BODIES)
    def type(self, choice: int, headline: str, body: str) -> None:
        """Typing is kept beside the article."""
        number = self.pick(choice)
        story = self.text(headline, body, number)
        self.desks.drafts.keep("window", number, story, self.known[number].version)
        self.drafts[number] = story_hash(story)

    @precondition(lambda self: self.drafts)
    @rule(choice=PICK)
    def drop(self, choice: int) -> None:
        """Typing that was saved or thrown away is forgotten."""
        number = sorted(self.drafts)[choice % len(self.drafts)]
        self.desks.drafts.drop("window", number)
        del self.drafts[number]

    @precondition(lambda self: self.steps >= CALM)
    @rule()
    def crash(self) -> None:
        """The files as a kill leaves them are opened again; the old process is never heard of any more."""
        self.go_on_with_a_copy()
        self.look_closely()

    @precondition(lambda self: self.known and self.steps >= CALM)
    @rule(choice=PICK, headline=WORDS)
    def crash_in_a_save(self, choice: int, headline: str) -> None:
        """Killed before the commit: nothing of the save is there."""
        number = self.pick(choice)
        story = self.text(headline, "Не дописано.", number)
        with self.desks.office.store.write() as tx:
            before = db.articles.get(tx, number)
            db.articles.save(tx, number, story, version=before.version, by="desk", at=self.clock())
            self.keep_files()
        self.go_on_with_a_copy(is_copied=True)

    @rule()
    def back_up(self) -> None:
        """A verified copy, made beside whatever is going on."""
        made = self.desks.backups.make(Path(self.folder.name) / f"копия {len(self.backups)}.db")
        self.backups.append((Path(made.path), copy.deepcopy(self.known), dict(self.drafts)))

    @precondition(lambda self: self.backups and self.steps >= CALM)
    @rule(which=PICK)
    def go_back_to_a_backup(self, which: int) -> None:
        """The newsroom that a backup makes is the one of that moment: nothing is missing and nothing is newer."""
        file, known, drafts = self.backups[which % len(self.backups)]
        self.steps = 0
        self.crashes += 1
        place = Path(self.folder.name) / f"crash-{self.crashes}"
        self.desks.backups.restore(file, place)
        self.desks.close()
        self.place, self.desks = place, self.opened(place)
        self.known, self.drafts, self.snapshots = copy.deepcopy(known), dict(drafts), {}
        self.look_closely()

    @precondition(lambda self: self.known and self.steps >= CALM)
    @rule()
    def back_up_and_go_back(self) -> None:
        """What was done just now is in the backup."""
        self.back_up()
        self.go_back_to_a_backup(len(self.backups) - 1)

    def keep_files(self) -> None:
        """The files of this moment."""
        self.steps = 0
        self.crashes += 1
        shutil.copytree(self.place, Path(self.folder.name) / f"crash-{self.crashes}")

    def go_on_with_a_copy(self, *, is_copied: bool = False) -> None:
        """Open the copy of the last crash."""
        if not is_copied:
            self.keep_files()
        self.desks.close()
        self.place = Path(self.folder.name) / f"crash-{self.crashes}"
        self.desks = self.opened(self.place)

    @invariant()
    def the_newsroom_equals_the_model(self) -> None:
        """The article of the last step is as it should be; the others are looked at in `look_closely`."""
        self.steps += 1
        self.compare(self.known.keys() & {self.touched})

    def compare(self, numbers: Iterable[int]) -> None:
        """Texts, versions, states, all revisions with their order, and what readers have; no revision changes."""
        with self.desks.office.read() as tx:
            for number in numbers:
                known = self.known[number]
                article, frozen = db.articles.get(tx, number), db.revisions.of_article(tx, number)
                live = next((one.content_hash for one in frozen if one.id == article.live_revision_id), "")
                assert (article.story, article.version, article.workflow, article.publication, live) == (
                    known.story, known.version, known.workflow, known.publication, known.live,
                )  # fmt: skip
                assert [one.content_hash for one in reversed(frozen)] == known.frozen
                for one in frozen:
                    assert self.snapshots.setdefault(one.id, one) == one

    @invariant()
    def the_journal_holds_what_was_typed(self) -> None:
        """The newest text of each article, and nothing else."""
        kept = {draft.article_id: story_hash(draft.story) for draft in self.desks.drafts.left_over("another")}
        assert kept == self.drafts

    @rule()
    def look_closely(self) -> None:
        """The file is whole, with every reference, every hash, and the index of words as made from nothing."""
        self.compare(self.known)
        found = verify_open(self.desks.office.store)
        assert not found


TestADay = Day.TestCase
TestADay.settings = settings(
    max_examples=DAYS,
    stateful_step_count=STEPS,
    deadline=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
TestADay.pytestmark = [pytest.mark.timeout(600)]


def no_version_check(monkeypatch: pytest.MonkeyPatch) -> None:
    """Save over whatever somebody else has saved."""
    save = db.articles.save

    def over(tx: Transaction, article_id: int, story: Story, *, version: int, by: str, at: datetime) -> Article:
        version = db.articles.get(tx, article_id).version
        return save(tx, article_id, story, version=version, by=by, at=at)

    monkeypatch.setattr(db.articles, "save", over)


def no_index(monkeypatch: pytest.MonkeyPatch) -> None:
    """Save and create without bringing the index of words in step."""
    monkeypatch.setattr(db.articles, "search", SimpleNamespace(index=lambda _tx, _ids: None))


def saving_is_publishing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give readers the working copy with each save."""
    add = db.revisions.add

    def live(tx: Transaction, article_id: int, story: Story, **rest: Any) -> Revision:
        made = add(tx, article_id, story, **rest)
        tx.exec_driver_sql("UPDATE article SET live_revision_id = ? WHERE id = ?", (made.id, article_id))
        return made

    monkeypatch.setattr(db.revisions, "add", live)


def backup_without_the_log(monkeypatch: pytest.MonkeyPatch) -> None:
    """Copy the database's file alone, without what still stands in its log."""

    def careless(source: Path, target: Path, *, origin: str = "") -> None:
        shutil.copyfile(source, target)
        put_origin(target, origin)

    monkeypatch.setattr(db.backup, "copy_database", careless)


def backup_that_forgets_typing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave the journal of typing out of a backup."""
    copy_database = db.backup.copy_database

    def careless(source: Path, target: Path, *, origin: str = "") -> None:
        copy_database(source, target, origin=origin)
        with closing(DRIVER.connect(target)) as made, made:
            made.execute("DELETE FROM draft")

    monkeypatch.setattr(db.backup, "copy_database", careless)


def restoring_keeps_no_revision(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bring an old version back without a revision of it."""
    monkeypatch.setattr(history, "_freeze", lambda *_: None)


DEFECTS = [
    no_version_check,
    no_index,
    saving_is_publishing,
    backup_without_the_log,
    backup_that_forgets_typing,
    restoring_keeps_no_revision,
]


@pytest.mark.timeout(400)
@pytest.mark.parametrize("defect", DEFECTS)
def test_a_defect_is_found_within_the_day(
    monkeypatch: pytest.MonkeyPatch, defect: Callable[[pytest.MonkeyPatch], None]
) -> None:
    defect(monkeypatch)
    quick = settings(
        TestADay.settings, max_examples=DAYS, phases=[Phase.generate], database=None, report_multiple_bugs=False
    )
    with pytest.raises((AssertionError, pytest.fail.Exception, EditorError)):
        run_state_machine_as_test(Day, settings=quick)
