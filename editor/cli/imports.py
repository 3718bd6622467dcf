"""Taking in articles from files."""

from __future__ import annotations

import sys
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from editor.cli.call import Call
from editor.cli.stopping import stoppable
from editor.desk import Desks
from editor.desk.named_files import read_bounded
from editor.domain.errors import EditorError
from editor.domain.imports import Brought, Imported, Wanted
from editor.domain.sentences import say
from editor.files.scratch import scratch

if TYPE_CHECKING:
    from editor.desk.taking_in import ReadyText

BATCH = 100
"""Files that are taken in together: Ctrl+C waits for at most so many."""

INTERRUPTED = 130


@dataclass
class _Told:
    """What is answered of all files, and the worst exit status of theirs."""

    call: Call
    status: int = 0
    done: int = 0
    answers: list[dict[str, object]] = field(default_factory=list[dict[str, object]])
    lines: list[str] = field(default_factory=list[str])

    def refused(self, name: str, error: EditorError) -> None:
        """Nothing of a file was taken in."""
        self.call.out.say(f"rubrika: {name}: {say(error.code, error.facts)}")
        self.status = max(self.status, error.exit_status)

    def made(self, name: str, imported: Imported, brought: Brought) -> None:
        """An article was made of a file."""
        for code, text in brought.left_out:
            self.call.out.say(f"{name}: {say(code, {'text': text})}")
        if brought.refusal is not None:
            self.call.out.say(f"rubrika: {say(brought.refusal.code, brought.refusal.facts)}")
            self.status = max(self.status, brought.refusal.exit_status)
        if self.call.out.as_json:
            self.answers.append(_answer(name, imported, brought))
        self.lines.append(f"{brought.article.id}  {brought.article.story.headline or '(no headline)'}")


def take_in(call: Call) -> int:
    """Take in each file, in whole or not at all; a bad one does not hold up the others."""
    files: list[str] = call.options.files
    told = _Told(call)
    with call.newsroom() as desks, call.out.progress("Importing") as step, stoppable() as stopped:
        for start in range(0, len(files), BATCH):
            if stopped():
                break
            batch = files[start : start + BATCH]
            _take_files(call, desks, batch, told)
            told.done += len(batch)
            step(told.done, len(files), batch[-1])
    if told.done < len(files):
        call.out.say(f"rubrika: Interrupted: {told.done} of {len(files)} files are done, the rest was not begun.")
        told.status = INTERRUPTED
    call.out.answer(told.answers, told.lines)
    return told.status


def _take_files(call: Call, desks: Desks, names: Sequence[str], told: _Told) -> None:
    options = call.options
    read = [(name, one) for name in names for one in _read(call, desks, name, told)]
    brought = desks.imports.bring_together(
        [ready for _name, ready in read], Wanted(options.rubric, options.language, options.publish)
    )
    for (name, ready), made in zip(read, brought, strict=True):
        if isinstance(made, EditorError):
            told.refused(name, made)
        else:
            told.made(name, ready.imported, made)


def _read(call: Call, desks: Desks, name: str, told: _Told) -> Iterator[ReadyText]:
    """The texts of a file, with their pictures in the store; one that can't be read is told."""
    options = call.options
    try:
        with _file(name) as path:
            read = desks.imports.read_file(path, options.form, options.language)
            yield from [desks.imports.ready(one) for one in read]
    except EditorError as error:
        told.refused(name, error)


def _answer(name: str, imported: Imported, brought: Brought) -> dict[str, object]:
    dropped = [{"code": code, "text": text, "sentence": say(code, {"text": text})} for code, text in brought.left_out]
    return {"file": name, "article": brought.article, "views": imported.views, "dropped": dropped}


@contextmanager
def _file(name: str) -> Generator[Path]:
    """The named file; `-` is what comes in on standard input."""
    if name != "-":
        yield Path(name)
        return
    with scratch() as folder:
        path = Path(folder) / "standard-input.txt"
        path.write_bytes(read_bounded(sys.stdin.buffer, name))
        yield path
