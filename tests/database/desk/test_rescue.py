"""A newsroom that does not open is looked at in a copy, and what took its place leaves the damaged file as it was."""

from __future__ import annotations

import json
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from db.sqlite.presence import PREFIX
from editor.desk import create_newsroom, open_newsroom
from editor.desk.safety.rescue import diagnose, newest_backup, put_back, quick_check, set_wal_aside
from editor.domain.errors import NotFound, WorldFailed
from editor.domain.newsroom import Newsroom
from editor.domain.story import Story
from tests.database.desk.conftest import Room


@pytest.fixture
def damaged(room: Room, tmp_path: Path) -> Path:
    """A newsroom with a backup of yesterday and a torn page of today."""
    room.desks.articles.create(room.story(headline="Вчера"))
    room.desks.backups.daily()
    room.clock.forward(hours=20)
    room.desks.articles.create(room.story(headline="Сегодня"))
    room.desks.close()
    tear(tmp_path / "room")
    return tmp_path / "room"


def tear(folder: Path) -> None:
    """Every page but the first of a closed newsroom is noise."""
    file = folder / "newsroom.db"
    content = file.read_bytes()
    file.write_bytes(content[:4096] + b"\xff" * (len(content) - 4096))


def state(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir() if path.is_file()}


def headlines(folder: Path) -> list[str]:
    with closing(open_newsroom(folder)) as desks:
        return [revision.story.headline for revision in desks.articles.revisions(1)]


def test_looking_at_a_damaged_newsroom_changes_nothing_of_it(damaged: Path) -> None:
    (damaged / "newsroom.db-wal").write_bytes(b"a torn log")
    before = state(damaged)
    found = diagnose(damaged)
    assert not found.found.is_sound
    assert found.found.location == str(damaged)
    assert found.backup is not None
    assert found.backup.at.isoformat() == "2026-11-20T09:00:00+00:00"
    assert state(damaged) == before


def test_a_backup_takes_the_place_and_the_damaged_file_is_kept_with_its_log(damaged: Path) -> None:
    (damaged / "newsroom.db-wal").write_bytes(b"a torn log")
    (damaged / "newsroom.db-shm").write_bytes(b"shared")
    broken = (damaged / "newsroom.db").read_bytes()
    backup = newest_backup(damaged)
    assert backup is not None
    done = put_back(damaged, backup.path)
    assert done.kept == str(damaged / "newsroom.db.damaged")
    assert Path(done.kept).read_bytes() == broken
    assert (damaged / "newsroom.db.damaged-wal").read_bytes() == b"a torn log"
    assert headlines(damaged) == ["Вчера"]
    assert Path(done.kept).read_bytes() == broken, "opening the newsroom again must not touch it"


def test_a_second_damaged_file_does_not_replace_the_first(damaged: Path) -> None:
    backup = newest_backup(damaged)
    assert backup is not None
    first = put_back(damaged, backup.path)
    kept = Path(first.kept).read_bytes()
    tear(damaged)
    second = put_back(damaged, backup.path)
    assert second.kept.endswith("newsroom.db.damaged-2")
    assert Path(first.kept).read_bytes() == kept


def test_a_backup_that_is_damaged_itself_is_passed_over_and_never_put_in_place(damaged: Path) -> None:
    sound = newest_backup(damaged)
    assert sound is not None
    worse = damaged / "backups" / "2026-11-21T100000Z.db"
    shutil.copyfile(damaged / "newsroom.db", worse)
    assert newest_backup(damaged) == sound
    before = state(damaged)
    with pytest.raises(WorldFailed) as caught:
        put_back(damaged, worse)
    assert caught.value.code in {"backup-damaged", "damaged"}
    assert state(damaged) == before


def test_a_backup_that_is_gone_leaves_everything(damaged: Path) -> None:
    before = state(damaged)
    with pytest.raises(NotFound):
        put_back(damaged, damaged / "backups" / "nothing.db")
    assert state(damaged) == before


def test_a_strange_log_is_kept_under_another_name(room: Room, tmp_path: Path) -> None:
    folder = tmp_path / "room"
    with closing(create_newsroom(tmp_path / "other", Newsroom(name="Другая"))) as other:
        other.articles.create(Story(headline="Чужая"))
        strange = (tmp_path / "other" / "newsroom.db-wal").read_bytes()
    room.desks.articles.create(room.story(headline="Наша"))
    room.desks.close()
    (folder / "newsroom.db-wal").write_bytes(strange)
    assert diagnose(folder).is_wal_foreign
    kept = set_wal_aside(folder)
    assert Path(kept).read_bytes() == strange
    assert headlines(folder) == ["Наша"]


def test_a_sound_newsroom_passes_the_quick_check_and_a_torn_one_does_not(room: Room, tmp_path: Path) -> None:
    assert quick_check(tmp_path / "room") == ()
    room.desks.close()
    tear(tmp_path / "room")
    assert {damage.code for damage in quick_check(tmp_path / "room")} == {"damage-structure"}


def test_a_sign_that_nobody_holds_tells_of_a_crash(room: Room, tmp_path: Path) -> None:
    assert not room.desks.watch.begin().was_unclean
    sign = {"who": "Д", "host": "desk", "pid": 1, "since": "2026-11-20T09:00:00+00:00"}
    (tmp_path / "room" / f"{PREFIX}dead").write_text(json.dumps(sign))
    with closing(open_newsroom(tmp_path / "room", who="Вторая")) as second:
        standing = second.watch.begin()
        assert standing.was_unclean
        assert [other.who for other in standing.others] == ["Д. Ермекова"]
        assert [other.who for other in room.desks.watch.look().others] == ["Вторая"]
    assert room.desks.watch.look().others == ()


@pytest.mark.not_on("windows", "moves an open newsroom, which is refused there")
def test_a_newsroom_that_was_moved_is_seen(room: Room, tmp_path: Path) -> None:
    assert room.desks.watch.look().is_in_place
    (tmp_path / "room" / "newsroom.db").rename(tmp_path / "away.db")
    assert not room.desks.watch.look().is_in_place
    shutil.copyfile(tmp_path / "away.db", tmp_path / "room" / "newsroom.db")
    assert not room.desks.watch.look().is_in_place
    (tmp_path / "room" / "newsroom.db").unlink()
    (tmp_path / "away.db").rename(tmp_path / "room" / "newsroom.db")
    assert room.desks.watch.look().is_in_place


def test_an_archive_among_the_backups_is_listed_too(room: Room) -> None:
    room.desks.backups.make()
    room.clock.forward(hours=1)
    room.desks.backups.make(with_photos=True)
    assert [(each.with_photos, each.at.hour) for each in room.desks.backups.list()] == [(True, 10), (False, 9)]
