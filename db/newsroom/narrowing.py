"""The articles of a list in its order, read by their keys: from either end, or from a place that is known.

A key is the moment that orders the list, and the id. What a list asks for is said in the words of the indexes in
`db.tables.articles`, so that a page costs the same wherever it stands and however long the list is.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, TextClause, func, literal, select, text, tuple_, union_all
from sqlalchemy.orm import InstrumentedAttribute

from db import tables
from db.newsroom import figures, search
from db.tables.places import DIFFERS, ORDERED_BY, RULES, TO_FIX
from editor.domain.articles import ListQuery, Mark

Key = tuple[datetime, int]
Condition = ColumnElement[bool] | TextClause

FEW = 1000
"""So many articles are sorted faster than they are looked for along the order of all."""

_article, _kept = tables.ArticleRecord, tables.ArticleCount


class Narrowed:
    """One list, within one transaction."""

    def __init__(self, tx: Connection, query: ListQuery) -> None:
        self._tx = tx
        self._query = query
        self._moment: InstrumentedAttribute[Any] = getattr(_article, ORDERED_BY[query.place])

    @cached_property
    def length(self) -> int:
        """How many articles there are: kept where no words are asked for."""
        if self._few is not None:
            return len(self._few)
        if not self._words_asked:
            return self._kept_length
        found = search.matching(self._tx, self._query.text)
        if found is not None and not self._conditions and self._rubrics is None:
            return self._counted(select(func.count()).select_from(found.subquery()))
        return sum(self._counted(select(func.count()).select_from(_article).where(*arm)) for arm in self._arms)

    def whole(self) -> list[Key]:
        """The keys of the whole list."""
        return self._walk(limit=None) if self._few is None else list(self._few)

    def slice(self, start: int, count: int, marks: Sequence[Mark] = ()) -> list[Key]:
        """The keys of the places `start` to `start + count`; `marks` are places of this list whose keys are known.

        It is walked to from the nearest of them, or from an end.
        """
        if self._few is not None:
            return self._few[start : start + count]
        count = min(count, self.length - start)
        if count <= 0:
            return []
        below = [(start - mark.place - 1, mark) for mark in marks if mark.place < start]
        above = [(mark.place - start - count, mark) for mark in marks if mark.place >= start + count]
        ends = [(start, None, True), (self.length - start - count, None, False)]
        ways = [*ends, *((by, mark, True) for by, mark in below), *((by, mark, False) for by, mark in above)]
        offset, mark, down = min(ways, key=lambda way: way[0])
        found = self._walk(beyond=mark and (mark.moment, mark.id), down=down, offset=offset, limit=count)
        return found if down else found[::-1]

    def place_of(self, article_id: int) -> int:
        """Where an article stands, from 0; -1 when it is not in this list."""
        if self._few is not None:
            return next((place for place, (_, number) in enumerate(self._few) if number == article_id), -1)
        here = _article.id == article_id
        moments = (self._tx.execute(select(self._moment).where(here, *arm)).scalar() for arm in self._arms)
        moment = next((found for found in moments if found is not None), None)
        if moment is None:
            return -1
        before = self._order > self._key_of((moment, article_id))
        return sum(self._counted(select(func.count()).select_from(_article).where(before, *arm)) for arm in self._arms)

    def _counted(self, statement: Select[Any]) -> int:
        return int(self._tx.execute(statement).scalar_one())

    def _walk(self, *, beyond: Key | None = None, down: bool = True, offset: int = 0, limit: int | None) -> list[Key]:
        """Keys in the order of the list, or (not `down`) against it, behind one of them or from the end."""
        arms = [
            self._arm(arm, beyond, down=down).limit(None if limit is None else offset + limit) for arm in self._arms
        ]
        if not arms:
            return []
        if len(arms) == 1:
            statement = arms[0]
        else:
            every = union_all(*(select(arm.subquery()) for arm in arms)).subquery()
            columns = every.c.moment, every.c.id
            statement = select(*columns).order_by(*(each.desc() if down else each.asc() for each in columns))
        return [(row[0], row[1]) for row in self._tx.execute(statement.limit(limit).offset(offset))]

    def _arm(self, conditions: Sequence[Condition], beyond: Key | None, *, down: bool) -> Select[Any, Any]:
        statement: Select[Any, Any] = select(self._moment.label("moment"), _article.id).where(*conditions)
        if beyond is not None:
            key = self._key_of(beyond)
            statement = statement.where(self._order < key if down else self._order > key)
        return statement.order_by(*(each.desc() if down else each.asc() for each in (self._moment, _article.id)))

    @property
    def _order(self) -> ColumnElement[Any]:
        return tuple_(self._moment, _article.id)

    def _key_of(self, key: Key) -> ColumnElement[Any]:
        return tuple_(literal(key[0], self._moment.type), literal(key[1]))

    @cached_property
    def _few(self) -> list[Key] | None:
        """All keys of a list that is short, though the one it narrows may be long."""
        only: list[Condition] = []
        if self._words_asked:
            found = search.matching(self._tx, self._query.text)
            if found is None:
                return []
            if self._counted(select(func.count()).select_from(found.limit(FEW + 1).subquery())) > FEW:
                return None
            only = [_article.id.in_(found)]
        elif not self._is_narrow or self._kept_length > FEW:
            return None
        found_here = select(self._moment, _article.id).where(*only, *self._conditions, *self._in_rubrics)
        return sorted(((row[0], row[1]) for row in self._tx.execute(found_here)), reverse=True)

    @cached_property
    def _arms(self) -> list[list[Condition]]:
        """The conditions of the list; without words once for each rubric, which has its own order in an index."""
        if self._words_asked:
            found = search.matching(self._tx, self._query.text)
            if found is None:
                return []
            holds = (_article.id + 0).in_(found)  # as it is written, the order of the list is walked along
            return [[holds, *self._conditions, *self._in_rubrics]]
        if self._rubrics is None:
            return [list(self._conditions)]
        return [[_article.rubric_id == number, *self._conditions] for number in self._rubrics]

    @property
    def _in_rubrics(self) -> list[Condition]:
        return [] if self._rubrics is None else [_article.rubric_id.in_(self._rubrics)]

    @cached_property
    def _conditions(self) -> tuple[Condition, ...]:
        query = self._query
        place = [] if query.place == "all" else [_said(RULES[query.place].sql(DIFFERS))]
        language = [_article.language == query.language] if query.language else []
        return (*place, *language, *([self._to_fix] if query.to_fix else []))

    @property
    def _to_fix(self) -> Condition:
        """In the words of its index, or in others where that of the place has fewer articles."""
        is_long = self._query.place in {"all", "published"}
        return _said(TO_FIX) if is_long else _article.blocks + _article.warnings > 0

    @cached_property
    def _rubrics(self) -> tuple[int, ...] | None:
        """The rubric that is asked for with its children, or None."""
        asked, rubric = self._query.rubric_id, tables.RubricRecord
        if asked is None:
            return None
        return (asked, *self._tx.execute(select(rubric.id).where(rubric.parent_id == asked)).scalars())

    @cached_property
    def _kept_length(self) -> int:
        """The length without the words."""
        figures.settle(self._tx)
        query = self._query
        statement = select(func.coalesce(func.sum(_kept.number), 0))
        if query.place != "all":
            statement = statement.where(_said(RULES[query.place].sql("differs")))
        if self._rubrics is not None:
            statement = statement.where(_kept.rubric_id.in_(self._rubrics))
        if query.language:
            statement = statement.where(_kept.language == query.language)
        if query.to_fix:
            statement = statement.where(_kept.to_fix.is_(True))
        return self._counted(statement)

    @property
    def _words_asked(self) -> bool:
        return bool(self._query.text.strip())

    @property
    def _is_narrow(self) -> bool:
        """Whether more is asked for than one index holds in the list's order."""
        query = self._query
        asked = (query.place != "all", query.rubric_id is not None, query.to_fix, bool(query.language))
        return sum(asked) > 1 or bool(query.language)


def _said(condition: str) -> TextClause:
    return text(f"({condition})")
