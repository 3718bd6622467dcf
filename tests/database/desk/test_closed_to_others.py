"""Unpublished text is its owner's alone, whatever the umask; an export is there to be read by all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from editor.desk import open_newsroom
from editor.desk.safety.keeping import restore_backup
from tests.database.desk.conftest import Room

pytestmark = pytest.mark.not_on("windows", "has no modes: a user's folders are the user's alone")


@pytest.fixture(autouse=True, params=[0o000, 0o022, 0o077], ids=oct)
def umask(request: pytest.FixtureRequest) -> Iterator[None]:
    before = os.umask(request.param)
    yield
    os.umask(before)


def open_to_others(place: Path) -> list[str]:
    """Names of files and folders that others may do anything with."""
    return [str(each) for each in (place, *place.rglob("*")) if each.stat().st_mode & 0o077]


def test_nothing_of_a_newsroom_is_open_to_others(umask: None, room: Room, picture: Path, tmp_path: Path) -> None:
    photo = room.desks.photos.add(picture)
    room.desks.photos.thumbnail(photo.sha256, 40, 30)
    article = room.live()
    room.desks.drafts.keep("session", article.id, article.story, article.version)
    room.desks.backups.make()
    room.desks.backups.make(tmp_path / "made" / "with photos.zip", with_photos=True)
    restore_backup(tmp_path / "made" / "with photos.zip", tmp_path / "again")
    for place in (Path(room.desks.newsroom.location), tmp_path / "made", tmp_path / "again"):
        assert open_to_others(place) == []


def test_an_older_newsroom_is_closed_when_it_is_opened(umask: None, room: Room, picture: Path, tmp_path: Path) -> None:
    room.desks.photos.add(picture)
    room.desks.backups.make()
    place = Path(room.desks.newsroom.location)
    for each in (place, *place.rglob("*")):
        each.chmod(0o777 if each.is_dir() else 0o666)
    before = tmp_path.stat().st_mode
    with closing(open_newsroom(place)):
        assert [name for name in open_to_others(place) if ".rubrika-open" not in name] == []
    assert tmp_path.stat().st_mode == before, "the folder that it stands in is its owner's business"


def test_a_site_can_be_read_by_a_web_server(umask: None, room: Room, tmp_path: Path) -> None:
    room.live()
    for target in (tmp_path / "www" / "site", tmp_path / "packed" / "site.zip"):
        room.desks.exporting.export(target)
        parent = target.parent
        aside = next(parent.glob(".*rubrika-aside"), None)
        for each in (parent, *(one for one in parent.rglob("*") if aside not in {one, *one.parents})):
            assert each.stat().st_mode & 0o777 == (0o755 if each.is_dir() else 0o644), each
