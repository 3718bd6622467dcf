"""Whom the files of the chosen photos name, what is doubtful about it, and the way to take the names over."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from editor.domain.photos import InFile, Photo
from editor.ui.kit.forms import button, dress, label

MOST_NAMES = 4
"""How many different names are listed; the rest is a count."""


class FileNames(QFrame):
    """A well that is hidden where no file names anybody; `use_requested` carries the names (`InFile`)."""

    use_requested = Signal(InFile)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("file-names")
        dress(self, "well")
        self._photos: tuple[Photo, ...] = ()
        self._title = label("", "secondary")
        self._who = label("", "strong", wrap=True)
        self._doubts = label("", "tone-warn", wrap=True)
        self._use = button("", "flat")
        self._use.setFixedHeight(24)
        self._use.clicked.connect(self._on_use)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 8, 8)
        layout.setSpacing(4)
        for part in (self._title, self._who, self._doubts):
            layout.addWidget(part)
        layout.addWidget(self._use, 0, Qt.AlignmentFlag.AlignRight)
        self.show_photos(())

    def show_photos(self, photos: tuple[Photo, ...]) -> None:
        """Show what the files of these photos say."""
        self._photos = photos
        named = [photo for photo in photos if photo.in_file.names]
        doubts = self._doubts_of(photos)
        self.setVisible(bool(named or doubts))
        self._title.setText(self.tr("Named in the file"))
        self._use.setText(self.tr("Use these names"))
        self._who.setText(self._names_of(named))
        self._who.setVisible(bool(named))
        self._doubts.setText("\n".join(doubts))
        self._doubts.setVisible(bool(doubts))
        shared = {photo.in_file.names for photo in photos}
        self._use.setVisible(len(shared) == 1 and any(photo.in_file.waits for photo in photos))
        self.setAccessibleName(". ".join(filter(None, (self._title.text(), self._who.text(), *doubts))))

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.show_photos(self._photos)
        super().changeEvent(event)

    def _names_of(self, named: list[Photo]) -> str:
        if len(named) == len(self._photos) == 1:
            said = named[0].in_file
            own = said.credit if said.credit not in said.names else ""
            return "\n".join(filter(None, (said.line, own)))
        counts = Counter(photo.in_file.line for photo in named).items()
        counts = sorted(counts, key=lambda pair: (-pair[1], pair[0]))
        more = len(counts) - MOST_NAMES
        rest = [self.tr("and %n other names", "", more)] if more > 0 else []
        return "\n".join([*(f"{name}: {count}" for name, count in counts[:MOST_NAMES]), *rest])

    def _doubts_of(self, photos: tuple[Photo, ...]) -> list[str]:
        if len(photos) == 1:
            return self._of_one(photos[0].in_file)
        doubtful = sum(photo.in_file.is_doubtful for photo in photos)
        return [self.tr("Check what was read from %n files", "", doubtful)] if doubtful else []

    def _of_one(self, said: InFile) -> list[str]:
        found: list[str] = []
        if said.charset:
            charset = self._charsets().get(said.charset, said.charset)
            found.append(self.tr("The letters were read as {charset}. Check the names.").format(charset=charset))
        if said.cut:
            found.append(self.tr("The end of a name or a text may be missing in the file."))
        fields = self._fields()
        for name, text in said.others:
            told = self.tr("{field}, as IPTC says otherwise: {text}")
            found.append(told.format(field=fields.get(name, name), text=text))
        return found

    def _charsets(self) -> dict[str, str]:
        return {
            "cp1252": self.tr("Western (Windows)"),
            "mac_roman": self.tr("Western (Macintosh)"),
            "cp1251": self.tr("Cyrillic (Windows)"),
            "koi8_r": self.tr("Cyrillic (KOI8-R)"),
            "mac_cyrillic": self.tr("Cyrillic (Macintosh)"),
            "kz1048": self.tr("Kazakh (Windows)"),
            "utf-8 twice": self.tr("UTF-8, encoded twice"),
        }

    def _fields(self) -> dict[str, str]:
        return {
            "creator": self.tr("Photographer"),
            "credit": self.tr("Credit"),
            "copyright": self.tr("Copyright"),
            "description": self.tr("Caption"),
            "headline": self.tr("Headline"),
            "source": self.tr("Source"),
            "usage_terms": self.tr("Usage terms"),
            "rights_end": self.tr("Rights end"),
        }

    @Slot()
    def _on_use(self) -> None:
        if self._photos:
            self.use_requested.emit(self._photos[0].in_file)


def counted(names: Iterable[tuple[str, int]]) -> str:
    """Names with how many photos each, the rest as dots: «Лада Ким 2, Данияр Ахметов 1»."""
    listed = list(names)
    more = ", …" if len(listed) > MOST_NAMES else ""
    return ", ".join(f"{name} {count}" for name, count in listed[:MOST_NAMES]) + more
