"""Kept text is found again when its newsroom is spelt otherwise, and another newsroom's is not."""

from __future__ import annotations

import unicodedata
from datetime import UTC, datetime
from pathlib import Path

import pytest

from editor.desk.safety import draft_files
from editor.desk.safety.draft_files import DraftFiles
from editor.domain.articles import Draft
from editor.domain.story import Story
from editor.files.names import one_case

KEPT = Draft("s-1", 7, Story(headline="Мост"), 3, datetime(2026, 3, 14, 9, 0, tzinfo=UTC))


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


def all_of(state: Path, location: Path | str) -> tuple[Draft, ...]:
    return DraftFiles(state, str(location)).all()


def test_a_link_and_a_way_round_lead_to_the_same_texts(state: Path, tmp_path: Path) -> None:
    (tmp_path / "room").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "room")
    DraftFiles(state, str(tmp_path / "room")).keep(KEPT)
    assert all_of(state, tmp_path / "link") == (KEPT,)
    assert all_of(state, f"{tmp_path}/other/../room") == (KEPT,)


@pytest.mark.parametrize(
    "spelt", ["/Volumes/News/Таңба", "/volumes/NEWS/таңба", unicodedata.normalize("NFD", "/Volumes/News/Таңба")]
)
def test_case_and_marks_make_no_difference_where_the_disk_makes_none(
    state: Path, monkeypatch: pytest.MonkeyPatch, spelt: str
) -> None:
    monkeypatch.setattr(draft_files, "one_case", lambda _place: True)
    DraftFiles(state, "/Volumes/News/Таңба").keep(KEPT)
    assert all_of(state, spelt) == (KEPT,)


def test_two_newsrooms_that_differ_in_case_stay_apart_here(state: Path, tmp_path: Path) -> None:
    for name in ("News", "news"):
        (tmp_path / name).mkdir()
    assert not one_case(tmp_path / "News")
    DraftFiles(state, str(tmp_path / "News")).keep(KEPT)
    assert all_of(state, tmp_path / "news") == ()


def test_texts_that_were_kept_by_the_old_name_are_carried_over(state: Path, tmp_path: Path) -> None:
    (tmp_path / "room").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "room")
    place = DraftFiles(state, str(tmp_path / "room")).keep(KEPT)
    former = state / "drafts" / draft_files._name_of(str(tmp_path / "link"))
    former.mkdir()
    place.replace(former / place.name)
    assert all_of(state, tmp_path / "link") == (KEPT,)
    assert list(former.iterdir()) == []
