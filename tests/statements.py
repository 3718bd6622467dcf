"""How many SQL statements the desk's verbs take, as the window calls them, in a newsroom of a given size.

Counted is whatever SQLAlchemy sends, a list of rows for one statement as one. The index of words is part of it, and the
number that each transaction writes into the log. The seals of rows are written by triggers, without statements of their
own. Not counted are BEGIN and COMMIT, and what a connection is told of itself: how long it waits, whether it may write.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from sqlalchemy import Engine, event

from db.newsroom import articles, people, photos, rubrics
from editor.desk import Desks, create_newsroom
from editor.domain.articles import Article
from editor.domain.newsroom import Newsroom
from editor.domain.people import Person
from editor.domain.photos import Credit, Photo, Placement, Role
from editor.domain.rubrics import Rubric
from editor.domain.story import Story
from editor.domain.words import Names
from editor.domain.writing import Outcome, Step, TypedText

Act = Callable[[], object]

WINDOW = "window-1"


@contextmanager
def counted() -> Generator[list[str]]:
    """Every statement that is sent to any database meanwhile, in order."""
    sent: list[str] = []

    def listen(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if not statement.startswith(("BEGIN", "COMMIT", "ROLLBACK")):
            sent.append(statement)

    event.listen(Engine, "before_cursor_execute", listen)
    try:
        yield sent
    finally:
        event.remove(Engine, "before_cursor_execute", listen)


@dataclass(frozen=True)
class Room:
    """A newsroom of `rows` articles, people, rubrics and photos, and one article that shows them all."""

    desks: Desks
    article: Article

    def typed(self, number: int) -> TypedText:
        """What the writer types next over the article as it is."""
        now = self.desks.articles.get(self.article.id)
        story = replace(now.story, headline=f"Парк открыт {number}", body=f"{now.story.body}\n\nЕщё абзац {number}.")
        return TypedText(WINDOW, story, now.id, now.seen, order=number)


def make(folder: Path, rows: int) -> Room:
    """Fill a new newsroom; some of its people and rubrics went into others."""
    desks = create_newsroom(folder, Newsroom(name="Таңба", site_url="https://tanba.example"), who="Д. Ермекова")
    now = desks.office.now()
    with desks.office.write() as tx:
        who = [people.save(tx, Person(names=Names(ru=f"Имя Фамилия{number}"))).id for number in range(rows)]
        where = [
            rubrics.add(tx, Rubric(names=Names(ru=f"Рубрика {number}"), slug=f"rubrika-{number}")).id
            for number in range(rows)
        ]
        shown = [
            photos.add(tx, Photo(sha256=f"{number:064}", credit=Credit(who[number]), alt="парк")).id
            for number in range(rows)
        ]
        for number in range(rows):
            filed = Story(
                headline=f"Новость {number}", body="Слово за словом.", rubric_id=where[number], slug=f"n-{number}"
            )
            articles.create(tx, filed, by="Омар", at=now)
    desks.people.merge(who[-1], who[-2])
    desks.rubrics.delete(where[-1], reassign_to=where[-2])
    own = tuple(
        Placement(-number, photo, Role.BODY, caption=f"Подпись {number}", alt="парк", credit=Credit(who[number - 1]))
        for number, photo in enumerate(shown, 1)
    )
    story = Story(
        headline="Парк открыт", lede="Рельсы оставят.", body="Первый абзац.", rubric_id=where[0], slug="park",
        bylines=tuple(who[:-1]), tags=tuple(f"тег {number}" for number in range(rows)), placements=own,
    )  # fmt: skip
    article = desks.articles.create(story)
    return Room(desks, article)


def opening(room: Room) -> Act:
    """An article comes onto the writing surface."""
    return partial(room.desks.articles.get, room.article.id)


def keeping(room: Room) -> Act:
    """A pause in typing: the journal's row is written again."""
    room.desks.writing.keep(room.typed(1))
    return partial(room.desks.writing.keep, room.typed(2))


def saving(room: Room) -> Act:
    """Ctrl+S over words that the journal has."""
    room.desks.writing.keep(room.typed(1))
    return partial(room.desks.writing.perform, room.typed(1))


def publishing(room: Room) -> Act:
    """«Publish» over a text that is saved, after the checks of a pause, which read the site, and a save."""
    room.desks.articles.address(room.article.story, room.article.id)
    return publishing_first(room)


def publishing_first(room: Room) -> Act:
    """The same when no page has been made yet, or something on other pages was changed: the site is read anew."""
    saved = room.desks.writing.save(room.typed(1))
    text = TypedText(WINDOW, saved.story, saved.id, saved.seen, order=2)
    return partial(room.desks.writing.perform, text, Step("publish"), saves=False)


def previewing(room: Room) -> Act:
    """The first preview after a save: nothing that was read before counts."""
    saved = room.desks.writing.save(room.typed(1))
    return partial(room.desks.preview.page, saved.story, saved.id)


VERBS: dict[str, tuple[Callable[[Room], Act], int]] = {
    "opening an article": (opening, 8),
    "keeping a draft": (keeping, 4),
    "save": (saving, 20),
    "publish": (publishing, 26),
    "publish, site anew": (publishing_first, 34),
    "preview": (previewing, 16),
}
"""Verb -> what makes it ready, and the most statements that it may take."""


def statements_of(room: Room, ready: Callable[[Room], Act]) -> list[str]:
    """What one act sends, after another verb has used each connection once."""
    act = ready(room)
    with counted() as sent:
        done = act()
    if isinstance(done, Outcome) and done.error is not None:
        raise done.error
    return sent
