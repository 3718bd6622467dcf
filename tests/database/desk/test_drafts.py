"""What is typed is safe somewhere, whatever the disk does."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from db import connections, drafts
from editor.desk import Desks, create_newsroom, open_newsroom
from editor.desk.draft_files import DraftFiles
from editor.domain.articles import Draft
from editor.domain.errors import WorldFailed
from editor.domain.newsroom import Newsroom
from editor.domain.sentences import say
from editor.domain.story import Story
from tests.database.desk.conftest import Clock

NEEDS_DISKS = pytest.mark.skipif(os.geteuid() != 0, reason="only root may make a disk")
LONG = "слово " * 100_000


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A real disk of 4 MB with a newsroom on it."""
    place = tmp_path / "disk"
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", place], check=True)
    yield place
    subprocess.run(["umount", "-l", place], check=True)


@pytest.fixture
def start(tmp_path: Path, clock: Clock) -> Callable[[Path], Desks]:
    """Start the program in a newsroom, made at the first time."""

    def begin(place: Path) -> Desks:
        state = tmp_path / "state"
        if (place / "newsroom.db").exists():
            return open_newsroom(place, who="О.", clock=clock, state=state)
        return create_newsroom(place, Newsroom(), who="О.", clock=clock, state=state)

    return begin


def texts(drafts: tuple[Draft, ...]) -> list[str]:
    return [draft.story.headline for draft in drafts]


def test_the_newsroom_is_the_first_place(tmp_path: Path, start: Callable[[Path], Desks]) -> None:
    with closing(start(tmp_path / "room")) as desks:
        assert desks.drafts.keep("s-1", None, Story(headline="Раз"), 0).in_newsroom
        assert texts(desks.drafts.left_over("s-2")) == ["Раз"]
    assert not (tmp_path / "state").exists()


@NEEDS_DISKS
def test_on_a_full_disk_the_text_goes_to_the_second_place(
    disk: Path, start: Callable[[Path], Desks], clock: Clock
) -> None:
    with closing(start(disk)) as desks:
        desks.drafts.keep("s-1", None, Story(headline="Начало"), 0)
        fill(disk / "ballast")
        clock.forward(seconds=5)
        kept = desks.drafts.keep("s-1", None, Story(headline="Продолжение", body=LONG), 0)
        assert (kept.in_newsroom, kept.code) == (False, "disk-full")
        assert say(kept.code, kept.facts).startswith(f"The disk with {disk}")
        assert texts(desks.drafts.left_over("s-2")) == ["Продолжение"]
        (disk / "ballast").unlink()
        clock.forward(seconds=5)
        assert desks.drafts.keep("s-1", None, Story(headline="Конец"), 0).in_newsroom
        assert not Path(kept.path).exists()
        assert texts(desks.drafts.left_over("s-2")) == ["Конец"]


def fill(path: Path) -> None:
    """Write until the disk takes no more."""
    with path.open("ab", buffering=0) as file:
        try:
            while file.write(b"0" * 4096):
                pass
        except OSError:
            return


@NEEDS_DISKS
def test_a_newsroom_closed_cleanly_on_a_read_only_disk_says_so(disk: Path, start: Callable[[Path], Desks]) -> None:
    start(disk).close()
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    with pytest.raises(WorldFailed) as caught:
        start(disk)
    assert caught.value.code == "read-only"


@NEEDS_DISKS
def test_on_a_read_only_disk_the_text_goes_to_the_second_place(
    disk: Path, tmp_path: Path, start: Callable[[Path], Desks], clock: Clock
) -> None:
    with closing(start(tmp_path / "room")) as desks:
        desks.drafts.keep("s-1", None, Story(headline="Начало"), 0)
        for ending in ("", "-wal", "-shm"):
            shutil.copy(tmp_path / "room" / f"newsroom.db{ending}", disk)
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    with closing(start(disk)) as desks:
        clock.forward(seconds=5)
        kept = desks.drafts.keep("s-1", None, Story(headline="Продолжение"), 0)
        assert (kept.in_newsroom, kept.code) == (False, "read-only")
        assert texts(desks.drafts.left_over("s-2")) == ["Продолжение"]


def test_a_busy_newsroom_loses_no_text_over_two_crashes(
    tmp_path: Path, start: Callable[[Path], Desks], clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(connections.PRAGMAS, "busy_timeout", 1)
    desks, other = start(tmp_path / "room"), start(tmp_path / "room")
    with other.office.store.write():
        kept = desks.drafts.keep("s-1", None, Story(headline="Раз"), 0)
    assert kept.code == "busy"
    for session in ("s-2", "s-3"):
        with closing(start(tmp_path / "room")) as again:
            assert texts(again.drafts.left_over(session)) == ["Раз"]
    other.close()
    desks.close()


def test_an_older_file_never_hides_a_newer_text(tmp_path: Path, start: Callable[[Path], Desks], clock: Clock) -> None:
    with closing(start(tmp_path / "room")) as desks:
        files = DraftFiles(tmp_path / "state", desks.newsroom.location)
        files.keep(Draft("s-1", None, Story(headline="Старее"), 0, clock.time))
        clock.forward(minutes=1)
        newer = Story(headline="Новее")
        with desks.office.store.write() as tx:
            drafts.keep(tx, session="s-1", article_id=None, story=newer, base_version=0, at=clock.time)
        assert texts(desks.drafts.left_over("s-2")) == ["Новее"]


def test_dropping_clears_both_places(tmp_path: Path, start: Callable[[Path], Desks], clock: Clock) -> None:
    with closing(start(tmp_path / "room")) as desks:
        desks.drafts.keep("s-1", None, Story(headline="Раз"), 0)
        DraftFiles(tmp_path / "state", desks.newsroom.location).keep(Draft("s-1", None, Story(), 0, clock.time))
        desks.drafts.drop("s-1", None)
        assert desks.drafts.left_over("s-2") == ()


def test_texts_are_kept_for_two_weeks(tmp_path: Path, start: Callable[[Path], Desks], clock: Clock) -> None:
    with closing(start(tmp_path / "room")) as desks:
        desks.drafts.keep("s-1", None, Story(headline="В редакции"), 0)
        files = DraftFiles(tmp_path / "state", desks.newsroom.location)
        files.keep(Draft("s-0", None, Story(headline="В файле"), 0, clock.time))
    for days, left in ((13, 2), (2, 0)):
        clock.forward(days=days)
        with closing(start(tmp_path / "room")) as desks:
            assert len(desks.drafts.left_over("s-2")) == left


def test_a_spoilt_file_is_not_offered_and_not_removed(tmp_path: Path, clock: Clock) -> None:
    files = DraftFiles(tmp_path, "room")
    path = files.keep(Draft("s-1", 7, Story(headline="Раз", body="\ud800\0 ё"), 3, clock.time))
    assert files.all() == (Draft("s-1", 7, Story(headline="Раз", body="\ufffd ё"), 3, clock.time),)
    path.write_text(path.read_text("utf-8").replace("Раз", "Два"), "utf-8")
    assert files.all() == ()
    files.sweep(clock.time)
    assert path.exists()


def test_when_neither_place_takes_it_the_failure_is_told(
    tmp_path: Path, start: Callable[[Path], Desks], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(connections.PRAGMAS, "busy_timeout", 1)
    with closing(start(tmp_path / "room")) as desks, closing(start(tmp_path / "room")) as other:
        (tmp_path / "state").write_text("no folder")
        with other.office.store.write(), pytest.raises(WorldFailed) as caught:
            desks.drafts.keep("s-1", None, Story(), 0)
        assert caught.value.code == "busy"
