"""The timeline of an article: its revisions by their columns alone, and which of them the web team got."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, Connection, case, func, literal, or_, select
from sqlalchemy.orm import InstrumentedAttribute

from db import tables
from editor.domain.articles import Reason, RevisionRow
from editor.domain.exports import Change
from editor.domain.foreign_scan import NOTE_SIGNS, without_notes

_revision = tables.RevisionRecord
_run, _item = tables.ExportRun, tables.ExportItem


def rows(tx: Connection, article_id: int) -> tuple[RevisionRow, ...]:
    """All revisions of an article, the newest first; no story leaves the database, and a text only for its count."""
    live = tx.execute(
        select(tables.ArticleRecord.live_revision_id).where(tables.ArticleRecord.id == article_id)
    ).scalar()
    carried, there = _carried(tx, article_id), _with_web_team(tx, article_id)
    columns = (
        _revision.id, _revision.number, _revision.reason, _revision.author, _revision.note, _revision.at,
        _revision.content_hash, _words(_revision.body).label("words"),
        _with_notes(_revision.body).label("noted"),
    )  # fmt: skip
    found = select(*columns).where(_revision.article_id == article_id).order_by(_revision.number.desc())
    made: list[RevisionRow] = []
    for row in tx.execute(found):
        run, at = carried.get(row.id, (0, None))
        made.append(
            RevisionRow(
                number=row.number,
                reason=Reason(row.reason),
                author=row.author,
                note=row.note,
                at=row.at,
                content_hash=row.content_hash,
                words=row.words if row.noted is None else len(without_notes(row.noted).split()),
                is_live=row.id == live,
                is_with_web_team=row.id == there,
                export_number=run,
                exported_at=at,
            )
        )
    return tuple(made)


def newest(tx: Connection, article_id: int) -> tuple[int, str]:
    """Number and content hash of the newest revision; (0, "") before there is one."""
    found = select(_revision.number, _revision.content_hash).where(_revision.article_id == article_id)
    row = tx.execute(found.order_by(_revision.number.desc()).limit(1)).first()
    return (row.number, row.content_hash) if row else (0, "")


def _carried(tx: Connection, article_id: int) -> dict[int, tuple[int, datetime]]:
    """Revision id -> the first run that exported it, and when that run ended."""
    out = (
        select(_item.revision_id, func.min(_item.run_id).label("run"))
        .where(_item.article_id == article_id, _item.revision_id.is_not(None), _item.change != Change.REMOVED.value)
        .group_by(_item.revision_id)
        .subquery()
    )
    found = select(out.c.revision_id, out.c.run, _run.finished_at).join(_run, _run.id == out.c.run)
    return {revision_id: (run, at) for revision_id, run, at in tx.execute(found)}


def _with_web_team(tx: Connection, article_id: int) -> int | None:
    """The revision that the newest run with this article left there; None when that run took it away."""
    found = select(_item.revision_id, _item.change).where(_item.article_id == article_id)
    row = tx.execute(found.order_by(_item.run_id.desc(), _item.id.desc()).limit(1)).first()
    return None if row is None or row.change == Change.REMOVED.value else row.revision_id


def _with_notes(body: InstrumentedAttribute[str]) -> ColumnElement[str | None]:
    """The text of the few revisions that may hold notes for the desk, which readers never see and nobody counts."""
    return case((or_(*(body.contains(sign, autoescape=True) for sign in NOTE_SIGNS)), body), else_=None)


def _words(body: object) -> ColumnElement[int]:
    """Runs between white space, counted where the text lies: a long history is read without its texts."""
    flat = func.replace(func.replace(body, "\n\n", " "), "\n", " ")
    text = func.trim(func.replace(flat, "  ", " "))
    gaps = func.length(text) - func.length(func.replace(text, " ", ""))
    return case((text == literal(""), 0), else_=gaps + 1)
