"""The title of the window: the page that is shown, the newsroom, the program."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from editor.domain.visible import shown
from editor.ui.kit.place import ROOMS


class Titles(QObject):
    """Told what is open and which place is shown, in whatever order."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._place, self._newsroom = "desk", ""
        self._headline: str | None = None
        self._show()

    def show_place(self, name: str) -> None:
        """Another page is shown: `desk`, `versions`, `welcome` or a room."""
        self._place = name
        self._show()

    def show_newsroom(self, name: str) -> None:
        """Another newsroom is open, and no article of it yet."""
        self._newsroom, self._headline = name, None
        self._show()

    def show_headline(self, headline: str | None) -> None:
        """Another article is on the desk, or its headline was changed; None when there is none."""
        self._headline = headline
        self._show()

    def _page(self) -> str:
        headline = shown(self._headline or "")
        rooms = dict(ROOMS)
        if self._place in rooms:
            return QCoreApplication.translate("PlacesModel", rooms[self._place])
        if self._place == "versions":
            return self.tr("Versions: {headline}").format(headline=headline or self.tr("Untitled"))
        if self._place == "welcome":
            return self.tr("Create or open a newsroom")
        return self.tr("Untitled") if self._headline == "" else headline

    def _show(self) -> None:
        newsroom = "" if self._place == "welcome" else self._newsroom
        self._window.setWindowTitle(" — ".join(part for part in (self._page(), newsroom, "Rubrika") if part))
