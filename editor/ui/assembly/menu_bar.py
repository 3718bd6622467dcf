"""The bar over the window: menus at the left, the search in all articles and the theme's switch at the right."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenuBar, QSizePolicy, QStyle, QStyleOptionMenuItem, QToolBar, QWidget

from editor.ui.kit.actions import Actions
from editor.ui.kit.forms import action_button, row, search_field
from editor.ui.theme import fonts

SEARCH = 300
IN_SYSTEMS_BAR = sys.platform == "darwin"
"""macOS has menus at the top of its screen: the search and the switch stand in a bar of tools there (read, not run)."""

LEAST_SEARCH = 140
"""Below so many pixels the search field gives way to the menus, until somebody asks for it."""


class MenuBar(QMenuBar):
    """Menus are there at every width: the search field gives way to them first, then Qt puts the last behind a «»».

    `search_wanted` carries what was typed. `tools` is a bar for the window where the menus stand outside of it.
    """

    search_wanted = Signal(str)

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setNativeMenuBar(IN_SYSTEMS_BAR)
        actions.fill(self)
        self._search = search_field(self.tr("Search all articles"))
        self._search.setObjectName("search-all")
        self._search.returnPressed.connect(self._on_search)
        self._search.installEventFilter(self)
        self._is_searchable = True
        self._theme = action_button(actions["theme.switch"])
        self._corner = QWidget()  # the bar does not keep it alive by itself
        self._corner.setLayout(row(self._search, self._theme, 8, gap=6))
        self.tools = _bar_of(self._corner) if IN_SYSTEMS_BAR else None
        if self.tools is None:
            self.setCornerWidget(self._corner)

    def focus_search(self) -> None:
        """Put the cursor into the search field, which comes back for it where it had given way."""
        self._search.setFixedWidth(max(self._room(), fonts.px(LEAST_SEARCH)))
        self._search.show()
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()
        self._lay_out()

    def show_search(self, *, on: bool) -> None:
        """Where no newsroom is open there is nothing to search."""
        self._is_searchable = on
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field that came back goes again when it is left."""
        if event.type() == QEvent.Type.FocusOut:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._fit()

    def _fit(self) -> None:
        room = self._room()
        fits = room >= fonts.px(LEAST_SEARCH) or self._search.hasFocus()
        self._search.setFixedWidth(max(room, fonts.px(LEAST_SEARCH)))
        self._search.setVisible(self._is_searchable and fits)
        self._lay_out()

    def _lay_out(self) -> None:
        self._corner.adjustSize()
        QMenuBar.resizeEvent(self, QResizeEvent(self.size(), self.size()))

    def _room(self) -> int:
        """The width that menus and switch leave to the search field, at most what the design gives it."""
        if self.tools is not None:
            return fonts.px(SEARCH)
        menus = sum(self._width_of(each) for each in self.actions())
        return min(fonts.px(SEARCH), self.width() - menus - self._theme.sizeHint().width() - 32)

    def _width_of(self, menu: QAction) -> int:
        option = QStyleOptionMenuItem()
        self.initStyleOption(option, menu)
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, menu.text())
        whole = self.style().sizeFromContents(QStyle.ContentsType.CT_MenuBarItem, option, QSize(words), self)
        return whole.width() + self.style().pixelMetric(QStyle.PixelMetric.PM_MenuBarItemSpacing, option, self)

    def _on_search(self) -> None:
        self.search_wanted.emit(self._search.text().strip())


def _bar_of(tools: QWidget) -> QToolBar:
    made = QToolBar()
    made.setObjectName("tools")
    made.setMovable(False)
    made.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    space = QWidget()
    space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    made.addWidget(space)
    made.addWidget(tools)
    return made
