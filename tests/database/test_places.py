"""Network disks and cloud folders are known by their names."""

from __future__ import annotations

import sys
from pathlib import Path, PureWindowsPath

import pytest

from db.sqlite.risky_places import is_share, location_warnings

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/news /srv/news nfs4 rw 0 0
//nas/desk /srv/общая\\040папка cifs rw 0 0
/dev/sdb1 /srv/news/local ext4 rw 0 0
me@host: /srv/ssh fuse.sshfs rw 0 0
"""


MOUNTED = pytest.mark.skipif(sys.platform == "win32", reason="Windows has drives and no places of mounting")


@MOUNTED
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


MAC_MOUNTS = """\
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse, protect)
//me@nas/desk on /Volumes/общая папка (smbfs, nodev, nosuid, mounted by me)
server:/news on /Volumes/news (nfs, nodev, nosuid)
/dev/disk4s1 on /Volumes/Stick (exfat, local, nodev, nosuid, noowners)
"""


@MOUNTED
@pytest.mark.parametrize(
    ("place", "kind"),
    [("общая папка/room", "smbfs"), ("news/room", "nfs"), ("Stick/room", None), ("other/room", None)],
)
def test_a_network_disk_is_known_on_a_mac_too(place: str, kind: str | None) -> None:
    found = location_warnings(Path("/Volumes") / place, MAC_MOUNTS)
    assert [each.facts["kind"] for each in found] == ([kind] if kind else [])


def test_documents_that_icloud_keeps_are_known(tmp_path: Path) -> None:
    room = tmp_path / "Documents" / "room"
    assert location_warnings(room, MAC_MOUNTS, home=tmp_path) == ()
    (tmp_path / "Library/Mobile Documents/com~apple~CloudDocs/Documents").mkdir(parents=True)
    assert [each.facts["kind"] for each in location_warnings(room, MAC_MOUNTS, home=tmp_path)] == ["iCloud"]
    assert location_warnings(tmp_path / "Newsrooms" / "room", MAC_MOUNTS, home=tmp_path) == ()


def test_a_mapped_drive_is_a_network_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.sqlite.risky_places._drive_type", lambda _place: 4)
    assert [each.facts["kind"] for each in location_warnings(Path("/N/room"), "")] == ["SMB"]


@pytest.mark.parametrize(
    ("place", "shared"),
    [
        (r"\\nas\desk\room", True),
        ("//nas/desk/room", True),
        (r"\\?\UNC\nas\desk\room", True),
        (r"\\wsl.localhost\Debian\room", True),
        (r"\\?\C:\Users\room", False),
        (r"C:\Users\room", False),
    ],
)
def test_a_share_is_known_by_its_spelling(place: str, shared: bool) -> None:  # noqa: FBT001 - a case
    assert is_share(PureWindowsPath(place)) is shared
