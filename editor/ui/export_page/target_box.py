"""Where the site goes: a folder or a ZIP file, typed or chosen, with the place used last."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from editor.ui.kit.file_drop import FileDrop
from editor.ui.kit.forms import CheckBox, button, field, label, row
from editor.ui.kit.segment import Segment
from editor.ui.theme import fonts

ZIP = ".zip"


class TargetBox(QWidget):
    """`changed` when the place is another one, `export_requested` when the site shall go there."""

    changed = Signal()
    export_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = ""
        self._title, self._last = label("", "strong"), label("", "secondary", wrap=True)
        self._last.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._kind = Segment(
            [("folder", self.tr("Folder"), "fa6.folder"), ("zip", self.tr("ZIP"), "fa6.file-zipper")],
            name=self.tr("Send to"),
        )
        self._kind.chosen.connect(self._on_kind)
        self._path = field()
        self._path.setFont(fonts.mono(12))
        self._path.editingFinished.connect(self._on_edited)
        FileDrop(self._path).dropped.connect(self._on_dropped)
        self._choose = button("")
        self._choose.clicked.connect(self._on_choose)
        self._full = CheckBox()
        self._full.toggled.connect(self._on_full)
        self.go = button("", "primary")
        self.go.clicked.connect(self.export_requested)
        self.go.setEnabled(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        told = row(self._title, self._last)
        told.setStretch(1, 1)
        layout.addLayout(told)
        layout.addLayout(row(self._kind, None))
        layout.addLayout(row(self._path, self._choose))
        layout.addLayout(row(self._full, None))
        layout.addLayout(row(None, self.go))
        self._name_parts()

    @property
    def target(self) -> str:
        """The place as typed; empty when none is chosen yet."""
        return self._path.text().strip()

    @property
    def is_full(self) -> bool:
        """Whether every file shall be made again."""
        return self._full.isChecked()

    def set_target(self, target: str) -> None:
        """Show a place that was used before."""
        self._path.setText(target)
        self._kind.choose("zip" if target.lower().endswith(ZIP) else "folder")
        self._on_edited()

    def say_last(self, words: str) -> None:
        """When the place was used last."""
        self._last.setText(words)

    def allow(self, on: bool) -> None:  # noqa: FBT001 - a state, not an option
        """While an export runs nothing here changes."""
        for part in (self._kind, self._path, self._choose, self._full):
            part.setEnabled(on)
        self.go.setEnabled(on and bool(self.target))

    def choose(self) -> None:
        """Ask for a place."""
        self._on_choose()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._name_parts()
        super().changeEvent(event)

    def _name_parts(self) -> None:
        self._title.setText(self.tr("Send to"))
        self._kind.set_words("folder", self.tr("Folder"))
        self._kind.set_words("zip", self.tr("ZIP"))
        self._choose.setText(self.tr("Choose…"))
        self._full.setText(self.tr("Make every file again"))
        self._path.setAccessibleName(self.tr("Where the site goes"))
        self._path.setPlaceholderText(self.tr("A folder, or a file that ends in .zip"))
        self.go.setText(self.tr("Export"))

    @Slot(str)
    def _on_kind(self, kind: str) -> None:
        text = self.target
        if text and kind == "zip" and not text.lower().endswith(ZIP):
            self.set_target(text.rstrip("/") + ZIP)
        elif kind == "folder" and text.lower().endswith(ZIP):
            self.set_target(text[: -len(ZIP)])

    @Slot()
    def _on_edited(self) -> None:
        if self.target != self._told:
            self._told = self.target
            self._kind.choose("zip" if self.target.lower().endswith(ZIP) else "folder")
            self.go.setEnabled(bool(self.target))
            self.changed.emit()

    @Slot(object)
    def _on_dropped(self, paths: tuple[Path, ...]) -> None:
        self.set_target(str(paths[0]))

    @Slot(bool)
    def _on_full(self, _on: bool) -> None:  # noqa: FBT001 - the signal's own argument
        self.changed.emit()

    @Slot()
    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Where the site goes"), self.target)
        if self._kind.current == "zip":
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setNameFilter(self.tr("ZIP files (*.zip)"))
            dialog.setDefaultSuffix("zip")
        else:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.set_target)
        dialog.open()
