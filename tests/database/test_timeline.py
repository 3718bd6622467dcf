"""The timeline of an article, and which of its addresses an export has carried out."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from db.newsroom import addresses, articles, carried, exports, history, revisions, settings
from db.store import Store, Transaction
from editor.domain.articles import Article, Reason
from editor.domain.exports import Change, ExportReport, PlannedFile
from editor.domain.states import Publication
from editor.domain.story import Story

pytestmark = pytest.mark.engines


def freeze(tx: Transaction, article: Article, reason: Reason, at: datetime) -> int:
    """The id of a new revision of what an article holds."""
    return revisions.add(tx, article.id, article.story, reason=reason, author="Омар", note="", at=at).id


def export(tx: Transaction, article: Article, revision_id: int | None, change: Change, at: datetime) -> int:
    """A run that carried one page, or took it away."""
    file = PlannedFile(f"gorod/{article.story.slug}.html", change, "", article_id=article.id, revision_id=revision_id)
    return exports.record(tx, ExportReport(0, "/site", at, at, (file,)))


@pytest.mark.parametrize(
    ("body", "words"),
    [("", 0), ("Мост", 1), ("  Мост  открыт\n\nсегодня\n", 3), ("Мост {%comment%}столу{%endcomment%} открыт", 2),
        ("[//]: # (столу)\n\nМост", 1),
     ("Мост <!-- ещё не открыт --> закрыт", 2), ("100% мостов", 2), ("a_b %% закрыть %%", 1)],
)  # fmt: skip
def test_words_are_counted_without_notes(store: Store, noon: datetime, body: str, words: int) -> None:
    with store.write() as tx:
        article = articles.create(tx, Story(body=body), by="", at=noon)
        freeze(tx, article, Reason.SAVED, noon)
        (row,) = history.rows(tx, article.id)
        assert row.words == words


def test_the_timeline_says_what_readers_and_the_web_team_have(store: Store, noon: datetime) -> None:
    with store.write() as tx:
        article = articles.create(tx, Story(headline="Мост", slug="most"), by="", at=noon)
        assert history.newest(tx, article.id) == (0, "")
        freeze(tx, article, Reason.SAVED, noon)
        public = freeze(tx, article, Reason.PUBLISH, noon)
        articles.set_state(tx, article.id, by="", at=noon, publication=Publication.LIVE, live_revision_id=public)
        first = export(tx, article, public, Change.ADDED, noon + timedelta(hours=1))
        export(tx, article, public, Change.CHANGED, noon + timedelta(hours=2))
        newer, older = history.rows(tx, article.id)
        assert (newer.number, newer.is_live, newer.is_with_web_team) == (2, True, True)
        assert (newer.export_number, newer.exported_at) == (first, noon + timedelta(hours=1))
        assert (older.number, older.is_live, older.is_with_web_team, older.export_number) == (1, False, False, 0)
        assert history.newest(tx, article.id) == (2, newer.content_hash)
        export(tx, article, None, Change.REMOVED, noon + timedelta(hours=3))
        assert not any(row.is_with_web_team for row in history.rows(tx, article.id))


def test_only_addresses_that_went_out_are_former_ones(store: Store, noon: datetime) -> None:
    with store.write() as tx:
        article = articles.create(tx, Story(headline="Мост", slug="most"), by="", at=noon)
        public = freeze(tx, article, Reason.PUBLISH, noon)
        assert not carried.has_slug(tx, article.id, "most")
        export(tx, article, public, Change.ADDED, noon)
        articles.freeze_addresses(tx, [article.id], noon)
        assert carried.has_slug(tx, article.id, "most")
        assert carried.article_pages(tx, [article.id]) == {(article.id, "gorod/most.html")}
        moved = articles.save(tx, article.id, replace(article.story, slug="most-2"), version=1, by="", at=noon)
        articles.save(tx, article.id, replace(article.story, slug="most-3"), version=moved.version, by="", at=noon)
        assert addresses.former_slugs(tx) == ((article.id, "most"),)
        assert articles.slug_taken(tx, "most", except_id=None)
        assert not articles.slug_taken(tx, "most", except_id=article.id)


def test_rubric_lists_are_known_by_their_paths(store: Store, noon: datetime) -> None:
    with store.write() as tx:
        files = tuple(PlannedFile(path, Change.ADDED, "") for path in ("gorod/index.html", "kk/park/index.html"))
        exports.record(tx, ExportReport(0, "/site", noon, noon, files))
        assert carried.rubric_paths(tx, ["gorod", "park", "most"]) == {"gorod", "park"}


def test_a_setting_is_one_value_however_often_it_is_put(store: Store) -> None:
    with store.write() as tx:
        assert settings.get(tx, "a", "nothing") == "nothing"
        for value in ({"мост": [1, None]}, "ё", 3):
            settings.put(tx, "a", value)
            assert settings.get(tx, "a", 0) == value
        assert settings.get(tx, "b", 0) == 0
