"""What becomes of a text on a writing surface: kept, saved, taken a step further, copied, given photographs."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from editor.desk.articles import Articles
from editor.desk.drafts import Drafts
from editor.desk.people import People
from editor.desk.photos import Photos
from editor.desk.steps import Steps
from editor.domain.articles import Article, Draft, DraftKind
from editor.domain.errors import EditorError, NotFound, WorldFailed
from editor.domain.keeping import DraftKept
from editor.domain.photos import Credit, CreditPreview, Photo, Placement, Role
from editor.domain.story import says_the_same
from editor.domain.writing import AddedPhotos, CreditWords, Outcome, Step, TypedText


class Writing:
    """The verbs behind a writing surface, which decides nothing itself."""

    def __init__(self, articles: Articles, steps: Steps, drafts: Drafts, photos: Photos, people: People) -> None:
        self._articles = articles
        self._steps = steps
        self._drafts = drafts
        self._photos = photos
        self._people = people

    def perform(self, typed: TypedText, step: Step | None = None, *, saves: bool = True) -> Outcome:
        """Save the text when `saves` or when it has no article yet, then take the step; never the other way round.

        The step is for the text that was saved here or that the writer saw, and for no other that came meanwhile.
        """
        saved: Article | None = None
        article: Article | None = None
        try:
            if saves or typed.article_id is None:
                saved = article = self.save(typed)
            if step is not None:
                article_id = saved.id if saved else typed.article_id or 0
                article = self._steps.take(article_id, step, saved.seen if saved else typed.seen)
        except EditorError as error:
            return Outcome(article, error, saved=saved is not None)
        return Outcome(article, saved=saved is not None)

    def save(self, typed: TypedText) -> Article:
        """Save a text, or make its article; the same transaction drops it from the journal.

        A journal that is damaged is no reason not to save: the text then waits there until it is found.
        """
        try:
            article = self._save(typed, typed.session)
        except WorldFailed as failed:
            if failed.code != "damaged":
                raise
            article = self._save(typed, "")
        self._drafts.settle(typed.session, typed.article_id, order=typed.order)
        return article

    def keep(self, typed: TypedText, known: Article | None = None) -> DraftKept:
        """Write a text to the journal, unless `known`, the newest save of this surface, has every word of it."""
        if known is not None and known.story == typed.story:
            self._drafts.settle(typed.session, known.id, order=typed.order)
            return DraftKept()
        return self._drafts.keep(typed.session, typed.article_id, typed.story, typed.seen.version, order=typed.order)

    def hold(self, typed: TypedText) -> str:
        """Put a text beside the newsroom while that is waited for; the file that has it, or nothing."""
        return self._drafts.hold(typed.session, typed.article_id, typed.story, typed.seen.version, order=typed.order)

    def set_aside(self, typed: TypedText) -> DraftKept:
        """Leave a text in the journal to be found: its writer goes on with somebody else's."""
        return self._drafts.set_aside(typed.session, typed.article_id, typed.story, typed.seen.version)

    def copy(self, typed: TypedText) -> Article:
        """Save a text as an article of its own."""
        article = self._articles.create(typed.story, language=typed.story.language)
        with suppress(WorldFailed):  # the copy has been made, whatever becomes of the journal
            self._drafts.drop(typed.session, typed.article_id)
        return article

    def let_go(self, draft: Draft, window: str, saved: Iterable[Article] = ()) -> None:
        """Drop a text that was brought back, once its window's own journal or a save has every word of it.

        `window` is what the sessions of that window begin with; `saved` are the saves that it knows of.
        """
        now = self.under(draft.article_id)
        own = (each for each in self._drafts.left_over("") if _is_of(each, window))
        safe = [each.story for each in own if (each.session, each.kind) != (draft.session, draft.kind)]
        safe += [article.story for article in (*saved, *([now] if now else []))]
        if any(says_the_same(each, draft.story) for each in safe):
            with suppress(WorldFailed):  # where nothing can be written it is offered once more
                self._drafts.forget(draft)

    def let_go_of(self, typed: TypedText, window: str, saved: Iterable[Article] = ()) -> None:
        """The same for a text of that window itself, which was refused and brought back."""
        self.let_go(_as_draft(typed), window, saved)

    def under(self, article_id: int | None) -> Article | None:
        """The article under a text; None when it was never made or is gone."""
        try:
            return self._articles.get(article_id) if article_id is not None else None
        except NotFound:
            return None

    def still_under(self, typed: TypedText) -> Article | None:
        """The same, and None also when the article has moved on: the text can then only become one of its own."""
        article = self.under(typed.article_id)
        return article if article is not None and article.version == typed.seen.version else None

    def add_photos(self, paths: Iterable[Path], first: Role) -> AddedPhotos:
        """Take picture files into the library and give each a place: the first one in `first`, the others in the body.

        A file that is no picture holds up no other.
        """
        placements: list[Placement] = []
        errors: list[EditorError] = []
        for path in paths:
            try:
                photo = self._photos.add(path)
                placements.append(self._photos.place(photo.id, Role.BODY if placements else first))
            except EditorError as error:
                errors.append(error)
        return AddedPhotos(tuple(placements), tuple(errors))

    def credit(self, photo: Photo | None, words: CreditWords) -> Credit | None:
        """Find or make the names of a credit. A photo's first credit is its own for good, in every article.

        A later one is for one article alone: it is the answer, to be put on the placement; None when the photo has it.
        """
        person = self._people.find_or_add(words.creator, words.gender) if words.creator else None
        agency = self._people.find_or_add_agency(words.agency) if words.agency else None
        credit = Credit(person.id if person else None, agency.id if agency else None, words.text)
        if photo is None or not photo.credit.is_empty:
            return credit
        self._photos.change((photo.id,), credit=credit)
        return None

    def preview_credit(self, words: CreditWords) -> CreditPreview:
        """The credit as it would print; nothing is written."""
        return self._photos.preview_credit(
            Credit(text=words.text), person=words.creator, gender=words.gender, agency=words.agency
        )

    def _save(self, typed: TypedText, journal: str) -> Article:
        if typed.article_id is None:
            return self._articles.create(typed.story, reason=typed.reason, journal=journal)
        return self._articles.save(
            typed.article_id,
            typed.story,
            version=typed.seen.version,
            note=typed.note,
            reason=typed.reason,
            journal=journal,
        )


def _as_draft(typed: TypedText) -> Draft:
    return Draft(typed.session, typed.article_id, typed.story, typed.seen.version, datetime.now(UTC))


def _is_of(draft: Draft, window: str) -> bool:
    return draft.kind is DraftKind.TYPING and draft.session.startswith(window)
