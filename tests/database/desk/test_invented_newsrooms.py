"""Invented newsrooms: what they hold is what the verbs would have written, and the same every time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from statistics import mean

import pytest

from db.newsroom import revisions
from editor.desk import Desks, open_newsroom
from editor.desk.bench import articles, bodies
from editor.desk.bench.newsroom import make_newsroom
from editor.desk.safety.keeping import verify_newsroom
from editor.domain.articles import ListQuery
from editor.domain.states import Publication

COUNT = 120


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("invented") / "room"
    make_newsroom(place, COUNT)
    return place


@pytest.fixture
def desks(place: Path) -> Iterator[Desks]:
    with closing(open_newsroom(place)) as desks:
        yield desks


def test_every_row_of_it_is_sound(place: Path) -> None:
    found = verify_newsroom(place)
    assert (found.is_sound, found.articles, found.photos) == (True, COUNT, COUNT // 4)


def test_it_holds_all_that_newsrooms_have(desks: Desks) -> None:
    whole = [desks.articles.get(number) for number in range(1, COUNT + 1)]
    assert {one.story.language for one in whole} == {"ru", "kk", "en"}
    assert {one.publication for one in whole} == set(Publication)
    assert {"corrections", "embargo_until", "publish_at", "translation_group"} <= {
        name for one in whole for name in one.__slots__ if getattr(one, name)
    }
    assert any("](article:" in one.story.body for one in whole)
    assert any("](photo:" in one.story.body for one in whole)
    assert any(one.differs_from_live for one in whole)


def test_an_export_renders_no_body_again_and_leaves_out_embargoes_alone(
    desks: Desks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rendered: list[str] = []
    monkeypatch.setattr(desks.office.renderer, "render", lambda body, _context: rendered.append(body))
    report = desks.exporting.export(tmp_path / "site")
    assert rendered == []
    assert {one.code for one in report.left_out} == {"left-out-embargo"}


def test_what_is_put_in_at_once_is_what_the_verbs_write(desks: Desks) -> None:
    """Saved by the verbs, an article changes its version and nothing else; the revision reads back the same."""
    one = desks.articles.get(4)
    with desks.office.read() as tx:
        live = revisions.get(tx, one.live_revision_id or 0)
    assert (live.content_hash, live.story) == (one.content_hash, one.story)
    assert desks.articles.save(4, one.story, version=one.version) == one
    changed = desks.articles.save(4, replace(one.story, lede="Другой лид."), version=one.version)
    back = desks.articles.save(4, one.story, version=changed.version)
    assert replace(back, version=1, revision=1, updated_at=one.updated_at, updated_by=one.updated_by) == one


def test_words_of_the_newest_and_of_the_oldest_are_found(desks: Desks) -> None:
    for number in (1, COUNT):
        headline = desks.articles.get(number).story.headline
        assert number in desks.articles.ids(ListQuery(text=headline))


def test_the_same_seed_is_the_same_newsroom(tmp_path: Path, desks: Desks) -> None:
    make_newsroom(tmp_path / "again", 8)
    make_newsroom(tmp_path / "other", 8, seed=12)
    with closing(open_newsroom(tmp_path / "again")) as again, closing(open_newsroom(tmp_path / "other")) as other:
        here, there = again.articles.get(5), desks.articles.get(5)
        assert (here.story.headline, here.uid) == (there.story.headline, there.uid)
        assert other.articles.get(5).story.headline != here.story.headline


def test_bodies_are_as_long_as_newsrooms_write_them() -> None:
    lengths = [bodies.length_of(articles.Random(number), number) for number in range(10_000)]
    assert 3400 < mean(lengths) < 4000
    assert max(lengths) == 200_000
