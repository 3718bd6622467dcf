"""What is typed is safe somewhere, whatever the disk does."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from db.newsroom import drafts
from db.sqlite import connections
from editor.desk import Desks, create_newsroom, open_newsroom
from editor.desk.safety.draft_files import DraftFiles
from editor.domain.articles import Draft
from editor.domain.errors import WorldFailed
from editor.domain.newsroom import Newsroom
from editor.domain.sentences import say
from editor.domain.story import Story
from tests.database.desk.conftest import Clock
from tests.disks import NEEDS_DISKS, disk_at, fill

LONG = "слово " * 100_000


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A real disk of 4 MB with a newsroom on it."""
    with disk_at(tmp_path / "disk", "4m") as place:
        yield place


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


@pytest.mark.not_on("windows", "keeps the index of the log in memory, which SQLite does not do there")
@NEEDS_DISKS
def test_a_fresh_start_on_a_full_disk_reads_keeps_typing_and_gives_copies_out(
    disk: Path, tmp_path: Path, start: Callable[[Path], Desks], clock: Clock
) -> None:
    with closing(start(disk)) as desks:
        saved = desks.articles.create(Story(headline="Мост"))
    assert not (disk / "newsroom.db-shm").exists()
    fill(disk / "ballast")
    with closing(start(disk)) as desks:
        assert desks.articles.get(saved.id) == saved
        assert desks.drafts.keep("s-1", saved.id, Story(headline="Мост через реку"), 1).code == "disk-full"
        with pytest.raises(WorldFailed) as caught:
            desks.articles.save(saved.id, Story(headline="Мост через реку"), version=1)
        assert caught.value.code == "disk-full"
        assert desks.articles.get(saved.id) == saved
        assert texts(desks.drafts.left_over("s-2")) == ["Мост через реку"]
        copy = desks.backups.make(tmp_path / "elsewhere" / "copy.db")
        assert desks.backups.verify().is_sound
    with closing(desks.backups.restore(copy, tmp_path / "again") and start(tmp_path / "again")) as again:
        assert again.articles.get(saved.id) == saved
    with closing(start(disk)) as desks:
        (disk / "ballast").unlink()
        assert desks.articles.save(saved.id, Story(headline="Мост открыт"), version=1).version == 2
        assert desks.drafts.keep("s-1", saved.id, Story(headline="Мост закрыт"), 2).in_newsroom
    with closing(start(disk)) as desks, closing(start(disk)) as another:
        assert another.articles.get(saved.id).story.headline == "Мост открыт"
        assert texts(desks.drafts.left_over("s-2")) == ["Мост закрыт"]


@NEEDS_DISKS
def test_a_full_disk_is_said_where_no_index_fits_into_memory(
    disk: Path, start: Callable[[Path], Desks], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows, where SQLite calls it a failure of the disk."""
    start(disk).close()
    fill(disk / "ballast")
    monkeypatch.setattr(connections, "_DISK", ())
    with pytest.raises(WorldFailed) as caught:
        start(disk)
    assert caught.value.code == "disk-full"


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
