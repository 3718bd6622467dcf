"""What each case file becomes: `python -m tests.cases [FOLDER or FILE ...] [--no-publish] [--clock 2026-11-30]`.

One line a file: headline, language, state, dates, address, authors, then what is on its page (`.`), what checks find
(`?`) and what was left out (`-`), or the sentence that refuses it; before it processor seconds, and the memory that
the file took in MB. Each file is imported into a newsroom of its own, in a process of its own that may use `SECONDS`
and `MEMORY_MB` at most. Without a folder the cases beside this checkout are read. A new kind of file is one more line
in `KINDS`.
"""

from __future__ import annotations

import argparse
import multiprocessing
import resource
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from multiprocessing.connection import Connection
from pathlib import Path

from lxml import html

from editor.desk import Desks, create_newsroom
from editor.domain.articles import Article
from editor.domain.errors import EditorError
from editor.domain.newsroom import Newsroom
from editor.domain.photos import Credit
from editor.domain.sentences import say
from editor.domain.words import Names
from editor.photos import metadata

SHARED = Path(__file__).parents[2] / "shared" / "data"
FOLDERS = (SHARED / "intake", SHARED / "hostile")
SECONDS, MEMORY_MB = 60, 3000


@dataclass(frozen=True)
class How:
    """How the files are taken in: at what time, and whether as published."""

    now: datetime
    publish: bool


def as_article(path: Path, how: How) -> list[str]:
    """A text, imported as `rubrika import` does."""
    with tempfile.TemporaryDirectory(prefix="rubrika-case-") as folder:
        settings = Newsroom(name="Проба", site_url="https://case.example", zone="Asia/Almaty")
        desks = create_newsroom(Path(folder) / "room", settings, who="cases", clock=lambda: how.now)
        try:
            desks.rubrics.add(Names(ru="Город", kk="Қала", en="City"), slug="gorod", colour="city")
            return [line for one in _taken(desks, path, how) for line in one]
        finally:
            desks.close()


def as_photo(path: Path, _how: How) -> list[str]:
    """A picture, by what it says of itself."""
    facts = metadata.read(path)
    return [f"creator={facts.creator!r} credit={facts.credit!r} source={facts.source!r} terms={facts.usage_terms!r}"]


KINDS: dict[str, Callable[[Path, How], list[str]]] = {
    ".md": as_article,
    ".txt": as_article,
    ".jpg": as_photo,
    ".png": as_photo,
}
"""By the ending of the name; other files are passed over."""


def case_files(places: list[Path]) -> Iterator[Path]:
    """Every file of a known kind, folders walked through by name."""
    for place in places:
        files = sorted(place.rglob("*")) if place.is_dir() else [place]
        yield from (file for file in files if file.suffix in KINDS and not file.name.startswith("README"))


def outcome(path: Path, how: How) -> list[str]:
    """The lines that tell what became of a file; every failure is a line too."""
    try:
        return KINDS[path.suffix](path, how)
    except EditorError as error:
        return [f"REFUSED {say(error.code, error.facts)}"]
    except BaseException as error:  # noqa: BLE001 - a case that breaks the program is what is looked for
        return [f"TRACEBACK {type(error).__name__}: {str(error)[:120]}"]


def main() -> int:
    """Print a line for each case."""
    wants = argparse.ArgumentParser(prog="python -m tests.cases")
    wants.add_argument("places", nargs="*", type=Path, default=FOLDERS)
    wants.add_argument("--no-publish", action="store_true")
    wants.add_argument("--clock", default="2026-11-30", type=datetime.fromisoformat)
    asked = wants.parse_args()
    how = How(asked.clock.replace(tzinfo=asked.clock.tzinfo or UTC), not asked.no_publish)
    for path in case_files(list(asked.places)):
        lines, seconds, megabytes = _alone(path, how)
        sys.stdout.write(f"{seconds:7.2f} s {megabytes:6.0f} MB  {path.parent.name}/{path.name}: {lines[0]}\n")
        for line in lines[1:]:
            sys.stdout.write(f"{'':20}  {line}\n")
    return 0


def _taken(desks: Desks, path: Path, how: How) -> Iterator[list[str]]:
    for imported in desks.imports.read_file(path):
        rubric = "" if imported.rubric else "gorod"
        brought = desks.imports.bring(imported, rubric=rubric, publish=how.publish)
        refusal = brought.refusal
        said = [f"  ! {say(refusal.code, refusal.facts)}"] if refusal else []
        said += [f"  - {code}: {text[:100]}" for code, text in brought.left_out]
        yield [_facts(desks, brought.article), *_on_the_page(desks, brought.article), *said]


def _facts(desks: Desks, article: Article) -> str:
    story = article.story
    names = {person.id: person.names.best(story.language) for person in desks.people.all()}
    authors = ", ".join(names.get(one, "?") for one in story.bylines)
    times = [f"{time:%Y-%m-%d %H:%M}Z" if time else "-" for time in (article.first_published_at, article.published_at)]
    planned = f" due {article.publish_at:%Y-%m-%d %H:%M}Z" if article.publish_at else ""
    return (
        f"{story.headline[:70]!r} {story.language} {article.workflow}/{article.publication}{planned} first={times[0]} "
        f"last={times[1]} slug={story.slug[:60]} by={authors[:80]!r} tags={story.tags[:8]} lede={story.lede[:40]!r} "
        f"body={len(story.body)}"
    )


def _on_the_page(desks: Desks, article: Article) -> Iterator[str]:
    """How deep lists lie, where links inside the page lead, what is printed under photos, what checks find."""
    page = html.document_fromstring(desks.preview.page(article.story, article.id).html)
    text = next(iter(page.find_class("body")), page)
    deep = max((sum(1 for _ in one.iterancestors("ul", "ol")) for one in text.iter("li")), default=0)
    names = {one.get("id") for one in page.iter() if one.get("id")}
    inside = [one.get("href", "")[1:] for one in text.iter("a") if one.get("href", "").startswith("#")]
    if deep:
        yield f"  . lists {deep} deep, {sum(1 for _ in text.iter('li'))} items"
    if inside:
        yield f"  . {len(inside)} links inside the page, to nothing: {[one for one in inside if one not in names]}"
    people = {person.id: person.names.best(article.story.language) for person in desks.people.all()}
    for one in article.story.placements:
        photo = desks.photos.get(one.photo_id) if one.photo_id else None
        credit = one.credit or (photo.credit if photo else Credit())
        maker = people.get(credit.creator_id or 0, "")
        yield f"  . photo {one.role} caption={one.caption[:60]!r} credit={maker or credit.text!r} file={bool(photo)}"
    for problem in desks.articles.problems(article.id):
        if problem.code not in {"no-byline", "no-lede"}:
            yield f"  ? {problem.code} {problem.place} {problem.number} {problem.word[:60]}"


def _alone(path: Path, how: How) -> tuple[list[str], float, float]:
    """What became of a file in a process of its own, its processor seconds and the MB that it grew by."""
    fork = multiprocessing.get_context("fork")
    here, there = fork.Pipe(duplex=False)
    child = fork.Process(target=_in_child, args=(path, how, there))
    child.start()
    there.close()
    began = time.monotonic()
    try:
        found = here.recv() if here.poll(3 * SECONDS) else None
    except EOFError:
        found = None
    if found is None:
        child.kill()
    child.join()
    return found or ([f"KILLED after {time.monotonic() - began:.0f} s, status {child.exitcode}"], 0.0, 0.0)


def _in_child(path: Path, how: How, pipe: Connection) -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 5))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_MB * 2**20, MEMORY_MB * 2**20))
    signal.signal(signal.SIGXCPU, signal.SIG_DFL)
    before, used = time.process_time(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    lines = outcome(path, how)
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - used) / 1024
    pipe.send((lines, time.process_time() - before, grown))


if __name__ == "__main__":
    raise SystemExit(main())
