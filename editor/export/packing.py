"""A file goes from one ZIP into another as it is packed."""

from __future__ import annotations

import struct
import zipfile
from copy import copy

LOCAL_HEADER = struct.Struct("<26xHH")
"""Of the header before a file (APPNOTE.TXT, section 4.3.7) the lengths of its name and of what follows the name."""

UTF_8 = 0x800
"""The only flag with which a header says all by itself: others tell of a seal or of sizes that come after the file."""

PIECE = 1 << 20


def copy_entry(old: zipfile.ZipFile, info: zipfile.ZipInfo, fresh: zipfile.ZipFile) -> None:
    """Copy a file with its header, byte for byte; one that is packed in an unusual way is packed anew.

    Raises BadZipFile where the old ZIP ends before the file does.
    """
    if old.fp is None or fresh.fp is None or not _is_plain(info):
        fresh.writestr(copy(info), old.read(info))
        return
    old.fp.seek(info.header_offset)
    header = old.fp.read(LOCAL_HEADER.size)
    if len(header) < LOCAL_HEADER.size:
        raise zipfile.BadZipFile(info.filename)
    left = sum(LOCAL_HEADER.unpack(header)) + info.compress_size
    moved = copy(info)
    fresh.fp.seek(fresh.start_dir)
    moved.header_offset = fresh.fp.tell()
    fresh.fp.write(header)
    while left:
        piece = old.fp.read(min(left, PIECE))
        if not piece:
            raise zipfile.BadZipFile(info.filename)
        fresh.fp.write(piece)
        left -= len(piece)
    fresh.start_dir = fresh.fp.tell()
    fresh.filelist.append(moved)
    fresh.NameToInfo[moved.filename] = moved


def _is_plain(info: zipfile.ZipInfo) -> bool:
    """Whether the header stays true in another place, under the name that `zipfile` gives it there."""
    return info.flag_bits & ~UTF_8 == 0 and (info.filename.isascii() or bool(info.flag_bits & UTF_8))
