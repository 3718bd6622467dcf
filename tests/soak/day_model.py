"""What a day is compared with: a model of each article, a clock, and the newsrooms that days begin in."""

from __future__ import annotations

import shutil
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import db.newsroom.articles
import db.newsroom.revisions
from db.hashes import story_hash
from editor.desk import Desks, create_newsroom, open_newsroom
from editor.domain.articles import ListQuery
from editor.domain.newsroom import Newsroom
from editor.domain.people import Person
from editor.domain.states import Publication, Workflow
from editor.domain.story import Story
from editor.domain.words import Names

WINDOW = "window"
"""The session that types."""


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


def text(headline: str, body: str, slug: int) -> Story:
    """A story that may be published when it has a body."""
    return Story(headline=headline, lede="Лид.", body=body, rubric_id=1, bylines=(1,), slug=f"text-{slug}")


@cache
def newsrooms() -> Path:
    """Two newsrooms with a rubric and a reporter, made once and copied for each day: an empty one, and one at work."""
    places = Path(mkdtemp(prefix="rubrika-day-"))
    desks = create_newsroom(places / "empty", Newsroom(name="Таңба"), who="desk")
    desks.rubrics.add(Names(ru="Город"), slug="gorod")
    desks.people.save(Person(names=Names(ru="Жанара Каримова")))
    desks.close()
    shutil.copytree(places / "empty", places / "at work")
    with closing(open_newsroom(places / "at work", who="desk")) as desks:
        for number, is_ready in ((1, True), (2, False)):
            article = desks.articles.create(text("Мост", "Мост закрыт.", number))
            desks.articles.save(article.id, text("Мост", "Мост открыт.", number), version=article.version)
            if is_ready:
                live = desks.publication.publish(article.id)
                desks.drafts.keep(WINDOW, live.id, replace(live.story, body="Мост открыт, но"), live.version)
            else:
                desks.articles.spike(article.id)
    return places


def known_of(desks: Desks) -> dict[int, Known]:
    """The model of a newsroom as it stands."""
    with desks.office.read() as tx:
        frozen = {
            number: db.newsroom.revisions.of_article(tx, number) for number in db.newsroom.articles.ids(tx, ListQuery())
        }
        articles = [db.newsroom.articles.get(tx, number) for number in frozen]
    return {
        one.id: Known(
            one.story, one.version, one.workflow, one.publication,
            frozen=[each.content_hash for each in reversed(frozen[one.id])],
            live=next((each.content_hash for each in frozen[one.id] if each.id == one.live_revision_id), ""),
            spiked_from=Workflow.DRAFT if one.workflow is Workflow.SPIKED else None,
        )
        for one in articles
    }  # fmt: skip
