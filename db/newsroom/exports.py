"""What went to the web team: one run with its files, so that the next run does only what has changed."""

from __future__ import annotations

import json
from collections.abc import Container
from dataclasses import asdict

from sqlalchemy import Connection, and_, delete, func, insert, or_, select

from db import tables
from db.hashes import canonical_json
from db.newsroom import figures
from db.newsroom.mapping import AnyRow, Values
from editor.domain.articles import Article
from editor.domain.exports import Change, ExportReport, LeftOut, PlannedFile
from editor.domain.states import Publication, is_public


def record(tx: Connection, report: ExportReport) -> int:
    """Keep a finished run with all its files; returns the number of the run.

    Older runs to the same target keep the files that they changed and lose those that stayed the same. A file of an
    article that this newsroom does not have, since it was restored from a backup or the target had another one before,
    is kept as one of no article.
    """
    run, item = tables.ExportRun, tables.ExportItem
    older = select(run.id).where(run.target == report.target)
    tx.execute(delete(item).where(item.run_id.in_(older), item.change == Change.SAME.value))
    values = {
        "target": report.target,
        "started_at": report.started_at,
        "finished_at": report.finished_at,
        "left_out": canonical_json([asdict(left_out) for left_out in report.left_out]),
    }
    number: int = tx.execute(insert(run).values(values).returning(run.id)).scalar_one()
    if report.files:
        known = set(tx.execute(select(tables.ArticleRecord.id)).scalars())
        tx.execute(insert(item), [_item_values(number, file, known) for file in report.files])
    figures.put(tx, figures.TO_EXPORT, count_to_export(tx))
    return number


def last(tx: Connection, target: str) -> ExportReport | None:
    """The newest run to a target with all its files, or None."""
    run, item = tables.ExportRun, tables.ExportItem
    newest = select(run.__table__).where(run.target == target).order_by(run.id.desc()).limit(1)
    row = tx.execute(newest).first()
    if row is None:
        return None
    files = tx.execute(select(item.__table__).where(item.run_id == row.id).order_by(item.id))
    return ExportReport(
        number=row.id,
        target=row.target,
        started_at=row.started_at,
        finished_at=row.finished_at,
        files=tuple(_file(file) for file in files),
        left_out=tuple(LeftOut(**values) for values in json.loads(row.left_out)),
    )


def count_to_export(tx: Connection) -> int:
    """How many articles were published, corrected or withdrawn without the last run, to whatever target, carrying it.

    Those that an export leaves out are among them; what else an export changes (names, photos, rubrics) is not. It is
    counted article by article; `db.newsroom.figures` keeps the figure.
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


def newly_waiting(tx: Connection, before: Article, now: Article) -> int:
    """By how much the figure of `count_to_export` grows (-1, 0 or 1) when an article that was `before` is `now`."""
    if Publication.WITHDRAWN not in {before.publication, now.publication} and not (
        is_public(before.publication) or is_public(now.publication)
    ):
        return 0
    item = tables.ExportItem
    newest_run = select(func.max(tables.ExportRun.id)).scalar_subquery()
    here = (item.article_id == now.id, item.run_id == newest_run, item.change != Change.REMOVED.value)
    is_carried, revision_id = tx.execute(select(func.count(), func.max(item.revision_id)).where(*here)).one()
    was, is_now = (
        revision_id != each.live_revision_id
        if is_public(each.publication)
        else each.publication is Publication.WITHDRAWN and bool(is_carried)
        for each in (before, now)
    )
    return is_now - was


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
