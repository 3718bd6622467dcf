"""The tree of rubrics: its order, its addresses, and what became of the ones that are gone."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Connection, exists, func, insert, select, update
from sqlalchemy import delete as delete_from

from db import tables
from db.newsroom import articles, carried, change_log, named
from db.newsroom.heirs import forget_heirs, rubric_heirs
from db.newsroom.mapping import rubric_of, rubric_values
from editor.domain.errors import NewsroomSaysNo, NotFound
from editor.domain.rubrics import EndedRubric, HistoryRow, Rubric, in_tree_order

_rubric, _history = tables.RubricRecord, tables.RubricHistory

WHOLE = named.whole(_rubric).add_columns(*named.columns(_rubric, "about"))
"""Selects whole rubrics, for `mapping.rubric_of` to read."""


def all(tx: Connection) -> tuple[Rubric, ...]:  # noqa: A001 - read as `rubrics.all`
    """Every rubric in tree order."""
    return in_tree_order(tuple(rubric_of(row) for row in tx.execute(WHOLE)))


def filed(tx: Connection) -> dict[int, int]:
    """Rubric id -> how many working copies stand in it, whatever their state."""
    article = tables.ArticleRecord
    found = select(article.rubric_id, func.count()).where(article.rubric_id.is_not(None)).group_by(article.rubric_id)
    return {row[0] or 0: row[1] for row in tx.execute(found)}


def add(tx: Connection, rubric: Rubric) -> Rubric:
    """A new rubric, the last of its siblings.

    Raises NewsroomSaysNo("rubric-slug-taken") and, below a child, NewsroomSaysNo("rubric-too-deep").
    """
    check_slug(tx, rubric)
    _check_depth(tx, rubric.id, rubric.parent_id)
    placed = replace(rubric, position=len(siblings(tx, rubric.parent_id)))
    number: int = tx.execute(insert(_rubric).values(rubric_values(placed)).returning(_rubric.id)).scalar_one()
    forget_heirs(tx)
    change_log.everything(tx)
    named.keep(tx, _rubric, number, rubric.names, about=rubric.about)
    return get(tx, number)


def save(tx: Connection, rubric: Rubric) -> Rubric:
    """Keep a rubric's names, look and address, not its place (see `move`). An old address leads to the new one.

    Raises NotFound and NewsroomSaysNo("rubric-slug-taken").
    """
    before = get(tx, rubric.id)
    check_slug(tx, rubric)
    kept = replace(rubric, uid=before.uid, parent_id=before.parent_id, position=before.position)
    before_paths = paths(tx)
    tx.execute(update(_rubric).where(_rubric.id == rubric.id).values(rubric_values(kept)))
    named.keep(tx, _rubric, rubric.id, rubric.names, about=rubric.about)
    remember_moved(tx, before_paths)
    return get(tx, rubric.id)


def move(tx: Connection, rubric_id: int, *, parent_id: int | None, position: int) -> None:
    """Put a rubric under another parent (None: the top) before the sibling at `position`, counted without it.

    An old address leads to the new one.
    Raises NotFound and NewsroomSaysNo("rubric-too-deep"): the tree has two levels.
    """
    before = get(tx, rubric_id)
    _check_depth(tx, rubric_id, parent_id)
    row = [number for number in siblings(tx, parent_id) if number != rubric_id]
    row.insert(max(0, position), rubric_id)
    before_paths = paths(tx)
    tx.execute(update(_rubric).where(_rubric.id == rubric_id).values(parent_id=parent_id))
    number_siblings(tx, row)
    if before.parent_id != parent_id:
        number_siblings(tx, siblings(tx, before.parent_id))
    remember_moved(tx, before_paths)


def delete(tx: Connection, rubric_id: int, *, reassign_to: int | None) -> EndedRubric:
    """Take a rubric away; its articles and its address go to `reassign_to`, its children beside or under that.

    The answer is what `db.newsroom.returning.bring_back` needs. Without `reassign_to` it must be empty:
    NewsroomSaysNo("rubric-not-empty"). Raises NotFound.
    """
    gone, known = get(tx, rubric_id), former(tx)
    led = former(tx, rubric_id)
    heir, moved = None, []
    if reassign_to is None:
        _check_empty(tx, gone)
        tx.execute(delete_from(_history).where(_history.rubric_id == rubric_id))
    else:
        heir = get(tx, reassign_to)
        if heir.id == gone.id:
            raise NewsroomSaysNo("rubric-into-itself", slug=gone.slug)
        moved = _file_under(tx, gone.id, heir.id)
        tx.execute(update(_history).where(_history.rubric_id == gone.id).values(rubric_id=heir.id))
    before = paths(tx)
    children, under = _move_children(tx, gone, heir)
    tx.execute(delete_from(_rubric).where(_rubric.id == gone.id))
    number_siblings(tx, siblings(tx, gone.parent_id))
    if heir is not None:
        path = before[gone.id] if carried.rubric_paths(tx, [before[gone.id]]) else ""
        tx.execute(insert(_history).values(slug=path, old_id=gone.id, rubric_id=heir.id))
    forget_heirs(tx)
    remember_moved(tx, before)
    return EndedRubric(
        gone,
        heir.id if heir else None,
        articles=tuple(moved),
        children=tuple(children),
        under_id=under,
        led=led if heir else (),
        lost=() if heir else led,
        left=tuple(row for row in former(tx) if row not in known),
    )


def former(tx: Connection, rubric_id: int | None = None) -> tuple[HistoryRow, ...]:
    """What is remembered of former addresses, of one rubric or of all."""
    rows = select(_history.id, _history.slug, _history.old_id).order_by(_history.id)
    if rubric_id is not None:
        rows = rows.where(_history.rubric_id == rubric_id)
    return tuple((row.id, row.slug, row.old_id) for row in tx.execute(rows))


def replaced(tx: Connection) -> dict[int, int]:
    """Id of each rubric that went into another one -> id of the one that stands now."""
    return dict(rubric_heirs(tx))


def redirects(tx: Connection) -> tuple[tuple[str, int], ...]:
    """Former paths (`gorod/parki`) that were on a site and that no rubric has now, each with the rubric it leads to."""
    taken = set(paths(tx).values())
    rows = dict(tx.execute(select(_history.slug, _history.rubric_id).order_by(_history.id)).all())
    known = carried.rubric_paths(tx, rows.keys() - taken)
    return tuple((path, rubric_id) for path, rubric_id in rows.items() if path in known)


def paths(tx: Connection) -> dict[int, str]:
    """Rubric id -> its path, `gorod/parki` for one inside another."""
    rows = tx.execute(select(_rubric.id, _rubric.slug, _rubric.parent_id)).all()
    slugs = {row.id: row.slug for row in rows}
    return {row.id: f"{slugs[row.parent_id]}/{row.slug}" if row.parent_id else row.slug for row in rows}


def on_site(tx: Connection) -> frozenset[int]:
    """Ids of the rubrics that were exported at the address that they have now."""
    here = paths(tx)
    known = carried.rubric_paths(tx, here.values())
    return frozenset(number for number, path in here.items() if path in known)


def get(tx: Connection, rubric_id: int) -> Rubric:
    """One rubric. Raises NotFound."""
    row = tx.execute(WHOLE.where(_rubric.id == rubric_id)).first()
    if row is None:
        raise NotFound("not-found", what="rubric", id=rubric_id)
    return rubric_of(row)


def siblings(tx: Connection, parent_id: int | None) -> list[int]:
    """Ids of the rubrics under one (None: the top), in their order."""
    same = _rubric.parent_id.is_(None) if parent_id is None else _rubric.parent_id == parent_id
    return list(tx.execute(select(_rubric.id).where(same).order_by(_rubric.position, _rubric.id)).scalars())


def number_siblings(tx: Connection, rubric_ids: list[int]) -> None:
    """Give siblings their positions, from 0."""
    for position, rubric_id in enumerate(rubric_ids):
        tx.execute(update(_rubric).where(_rubric.id == rubric_id).values(position=position))


def _file_under(tx: Connection, rubric_id: int, heir_id: int) -> list[int]:
    """File the articles of a rubric under another one; their ids."""
    filed_here = tables.ArticleRecord.rubric_id == rubric_id
    moved = list(tx.execute(select(tables.ArticleRecord.id).where(filed_here)).scalars())
    tx.execute(update(tables.ArticleRecord).where(filed_here).values(rubric_id=heir_id))
    articles.renew(tx, moved)
    return moved


def _move_children(tx: Connection, gone: Rubric, heir: Rubric | None) -> tuple[list[int], int | None]:
    """Move the children of a rubric that goes; who they are, and what they stand under now."""
    children = siblings(tx, gone.id)
    new_parent = None if heir is None or heir.parent_id == gone.id else heir.parent_id or heir.id
    row = [number for number in siblings(tx, new_parent) if number != gone.id]
    tx.execute(update(_rubric).where(_rubric.parent_id == gone.id).values(parent_id=new_parent))
    number_siblings(tx, [*row, *children])
    return children, new_parent


def check_slug(tx: Connection, rubric: Rubric) -> None:
    """Raise NewsroomSaysNo("rubric-slug-taken") when another rubric has this address part."""
    other = exists().where(_rubric.slug == rubric.slug, _rubric.id != rubric.id)
    if tx.execute(select(other)).scalar():
        raise NewsroomSaysNo("rubric-slug-taken", slug=rubric.slug)


def _check_depth(tx: Connection, rubric_id: int, parent_id: int | None) -> None:
    if parent_id is None:
        return
    parent = get(tx, parent_id)
    has_children = tx.execute(select(exists().where(_rubric.parent_id == rubric_id))).scalar()
    if parent.parent_id is not None or parent.id == rubric_id or has_children:
        raise NewsroomSaysNo("rubric-too-deep", slug=parent.slug)


def _check_empty(tx: Connection, rubric: Rubric) -> None:
    article, revision = tables.ArticleRecord, tables.RevisionRecord
    live = select(func.count()).select_from(revision).join(article, article.live_revision_id == revision.id)
    working = select(func.count()).select_from(article).where(article.rubric_id == rubric.id)
    number = tx.execute(working).scalar_one() + tx.execute(live.where(revision.rubric_id == rubric.id)).scalar_one()
    if number:
        raise NewsroomSaysNo("rubric-not-empty", slug=rubric.slug)


def remember_moved(tx: Connection, before: dict[int, str]) -> None:
    """Every rubric whose path is another one now leaves its former one behind, if it was ever on a site.

    `before` are the paths of all of them. Any page may show what has changed.
    """
    change_log.everything(tx)
    now = paths(tx)
    moved = {number: path for number, path in before.items() if number in now and now[number] != path}
    known = carried.rubric_paths(tx, moved.values())
    for number, path in moved.items():
        if path in known:
            tx.execute(insert(_history).values(slug=path, old_id=None, rubric_id=number))
