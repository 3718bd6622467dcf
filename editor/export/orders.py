"""One page to be made, as plain values, and the making: by whoever asks, or by a process beside it."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import NamedTuple

from markupsafe import Markup

from editor.export.digests import sha256
from editor.export.theme import SiteTheme


class Order(NamedTuple):
    """What a page is made of. `body` is safe HTML; `known` is the SHA-256 that the file has had, or empty."""

    path: str
    template: str
    language: str
    values: dict[str, object]
    body: str = ""
    known: str = ""


class MadeFile(NamedTuple):
    """A file that was made; `data` is None where its bytes have been put into their place already."""

    sha256: str
    size: int
    data: bytes | None


def made_file(data: bytes) -> MadeFile:
    """A file from its bytes."""
    return MadeFile(sha256(data), len(data), data)


def carry_out(theme: SiteTheme, order: Order) -> bytes:
    """The bytes of a page."""
    # The sanitiser is the last step of every body, so its HTML is not escaped again.
    body = Markup(order.body)  # noqa: S704
    return theme.page(order.template, order.values | {"w": theme.words_of(order.language), "body": body})


def carry_out_into(theme: SiteTheme, order: Order, room: str) -> MadeFile:
    """Make a page and put it into a folder that exists. Bytes that were known are given back instead."""
    data = carry_out(theme, order)
    print_of = sha256(data)
    if print_of == order.known:
        return MadeFile(print_of, len(data), data)
    _put(room, order.path, data)
    return MadeFile(print_of, len(data), None)


def _put(room: str, path: str, data: bytes) -> None:
    """Never through a file that stands there: it may be a second name of one that readers have."""
    place = f"{room}/{path}"
    try:
        handle = _new(place)
    except FileExistsError:
        os.unlink(place)  # noqa: PTH108 - ten thousand times
        handle = _new(place)
    except FileNotFoundError:
        _make_way(room, path)
        handle = _new(place)
    with os.fdopen(handle, "wb", buffering=0) as file:
        rest = memoryview(data)
        while rest:
            rest = rest[file.write(rest) :]


def _new(place: str) -> int:
    return os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)


def _make_way(room: str, path: str) -> None:
    """The folders of a path; the room itself may have gone with the export that it was for, and stays gone."""
    place = room
    for part in path.split("/")[:-1]:
        place = f"{place}/{part}"
        with suppress(FileExistsError):
            os.mkdir(place)  # noqa: PTH102 - as above
