"""Search by words: any form of a word finds all of its forms."""

from __future__ import annotations

import db.newsroom.articles
import db.newsroom.search
from editor.desk.office import Office
from editor.domain.articles import ArticleRow


class Search:
    """Headline, lede, body, credits and captions of working copies."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def search(self, query: str, limit: int = 50) -> tuple[ArticleRow, ...]:
        """Articles that hold every word of the query, newest first; an empty query finds nothing."""
        with self._office.read() as tx:
            return db.newsroom.articles.rows(tx, db.newsroom.search.search(tx, query, limit=limit))
