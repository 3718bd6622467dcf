"""The main window: it assembles panes, menus and bars, and decides nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QMainWindow, QSplitter, QStackedWidget, QWidget

from editor.ui.assembly.menu_bar import MenuBar
from editor.ui.assembly.panes import EDITOR, INSPECTOR, LIST, DeskPanes
from editor.ui.assembly.titles import Titles
from editor.ui.kit import pane_focus
from editor.ui.kit.actions import Action, Actions
from editor.ui.kit.focus_keys import FocusKeys
from editor.ui.kit.forms import column, row
from editor.ui.kit.notices import Notices
from editor.ui.kit.pane_focus import focus_pane
from editor.ui.kit.state_text import as_bytes, as_text
from editor.ui.kit.status_bar import StatusBar
from editor.ui.kit.text_keys import TextFirst
from editor.ui.kit.toast import Toast
from editor.ui.sidebar.panel import FOLDED, Sidebar
from editor.ui.sidebar.panel import WIDTH as SIDEBAR
from editor.ui.theme import Theme, fonts

SIDEBAR_FOLDS = 1160
"""Width of the window below which the sidebar keeps its signs only."""

LEAST, WIDEST_LEAST = (900, 540), 1080
"""The least window grows with the system's letters as long as it fits a screen of 1366 × 768 at 125 %: 1093 × 614."""

USUAL = (1440, 868)
TITLE_BAR = 32
"""What the system puts over the window, which nobody knows before it is shown."""


class MainWindow(QMainWindow):
    """Panes stand empty until `set_list`, `set_writing` and `set_inspector` fill them.

    `search_wanted` carries what was typed into the field of the menu bar; `closing` is said while the panels can
    still be asked for their text. `leave_asked` carries the event of closing, which may be ignored while a text is
    nowhere but on the screen; `must_close` asks nobody.
    """

    search_wanted = Signal(str)
    closing = Signal()
    leave_asked = Signal(QCloseEvent)

    def __init__(self, theme: Theme, table: Sequence[Action]) -> None:
        super().__init__()
        self.setObjectName("main-window")
        self.titles = Titles(self)
        self.setMinimumSize(min(fonts.px(LEAST[0]), WIDEST_LEAST), LEAST[1])
        self.menu_actions = Actions(table, self)
        TextFirst(self)
        FocusKeys(self.menu_actions, self)
        self.sidebar = Sidebar(theme, self.menu_actions["article.new"])
        self.panes = DeskPanes()
        self.status = StatusBar()
        self.toast = Toast(self, reach=self.menu_actions["pane.next"])
        self.notices = Notices()
        self.must_close = False
        self._places: dict[str, QWidget] = {}
        self._stack = QStackedWidget()
        self._rail: QWidget | None = None
        self._desk = QWidget()
        self._beside = row(self.panes, gap=0)
        self._desk.setLayout(self._beside)
        self._stack.addWidget(self._desk)
        self._whole = self._assemble()
        self.panes.inspector_shown.connect(self.menu_actions["inspector.show"].setChecked)
        self.panes.list_shown.connect(self._on_list_shown)
        self._bar = MenuBar(self.menu_actions)
        self._bar.search_wanted.connect(self.search_wanted)
        self.setMenuBar(self._bar)
        if self._bar.tools is not None:
            self.addToolBar(self._bar.tools)
        self.resize(*USUAL)
        self.panes.fit(USUAL[0])

    def set_list(self, widget: QWidget) -> None:
        """Fill the second pane."""
        self.panes.fill("list", widget)

    def set_writing(self, widget: QWidget) -> None:
        """Fill the pane of the editor."""
        self.panes.fill("writing", widget)

    def set_inspector(self, widget: QWidget) -> None:
        """Fill the right pane."""
        self.panes.fill("inspector", widget)

    def set_rail(self, widget: QWidget) -> None:
        """Give the signs that stand at the right edge while the inspector is folded."""
        if self._rail is not None:
            self._rail.hide()
            self._rail.deleteLater()
        self._rail = widget
        self._beside.addWidget(widget)
        self.panes.rail_shown.connect(widget.setVisible)
        self.panes.fit(self.width())

    def set_preview(self, widget: QWidget) -> None:
        """Fill the pane that stands beside the editor while the preview is on."""
        self.panes.fill("preview", widget)

    def show_preview(self, *, on: bool) -> None:
        """Show or hide the preview; the list and the inspector make room for it."""
        self.panes.read(on=on)

    def show_inspector(self, *, on: bool) -> None:
        """The user wants the inspector, or does not."""
        self.panes.want_inspector(on=on)

    def focus_on_text(self, *, on: bool) -> None:
        """Nothing but the text, or everything again."""
        self.panes.focus(on=on)
        self.sidebar.setVisible(not on)

    def set_place(self, name: str, widget: QWidget) -> None:
        """Keep a widget that can stand where the desk's panes stand; one of the same name goes.

        Where it has several panes it names them in `parts`.
        """
        old = self._places.pop(name, None)
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
        self._places[name] = widget
        self._stack.addWidget(widget)

    def has_place(self, name: str) -> bool:
        """Whether `set_place` has been called for this name."""
        return name in self._places

    def go(self, name: str = "desk") -> None:
        """Show a place given by `set_place`, or the desk."""
        self._stack.setCurrentWidget(self._places.get(name, self._desk))
        for part in (self.sidebar, self.status):
            part.setVisible(name != "welcome")
        self._bar.show_search(on=name != "welcome")
        self.titles.show_place(name)
        self.menu_actions.in_sight("article", on=name == "desk")
        self.status.speak_of_article(on=name in {"desk", "versions"})
        self.status.speak_of_versions(on=name == "versions")

    @property
    def place(self) -> str:
        """The place that is shown, `desk` for list, editor and inspector."""
        shown = self._stack.currentWidget()
        return next((name for name, widget in self._places.items() if widget is shown), "desk")

    @property
    def shape(self) -> tuple[str, str]:
        """Place and size of the window, and the widths of its panes, as text for `take_shape`."""
        return as_text(self.saveGeometry()), f"{as_text(self._whole.saveState())}.{as_text(self.panes.saveState())}"

    def take_shape(self, geometry: str, widths: str) -> None:
        """Stand where and how an earlier window stood; empty texts change nothing."""
        self.restoreGeometry(as_bytes(geometry))
        whole, _, desk = widths.partition(".")
        if whole and desk:
            self._whole.restoreState(as_bytes(whole))
            self.panes.restoreState(as_bytes(desk))

    def fit_screen(self) -> None:
        """Be no larger than the screen has room for."""
        room = self.screen().availableGeometry().size() - QSize(0, TITLE_BAR)
        self.resize(self.size().boundedTo(room))

    def focus_search(self) -> None:
        """Put the cursor into the field that finds in all articles."""
        self._bar.focus_search()

    def focus_pane(self, step: int) -> None:
        """Move the focus to the next (1) or the previous (-1) pane that is shown."""
        focus_pane(self.toast.beside(self._panes_in_sight()), step)

    def focus_here(self) -> None:
        """Put the focus into the place that is shown: a room, or the list of articles."""
        pane_focus.enter_main(self._panes_in_sight()[1])

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own signature
        """Tab stays inside a pane; F6 leaves it."""
        return pane_focus.tab_inside(self._panes_in_sight(), forward=forward) or super().focusNextPrevChild(forward)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fold(folded=event.size().width() < fonts.px(SIDEBAR_FOLDS))
            self.panes.fit(event.size().width())

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.must_close:
            self.leave_asked.emit(event)
            if not event.isAccepted():
                return
        self.closing.emit()
        for dialog in self.findChildren(QDialog):
            if dialog.isVisible():  # a polite kill or a log-off does not wait for an answer
                dialog.reject()
        super().closeEvent(event)

    def _panes_in_sight(self) -> list[QWidget]:
        rail = [self._rail] if self._rail is not None else []
        room = self._places.get(self.place)
        right = [*self.panes.shown(), *rail] if room is None else getattr(room, "parts", [room])
        return [pane for pane in (self.sidebar, *right, self.notices) if pane.isVisible()]

    def _assemble(self) -> QSplitter:
        made = QSplitter(Qt.Orientation.Horizontal)
        made.setObjectName("panes")
        made.setHandleWidth(1)
        made.setChildrenCollapsible(False)
        made.addWidget(self.sidebar)
        right = QWidget()
        right.setLayout(column(self.notices, self._stack, gap=0))
        made.addWidget(right)
        made.setStretchFactor(1, 1)
        made.setSizes([fonts.px(SIDEBAR), LIST + EDITOR + INSPECTOR])
        self.setCentralWidget(made)
        self.setStatusBar(self.status)
        return made

    def _fold(self, *, folded: bool) -> None:
        if self.sidebar.is_folded is not folded:
            self.sidebar.fold(folded=folded)
            side = fonts.px(FOLDED if folded else SIDEBAR)
            self._whole.setSizes([side, self.width() - side])

    def _on_list_shown(self, shown: bool, may_fold: bool) -> None:  # noqa: FBT001 - the signal's own arguments
        self.menu_actions["list.show"].setVisible(may_fold)
        self.menu_actions["list.show"].setChecked(shown)
