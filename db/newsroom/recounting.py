"""The figures of `db.newsroom.figures` made anew from what is there, and held against what is kept."""

from __future__ import annotations

from collections import Counter

from sqlalchemy import Boolean, ColumnElement, Connection, case, delete, func, insert, literal_column, select

from db import tables
from db.newsroom import figures
from db.newsroom.exports import count_to_export
from db.newsroom.figures import Group
from db.newsroom.photos import without_credit
from db.tables.places import TO_FIX

_article = tables.ArticleRecord
_SAME = (_article.rubric_id, _article.language, _article.workflow, _article.publication)
_TO_FIX: ColumnElement[bool] = literal_column(TO_FIX, Boolean)

Figures = dict[Group | str, int]


def recount(tx: Connection) -> None:
    """Put what is there in the place of what was kept."""
    figures.settle(tx)
    found = counted(tx)
    tx.execute(delete(tables.ArticleCount))
    tx.execute(delete(tables.Tally))
    groups = [{**key._asdict(), "number": number} for key, number in found.items() if isinstance(key, Group)]
    names = [{"name": key, "number": number} for key, number in found.items() if isinstance(key, str)]
    if groups:
        tx.execute(insert(tables.ArticleCount), groups)
    tx.execute(insert(tables.Tally), names)


def counted(tx: Connection) -> Figures:
    """The figures as they follow from articles, photos and exports; reads them all."""
    group = (*_SAME, figures.DIFFERS, _TO_FIX)
    rows = tx.execute(select(*group, func.count()).select_from(_article).group_by(*group))
    found: Figures = {}
    for rubric_id, language, workflow, publication, differs, to_fix, number in rows:
        found[Group(rubric_id or 0, language, workflow, publication, bool(differs), bool(to_fix))] = number
    bare = func.count(case((without_credit(), 1)))
    photos, bare_photos = tx.execute(select(func.count(), bare).select_from(tables.PhotoRecord)).one()
    tallies = {figures.PHOTOS: photos, figures.BARE_PHOTOS: bare_photos, figures.TO_EXPORT: count_to_export(tx)}
    return {**found, **tallies}


def kept(tx: Connection) -> Figures:
    """The figures that are kept; a group without articles is none."""
    group, name = tables.ArticleCount, tables.Tally
    rows = tx.execute(select(*(getattr(group, column) for column in Group._fields), group.number))
    found: Figures = {Group(*values): number for *values, number in rows if number}
    return {**found, **dict(tx.execute(select(name.name, name.number)).all())}


def is_right(tx: Connection) -> bool:
    """Whether what is kept is what is there; nobody has to have counted a figure that is nothing."""
    return Counter(kept(tx)) == Counter(counted(tx))
