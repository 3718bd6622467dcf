"""This article's language and its versions in the others."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QComboBox, QVBoxLayout, QWidget

from editor.domain.articles import ArticleRow
from editor.ui.inspector.section import Section
from editor.ui.kit import words
from editor.ui.kit.choice_box import ChoiceBox
from editor.ui.kit.forms import FIELD_HEIGHT, Sign, dress, label, plain, row
from editor.ui.kit.in_rows import Elided, link_button
from editor.ui.theme import fonts


class LanguagesSection(Section):
    """`translate_wanted` carries a language, `open_wanted` an article's id."""

    translate_wanted = Signal(str)
    open_wanted = Signal(int)
    language_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__("languages", "")
        self.set_title(self.tr("Languages"))
        self._shown: object = None
        self._box: QComboBox | None = None
        self._others: dict[QAbstractButton, tuple[str, ArticleRow | None]] = {}
        self._pressed = QButtonGroup(self)
        self._pressed.buttonClicked.connect(self._on_action)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self.put(self._rows)

    def show_versions(
        self, language: str, state: str, versions: Sequence[ArticleRow], languages: Sequence[str], *, has_row: bool
    ) -> None:
        """`state` is the shown state of this article; `languages` are the newsroom's; no row, nothing to translate."""
        shown = (language, state, tuple(versions), tuple(languages), has_row)
        if shown == self._shown:
            return
        self._shown = shown
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._others.clear()
        self._rows.addWidget(_line(language, self._chooser(language, versions), _sign(state), here=True))
        by_language = {version.language: version for version in versions}
        for other in languages:
            if other == language:
                continue
            version = by_language.get(other)
            action = link_button(self.tr("Open") if version else self.tr("Translate"))
            action.setEnabled(has_row)
            action.setAccessibleName(f"{action.text()}: {words.LANGUAGE_NAMES[other]}")
            self._others[action] = (other, version)
            self._pressed.addButton(action)
            title = (version.headline or self.tr("Untitled")) if version else self.tr("Not started")
            self._rows.addWidget(_line(other, Elided(title), action, here=False))

    def _chooser(self, language: str, versions: Sequence[ArticleRow]) -> QComboBox:
        """This article's language; those of its other versions are taken."""
        taken = {version.language for version in versions}
        box = ChoiceBox()
        box.setObjectName("article-language")
        box.setAccessibleName(self.tr("Language of this article"))
        for tag in words.LANGUAGE_NAMES:
            if tag not in taken:
                box.addItem(words.LANGUAGE_NAMES[tag], tag)
        box.setCurrentIndex(box.findData(language))
        box.activated.connect(self._on_language)
        self._box = box
        return box

    def _on_language(self) -> None:
        if self._box is not None:
            self.language_chosen.emit(str(self._box.currentData()))

    def _on_action(self, pressed: QAbstractButton) -> None:
        language, version = self._others[pressed]
        if version is None:
            self.translate_wanted.emit(language)
        else:
            self.open_wanted.emit(version.id)


def _line(language: str, title: QWidget, action: QWidget, *, here: bool) -> QWidget:
    code = label(language.upper(), "caption")
    code.setFixedWidth(fonts.px(22))
    if here:
        dress(code, "tone-accent")
    code.setToolTip(plain(words.LANGUAGE_NAMES[language]))
    title.setMinimumWidth(40)
    made = QWidget()
    made.setFixedHeight(fonts.px(FIELD_HEIGHT))
    laid = row(code, title, action)
    if isinstance(title, Elided):
        laid.setStretch(1, 1)
    else:
        laid.insertStretch(2)
    made.setLayout(laid)
    return made


def _sign(state: str) -> Sign:
    made = Sign(
        state, {"review": "warn", "ready": "ok", "scheduled": "violet", "published": "accent"}.get(state, "ink3")
    )
    made.setAccessibleName(words.state(state))
    made.setToolTip(plain(words.state(state)))
    return made
