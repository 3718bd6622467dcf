"""What is frozen, what waits in the journal, what went out, and the settings of the newsroom."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from db.hashes import clean_story, story_to_json
from db.newsroom import articles, drafts, exports, live, revisions, shared_settings, views
from db.newsroom.stories import story_from_json
from db.store import Store
from db.tables import ExportItem
from editor.domain.articles import Correction, LiveBody, Reason
from editor.domain.errors import NotFound
from editor.domain.exports import Change, ExportReport, LeftOut, PlannedFile
from editor.domain.newsroom import Newsroom
from editor.domain.photos import Credit, Crop, Placement, Role
from editor.domain.states import Publication
from editor.domain.story import Story
from editor.domain.words import Names

pytestmark = pytest.mark.engines

texts = st.text(st.characters(codec=None), max_size=20)
fractions = st.floats(0, 1)
placements = st.builds(
    Placement, st.integers(), st.none() | st.integers(), st.sampled_from(Role), texts, texts,
    st.none() | st.builds(Credit, st.none() | st.integers(), st.none() | st.integers(), texts),
    st.none() | st.builds(Crop, *[fractions] * 6),
)  # fmt: skip
stories = st.builds(
    Story, st.sampled_from(("ru", "kk", "en")), texts, texts, texts, texts, texts, st.none() | st.integers(), texts,
    st.lists(st.integers(), max_size=3).map(tuple), st.lists(texts, max_size=3).map(tuple),
    st.lists(placements, max_size=3).map(tuple), st.booleans(),
)  # fmt: skip


@settings(deadline=None)
@given(stories)
def test_a_snapshot_holds_any_story_and_its_hash_is_that_of_what_is_stored(story: Story) -> None:
    clean = clean_story(story)
    again = story_from_json(story_to_json(clean))
    assert again == clean
    assert clean_story(clean) == clean
    assert articles.story_hash(story) == articles.story_hash(again)


def test_any_difference_is_another_hash() -> None:
    story = Story(placements=(Placement(1, credit=Credit()),))
    others = [replace(story, body=" "), replace(story, on_front=False), replace(story, placements=(Placement(1),))]
    assert len({articles.story_hash(each) for each in (story, *others)}) == 4


def test_revisions_are_numbered_within_their_article(store: Store, noon: datetime) -> None:
    with store.write() as tx:
        a, b = (articles.create(tx, Story(headline=name, body="Текст"), by="", at=noon) for name in "ab")
        given_to = [
            revisions.add(tx, each.id, each.story, reason=Reason.SAVED, author="Омар", note="н", at=noon)
            for each in (a, b, a)
        ]
        assert [revision.number for revision in given_to] == [1, 1, 2]
        assert revisions.of_article(tx, a.id) == (given_to[2], given_to[0])
        assert revisions.by_number(tx, a.id, 2) == given_to[2]
        assert (given_to[0].story, given_to[0].content_hash) == (a.story, a.content_hash)
        for act in (lambda: revisions.get(tx, 99), lambda: revisions.by_number(tx, b.id, 2)):
            with pytest.raises(NotFound):
                act()


def test_only_the_live_revision_is_read_for_readers(store: Store, noon: datetime) -> None:
    with store.write() as tx:
        made = [articles.create(tx, Story(headline=name, body=f"Текст {name}"), by="", at=noon) for name in "abcd"]
        frozen = [
            revisions.add(tx, each.id, each.story, reason=Reason.PUBLISH, author="", note="", at=noon) for each in made
        ]
        states = (Publication.LIVE, Publication.CORRECTED, Publication.WITHDRAWN, Publication.SCHEDULED)
        for hours, (each, revision, state) in enumerate(zip(made, frozen, states, strict=True)):
            at = noon + timedelta(hours=hours)
            articles.set_state(
                tx, each.id, by="", at=at, publication=state, live_revision_id=revision.id, published_at=at
            )  # fmt: skip
        articles.save(tx, made[0].id, Story(headline="черновик"), version=2, by="", at=noon)
        correction = Correction(noon, "Исправлено", "Омар")
        articles.add_correction(tx, made[1].id, correction)
        found = live.articles(tx)
        assert [(each.article_id, each.story) for each in found] == [
            (made[1].id, Story(headline="b")),
            (made[0].id, Story(headline="a")),
        ]
        assert [each.corrections for each in found] == [(correction,), ()]
        assert [each.content_hash for each in found] == [frozen[1].content_hash, frozen[0].content_hash]
        revisions.set_html(tx, frozen[0].id, body_html="<p>Текст a</p>", html_key="k")
        asked = [frozen[1].id, 99, frozen[0].id]
        assert list(live.bodies(tx, asked)) == [
            LiveBody(frozen[1].id, "Текст b", "", ""),
            LiveBody(frozen[0].id, "Текст a", "<p>Текст a</p>", "k"),
        ]


def test_the_journal_keeps_the_newest_text_of_each_session_and_article(store: Store, noon: datetime) -> None:
    with store.write() as tx:
        made = articles.create(tx, Story(headline="Раз"), by="", at=noon)
        for session in ("old", "now"):
            for number, place in enumerate((made.id, None, made.id, None)):
                at = noon + timedelta(minutes=number)
                story = Story(headline=f"{session} {number}")
                drafts.keep(tx, session=session, article_id=place, story=story, base_version=1, at=at)
        left = drafts.left_over(tx, not_session="now")
        assert [(draft.article_id, draft.story.headline) for draft in left] == [(None, "old 3"), (made.id, "old 2")]
        assert articles.get(tx, made.id) == made
        drafts.drop(tx, session="old", article_id=None)
        assert [draft.article_id for draft in drafts.left_over(tx, not_session="now")] == [made.id]
        assert len(drafts.left_over(tx, not_session="other")) == 3


def test_every_run_is_known_by_what_it_looked_at(store: Store, noon: datetime) -> None:
    same = PlannedFile("style.css", Change.SAME, "same", "d", sha256="s", byte_size=3)
    changed = PlannedFile("index.html", Change.CHANGED, "new-article", "d", None, None, "s", 3)
    report = ExportReport(0, "out", noon, noon, (same, changed), (LeftOut(1, "Раз", "no-credit"),))
    with store.write() as tx:
        assert exports.last(tx, "out") is None
        first = exports.record(tx, report)
        other = exports.record(tx, replace(report, target="other"))
        second = exports.record(tx, replace(report, files=(same,)))
        assert first < other < second
        assert exports.last(tx, "out") == replace(report, number=second, files=(same,))
        assert exports.last(tx, "other") == replace(report, number=other, target="other")
        kept = tx.execute(select(ExportItem.path).where(ExportItem.run_id == first)).scalars().all()
    assert sorted(kept) == ["index.html", "style.css"]


def test_a_new_newsroom_has_the_usual_settings_and_keeps_what_is_changed(store: Store) -> None:
    changed = Newsroom(
        name="Вестник", languages=("kk",), about=Names(ru="О нас", en="About us"), feed_size=5,
        credit_patterns=Names(ru="{genitive}"),
    )  # fmt: skip
    with store.write() as tx:
        assert shared_settings.get(tx) == Newsroom()
        shared_settings.save(tx, changed)
        assert shared_settings.get(tx) == changed
        shared_settings.save(tx, Newsroom())
        assert shared_settings.get(tx) == Newsroom()


def test_view_counts_are_replaced_one_by_one(store: Store) -> None:
    with store.write() as tx:
        views.set_counts(tx, {"a": 1, "b": 2})
        views.set_counts(tx, {"b": 3})
        views.set_counts(tx, {})
        assert views.get(tx) == {"a": 1, "b": 3}
