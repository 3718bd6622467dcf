"""One invented article after another: number and seed say all of it, so any process can make any of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from random import Random

from db.door.filling import WholeArticle
from db.hashes import clean_story, story_hash
from editor.desk.bench import bodies
from editor.desk.bench.texts import InventedTexts
from editor.domain.articles import Article, Correction, LiveArticle, Reason, Revision
from editor.domain.newsroom import Newsroom
from editor.domain.people import Agency, Person
from editor.domain.photos import Photo, Placement, Role
from editor.domain.printing import printed
from editor.domain.rubrics import Rubric
from editor.domain.states import Publication, Workflow, is_public
from editor.domain.story import Story
from editor.domain.words import LANGUAGES
from editor.export.article import render_context
from editor.export.directory import Directory
from editor.export.site import Site
from editor.language.slugs import slug
from editor.render.keys import html_key
from editor.render.pipeline import render

LATEST = datetime(2026, 10, 30, 9, 0, tzinfo=UTC)
"""When the newest article was published: no article of the past lies ahead of anybody's clock."""

AHEAD = datetime(2099, 1, 1, tzinfo=UTC)
APART = timedelta(minutes=105)
"""Between two articles: a hundred thousand of them take twenty years."""

ROUND = 100
NOT_LIVE: dict[int, tuple[Workflow, Publication]] = {
    11: (Workflow.DRAFT, Publication.NEVER),
    23: (Workflow.REVIEW, Publication.NEVER),
    37: (Workflow.READY, Publication.NEVER),
    41: (Workflow.IDEA, Publication.NEVER),
    59: (Workflow.READY, Publication.SCHEDULED),
    67: (Workflow.READY, Publication.WITHDRAWN),
    71: (Workflow.SPIKED, Publication.NEVER),
}
"""Of each hundred articles those that readers do not have, and how they stand; all others are live."""

EMBARGOED, CORRECTED, EDITED = 83, (7, 57), (3, 33, 63, 93)
"""Of each hundred: live but under an embargo; corrected in public; edited since they were published."""

LANGUAGE_TURNS = (0, 1, 2, 0, 0, 1)
"""Of each six articles three are one text in three languages."""

PLACES = 4
"""Numbers of placements, and of revisions, that are kept for each article."""


@dataclass(frozen=True, eq=False)
class Invention:
    """All that invented articles are made from. `count` is how many there will be; the texts are by language."""

    seed: int
    count: int
    newsroom: Newsroom
    rubrics: tuple[Rubric, ...]
    people: tuple[Person, ...]
    agencies: tuple[Agency, ...]
    photos: tuple[Photo, ...]
    texts: dict[str, InventedTexts]
    tags: dict[str, tuple[str, ...]]

    def site(self, live: tuple[LiveArticle, ...]) -> Site:
        """A site of these articles alone."""
        people = {one.id: one for one in self.people}
        agencies = {one.id: one for one in self.agencies}
        shown = {one.photo_id for each in live for one in each.story.placements}
        photos = {photo.id: photo for photo in self.photos if photo.id in shown}
        return Site(self.newsroom, self.rubrics, live, people, agencies, photos)


def make(invention: Invention, number: int) -> WholeArticle:
    """The article of this number, from 1, with its revisions and the HTML of what readers have."""
    story = _story(invention, number)
    workflow, publication = state_of(number)
    at = time_of(invention, number)
    frozen = _revision(story, number, 1, at, Reason.SAVED if publication is Publication.NEVER else Reason.PUBLISH)
    article = Article(
        id=number,
        uid=uid_of(invention, number),
        story=story,
        workflow=workflow,
        publication=publication,
        revision=1,
        content_hash=frozen.content_hash,
        created_at=at - timedelta(hours=5),
        updated_at=at,
        updated_by=frozen.author,
        spiked_from=Workflow.DRAFT if workflow is Workflow.SPIKED else None,
        translation_group=group_of(invention, number),
    )
    views = number * 37 % 5000 if is_public(publication) and number % 10 == 1 else None
    if publication is Publication.SCHEDULED:
        frozen = replace(frozen, reason=Reason.SCHEDULE)
        return WholeArticle(replace(article, publish_at=AHEAD), (frozen,))
    if not is_public(publication):
        was = {} if publication is Publication.NEVER else {"first_published_at": at, "published_at": at}
        return WholeArticle(replace(article, **was), (frozen,))
    return _live(invention, article, frozen, views)


def state_of(number: int) -> tuple[Workflow, Publication]:
    """Where an article stands, by its number."""
    here = number % ROUND
    return NOT_LIVE.get(here) or (Workflow.READY, Publication.CORRECTED if here in CORRECTED else Publication.LIVE)


def time_of(invention: Invention, number: int) -> datetime:
    """When it was published."""
    return LATEST - APART * (invention.count - number)


def uid_of(invention: Invention, number: int) -> str:
    """Its name outside of the database."""
    return f"{invention.seed:08x}{number:024x}"


def language_of(number: int) -> str:
    """Its language."""
    return LANGUAGES[LANGUAGE_TURNS[number % len(LANGUAGE_TURNS)] % len(LANGUAGES)]


def group_of(invention: Invention, number: int) -> str:
    """What the language versions of one text share, or empty."""
    turn = number % len(LANGUAGE_TURNS)
    return uid_of(invention, number - turn) if turn < len(LANGUAGES) else ""


def _live(invention: Invention, article: Article, frozen: Revision, views: int | None) -> WholeArticle:
    here, at = article.id % ROUND, frozen.at
    until = AHEAD if here == EMBARGOED else None
    notes = (Correction(at + timedelta(hours=2), _correction(invention, article), frozen.author),)
    article = replace(
        article,
        live_revision_id=frozen.id,
        first_published_at=at,
        published_at=at,
        embargo_until=until,
        corrections=notes if here in CORRECTED else (),
    )
    frozen = _rendered(invention, article, frozen)
    if here not in EDITED:
        return WholeArticle(article, (frozen,), frozen.content_hash, views)
    story = replace(article.story, body=f"{article.story.body}\n{_correction(invention, article)}\n")
    edited = _revision(story, article.id, 2, at + timedelta(hours=3), Reason.SAVED)
    article = replace(article, story=story, revision=2, version=2, content_hash=edited.content_hash)
    return WholeArticle(
        replace(article, differs_from_live=True, updated_at=edited.at), (frozen, edited), frozen.content_hash, views
    )


def _correction(invention: Invention, article: Article) -> str:
    return invention.texts[article.story.language].sentence(Random(article.id))


def _revision(story: Story, number: int, which: int, at: datetime, reason: Reason) -> Revision:
    return Revision(
        id=number * PLACES + which,
        article_id=number,
        number=which,
        story=story,
        reason=reason,
        author="Rubrika",
        note="",
        at=at,
        content_hash=story_hash(story),
    )


def _rendered(invention: Invention, article: Article, frozen: Revision) -> Revision:
    """The revision with its HTML, under the key that an export will ask for."""
    live = _as_live(invention, article.id, frozen.story)
    linked = (_as_live(invention, each, _head(invention, each)) for each in _links(invention, article.id))
    body = printed(frozen.story.body)
    context = render_context(Directory(invention.site((live, *linked))), live, body)
    return replace(frozen, body_html=render(body, context).html, html_key=html_key(body, context))


def _as_live(invention: Invention, number: int, story: Story) -> LiveArticle:
    at = time_of(invention, number)
    return LiveArticle(
        number, uid_of(invention, number), number * PLACES + 1, "", replace(story, body=""), Publication.LIVE, at, at
    )


def _story(invention: Invention, number: int) -> Story:
    head, chance = _head(invention, number), _chance(invention, number, 2)
    texts = invention.texts[head.language]
    length = bodies.length_of(chance, number)
    places = tuple(_placements(invention, texts, chance, number))
    shown = tuple(one.id for one in places if one.role is Role.BODY)
    body = bodies.body(texts, chance, length, tuple(_links(invention, number)), shown)
    return clean_story(replace(head, body=body, placements=places))


@lru_cache(maxsize=4096)
def _head(invention: Invention, number: int) -> Story:
    """All but the body and the pictures: what a page that links here must know."""
    chance, language = _chance(invention, number, 1), language_of(number)
    texts = invention.texts[language]
    headline = texts.title(chance, chance.randrange(4, 9))
    return clean_story(
        Story(
            language=language,
            kicker=texts.title(chance, 2) if number % 4 == 0 else "",
            headline=headline,
            lede=texts.sentence(chance),
            rubric_id=chance.choice(invention.rubrics).id,
            slug=slug(headline, language),
            bylines=(chance.choice(invention.people).id,),
            tags=tuple(chance.sample(invention.tags[language], k=min(3, len(invention.tags[language])))),
            on_front=number % 9 != 0,
        )
    )


def _links(invention: Invention, number: int) -> Iterator[int]:
    """Up to two earlier articles that readers have."""
    chance = _chance(invention, number, 3)
    for _ in range(2):
        other = chance.randrange(1, number) if number > 1 else 0
        if other and is_public(state_of(other)[1]) and other % ROUND != EMBARGOED:
            yield other


def _placements(invention: Invention, texts: InventedTexts, chance: Random, number: int) -> Iterator[Placement]:
    """A picture over two articles of three, one inside of every third."""
    if not invention.photos:
        return
    roles = [*([Role.LEAD] if number % 3 else []), *([Role.BODY] if number % 3 == 1 else [])]
    for turn, role in enumerate(roles, 1):
        photo = chance.choice(invention.photos)
        yield Placement(number * PLACES + turn, photo.id, role, texts.sentence(chance), texts.title(chance, 5))


def _chance(invention: Invention, number: int, purpose: int) -> Random:
    return Random(f"{invention.seed}/{number}/{purpose}")
