"""What is damaged or could not be saved, in words: how many of what, then each by its name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from editor.domain.keeping import Damage
from editor.domain.sentences import QT_TRANSLATE_NOOP
from editor.ui.kit.words import sentence

_TABLES = {
    "newsroom": QT_TRANSLATE_NOOP("tables", "The database itself"),
    "article": QT_TRANSLATE_NOOP("tables", "Articles"),
    "revision": QT_TRANSLATE_NOOP("tables", "Versions"),
    "draft": QT_TRANSLATE_NOOP("tables", "Kept texts"),
    "placement": QT_TRANSLATE_NOOP("tables", "Photos in articles"),
    "article_author": QT_TRANSLATE_NOOP("tables", "Bylines"),
    "article_tag": QT_TRANSLATE_NOOP("tables", "Tags of articles"),
    "tag": QT_TRANSLATE_NOOP("tables", "Tags"),
    "photo": QT_TRANSLATE_NOOP("tables", "Photos"),
    "photo-file": QT_TRANSLATE_NOOP("tables", "Files of photos"),
    "person": QT_TRANSLATE_NOOP("tables", "People"),
    "agency": QT_TRANSLATE_NOOP("tables", "Agencies"),
    "rubric": QT_TRANSLATE_NOOP("tables", "Rubrics"),
    "person_name": QT_TRANSLATE_NOOP("tables", "Names of people"),
    "agency_name": QT_TRANSLATE_NOOP("tables", "Names of agencies"),
    "rubric_name": QT_TRANSLATE_NOOP("tables", "Names of rubrics"),
    "rubric_history": QT_TRANSLATE_NOOP("tables", "Former addresses of rubrics"),
    "slug_history": QT_TRANSLATE_NOOP("tables", "Former addresses of articles"),
    "correction": QT_TRANSLATE_NOOP("tables", "Correction notes"),
    "export_run": QT_TRANSLATE_NOOP("tables", "Exports"),
    "export_item": QT_TRANSLATE_NOOP("tables", "Files of exports"),
    "setting": QT_TRANSLATE_NOOP("tables", "Settings"),
    "view_count": QT_TRANSLATE_NOOP("tables", "View counts"),
    "note": QT_TRANSLATE_NOOP("tables", "Notes"),
}
"""What a table holds, as a heading over its damages."""

NO_ROWS = frozenset({"newsroom", "article_text"})
"""Damages of the file and of the index of words: rows may all be as they were written."""

MOST_LINES = 2000


def counted(damages: Sequence[Damage]) -> str:
    """«Articles: 2; Versions: 3»."""
    counts = Counter(damage.what for damage in damages)
    return "; ".join(f"{_table(what)}: {counts[what]}" for what in _kinds(damages))


def lines(damages: Sequence[Damage], names: Mapping[int, str]) -> list[str]:
    """One line a damage, under a heading for each kind; `names` are headlines by the article's number."""
    told: list[str] = []
    for what in _kinds(damages):
        told.append(f"{_table(what)}:")
        for damage in [each for each in damages if each.what == what][:MOST_LINES]:
            name = names.get(damage.id, "") if what == "article" else ""
            told.append(f"  {sentence(damage.code, damage.facts)}{f' («{name}»)' if name else ''}")
    return told


def _kinds(damages: Sequence[Damage]) -> list[str]:
    """What is damaged, articles before tags: in the order of `_TABLES`, then as it comes."""
    order = list(_TABLES)
    kinds = dict.fromkeys(damage.what for damage in damages)
    return sorted(kinds, key=lambda what: order.index(what) if what in _TABLES else len(order))


def _table(what: str) -> str:
    return QCoreApplication.translate("tables", _TABLES[what]) if what in _TABLES else what
