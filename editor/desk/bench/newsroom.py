"""An invented newsroom of any size, the same for a seed: articles made by all cores, put in by hundreds."""

from __future__ import annotations

import os
import tomllib
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import closing
from functools import cache, partial
from itertools import product
from pathlib import Path
from random import Random

import db.newsroom.rubrics
from db.door.filling import WholeArticle, fill
from editor.desk.bench.articles import Invention, make
from editor.desk.bench.texts import InventedTexts
from editor.desk.opening import Desks, create_newsroom
from editor.desk.samples import FOLDER, SampleFile, sample_agencies, sample_files, sample_people, sample_rubrics
from editor.desk.samples import sample_settings as settings
from editor.domain.people import Person
from editor.domain.photos import Photo
from editor.domain.words import LANGUAGES, Names
from editor.files.scratch import scratch
from editor.photos.embed import Embedded
from editor.photos.variations import variation

SEED = 11
PHOTO_SIZE = (480, 320)
"""Pixels: two renditions each, so that the pages of an export and not its pictures are measured."""

PHOTOS, ARTICLES_A_PHOTO = 200, 4
PEOPLE = 40
TOGETHER = 500
"""Articles that are put in by one transaction."""

ALONE = 600
"""So few articles are made before other processes have started."""

Progress = Callable[[int, int, str], None]


def make_newsroom(location: Path, articles: int, *, seed: int = SEED, progress: Progress | None = None) -> None:
    """A closed newsroom of that many invented articles in a folder that has none; `create_newsroom` says what fails."""
    facts = tomllib.loads((FOLDER / "newsroom.toml").read_text("utf-8"))
    with closing(create_newsroom(location, settings(facts), who="Rubrika")) as desks:
        invention = _invention(desks, facts, articles, seed)
        done = 0
        for made in _made(invention):
            with desks.office.write() as tx:
                fill(tx, made)
            done += len(made)
            if progress:
                progress(done, articles, made[-1].article.story.headline)


def _invention(desks: Desks, facts: dict[str, object], articles: int, seed: int) -> Invention:
    files = sample_files()
    for _row in sample_rubrics(desks, facts["rubrics"]):  # type: ignore[arg-type] - a table of the sample
        pass
    people = tuple(_people(desks, facts, seed))
    agencies = tuple(sample_agencies(desks, facts["agencies"]))  # type: ignore[arg-type] - as above
    number = min(PHOTOS, articles // ARTICLES_A_PHOTO)
    with desks.office.read() as tx:
        rubrics = db.newsroom.rubrics.all(tx)
    return Invention(
        seed, articles, desks.newsroom.settings(), rubrics, people, agencies,
        tuple(_photos(desks, people, number, seed)),
        texts_by_language(),
        {tag: _tags(files, tag) for tag in LANGUAGES},
    )  # fmt: skip


@cache
def texts_by_language() -> dict[str, InventedTexts]:
    """What each language's texts are made of."""
    files = sample_files()
    return {tag: InventedTexts(_texts(files, tag)) for tag in LANGUAGES}


def _texts(files: list[SampleFile], language: str) -> Iterator[str]:
    for file in files:
        if file.facts["language"] == language:
            yield from (file.facts["headline"], file.facts.get("lede", ""), file.body)


def _tags(files: list[SampleFile], language: str) -> tuple[str, ...]:
    here = (tag for file in files if file.facts["language"] == language for tag in file.facts.get("tags", ()))
    return tuple(dict.fromkeys(here))


def _people(desks: Desks, facts: dict[str, object], seed: int) -> Iterator[Person]:
    """Those of the sample, and others of their first and last names."""
    known = list(sample_people(desks, facts["people"]))  # type: ignore[arg-type] - as above
    yield from known
    pairs = [(one, other) for one, other in product(known, known) if one is not other and one.gender == other.gender]
    for one, other in Random(seed).sample(pairs, k=min(len(pairs), PEOPLE - len(known))):
        names = {tag: f"{one.names.best(tag).split()[0]} {other.names.best(tag).split()[-1]}" for tag in LANGUAGES}
        yield desks.people.save(Person(names=Names(names), gender=one.gender))


def _photos(desks: Desks, people: tuple[Person, ...], number: int, seed: int) -> Iterator[Photo]:
    """Variations of the sample's pictures; each file names its maker, and so the register knows its credit."""
    originals = sorted((FOLDER / "photos").glob("*.jpg"))
    language = desks.newsroom.settings().language
    with scratch() as folder:
        for turn in range(number):
            chance = Random(f"{seed}/photo/{turn}")
            original, who = originals[turn % len(originals)], chance.choice(people)
            embedded = Embedded(creators=(who.names.best(language),), description=f"{original.stem} {turn}")
            path = Path(folder) / f"{original.stem}-{turn}.jpg"
            path.write_bytes(variation(original, chance, PHOTO_SIZE, embedded))
            yield desks.photos.add(path, alt=f"{original.stem} {turn}")


def _made(invention: Invention) -> Iterator[list[WholeArticle]]:
    """All articles in their order, some hundreds at a time."""
    starts = range(1, invention.count + 1, TOGETHER)
    if invention.count <= ALONE:
        yield from map(partial(_some, invention), starts)
        return
    cores = os.cpu_count() or 1
    with ProcessPoolExecutor(cores, initializer=_begin, initargs=(invention,)) as workers:
        waiting: deque[Future[list[WholeArticle]]] = deque()
        for start in starts:
            waiting.append(workers.submit(_some_here, start))
            if len(waiting) > 2 * cores:  # made faster than put in, they would fill the memory
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def _some(invention: Invention, start: int) -> list[WholeArticle]:
    return [make(invention, number) for number in range(start, min(start + TOGETHER, invention.count + 1))]


_HERE: dict[str, Invention] = {}
"""What a worker process makes articles from."""


def _begin(invention: Invention) -> None:
    _HERE["invention"] = invention


def _some_here(start: int) -> list[WholeArticle]:
    return _some(_HERE["invention"], start)
