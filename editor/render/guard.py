"""Rendering behind a guard: in a process of its own, which is ended when a text takes too long."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Generator
from contextlib import contextmanager
from typing import BinaryIO, cast

from editor.domain.errors import BadInput
from editor.files.children import start
from editor.render import RENDERING, wire
from editor.render.values import RenderContext, Rendered

STARTING = 60.0
"""Seconds that a process may take to come up on a busy machine; not counted against a text."""


class GuardedRenderer:
    """Renders in a child process that is started when first needed and started again after it was ended.

    One text at a time: calls from several threads wait for each other. `close` ends the child.
    """

    def __init__(self, seconds: float = 5.0) -> None:
        self.seconds = seconds
        self._lock = threading.Lock()
        self._child: subprocess.Popen[bytes] | None = None

    def render(self, body: str, context: RenderContext) -> Rendered:
        """Render a body. Raises BadInput "text-too-hard" for one that takes too long, too much memory or too deep."""
        request = wire.pack_request(body, context)
        with self._lock:
            answer = self._ask(request)
        if answer is None or "code" in answer:
            raise BadInput("text-too-hard")
        if "bug" in answer:
            raise RuntimeError(answer["bug"])
        return wire.unpack_answer(answer["rendered"])

    def start(self) -> None:
        """Bring the child up ahead of the first text, so that this does not wait for the imports."""
        with self._lock:
            self._running()

    def close(self) -> None:
        """End the child, also over a text that it is at; a later `render` starts a new one."""
        while not self._lock.acquire(timeout=0.1):
            if (child := self._child) is not None:
                child.kill()
        try:
            self._end()
        finally:
            self._lock.release()

    def _ask(self, request: wire.Message) -> wire.Message | None:
        child = self._running()
        with _deadline(child, self.seconds):
            answer = _exchange(child, request)
        if answer is None:
            self._end()
        return answer

    def _running(self) -> subprocess.Popen[bytes]:
        if self._child is not None and self._child.poll() is None:
            return self._child
        self._end()
        self._child = child = start("editor.render.worker", RENDERING)
        with _deadline(child, STARTING):
            ready = wire.receive(_pipe(child.stdout))
        if ready is None:
            self._end()
            raise RuntimeError("The rendering process did not start.")
        return child

    def _end(self) -> None:
        child, self._child = self._child, None
        if child is None:
            return
        child.kill()
        child.wait()
        for pipe in (child.stdin, child.stdout):
            _close(pipe)


def _exchange(child: subprocess.Popen[bytes], request: wire.Message) -> wire.Message | None:
    try:
        wire.send(_pipe(child.stdin), request)
        return wire.receive(_pipe(child.stdout))
    except OSError:
        return None


@contextmanager
def _deadline(child: subprocess.Popen[bytes], seconds: float) -> Generator[None]:
    timer = threading.Timer(seconds, child.kill)
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()


def _pipe(pipe: object) -> BinaryIO:
    return cast("BinaryIO", pipe)


def _close(pipe: object) -> None:
    try:
        _pipe(pipe).close()
    except OSError:
        # What was not written yet went to a process that is gone.
        return
