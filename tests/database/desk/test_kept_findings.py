"""Findings that are kept say what fresh ones would, after any change of a text, a photo, the newsroom or the day."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import fields, replace
from datetime import timedelta

import pytest
from sqlalchemy import text

from db.newsroom import live, photos, standing_texts
from editor.desk import checking, findings, rules_version
from editor.desk.checking import BATCH
from editor.domain.checks import Level, Problem, Surroundings, check
from editor.domain.errors import EditorError
from editor.domain.exports import Finding
from editor.domain.photos import Credit, Photo, Role
from editor.domain.printing import printed
from editor.domain.states import Workflow
from editor.domain.story import Story
from editor.domain.visible import has_hidden
from editor.domain.words import Names
from editor.export.site import gather
from tests.database.desk.conftest import Room
from tests.statements import counted

DAYS, ACTS = 8, 5
WORDS = ("Текст.", "Цифру ПРОВЕРИТЬ.", "Слово с cмешанной буквой.", "![](photo:9)", "[вниз](#нет)", "{% if %}", "")


class Days:
    """Days of changes in one newsroom, each act as likely as the others."""

    def __init__(self, room: Room, seed: int) -> None:
        self.room, self.desks = room, room.desks
        self.chance = random.Random(seed)  # noqa: S311 - the same days each time
        with self.desks.office.write() as tx:
            self.photos = [photos.add(tx, Photo(sha256=f"{number:064}", alt="парк")).id for number in range(4)]
        self.articles = [self.desks.articles.create(self._story()).id for _ in range(4)]

    def day(self) -> None:
        """Some acts, of which the newsroom may refuse any, and a night."""
        acts: tuple[Callable[[], object], ...] = (
            self._save, self._photo, self._attach, self._publish, self._publish, self._schedule, self._spike,
            self._limit, self._rubric, self._create,
        )  # fmt: skip
        for act in self.chance.choices(acts, k=ACTS):
            try:
                act()
            except EditorError:
                continue
        self.room.clock.forward(hours=self.chance.choice((1, 20, 30)))
        self.desks.publication.publish_due()

    def _story(self) -> Story:
        pick = self.chance.choice
        body = "\n\n".join(self.chance.sample(WORDS, 2))
        return self.room.story(body=body, slug=pick(("park", "rink", "")), headline=pick(("Парк", "Каток " * 20)))

    def _one(self) -> int:
        return self.chance.choice(self.articles)

    def _save(self) -> None:
        article = self.desks.articles.get(self._one())
        new = self._story()
        story = replace(article.story, body=new.body, slug=new.slug, headline=new.headline)
        self.desks.articles.save(article.id, story, version=article.version)

    def _create(self) -> None:
        self.articles.append(self.desks.articles.create(self._story()).id)

    def _photo(self) -> None:
        today = self.room.clock().date()
        given = self.chance.choice((
            {"credit": Credit(text="Ж. Каримова")}, {"credit": Credit()}, {"alt": ""}, {"alt": "лес {{ x }}"},
            {"rights_end": today}, {"rights_end": today + timedelta(days=1)}, {"rights_end": None},
        ))  # fmt: skip
        self.desks.photos.change((self.chance.choice(self.photos),), **given)

    def _attach(self) -> None:
        self.desks.photos.attach(self._one(), self.chance.choice(self.photos), role=Role.GALLERY)

    def _publish(self) -> None:
        self.desks.publication.publish(self._one())

    def _schedule(self) -> None:
        self.desks.publication.schedule(self._one(), self.room.clock() + timedelta(hours=self.chance.choice((2, 90))))

    def _spike(self) -> None:
        number = self._one()
        is_spiked = self.desks.articles.get(number).workflow is Workflow.SPIKED
        (self.desks.articles.unspike if is_spiked else self.desks.articles.spike)(number)

    def _limit(self) -> None:
        self.desks.newsroom.change(headline_limit=self.chance.choice((20, 90)))

    def _rubric(self) -> None:
        """A rubric comes, its article too, and one goes into another or for good."""
        made = self.desks.rubrics.add(Names(ru="Парки"), slug=f"r{self.chance.randrange(10**9)}")
        number = self._one()
        article = self.desks.articles.get(number)
        self.desks.articles.save(number, replace(article.story, rubric_id=made.id), version=article.version)
        if self.chance.random() < 0.5:
            self.desks.rubrics.delete(made.id, reassign_to=self.room.rubric.id)


def fresh(room: Room) -> dict[int, tuple[Problem, ...]]:
    """What the checks find in each working copy now."""
    with room.desks.office.read() as tx:
        ids = standing_texts.to_check(tx)
    return {number: room.desks.articles.problems(number) for number in ids}


def fresh_live(room: Room) -> list[Finding]:
    """What they find in what readers have, over a site that is read whole."""
    with room.desks.office.read() as tx:
        site = gather(tx)
        found: list[Finding] = []
        around = findings.surroundings(site.newsroom, room.clock(), site.photos)
        bodies = {each.revision_id: each.body for each in live.bodies(tx, [one.revision_id for one in site.live])}
    for one in site.live:
        body = bodies[one.revision_id]
        story = replace(one.story, body=printed(body) if has_hidden(body) else body)
        here = replace(around, rubric_exists=bool(site.chain(story.rubric_id)))
        problems = (*check(story, here), *findings.mixed_alphabets(story))
        found.extend(Finding(one.article_id, story.headline, problem) for problem in problems)
    return sorted(found, key=lambda each: each.problem.level is not Level.BLOCK)


def differs(room: Room) -> bool:
    """Whether what is kept says anything else than fresh checks."""
    kept = dict(room.desks.checking.all())
    return kept != fresh(room) or list(room.desks.exporting.findings()) != fresh_live(room)


@pytest.mark.parametrize("seed", range(2))
def test_kept_findings_are_those_of_fresh_checks_after_any_days(room: Room, seed: int) -> None:
    days = Days(room, seed)
    for _ in range(DAYS):
        days.day()
        assert not differs(room)
        for row in room.desks.articles.rows(tuple(days.articles)):
            found = room.desks.articles.problems(row.id)
            if row.workflow is not Workflow.SPIKED:
                assert row.blocks + row.warnings == len(found), "a list shows what the checks found"


@pytest.mark.parametrize("forgotten", ["photos", "slug_taken", "headline_limit", "today"])
def test_a_forgotten_dependency_is_caught(room: Room, forgotten: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if forgotten == "today":
        monkeypatch.setattr(checking, "_is_of", lambda _day, _today: True)
    else:
        plain = Surroundings({}, room.clock().date())
        whole = findings.digest_of
        for module in (findings, checking):
            monkeypatch.setattr(
                module, "digest_of", lambda around: whole(replace(around, **{forgotten: getattr(plain, forgotten)}))
            )
    for seed in range(6):
        days = Days(room, seed)
        for _ in range(DAYS):
            days.day()
            if differs(room):
                return
    pytest.fail("nobody saw it")


def test_nothing_is_looked_at_again_unless_something_changed(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(6):
        room.live(slug=f"n-{number}")
    looked: list[str] = []

    def counting(it: findings.Asked) -> tuple[Problem, ...]:
        looked.append(it.story.slug)
        return ()

    list(room.desks.checking.all())
    room.desks.exporting.findings()
    monkeypatch.setattr(checking, "found_in", counting)
    monkeypatch.setattr(checking, "found_in_live", counting)
    room.clock.forward(days=1)
    list(room.desks.checking.all())
    room.desks.exporting.findings()
    assert looked == []
    monkeypatch.setattr(rules_version, "rules_version", lambda: "others")
    monkeypatch.setattr(findings, "rules_version", lambda: "others")
    list(room.desks.checking.all())
    room.desks.exporting.findings()
    assert sorted(looked) == sorted([f"n-{number}" for number in range(6)] * 2), "other rules look at everything"


def test_as_many_statements_for_a_batch_as_for_one(room: Room) -> None:
    sent: list[int] = []
    for number in (1, 20):
        for each in range(number):
            room.desks.articles.create(room.story(slug=f"s-{number}-{each}"))
        room.desks.office.changes.count += 1
        with counted() as statements:
            list(room.desks.checking.all())
        sent.append(len(statements))
    assert sum((1, 20)) < BATCH
    assert sent[0] == sent[1]


def test_a_row_with_a_flipped_bit_is_made_anew(room: Room) -> None:
    article = room.desks.articles.create(room.story(lede=""))
    before = dict(room.desks.checking.all())
    assert [each.code for each in before[article.id]] == ["no-lede"]
    with room.desks.office.write() as tx:
        tx.execute(text("UPDATE kept_findings SET problems = '[]'"))
    assert dict(room.desks.checking.all()) == before


def test_every_field_of_the_surroundings_is_held(room: Room) -> None:
    around = findings.surroundings(room.desks.newsroom.settings(), room.clock(), {})
    other = {"photos": {1: Photo(id=1)}, "check_marks": (), "slug_taken": True, "rubric_exists": False}
    for field in fields(Surroundings):
        changed = replace(around, **{field.name: other.get(field.name, 5)})
        assert (findings.digest_of(changed) == findings.digest_of(around)) is (field.name == "today")
