"""Taking in articles from files."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from editor.cli.call import Call
from editor.desk import Desks
from editor.domain.articles import Article
from editor.domain.errors import EditorError
from editor.domain.imports import Imported, left_out
from editor.domain.sentences import say


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
            for imported, article, its_status in taken:
                status = max(status, its_status)
                answers.append(_answer(name, imported, article))
                lines.append(f"{article.id}  {article.story.headline or '(no headline)'}")
    call.out.answer(answers, lines)
    return status


def _take_file(call: Call, desks: Desks, name: str) -> list[tuple[Imported, Article, int]]:
    options = call.options
    with _file(name) as path:
        read = desks.imports.read_file(path, options.form, options.language)
        made = [(one, desks.imports.take(one, rubric=options.rubric, language=options.language)) for one in read]
    for one, article in made:
        for code, text in left_out(one, article):
            call.out.say(f"{name}: {say(code, {'text': text})}")
    return [(one, *_published(call, desks, article)) for one, article in made]


def _published(call: Call, desks: Desks, article: Article) -> tuple[Article, int]:
    """The article as it stands after `--publish`; one that a check blocks is kept as a draft."""
    if not call.options.publish:
        return article, 0
    try:
        return desks.publication.publish(article.id, seen=article.seen), 0
    except EditorError as error:
        call.out.say(f"rubrika: {say(error.code, error.facts)}")
        return article, error.exit_status


def _answer(name: str, imported: Imported, article: Article) -> dict[str, object]:
    dropped = [
        {"code": code, "text": text, "sentence": say(code, {"text": text})}
        for code, text in left_out(imported, article)
    ]
    return {"file": name, "article": article, "views": imported.views, "dropped": dropped}


@contextmanager
def _file(name: str) -> Generator[Path]:
    """The named file; `-` is what comes in on standard input."""
    if name != "-":
        yield Path(name)
        return
    with tempfile.TemporaryDirectory(prefix="rubrika-") as folder:
        path = Path(folder) / "standard-input.txt"
        path.write_bytes(sys.stdin.buffer.read())
        yield path
