"""What the database thread does for the writing surface: each function is one job and gives back plain values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from editor.domain.articles import Article, ArticleRow, Draft, Seen
from editor.domain.checks import Problem
from editor.domain.errors import WorldFailed
from editor.domain.people import Agency, Person
from editor.domain.photos import Credit, CreditPreview, Photo, Role
from editor.domain.sentences import Listed
from editor.domain.writing import AddedPhotos, CreditWords, TypedText
from editor.ui.writing.photos.photo_form import PhotoEdit
from editor.ui.writing.session.requests import Answer, Request

if TYPE_CHECKING:
    from editor.desk import Desks


class Saver:
    """Hands requests to the desk in the order asked and remembers what came of them.

    So quick saves never trip over each other: a later one knows the article and the version that an earlier one made.
    """

    def __init__(self, desks: Desks, session: str) -> None:
        self._writing = desks.writing
        self.session = session
        self._results: dict[int, Article] = {}

    def perform(self, request: Request) -> Answer:
        """Save the request's story when it asks for that, then take its step."""
        done = self._writing.perform(self._typed(request), request.step, saves=request.saves)
        known = done.article or self._results.get(request.after)
        self._results = {
            number: kept for number, kept in self._results.items() if number > request.sequence - _REMEMBERED
        }
        if known is not None:
            self._results[request.sequence] = known
        return Answer(request, done.article, done.error, done.saved)

    def keep(self, request: Request) -> Request:
        """Write the working text to the journal, unless a save on its way has taken it over meanwhile.

        WorldFailed "kept-elsewhere" says that the newsroom could not take it and the fallback journal did.
        """
        kept = self._writing.keep(self._typed(request), self._results.get(request.after))
        if not kept.in_newsroom:
            raise WorldFailed("kept-elsewhere", path=kept.path, why=Listed([(kept.code, kept.facts)]))
        return request

    def hold(self, request: Request) -> str:
        """Put a text into the fallback journal while the newsroom is waited for; may run beside the other verbs.

        The file that has it, or nothing.
        """
        return self._writing.hold(self._typed(request))

    def set_aside(self, request: Request) -> Request:
        """Leave a text in the journal as one that was found: its article goes on without it."""
        self._writing.set_aside(self._typed(request))
        return request

    def copy(self, request: Request) -> tuple[Request, Article]:
        """Save a text as an article of its own."""
        return request, self._writing.copy(self._typed(request))

    def let_go(self, draft: Draft) -> None:
        """Drop a text that was brought back, once every word of it is safe elsewhere."""
        self._writing.let_go(draft, self.session, self._results.values())

    def let_go_of(self, request: Request) -> None:
        """The same for a text of this window."""
        self._writing.let_go_of(self._typed(request), self.session, self._results.values())

    def brought_back(self, request: Request) -> tuple[Article | None, Request]:
        """A request that was not saved and its article, or None when that has moved on or was never made."""
        return self._writing.still_under(self._typed(request)), request

    def _typed(self, request: Request) -> TypedText:
        """The text with the article as its writer knows it: by the newsroom's last answer, or by a save on its way.

        A text that waits in the journal is never written over from another sheet.
        """
        before = self._results.get(request.after)
        is_newer = before is not None and before.version >= request.version
        return TypedText(
            f"{self.session}-{request.sheet}",
            request.story,
            before.id if before else request.article_id,
            before.seen if before and is_newer else Seen(request.version, request.base),
            order=request.sequence,
            note=request.note,
            reason=request.reason,
        )


_REMEMBERED = 500
"""Requests back that a later one may still point to."""


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
    """Photographs that were taken in for a sheet."""

    sheet: int
    taken: AddedPhotos


def add_photos(desks: Desks, sheet: int, paths: tuple[Path, ...], first: Role) -> Added:
    """Take picture files in; `first` is the first one's role."""
    return Added(sheet, desks.writing.add_photos(paths, first))


@dataclass(frozen=True, slots=True)
class Credited:
    """A form with its credit resolved to rows; `photo_changed` when the credit went to the photo itself."""

    sheet: int
    edit: PhotoEdit
    credit: Credit | None
    photo_changed: bool


def credit_photo(desks: Desks, sheet: int, edit: PhotoEdit, photo: Photo | None) -> Credited:
    """Find or make the names of a credit that was typed; the desk says whose it is, the photo's or the article's."""
    if not edit.credit_touched:
        return Credited(sheet, edit, None, photo_changed=False)
    credit = desks.writing.credit(photo, _words(edit))
    return Credited(sheet, edit, credit, photo_changed=credit is None)


def preview_credit(desks: Desks, edit: PhotoEdit) -> CreditPreview:
    """The credit of a form as it would print."""
    return desks.writing.preview_credit(_words(edit))


def _words(edit: PhotoEdit) -> CreditWords:
    return CreditWords(edit.creator, edit.gender, edit.agency, edit.credit_text)


@dataclass(frozen=True, slots=True)
class KnownPeople:
    """The register, and who was looked for."""

    people: tuple[Person, ...]
    agencies: tuple[Agency, ...]
    found: Person | None = None
    sheet: int = field(default=0)


def people(desks: Desks) -> KnownPeople:
    """Everybody who writes and photographs."""
    return KnownPeople(tuple(desks.people.all()), tuple(desks.people.agencies()))


def add_byline(desks: Desks, sheet: int, name: str) -> KnownPeople:
    """Find or make the person of a byline."""
    found = desks.people.find_or_add(name)
    return KnownPeople(tuple(desks.people.all()), tuple(desks.people.agencies()), found, sheet)
