"""The whole of the main job in a temporary newsroom, step by step: what `rubrika self-test` and a package check run."""

from __future__ import annotations

import struct
import sys
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from db.door import opening
from editor.desk.opening import Desks, create_newsroom
from editor.domain.errors import WorldFailed
from editor.domain.newsroom import Newsroom
from editor.domain.photos import Credit, Role
from editor.domain.story import Story
from editor.domain.words import FIRST_LANGUAGE, Names

HEADLINE = "Проба пера"
CREDIT = "Фото Жанары Каримовой"
PYTHON_NEEDED = (3, 11)


def steps(folder: Path) -> Iterator[str]:
    """Do one step after another under `folder` and name each when it is done; a failed one raises WorldFailed."""
    _must(sys.version_info >= PYTHON_NEEDED, "Python 3.11 or newer")
    yield f"Python {sys.version.split()[0]}"
    _must(opening.is_engine_safe(), f"{opening.engine_needed()} or newer")
    yield opening.engine_version()
    desks = create_newsroom(folder / "newsroom", Newsroom(name="Self-test"))
    try:
        yield "a newsroom is made"
        yield from _write_and_publish(desks, folder)
        yield from _export_twice(desks, folder / "site")
    finally:
        desks.close()


def _write_and_publish(desks: Desks, folder: Path) -> Iterator[str]:
    rubric = desks.rubrics.add(Names({FIRST_LANGUAGE: "Новости"}))
    article = desks.articles.create(Story(headline=HEADLINE, lede="Лид.", body='Сказала: "да".', rubric_id=rubric.id))
    slug = desks.articles.suggest_slug(HEADLINE, FIRST_LANGUAGE)
    saved = desks.articles.save(article.id, replace(article.story, slug=slug), version=article.version)
    _must(desks.articles.get(article.id).story == saved.story, "a saved article reads back the same")
    yield "an article is saved and read back"
    (folder / "picture.png").write_bytes(_picture(640, 427))
    person = desks.people.find_or_add("Жанара Каримова", "f")
    photo = desks.photos.add(folder / "picture.png", credit=Credit(creator_id=person.id), alt="Проба")
    shown = desks.photos.attach(article.id, photo.id, role=Role.LEAD)
    _must(desks.photos.credit_line(photo.credit, FIRST_LANGUAGE) == CREDIT, "a name declines")
    yield f"a photograph has its credit: {CREDIT}"
    desks.publication.publish(article.id, seen=shown.seen)
    _must([row.id for row in desks.search.search("пробу пером")] == [article.id], "search finds other forms of a word")
    yield "the article is published and found by its words"


def _export_twice(desks: Desks, site: Path) -> Iterator[str]:
    desks.exporting.export(site)
    pages = [page.read_text("utf-8") for page in site.rglob("*.html")]
    _must(any(HEADLINE in page and CREDIT in page and "«да»" in page for page in pages), "the page carries it all")
    yield f"the site is exported: {len(pages)} pages"
    _must(desks.exporting.export(site).changed_nothing, "a second export changes nothing")
    yield "a second export changes nothing"


def _must(holds: object, what: str) -> None:
    if not holds:
        raise WorldFailed("self-test-failed", what=what)


def _picture(width: int, height: int) -> bytes:
    """A PNG of one colour, written by hand so that the test brings its own picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\0" + b"\x2f\x6f\x8f" * width) * height
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
