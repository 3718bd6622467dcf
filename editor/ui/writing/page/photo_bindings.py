"""Photographs of the article on the desk: taken in, placed, credited, moved, taken out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from editor.domain.photos import Placement, Role
from editor.ui.kit.tasks import Job, Tasks
from editor.ui.kit.words import error_sentence
from editor.ui.writing.page.page import WritingPage
from editor.ui.writing.photos.photo_form import KnownMakers, PhotoEdit, PhotoForm
from editor.ui.writing.photos.photo_shelf import PhotoShelf
from editor.ui.writing.session import verbs
from editor.ui.writing.session.session import EditingSession
from editor.ui.writing.session.verbs import Added, Credited, KnownPeople

if TYPE_CHECKING:
    from editor.desk import Desks


class PhotoBindings(QObject):
    """`photos_changed`: one of the library got a credit; `refused` carries a sentence, `people_read` the register."""

    photos_changed = Signal()
    refused = Signal(str)
    people_read = Signal(KnownPeople)

    def __init__(
        self, page: WritingPage, session: EditingSession, shelf: PhotoShelf, tasks: Tasks, desks: Desks
    ) -> None:
        super().__init__(page)
        self._page = page
        self._session = session
        self._shelf = shelf
        self._tasks = tasks
        self._desks = desks
        self._preview: Job | None = None
        self._form: PhotoForm | None = None
        self._at_caret = False
        self.people = KnownPeople((), ())
        self._placed: frozenset[int] = frozenset()
        page.photos_wanted.connect(self.add)
        page.photo_files_wanted.connect(self.choose_files)
        page.photo_opened.connect(self.open_form)
        page.photo_word_wanted.connect(self.open_form)
        page.photo_moved.connect(self.move)
        session.opened.connect(self._on_opened)
        session.fields_changed.connect(self._on_fields_changed)
        self.read_people()

    def read_people(self) -> None:
        """Read the register of people and agencies again."""
        self._tasks.database(verbs.people, self._desks, done=self._on_people)

    def choose_files(self, at_caret: bool) -> None:  # noqa: FBT001 - a signal has no names
        """Ask for picture files."""
        dialog = QFileDialog(self._page, self.tr("Add photos"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(self.tr("Pictures (*.jpg *.jpeg *.png *.webp *.gif)"))
        self._at_caret = at_caret
        dialog.filesSelected.connect(self._on_files)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def add(self, paths: Sequence[Path], at_caret: bool) -> None:  # noqa: FBT001 - a signal has no names
        """Take files in. The first one is the lead when there is none and it was not dropped into the text."""
        first = Role.LEAD if not at_caret and self._session.story().lead is None else Role.BODY
        sheet = self._session.sheet
        self._tasks.database(verbs.add_photos, self._desks, sheet, tuple(paths), first, done=self._on_added)

    def move(self, placement_id: int, place: int) -> None:
        """Give a photo another place in the order; the one that comes first is the lead."""
        before = list(self._session.story().placements)
        moved = next(each for each in before if each.id == placement_id)
        rest = [each for each in before if each.id != placement_id]
        rest.insert(place, moved)
        if place == 0 and moved.role is not Role.LEAD:
            rest = [replace(each, role=_role_behind(each, moved)) for each in rest]
        self._session.change(self.tr("Move a photo"), placements=tuple(rest))

    def remove(self, placement_id: int) -> None:
        """Take a photo out of the article and out of its text; the library keeps it."""
        kept = tuple(each for each in self._session.story().placements if each.id != placement_id)
        self._session.change(self.tr("Take a photo out"), placements=kept)

    def open_form(self, placement_id: int, word: str = "") -> None:
        """Show one photo's form, and select a word that was found in it."""
        look = self._shelf.look(placement_id)
        if look is None:
            return
        register = KnownMakers(self.people.people, self.people.agencies, self._session.story().language)
        form = PhotoForm(look, self._shelf.thumb(look.photo), register, self._page)
        form.described.connect(self._on_described)
        form.edited.connect(self._on_edited)
        form.credit_typed.connect(self._on_credit_typed)
        form.finished.connect(self._on_form_closed)
        form.removed.connect(self.remove)
        form.placed.connect(self._page.body.insert_photo)
        self._form = form
        form.open()
        form.show_word(word)

    def _on_opened(self) -> None:
        self._placed = frozenset(each.id for each in self._session.story().placements)

    def _on_fields_changed(self, names: frozenset[str]) -> None:
        """Whatever takes a photo out of the article, an undo too, takes it out of the text."""
        if "placements" not in names:
            return
        before = self._placed
        self._on_opened()
        for gone in before - self._placed:
            self._page.body.remove_photo(gone)

    def _on_files(self, files: list[str]) -> None:
        self.add([Path(file) for file in files], self._at_caret)

    def _on_people(self, people: KnownPeople) -> None:
        self.people = people
        self.people_read.emit(people)

    def _on_added(self, added: Added) -> None:
        taken = added.taken
        if taken.errors:
            self.refused.emit(" ".join(error_sentence(error) for error in taken.errors))
        if added.sheet != self._session.sheet or not taken.placements:
            return
        placements = (*self._session.story().placements, *taken.placements)
        if taken.placements[0].role is Role.LEAD:
            placements = (*taken.placements, *self._session.story().placements)
        self._session.change(self.tr("Add photos"), placements=placements)
        for placement in taken.placements:
            if placement.role is Role.BODY:
                self._page.body.insert_photo(placement.id)

    def _on_credit_typed(self, edit: PhotoEdit) -> None:
        self._drop_preview()
        if self._form is not None:
            self._preview = self._tasks.database(verbs.preview_credit, self._desks, edit, done=self._form.show_preview)

    def _on_form_closed(self) -> None:
        self._form = None
        self._drop_preview()

    def _drop_preview(self) -> None:
        if self._preview is not None:
            self._preview.drop()
            self._preview = None

    def _on_described(self, edit: PhotoEdit) -> None:
        placements = tuple(
            replace(each, caption=edit.caption, alt=edit.alt) if each.id == edit.placement_id else each
            for each in self._session.story().placements
        )
        self._session.change(self.tr("Edit a photo"), placements=placements)

    def _on_edited(self, edit: PhotoEdit) -> None:
        look = self._shelf.look(edit.placement_id)
        photo = look.photo if look else None
        sheet = self._session.sheet
        self._tasks.database(verbs.credit_photo, self._desks, sheet, edit, photo, done=self._on_credited)

    def _on_credited(self, credited: Credited) -> None:
        if credited.photo_changed:
            self.photos_changed.emit()
        if credited.edit.credit_touched:
            self.read_people()
        if credited.sheet != self._session.sheet:
            return
        placements = tuple(
            _edited(each, credited) if each.id == credited.edit.placement_id else each
            for each in self._session.story().placements
        )
        self._session.change(self.tr("Edit a photo"), placements=placements)
        if credited.edit.role is Role.LEAD:
            self._make_lead(credited.edit.placement_id)
        if credited.photo_changed:
            self._shelf.show_story(self._session.story(), again=True)
            self._session.refresh()

    def _make_lead(self, placement_id: int) -> None:
        lead = self._session.story().lead
        if lead is None or lead.id != placement_id or self._session.story().placements[0].id != placement_id:
            self.move(placement_id, 0)


def _role_behind(each: Placement, lead: Placement) -> Role:
    if each.id == lead.id:
        return Role.LEAD
    return Role.BODY if each.role is Role.LEAD else each.role


def _edited(placement: Placement, credited: Credited) -> Placement:
    edit = credited.edit
    changed = replace(placement, caption=edit.caption, alt=edit.alt, role=edit.role)
    return replace(changed, credit=credited.credit) if credited.credit is not None else changed
