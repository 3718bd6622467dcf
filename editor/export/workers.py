"""Pages made by processes beside this one, or, where there are few pages, by this one alone."""

from __future__ import annotations

import os
import pickle
import subprocess
import threading
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from queue import SimpleQueue
from types import TracebackType
from typing import BinaryIO, Generic, Protocol, Self, TypeVar, cast

from editor.export import PRESSING
from editor.export.orders import MadeFile, Order, carry_out, made_file
from editor.export.theme import SiteTheme
from editor.export.worker import receive, send
from editor.files import children

ENOUGH = 400
"""Pages for which it pays to start a process: it takes the time of about so many."""

MOST = 4
"""Processes: one makes pages a little faster than they are put together here."""

BATCH = 64
AHEAD = 3
"""Pages that go to a process together, and batches that it has before the next one waits."""

ENDING = 10.0
"""Seconds that a process may take to end by itself."""

Ticket = TypeVar("Ticket")


class Hands(Protocol[Ticket]):
    """Who makes pages. What comes back is a file, or what went wrong, with the ticket that it was given with."""

    def give(self, ticket: Ticket, order: Order) -> None:
        """Have a page made; may wait."""
        ...

    def done(self) -> Iterator[tuple[Ticket, MadeFile | Exception]]:
        """What has been made meanwhile, without waiting."""
        ...

    def rest(self) -> Iterator[tuple[Ticket, MadeFile | Exception]]:
        """All that was given and not come back, waiting for it."""
        ...


def count_of(pages: int) -> int:
    """How many processes a number of pages is worth on this machine; none with one core."""
    return max(0, min((os.cpu_count() or 1) - 1, pages // ENOUGH, MOST))


class Alone(Generic[Ticket]):
    """Pages made at once in this process; their bytes come back."""

    def __init__(self, theme: SiteTheme) -> None:
        self._theme = theme
        self._made: deque[tuple[Ticket, MadeFile | Exception]] = deque()

    def give(self, ticket: Ticket, order: Order) -> None:
        """Make a page."""
        self._made.append((ticket, made_here(self._theme, order)))

    def done(self) -> Iterator[tuple[Ticket, MadeFile | Exception]]:
        """What was made."""
        while self._made:
            yield self._made.popleft()

    rest = done


def made_here(theme: SiteTheme, order: Order) -> MadeFile | Exception:
    """A page made in this process, or why it could not be."""
    try:
        return made_file(carry_out(theme, order))
    except Exception as error:  # noqa: BLE001 - whatever it is, other pages can go
        return error


@dataclass(slots=True)
class _Batch(Generic[Ticket]):
    tickets: list[Ticket] = field(default_factory=list[Ticket])
    orders: list[Order] = field(default_factory=list[Order])


class Workers(Generic[Ticket]):
    """Processes that make pages of our own theme and put them into `room`; a context that ends them.

    One that dies is noticed: what it had is made here, and so is all the rest when none is left.
    """

    def __init__(self, theme: SiteTheme, room: Path, count: int) -> None:
        self._theme = theme
        self._answers: SimpleQueue[tuple[_Worker, bytes | None]] = SimpleQueue()
        self._workers: list[_Worker] = []
        for _ in range(count):
            with suppress(OSError):  # this machine starts no more of them: fewer will do
                self._workers.append(_Worker(self._answers))
        for worker in self._workers:
            worker.say(pickle.dumps(str(room)))
        self._at_work: dict[_Worker, deque[_Batch[Ticket]]] = {worker: deque() for worker in self._workers}
        self._batch: _Batch[Ticket] = _Batch()
        self._made: deque[tuple[Ticket, MadeFile | Exception]] = deque()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for worker in self._workers:
            worker.end(at_once=kind is not None)

    def give(self, ticket: Ticket, order: Order) -> None:
        """Have a page made by whoever has the least to do; waits while all have enough."""
        self._batch.tickets.append(ticket)
        self._batch.orders.append(order)
        if len(self._batch.orders) >= BATCH:
            self._hand_over()

    def done(self) -> Iterator[tuple[Ticket, MadeFile | Exception]]:
        """What has been made meanwhile."""
        while not self._answers.empty():
            self._take()
        while self._made:
            yield self._made.popleft()

    def rest(self) -> Iterator[tuple[Ticket, MadeFile | Exception]]:
        """Wait for all that is being made."""
        if self._batch.orders:
            self._hand_over()
        while any(self._at_work.values()):
            self._take()
        yield from self.done()

    def _hand_over(self) -> None:
        batch, self._batch = self._batch, _Batch()
        message = pickle.dumps(batch.orders, pickle.HIGHEST_PROTOCOL)
        while self._at_work:
            worker = min(self._at_work, key=lambda each: len(self._at_work[each]))
            if len(self._at_work[worker]) < AHEAD:
                worker.say(message)
                self._at_work[worker].append(batch)
                return
            self._take()
        self._make_here(batch)

    def _take(self) -> None:
        """Wait for one answer."""
        worker, answer = self._answers.get()
        if worker not in self._at_work:
            return
        if answer is None:
            self._lose(worker)
            return
        batch = self._at_work[worker].popleft()
        files: list[MadeFile | None] = pickle.loads(answer)  # noqa: S301 - from our own program
        for ticket, order, file in zip(batch.tickets, batch.orders, files, strict=True):
            self._made.append((ticket, made_here(self._theme, order) if file is None else file))

    def _lose(self, worker: _Worker) -> None:
        for batch in self._at_work.pop(worker):
            self._make_here(batch)

    def _make_here(self, batch: _Batch[Ticket]) -> None:
        for ticket, order in zip(batch.tickets, batch.orders, strict=True):
            self._made.append((ticket, made_here(self._theme, order)))


class _Worker:
    """One process, and two threads: neither side waits for the other to take what it says."""

    def __init__(self, answers: SimpleQueue[tuple[_Worker, bytes | None]]) -> None:
        self._child = children.start("editor.export.worker", PRESSING)
        self._orders: SimpleQueue[bytes | None] = SimpleQueue()
        self._answers = answers
        self._threads = [
            threading.Thread(target=act, name=f"press-{act.__name__}", daemon=True) for act in (self._write, self._read)
        ]
        for thread in self._threads:
            thread.start()

    def say(self, message: bytes) -> None:
        """Send a message; where nobody is there to take it, an answer of None comes back."""
        self._orders.put(message)

    def end(self, *, at_once: bool) -> None:
        """Let the process end by itself, or end it."""
        if at_once:
            self._child.kill()
        self._orders.put(None)
        try:
            self._child.wait(ENDING)
        except subprocess.TimeoutExpired:
            self._child.kill()
            self._child.wait()
        for thread in self._threads:
            thread.join()

    def _write(self) -> None:
        with suppress(OSError), cast("BinaryIO", self._child.stdin) as stream:  # the reader sees that nobody is there
            while (message := self._orders.get()) is not None:
                send(stream, message)

    def _read(self) -> None:
        with cast("BinaryIO", self._child.stdout) as stream:
            while (answer := receive(stream)) is not None:
                self._answers.put((self, answer))
        self._answers.put((self, None))
