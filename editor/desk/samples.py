"""The sample newsroom: invented articles, people and photographs, made by the same verbs that a newsroom uses."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from editor.desk.opening import Desks, as_of, create_newsroom
from editor.domain.content import FieldKind
from editor.domain.newsroom import Newsroom
from editor.domain.people import Agency, Gender, Person
from editor.domain.photos import Credit, Photo, Placement, Role
from editor.domain.states import Workflow
from editor.domain.story import Story, fields_of
from editor.domain.words import FIRST_LANGUAGE, Names

FOLDER = Path(__file__).parents[2] / "resources" / "sample"
REFERENCE = re.compile(r"\(article:([\w-]+)\)")
Table = dict[str, Any]


@dataclass(frozen=True, slots=True)
class SampleFile:
    """One article of the sample: its front matter, its body, and the number that it will have."""

    name: str
    number: int
    facts: Table
    body: str


class Told:
    """A clock that is told the time, so that the sample has a past."""

    def __init__(self, now: datetime) -> None:
        self.now = now
        self.time = now

    def __call__(self) -> datetime:
        """The time that was told last."""
        return self.time

    def ago(self, hours: float) -> None:
        """Set the time to so many hours before the sample's present."""
        self.time = self.now - timedelta(minutes=round(hours * 60))


def create_sample(location: str | Path, *, who: str = "") -> Desks:
    """Make the sample newsroom in a folder that has none, and open it under the real clock."""
    facts = tomllib.loads((FOLDER / "newsroom.toml").read_text("utf-8"))
    desks = create_newsroom(location, sample_settings(facts), who=who or facts["people"][0]["names"][facts["language"]])
    clock = Told(facts["now"])
    past = as_of(desks, clock)
    rubrics = {row["slug"]: rubric for row, rubric in sample_rubrics(past, facts["rubrics"])}
    people = {person.names[FIRST_LANGUAGE]: person.id for person in sample_people(past, facts["people"])}
    agencies = {agency.names[FIRST_LANGUAGE]: agency.id for agency in sample_agencies(past, facts["agencies"])}
    photos = {photo.file_name: photo for photo in _photos(past, facts["photos"], people, agencies)}
    files = sample_files()
    numbers = {file.name: file.number for file in files}
    for file in files:
        story = _story(file, numbers, rubrics, people, photos)
        _make(past, clock, file, story)
    _link_translations(past, files)
    return desks


def sample_settings(facts: Table) -> Newsroom:
    """The settings that the sample's table of facts names."""
    return Newsroom(
        name=facts["name"],
        site_url=facts["site_url"],
        language=facts["language"],
        languages=tuple(facts["languages"]),
        zone=facts["zone"],
        about=Names(facts["about"]),
    )


def sample_rubrics(desks: Desks, rows: list[Table]) -> Iterator[tuple[Table, int]]:
    """Add the rubrics of a table, parents first: each row with its rubric's id."""
    made: dict[str, int] = {}
    for row in rows:
        parent = made.get(row.get("parent", ""))
        rubric = desks.rubrics.add(Names(row["names"]), slug=row["slug"], parent_id=parent, colour=row["colour"])
        desks.rubrics.save(replace(rubric, about=Names(row["about"])))
        made[row["slug"]] = rubric.id
        yield row, rubric.id


def sample_people(desks: Desks, rows: list[Table]) -> Iterator[Person]:
    """Add the people of a table."""
    for row in rows:
        person = Person(
            names=Names(row["names"]),
            gender=Gender(row["gender"]),
            genitive_ru=row.get("genitive_ru", ""),
            declines=row.get("declines", True),
        )
        yield desks.people.save(person)


def sample_agencies(desks: Desks, rows: list[Table]) -> Iterator[Agency]:
    """Add the agencies of a table."""
    for row in rows:
        yield desks.people.save_agency(Agency(names=Names(row["names"])))


def _photos(desks: Desks, rows: list[Table], people: dict[str, int], agencies: dict[str, int]) -> Iterator[Photo]:
    for row in rows:
        credit = Credit(people.get(row.get("creator", "")), agencies.get(row.get("agency", "")))
        path = FOLDER / "photos" / row["file"]
        photo = desks.photos.add(path, credit=credit, alt=row.get("alt", ""), description=row.get("description", ""))
        rights_end: date | None = row.get("rights_end")
        (changed,) = desks.photos.change((photo.id,), usage_terms=row.get("usage_terms", ""), rights_end=rights_end)
        yield changed


def sample_files() -> list[SampleFile]:
    """Oldest first: a new database counts articles from 1 in the order in which they are made."""
    parsed: list[tuple[str, Table, str]] = []
    for path in sorted((FOLDER / "articles").glob("*.md")):
        _start, front, body = path.read_text("utf-8").split("+++\n", 2)
        parsed.append((path.stem.split("-", 1)[1], tomllib.loads(front), body.strip() + "\n"))
    parsed.sort(key=lambda row: -row[1]["hours_ago"])
    return [SampleFile(name, number, facts, body) for number, (name, facts, body) in enumerate(parsed, 1)]


def _story(
    file: SampleFile,
    numbers: dict[str, int],
    rubrics: dict[str, int],
    people: dict[str, int],
    photos: dict[str, Photo],
) -> Story:
    facts = file.facts
    return Story(
        language=facts["language"],
        **{field.name: facts.get(field.outside, "") for field in fields_of(FieldKind.SHORT)},
        body=REFERENCE.sub(lambda found: f"(article:{numbers[found[1]]})", file.body),
        rubric_id=rubrics.get(facts.get("rubric", "")),
        bylines=tuple(people[name] for name in facts.get("bylines", ())),
        tags=tuple(facts.get("tags", ())),
        placements=tuple(_placement(row, photos, people) for row in facts.get("photos", ())),
    )


def _placement(row: Table, photos: dict[str, Photo], people: dict[str, int]) -> Placement:
    photo = photos.get(row.get("file", ""))
    creator = row.get("creator")
    return Placement(
        id=row["id"],
        photo_id=photo.id if photo else None,
        role=Role(row["role"]),
        caption=row.get("caption", ""),
        alt=row.get("alt", ""),
        credit=None if creator is None else Credit(creator_id=people.get(creator)),
    )


def _make(desks: Desks, clock: Told, file: SampleFile, story: Story) -> None:
    """Write the article at its time and take it through the states that its front matter names."""
    facts = file.facts
    clock.ago(facts["hours_ago"])
    slug = desks.articles.suggest_slug(story.headline, story.language)
    start = Workflow.IDEA if facts["workflow"] == "idea" else Workflow.DRAFT
    article = desks.articles.create(replace(story, slug=slug), workflow=start)
    if facts["workflow"] in {"review", "ready", "spiked"}:
        article = desks.articles.move(article.id, Workflow(facts["workflow"]), seen=article.seen)
    if facts["publication"] in {"live", "corrected", "withdrawn"}:
        article = desks.publication.publish(article.id, seen=article.seen)
    if correction := facts.get("correction"):
        clock.ago(correction["hours_ago"])
        article = desks.publication.correct(article.id, correction["text"], seen=article.seen)
    if facts["publication"] == "withdrawn":
        article = desks.publication.withdraw(article.id, seen=article.seen)
    if hours := facts.get("embargo_in_hours"):
        until = clock.now + timedelta(hours=hours)
        article = desks.publication.set_embargo(article.id, until, seen=article.seen)
    if hours := facts.get("publish_in_hours"):
        desks.publication.schedule(article.id, clock.now + timedelta(hours=hours), seen=article.seen)


def _link_translations(desks: Desks, files: list[SampleFile]) -> None:
    first: dict[str, int] = {}
    for file in files:
        group = file.facts.get("translation", "")
        if group and first.setdefault(group, file.number) != file.number:
            desks.articles.link_translation(first[group], file.number)
