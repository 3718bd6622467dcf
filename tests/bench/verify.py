"""What a verification costs: `python -m tests.bench.verify [articles] [rounds]`, in processor time and on the clock.

The newsroom has articles of real length with two revisions, HTML, two authors, three tags, a photo and a file of an
export each. Processor time counts all threads and the processes that have ended.
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import Any

from db.hashes import canonical_json, story_hash, story_to_json, text_hash
from db.newsroom.stories import without_body
from db.safety.reindex import reindex, reseal
from db.safety.verify import verify
from db.sqlite.connections import DRIVER
from db.sqlite.store import DATABASE, create_store
from editor.domain.photos import Crop, Placement, Role
from editor.domain.story import Story
from tests.bench.damage import AT

STEMS, ENDINGS = 6000, ("", "а", "ы", "ов", "ам", "ами", "ах", "ой", "ого", "ому", "ыми", "ый")
PEOPLE, TAGS, RUBRICS = 60, 300, 12
BODY_WORDS = 520


def main() -> int:
    """Measure and print."""
    given = [int(word) for word in sys.argv[1:]]
    count, rounds = [*given, *(10_000, 3)[len(given) :]]
    counts, damages = dict[str, int](), ()
    with tempfile.TemporaryDirectory() as name:
        path = make_long_newsroom(Path(name), count)
        processor, clock = list[float](), list[float]()
        for _ in range(rounds):
            started, spent = time.perf_counter(), _processor_s()
            counts, damages = verify(path)
            clock.append(time.perf_counter() - started)
            processor.append(_processor_s() - spent)
        rows, size = sum(counts.values()), path.stat().st_size / 2**20
    sys.stdout.write(
        f"{count} articles, {rows} rows, {size:.0f} MB, {len(damages)} damages: {_said(processor)} s of processor time,"
        f" {_said(clock)} s on the clock, {_peak_mb()} MB at most\n"
    )
    return len(damages)


def _processor_s() -> float:
    import resource  # noqa: PLC0415 - not every system has it

    ours, theirs = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return ours.ru_utime + ours.ru_stime + theirs.ru_utime + theirs.ru_stime


def _peak_mb() -> int:
    import resource  # noqa: PLC0415 - as above

    return sum(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) // 1024


def _said(times: list[float]) -> str:
    return f"{statistics.median(times):.2f} ({min(times):.2f}-{max(times):.2f})"


def make_long_newsroom(folder: Path, count: int, seed: int = 1) -> Path:
    """A closed newsroom with `count` articles of real length and all that hangs on them; the database's path."""
    create_store(str(folder)).close()
    chance = random.Random(seed)  # noqa: S311 - a newsroom of the same words each time
    with closing(DRIVER.connect(folder / DATABASE)) as connection, connection:
        _add(connection, "person", ((n, f"p{n}", "f", "", 1, "", None) for n in range(1, PEOPLE + 1)))
        _add(connection, "person_name", ((n, "ru", f"Имя Фамилия{n}") for n in range(1, PEOPLE + 1)))
        _add(connection, "tag", ((n, f"метка {n}") for n in range(1, TAGS + 1)))
        rubrics = ((n, f"r{n}", None, n, f"rubric-{n}", "news", 0, 0, 5) for n in range(1, RUBRICS + 1))
        _add(connection, "rubric", rubrics)
        _add(connection, "export_run", [(1, "/site", AT, AT, "{}")])
        for number, story in enumerate(_stories(chance, count), 1):
            _add_article(connection, number, story)
    reindex(folder / DATABASE)
    reseal(folder / DATABASE)
    return folder / DATABASE


def _stories(chance: random.Random, count: int) -> Iterator[Story]:
    syllables = [a + b for a in "бвгдзклмнпрст" for b in "аеиоуя"]
    stems = ["".join(chance.choices(syllables, k=chance.randrange(2, 4))) + "н" for _ in range(STEMS)]
    often = [1 / (n + 3) for n in range(STEMS)]
    for number in range(1, count + 1):
        words = [a + b for a, b in zip(chance.choices(stems, often, k=BODY_WORDS),
                                       chance.choices(ENDINGS, k=BODY_WORDS), strict=True)]  # fmt: skip
        paragraphs = [" ".join(words[n : n + 60]).capitalize() + "." for n in range(0, BODY_WORDS, 60)]
        crop = Crop(0.1, 0.1, 0.5, 0.5) if number % 3 else None
        lead = Placement(number, number, Role.LEAD, caption=f"«Подпись» {words[9]}", alt=words[8], crop=crop)
        yield Story(
            headline=" ".join(words[:7]).capitalize(), lede=paragraphs[0], body="\n\n".join(paragraphs) + "\n",
            slug=f"article-{number}", rubric_id=number % RUBRICS + 1, tags=_tags(number),
            bylines=(number % PEOPLE + 1, (number + 7) % PEOPLE + 1),
            placements=(lead,),
        )  # fmt: skip


def _tags(number: int) -> tuple[str, ...]:
    return tuple(f"метка {(number + far) % TAGS + 1}" for far in (0, 7, 19))


def _add_article(connection: Any, number: int, story: Story) -> None:
    digest, body, html = story_hash(story), text_hash(story.body), f"<p>{story.body}</p>"
    uid, last = f"{number:032x}", 2 * number
    frozen = story_to_json(without_body(story))
    article = (number, uid, 2, "ready", "live", None, "ru", story.rubric_id, 1, 0, 0, digest, body, None, digest, None,
               None, AT, AT, AT, AT, "Омар", None, "", story.slug, "", story.headline, "", story.lede,
               story.body)  # fmt: skip
    columns = (
        "id, uid, version, workflow, publication, spiked_from, language, rubric_id, on_front, blocks, warnings,"
        " content_hash, body_sha256, live_revision_id, live_hash, publish_at, embargo_until, first_published_at,"
        " published_at, created_at, updated_at, updated_by, address_frozen_at, translation_group, slug, kicker,"
        " headline, dateline, lede, body"
    )
    _add(connection, f"article ({columns})", [article])
    _add(
        connection,
        "revision (id, article_id, number, rubric_id, reason, author, note, at, content_hash, body_sha256, html_key,"
        " story, body, body_html, html_sha256)",
        [(last - 2 + n, number, n, story.rubric_id, "saved", "Омар", "", AT, digest, body, "1", frozen, story.body,
          html, text_hash(html)) for n in (1, 2)],
    )  # fmt: skip
    connection.execute("UPDATE article SET live_revision_id = ? WHERE id = ?", (last, number))
    _add(connection, "photo", [(number, uid, f"{number:064x}", f"DSC_{number}.jpg", "image/jpeg", 6000, 4000, 5_000_000,
                                number % PEOPLE + 1, None, "", "Площадь", "", "", "", None, None, AT, "", "", "", "",
                                "{}")])  # fmt: skip
    one = story.placements[0]
    crop = one.crop and canonical_json(asdict(one.crop))
    _add(connection, "placement",
         [(number, number, 0, number, "lead", one.caption, one.alt, 0, None, None, "", crop)])  # fmt: skip
    _add(connection, "article_author", [(number, n, person) for n, person in enumerate(story.bylines)])
    _add(connection, "article_tag", [(number, n, int(tag.split()[1])) for n, tag in enumerate(story.tags)])
    item = (number, 1, f"news/{number}.html", "new", "reason-new", '{"a":"b"}', number, last, digest, 12_000)
    _add(connection, "export_item", [item])


def _add(connection: Any, into: str, found: Any) -> None:
    values = list(found)
    connection.executemany(f"INSERT INTO {into} VALUES ({', '.join('?' * len(values[0]))})", values)  # noqa: S608


if __name__ == "__main__":
    raise SystemExit(main())
