"""A day at the desk in any order, with crashes, beside a model of what it must come to: what `test_a_day` runs."""

from __future__ import annotations

import copy
import os
import shutil
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import ClassVar

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

import db.newsroom.articles
import db.newsroom.revisions
from db.hashes import story_hash
from editor.desk import Desks, open_newsroom
from editor.desk.opening import as_of
from editor.domain.articles import Revision
from editor.domain.errors import EditorError, StaleArticle
from editor.domain.states import Publication, Workflow, is_public
from editor.domain.story import Story
from tests.soak.day_model import WINDOW, Clock, Known, known_of, newsrooms, text
from tests.soak.verifier import verify_open
from tests.soak.writer import Renderer

DAYS, STEPS, CALM = 300, 12, 4
"""Examples, at most so many steps in each, and at least so many between two crashes."""

OFTEN = 5
"""Of the days of a run, so many at least saw each thing happen that may happen on one."""

EVERYTHING = frozenset(
    {"create", "create untitled", "save", "save the same", "save stale", "restore", "publish", "refuse to publish",
     "correct", "withdraw", "spike", "bring back", "type", "drop", "crash", "crash in a save", "crash with typing",
     "back up", "go back to a backup", "go back past a save", "look closely"}
)  # fmt: skip

Backup = tuple[Path, dict[int, "Known"], dict[int, str]]
"""A backup's file, and the model of its moment."""

MEMORY = Path("/dev", "shm")
QUICK = MEMORY if MEMORY.is_dir() and os.access(MEMORY, os.W_OK) else None
"""Where days are spent: nothing here depends on a disk, and three hundred of them wait for it often."""

WORDS = st.sampled_from(["Мост открыт", "Ёлку привезли", "Қайнар", "The river runs", "Школа — на ремонте"])
BODIES = st.sampled_from(["", "Одиннадцать лет.", "Рельсы оставят в траве.\n\nВторой абзац.", "ёлки и мосты " * 60])
PICK = st.integers(0, 7)


class Day(RuleBasedStateMachine):
    """Verbs of the desk beside a model of what they must come to."""

    days = 0
    seen: ClassVar[Counter[str]] = Counter()
    """Of all days of this run, on how many each thing has happened."""

    def __init__(self) -> None:
        super().__init__()
        self.happened: set[str] = set()
        self.folder = TemporaryDirectory(dir=QUICK)
        self.crashes = self.touched = self.steps = 0
        self.clock = Clock()
        self.known: dict[int, Known] = {}
        self.drafts: dict[int, str] = {}
        self.snapshots: dict[int, Revision] = {}
        self.backups: list[Backup] = []

    @initialize(kind=st.sampled_from(["at work", "at work", "empty"]))
    def begin(self, kind: str) -> None:
        """A day begins in a new newsroom, or in one with a published article and a spiked one."""
        self.place = Path(shutil.copytree(newsrooms() / kind, Path(self.folder.name) / "room"))
        self.desks = self.opened(self.place)
        self.known = known_of(self.desks)
        self.drafts = {one.article_id or 0: story_hash(one.story) for one in self.desks.drafts.left_over("another")}

    def opened(self, place: Path) -> Desks:
        """The newsroom, with a renderer that needs no process."""
        desks = open_newsroom(place, who="desk")
        desks.office.renderer.close()
        return as_of(replace(desks, office=replace(desks.office, renderer=Renderer())), self.clock)

    def teardown(self) -> None:
        """Look at the file once more, close, and clear away."""
        Day.days += 1
        Day.seen.update(self.happened)
        try:
            self.look_closely()
        finally:
            self.desks.close()
            self.folder.cleanup()

    def pick(self, choice: int) -> int:
        """One of the articles."""
        self.touched = sorted(self.known)[choice % len(self.known)]
        return self.touched

    def pick_public(self, choice: int) -> int:
        """One of those that readers have."""
        public = [number for number in sorted(self.known) if is_public(self.known[number].publication)]
        self.touched = public[choice % len(public)]
        return self.touched

    @rule(headline=WORDS, body=BODIES)
    def create(self, headline: str, body: str) -> None:
        """A new article has its first revision."""
        article = self.desks.articles.create(text(headline, body, len(self.known) + 1))
        self.touched = article.id
        self.happened.add("create")
        self.known[article.id] = Known(article.story, 1, frozen=[story_hash(article.story)])

    @rule()
    def create_untitled(self) -> None:
        """An untitled one has none yet."""
        article = self.desks.articles.create()
        self.happened.add("create untitled")
        self.known[article.id] = Known(article.story, 1)

    @precondition(lambda self: self.known)
    @rule(choice=PICK, headline=WORDS, body=BODIES)
    def save(self, choice: int, headline: str, body: str) -> None:
        """A changed text is one version and one revision further; the same text changes nothing."""
        number = self.pick(choice)
        known, story = self.known[number], text(headline, body, number)
        self.happened.add("save")
        self.settle(
            number, self.desks.articles.save(number, story, version=known.version).story, is_other=known.story != story
        )

    @precondition(lambda self: self.known)
    @rule(choice=PICK, back=st.integers(0, 3))
    def save_the_same(self, choice: int, back: int) -> None:
        """A text that was not changed makes no version, no revision and no conflict, whenever it was read."""
        number = self.pick(choice)
        known = self.known[number]
        saved = self.desks.articles.save(number, known.story, version=known.version - back)
        self.settle(number, saved.story, is_other=False)
        self.happened.add("save the same")

    @precondition(lambda self: self.known)
    @rule(choice=PICK, headline=WORDS, back=st.integers(1, 3))
    def save_stale(self, choice: int, headline: str, back: int) -> None:
        """A text that was read before somebody else's save is refused, and nothing changes."""
        number = self.pick(choice)
        known, story = self.known[number], text(headline, "Чужой текст.", number)
        with pytest.raises(StaleArticle):
            self.desks.articles.save(number, story, version=known.version - back)
        self.happened.add("save stale")

    @precondition(lambda self: any(len(known.frozen) > 1 for known in self.known.values()))
    @rule(choice=PICK, which=PICK)
    def restore(self, choice: int, which: int) -> None:
        """An old revision comes back as a new one."""
        several = [number for number in sorted(self.known) if len(self.known[number].frozen) > 1]
        number = self.touched = several[choice % len(several)]
        known, frozen = self.known[number], self.desks.articles.revisions(number)
        old = frozen[1 + which % (len(frozen) - 1)]
        self.desks.articles.restore(number, old.number, version=known.version)
        self.happened.add("restore")
        self.settle(number, old.story, is_other=known.story != old.story)

    def settle(self, number: int, story: Story, *, is_other: bool) -> None:
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
            self.refuse(number)
            return
        self.happened.add("publish")
        self.desks.publication.publish(number)
        was_corrected = known.publication is Publication.CORRECTED
        self.goes_live(known, Publication.CORRECTED if was_corrected else Publication.LIVE)

    @precondition(lambda self: any(self.is_refused(number) for number in self.known))
    @rule(choice=PICK)
    def publish_too_soon(self, choice: int) -> None:
        """A text that lacks something never goes live."""
        lacking = [number for number in sorted(self.known) if self.is_refused(number)]
        self.refuse(lacking[choice % len(lacking)])

    def refuse(self, number: int) -> None:
        """Publishing is refused, and nothing changes."""
        with pytest.raises(EditorError):
            self.desks.publication.publish(number)
        self.happened.add("refuse to publish")

    @precondition(lambda self: any(is_public(known.publication) for known in self.known.values()))
    @rule(choice=PICK, note=WORDS)
    def correct(self, choice: int, note: str) -> None:
        """A correction is a publication with a note."""
        number = self.pick_public(choice)
        known = self.known[number]
        if not self.is_refused(number):
            self.desks.publication.correct(number, note)
            self.happened.add("correct")
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
        number = self.pick_public(choice)
        known = self.known[number]
        self.desks.publication.withdraw(number)
        self.happened.add("withdraw")
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
            self.happened.add("bring back")
            known.workflow = known.spiked_from or Workflow.DRAFT
        else:
            self.desks.articles.spike(number)
            self.happened.add("spike")
            known.spiked_from, known.workflow = known.workflow, Workflow.SPIKED

    @precondition(lambda self: self.known)
    @rule(choice=PICK, headline=WORDS, body=BODIES)
    def type(self, choice: int, headline: str, body: str) -> None:
        """Typing is kept beside the article."""
        number = self.pick(choice)
        story = text(headline, body, number)
        self.desks.drafts.keep(WINDOW, number, story, self.known[number].version)
        self.drafts[number] = story_hash(story)
        self.happened.add("type")

    @precondition(lambda self: self.drafts)
    @rule(choice=PICK)
    def drop(self, choice: int) -> None:
        """Typing that was saved or thrown away is forgotten."""
        number = sorted(self.drafts)[choice % len(self.drafts)]
        self.desks.drafts.drop(WINDOW, number)
        self.happened.add("drop")
        del self.drafts[number]

    @precondition(lambda self: self.steps >= CALM)
    @rule()
    def crash(self) -> None:
        """The files as a kill leaves them are opened again; the old process is never heard of any more."""
        self.happened |= {"crash", "crash with typing"} if self.drafts else {"crash"}
        self.go_on_with_a_copy()
        self.look_closely()

    @precondition(lambda self: self.known and self.steps >= CALM)
    @rule(choice=PICK, headline=WORDS)
    def crash_in_a_save(self, choice: int, headline: str) -> None:
        """Killed before the commit: nothing of the save is there."""
        number = self.pick(choice)
        story = text(headline, "Не дописано.", number)
        with self.desks.office.store.write() as tx:
            before = db.newsroom.articles.get(tx, number)
            db.newsroom.articles.save(tx, number, story, version=before.version, by="desk", at=self.clock())
            self.keep_files()
        self.go_on_with_a_copy(is_copied=True)
        self.happened.add("crash in a save")

    @rule()
    def back_up(self) -> None:
        """A verified copy, made beside whatever is going on."""
        made = self.desks.backups.make(Path(self.folder.name) / f"копия {len(self.backups)}.db")
        self.happened.add("back up")
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
        self.happened |= (
            {"go back to a backup", "go back past a save"} if known != self.known else {"go back to a backup"}
        )
        self.desks.close()
        self.place, self.desks = place, self.opened(place)
        self.known, self.drafts, self.snapshots = copy.deepcopy(known), dict(drafts), {}
        self.look_closely()

    @precondition(lambda self: self.steps >= CALM)
    @rule(headline=WORDS, body=BODIES)
    def go_back_past_a_save(self, headline: str, body: str) -> None:
        """What was done before a backup comes back with it, what was done after it does not."""
        self.back_up()
        self.create(headline, body)
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
                article, frozen = db.newsroom.articles.get(tx, number), db.newsroom.revisions.of_article(tx, number)
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
        self.happened.add("look closely")
        assert not found
