"""A rubric that went comes back: with its place, its articles and its former addresses, as if it had never gone."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, delete, insert, select, update

from db import tables
from db.newsroom import articles, named, rubrics
from db.newsroom.batches import in_batches
from db.newsroom.heirs import forget_heirs, rubric_of_today
from db.newsroom.mapping import Values, rubric_values
from editor.domain.rubrics import EndedRubric, HistoryRow, Rubric

_rubric, _history, _article = tables.RubricRecord, tables.RubricHistory, tables.ArticleRecord


def bring_back(tx: Connection, ended: EndedRubric) -> Rubric:
    """Undo `rubrics.delete`. What was done to articles and other rubrics meanwhile stays; only what went returns.

    An article or a child that somebody has put elsewhere since stays there; a parent that is gone leaves the top.
    Raises NewsroomSaysNo("rubric-slug-taken") when another rubric has its address now. Once is enough.
    """
    gone = ended.rubric
    if tx.execute(select(_rubric.id).where(_rubric.id == gone.id)).scalar() is not None:
        return rubrics.get(tx, gone.id)
    rubrics.check_slug(tx, gone)
    before = rubrics.paths(tx)
    _stand_again(tx, ended)
    _remember_again(tx, ended)
    forget_heirs(tx)
    _file_again(tx, ended)
    rubrics.remember_moved(tx, before)
    return rubrics.get(tx, gone.id)


def _stand_again(tx: Connection, ended: EndedRubric) -> None:
    """The row itself, at its place among its siblings, and its children under it."""
    gone, under = ended.rubric, rubric_of_today(tx, ended.under_id)
    parent = _top_level(tx, rubric_of_today(tx, gone.parent_id))
    values = {**rubric_values(gone), "id": gone.id, "parent_id": parent}
    tx.execute(insert(_rubric).values(values))
    named.keep(tx, _rubric, gone.id, gone.names, about=gone.about)
    beside = rubrics.siblings(tx, under)
    children = [each for each in ended.children if each in beside and not rubrics.siblings(tx, each)]
    if parent is None:
        tx.execute(update(_rubric).where(_rubric.id.in_(children)).values(parent_id=gone.id))
        rubrics.number_siblings(tx, children)
        rubrics.number_siblings(tx, rubrics.siblings(tx, under))
    row = [number for number in rubrics.siblings(tx, parent) if number != gone.id]
    row.insert(gone.position, gone.id)
    rubrics.number_siblings(tx, row)


def _top_level(tx: Connection, rubric_id: int | None) -> int | None:
    found = None if rubric_id is None else rubrics.get(tx, rubric_id)
    return found.id if found is not None and found.parent_id is None else None


def _remember_again(tx: Connection, ended: EndedRubric) -> None:
    """Former addresses lead where they led; what its going left behind is no address any more."""
    for row in ended.left:
        tx.execute(delete(_history).where(*_is(row)))
    for row in ended.led:
        tx.execute(update(_history).where(*_is(row)).values(rubric_id=ended.rubric.id))
    for number, slug, old_id in ended.lost:
        values: Values = {"slug": slug, "old_id": old_id, "rubric_id": ended.rubric.id}
        if not tx.execute(select(_history.id).where(_history.id == number)).first():
            values["id"] = number  # what was ended before speaks of the row by its number
        tx.execute(insert(_history).values(values))


def _is(row: HistoryRow) -> tuple[ColumnElement[bool], ...]:
    number, slug, old_id = row
    same = _history.old_id.is_(None) if old_id is None else _history.old_id == old_id
    return _history.id == number, _history.slug == slug, same


def _file_again(tx: Connection, ended: EndedRubric) -> None:
    """Articles that nobody has filed elsewhere since; those that readers got under the heir meanwhile differ now."""
    gone, heir = ended.rubric.id, rubric_of_today(tx, ended.heir_id)
    if heir is None:
        return
    back: list[int] = []
    for batch in in_batches(ended.articles):
        here = select(_article.id).where(_article.id.in_(batch), _article.rubric_id == heir)
        back.extend(tx.execute(here).scalars())
    articles.refile(tx, back, gone)
    elsewhere = _read_elsewhere(tx, back, gone)
    articles.renew(tx, [number for number in back if number not in elsewhere])
    articles.renew(tx, sorted(elsewhere), as_live=False)


def _read_elsewhere(tx: Connection, article_ids: list[int], rubric_id: int) -> set[int]:
    """Of these articles the ones whose published text stands in another rubric."""
    revision, replaced = tables.RevisionRecord, rubrics.replaced(tx)
    found: set[int] = set()
    for batch in in_batches(article_ids):
        live = select(_article.id, revision.rubric_id).join(revision, revision.id == _article.live_revision_id)
        rows = tx.execute(live.where(_article.id.in_(batch)))
        found.update(number for number, here in rows if replaced.get(here or 0, here) != rubric_id)
    return found
