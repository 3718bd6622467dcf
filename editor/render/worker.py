"""The rendering process, `python -m editor.render.worker`: a hostile text hangs a process and not the window."""

from __future__ import annotations

import sys
import traceback
from typing import BinaryIO

from editor.domain.errors import BadInput
from editor.render import wire
from editor.render.pipeline import render

if sys.platform != "win32":
    import resource

MEMORY = 1 << 30
"""Bytes of address space that one rendering process may use."""


def main() -> int:
    """Answer requests on standard input until it closes."""
    limit_memory()
    serve(sys.stdin.buffer, sys.stdout.buffer)
    return 0


def serve(requests: BinaryIO, answers: BinaryIO) -> None:
    """Say that we are ready, then one answer to each request."""
    wire.send(answers, {"ready": True})
    while (request := wire.receive(requests)) is not None:
        wire.send(answers, answer(request))


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
    """Let a text that eats memory fail here; Windows has no such limit."""
    if sys.platform != "win32":
        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        limit = MEMORY if hard == resource.RLIM_INFINITY else min(MEMORY, hard)
        resource.setrlimit(resource.RLIMIT_AS, (limit, hard))


if __name__ == "__main__":
    sys.exit(main())
