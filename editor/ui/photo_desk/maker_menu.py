"""The chip «Photographer»: a menu of everybody whose pictures are here, each with how many."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from editor.ui.kit.chips import chip
from editor.ui.kit.words import name_of
from editor.ui.photo_desk.library import Library, Maker, makers


class MakerMenu(QObject):
    """`button` opens the menu; `chosen` when somebody else (or anybody again) is wanted, who is `current`."""

    chosen = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.button = chip("")
        self.button.setObjectName("chip-maker")
        self.button.setProperty("menu", True)  # noqa: FBT003 - Qt's own signature
        self.current: Maker | None = None
        self._library = Library()
        self._menu = QMenu(self.button)
        self._group = QActionGroup(self._menu)
        self._group.triggered.connect(self._on_triggered)
        self.button.setMenu(self._menu)
        self.button.installEventFilter(self)
        self._say()

    def show_library(self, library: Library) -> None:
        """Offer whoever made one of these pictures, people first; somebody chosen who has none any more is let go."""
        self._library = library
        if self.current not in makers(library.tiles):
            self.current = None
        self._say()

    def clear(self) -> None:
        """Anybody's pictures, without saying `chosen`."""
        self.current = None
        self._say()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say everything again in another language."""
        if watched is self.button and event.type() is QEvent.Type.LanguageChange:
            self._say()
        return super().eventFilter(watched, event)

    def _say(self) -> None:
        names, counts = self._names(), makers(self._library.tiles)
        for action in self._group.actions():
            self._group.removeAction(action)
        self._menu.clear()
        self._offer(self.tr("Everybody"), None)
        self._menu.addSeparator()
        for maker, name in names.items():
            if maker in counts:
                self._offer(f"{name}\t{counts[maker]}", maker)
        self.button.setText(names.get(self.current or ("", 0), self.tr("Photographer")))
        self.button.setAccessibleName(self.tr("Photographer"))
        self.button.setChecked(self.current is not None)
        self.button.setEnabled(bool(counts))

    def _names(self) -> dict[Maker, str]:
        people = sorted(self._library.people, key=lambda each: name_of(each.names))
        agencies = sorted(self._library.agencies, key=lambda each: name_of(each.names))
        named = [(("person", each.id), name_of(each.names)) for each in people]
        return dict([*named, *((("agency", each.id), name_of(each.names)) for each in agencies)])

    def _offer(self, words: str, maker: Maker | None) -> None:
        action = QAction(words.replace("&", "&&"), self._group)
        action.setCheckable(True)
        action.setChecked(maker == self.current)
        action.setData(maker)
        self._menu.addAction(action)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self.current = action.data()
        self._say()
        self.chosen.emit()
