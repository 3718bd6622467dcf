"""Verbs of the photo desk."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from editor.cli.call import Call
from editor.cli.output import columns
from editor.desk import Desks
from editor.desk.photos import TakenIn
from editor.domain.errors import EditorError
from editor.domain.photos import Credit, Photo, Role
from editor.domain.sentences import say


def add(call: Call) -> int:
    """Take in files with one credit for all, and put them into an article when one is named."""
    options = call.options
    status = 0
    added: list[TakenIn] = []
    with call.newsroom() as desks:
        language: str = desks.newsroom.settings().language
        if options.article:
            language = desks.articles.get(options.article).story.language
        credit = _credit(call, desks)
        with call.out.progress("Adding") as step:
            for number, name in enumerate(options.files, 1):
                try:
                    added.append(_add(call, desks, Path(name), credit))
                except EditorError as error:
                    call.out.say(f"rubrika: {say(error.code, error.facts)}")
                    status = max(status, error.exit_status)
                step(number, len(options.files), name)
        rows = [_row(call, desks, one, language) for one in added]
    call.out.answer([row for row, _line in rows], [line for _row, line in rows])
    return status


def list_photos(call: Call) -> int:
    """Photographs with their credit lines, newest first."""
    with call.newsroom() as desks:
        found = desks.photos.find(missing_credit=call.options.missing_credit, expired=call.options.expired)
        lines = [] if call.out.as_json else _table(desks, found)
    call.out.answer(found, lines or ["No photos."])
    return 0


def _table(desks: Desks, photos: tuple[Photo, ...]) -> list[str]:
    """Many photographs share a credit, which is put into words once."""
    language = desks.newsroom.settings().language
    shared = {photo.credit: photo for photo in photos}
    words = {credit: _credit_words(desks, photo, language) for credit, photo in shared.items()}
    return columns(
        [(photo.id, f"{photo.width}x{photo.height}", photo.file_name, words[photo.credit]) for photo in photos]
    )


def _credit(call: Call, desks: Desks) -> Credit | None:
    """The credit that the words name, or None when they name nobody: then the file's own metadata counts."""
    options = call.options
    if not options.creator and not options.agency:
        return None
    person = desks.people.find_or_add(options.creator, options.gender) if options.creator else None
    agency = desks.people.find_or_add_agency(options.agency) if options.agency else None
    return Credit(creator_id=person.id if person else None, agency_id=agency.id if agency else None)


def _add(call: Call, desks: Desks, path: Path, credit: Credit | None) -> TakenIn:
    options = call.options
    taken = desks.photos.take_in(path, credit=credit, alt=options.alt)
    if options.article:
        role = Role(options.role)
        desks.photos.attach(options.article, taken.photo.id, role=role, caption=options.caption, alt=options.alt)
    return taken


def _row(call: Call, desks: Desks, taken: TakenIn, language: str) -> tuple[dict[str, object], str]:
    """A photo for programs and for people; a credit that was replaced is also said."""
    photo, former = taken.photo, taken.replaced_credit
    words = _credit_words(desks, photo, language)
    before = desks.photos.credit_line(former, language) if former else None
    if call.options.creator or call.options.agency:
        bare = dataclasses.replace(photo, credit=Credit())
        if former is None and desks.photos.replaced_names((bare,), (photo,)).photos:
            call.out.say(
                f"The file of photo {photo.id} names {photo.in_file.line}. The new credit replaces that: {words}"
            )
    if before is not None:
        call.out.say(f"Photo {photo.id} was in the library already. The new credit replaces this one: {before}")
    fields: dict[str, object] = {field.name: getattr(photo, field.name) for field in dataclasses.fields(photo)}
    return fields | {"replaced_credit": before}, f"{photo.id}  {photo.file_name}  {words}"


def _credit_words(desks: Desks, photo: Photo, language: str) -> str:
    return desks.photos.credit_line(photo.credit, language) or "No credit"
