"""The table of what is measured: each row's name, what it means, and how one sample of it is taken."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from editor.desk.bench import acts
from editor.desk.bench.children import Spent
from editor.desk.bench.figures import OURS, Measured
from editor.desk.bench.place import PHOTOS, SAYS_NO, BenchPlace

TEXTS, PUBLISHED_TEXTS = 500, 100
"""Files that are imported at once; with `--publish`."""

Sample = Callable[[BenchPlace], Iterable[tuple[Spent, int]]]
"""A run of a row: what was spent, and for how many things."""


@dataclass(frozen=True, slots=True)
class Work:
    """One row. `per` says for how many things a figure counts; `is_pooled` as in `Measured`."""

    name: str
    meaning: str
    sample: Sample
    per: str = ""
    is_pooled: bool = False
    once: bool = False
    """The size of the newsroom does not matter: it is measured at the first size alone."""

    def measured(self, size: int, who: str = OURS) -> Measured:
        """A figure of this row that has no sample yet."""
        return Measured(self.name, size, who, per=self.per, is_pooled=self.is_pooled)


def _act(act: acts.Act) -> Sample:
    def sample(place: BenchPlace) -> Iterator[tuple[Spent, int]]:
        for spent in acts.samples(act, place.work, place.folder / f"site-open-{place.size}", place.times):
            yield spent, 1

    return sample


def _export_full(place: BenchPlace) -> Iterator[tuple[Spent, int]]:
    target = place.vacant(f"full-{place.size}")
    yield place.verb("export", "--to", str(target), location=place.made, allowed=SAYS_NO), 1


def _export_change(place: BenchPlace) -> Iterator[tuple[Spent, int]]:
    site = place.site
    place.verb("correct", str(_public(place)), "--note", "One word was wrong.")
    yield place.verb("export", "--to", str(site), allowed=SAYS_NO), 1


def _export_nothing(place: BenchPlace) -> Iterator[tuple[Spent, int]]:
    yield place.verb("export", "--to", str(place.site), allowed=SAYS_NO), 1


def _check(place: BenchPlace) -> Iterator[tuple[Spent, int]]:
    place.fresh()
    yield place.verb("check", allowed=SAYS_NO), place.size


def _check_again(place: BenchPlace) -> Iterator[tuple[Spent, int]]:
    place.verb("check", allowed=SAYS_NO)
    place.verb("correct", str(_public(place)), "--note", "One word was wrong.")
    yield place.verb("check", allowed=SAYS_NO), place.size


def importing(number: int, *words: str) -> Sample:
    """So many files are imported into a newsroom as it was made."""

    def sample(place: BenchPlace) -> Iterator[tuple[Spent, int]]:
        place.fresh()
        files = [str(path) for path in place.texts(number)]
        yield place.verb("import", *files, *words, allowed=SAYS_NO), number

    return sample


def _verify(place: BenchPlace) -> Iterator[tuple[Spent, int]]:
    yield place.verb("verify", location=place.made), 1


def _backup(place: BenchPlace) -> Iterator[tuple[Spent, int]]:
    target: Path = place.vacant("backup.db")
    yield place.verb("backup", str(target)), 1


def _photos(place: BenchPlace) -> Iterator[tuple[Spent, int]]:
    target = place.vacant("photo-site")
    yield place.verb("export", "--to", str(target), location=place.photos, allowed=SAYS_NO), PHOTOS


def _public(place: BenchPlace) -> int:
    """An article that readers have, some way back in the newsroom's years."""
    return max(1, place.size // 200 * 100 + 1)


ROWS: tuple[Work, ...] = (
    Work("export-full", "the whole site, to an empty folder", _export_full),
    Work("export-change", "the site after one article was corrected", _export_change),
    Work("export-nothing", "the site after nothing was changed", _export_nothing),
    Work("export-change-open", "the same in a program that stays open: one article", _act(acts.exported_change)),
    Work("export-nothing-open", "the same in a program that stays open: nothing", _act(acts.exported_nothing)),
    Work("export-findings", "what the export page shows of the checks, after a publication", _act(acts.found_for_page)),
    Work("preview", "the first preview after another publication", _act(acts.previewed), is_pooled=True),
    Work("address", "the first address after another publication", _act(acts.addressed), is_pooled=True),
    Work("publish", "a publication after another one", _act(acts.published), is_pooled=True),
    Work("save", "a save of one changed word", _act(acts.saved_again), is_pooled=True),
    Work("counts", "the figures of the sidebar after a save", _act(acts.counted), is_pooled=True),
    Work("list", "a list is opened: its length and first rows", _act(acts.list_opened), is_pooled=True),
    Work("search", "a word is searched: the length and first rows", _act(acts.searched), is_pooled=True),
    Work("check", "the checks of all, the first time", _check, per="article"),
    Work("check-again", "the checks of all after one was changed", _check_again, per="article"),
    Work("import", f"{TEXTS} Markdown files are imported", importing(TEXTS), per="article"),
    Work(
        "import-publish", f"{PUBLISHED_TEXTS} Markdown files are imported and published",
        importing(PUBLISHED_TEXTS, "--publish"), per="article",
    ),
    Work("verify", "every row and every original is read and hashed", _verify),
    Work("backup", "a verified copy of the database", _backup),
    Work("photos", f"{PHOTOS} photographs of 24 megapixels, in all their sizes", _photos, per="photo", once=True),
)  # fmt: skip
"""Every row that needs no window, in the order in which they are measured."""
