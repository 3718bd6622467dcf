"""A process that makes pages, `python -m editor.export.worker`: orders come on standard input, answers go out.

It loads templates and nothing of a newsroom, and ends when its input does.
"""

from __future__ import annotations

import gc
import os
import pickle
import signal
import struct
import sys
from contextlib import suppress
from typing import BinaryIO

from editor.export.orders import MadeFile, Order, carry_out_into
from editor.export.theme import SiteTheme, own_theme

SELDOM = 100_000
"""Objects more than before, at which garbage is looked for: orders are plain values and make none."""

_LENGTH = struct.Struct(">Q")


def main() -> int:
    """Answer batches of orders until there are no more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the program that asks, and ends us with it
    # A frozen program without a console has no streams, and its pipes all the same.
    gc.freeze()
    gc.set_threshold(SELDOM)
    with suppress(BrokenPipeError), os.fdopen(0, "rb", closefd=False) as orders:
        serve(orders, os.fdopen(1, "wb", closefd=False))
    return 0


def serve(orders: BinaryIO, answers: BinaryIO) -> None:
    """The first message names the folder that files go to; each of the others is a batch, and has one answer."""
    first = receive(orders)
    if first is None:
        return
    room = pickle.loads(first)  # noqa: S301 - from our own program, through a pipe of its own
    while (batch := receive(orders)) is not None:
        send(answers, pickle.dumps(made_of(batch, room), pickle.HIGHEST_PROTOCOL))


def made_of(batch: bytes, room: str) -> list[MadeFile | None]:
    """The files of a batch in its order; None for one that failed, which who asked makes again and sees why."""
    theme = own_theme()
    orders: list[Order] = pickle.loads(batch)  # noqa: S301 - as above
    return [_made(order, room, theme) for order in orders]


def send(stream: BinaryIO, message: bytes) -> None:
    """Write one message."""
    stream.write(_LENGTH.pack(len(message)))
    stream.write(message)
    stream.flush()


def receive(stream: BinaryIO) -> bytes | None:
    """Read one message, or None where the other side has gone."""
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    data = stream.read(length)
    return data if len(data) == length else None


def _made(order: Order, room: str, theme: SiteTheme) -> MadeFile | None:
    try:
        return carry_out_into(theme, order, room)
    except Exception:  # noqa: BLE001 - who asked makes it again and says what it was
        return None


if __name__ == "__main__":
    sys.exit(main())
