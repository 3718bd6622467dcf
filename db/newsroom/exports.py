"""What went to the web team: one run with its files, so that the next run does only what has changed."""

from __future__ import annotations

import json
from collections.abc import Container
from dataclasses import asdict

from sqlalchemy import Connection, and_, func, insert, or_, select

from db import tables
from db.hashes import canonical_json
from db.newsroom import targets
from db.newsroom.batches import in_batches
from db.newsroom.mapping import AnyRow, Values
from editor.domain.exports import Change, ExportReport, LeftOut, PlannedFile
from editor.domain.states import Publication


def record(tx: Connection, report: ExportReport) -> int:
    """Keep a finished run with the files that it changed; returns the number of the run.

    A file that stayed the same is kept where nobody wrote down that it stands there: `db.newsroom.targets` knows the
    pages of articles, and what was changed once is in an older run. A file of an
    article that this newsroom does not have, since it was restored from a backup or the target had another one before,
    is kept as one of no article.
    """
    run, item = tables.ExportRun, tables.ExportItem
    values = {
        "target": report.target,
        "started_at": report.started_at,
        "finished_at": report.finished_at,
        "left_out": canonical_json([asdict(left_out) for left_out in report.left_out]),
    }
    number: int = tx.execute(insert(run).values(values).returning(run.id)).scalar_one()
    if fresh := _fresh(tx, report):
        known = _known(tx, {file.article_id for file in fresh if file.article_id})
        tx.execute(insert(item), [_item_values(number, file, known) for file in fresh])
    return number


def _fresh(tx: Connection, report: ExportReport) -> list[PlannedFile]:
    """Files of a run that nobody has written down yet."""
    if all(file.change is not Change.SAME for file in report.files):
        return list(report.files)
    there = targets.revisions(tx, report.target)
    is_new = targets.left(tx, report.target) is None

    def is_news(file: PlannedFile) -> bool:
        page = there.get(file.article_id or 0)
        return page != (file.path, file.revision_id) if file.article_id else is_new

    return [file for file in report.files if file.change is not Change.SAME or is_news(file)]


def _known(tx: Connection, article_ids: set[int]) -> set[int]:
    """Those of these articles that the newsroom has."""
    article, found = tables.ArticleRecord, set[int]()
    for batch in in_batches(article_ids):
        found.update(tx.execute(select(article.id).where(article.id.in_(batch))).scalars())
    return found


def last(tx: Connection, target: str) -> ExportReport | None:
    """The newest run to a target with all its files, or None."""
    run, item = tables.ExportRun, tables.ExportItem
    newest = select(run.__table__).where(run.target == target).order_by(run.id.desc()).limit(1)
    row = tx.execute(newest).first()
    if row is None:
        return None
    rows = tx.execute(select(item.__table__).where(item.run_id == row.id).order_by(item.id))
    files, left = tuple(_file(each) for each in rows), targets.left(tx, target)
    told = sum(1 for each in files if each.change is not Change.REMOVED)
    return ExportReport(
        number=row.id,
        target=row.target,
        started_at=row.started_at,
        finished_at=row.finished_at,
        files=files,
        unchanged=max(0, left.files - told) if left else 0,
        left_out=tuple(LeftOut(**values) for values in json.loads(row.left_out)),
    )


def count_to_export(tx: Connection) -> int:
    """How many articles were published, corrected or withdrawn without the last run, to whatever target, carrying it.

    Those that an export leaves out are among them; what else an export changes (names, photos, rubrics) is not.
    """
    article, item = tables.ArticleRecord, tables.ExportItem
    newest_run = select(func.max(tables.ExportRun.id)).scalar_subquery()
    carried = (
        select(item.article_id, func.max(item.revision_id).label("revision_id"))
        .where(item.run_id == newest_run, item.article_id.is_not(None), item.change != Change.REMOVED.value)
        .group_by(item.article_id)
        .subquery()
    )
    public = article.publication.in_((Publication.LIVE.value, Publication.CORRECTED.value))
    newer = or_(carried.c.revision_id.is_(None), carried.c.revision_id != article.live_revision_id)
    taken_back = and_(article.publication == Publication.WITHDRAWN.value, carried.c.article_id.is_not(None))
    statement = (
        select(func.count())
        .select_from(article)
        .outerjoin(carried, carried.c.article_id == article.id)
        .where(or_(and_(public, newer), taken_back))
    )
    return tx.execute(statement).scalar_one()


def _item_values(run_id: int, file: PlannedFile, known: Container[int | None]) -> Values:
    is_known = file.article_id in known
    return {
        "run_id": run_id,
        "path": file.path,
        "change": file.change.value,
        "reason": file.reason,
        "inputs": file.inputs,
        "article_id": file.article_id if is_known else None,
        "revision_id": file.revision_id if is_known else None,
        "sha256": file.sha256,
        "byte_size": file.byte_size,
    }


def _file(row: AnyRow) -> PlannedFile:
    return PlannedFile(
        path=row.path,
        change=Change(row.change),
        reason=row.reason,
        inputs=row.inputs,
        article_id=row.article_id,
        revision_id=row.revision_id,
        sha256=row.sha256,
        byte_size=row.byte_size,
    )
