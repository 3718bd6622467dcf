"""The writing surface's rows of the table of acts: menus, keys and the format bar are made of them."""

from __future__ import annotations

from editor.domain.sentences import QT_TRANSLATE_NOOP as _T
from editor.ui.actions import Act

WRITING_ACTS: tuple[Act, ...] = (
    Act("article.save", _T("actions", "&Save"), "file", "Ctrl+S", group=1, needs="article"),
    Act("article.save_note", _T("actions", "Save with a &note…"), "file", "Ctrl+Shift+S", group=1, needs="article"),
    Act("edit.undo", _T("actions", "&Undo"), "edit", "Ctrl+Z", "fa6s.rotate-left", needs="article"),
    Act("edit.redo", _T("actions", "&Redo"), "edit", "Ctrl+Shift+Z", "fa6s.rotate-right", needs="article"),
    Act("edit.find", _T("actions", "&Find in the text"), "edit", "Ctrl+F", "search", group=4, needs="article"),
    Act("edit.replace", _T("actions", "R&eplace in the text"), "edit", "Ctrl+R", group=4, needs="article"),
    Act("view.focus", _T("actions", "&Focus mode"), "view", "F11", "fa6s.expand", 3, "article", checkable=True),
    Act("view.preview", _T("actions", "Li&ve preview"), "view", "F5", "preview", 3, "article", checkable=True),
    Act("insert.photo", _T("actions", "&Photo…"), "insert", "Ctrl+Shift+P", "photo", needs="article"),
    Act("insert.link", _T("actions", "&Link"), "insert", "Ctrl+L", "fa6s.link", needs="article"),
    Act("insert.table", _T("actions", "&Table"), "insert", "", "fa6s.table", needs="article"),
    Act("insert.check", _T("actions", "Mark «&to be checked»"), "insert", "Ctrl+Shift+M", "to-check", 1, "article"),
    Act("format.bold", _T("actions", "&Bold"), "format", "Ctrl+B", "fa6s.bold", needs="article"),
    Act("format.italic", _T("actions", "&Italic"), "format", "Ctrl+I", "fa6s.italic", needs="article"),
    Act("format.heading", _T("actions", "&Heading 2, 3, none"), "format", "Ctrl+H", group=1, needs="article"),
    Act("format.h2", _T("actions", "Heading &2"), "format", group=1, needs="article"),
    Act("format.h3", _T("actions", "Heading &3"), "format", group=1, needs="article"),
    Act("format.quote", _T("actions", "&Quote"), "format", "Ctrl+Shift+Q", "fa6s.quote-left", 1, "article"),
    Act("format.list", _T("actions", "&List"), "format", "Ctrl+Shift+U", "fa6s.list-ul", 1, "article"),
    Act("format.typography", _T("actions", "&Typography"), "format", "Ctrl+Shift+Y", group=2, needs="article"),
    Act("article.forward", _T("actions", "&Next step"), "article", "Ctrl+Return", group=0, needs="article"),
    Act("article.schedule", _T("actions", "&Schedule…"), "article", "Ctrl+Shift+T", "scheduled", 0, "article"),
    Act("article.next_problem", _T("actions", "Next thing to &fix"), "article", "F8", group=1, needs="article"),
    Act("article.spike", _T("actions", "S&pike"), "article", "Ctrl+Del", "spiked", 2, "article"),
)
