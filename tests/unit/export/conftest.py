"""A small newsroom in three languages, built from plain values and real pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image

from editor.domain.articles import Correction, LiveArticle, LiveBody
from editor.domain.exports import ExportReport
from editor.domain.newsroom import Newsroom
from editor.domain.people import Agency, Gender, Person
from editor.domain.photos import Credit, Photo, Placement, Role
from editor.domain.rubrics import Rubric
from editor.domain.states import Publication
from editor.domain.story import Story
from editor.domain.words import Names
from editor.export.run import Sources, look, run
from editor.export.site import Site
from editor.photos.store import PhotoStore
from editor.render.pipeline import render

NOW = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)

RUBRICS = (
    Rubric(1, position=0, slug="novosti", names=Names(ru="Новости", kk="Жаңалықтар", en="News")),
    Rubric(2, position=1, slug="gorod", names=Names(ru="Город", kk="Қала", en="City"), colour="city",
           about=Names(ru="Улицы, дворы, транспорт и люди.")),
    Rubric(3, slug="parki", parent_id=2, names=Names(ru="Парки и скверы", kk="Саябақтар", en="Parks"), colour="city"),
)  # fmt: skip

PEOPLE = {
    1: Person(1, names=Names(ru="Дина Ермекова", kk="Дина Ермекова", en="Dina Yermekova"), gender=Gender.FEMALE),
    2: Person(2, names=Names(ru="Айгерим Сатпаева", kk="Айгерім Сәтпаева", en="Aigerim Satpayeva"),
              gender=Gender.FEMALE, genitive_ru="Айгерим Сатпаевой"),
}  # fmt: skip

AGENCIES = {1: Agency(1, names=Names(ru="агентство «Қайнар»", kk="«Қайнар» агенттігі", en="Qainar agency"))}

BODY = """Одиннадцать лет по улице Байзакова не ходят "трамваи".

## Что останется от рельсов

Рельсы не разберут.
"""


@dataclass
class Room:
    """A newsroom that a test changes and exports."""

    root: Path
    store: PhotoStore
    site: Site
    bodies: dict[int, str] = field(default_factory=dict)
    read: list[int] = field(default_factory=list)
    now: datetime = NOW

    def publish(self, headline: str, *, language: str = "ru", rubric_id: int = 2, body: str = BODY,
                hours_ago: float | None = None, **story: object) -> LiveArticle:  # fmt: skip
        """One more live article; later ones are newer unless `hours_ago` says otherwise."""
        number = max((live.article_id for live in self.site.live), default=100) + 1
        at = self.now - timedelta(hours=hours_ago if hours_ago is not None else 400 - number)
        content = Story(
            language=language, headline=headline, lede=f"О чём: {headline}", rubric_id=rubric_id, slug=f"slug-{number}",
            bylines=(1,), **story,  # type: ignore[arg-type]
        )  # fmt: skip
        live = LiveArticle(number, f"uid-{number}", number * 10, f"hash-{number}", content, Publication.LIVE, at, at)
        self.bodies[live.revision_id] = body
        self.site = replace(self.site, live=(*self.site.live, live))
        return live

    def change(self, live: LiveArticle, **changes: object) -> LiveArticle:
        """Another live revision of an article, or other facts about it."""
        fresh = replace(live, **changes)  # type: ignore[arg-type]
        if fresh.story != live.story and fresh.revision_id == live.revision_id:
            fresh = replace(fresh, revision_id=live.revision_id + 1, content_hash=live.content_hash + "+")
            self.bodies[fresh.revision_id] = self.bodies[live.revision_id]
        others = tuple(one for one in self.site.live if one.article_id != live.article_id)
        self.site = replace(self.site, live=(*others, fresh))
        return fresh

    def withdraw(self, live: LiveArticle) -> None:
        """Take an article off the site."""
        self.site = replace(self.site, live=tuple(one for one in self.site.live if one.article_id != live.article_id))

    def photo(
        self, number: int = 1, *, credit: Credit = Credit(creator_id=2), size: tuple[int, int] = (1000, 640)
    ) -> Photo:
        """A real picture in the store."""
        file = self.root / f"photo-{number}.jpg"
        Image.new("RGB", size, (40 * number % 255, 120, 90)).save(file)
        stored = self.store.put(file)
        photo = Photo(
            number, f"photo-{number}", stored.sha256, file.name, stored.media_type, stored.width, stored.height,
            stored.byte_size, credit, description="Пути у депо", alt="Рельсы между клёнами",
        )  # fmt: skip
        self.site = replace(self.site, photos={**self.site.photos, number: photo})
        return photo

    def lead(self, number: int = 1, **placement: object) -> Placement:
        """A lead photograph with its file and its credit."""
        self.photo(number)
        return Placement(700 + number, number, Role.LEAD, "Старые пути.", **placement)  # type: ignore[arg-type]

    def sources(self) -> Sources:
        """What an export reads."""
        return Sources(self.site, self._bodies, self.store, render)

    def export(self, target: Path | None = None, **options: object) -> ExportReport:
        """Export into `site`, or into another target; `read` then holds the revisions whose bodies were read."""
        self.read.clear()
        return run(self.sources, target or self.root / "site", **{"now": self.now, **options})  # type: ignore[arg-type]

    def look(self, target: Path | None = None, **options: object) -> ExportReport:
        """What an export would change."""
        return look(self.sources, target or self.root / "site", **{"now": self.now, **options})  # type: ignore[arg-type]

    def page(self, path: str) -> str:
        """A file of the exported site."""
        return (self.root / "site" / path).read_text("utf-8")

    def _bodies(self, revision_ids: Sequence[int]) -> Iterable[LiveBody]:
        for one in revision_ids:
            self.read.append(one)
            yield LiveBody(one, self.bodies[one], "", "")


@pytest.fixture
def room(tmp_path: Path) -> Room:
    """An empty newsroom «Таңба» with three rubrics."""
    return empty_newsroom(tmp_path)


def left_over(root: Path) -> list[str]:
    """Names of what exports have left beside their targets, but for the tree that has the next turn."""
    return sorted(path.name for path in root.glob(".*") if not path.name.endswith(".rubrika-aside"))


def empty_newsroom(root: Path) -> Room:
    """The newsroom of these tests in a folder of its own."""
    newsroom = Newsroom("Таңба", "https://tanba.example", about=Names(ru="Мы пишем о городе."))
    site = Site(newsroom, RUBRICS, people=PEOPLE, agencies=AGENCIES)
    return Room(root, PhotoStore(root / "originals"), site)


def small_newsroom(root: Path) -> Room:
    """The same newsroom with two articles and a photograph; always the same one."""
    room = empty_newsroom(root)
    room.publish("Городская история", placements=(room.lead(),))
    room.publish("Новость", rubric_id=1)
    return room


@pytest.fixture
def filled(room: Room) -> Room:
    """The newsroom with a dozen articles, a photograph, a correction and a translation."""
    for number in range(6):
        room.publish(f"Новость номер {number}", rubric_id=1)
        room.publish(f"Городская история {number}")
    tram = room.publish("Трамвайная линия станет парком", rubric_id=3, placements=(room.lead(),), tags=("трамвай",))
    kazakh = room.publish("Трамвай жолы саябаққа айналады", language="kk", rubric_id=3)
    note = Correction(tram.published_at + timedelta(hours=1), "В первой версии мы назвали длину неверно.")
    room.change(tram, translation_group="t", corrections=(note,), publication=Publication.CORRECTED)
    room.change(kazakh, translation_group="t")
    return room


@pytest.fixture
def tree() -> Callable[[Path], dict[str, bytes]]:
    """Every file under a folder with its bytes."""

    def read(folder: Path) -> dict[str, bytes]:
        return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}

    return read
