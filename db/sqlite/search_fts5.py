"""The index of words in SQLite: a table of FTS5, with one column for each part of an article.

FTS5's tokenizer `ascii` cuts at nothing inside a word of letters and figures: so no term becomes a phrase, which
`detail=column` refuses, or an operator.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Select, column, select, table, text

from db import tables
from db.newsroom import search

_ARTICLE_TEXT = table("article_text", column("rowid"), column("article_text"))
_FORGET = text("DELETE FROM article_text WHERE rowid = :id")
_FORGET_ALL = text("INSERT INTO article_text(article_text) VALUES ('delete-all')")
LEARN = text(
    "INSERT INTO article_text (rowid, headline, lede, body, credits, captions)"
    " VALUES (:id, :headline, :lede, :body, :credits, :captions)"
)
"""Its parameters are what `db.newsroom.search.texts` gives."""


class Fts5Index:
    """The `db.newsroom.word_index.WordIndex` of SQLite."""

    def learn(self, tx: Connection, article_ids: Sequence[int], texts: Sequence[dict[str, Any]]) -> None:
        """Put the words of these articles in the place of those known before."""
        tx.execute(_FORGET, [{"id": number} for number in article_ids])
        if texts:
            tx.execute(LEARN, texts)

    def find(self, words: Sequence[str]) -> Select[Any]:
        """Selects the articles that hold all words; the last may be a beginning."""
        asked = " AND ".join(f'"{word}"' for word in words) + "*"
        return select(_ARTICLE_TEXT.c.rowid).where(_ARTICLE_TEXT.c.article_text.op("MATCH")(asked))


def index_all(tx: Connection) -> None:
    """Empty the index and fill it again from every text."""
    tx.execute(_FORGET_ALL)
    search.index(tx, tx.execute(select(tables.ArticleRecord.id)).scalars().all())
