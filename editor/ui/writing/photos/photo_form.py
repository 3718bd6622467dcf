"""One photograph of this article: what it shows here, who made it, and its role."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from editor.domain.people import Agency, Person
from editor.domain.photos import Credit, CreditPreview, Role
from editor.ui.kit.choice_box import ChoiceBox
from editor.ui.kit.clean_fields import CleanLine, CleanText
from editor.ui.kit.forms import FIELD_HEIGHT, Sign, button, column, complete, dress, field, label, labelled, row
from editor.ui.kit.segment import Segment
from editor.ui.kit.selecting import select_word
from editor.ui.theme import fonts
from editor.ui.writing.photos.photo_shelf import PhotoLook


@dataclass(frozen=True, slots=True)
class PhotoEdit:
    """What the form holds when it is done. `credit_touched` tells whether the names or the words changed."""

    placement_id: int
    caption: str
    alt: str
    role: Role
    creator: str
    gender: str
    agency: str
    credit_text: str
    credit_touched: bool


@dataclass(frozen=True, slots=True)
class KnownMakers:
    """Whom a picture may be by, and the language in which their names are shown."""

    people: tuple[Person, ...] = ()
    agencies: tuple[Agency, ...] = ()
    language: str = "ru"


class PhotoForm(QDialog):
    """`edited` carries a `PhotoEdit`; `removed` the placement's id; `placed` asks to put it at the caret.

    `described` carries a `PhotoEdit` at each key in caption and alt text: those words belong to the article at once.
    `credit_typed` (a `PhotoEdit`) asks for the line that would print; `show_preview` takes the answer.
    """

    credit_typed = Signal(PhotoEdit)
    described = Signal(PhotoEdit)
    edited = Signal(PhotoEdit)
    removed = Signal(int)
    placed = Signal(int)

    def __init__(
        self, look: PhotoLook, thumb: QPixmap | None, register: KnownMakers, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("photo-form")
        self._look = look
        self._people = register.people
        self._language = register.language
        self._chosen_for = ""
        title = self.tr("Photo {number} of {total}").format(number=look.number, total=look.total)
        self.setWindowTitle(title)
        self._make_fields(look, register)
        self._before = self._credit_words()
        self._lay(title, thumb)
        self.creator.editTextChanged.connect(self._on_credit)
        self.agency.editTextChanged.connect(self._on_credit)
        self.credit_text.textChanged.connect(self._on_credit)
        self.caption.textChanged.connect(self._on_described)
        self.alt.textChanged.connect(self._on_described)
        self.gender.chosen.connect(self._on_gender)
        self._on_credit()
        (self.caption if any(self._before) else self.creator).setFocus()

    def show_preview(self, preview: CreditPreview) -> None:
        """Show the credit as it would print, and the gender that a new name tells unless the user has said it."""
        creator, _gender, agency, text = self._credit_words()
        if self._chosen_for != creator and self._person(creator) is None:
            self.gender.choose(preview.gender)
        if creator or agency or text:
            self.state.setText(preview.lines.exact(self._language))

    def show_word(self, word: str) -> None:
        """Select a word of the caption or the alt text, if it stands there."""
        for edit in (self.caption, self.alt):
            if select_word(edit, word):
                edit.setFocus()
                return

    def values(self) -> PhotoEdit:
        """What stands in the fields."""
        creator, gender, agency, text = self._credit_words()
        return PhotoEdit(
            self._look.placement.id,
            " ".join(self.caption.toPlainText().split()),
            " ".join(self.alt.toPlainText().split()),
            Role(self.role.current),
            creator,
            gender,
            agency,
            text,
            credit_touched=self._credit_words() != self._before,
        )

    def reject(self) -> None:
        """Escape leaves the form and loses nothing: what was typed can be undone."""
        self.accept()

    def _make_fields(self, look: PhotoLook, register: KnownMakers) -> None:
        people, language = register.people, register.language
        photo = look.photo
        credit = look.placement.credit or (photo.credit if photo else Credit())
        self.caption = _text(look.placement.caption, photo.description if photo else "")
        self.alt = _text(look.placement.alt, photo.alt if photo else "")
        names = {person.id: person.names.best(language) for person in people}
        self.creator = _names(names.values(), names.get(credit.creator_id or 0, ""), self.tr("Name and surname"))
        self.gender = Segment(
            (("f", self.tr("She"), ""), ("m", self.tr("He"), ""), ("", self.tr("Not known"), "")),
            name=self.tr("For the right case of a new name"),
        )
        chosen = next((person for person in people if person.id == credit.creator_id), None)
        self.gender.choose(str(chosen.gender) if chosen else "")
        firms = {agency.id: agency.names.best(language) for agency in register.agencies}
        self.agency = _names(firms.values(), firms.get(credit.agency_id or 0, ""), self.tr("Агентство «Қайнар»"))
        self.credit_text = field(self.tr("Prints exactly as typed"))
        self.credit_text.setText(credit.text)
        self.role = Segment(
            (
                (Role.LEAD.value, self.tr("Lead"), ""),
                (Role.BODY.value, self.tr("In the text"), ""),
                (Role.GALLERY.value, self.tr("Gallery"), ""),
            ),
            name=self.tr("Where it stands"),
        )
        self.role.choose(look.placement.role.value)

    def _lay(self, title: str, thumb: QPixmap | None) -> None:
        picture = QLabel()
        picture.setFixedSize(QSize(132, 88))
        if thumb is not None:
            scaled = thumb.scaled(picture.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
            picture.setPixmap(scaled.copy(0, 0, 132, 88))
        name = self._look.photo.file_name if self._look.photo else self.tr("This place waits for its file")
        self.sign = Sign("credit", "ok")
        self.state = label("", "secondary", wrap=True)
        facts = column(label(name, "strong", wrap=True), row(self.sign, self.state, gap=6), None)
        remove = button(self.tr("Take out of the article"), "flat")
        remove.setObjectName("photo-remove")
        remove.clicked.connect(self._on_removed)
        place = button(self.tr("Put at the caret"), "")
        place.clicked.connect(self._on_placed)
        done = button(self.tr("Done"), "primary")
        done.setObjectName("photo-done")
        done.setDefault(True)
        done.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(_dialog_title(title))
        layout.addLayout(row(picture, facts, gap=12))
        layout.addLayout(labelled(self.tr("Caption"), self.caption))
        layout.addLayout(labelled(self.tr("Alt text, for those who can't see it"), self.alt))
        layout.addLayout(labelled(self.tr("Photographer"), self._creator_line()))
        layout.addLayout(labelled(self.tr("Agency"), self.agency))
        layout.addLayout(labelled(self.tr("Or a credit in your own words"), self.credit_text))
        layout.addLayout(labelled(self.tr("Place"), self.role))
        layout.addLayout(row(remove, None, place, done))
        self.setMinimumWidth(480)
        self.accepted.connect(self._on_accepted)

    def _creator_line(self) -> QWidget:
        """What is asked about a new name stands behind the name."""
        self.creator.setAccessibleName(self.tr("Photographer"))
        made = QWidget()
        line = row(self.creator, self.gender)
        line.setStretch(0, 1)
        made.setLayout(line)
        return made

    def _credit_words(self) -> tuple[str, str, str, str]:
        """The photographer, the gender that the user has said of a new name, the agency, the free words."""
        creator, agency = (" ".join(box.currentText().split()) for box in (self.creator, self.agency))
        said = self.gender.current if creator and creator == self._chosen_for else ""
        return creator, said, agency, self.credit_text.text().strip()

    def _on_credit(self) -> None:
        creator, _gender, agency, text = self._credit_words()
        if creator != self._chosen_for:
            self._chosen_for = ""
        has = bool(creator or agency or text)
        self.sign.show_sign("credit" if has else "block", "ok" if has else "danger")
        same = self._credit_words() == self._before
        known = self._look.credit if has and same else " / ".join(part for part in (text, agency, creator) if part)
        self.state.setText(known if has else self.tr("No credit: it can't be published like this"))
        dress(self.state, "secondary" if has else "tone-danger")
        found = self._person(creator)
        if found is not None:
            self.gender.choose(str(found.gender))
        self.gender.setVisible(found is None and bool(creator))
        if has:
            self.credit_typed.emit(self.values())

    def _person(self, name: str) -> Person | None:
        return next((person for person in self._people if name and name in _forms(person)), None)

    def _on_described(self) -> None:
        self.described.emit(self.values())

    def _on_gender(self) -> None:
        self._chosen_for = self._credit_words()[0]
        self._on_credit()

    def _on_accepted(self) -> None:
        self.edited.emit(self.values())

    def _on_removed(self) -> None:
        self.removed.emit(self._look.placement.id)
        self.done(QDialog.DialogCode.Rejected.value)

    def _on_placed(self) -> None:
        self.accept()
        self.placed.emit(self._look.placement.id)


def _forms(person: Person) -> tuple[str, ...]:
    return (person.names.ru, person.names.kk, person.names.en)


def _text(text: str, hint: str) -> QPlainTextEdit:
    made = CleanText()
    made.setPlainText(text)
    made.setPlaceholderText(hint)
    made.setTabChangesFocus(True)
    made.setFixedHeight(fonts.px(2 * FIELD_HEIGHT))
    return made


def _names(names: Iterable[str], current: str, hint: str) -> QComboBox:
    made = ChoiceBox()
    line = CleanLine()
    line.setPlaceholderText(hint)
    made.setLineEdit(line)
    made.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    made.addItems(sorted(names))
    made.setCurrentIndex(-1)
    made.setEditText(current)
    complete(line, made.model())
    return made


def _dialog_title(text: str) -> QLabel:
    made = label(text, "title")
    made.setObjectName("dialog-title")
    return made
