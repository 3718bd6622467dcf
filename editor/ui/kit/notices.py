"""Banners that speak of the whole newsroom: across the window, over whatever place is shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.ui.kit.banner import Banner

BannerActions = tuple[tuple[str, Callable[[], object]], ...]


class Notices(QWidget):
    """One banner a key, the one that came first on top; no room is taken while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notices")
        self._banners: dict[str, Banner] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(8, 8, 8, 8)
        self._layout.setSpacing(6)
        self.hide()

    def say(self, key: str, tone: str, strong: str, text: str = "", actions: BannerActions = ()) -> None:
        """Show a banner, or let the one of this key say something else."""
        banner = self._banners.get(key)
        if banner is None:
            banner = self._banners[key] = Banner()
            self._layout.addWidget(banner)
        banner.say(tone, strong, text, actions)
        self.show()

    def settle(self, key: str) -> None:
        """The thing is settled; there need not have been a banner."""
        banner = self._banners.pop(key, None)
        if banner is not None:
            self._layout.removeWidget(banner)
            banner.hide()
            banner.deleteLater()
        self.setVisible(bool(self._banners))

    def settle_all(self) -> None:
        """Another newsroom, or none."""
        for key in tuple(self._banners):
            self.settle(key)

    def says(self, key: str) -> bool:
        """Whether there is a banner of this key."""
        return key in self._banners
