"""The port to an engine's index of words: each engine has one of its own and gives it to its connections."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from sqlalchemy import Connection, Select

OPTION = "rubrika_word_index"
"""The execution option of a connection under which its engine has put its index."""


class WordIndex(Protocol):
    """Learns the words of articles and finds articles by words. Words are in their normal form, joined by spaces."""

    def learn(self, tx: Connection, article_ids: Sequence[int], texts: Sequence[dict[str, Any]]) -> None:
        """Know of these articles what `db.newsroom.search.texts` gives, and nothing that was known before."""
        ...

    def find(self, words: Sequence[str]) -> Select[Any]:
        """Selects, as its only column, the ids of the articles that hold all words; the last may be a beginning."""
        ...


def word_index(tx: Connection) -> WordIndex:
    """The index of the engine behind a transaction."""
    return tx.get_execution_options()[OPTION]
