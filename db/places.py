"""Places where a newsroom is in danger: SQLite needs locks that network disks and cloud folders do not keep."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

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


def location_warnings(folder: Path, mounts: str | None = None) -> tuple[PlaceWarning, ...]:
    """Why `folder`, which need not be there yet, is risky. `mounts` is the text of /proc/mounts."""
    place = folder.expanduser().resolve()
    found: list[PlaceWarning] = []
    kind = _network_kind(place, _mounts() if mounts is None else mounts)
    if kind:
        found.append(PlaceWarning("place-network", {"location": str(folder), "kind": kind}))
    parts = {*folder.parts, *place.parts}
    clouds = [name for name, pattern in CLOUDS.items() if _is_called(parts, pattern)]
    found += [PlaceWarning("place-cloud", {"location": str(folder), "kind": name}) for name in clouds]
    return tuple(found)


def _is_called(parts: Iterable[str], pattern: str) -> bool:
    return any(re.fullmatch(pattern, part, re.IGNORECASE) for part in parts)


def _network_kind(place: Path, mounts: str) -> str:
    if str(place).startswith("\\\\"):
        return "SMB"
    best, kind = -1, ""
    for line in mounts.splitlines():
        _device, point, name, *_rest = [*line.split(), "", "", ""]
        mounted = re.sub(r"\\([0-7]{3})", lambda code: chr(int(code[1], 8)), point)
        if point and place.is_relative_to(mounted) and len(mounted) >= best:
            best, kind = len(mounted), name
    return kind if kind in NETWORK else ""


def _mounts() -> str:
    try:
        return MOUNTS.read_text("utf-8", errors="replace")
    except OSError:
        return ""
