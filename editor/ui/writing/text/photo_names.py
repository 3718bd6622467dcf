"""What a screen reader finds where the text has a photograph, for which the text itself has one sign without words.

Over each card lies a part that shows nothing and takes no click: a picture whose name is the card's sentence. When the
caret comes to a photo, the sentence is said at once.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from editor.ui.kit.announce import announce
from editor.ui.writing.photos.photo_shelf import PhotoShelf
from editor.ui.writing.photos.photo_words import alt, spoken
from editor.ui.writing.text.body_edit import BodyEdit
from editor.ui.writing.text.document_text import is_photo, placements_in

SOON_MS = 120
"""Names follow the text in the pauses of typing, never at a key."""


class PhotoNames(QObject):
    """Lives as long as the body; asks the shelf what each photo is called."""

    def __init__(self, body: BodyEdit, shelf: PhotoShelf) -> None:
        super().__init__(body)
        self._body, self._shelf = body, shelf
        self._names: list[_PhotoName] = []
        self._at: int | None = None
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._lay)
        body.textChanged.connect(self._on_changed)
        body.zoomed.connect(self._on_changed)
        body.cursorPositionChanged.connect(self._on_caret)
        body.viewport().installEventFilter(self)
        body.installEventFilter(self)
        shelf.changed.connect(self._on_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cards move when the page gets another width; who comes to the text is told the photo that they stand at."""
        if event.type() is QEvent.Type.Resize and watched is self._body.viewport():
            self._on_changed()
        elif event.type() is QEvent.Type.FocusIn and watched is self._body:
            self._at = None
            self._on_caret()
        return False

    def _on_changed(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _on_caret(self) -> None:
        block = self._body.textCursor().block()
        found = placements_in(block) if is_photo(block) else []
        before, self._at = self._at, found[0][1] if found else None
        if self._at is not None and self._at != before and self._body.hasFocus():
            announce(self._body, spoken(self._shelf.look(self._at)))

    def _lay(self) -> None:
        places = [*self._body.mirror.photos()]
        while len(self._names) > len(places):
            gone = self._names.pop()
            gone.hide()
            gone.deleteLater()
        while len(self._names) < len(places):
            self._names.append(_PhotoName(self._body.viewport()))
        layout = self._body.document().documentLayout()
        for name, (block, placement_id) in zip(self._names, places, strict=True):
            look = self._shelf.look(placement_id)
            name.setGeometry(layout.blockBoundingRect(block).toAlignedRect())
            name.tell(spoken(look), alt(look) if look else "")


class _PhotoName(QLabel):
    """Qt takes a label with a picture for a graphic."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("photo-name")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        nothing = QPixmap(1, 1)
        nothing.fill(Qt.GlobalColor.transparent)
        self.setPixmap(nothing)
        self.show()

    def tell(self, words: str, description: str) -> None:
        """Its name, and what it shows for those who can't see it; a reader is told only of what is new."""
        if words != self.accessibleName():
            self.setAccessibleName(words)
        if description != self.accessibleDescription():
            self.setAccessibleDescription(description)
