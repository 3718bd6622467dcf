"""A session of the real headless program: its own verbs, one after the other, through its own front door."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from random import Random
from typing import TYPE_CHECKING, Any

from main import main as front_door
from tests.soak.acks import Ack

if TYPE_CHECKING:
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
    """Take in, publish, correct, withdraw and export; each answer of the program is acknowledged as it came."""
    chance = Random(job.seed)
    folder = job.location.parent / "manuscripts"
    ids: list[int] = []
    for number in range(job.acts):
        file = folder / f"{number}.md"
        taken = _call(job, say, "import", str(file), "--as", "markdown", "--rubric", "gorod")
        if taken:
            article = taken[0]["article"]
            ids.append(article["id"])
            say(str(Ack("create", article["id"], article["version"], article["content_hash"])))
        if ids:
            _publication(job, say, chance.choice(ids), number)
    say("END")
    return 0


def _publication(job: Job, say: Callable[[str], None], article_id: int, number: int) -> None:
    answer = _call(job, say, "publish", str(article_id))
    for article in answer or ():
        say(str(Ack("publish", article["id"], article["version"], article["content_hash"])))
    if number % 4 == 3:
        _call(job, say, "export", "--to", str(job.location.parent / "site"))


def _call(job: Job, say: Callable[[str], None], *words: str) -> Any:
    """The JSON answer of a verb that ended well, or None; a verb that ended ill must have said why."""
    out, err = io.StringIO(), io.StringIO()
    base = str(job.location.parent / "base")
    with redirect_stdout(out), redirect_stderr(err):
        status = front_door(["--newsroom", str(job.location), "--basedir", base, *words, "--json"])
    said = (err.getvalue() + out.getvalue()).strip()
    if "Traceback" in said or "mistake in Rubrika" in said or (status and not said):
        say(f"CRASH {words[0]} {status} {said}".replace("\n", " | "))
    if status:
        say(f"FAILED {words[0]} {status}")
        return None
    return json.loads(out.getvalue() or "null")


def write_manuscripts(job: Job) -> None:
    """The files that a headless session takes in."""
    chance = Random(job.seed)
    folder = job.location.parent / "manuscripts"
    folder.mkdir(exist_ok=True)
    for number in range(job.acts):
        body = " ".join(chance.choices(("мост", "парк", "трамвай", "улица", "школа"), k=chance.choice((30, 300))))
        text = TEXT.format(title=f"Новость {number}", slug=f"novost-{number}", body=body)
        (folder / f"{number}.md").write_text(text, "utf-8")
