"""One table of what the window can do; menus, buttons and shortcuts are read from it.

A panel keeps its own rows in a tuple of `Action` beside itself; the window is built from all of them together.
No command relies on Ctrl+digit or Ctrl+Alt: Kazakh layouts type letters there (with ⌘ on macOS they type none).
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QKeyCombination, QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenuBar, QWidget

from editor.domain.sentences import QT_TRANSLATE_NOOP
from editor.ui.kit import icons
from editor.ui.kit.words import LANGUAGE_NAMES


@dataclass(frozen=True, slots=True)
class Action:
    """One row. `text` is English in the context `actions`; `group` orders a menu, with a line between groups.

    `keys` may be several with spaces between, the first of which is told; `mac_keys` take their place on macOS,
    where the system keeps some for itself and F keys want a second hand (Qt reads Ctrl as ⌘ there). `needs` names what
    must be there: empty (nothing), `newsroom`, `article` or any word given to `Actions.have`.
    """

    id: str
    text: str
    menu: str
    keys: str = ""
    icon: str = ""
    group: int = 0
    needs: str = "newsroom"
    checkable: bool = False
    mac_keys: str = ""

    def sequences(self, system: str = sys.platform) -> tuple[QKeySequence, ...]:
        """The keys on this system (as `sys.platform` names it), the one that is told first."""
        keys = self.mac_keys if self.mac_keys and system == "darwin" else self.keys
        return tuple(QKeySequence(each) for each in keys.split())


MENUS: tuple[tuple[str, str], ...] = (
    ("file", QT_TRANSLATE_NOOP("actions", "&File")),
    ("edit", QT_TRANSLATE_NOOP("actions", "&Edit")),
    ("view", QT_TRANSLATE_NOOP("actions", "&View")),
    ("insert", QT_TRANSLATE_NOOP("actions", "&Insert")),
    ("format", QT_TRANSLATE_NOOP("actions", "F&ormat")),
    ("article", QT_TRANSLATE_NOOP("actions", "&Article")),
    ("photo", QT_TRANSLATE_NOOP("actions", "&Photo")),
    ("site", QT_TRANSLATE_NOOP("actions", "&Site")),
    ("help", QT_TRANSLATE_NOOP("actions", "&Help")),
)

SHELL_ACTIONS: tuple[Action, ...] = (
    Action("article.new", QT_TRANSLATE_NOOP("actions", "&New article"), "file", "Ctrl+N", "new"),
    Action("article.import", QT_TRANSLATE_NOOP("actions", "&Import articles…"), "file", "Ctrl+O"),
    Action("article.paste", QT_TRANSLATE_NOOP("actions", "New article from the clip&board"), "file", "Ctrl+Shift+N"),
    Action("newsroom.settings", QT_TRANSLATE_NOOP("actions", "Newsroom s&ettings…"), "file", group=2),
    Action("newsroom.backups", QT_TRANSLATE_NOOP("actions", "Bac&kups…"), "file", group=2),
    Action("recovery.show", QT_TRANSLATE_NOOP("actions", "Te&xts that were found…"), "file", group=2),
    Action("newsroom.open", QT_TRANSLATE_NOOP("actions", "&Open a newsroom…"), "file", group=2, needs=""),
    Action("newsroom.create", QT_TRANSLATE_NOOP("actions", "&Create a newsroom…"), "file", group=2, needs=""),
    Action("program.quit", QT_TRANSLATE_NOOP("actions", "&Quit"), "file", "Ctrl+Q", group=9, needs=""),
    Action(
        "search.all", QT_TRANSLATE_NOOP("actions", "Find in &all articles"), "edit", "Ctrl+Shift+F", "search", group=5
    ),
    Action("list.search", QT_TRANSLATE_NOOP("actions", "Find in this &list"), "edit", group=5),
    Action(
        "article.next",
        QT_TRANSLATE_NOOP("actions", "Ne&xt article"),
        "view",
        "Ctrl+Down",
        group=1,
        mac_keys="Ctrl+Alt+Down",
    ),
    Action(
        "article.previous",
        QT_TRANSLATE_NOOP("actions", "&Previous article"),
        "view",
        "Ctrl+Up",
        group=1,
        mac_keys="Ctrl+Alt+Up",
    ),
    Action("pane.next", QT_TRANSLATE_NOOP("actions", "Next pane"), "view", "F6", group=2, mac_keys="Ctrl+Alt+Right F6"),
    Action(
        "pane.previous",
        QT_TRANSLATE_NOOP("actions", "Previous pane"),
        "view",
        "Shift+F6",
        group=2,
        mac_keys="Ctrl+Alt+Left Shift+F6",
    ),
    Action(
        "list.show",
        QT_TRANSLATE_NOOP("actions", "List of &articles"),
        "view",
        icon="fa6s.bars",
        group=3,
        checkable=True,
    ),
    Action("list.compact", QT_TRANSLATE_NOOP("actions", "&Compact list"), "view", group=3, checkable=True),
    Action(
        "inspector.show",
        QT_TRANSLATE_NOOP("actions", "&Inspector"),
        "view",
        "F9",
        group=3,
        checkable=True,
        mac_keys="Ctrl+Alt+I F9",
    ),
    Action("text.larger", QT_TRANSLATE_NOOP("actions", "&Larger text"), "view", "Ctrl++ Ctrl+= Ctrl+Shift++", group=4),
    Action("text.smaller", QT_TRANSLATE_NOOP("actions", "&Smaller text"), "view", "Ctrl+-", group=4),
    Action(
        "theme.switch", QT_TRANSLATE_NOOP("actions", "Switch light and &dark"), "view", icon="dark", group=5, needs=""
    ),
    Action(
        "theme.system",
        QT_TRANSLATE_NOOP("actions", "Theme as the system &has it"),
        "view",
        group=5,
        needs="",
        checkable=True,
    ),
    *(
        Action(f"language.{tag}", name, "view", group=6, needs="", checkable=True)
        for tag, name in LANGUAGE_NAMES.items()
    ),
    Action("place.photos", QT_TRANSLATE_NOOP("actions", "Photo &desk"), "photo", icon="photos", group=0),
    Action("place.rubrics", QT_TRANSLATE_NOOP("actions", "&Rubric manager"), "site", icon="rubrics", group=0),
    Action("newsroom.people", QT_TRANSLATE_NOOP("actions", "&People and agencies…"), "site", group=0),
    Action("place.export", QT_TRANSLATE_NOOP("actions", "&Export the site…"), "site", "Ctrl+E", "export", group=1),
    Action("program.about", QT_TRANSLATE_NOOP("actions", "&About Rubrika"), "help", needs=""),
)


ROLES = {
    "program.about": QAction.MenuRole.AboutRole,
    "newsroom.settings": QAction.MenuRole.PreferencesRole,
    "program.quit": QAction.MenuRole.QuitRole,
}
"""What macOS keeps in the menu of the program. Of all others Qt must not guess it from their English words."""


class Family(QObject):
    """Actions whose ids differ behind the dot alone; `chosen` carries what stands there in the one that was used."""

    chosen = Signal(str)

    def __init__(self, members: dict[str, QAction], parent: QObject) -> None:
        super().__init__(parent)
        self._keys = {action: key for key, action in members.items()}
        group = QActionGroup(self)
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        for action in self._keys:
            group.addAction(action)
        group.triggered.connect(self._on_triggered)

    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(self._keys[action])


class Actions(QObject):
    """The table as live actions: `actions["article.new"].triggered.connect(...)`."""

    def __init__(self, table: Sequence[Action], window: QWidget) -> None:
        super().__init__(window)
        self._rows = {row.id: row for row in table}
        self._made = {row.id: self._make(row, window) for row in table}
        self._families: dict[str, Family] = {}
        self._barred: set[str] = set()
        self._there: set[str] = set()
        self._out_of_sight: set[str] = set()
        self.have(())

    def __getitem__(self, action_id: str) -> QAction:
        return self._made[action_id]

    def __contains__(self, action_id: str) -> bool:
        return action_id in self._made

    def __iter__(self) -> Iterator[str]:
        return iter(self._made)

    def family(self, name: str) -> Family:
        """All actions whose ids begin with `name` and a dot."""
        if name not in self._families:
            members = {each: made for each, made in self._made.items() if each.startswith(f"{name}.")}
            self._families[name] = Family({each.removeprefix(f"{name}."): made for each, made in members.items()}, self)
        return self._families[name]

    def have(self, things: Iterable[str]) -> None:
        """Enable the actions whose need is among `things`, and those that need nothing."""
        self._there = {"", *things}
        for action_id in self._rows:
            self._enable(action_id)

    def bar(self, action_id: str, *, on: bool) -> None:
        """Keep an action disabled while it would do nothing, whatever is there."""
        (self._barred.add if on else self._barred.discard)(action_id)
        self._enable(action_id)

    def in_sight(self, thing: str, *, on: bool) -> None:
        """Disable the actions that need `thing` while it can't be seen: nobody acts on what another room hides."""
        (self._out_of_sight.discard if on else self._out_of_sight.add)(thing)
        for action_id in self._rows:
            self._enable(action_id)

    def _enable(self, action_id: str) -> None:
        usable = self._there - self._out_of_sight
        self._made[action_id].setEnabled(self._rows[action_id].needs in usable and action_id not in self._barred)

    def takes(self, keys: QKeyCombination) -> bool:
        """Whether an action that can be done now has these keys."""
        return self._of_keys(keys) is not None

    def press(self, keys: QKeyCombination) -> bool:
        """Do what these keys stand for; False when that is nothing, or can't be done now."""
        action = self._of_keys(keys)
        if action is not None:
            action.trigger()
        return action is not None

    def _of_keys(self, keys: QKeyCombination) -> QAction | None:
        asked = QKeySequence(keys)
        actions = (action for action in self._made.values() if action.isEnabled() and action.isVisible())
        return next((action for action in actions if asked in action.shortcuts()), None)

    def fill(self, bar: QMenuBar) -> None:
        """Build the menus; a menu without a row is left out."""
        for key, words in MENUS:
            rows = sorted((row for row in self._rows.values() if row.menu == key), key=lambda row: row.group)
            if not rows:
                continue
            menu = bar.addMenu(QCoreApplication.translate("actions", words))
            menu.setObjectName(f"menu-{key}")
            for index, row in enumerate(rows):
                if index and row.group != rows[index - 1].group:
                    menu.addSeparator()
                menu.addAction(self._made[row.id])

    def _make(self, row: Action, window: QWidget) -> QAction:
        words = QCoreApplication.translate("actions", row.text)
        made = QAction(words, window)
        made.setObjectName(row.id)
        made.setIconText(words.replace("&", "").rstrip("…"))
        made.setMenuRole(ROLES.get(row.id, QAction.MenuRole.NoRole))
        made.setCheckable(row.checkable)
        made.setShortcuts(row.sequences())
        if row.icon:
            made.setIcon(icons.icon(row.icon))
            made.setIconVisibleInMenu(False)
        window.addAction(made)
        return made
