"""What a window shows of a newsroom before the newsroom is open: its name, its rubrics and the first list."""

from __future__ import annotations

from dataclasses import dataclass

from editor.domain.articles import ArticleRow, ListQuery
from editor.domain.newsroom import Newsroom
from editor.domain.rubrics import Rubric

FIRST_PLACES = ("review", "drafts", "published")
"""The lists that a window may begin with: the first of them that is not empty, else the drafts."""

FIRST_ROWS = 64
"""How many rows are read before all else: more than a screen has room for."""


@dataclass(frozen=True, slots=True)
class FirstLook:
    """`rows` are the first of the list that `query` asks for, which has so many articles."""

    newsroom: Newsroom
    rubrics: tuple[Rubric, ...]
    query: ListQuery
    length: int
    rows: tuple[ArticleRow, ...]
