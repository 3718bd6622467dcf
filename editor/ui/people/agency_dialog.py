"""An agency's name as it prints in each language; nothing is declined or guessed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from editor.domain.people import Agency
from editor.domain.words import LANGUAGES, Names
from editor.ui.credits.live_lines import LiveLines
from editor.ui.credits.register import PeopleDesk
from editor.ui.kit.forms import button, field, label, labelled, row
from editor.ui.kit.tasks import Tasks
from editor.ui.kit.words import LANGUAGE_NAMES, name_of

WIDTH = 520


class AgencyDialog(QDialog):
    """`saved` carries the agency as typed; nothing is written here."""

    saved = Signal(Agency)

    def __init__(self, agency: Agency, register: PeopleDesk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("agency-dialog")
        self._agency = agency
        name = name_of(agency.names)
        self.setWindowTitle(self.tr("How does «{name}» print?").format(name=name) if name else self.tr("New agency"))
        self.setMinimumWidth(WIDTH)
        hint = self.tr("for example: агентство «Қайнар»")
        self._names = {tag: field(hint if tag == "ru" else "", name=LANGUAGE_NAMES[tag]) for tag in LANGUAGES}
        self._lines = LiveLines(register, tasks)
        self._save = button(self.tr("Save agency"), "primary")
        self._build()
        for tag, line in self._names.items():
            line.setText(agency.names.exact(tag))
            line.textChanged.connect(self._on_typed)
        self._on_typed()

    def agency(self) -> Agency:
        """The agency as the form has it now."""
        ru, kk, en = (" ".join(self._names[tag].text().split()) for tag in LANGUAGES)
        return replace(self._agency, names=Names(ru, kk, en))

    def _build(self) -> None:
        cancel = button(self.tr("Cancel"))
        self._save.setDefault(True)
        cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self._on_save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(label(self.windowTitle(), "title", wrap=True))
        layout.addWidget(label(self.tr("Prints exactly as typed, after «Photo:»."), "secondary", wrap=True))
        layout.addLayout(labelled(self.tr("Russian"), self._names["ru"]))
        layout.addLayout(labelled(self.tr("Kazakh"), self._names["kk"]))
        layout.addLayout(labelled(self.tr("English"), self._names["en"]))
        layout.addWidget(label(self.tr("Prints as"), "caption"))
        layout.addWidget(self._lines)
        layout.addSpacing(6)
        layout.addLayout(row(None, cancel, self._save))

    @Slot()
    def _on_typed(self) -> None:
        agency = self.agency()
        is_named = bool(agency.names.best("ru"))
        self._save.setEnabled(is_named)
        self._lines.show_for(agency if is_named else None)

    @Slot()
    def _on_save(self) -> None:
        self.saved.emit(self.agency())
        self.accept()
