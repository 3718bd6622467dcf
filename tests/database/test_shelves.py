"""Readers' lists by key: they follow every change, and a page that is made by key is the one of the whole site."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from db import tables
from db.newsroom import articles, photos, rubrics, shelves
from db.store import Store
from editor.desk import Desks, create_newsroom
from editor.domain.errors import EditorError
from editor.domain.newsroom import Newsroom
from editor.domain.people import Person
from editor.domain.photos import Credit, Photo, Placement, Role
from editor.domain.rubrics import Rubric
from editor.domain.story import Story
from editor.domain.words import Names
from editor.export import keyed, lists
from editor.export.directory import Directory
from editor.export.pages import Pages
from editor.export.site import gather
from editor.export.theme import own_theme

LANGUAGES = ("ru", "kk", "en")


def kept(store: Store) -> list[object]:
    """All rows of readers' lists."""
    with store.read() as tx:
        tables_of = (tables.LiveArticleRecord, tables.LiveUse, tables.LiveCount)
        rows = [sorted(map(tuple, tx.execute(select(table.__table__)).all())) for table in tables_of]
    rows[2] = [row for row in rows[2] if row[2]]
    return [*rows]


def made_anew(store: Store) -> list[object]:
    """The same after all of them are made anew."""
    with store.write() as tx:
        shelves.refill(tx)
    return kept(store)


def newsroom(folder: Path) -> Desks:
    desks = create_newsroom(folder, Newsroom(name="Таңба", site_url="https://tanba.example"), who="Д. Ермекова")
    with desks.office.write() as tx:
        top = rubrics.add(tx, Rubric(slug="gorod", names=Names(ru="Город", kk="Қала", en="City")))
        rubrics.add(tx, Rubric(slug="parki", names=Names(ru="Парки"), parent_id=top.id))
        rubrics.add(tx, Rubric(slug="sport", names=Names(ru="Спорт", en="Sport")))
        rubrics.add(tx, Rubric(slug="byvshij", names=Names(ru="Бывший")))
    return desks


class Day:
    """Random acts of a newsroom, by the desk's own verbs."""

    def __init__(self, desks: Desks, seed: int) -> None:
        self.desks = desks
        self.chance = random.Random(seed)  # noqa: S311 - a day, no secret
        self.ids = list[int]()
        self.people = [desks.people.save(Person(names=Names(ru=f"Имя Фамилия{n}"))).id for n in range(4)]
        with desks.office.write() as tx:
            self.photos = [
                photos.add(tx, Photo(sha256=f"{n:064}", width=900, height=600, credit=Credit(self.people[n]))).id
                for n in range(3)
            ]

    def act(self) -> None:
        """One of them."""
        chosen = self.chance.choice(["new", "new", "new", "publish", "publish", "edit", "withdraw", "correct",
                                     "embargo", "translate", "merge"])  # fmt: skip
        if chosen == "new" or not self.ids:
            self.ids.append(self.desks.articles.create(self.story()).id)
            self._allowed(lambda: self.desks.publication.publish(self.ids[-1]))
            return
        number = self.chance.choice(self.ids)
        article = self.desks.articles.get(number)
        now = self.desks.office.now()
        match chosen:
            case "publish":
                self._allowed(lambda: self.desks.publication.publish(number))
            case "edit":
                self.desks.articles.save(number, self.story(article.story), version=article.version)
            case "withdraw":
                self._allowed(lambda: self.desks.publication.withdraw(number))
            case "correct":
                self._allowed(lambda: self.desks.publication.correct(number, "Исправлена дата."))
            case "embargo":
                self.desks.publication.set_embargo(number, self.chance.choice([None, now + timedelta(days=1)]))
            case "translate":
                with self.desks.office.write() as tx:
                    group = self.chance.choice(["", "g1", "g2"])
                    articles.set_state(tx, number, by="x", at=now, translation_group=group)
            case "merge" if len(self.people) > 2:
                self.desks.people.merge(self.people.pop(), self.people[0])

    def story(self, before: Story | None = None) -> Story:
        """A text that the checks let go out."""
        chance, number = self.chance, self.chance.randrange(10**6)
        links = "".join(f"\n\n[см.](article:{chance.choice(self.ids)})" for _ in range(chance.randrange(2)) if self.ids)
        with self.desks.office.read() as tx:
            there = [rubric.id for rubric in rubrics.all(tx)]
        places = (Placement(-1, chance.choice(self.photos), Role.LEAD, alt="парк", caption="Парк"),)
        return Story(
            language=chance.choice(LANGUAGES), headline=f"Парк {number}", lede="Коротко о главном.",
            body=f"Слово за словом.{links}", rubric_id=chance.choice(there), slug=f"park-{number}",
            bylines=tuple({chance.choice(self.people)}), on_front=chance.random() < 0.8,
            placements=before.placements if before else places * chance.randrange(2),
        )  # fmt: skip

    @staticmethod
    def _allowed(act: Callable[[], object]) -> None:
        with suppress(EditorError):
            act()


@pytest.mark.parametrize("seed", range(3))
def test_lists_follow_a_day_and_pages_by_key_are_those_of_the_whole_site(tmp_path: Path, seed: int) -> None:
    with closing(newsroom(tmp_path / "room")) as desks:
        day = Day(desks, seed)
        for turn in range(60):
            day.act()
            if turn == 40:
                with desks.office.read() as tx:
                    gone = next(one for one in rubrics.all(tx) if one.slug == "byvshij")
                    heir = next(one for one in rubrics.all(tx) if one.slug == "parki")
                desks.rubrics.delete(gone.id, reassign_to=heir.id)
        now = kept(desks.office.store)
        assert now == made_anew(desks.office.store)
        with desks.office.read() as tx:
            whole = Directory(gather(tx))
        by_key = keyed.directory(desks.office.read)
        assert len(whole.everything()) > 8
        assert pages_of(by_key) == pages_of(whole)
        assert [one.article_id for one in by_key.everything()] == [one.article_id for one in whole.everything()]


def pages_of(directory: Directory) -> dict[str, str]:
    """Every page that a site has, by a name of its own."""
    pages, found = Pages(directory, own_theme()), dict[str, str]()
    for live_one in directory.everything():
        block = lists.latest(directory, live_one)
        found[f"article {live_one.article_id}"] = pages.article(live_one, "<p>…</p>", block)
    for tag in directory.languages:
        found[f"front {tag}"], found[f"notes {tag}"] = pages.front(tag), pages.corrections(tag)
        for rubric in directory.filled(tag):
            for part in lists.parts(directory.shelf(tag, rubric), 5):
                found[f"rubric {tag} {rubric.slug} {part.number}"] = pages.rubric(rubric, tag, part)
            found[f"block {tag} {rubric.slug}"] = pages.fragment(rubric, tag)
    return found
