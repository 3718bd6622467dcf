"""Where words go: answers to standard output, everything else to standard error."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple, TextIO

from editor.domain.visible import escaped, shown

Step = Callable[[int, int, str], None]
"""Told after each step: how many are done, of how many, and what the last one was."""


class Output(NamedTuple):
    """The two streams of one call. With `as_json` the answer is one JSON document and nothing else."""

    as_json: bool = False

    def answer(self, value: object, words: str | Sequence[str]) -> None:
        """The answer of a verb: `value` for programs, `words` (lines) for people."""
        if self.as_json:
            from editor.cli.plain import document  # noqa: PLC0415 - a verb that answers in words does not pay for it

            sys.stdout.write(escaped(document(value)) + "\n")
            return
        for line in [words] if isinstance(words, str) else words:
            sys.stdout.write(shown(line) + "\n")

    def text(self, text: str) -> None:
        """An answer that is a text itself, exactly as it is; on a terminal without what would drive that."""
        sys.stdout.write(shown(text) if sys.stdout.isatty() else text)

    def say(self, sentence: str) -> None:
        """A message that is no answer: one line, also when a file's name has several."""
        sys.stderr.write(shown(" ".join(sentence.splitlines())) + "\n")
        sys.stderr.flush()

    @contextmanager
    def progress(self, what: str) -> Generator[Step]:
        """A bar on a terminal; silence anywhere else."""
        if not sys.stderr.isatty():
            yield _no_step
            return
        from rich.console import Console  # noqa: PLC0415 - a bar is drawn on a terminal alone
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn  # noqa: PLC0415 - as above

        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
        with Progress(*columns, console=Console(file=sys.stderr), transient=True) as bar:
            task = bar.add_task(what, total=None)

            def step(done: int, total: int, _last: str) -> None:
                bar.update(task, completed=done, total=total)

            yield step


def _no_step(_done: int, _total: int, _last: str) -> None:
    """Nobody watches."""


def make_streams_safe() -> None:
    """Any letter can be printed: in UTF-8 into files and pipes, as well as a terminal can elsewhere.

    A stream that was closed before the program began (`>&-`) becomes one that nobody reads.
    """
    sys.stdout = sys.stdout or _nowhere()
    sys.stderr = sys.stderr or _nowhere()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")


def _nowhere() -> TextIO:
    return Path(os.devnull).open("w", encoding="utf-8")


def columns(rows: Sequence[Sequence[object]]) -> list[str]:
    """Lines of a table; each column but the last is as wide as its widest entry."""
    texts = [[" ".join(str(cell).split()) for cell in row] for row in rows]
    if not texts:
        return []
    widths = [max(map(len, column)) for column in zip(*texts, strict=True)][:-1]
    return ["  ".join([*map(str.ljust, row, widths), row[-1]]).rstrip() for row in texts]


def forget_standard_output() -> None:
    """Send what is still to be written nowhere: the reader at the other end has gone."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    with suppress(OSError, ValueError):
        os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
