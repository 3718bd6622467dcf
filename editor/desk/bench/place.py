"""Where the figures of one size are measured: an invented newsroom, a copy of it to write to, sites, files."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from editor.desk.bench.children import Spent, program, run
from editor.desk.bench.files import make_photo_newsroom, write_texts
from editor.desk.bench.newsroom import SEED, Progress, make_newsroom, texts_by_language
from editor.files.replacing import remove_tree

DATABASE = "newsroom.db"
SAYS_NO = (0, 1)
"""Statuses of a verb that did its work: 1 when it names an article that it left out."""

PHOTOS = 8


@dataclass
class BenchPlace:
    """The newsroom of `size` articles in a folder; made when it is first needed, and kept."""

    folder: Path
    size: int
    times: int = 20
    seed: int = SEED
    progress: Progress | None = field(default=None, repr=False)

    @cached_property
    def made(self) -> Path:
        """The newsroom as it was made; nothing writes to it."""
        return self._whole(
            f"newsroom-{self.size}-{self.seed}",
            lambda half: make_newsroom(half, self.size, seed=self.seed, progress=self.progress),
        )

    @cached_property
    def work(self) -> Path:
        """A copy that rows write to; `fresh` makes it what `made` is again."""
        place = self.folder / f"work-{self.size}"
        if place.exists():
            remove_tree(place)
        shutil.copytree(self.made, place)
        return place

    def fresh(self) -> Path:
        """The copy, as nobody has written to it."""
        for file in self.work.glob(f"{DATABASE}*"):
            file.unlink()
        shutil.copyfile(self.made / DATABASE, self.work / DATABASE)
        return self.work

    @cached_property
    def site(self) -> Path:
        """The site of the copy, exported once."""
        place = self.folder / f"site-{self.size}"
        self.vacant(place.name)
        self.verb("export", "--to", str(place), allowed=SAYS_NO)
        return place

    def vacant(self, name: str) -> Path:
        """A path in the folder that has nothing."""
        place = self.folder / name
        if place.is_dir():
            remove_tree(place)
        place.unlink(missing_ok=True)
        return place

    def verb(self, *words: str, location: Path | None = None, allowed: tuple[int, ...] = (0,)) -> Spent:
        """What a verb of the program spends, in the copy or another newsroom."""
        opened = ("--basedir", str(self.folder / "base"), "--newsroom", str(location or self.work))
        return run(program(*opened, *words), allowed=allowed)

    def texts(self, number: int) -> list[Path]:
        """That many Markdown files."""
        folder = self.folder / f"texts-{number}"
        found = sorted(folder.glob("*.md"))
        return found if len(found) == number else write_texts(folder, number, self.seed, texts_by_language())

    @cached_property
    def photos(self) -> Path:
        """A newsroom of a few articles with photographs of 24 megapixels."""
        return self._whole(f"photos-{PHOTOS}", lambda half: make_photo_newsroom(half, PHOTOS))

    def _whole(self, name: str, make: Callable[[Path], None]) -> Path:
        """A newsroom that is made once, whole or not at all."""
        place = self.folder / name
        if not (place / DATABASE).exists():
            half = self.vacant(f"{name}.half")
            make(half)
            half.replace(place)
        return place
