"""Random days of a newsroom by the desk's own verbs, for what has to be true after any of them."""

from __future__ import annotations

import random
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PIL import Image

from db.newsroom import articles, rubrics
from editor.desk import create_newsroom
from editor.domain.errors import EditorError
from editor.domain.newsroom import Newsroom
from editor.domain.people import Person
from editor.domain.photos import Credit, Photo, Placement, Role
from editor.domain.rubrics import Rubric
from editor.domain.story import Story
from editor.domain.words import Names

LANGUAGES = ("ru", "ru", "kk", "en")
OFTEN = {
    "new": 6, "edit": 4, "publish": 3, "withdraw": 1, "correct": 1, "embargo": 1, "group": 1, "rename": 1, "credit": 1,
    "alt": 1, "readdress": 2,
}  # fmt: skip
SELDOM = {"merge": 1, "rubric": 1, "settings": 1}
"""Acts that may change every page."""


class Day:
    """A small newsroom with short lists, so that few articles fill many of them, and what happens in it by chance."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.now = datetime(2026, 1, 10, 9, tzinfo=UTC)
        self.chance = random.Random(seed)  # noqa: S311 - a day, no secret
        self.ids = list[int]()
        room = Newsroom("Таңба", "https://tanba.example", rebake_latest=3, rubric_page_size=5, feed_size=5)
        self.desks = create_newsroom(folder / "room", room, who="Д. Ермекова", clock=lambda: self.now)
        with self.desks.office.write() as tx:
            top = rubrics.add(tx, Rubric(slug="gorod", names=Names(ru="Город", kk="Қала", en="City"), latest_count=2))
            rubrics.add(tx, Rubric(slug="parki", names=Names(ru="Парки"), parent_id=top.id))
            rubrics.add(tx, Rubric(slug="sport", names=Names(ru="Спорт", en="Sport"), latest_count=2))
            rubrics.add(tx, Rubric(slug="byvshij", names=Names(ru="Бывший")))
        self.people = [self.desks.people.save(Person(names=Names(ru=f"Имя Фамилия{n}"))).id for n in range(4)]
        self.photos = [self._photo(folder, number).id for number in range(3)]
        for _ in range(12):
            self.act("new")

    def acts(self, count: int, *, seldom: bool = True) -> None:
        """So many of them, one after another; the clock goes on by minutes, now and then by a day or a month."""
        usual, seldom_too = list(OFTEN), list(OFTEN) + list(SELDOM)
        for _ in range(count):
            names = seldom_too if seldom and self.chance.random() < 0.1 else usual
            weights = [(OFTEN | SELDOM)[name] for name in names]
            self.act(self.chance.choices(names, weights)[0])
        self.now += self.chance.choice([timedelta(hours=3), timedelta(hours=3), timedelta(days=1), timedelta(days=33)])

    def act(self, name: str) -> None:
        """One act; what the desk refuses does not happen."""
        self.now += timedelta(minutes=self.chance.randrange(1, 9))
        with suppress(EditorError):
            getattr(self, f"_{name}")()

    def _new(self) -> None:
        self.ids.append(self.desks.articles.create(self._story()).id)
        self.desks.publication.publish(self.ids[-1])

    def _edit(self) -> None:
        number = self.chance.choice(self.ids)
        article = self.desks.articles.get(number)
        story = replace(self._story(article.story), slug=article.story.slug)
        self.desks.articles.save(number, story, version=article.version)
        self.desks.publication.publish(number)

    def _readdress(self) -> None:
        number = self.chance.choice(self.ids)
        article = self.desks.articles.get(number)
        story = replace(article.story, slug=f"novyj-{self.chance.randrange(9)}")
        self.desks.articles.save(number, story, version=article.version)
        self.desks.publication.publish(number)

    def _publish(self) -> None:
        self.desks.publication.publish(self.chance.choice(self.ids))

    def _withdraw(self) -> None:
        self.desks.publication.withdraw(self.chance.choice(self.ids))

    def _correct(self) -> None:
        self.desks.publication.correct(self.chance.choice(self.ids), "Исправлена дата.")

    def _embargo(self) -> None:
        until = self.chance.choice([None, None, self.now + timedelta(days=1)])
        self.desks.publication.set_embargo(self.chance.choice(self.ids), until)

    def _group(self) -> None:
        with self.desks.office.write() as tx:
            group = self.chance.choice(["", "g1", "g2"])
            number = self.chance.choice(self.ids)
            articles.set_state(tx, number, by="x", at=self.now, translation_group=group)

    def _rename(self) -> None:
        number = self.chance.choice(self.people)
        person = next(one for one in self.desks.people.all() if one.id == number)
        self.desks.people.save(replace(person, names=Names(ru=f"Имя Новая{self.chance.randrange(99)}")))

    def _credit(self) -> None:
        self.desks.photos.change((self.chance.choice(self.photos),), credit=Credit(self.chance.choice(self.people)))

    def _alt(self) -> None:
        self.desks.photos.change((self.chance.choice(self.photos),), alt=f"парк {self.chance.randrange(9)}")

    def _merge(self) -> None:
        if len(self.people) > 2:
            self.desks.people.merge(self.people.pop(), self.people[0])

    def _rubric(self) -> None:
        with self.desks.office.read() as tx:
            there = {one.slug: one for one in rubrics.all(tx)}
        if "byvshij" in there:
            self.desks.rubrics.delete(there["byvshij"].id, reassign_to=there["parki"].id)
        else:
            self.desks.rubrics.save(replace(there["sport"], colour="city"))

    def _settings(self) -> None:
        self.desks.newsroom.change(name=f"Таңба {self.chance.randrange(9)}")

    def _story(self, before: Story | None = None) -> Story:
        """A text that the checks let go out."""
        chance, number = self.chance, self.chance.randrange(10**6)
        links = "".join(f"\n\n[см.](article:{chance.choice(self.ids)})" for _ in range(chance.randrange(2)) if self.ids)
        with self.desks.office.read() as tx:
            there = [rubric.id for rubric in rubrics.all(tx)]
        places = (Placement(-1, chance.choice(self.photos), Role.LEAD, alt="парк", caption="Парк"),)
        return Story(
            language=chance.choice(LANGUAGES), headline=f"Парк {number}", lede="Коротко о главном.",
            body=f"Слово за словом.{links}", rubric_id=chance.choice(there), slug=f"park-{number}",
            bylines=(chance.choice(self.people),), on_front=chance.random() < 0.8,
            placements=before.placements if before and chance.random() < 0.5 else places * chance.randrange(2),
        )  # fmt: skip

    def _photo(self, folder: Path, number: int) -> Photo:
        file = folder / f"{number}.jpg"
        Image.new("RGB", (640, 400), (40 * number, 120, 90)).save(file)
        return self.desks.photos.add(file, credit=Credit(self.people[number]), alt="парк")
