"""The index of words in PostgreSQL: one `tsvector` an article, made of our own stems and not of the server's."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    Index,
    Integer,
    MetaData,
    Select,
    Table,
    bindparam,
    cast,
    delete,
    func,
    insert,
    select,
)
from sqlalchemy.dialects.postgresql import ARRAY, TSQUERY, TSVECTOR
from sqlalchemy.types import Text

PARTS = ("headline", "lede", "body", "credits", "captions")

LONGEST_WORD = 500
"""Letters of a word that are kept, in the index and in a question: PostgreSQL takes 2046 bytes."""

MOST_BYTES = 1_000_000
"""Bytes of the words of one article that are kept: PostgreSQL takes 2**20. A body of 5 MB has fewer."""

ARTICLE_TEXT = Table(
    "article_text",
    MetaData(),
    Column("article_id", Integer, primary_key=True, autoincrement=False),
    Column("words", TSVECTOR, nullable=False),
)
Index("ix_article_text_words", ARTICLE_TEXT.c.words, postgresql_using="gin")


class TsvectorIndex:
    """The `db.newsroom.word_index.WordIndex` of PostgreSQL."""

    def learn(self, tx: Connection, article_ids: Sequence[int], texts: Sequence[dict[str, Any]]) -> None:
        """Put the words of these articles in the place of those known before."""
        tx.execute(delete(ARTICLE_TEXT).where(ARTICLE_TEXT.c.article_id.in_(article_ids)))
        if texts:
            tx.execute(_LEARN, [{"number": each["id"], "stems": _lexemes(each)} for each in texts])

    def find(self, words: Sequence[str]) -> Select[Any]:
        """Selects the articles that hold all words; the last may be a beginning."""
        asked = " & ".join(f"'{word[:LONGEST_WORD]}'" for word in words) + ":*"
        return select(ARTICLE_TEXT.c.article_id).where(ARTICLE_TEXT.c.words.op("@@")(cast(asked, TSQUERY)))


_LEARN = insert(ARTICLE_TEXT).values(
    article_id=bindparam("number"), words=func.array_to_tsvector(bindparam("stems", type_=ARRAY(Text)))
)
"""An array's words become lexemes as they are; `to_tsvector` would cut and stem them by its own rules."""


def _lexemes(text: dict[str, Any]) -> list[str]:
    return list(_at_most(dict.fromkeys(word[:LONGEST_WORD] for part in PARTS for word in text[part].split())))


def _at_most(words: Iterable[str]) -> Iterable[str]:
    """The first words that there is room for."""
    left = MOST_BYTES
    for word in words:
        left -= len(word.encode())
        if left < 0:
            return
        yield word
