"""The journal knows why a text is in it; an older newsroom wrote that in front of the session."""

from __future__ import annotations

import gzip
import json
import shutil
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from db.hashes import canonical_json, text_hash
from db.newsroom import articles, drafts
from db.safety.verify import verify
from db.sqlite.connections import DRIVER
from db.sqlite.store import DATABASE, open_store
from db.store import Store
from editor.desk.safety.draft_files import DraftFiles
from editor.domain.articles import Draft, DraftKind
from editor.domain.story import Story

SEALED = sorted(Path(__file__).with_name("data").glob("newsroom-*.db.gz"))
FORMER = {
    "w-1": ("w-1", DraftKind.TYPING),
    "aside-w-1": ("w-1", DraftKind.ASIDE),
    "discarded-w-1": ("w-1", DraftKind.DISCARDED),
    "discarded-aside-w-1": ("aside-w-1", DraftKind.DISCARDED),
    "asides": ("asides", DraftKind.TYPING),
}
"""Session as older newsrooms wrote it -> session and kind."""


@pytest.mark.parametrize("sealed", SEALED, ids=lambda path: path.name.split(".")[0])
def test_the_texts_of_an_older_newsroom_have_their_kinds(sealed: Path, tmp_path: Path) -> None:
    path = tmp_path / DATABASE
    with gzip.open(sealed) as packed, path.open("wb") as file:
        shutil.copyfileobj(packed, file)
    with closing(DRIVER.connect(path)) as connection:
        (row,) = connection.execute("SELECT base_version, at, content_hash, story FROM draft LIMIT 1").fetchall()
        connection.execute("DELETE FROM draft")
        for session in FORMER:
            connection.execute(
                "INSERT INTO draft (session, article_id, base_version, at, content_hash, story)"
                " VALUES (?, 1, ?, ?, ?, ?)",
                (session, *row),
            )
        connection.commit()
    with closing(open_store(str(tmp_path))) as store, store.read() as tx:
        found = drafts.left_over(tx, not_session="")
        assert {(each.session, each.kind) for each in found} == set(FORMER.values())
        assert len(found) == len(FORMER)
        assert {each.article_id for each in found} == {1}
    assert verify(path)[1] == ()


@pytest.mark.engines
def test_a_session_has_one_text_of_each_kind(store: Store, noon: datetime) -> None:
    with store.write() as tx:
        made = articles.create(tx, Story(headline="Мост"), by="", at=noon)
        for kind in DraftKind:
            for body in ("Раз", "Два"):
                drafts.keep(
                    tx, session="w-1", article_id=made.id, story=Story(body=body), base_version=1, at=noon, kind=kind
                )
        assert {(each.kind, each.story.body) for each in drafts.left_over(tx, not_session="")} == {
            (kind, "Два") for kind in DraftKind
        }
        drafts.drop(tx, session="w-1", article_id=made.id)
        assert {each.kind for each in drafts.left_over(tx, not_session="")} == {DraftKind.ASIDE, DraftKind.DISCARDED}


@pytest.mark.engines
def test_a_text_whose_article_is_gone_is_kept_and_dropped_as_one_that_has_none(store: Store, noon: datetime) -> None:
    with store.write() as tx:
        drafts.keep(tx, session="w-1", article_id=77, story=Story(body="Раз"), base_version=1, at=noon)
        assert [each.article_id for each in drafts.left_over(tx, not_session="")] == [None]
        drafts.keep(tx, session="w-1", article_id=77, story=Story(body="Два"), base_version=1, at=noon)
        assert [each.story.body for each in drafts.left_over(tx, not_session="")] == ["Два"]
        drafts.drop(tx, session="w-1", article_id=77)
        assert drafts.left_over(tx, not_session="") == ()


@pytest.mark.parametrize("former", FORMER)
def test_a_file_of_an_earlier_version_is_read_and_dropped_by_its_kind(
    former: str, tmp_path: Path, noon: datetime
) -> None:
    files = DraftFiles(tmp_path, "room")
    place = files.keep(Draft(former, 7, Story(headline="Мост"), 1, noon))
    _without_kind(place)
    (draft,) = files.all()
    assert (draft.session, draft.kind) == FORMER[former]
    files.drop(draft.session, draft.article_id, draft.kind)
    assert files.all() == ()


def test_files_of_all_kinds_lie_beside_each_other(tmp_path: Path, noon: datetime) -> None:
    files = DraftFiles(tmp_path, "room")
    typed = Draft("w-1", 7, Story(headline="Мост"), 1, noon)
    for kind in DraftKind:
        files.keep(replace(typed, kind=kind))
    assert {each.kind for each in files.all()} == set(DraftKind)
    files.drop("w-1", 7)
    assert {each.kind for each in files.all()} == {DraftKind.ASIDE, DraftKind.DISCARDED}


def _without_kind(place: Path) -> None:
    """The file as an earlier version wrote it."""
    record = json.loads(place.read_text("utf-8"))
    del record["hash"], record["kind"]
    place.write_text(canonical_json({**record, "hash": text_hash(canonical_json(record))}), "utf-8")
