"""Taking in articles from files."""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from editor.cli.call import Call
from editor.desk import Desks
from editor.desk.named_files import read_bounded
from editor.domain.errors import EditorError
from editor.domain.imports import Brought, Imported
from editor.domain.sentences import say
from editor.files.scratch import scratch


def take_in(call: Call) -> int:
    """Take in each file, in whole or not at all; a bad one does not hold up the others."""
    status = 0
    answers: list[dict[str, object]] = []
    lines: list[str] = []
    with call.newsroom() as desks:
        for name in call.options.files:
            try:
                taken = _take_file(call, desks, name)
            except EditorError as error:
                call.out.say(f"rubrika: {name}: {say(error.code, error.facts)}")
                status = max(status, error.exit_status)
                continue
            for imported, brought in taken:
                status = max(status, brought.refusal.exit_status if brought.refusal else 0)
                answers.append(_answer(name, imported, brought))
                lines.append(f"{brought.article.id}  {brought.article.story.headline or '(no headline)'}")
    call.out.answer(answers, lines)
    return status


def _take_file(call: Call, desks: Desks, name: str) -> list[tuple[Imported, Brought]]:
    options = call.options
    asked = {"rubric": options.rubric, "language": options.language, "publish": options.publish}
    with _file(name) as path:
        read = desks.imports.read_file(path, options.form, options.language)
        made = [(one, desks.imports.bring(one, **asked)) for one in read]
    for _one, brought in made:
        for code, text in brought.left_out:
            call.out.say(f"{name}: {say(code, {'text': text})}")
        if brought.refusal is not None:
            call.out.say(f"rubrika: {say(brought.refusal.code, brought.refusal.facts)}")
    return made


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
