"""A site as it is read from a real newsroom."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PIL import Image

from db.newsroom import articles, exports, live, people, photos, revisions, rubrics, shared_settings, views
from db.store import Store
from editor.domain.articles import LiveBody, Reason
from editor.domain.newsroom import Newsroom
from editor.domain.people import Gender, Person
from editor.domain.photos import Credit, Photo, Placement, Role
from editor.domain.rubrics import Rubric
from editor.domain.states import Publication, Workflow
from editor.domain.story import Story
from editor.domain.words import Names
from editor.export.run import Sources, run
from editor.export.site import gather
from editor.photos.store import PhotoStore
from editor.render.pipeline import render

pytestmark = pytest.mark.engines


def publish(store: Store, story: Story, at: datetime) -> int:
    """An article that readers have."""
    with store.write() as tx:
        made = articles.create(tx, story, by="test", at=at, workflow=Workflow.READY)
        revision = revisions.add(tx, made.id, made.story, reason=Reason.PUBLISH, author="test", note="", at=at)
        articles.set_state(
            tx, made.id, by="test", at=at, publication=Publication.LIVE, live_revision_id=revision.id,
            first_published_at=at, published_at=at,
        )  # fmt: skip
    return made.id


def city(store: Store) -> Rubric:
    with store.write() as tx:
        shared_settings.save(tx, Newsroom("Таңба", "https://tanba.example"))
        return rubrics.add(tx, Rubric(slug="gorod", names=Names(ru="Город", kk="Қала", en="City"), colour="city"))


def sources(store: Store) -> Sources:
    with store.read() as tx:
        site = gather(tx)

    def bodies(revision_ids: tuple[int, ...]) -> Iterator[LiveBody]:
        with store.read() as tx:
            yield from live.bodies(tx, revision_ids)

    return Sources(site, bodies, PhotoStore(store.photo_root), render)  # type: ignore[arg-type]


def test_a_site_holds_what_its_live_articles_need(store: Store, noon: datetime, tmp_path: Path) -> None:
    rubric = city(store)
    Image.new("RGB", (1000, 600), "teal").save(tmp_path / "tram.jpg")
    stored = PhotoStore(store.photo_root).put(tmp_path / "tram.jpg")
    with store.write() as tx:
        author = people.save(tx, Person(names=Names(ru="Жанара Каримова"), gender=Gender.FEMALE))
        photo = photos.add(tx, Photo(uid="p", sha256=stored.sha256, width=1000, height=600, credit=Credit(author.id)))
    placement = Placement(-1, photo.id, Role.LEAD)
    story = Story(headline="Трамвай", body="Текст.", rubric_id=rubric.id, slug="tramvaj", bylines=(author.id,),
                  placements=(placement,))  # fmt: skip
    number = publish(store, story, noon)
    run(lambda: sources(store), tmp_path / "site", now=noon)
    page = (tmp_path / f"site/gorod/{number}-tramvaj.html").read_text("utf-8")
    assert "Фото Жанары Каримовой" in page
    assert "<p>Текст.</p>" in page


def test_an_unfinished_edit_does_not_leak(store: Store, noon: datetime, tmp_path: Path) -> None:
    rubric = city(store)
    number = publish(store, Story(headline="Как есть", body="Старый текст.", rubric_id=rubric.id, slug="a"), noon)
    run(lambda: sources(store), tmp_path / "site", now=noon)
    with store.write() as tx:
        made = articles.get(tx, number)
        edited = Story(headline="Черновик", body="Новый текст.", rubric_id=rubric.id, slug="a")
        articles.save(tx, number, edited, version=made.version, by="test", at=noon)
    assert run(lambda: sources(store), tmp_path / "site", now=noon).changed_nothing
    page = (tmp_path / f"site/gorod/{number}-a.html").read_text("utf-8")
    assert "Старый текст" in page
    assert "Черновик" not in page


def test_an_address_that_an_export_carried_out_leads_on(store: Store, noon: datetime, tmp_path: Path) -> None:
    rubric = city(store)
    number = publish(store, Story(headline="Раз", body="Т.", rubric_id=rubric.id, slug="odin"), noon)
    report = run(lambda: sources(store), tmp_path / "other", now=noon)
    with store.write() as tx:
        exports.record(tx, report)
        articles.freeze_addresses(tx, [number], noon)
        made = articles.get(tx, number)
        moved = Story(headline="Раз", body="Т.", rubric_id=rubric.id, slug="dva")
        again = articles.save(tx, number, moved, version=made.version, by="test", at=noon)
        revision = revisions.add(tx, number, again.story, reason=Reason.PUBLISH, author="", note="", at=noon)
        articles.set_state(tx, number, by="test", at=noon, live_revision_id=revision.id)
        rubrics.save(tx, Rubric(rubric.id, rubric.uid, slug="town", names=rubric.names))
    run(lambda: sources(store), tmp_path / "site", now=noon)
    rows = (tmp_path / "site/_redirects").read_text().splitlines()
    assert rows[-1] == "/gorod/* /town/:splat 301"
    assert {"/gorod/ /town/ 301", f"/gorod/{number}-odin.html /town/{number}-dva.html 301"} <= set(rows)
    assert f"/town/{number}-odin.html" not in "\n".join(rows), "it never was there"


def test_imported_view_counts_come_along(store: Store, noon: datetime) -> None:
    rubric = city(store)
    number = publish(store, Story(headline="Раз", body="Т.", rubric_id=rubric.id, slug="odin"), noon)
    with store.write() as tx:
        uid = articles.get(tx, number).uid
        views.set_counts(tx, {uid: 6008})
    with store.read() as tx:
        assert gather(tx).views == {uid: 6008}
