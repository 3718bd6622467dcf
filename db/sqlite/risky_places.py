"""Places where a newsroom is in danger: SQLite needs locks that network disks and cloud folders do not keep."""

from __future__ import annotations

import ctypes
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path, PurePath

from editor.domain.keeping import PlaceWarning

NETWORK = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "9p", "ceph", "glusterfs", "davfs", "webdav", "afpfs",
     "fuse.sshfs", "fuse.rclone", "fuse.davfs2", "fuse.glusterfs", "fuse.gvfsd-fuse", "fuse.s3fs"}
)  # fmt: skip
CLOUDS = {
    "Dropbox": r"dropbox\b.*",
    "OneDrive": r"onedrive\b.*",
    "iCloud": r"icloud\b.*|mobile documents|com~apple~clouddocs",
    "Google Drive": r"google ?drive\b.*|googledrive-.*|drivefs",
    "Яндекс.Диск": r"яндекс[. ]?диск|yandex[. ]?disk",
    "Mail.ru": r"облако mail\.ru|mail\.ru cloud|cloud mail\.ru",
    "Nextcloud": r"nextcloud\b.*|owncloud\b.*",
}
"""Whose folder it is -> what one part of the path is then called, in any case of letters."""

MOUNTS = Path("/proc/self/mounts")

_MOST_S = 2.0
"""Seconds that the system may take to tell its mounts; a server that is gone can hold it up."""

_MAC_MOUNT = re.compile(r"^.* on (?P<point>/.*) \((?P<kind>[^,)]+)[^)]*\)$")
"""A line of /sbin/mount on macOS: `//me@nas/desk on /Volumes/desk (smbfs, nodev, nosuid, mounted by me)`."""

_REMOTE = 4
"""What GetDriveTypeW says of a mapped network drive (DRIVE_REMOTE)."""

_MAC_CLOUD = Path("Library/Mobile Documents/com~apple~CloudDocs")
"""In a home: where iCloud keeps what it syncs; Documents and Desktop are links to there, or lie there, when it does."""


def location_warnings(folder: Path, mounts: str | None = None, home: Path | None = None) -> tuple[PlaceWarning, ...]:
    """Why `folder`, which need not be there yet, is risky.

    `mounts` is the text of /proc/mounts, or on macOS what `mount` prints; `home` is the user's own folder.
    """
    place = folder.expanduser().resolve()
    found: list[PlaceWarning] = []
    kind = _network_kind(place, _mounts() if mounts is None else mounts)
    if kind:
        found.append(PlaceWarning("place-network", {"location": str(folder), "kind": kind}))
    parts = {*folder.parts, *place.parts}
    clouds = [name for name, pattern in CLOUDS.items() if _is_called(parts, pattern)]
    if "iCloud" not in clouds and _is_synced_home(place, home or Path.home()):
        clouds.append("iCloud")
    found += [PlaceWarning("place-cloud", {"location": str(folder), "kind": name}) for name in clouds]
    return tuple(found)


def _is_called(parts: Iterable[str], pattern: str) -> bool:
    return any(re.fullmatch(pattern, part, re.IGNORECASE) for part in parts)


def _network_kind(place: Path, mounts: str) -> str:
    if is_share(place) or _drive_type(place) == _REMOTE:
        return "SMB"
    best, kind = -1, ""
    for mounted, name in map(_mount, mounts.splitlines()):
        if mounted and place.is_relative_to(mounted) and len(mounted) >= best:
            best, kind = len(mounted), name
    return kind if kind in NETWORK else ""


def is_share(place: PurePath) -> bool:
    r"""Whether Windows looks for a folder on a server; `\\?\C:` is a long way to say a drive of this computer."""
    spelt = str(place).casefold()
    return spelt.startswith("\\\\?\\unc\\") or (spelt.startswith("\\\\") and not spelt.startswith(("\\\\?", "\\\\.")))


def _mount(line: str) -> tuple[str, str]:
    """Where a file system is mounted, and its kind."""
    if found := _MAC_MOUNT.match(line):
        return found["point"], found["kind"]
    _device, point, name, *_rest = [*line.split(), "", "", ""]
    return re.sub(r"\\([0-7]{3})", lambda code: chr(int(code[1], 8)), point), name


def _mounts() -> str:
    try:
        if sys.platform == "darwin":
            told = subprocess.run(["/sbin/mount"], capture_output=True, timeout=_MOST_S, check=False)
            return told.stdout.decode("utf-8", errors="replace")
        return MOUNTS.read_text("utf-8", errors="replace")
    except (OSError, subprocess.SubprocessError):
        return ""


def _drive_type(place: Path) -> int:
    """What Windows says of the drive of a folder; 0 elsewhere."""
    if sys.platform != "win32" or not place.drive:
        return 0
    return ctypes.windll.kernel32.GetDriveTypeW(f"{place.drive}\\")


def _is_synced_home(place: Path, home: Path) -> bool:
    """Whether Documents or Desktop are kept by iCloud, which shows in its own folder alone."""
    return any(
        place.is_relative_to(home / name) and (home / _MAC_CLOUD / name).is_dir() for name in ("Documents", "Desktop")
    )
