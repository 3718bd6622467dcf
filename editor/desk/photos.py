"""The photo desk: take pictures in, say who made them, place them in articles."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from zoneinfo import ZoneInfo

import db.newsroom.articles
import db.newsroom.people
import db.newsroom.photos
import db.newsroom.revisions
import db.newsroom.shared_settings
from db.store import Transaction
from editor.desk import checked, findings
from editor.desk.file_names import replaced
from editor.desk.findings import Looks
from editor.desk.office import Office
from editor.desk.people import agency_as_typed, person_as_typed
from editor.domain.articles import Article, Reason
from editor.domain.photos import Credit, CreditPreview, Photo, Placement, Role
from editor.domain.replaced_names import Replaced
from editor.domain.story import PHOTO_MARK, Story
from editor.domain.words import LANGUAGES, Names
from editor.render.credits import credit_line

_TYPED = -1
"""Stands for the id of somebody who is not in the register."""


@dataclass(frozen=True, slots=True)
class TakenIn:
    """A photo in the library; `replaced_credit` is the one that it had until another was given."""

    photo: Photo
    replaced_credit: Credit | None = None


class Photos:
    """Originals are kept for ever and addressed by content; adding the same file twice gives the same row."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def add(self, path: Path, *, credit: Credit | None = None, alt: str = "", description: str = "") -> Photo:
        """The photo of `take_in`, for those who need to hear no more."""
        return self.take_in(path, credit=credit, alt=alt, description=description).photo

    def take_in(self, path: Path, *, credit: Credit | None = None, alt: str = "", description: str = "") -> TakenIn:
        """Take a picture file in. Without a `credit` the one in the file's metadata counts, if it is known.

        A file that is here already keeps all that is known of it: only a `credit` that is given replaces its own,
        and a given `alt` or `description` fills an empty one.
        """
        from editor.desk.photo_rows import credited, known_again, photo_of  # noqa: PLC0415 - a list of photographs
        from editor.photos.metadata import read  # noqa: PLC0415 - opens no picture file

        self._office.store.must_take()
        stored = self._office.photos.put(path)
        with self._office.read() as tx:
            newsroom = db.newsroom.shared_settings.get(tx)
        kept_file = self._office.photos.path(stored.sha256)  # the file itself may be gone by now
        facts = read(kept_file, zone=ZoneInfo(newsroom.zone), language=newsroom.language)

        def act(tx: Transaction, looks: Looks) -> TakenIn:
            photo = credited(tx, photo_of(stored, facts, file_name=path.name, at=self._office.now()), credit)
            photo = replace(photo, alt=alt or photo.alt, description=description or photo.description)
            kept = db.newsroom.photos.add(tx, photo)
            wanted = known_again(kept, photo, credit, alt, description)
            if wanted == kept:
                return TakenIn(kept)
            lost = kept.credit if wanted.credit != kept.credit and not kept.credit.is_empty else None
            (saved,) = self._save(tx, [wanted], looks)
            return TakenIn(saved, lost)

        return checked.write(self._office, act)

    def get(self, photo_id: int) -> Photo:
        """One photo; `NotFound` when there is none."""
        with self._office.read() as tx:
            return db.newsroom.photos.get(tx, photo_id)

    def by_ids(self, photo_ids: tuple[int, ...]) -> dict[int, Photo]:
        """Photos by id; unknown ids are left out."""
        with self._office.read() as tx:
            return db.newsroom.photos.by_ids(tx, photo_ids)

    def find(self, *, missing_credit: bool = False, expired: bool = False, text: str = "") -> tuple[Photo, ...]:
        """Photos, newest first: all, those that nobody is credited for, those whose rights have ended."""
        with self._office.read() as tx:
            zone = ZoneInfo(db.newsroom.shared_settings.get(tx).zone)
            today = self._office.now().astimezone(zone).date() if expired else None
            return db.newsroom.photos.find(tx, missing_credit=missing_credit, expired_on=today, text=text)

    def uses(self, photo_ids: tuple[int, ...]) -> dict[int, int]:
        """In how many articles each photo stands."""
        with self._office.read() as tx:
            return db.newsroom.photos.uses(tx, photo_ids)

    def change(self, photo_ids: tuple[int, ...], **fields: object) -> tuple[Photo, ...]:
        """Set the given fields of `Photo` on all of them at once; other fields keep their values.

        A credit that is set settles the names that the file has.
        """

        def act(tx: Transaction, looks: Looks) -> tuple[Photo, ...]:
            photos = db.newsroom.photos.by_ids(tx, photo_ids)
            wanted = [replace(photos[each], **fields) for each in photo_ids if each in photos]
            if "credit" in fields:
                wanted = [replace(each, in_file=replace(each.in_file, settled=True)) for each in wanted]
            return self._save(tx, wanted, looks)

        return checked.write(self._office, act)

    def restore(self, photos: tuple[Photo, ...]) -> None:
        """Put back photos as they were: the undo of `change`."""
        checked.write(self._office, lambda tx, looks: self._save(tx, photos, looks))

    def replaced_names(self, before: tuple[Photo, ...], after: tuple[Photo, ...]) -> Replaced:
        """Names of the files that a change of credits put others in the place of."""
        old = {photo.id: photo for photo in before}
        with self._office.read() as tx:
            return replaced(tx, [(old[photo.id], photo) for photo in after if photo.id in old])

    def place(self, photo_id: int | None, role: Role) -> Placement:
        """A new place for a photo (or an empty one) with an id that is unique in the newsroom."""
        with self._office.write() as tx:
            return Placement(id=db.newsroom.articles.next_placement_id(tx), photo_id=photo_id, role=role)

    def attach(
        self, article_id: int, photo_id: int, *, role: Role = Role.LEAD, caption: str = "", alt: str = ""
    ) -> Article:
        """Put a photo into an article: into the first empty place of that role, else at the end."""
        who, at = self._office.who, self._office.now()

        def act(tx: Transaction, looks: Looks) -> Article:
            article = db.newsroom.articles.get(tx, article_id)
            photo = db.newsroom.photos.get(tx, photo_id)
            story = _with_photo(article.story, photo, db.newsroom.articles.next_placement_id(tx), role, caption, alt)
            saved = db.newsroom.articles.save(tx, article_id, story, version=article.version, by=who, at=at)
            db.newsroom.revisions.add(tx, article_id, story, reason=Reason.SAVED, author=who, note="", at=at)
            findings.record(tx, saved, at, looks)
            return saved

        return checked.write(self._office, act)

    def thumbnail(self, sha256: str, width: int, height: int) -> Path:
        """A JPEG that fills `width` by `height` pixels, from the cache or made now; safe in any thread."""
        return self._office.thumbnails.get(sha256, width, height)

    def original(self, sha256: str) -> Path:
        """The file as it was taken in; safe in any thread."""
        return self._office.photos.path(sha256)

    def credit_line(self, credit: Credit, language: str) -> str:
        """The credit as it prints in one language, or an empty string."""
        return self.credit_lines(credit).exact(language)

    def credit_lines(self, credit: Credit) -> Names:
        """The credit as it prints in each language."""
        return self.preview_credit(credit).lines

    def preview_credit(self, credit: Credit, *, person: str = "", gender: str = "", agency: str = "") -> CreditPreview:
        """How a credit would print with names typed for it, which need not be in the register; nothing is saved."""
        with self._office.read() as tx:
            people = db.newsroom.people.by_any_id(tx)
            agencies = {each.id: each for each in db.newsroom.people.agencies(tx)}
            patterns = db.newsroom.shared_settings.get(tx).credit_patterns
            if person.strip():
                people[_TYPED] = person_as_typed(tx, person, gender)
                credit = replace(credit, creator_id=_TYPED)
            if agency.strip():
                agencies[_TYPED] = agency_as_typed(tx, agency)
                credit = replace(credit, agency_id=_TYPED)
        lines = {tag: credit_line(credit, people, agencies, tag, patterns) for tag in LANGUAGES}
        photographer = people.get(credit.creator_id or 0)
        return CreditPreview(Names(lines), photographer.gender.value if photographer else "")

    def _save(self, tx: Transaction, photos: Iterable[Photo], looks: Looks) -> tuple[Photo, ...]:
        """Save photos, then the figures of each article that shows any of them."""
        saved = tuple(db.newsroom.photos.save(tx, photo) for photo in photos)
        shown = {article_id: None for photo in saved for article_id in db.newsroom.photos.articles_using(tx, photo.id)}
        for article_id in shown:
            findings.record(tx, db.newsroom.articles.get(tx, article_id), self._office.now(), looks)
        return saved


def _with_photo(story: Story, photo: Photo, new_id: int, role: Role, caption: str, alt: str) -> Story:
    waiting = next((p for p in story.placements if p.photo_id is None and p.role is role), None)
    place = waiting or Placement(id=new_id, role=role)
    credit = place.credit if photo.credit.is_empty else None
    filled = replace(place, photo_id=photo.id, caption=caption or place.caption, alt=alt or place.alt, credit=credit)
    if waiting:
        placements = tuple(filled if each is waiting else each for each in story.placements)
        return replace(story, placements=placements)
    first = role is Role.LEAD
    placements = (filled, *story.placements) if first else (*story.placements, filled)
    body = f"{story.body.rstrip()}\n\n{PHOTO_MARK.format(new_id)}\n" if role is Role.BODY else story.body
    return replace(story, placements=placements, body=body)
