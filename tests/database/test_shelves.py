"""Readers' lists by key: they follow every change, and a page that is made by key is the one of the whole site."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select

from db import tables
from db.newsroom import shelves
from db.store import Store
from editor.export import keyed, lists
from editor.export.directory import Directory
from editor.export.pages import Pages
from editor.export.site import gather
from editor.export.theme import own_theme
from tests.days import Day

LANGUAGES = ("ru", "kk", "en")


def kept(store: Store) -> list[object]:
    """All rows of readers' lists."""
    with store.read() as tx:
        tables_of = (tables.LiveArticleRecord, tables.LiveUse, tables.LiveCount)
        rows = [sorted(map(tuple, tx.execute(select(table.__table__)).all())) for table in tables_of]
    rows[2] = [row for row in rows[2] if row[2]]
    return [*rows]


def made_anew(store: Store) -> list[object]:
    """The same after all of them are made anew."""
    with store.write() as tx:
        shelves.refill(tx)
    return kept(store)


@pytest.mark.parametrize("seed", range(3))
def test_lists_follow_a_day_and_pages_by_key_are_those_of_the_whole_site(tmp_path: Path, seed: int) -> None:
    day = Day(tmp_path, seed)
    with closing(day.desks) as desks:
        day.acts(60)
        now = kept(desks.office.store)
        assert now == made_anew(desks.office.store)
        with desks.office.read() as tx:
            whole = Directory(gather(tx))
        by_key = keyed.directory(desks.office.read)
        assert len(whole.everything()) > 8
        assert pages_of(by_key) == pages_of(whole)
        assert [one.article_id for one in by_key.everything()] == [one.article_id for one in whole.everything()]


def pages_of(directory: Directory) -> dict[str, str]:
    """Every page that a site has, by a name of its own."""
    pages, found = Pages(directory, own_theme()), dict[str, str]()
    for live_one in directory.everything():
        block = lists.latest(directory, live_one)
        found[f"article {live_one.article_id}"] = pages.article(live_one, "<p>…</p>", block)
    for tag in directory.languages:
        found[f"front {tag}"], found[f"notes {tag}"] = pages.front(tag), pages.corrections(tag)
        for rubric in directory.filled(tag):
            for part in lists.parts(directory.shelf(tag, rubric), 5):
                found[f"rubric {tag} {rubric.slug} {part.number}"] = pages.rubric(rubric, tag, part)
            found[f"block {tag} {rubric.slug}"] = pages.fragment(rubric, tag)
    return found
