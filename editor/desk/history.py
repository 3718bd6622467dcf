"""The versions of an article: their timeline, what differs between two of them, and bringing one back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import db.newsroom.articles
import db.newsroom.heirs
import db.newsroom.history
import db.newsroom.people
import db.newsroom.photos
import db.newsroom.revisions
import db.newsroom.rubrics
import db.newsroom.shared_settings
from db.store import Transaction
from editor.desk import checked, findings
from editor.desk.findings import Looks
from editor.desk.freezing import as_today, freeze
from editor.desk.office import Office
from editor.domain.articles import Article, Reason, RevisionRow
from editor.domain.differences import Comparison, PrintedNames
from editor.domain.differences import compare as compare_stories
from editor.domain.photos import Credit, Photo, Placement
from editor.domain.story import Story
from editor.render.credits import credit_line


class History:
    """Only adds: no verb here changes or deletes a revision."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def rows(self, article_id: int) -> tuple[RevisionRow, ...]:
        """The timeline, newest first, without a single story."""
        with self._office.read() as tx:
            return db.newsroom.history.rows(tx, article_id)

    def compare(self, article_id: int, old: int, new: int | None) -> Comparison:
        """What differs between version `old` and version `new` (None: the working copy)."""
        with self._office.read() as tx:
            before = _story(tx, article_id, old)
            after = _story(tx, article_id, new)
            names = _register(tx, before, after)
        return compare_stories(before, after, names)

    def compare_texts(self, old: Story, new: Story) -> Comparison:
        """What differs between two stories that need not be saved anywhere."""
        with self._office.read() as tx:
            names = _register(tx, old, new)
        return compare_stories(old, new, names)

    def restore(self, article_id: int, number: int, *, version: int) -> Article:
        """Make version `number` the working copy and freeze that as a new revision with reason RESTORE.

        Nothing happens when the working copy says the same already. A working copy that no revision holds yet is
        frozen first, so that restoring can be taken back. An address that readers know stays as it is.
        Raises NotFound, and StaleArticle when somebody saved since `version`.
        """
        at, who = self._office.now(), self._office.who
        with self._office.read() as tx:
            wanted = as_today(
                tx,
                db.newsroom.articles.get(tx, article_id),
                db.newsroom.revisions.by_number(tx, article_id, number).story,
            )

        def act(tx: Transaction, looks: Looks) -> Article:
            before = db.newsroom.articles.get(tx, article_id)
            story = as_today(tx, before, db.newsroom.revisions.by_number(tx, article_id, number).story)
            article = db.newsroom.articles.save(tx, article_id, story, version=version, by=who, at=at)
            if article.content_hash == before.content_hash:
                return article
            if db.newsroom.history.newest(tx, article_id)[1] != before.content_hash:
                kept = freeze(tx, before, Reason.SAVED, "", self._office)
                article = replace(article, revision=kept.revision)
            article = freeze(tx, article, Reason.RESTORE, str(number), self._office)
            findings.record(tx, article, at, looks)
            return article

        return checked.write(self._office, act, (wanted, article_id))


def _story(tx: Transaction, article_id: int, number: int | None) -> Story:
    """The story of a version with a rubric that stands, or of the working copy."""
    if number is None:
        return db.newsroom.articles.get(tx, article_id).story
    story = db.newsroom.revisions.by_number(tx, article_id, number).story
    return replace(story, rubric_id=db.newsroom.heirs.rubric_of_today(tx, story.rubric_id))


def _register(tx: Transaction, old: Story, new: Story) -> PrintedNames:
    placed = [(each, story.language) for story in (old, new) for each in story.placements]
    photos = db.newsroom.photos.by_ids(tx, {each.photo_id for each, _ in placed if each.photo_id is not None})
    people = db.newsroom.people.all(tx)
    return PrintedNames(
        people={person.id: person.names.best(new.language) for person in people},
        rubrics={rubric.id: rubric.names.best(new.language) for rubric in db.newsroom.rubrics.all(tx)},
        photos=photos,
        credits=_credit_lines(tx, placed, photos),
    )


def _credit_lines(
    tx: Transaction, placed: Iterable[tuple[Placement, str]], photos: dict[int, Photo]
) -> dict[Placement, str]:
    people = db.newsroom.people.by_any_id(tx)
    agencies = {agency.id: agency for agency in db.newsroom.people.agencies(tx)}
    patterns = db.newsroom.shared_settings.get(tx).credit_patterns
    lines: dict[Placement, str] = {}
    for placement, language in placed:
        photo = photos.get(placement.photo_id or 0)
        credit = placement.credit or (photo.credit if photo else Credit())
        lines[placement] = credit_line(credit, people, agencies, language, patterns)
    return lines
