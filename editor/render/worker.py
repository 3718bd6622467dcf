"""The rendering process, `python -m editor.render.worker`: a hostile text hangs a process and not the window."""

from __future__ import annotations

import os
import sys
import traceback
from contextlib import suppress
from typing import BinaryIO

from editor.domain.errors import BadInput
from editor.render import wire
from editor.render.pipeline import render

if sys.platform != "win32":
    import resource
    import signal

MEMORY = 1 << 30
"""Bytes of address space that one rendering process may use."""

ORPHAN_SECONDS = 120
"""After so long over one text the process ends by itself: the program that would have ended it must be gone."""


def main() -> int:
    """Answer requests on standard input until it closes."""
    limit_memory()
    # A frozen program without a console has no streams, and its pipes all the same (read, not run).
    with os.fdopen(0, "rb", closefd=False) as requests, os.fdopen(1, "wb", closefd=False) as answers:
        serve(requests, answers)
    return 0


def serve(requests: BinaryIO, answers: BinaryIO) -> None:
    """Say that we are ready, then one answer to each request."""
    wire.send(answers, {"ready": True})
    while (request := wire.receive(requests)) is not None:
        _set_alarm(ORPHAN_SECONDS)
        answered = answer(request)
        _set_alarm(0)
        wire.send(answers, answered)


def answer(request: wire.Message) -> wire.Message:
    """What a request comes to: a rendering, a code the user can read, or the traceback of our bug."""
    try:
        body, context = wire.unpack_request(request)
        return {"rendered": wire.pack_answer(render(body, context))}
    except BadInput as error:
        return {"code": error.code}
    except MemoryError:
        return {"code": "text-too-hard"}
    except Exception:  # noqa: BLE001 - raised again, with this traceback, on the other side of the pipe
        return {"bug": traceback.format_exc()}


def limit_memory() -> None:
    """Let a text that eats memory fail here; Windows has no such limit, and macOS refuses it (read, not run)."""
    if sys.platform != "win32":
        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        limit = MEMORY if hard == resource.RLIM_INFINITY else min(MEMORY, hard)
        with suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_AS, (limit, hard))


def _set_alarm(seconds: int) -> None:
    # No handler: the system ends the process, which Python could not do from within a long regular expression.
    if sys.platform != "win32":
        signal.alarm(seconds)


if __name__ == "__main__":
    sys.exit(main())
