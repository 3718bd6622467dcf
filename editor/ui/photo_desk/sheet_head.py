"""The header over the contact sheet: how many there are, how big they show, how more come in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from editor.ui.kit.forms import HEAD_HEIGHT, OneLine, Sign, button, dress
from editor.ui.photo_desk.contact_sheet import LEAST_COLUMNS, MOST_COLUMNS, USUAL_COLUMNS
from editor.ui.theme import fonts

SLIDER_WIDTH, SLIDER_HEIGHT = 72, 24
SIZE_FITS = 380


class SheetHead(QWidget):
    """`import_requested` by the button; `columns_chosen` carries 3 to 9."""

    import_requested = Signal()
    columns_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(fonts.px(HEAD_HEIGHT))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        dress(self, "head")
        self._photos = 0
        self._title = OneLine("", "title")
        self._count = OneLine("", "body2")
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(LEAST_COLUMNS, MOST_COLUMNS)
        self._slider.setPageStep(1)
        self._slider.setValue(_turned(USUAL_COLUMNS))
        self._slider.setFixedSize(SLIDER_WIDTH, fonts.px(SLIDER_HEIGHT))
        self._slider.valueChanged.connect(self._on_slid)
        self._import = button("", icon="fa6s.file-import")
        self._import.clicked.connect(self._on_import)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 0, 12, 0)
        layout.setSpacing(8)
        for part in (self._title, self._count):
            layout.addWidget(part)
        layout.addStretch(1)
        self._size = (Sign("photo", "ink2", 11), self._slider, Sign("photo", "ink2", 16))
        for part in (*self._size, self._import):
            layout.addWidget(part)
        self._name_parts()

    def show_count(self, photos: int) -> None:
        """Say how many photographs there are."""
        self._photos = photos
        self._name_parts()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The size of the pictures gives way to the words."""
        super().resizeEvent(event)
        for part in self._size:
            part.setVisible(self.width() >= fonts.px(SIZE_FITS))

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._name_parts()
        super().changeEvent(event)

    def _name_parts(self) -> None:
        count = self._photos
        self._title.setText(self.tr("Photo desk"))
        self._count.setText(self.tr("1 photo") if count == 1 else self.tr("%n photos", "", count))
        self._import.setText(self.tr("Import photos…"))
        self._slider.setAccessibleName(self.tr("Size of the pictures"))
        self._slider.setToolTip(self.tr("Size of the pictures"))

    @Slot(int)
    def _on_slid(self, value: int) -> None:
        self.columns_chosen.emit(_turned(value))

    @Slot()
    def _on_import(self) -> None:
        self.import_requested.emit()


def _turned(value: int) -> int:
    """Columns for a place of the slider and back: to the right the pictures grow and the columns become fewer."""
    return LEAST_COLUMNS + MOST_COLUMNS - value
