"""What the database thread does for the writing surface: each function is one job and gives back plain values."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from editor.domain.articles import Article, ArticleRow, Seen
from editor.domain.checks import Problem
from editor.domain.errors import EditorError, NotFound, WorldFailed
from editor.domain.people import Agency, Person
from editor.domain.photos import Credit, CreditPreview, Photo, Placement, Role
from editor.domain.sentences import Listed
from editor.domain.states import Workflow
from editor.domain.story import Story, says_the_same
from editor.ui.writing.photos.photo_form import PhotoEdit
from editor.ui.writing.session.requests import Answer, Request, Step

if TYPE_CHECKING:
    from editor.desk import Desks


class Saver:
    """Saves in the order asked and remembers what came of it, so that quick saves never trip over each other."""

    def __init__(self, desks: Desks, session: str) -> None:
        self._desks = desks
        self.session = session
        self._results: dict[int, Article] = {}
        self._untitled: set[int] = set()

    def perform(self, request: Request) -> Answer:
        """Save the request's story when it asks for that, then take its step."""
        article: Article | None = None
        saved = False
        try:
            before = self._results.get(request.after)
            article_id = before.id if before else request.article_id
            if request.saves or article_id is None:
                article = self._save(request, before, article_id)
                saved = True
                article_id = article.id
            if request.step is not None:
                article = self._stepped(request, request.step, article_id, article or before)
        except EditorError as error:
            return self._answer(request, article, error, saved=saved)
        return self._answer(request, article, None, saved=saved)

    def keep(self, request: Request) -> Request:
        """Write the working text to the journal, unless a save on its way has taken it over meanwhile.

        WorldFailed "kept-elsewhere" says that the newsroom could not take it and the fallback journal did.
        """
        before = self._results.get(request.after)
        article_id, version = (before.id, before.version) if before else (request.article_id, request.version)
        if before is not None and before.story == request.story:
            self._desks.drafts.settle(self._place(request), article_id, order=request.sequence)
            return request
        if article_id is None:
            self._untitled.add(request.sheet)
        kept = self._desks.drafts.keep(self._place(request), article_id, request.story, version, order=request.sequence)
        if not kept.in_newsroom:
            raise WorldFailed("kept-elsewhere", path=kept.path, why=Listed([(kept.code, kept.facts)]))
        return request

    def hold(self, request: Request) -> str:
        """Put a text into the fallback journal while the newsroom is waited for; may run beside the other verbs.

        The file that has it, or nothing.
        """
        before = self._results.get(request.after)
        article_id, version = (before.id, before.version) if before else (request.article_id, request.version)
        return self._desks.drafts.hold(self._place(request), article_id, request.story, version, order=request.sequence)

    def set_aside(self, request: Request) -> Request:
        """Leave a text in the journal as one that was found: its article goes on without it."""
        self._desks.drafts.keep(f"{ASIDE}{self._place(request)}", request.article_id, request.story, request.version)
        with suppress(WorldFailed):
            self._desks.drafts.drop(self._place(request), request.article_id)
        return request

    def copy(self, request: Request) -> tuple[Request, Article]:
        """Save a text as an article of its own."""
        article = self._desks.articles.create(request.story, language=request.story.language)
        with suppress(WorldFailed):  # the copy has been made, whatever becomes of the journal
            self._desks.drafts.drop(self._place(request), request.article_id)
        return request, article

    def let_go(self, place: str, article_id: int | None, story: Story) -> None:
        """Drop a text that was brought back, once this window's own journal or a save has every word of it."""
        left = self._desks.drafts.left_over("")
        safe = [draft.story for draft in left if draft.session.startswith(self.session) and draft.session != place]
        safe += [article.story for article in self._results.values()]
        now = article_of(self._desks, article_id)
        if any(says_the_same(each, story) for each in [*safe, *([now.story] if now else [])]):
            with suppress(WorldFailed):  # where nothing can be written it is offered once more
                self._desks.drafts.drop(place, article_id)

    def let_go_of(self, request: Request) -> None:
        """The same for a text of this window."""
        self.let_go(self._place(request), request.article_id, request.story)

    def _stepped(self, request: Request, step: Step, article_id: int, known: Article | None) -> Article:
        """The step is for the text that the writer sees, and for no other that came into the newsroom meanwhile."""
        seen = known.seen if known else Seen(request.version, request.base, is_spiked=step.name == "unspike")
        return STEPS[step.name](self._desks, article_id, step, seen)

    def _save(self, request: Request, before: Article | None, article_id: int | None) -> Article:
        drafts = self._desks.drafts
        if article_id is None:
            article = self._desks.articles.create(request.story, reason=request.reason)
            is_kept = request.sheet in self._untitled
        else:
            version = max(request.version, before.version if before else 0)
            article = self._desks.articles.save(
                article_id, request.story, version=version, note=request.note, reason=request.reason
            )
            is_kept = True
        if is_kept:
            with suppress(WorldFailed):  # the save has been made, whatever becomes of the journal
                drafts.drop(self._place(request), article_id, order=request.sequence)
        else:
            drafts.settle(self._place(request), article_id, order=request.sequence)
        return article

    def _place(self, request: Request) -> str:
        """The session in the journal: a text that waits is never written over from another sheet."""
        return f"{self.session}-{request.sheet}"

    def _answer(self, request: Request, article: Article | None, error: EditorError | None, *, saved: bool) -> Answer:
        known = article or self._results.get(request.after)
        self._results = {
            number: kept for number, kept in self._results.items() if number > request.sequence - _REMEMBERED
        }
        if known is not None:
            self._results[request.sequence] = known
        return Answer(request, article, error, saved)


ASIDE = "aside-"
"""What the session of a text begins with in the journal when its writer has opened another one in its place."""

_REMEMBERED = 500
"""Requests back that a later one may still point to."""


def _move(desks: Desks, article_id: int, step: Step, seen: Seen) -> Article:
    return desks.articles.move(article_id, step.workflow or Workflow.DRAFT, seen=seen)


def _publish(desks: Desks, article_id: int, _step: Step, seen: Seen) -> Article:
    return desks.publication.publish(article_id, seen=seen)


def _correct(desks: Desks, article_id: int, step: Step, seen: Seen) -> Article:
    return desks.publication.correct(article_id, step.note, seen=seen)


def _withdraw(desks: Desks, article_id: int, step: Step, seen: Seen) -> Article:
    return desks.publication.withdraw(article_id, step.note, seen=seen)


def _schedule(desks: Desks, article_id: int, step: Step, seen: Seen) -> Article:
    return desks.publication.schedule(article_id, step.at or datetime.now(UTC), seen=seen)


def _unschedule(desks: Desks, article_id: int, _step: Step, seen: Seen) -> Article:
    return desks.publication.unschedule(article_id, seen=seen)


def _spike(desks: Desks, article_id: int, _step: Step, seen: Seen) -> Article:
    return desks.articles.spike(article_id, seen=seen)


def _unspike(desks: Desks, article_id: int, _step: Step, seen: Seen) -> Article:
    return desks.articles.unspike(article_id, seen=seen)


def _embargo(desks: Desks, article_id: int, step: Step, seen: Seen) -> Article:
    return desks.publication.set_embargo(article_id, step.at, seen=seen)


STEPS: dict[str, Callable[[Desks, int, Step, Seen], Article]] = {
    "move": _move,
    "publish": _publish,
    "correct": _correct,
    "withdraw": _withdraw,
    "schedule": _schedule,
    "unschedule": _unschedule,
    "spike": _spike,
    "unspike": _unspike,
    "embargo": _embargo,
}


@dataclass(frozen=True, slots=True)
class Checked:
    """Findings of a story, its full web address, and the other language versions."""

    request: Request
    problems: tuple[Problem, ...]
    address: str
    translations: tuple[ArticleRow, ...]
    words: int = 0
    characters: int = 0
    minutes: int = 0


class Length(Protocol):
    """How long a text is."""

    @property
    def words(self) -> int: ...
    @property
    def characters(self) -> int: ...
    @property
    def minutes(self) -> int: ...


def check(desks: Desks, measure: Callable[[str], Length], request: Request) -> Checked:
    """Hold the story on the screen against the newsroom."""
    article_id = request.article_id
    problems = desks.articles.check(request.story, article_id)
    address = desks.articles.address(request.story, article_id) if article_id is not None else ""
    versions = desks.articles.translations(article_id) if article_id is not None else ()
    length = measure(request.story.body)
    return Checked(request, tuple(problems), address, tuple(versions), length.words, length.characters, length.minutes)


def suggest_slug(desks: Desks, request: Request) -> tuple[Request, str]:
    """An address for the headline on the screen."""
    return request, desks.articles.suggest_slug(request.story.headline, request.story.language)


@dataclass(frozen=True, slots=True)
class Added:
    """Photographs that were taken in, each with its new place, and what could not be."""

    sheet: int
    placements: tuple[Placement, ...]
    at_caret: bool
    errors: tuple[EditorError, ...] = ()


def add_photos(desks: Desks, sheet: int, paths: tuple[Path, ...], first: Role, at_caret: bool) -> Added:  # noqa: FBT001 - called by the task runner, which passes no names
    """Take picture files into the library and give each a place; `first` is the first one's role."""
    placements: list[Placement] = []
    errors: list[EditorError] = []
    for path in paths:
        try:
            photo = desks.photos.add(path)
            placements.append(desks.photos.place(photo.id, Role.BODY if placements else first))
        except EditorError as error:
            errors.append(error)
    return Added(sheet, tuple(placements), at_caret, tuple(errors))


@dataclass(frozen=True, slots=True)
class Credited:
    """A form with its credit resolved to rows; `photo_changed` when the credit went to the photo itself."""

    sheet: int
    edit: PhotoEdit
    credit: Credit | None
    photo_changed: bool


def credit_photo(desks: Desks, sheet: int, edit: PhotoEdit, photo: Photo | None) -> Credited:
    """Find or make the names of a credit. A photo without a credit gets it for good, others for this article alone."""
    if not edit.credit_touched:
        return Credited(sheet, edit, None, photo_changed=False)
    person = desks.people.find_or_add(edit.creator, edit.gender) if edit.creator else None
    agency = desks.people.find_or_add_agency(edit.agency) if edit.agency else None
    credit = Credit(person.id if person else None, agency.id if agency else None, edit.credit_text)
    if photo is not None and photo.credit.is_empty:
        desks.photos.change((photo.id,), credit=credit)
        return Credited(sheet, edit, None, photo_changed=True)
    return Credited(sheet, edit, credit, photo_changed=False)


def preview_credit(desks: Desks, edit: PhotoEdit) -> CreditPreview:
    """The credit of a form as it would print."""
    return desks.photos.preview_credit(
        Credit(text=edit.credit_text), person=edit.creator, gender=edit.gender, agency=edit.agency
    )


def brought_back(desks: Desks, request: Request) -> tuple[Article | None, Request]:
    """A request that was not saved and its article, or None when that has moved on or was never made."""
    article = article_of(desks, request.article_id)
    return (article if article is not None and article.version == request.version else None), request


def article_of(desks: Desks, article_id: int | None) -> Article | None:
    """The article as the newsroom has it; None when it was never made or is gone."""
    try:
        return desks.articles.get(article_id) if article_id is not None else None
    except NotFound:
        return None


@dataclass(frozen=True, slots=True)
class People:
    """The register, and who was looked for."""

    people: tuple[Person, ...]
    agencies: tuple[Agency, ...]
    found: Person | None = None
    sheet: int = field(default=0)


def people(desks: Desks) -> People:
    """Everybody who writes and photographs."""
    return People(tuple(desks.people.all()), tuple(desks.people.agencies()))


def add_byline(desks: Desks, sheet: int, name: str) -> People:
    """Find or make the person of a byline."""
    found = desks.people.find_or_add(name)
    return People(tuple(desks.people.all()), tuple(desks.people.agencies()), found, sheet)
