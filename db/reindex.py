"""The index of words made anew from the texts."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import select

from db import search, tables
from db.connections import BEGIN, connect_to


def reindex(path: Path) -> None:
    """Empty the index of the database `path` and fill it again, in one transaction."""
    engine = connect_to(path)
    try:
        with engine.connect() as connection, connection.execution_options(**{BEGIN: "BEGIN IMMEDIATE"}).begin():
            connection.exec_driver_sql("INSERT INTO article_text(article_text) VALUES ('delete-all')")
            search.index(connection, connection.execute(select(tables.Article.id)).scalars().all())
    finally:
        engine.dispose()
