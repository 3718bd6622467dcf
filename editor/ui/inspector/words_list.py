"""A list of words that can be taken away one by one, with a field to add another: bylines and tags."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from editor.ui.inspector.section import Section
from editor.ui.kit.chips import FlowLayout, TagChip
from editor.ui.kit.forms import complete, field
from editor.ui.kit.in_rows import link_button


class WordsSection(Section):
    """`added` carries the words typed or chosen, `removed` the key of a tag."""

    added = Signal(str)
    removed = Signal(object)

    def __init__(self, name: str, title: str, hint: str) -> None:
        super().__init__(name, title)
        self._shown: list[tuple[object, str]] = []
        self._holder = QWidget()
        self._flow = FlowLayout(self._holder)
        self.add = link_button(self.tr("Add"))
        self.add.setObjectName(f"add-{name}")
        self.add.setAccessibleName(f"{self.add.text()}: {title}")
        self.input = field(hint, name=title)
        self.input.setObjectName(f"input-{name}")
        self._known = QStringListModel()
        completer = complete(self.input, self._known)
        self.input.hide()
        self.put(self._holder, self.input)
        self.right.hide()
        self.head.addWidget(self.add)
        self.add.clicked.connect(self._on_add)
        self.input.returnPressed.connect(self._on_entered)
        self.input.editingFinished.connect(self._on_left)
        completer.activated.connect(self._on_completed, Qt.ConnectionType.QueuedConnection)

    def show_words(self, pairs: Sequence[tuple[object, str]]) -> None:
        """Show these (key, words)."""
        if list(pairs) == self._shown:
            return
        self._shown = list(pairs)
        tags: list[TagChip] = []
        for key, words in pairs:
            tag = TagChip(words, key, remove_words=self.tr("Take «{words}» away").format(words=words))
            tag.removed.connect(self.removed)
            tags.append(tag)
        self._flow.replace_all(tags)
        self._holder.setVisible(bool(tags))
        self._holder.updateGeometry()

    def set_known(self, known: Sequence[str]) -> None:
        """What the field completes to."""
        self._known.setStringList(sorted(known))

    def _on_add(self) -> None:
        self.input.show()
        self.input.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the field and goes back to its button."""
        if event.key() == Qt.Key.Key_Escape and self.input.isVisible():
            self.input.clear()
            self.add.setFocus()
            self.input.hide()
        else:
            super().keyPressEvent(event)

    def _on_completed(self, words: str) -> None:
        self._give(words)
        self._on_add()

    def _on_entered(self) -> None:
        self._give(self.input.text())

    def _on_left(self) -> None:
        if not self.input.text().strip() and not self.input.hasFocus():
            self.input.hide()

    def _give(self, words: str) -> None:
        clean = " ".join(words.split())
        self.input.clear()
        if clean:
            self.added.emit(clean)
