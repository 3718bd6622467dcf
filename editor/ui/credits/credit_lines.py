"""The credit as it will print, in each language, before anything is written."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from editor.desk.language import profile_of
from editor.domain.words import LANGUAGES, Names
from editor.ui.kit.forms import button, dress, label


class CreditLines(QFrame):
    """A line a language in a well; `edit_requested` opens the forms of the person that they name."""

    edit_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("credit-lines")
        dress(self, "well")
        self._lines: dict[str, QLabel] = {}
        self._edit = button("", "flat")
        self._edit.setFixedHeight(24)
        self._edit.clicked.connect(self.edit_requested)
        self._case = label("", "tone-ok")
        layout = QGridLayout(self)
        layout.setContentsMargins(10, 8, 8, 8)
        layout.setHorizontalSpacing(8)
        layout.setVerticalSpacing(4)
        layout.setColumnStretch(1, 1)
        declining = next(tag for tag in LANGUAGES if profile_of(tag).has_genitive)
        for row, tag in enumerate(LANGUAGES):
            self._lines[tag] = label("", "strong", wrap=True)
            layout.addWidget(label(tag.upper(), "tag"), row, 0)
            layout.addWidget(self._lines[tag], row, 1, 1, 1 if tag == declining else 2)
        layout.addWidget(self._case, LANGUAGES.index(declining), 2, Qt.AlignmentFlag.AlignRight)
        self._more = label("", "secondary", wrap=True)
        layout.addWidget(self._more, len(LANGUAGES), 1, 1, 2)
        layout.addWidget(self._edit, len(LANGUAGES) + 1, 0, 1, 3, Qt.AlignmentFlag.AlignRight)
        self._name_parts()
        self.show_lines(Names())

    def show_lines(
        self, lines: Names, *, person: bool = False, declined: bool = False, confirmed: bool = False
    ) -> None:
        """Show the lines. `declined` when the person's genitive stands in them, `confirmed` when somebody signed it."""
        for tag, line in self._lines.items():
            line.setText(lines.exact(tag) or "–")
            dress(line, "strong")
        spoken = "; ".join(lines.exact(tag) for tag in LANGUAGES if lines.exact(tag))
        self.setAccessibleName(self.tr("Credit lines: {lines}").format(lines=spoken or self.tr("none")))
        self._more.hide()
        self._edit.setVisible(person)
        self._case.setVisible(person and declined)
        self._case.setText(self.tr("genitive") if confirmed else self.tr("suggested"))
        dress(self._case, "tone-ok" if confirmed else "tone-warn")

    def say_others(self, others: int) -> None:
        """Say that some of the chosen pictures will print another line: an agency of their own, say."""
        self._more.setText(self.tr("and %n other credits", "", others))
        self._more.setVisible(others > 0)

    def show_mixed(self, credits: int) -> None:  # noqa: A002 - the trade's word
        """Say that the chosen pictures have several credits, so that no one of them stands for all."""
        words = self.tr("Mixed: %n credits", "", credits)
        for line in self._lines.values():
            line.setText(words)
            dress(line, "secondary")
        self.setAccessibleName(words)
        self._edit.hide()
        self._more.hide()
        self._case.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._name_parts()
        super().changeEvent(event)

    def _name_parts(self) -> None:
        self._edit.setText(self.tr("Edit forms"))
