"""The tree of rubrics: order, addresses, and where the articles of a deleted one go."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from db.newsroom import articles, drafts, exports, revisions, rubrics
from db.store import Store, Transaction
from editor.domain.articles import Reason
from editor.domain.errors import NewsroomSaysNo, NotFound
from editor.domain.exports import Change, ExportReport, PlannedFile
from editor.domain.rubrics import Rubric
from editor.domain.states import Publication
from editor.domain.story import Story
from editor.domain.words import Names

pytestmark = pytest.mark.engines


def add(tx: Transaction, slug: str, parent_id: int | None = None) -> Rubric:
    return rubrics.add(tx, Rubric(slug=slug, names=Names(ru=slug), parent_id=parent_id))


def export(tx: Transaction, noon: datetime, language: str = "") -> None:
    """An export carries out the list of each rubric where it stands now."""
    prefix = f"{language}/" if language else ""
    files = [
        PlannedFile(f"{prefix}{path}/index.html", Change.ADDED, "reason-new-file", "")
        for path in rubrics.paths(tx).values()
    ]
    exports.record(tx, ExportReport(number=0, target="/site", started_at=noon, finished_at=noon, files=tuple(files)))


def tree(tx: Transaction) -> list[str]:
    """Slugs in tree order, children with a dash before them."""
    return [("-" if rubric.parent_id else "") + rubric.slug for rubric in rubrics.all(tx)]


def refused(code: str) -> pytest.RaisesExc[NewsroomSaysNo]:
    return pytest.raises(NewsroomSaysNo, check=lambda error: error.code == code)


def test_a_rubric_comes_back_as_it_was_put_in(store: Store) -> None:
    given = Rubric(
        slug="gorod", names=Names(ru="Город", kk="Қала", en="City"), about=Names(ru="О городе"), colour="city",
        hidden=True, sponsored=True, latest_count=3,
    )  # fmt: skip
    with store.write() as tx:
        made = rubrics.add(tx, given)
        assert made == replace(given, id=made.id, uid=made.uid)
        assert rubrics.all(tx) == (made,)


def test_new_rubrics_stand_last_and_move_where_they_are_put(store: Store) -> None:
    with store.write() as tx:
        a, b, c = (add(tx, slug) for slug in "abc")
        add(tx, "d", a.id)
        assert tree(tx) == ["a", "-d", "b", "c"]
        rubrics.move(tx, c.id, parent_id=None, position=0)
        assert tree(tx) == ["c", "a", "-d", "b"]
        rubrics.move(tx, b.id, parent_id=a.id, position=0)
        assert tree(tx) == ["c", "a", "-b", "-d"]
        assert [rubric.position for rubric in rubrics.all(tx)] == [0, 1, 0, 1]


def test_the_tree_has_two_levels(store: Store) -> None:
    with store.write() as tx:
        a, b = add(tx, "a"), add(tx, "b")
        child = add(tx, "c", a.id)
        with refused("rubric-too-deep"):
            add(tx, "d", child.id)
        with refused("rubric-too-deep"):
            rubrics.move(tx, a.id, parent_id=b.id, position=0)
        with refused("rubric-too-deep"):
            rubrics.move(tx, b.id, parent_id=b.id, position=0)


def test_two_rubrics_never_share_an_address(store: Store) -> None:
    with store.write() as tx:
        add(tx, "a")
        b = add(tx, "b")
        with refused("rubric-slug-taken"):
            add(tx, "a")
        with refused("rubric-slug-taken"):
            rubrics.save(tx, replace(b, slug="a"))


def test_an_old_address_leads_to_the_rubric_until_another_takes_it(store: Store, noon: datetime) -> None:
    with store.write() as tx:
        a = add(tx, "a")
        export(tx, noon)
        rubrics.save(tx, replace(a, slug="b"))
        export(tx, noon)
        rubrics.save(tx, replace(a, slug="c"))
        export(tx, noon)
        assert rubrics.redirects(tx) == (("a", a.id), ("b", a.id))
        add(tx, "a")
        assert rubrics.redirects(tx) == (("b", a.id),)
        rubrics.save(tx, replace(a, slug="b"))
        assert rubrics.redirects(tx) == (("c", a.id),)


def test_an_address_that_was_never_on_a_site_leads_nowhere(store: Store, noon: datetime) -> None:
    with store.write() as tx:
        a, b = add(tx, "a"), add(tx, "b")
        child = add(tx, "child", a.id)
        rubrics.save(tx, replace(a, slug="aa"))
        rubrics.move(tx, child.id, parent_id=b.id, position=0)
        assert rubrics.on_site(tx) == frozenset()
        export(tx, noon, "kk")
        assert rubrics.on_site(tx) == {a.id, b.id, child.id}
        rubrics.save(tx, replace(a, slug="aaa"))
        rubrics.save(tx, replace(a, slug="aaaa"))
        assert rubrics.redirects(tx) == (("aa", a.id),)
        rubrics.delete(tx, a.id, reassign_to=b.id)
        assert rubrics.redirects(tx) == (("aa", b.id),)
        assert rubrics.replaced(tx) == {a.id: b.id}


def test_a_former_path_is_remembered_whole(store: Store, noon: datetime) -> None:
    with store.write() as tx:
        a, b = add(tx, "a"), add(tx, "b")
        child = add(tx, "child", a.id)
        export(tx, noon)
        rubrics.save(tx, replace(child, slug="kid"))
        export(tx, noon)
        rubrics.move(tx, child.id, parent_id=b.id, position=0)
        export(tx, noon)
        rubrics.save(tx, replace(b, slug="bb"))
        export(tx, noon)
        former = (("a/child", child.id), ("a/kid", child.id), ("b", b.id), ("b/kid", child.id))
        assert rubrics.redirects(tx) == former
        rubrics.move(tx, child.id, parent_id=a.id, position=0)
        assert ("a/kid", child.id) not in rubrics.redirects(tx)
        rubrics.move(tx, child.id, parent_id=a.id, position=0)
        assert rubrics.redirects(tx)[-1] == ("bb/kid", child.id)


def test_a_deleted_rubric_leaves_its_articles_and_its_address_to_another(store: Store, noon: datetime) -> None:
    with store.write() as tx:
        a, b, c = (add(tx, slug) for slug in "abc")
        child = add(tx, "child", a.id)
        export(tx, noon)
        made = articles.create(tx, Story(headline="Раз", rubric_id=a.id), by="", at=noon)
        frozen = revisions.add(tx, made.id, made.story, reason=Reason.PUBLISH, author="", note="", at=noon)
        articles.set_state(tx, made.id, by="", at=noon, publication=Publication.LIVE, live_revision_id=frozen.id)
        rubrics.delete(tx, a.id, reassign_to=b.id)
        moved = articles.get(tx, made.id)
        assert (moved.story.rubric_id, moved.version, moved.differs_from_live) == (b.id, 2, False)
        assert revisions.get(tx, frozen.id).story.rubric_id == a.id
        assert (rubrics.replaced(tx), rubrics.redirects(tx)) == ({a.id: b.id}, (("a", b.id), ("a/child", child.id)))
        assert tree(tx) == ["b", "-child", "c"]
        export(tx, noon)
        rubrics.delete(tx, b.id, reassign_to=c.id)
        assert rubrics.replaced(tx) == {a.id: c.id, b.id: c.id}
        assert set(rubrics.redirects(tx)) == {("a", c.id), ("b", c.id), ("a/child", child.id), ("b/child", child.id)}
        assert articles.get(tx, made.id).story.rubric_id == c.id
        assert [rubric.parent_id for rubric in rubrics.all(tx) if rubric.id == child.id] == [c.id]


def test_publishing_again_after_a_merge_leaves_nothing_that_differs(store: Store, noon: datetime) -> None:
    with store.write() as tx:
        a, b = add(tx, "a"), add(tx, "b")
        made = articles.create(tx, Story(headline="Раз", rubric_id=a.id), by="", at=noon)
        rubrics.delete(tx, a.id, reassign_to=b.id)
        moved = articles.get(tx, made.id)
        frozen = revisions.add(tx, made.id, moved.story, reason=Reason.PUBLISH, author="", note="", at=noon)
        live = articles.set_state(tx, made.id, by="", at=noon, publication=Publication.LIVE, live_revision_id=frozen.id)
        assert (live.differs_from_live, live.content_hash) == (False, frozen.content_hash)


def test_an_open_text_with_a_deleted_rubric_is_saved_under_its_heir(store: Store, noon: datetime) -> None:
    with store.write() as tx:
        a, b = add(tx, "a"), add(tx, "b")
        story = Story(headline="Раз", rubric_id=a.id)
        made = articles.create(tx, story, by="", at=noon)
        drafts.keep(tx, session="s", article_id=made.id, story=story, base_version=1, at=noon)
        rubrics.delete(tx, a.id, reassign_to=b.id)
        saved = articles.save(tx, made.id, replace(story, lede="Новое"), version=1, by="", at=noon)
        assert saved.story.rubric_id == b.id
        assert drafts.left_over(tx, not_session="other")[0].story.rubric_id == b.id


def test_articles_go_into_a_child_and_the_child_comes_up(store: Store) -> None:
    with store.write() as tx:
        a = add(tx, "a")
        b, _ = add(tx, "b", a.id), add(tx, "c", a.id)
        rubrics.delete(tx, a.id, reassign_to=b.id)
        assert tree(tx) == ["b", "c"]


def test_only_an_empty_rubric_goes_without_an_heir(store: Store, noon: datetime) -> None:
    with store.write() as tx:
        a, b = add(tx, "a"), add(tx, "b")
        made = articles.create(tx, Story(headline="Раз", rubric_id=a.id), by="", at=noon)
        with refused("rubric-not-empty"):
            rubrics.delete(tx, a.id, reassign_to=None)
        frozen = revisions.add(tx, made.id, made.story, reason=Reason.PUBLISH, author="", note="", at=noon)
        articles.set_state(tx, made.id, by="", at=noon, live_revision_id=frozen.id)
        articles.save(tx, made.id, replace(made.story, rubric_id=b.id), version=2, by="", at=noon)
        with refused("rubric-not-empty"):
            rubrics.delete(tx, a.id, reassign_to=None)
        with refused("rubric-into-itself"):
            rubrics.delete(tx, a.id, reassign_to=a.id)
        articles.set_state(tx, made.id, by="", at=noon, live_revision_id=None)
        rubrics.delete(tx, a.id, reassign_to=None)
        assert tree(tx) == ["b"]
        with pytest.raises(NotFound):
            rubrics.delete(tx, a.id, reassign_to=None)
        again = articles.save(tx, made.id, replace(made.story, rubric_id=a.id), version=4, by="", at=noon)
        assert again.story.rubric_id is None
