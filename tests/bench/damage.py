"""A newsroom of many small articles, made fast, and the ways in which a disk spoils one."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from db.hashes import story_hash, story_to_json, text_hash
from db.newsroom.stories import without_body
from db.safety.reindex import reindex, reseal
from db.sqlite.connections import DRIVER
from db.sqlite.store import DATABASE, create_store
from editor.domain.story import Story

PAGE = 4096
AT = datetime(2026, 11, 20, 9, 0, tzinfo=UTC).strftime("%Y-%m-%d %H:%M:%S.%f")
WORDS = ("город", "парк", "трамвай", "рельсы", "мост", "река", "снег", "школа", "воздух", "улица", "дерево", "окно")


def make_newsroom(folder: Path, count: int, seed: int = 1) -> Path:
    """A closed newsroom with `count` articles, each with one revision and its HTML; the database's path."""
    create_store(str(folder)).close()
    chance = random.Random(seed)  # noqa: S311 - a newsroom of the same words each time
    articles: list[tuple[object, ...]] = []
    revisions: list[tuple[object, ...]] = []
    for number in range(1, count + 1):
        words = " ".join(chance.choices(WORDS, k=120))
        story = Story(
            headline=f"Заметка {number}", lede=words[:90], body=f"{words}.\n\n{words[::-1]}.\n", slug=f"n-{number}"
        )
        digest, body = story_hash(story), text_hash(story.body)
        html = f"<p>{story.body}</p>"
        articles.append(
            (number, f"{number:032x}", digest, body, AT, AT, story.slug, story.headline, story.lede, story.body)
        )
        frozen = story_to_json(without_body(story))
        revisions.append((number, number, AT, digest, body, frozen, story.body, html, text_hash(html)))
    with closing(DRIVER.connect(folder / DATABASE)) as connection, connection:
        connection.executemany(
            "INSERT INTO article (id, uid, version, workflow, publication, language, on_front, blocks, warnings,"
            " content_hash, body_sha256, live_hash, created_at, updated_at, updated_by, translation_group, slug,"
            " kicker, headline, dateline, lede, body)"
            " VALUES (?, ?, 1, 'draft', 'never', 'ru', 1, 0, 0, ?, ?, '', ?, ?, 'Омар', '', ?, '', ?, '', ?, ?)",
            articles,
        )
        connection.executemany(
            "INSERT INTO revision (id, article_id, number, reason, author, note, at, content_hash, body_sha256, "
            "html_key, story, body, body_html, html_sha256)"
            " VALUES (?, ?, 1, 'saved', 'Омар', '', ?, ?, ?, '1', ?, ?, ?, ?)",
            revisions,
        )
    reindex(folder / DATABASE)
    reseal(folder / DATABASE)
    return folder / DATABASE


def flipped(sound: Path, copy: Path, chance: random.Random) -> int:
    """Copy a database with one bit turned over; the offset of its byte."""
    shutil.copyfile(sound, copy)
    place = chance.randrange(sound.stat().st_size)
    with copy.open("r+b") as file:
        file.seek(place)
        (byte,) = file.read(1)
        file.seek(place)
        file.write(bytes([byte ^ 1 << chance.randrange(8)]))
    return place


def roots(path: Path, *tables: str) -> list[int]:
    """The first page of each table's tree, counted from 0."""
    with closing(DRIVER.connect(path)) as connection:
        known = dict(connection.execute("SELECT name, rootpage FROM sqlite_master WHERE type = 'table'").fetchall())
    return [known[table] - 1 for table in tables]


def fill(path: Path, pages: Iterable[int], chance: random.Random | None = None) -> None:
    """Write noise over pages, counted from 0; zeros without `chance`."""
    with path.open("r+b") as file:
        for page in pages:
            file.seek(page * PAGE)
            file.write(chance.randbytes(PAGE) if chance else bytes(PAGE))


def spoil_pages(path: Path, count: int, chance: random.Random) -> list[int]:
    """Fill `count` pages with random bytes; the first one, with the names of the tables, is spared."""
    pages = chance.sample(range(1, path.stat().st_size // PAGE), count)
    fill(path, pages, chance)
    return pages
