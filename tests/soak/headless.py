"""A session of the real headless program: its own verbs, one after the other, through its own front door."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from random import Random
from typing import Any

from main import main as front_door
from tests.soak.acks import Ack
from tests.soak.writer import Job

TEXT = """---
title: {title}
slug: {slug}
rubric: gorod
authors: [Жанара Каримова]
---

{body}
"""


def run_headless(job: Job, say: Callable[[str], None]) -> int:
    """Take in every manuscript, publish the first and export; an answer of the program is acknowledged as it came.

    When a verb fails, the texts that were taken in before must still be given out.
    """
    made: dict[int, str] = {}
    for number in range(job.acts):
        file = job.location.parent / "manuscripts" / f"{number}.md"
        for taken in _call(job, say, made, "import", str(file), "--as", "markdown", "--rubric", "gorod") or ():
            _done(say, made, "create", taken["article"])
    for number in list(made)[:1]:
        for article in _call(job, say, made, "publish", str(number)) or ():
            _done(say, made, "publish", article)
    _call(job, say, made, "export", "--to", str(job.location.parent / "site"))
    say("END")
    return 0


def _done(say: Callable[[str], None], made: dict[int, str], kind: str, article: dict[str, Any]) -> None:
    made[article["id"]] = article["content_hash"]
    say(str(Ack(kind, article["id"], article["version"], article["content_hash"])))


def _call(job: Job, say: Callable[[str], None], made: dict[int, str], *words: str) -> Any:
    """The JSON answer of a verb that ended well, or None; a verb that ended ill must have said why."""
    status, answer, said = _front_door(job, *words)
    if "Traceback" in said or "mistake in Rubrika" in said or (status and not said):
        say(f"CRASH {words[0]} {status} {said}".replace("\n", " | "))
    if not status:
        return answer
    say(f"FAILED {words[0]} {status} {said}".replace("\n", " | "))
    for number, sha in list(made.items())[-1:]:
        status, article, said = _front_door(job, "show", str(number))
        is_whole = status == 0 and article["content_hash"] == sha and article["story"]["body"]
        say(f"{'GIVEN' if is_whole else 'WITHHELD'} {number} {said if status else ''}".replace("\n", " | "))
    return None


def _front_door(job: Job, *words: str) -> tuple[int, Any, str]:
    out, err = io.StringIO(), io.StringIO()
    base = str(job.location.parent / "base")
    with redirect_stdout(out), redirect_stderr(err):
        status = front_door(["--newsroom", str(job.location), "--basedir", base, *words, "--json"])
    answer = json.loads(out.getvalue()) if status == 0 and out.getvalue() else None
    return status, answer, (err.getvalue() + ("" if status == 0 else out.getvalue())).strip()


def write_manuscripts(job: Job) -> None:
    """The files that a headless session takes in."""
    chance = Random(job.seed)
    folder = job.location.parent / "manuscripts"
    folder.mkdir(exist_ok=True)
    for number in range(job.acts):
        body = " ".join(chance.choices(("мост", "парк", "трамвай", "улица", "школа"), k=chance.choice((30, 300))))
        text = TEXT.format(title=f"Новость {number}", slug=f"novost-{number}", body=body)
        (folder / f"{number}.md").write_text(text, "utf-8")
