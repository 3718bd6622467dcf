"""The right side of the photo desk: the picture in hand, the batch form, the button that writes it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from editor.domain.photos import InFile, Photo
from editor.ui.credits.credit_lines import CreditLines
from editor.ui.kit.empty_state import EmptyState
from editor.ui.kit.forms import OneLine, button, dress, head, label, name_it, rule, tool_button
from editor.ui.kit.thumbnails import Thumbnails
from editor.ui.photo_desk.batch_form import BatchForm
from editor.ui.photo_desk.contact_delegate import covering
from editor.ui.photo_desk.file_names import FileNames
from editor.ui.photo_desk.library import Library
from editor.ui.theme import Theme, fonts

WIDTH, LEAST_WIDTH = 364, 344
PICTURE = QSize(332, 196)
MARGIN = 16
FOOT_HEIGHT = 56


class PictureInHand(QWidget):
    """The picture in hand, filling its frame."""

    def __init__(self, thumbnails: Thumbnails, theme: Theme) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._theme = theme
        self._sha256 = ""
        self.setFixedHeight(PICTURE.height())
        thumbnails.arrived.connect(self.update)

    def show_photo(self, photo: Photo) -> None:
        """Show another picture; a screen reader gets its description."""
        self._sha256 = photo.sha256
        self.setAccessibleName(photo.description or photo.file_name)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Cover the frame."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(self.rect()), 6, 6)
        painter.setClipPath(clip)
        painter.fillRect(self.rect(), self._theme.colour("sunken"))
        picture: QPixmap | None = self._thumbnails.get(self._sha256, *PICTURE.toTuple()) if self._sha256 else None
        if picture is not None and not picture.isNull():
            painter.drawPixmap(self.rect(), picture, covering(picture.size(), self.size()))
        painter.end()


class PhotoPane(QWidget):
    """`apply_requested` when the ticked fields shall be written; `credit_touched` when the lines need a new look.

    `stepped` carries the id of the photo that is shown now, when the user goes on to another one of the chosen.
    """

    apply_requested = Signal()
    credit_touched = Signal()
    edit_requested = Signal()
    stepped = Signal(int)

    def __init__(self, thumbnails: Thumbnails, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("photo-side")
        self._photos: tuple[Photo, ...] = ()
        self._library = Library()
        self._at = 0
        self.form = BatchForm()
        self.lines = CreditLines()
        self.names = FileNames()
        self.names.use_requested.connect(self._on_use_names)
        self._picture = PictureInHand(thumbnails, theme)
        self.form.add_below_credit(self.lines)
        self.form.changed.connect(self._on_changed)
        self.lines.edit_requested.connect(self.edit_requested)
        self._empty = EmptyState("photos")
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._filled())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head())
        layout.addWidget(self._pages, 1)
        self._name_parts()
        self.show_photos((), Library())

    @property
    def photos(self) -> tuple[Photo, ...]:
        """The photos that an action would change."""
        return self._photos

    def show_photos(self, photos: tuple[Photo, ...], library: Library) -> None:
        """Take these in hand; what was ticked and not applied is let go."""
        if {photo.id for photo in photos} != {photo.id for photo in self._photos}:
            self._at = 0
        self._photos, self._library = photos, library
        self._at = min(self._at, max(0, len(photos) - 1))
        self._pages.setCurrentIndex(1 if photos else 0)
        self.form.show_photos(photos, library)
        self.names.show_photos(photos)
        self._show_current()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._name_parts()
            self._show_current()
            self._on_changed()
        super().changeEvent(event)

    def _head(self) -> QWidget:
        self._title = OneLine("", "title")
        self._place = label("", "secondary")
        self._back = tool_button("fa6s.chevron-left", "")
        self._next = tool_button("fa6s.chevron-right", "")
        self._back.clicked.connect(self._on_back)
        self._next.clicked.connect(self._on_next)
        return head(self._title, None, self._back, self._place, self._next)

    def _filled(self) -> QWidget:
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(MARGIN, 12, MARGIN, MARGIN)
        layout.setSpacing(12)
        self._hint = label("", "secondary", wrap=True)
        self._wrong = label("", "tone-danger", wrap=True)
        self._wrong.hide()
        for part in (self._picture, rule(), self._hint, self.names, self.form, self._wrong):
            layout.addWidget(part)
        layout.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        dress(scroll, "pane")
        dress(inside, "pane")
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addWidget(self._foot())
        return page

    def _foot(self) -> QWidget:
        self._revert, self._apply = button(""), button("", "primary")
        self._revert.clicked.connect(self._on_revert)
        self._apply.clicked.connect(self.apply_requested)
        foot = QWidget()
        foot.setFixedHeight(fonts.px(FOOT_HEIGHT))
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        dress(foot, "foot")
        layout = QHBoxLayout(foot)
        layout.setContentsMargins(MARGIN, 0, MARGIN, 0)
        layout.addStretch(1)
        layout.addWidget(self._revert)
        layout.addWidget(self._apply)
        self._apply.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        return foot

    def _show_current(self) -> None:
        count = len(self._photos)
        several = self.tr("%n selected", "", count)
        self._title.setText(several if count > 1 else self._photos[0].file_name if count else self.tr("Details"))
        for part in (self._back, self._place, self._next):
            part.setVisible(count > 1)
        self._place.setText(self.tr("{number} of {count}").format(number=self._at + 1, count=count))
        if count:
            self._picture.show_photo(self._photos[self._at])
        missing = sum(1 for photo in self._photos if photo.credit.is_empty)
        hint = self.tr("Only ticked fields change.")
        if missing:
            tail = self.tr("{missing} of {count} have no credit.").format(missing=missing, count=count)
            hint += " " + (tail if count > 1 else self.tr("This photo has no credit."))
        self._hint.setText(hint)

    def _name_parts(self) -> None:
        name_it(self._back, self.tr("Previous picture"))
        name_it(self._next, self.tr("Next picture"))
        self._revert.setText(self.tr("Revert"))
        self._empty.tell(
            "photos",
            self.tr("Pick photographs"),
            self.tr("Say here who made them. Many at once: Shift or Ctrl and a click, Ctrl+A for all."),
        )

    @Slot()
    def _on_back(self) -> None:
        self._step(-1)

    @Slot()
    def _on_next(self) -> None:
        self._step(1)

    def _step(self, by: int) -> None:
        self._at = (self._at + by) % len(self._photos)
        self._show_current()
        self.stepped.emit(self._photos[self._at].id)

    @Slot(object)
    def _on_use_names(self, said: InFile) -> None:
        """One maker goes into the list of photographers, several are words: the list takes one."""
        if len(said.creators) == 1:
            self.form.tick("creator", said.creators[0])
        if said.agency and len(said.creators) <= 1:
            self.form.tick("agency", said.agency)
        if len(said.creators) > 1 or not (said.creators or said.agency):
            self.form.tick("text", said.line)

    @Slot()
    def _on_revert(self) -> None:
        self.form.show_photos(self._photos, self._library)

    @Slot()
    def _on_changed(self) -> None:
        fields, photos = len(self.form.ticked()), len(self._photos)
        wrong = self.form.wrong()
        self._apply.setText(self._action_words(fields, photos))
        self._apply.setEnabled(bool(fields and photos and not wrong))
        self._revert.setEnabled(fields > 0)
        self._wrong.setText(wrong)
        self._wrong.setVisible(bool(wrong))
        self.credit_touched.emit()

    def _action_words(self, fields: int, photos: int) -> str:
        what = self.tr("1 field") if fields == 1 else self.tr("%n fields", "", fields)
        where = self.tr("1 photo") if photos == 1 else self.tr("%n photos", "", photos)
        return self.tr("Apply {fields} to {photos}").format(fields=what, photos=where)
