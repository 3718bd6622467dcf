"""Network disks and cloud folders are known by their names."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.places import location_warnings

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/news /srv/news nfs4 rw 0 0
//nas/desk /srv/общая\\040папка cifs rw 0 0
/dev/sdb1 /srv/news/local ext4 rw 0 0
me@host: /srv/ssh fuse.sshfs rw 0 0
"""


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        ("/srv/news/room", "nfs4"),
        ("/srv/общая папка/room", "cifs"),
        ("/srv/ssh", "fuse.sshfs"),
        ("/srv/news/local/room", None),
        ("/srv/newsroom", None),
    ],
)
def test_a_network_disk_is_known_by_its_mount(place: str, kind: str | None) -> None:
    found = location_warnings(Path(place), MOUNTS)
    assert [(each.code, each.facts["kind"]) for each in found] == ([("place-network", kind)] if kind else [])


@pytest.mark.parametrize("name", ["iCloud Drive", "GoogleDrive-me@example.com", "Nextcloud", "yandex.disk", "DROPBOX"])
def test_a_cloud_folder_is_known_by_its_name(name: str) -> None:
    assert [each.code for each in location_warnings(Path("/home") / name / "room", MOUNTS)] == ["place-cloud"]


@pytest.mark.parametrize("name", ["Dropboxes", "clouds", "onedriver", "my notes"])
def test_a_name_that_only_begins_so_is_no_cloud(name: str) -> None:
    assert location_warnings(Path("/home") / name, MOUNTS) == ()
