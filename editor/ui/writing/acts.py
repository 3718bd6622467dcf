"""The writing surface's rows of the table of acts: menus, keys and the format bar are made of them."""

from __future__ import annotations

from editor.domain.sentences import QT_TRANSLATE_NOOP
from editor.ui.actions import Act

WRITING_ACTS: tuple[Act, ...] = (
    Act("article.save", QT_TRANSLATE_NOOP("actions", "&Save"), "file", "Ctrl+S", group=1, needs="article"),
    Act(
        "article.save_note",
        QT_TRANSLATE_NOOP("actions", "Save &with a note…"),
        "file",
        "Ctrl+Shift+S",
        group=1,
        needs="article",
    ),
    Act("edit.undo", QT_TRANSLATE_NOOP("actions", "&Undo"), "edit", "Ctrl+Z", "fa6s.rotate-left", needs="article"),
    Act(
        "edit.redo", QT_TRANSLATE_NOOP("actions", "&Redo"), "edit", "Ctrl+Shift+Z", "fa6s.rotate-right", needs="article"
    ),
    Act(
        "edit.find",
        QT_TRANSLATE_NOOP("actions", "&Find in the text"),
        "edit",
        "Ctrl+F",
        "search",
        group=4,
        needs="article",
    ),
    Act(
        "edit.replace", QT_TRANSLATE_NOOP("actions", "R&eplace in the text"), "edit", "Ctrl+R", group=4, needs="article"
    ),
    Act(
        "view.focus",
        QT_TRANSLATE_NOOP("actions", "&Focus mode"),
        "view",
        "F11",
        "fa6s.expand",
        3,
        "article",
        checkable=True,
    ),
    Act(
        "view.preview",
        QT_TRANSLATE_NOOP("actions", "Li&ve preview"),
        "view",
        "F5",
        "preview",
        3,
        "article",
        checkable=True,
    ),
    Act("insert.photo", QT_TRANSLATE_NOOP("actions", "&Photo…"), "insert", "Ctrl+Shift+P", "photo", needs="article"),
    Act("insert.link", QT_TRANSLATE_NOOP("actions", "&Link"), "insert", "Ctrl+L", "fa6s.link", needs="article"),
    Act("insert.table", QT_TRANSLATE_NOOP("actions", "&Table"), "insert", "", "fa6s.table", needs="article"),
    Act(
        "insert.check",
        QT_TRANSLATE_NOOP("actions", "&Mark «to be checked»"),
        "insert",
        "Ctrl+Shift+M",
        "to-check",
        1,
        "article",
    ),
    Act("format.bold", QT_TRANSLATE_NOOP("actions", "&Bold"), "format", "Ctrl+B", "fa6s.bold", needs="article"),
    Act("format.italic", QT_TRANSLATE_NOOP("actions", "&Italic"), "format", "Ctrl+I", "fa6s.italic", needs="article"),
    Act(
        "format.heading",
        QT_TRANSLATE_NOOP("actions", "&Heading 2, 3, none"),
        "format",
        "Ctrl+H",
        group=1,
        needs="article",
    ),
    Act("format.h2", QT_TRANSLATE_NOOP("actions", "Heading &2"), "format", group=1, needs="article"),
    Act("format.h3", QT_TRANSLATE_NOOP("actions", "Heading &3"), "format", group=1, needs="article"),
    Act(
        "format.quote",
        QT_TRANSLATE_NOOP("actions", "&Quote"),
        "format",
        "Ctrl+Shift+Q",
        "fa6s.quote-left",
        1,
        "article",
    ),
    Act("format.list", QT_TRANSLATE_NOOP("actions", "&List"), "format", "Ctrl+Shift+U", "fa6s.list-ul", 1, "article"),
    Act(
        "format.typography",
        QT_TRANSLATE_NOOP("actions", "&Typography"),
        "format",
        "Ctrl+Shift+Y",
        group=2,
        needs="article",
    ),
    Act(
        "article.forward",
        QT_TRANSLATE_NOOP("actions", "&Next step"),
        "article",
        "Ctrl+Return",
        group=0,
        needs="article",
    ),
    Act(
        "article.schedule",
        QT_TRANSLATE_NOOP("actions", "&Schedule…"),
        "article",
        "Ctrl+Shift+T",
        "scheduled",
        0,
        "article",
    ),
    Act(
        "article.next_problem",
        QT_TRANSLATE_NOOP("actions", "Next thing to &fix"),
        "article",
        "F8",
        group=1,
        needs="article",
    ),
    Act("article.spike", QT_TRANSLATE_NOOP("actions", "S&pike"), "article", "Ctrl+Del", "spiked", 2, "article"),
)
