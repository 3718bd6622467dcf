"""A file that SQLite refuses still gives its rows: first page, roots, header or half of the file may be gone."""

from __future__ import annotations

import gzip
import random
import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from db.newsroom import articles
from db.sqlite.connections import DRIVER
from db.sqlite.store import SqliteStore
from editor.domain.errors import WorldFailed
from editor.domain.story import Story
from tests.bench.damage import PAGE, fill, roots
from tests.database.lived_in import (
    Rows,
    changed_unnamed,
    copy_of,
    make_lived_in,
    missing_unnamed,
    rows_of,
    salvaged,
)

SEALED = sorted(Path(__file__).with_name("data").glob("newsroom-*.db.gz"))

CHANCE = random.Random(4)  # noqa: S311 - the same noise each time


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_lived_in(tmp_path_factory.mktemp("sound") / "редакция")


@pytest.fixture(scope="module")
def written(sound: Path) -> Rows:
    return rows_of(sound)


def zeroed_first_page(path: Path) -> None:
    fill(path, [0])


def noisy_first_page(path: Path) -> None:
    fill(path, [0], CHANCE)


def noisy_header(path: Path) -> None:
    path.write_bytes(CHANCE.randbytes(100) + path.read_bytes()[100:])


def noisy_root(table: str) -> Callable[[Path], None]:
    def spoil(path: Path) -> None:
        fill(path, roots(path, table), CHANCE)

    return spoil


def noisy_first_page_and_roots(path: Path) -> None:
    fill(path, [0, *roots(path, "article", "revision", "seal")], CHANCE)


LOSSLESS = {
    "first page zeroed": zeroed_first_page,
    "first page noise": noisy_first_page,
    "first 100 bytes noise": noisy_header,
    "root of article noise": noisy_root("article"),
    "root of revision noise": noisy_root("revision"),
    "root of seal noise": noisy_root("seal"),
    "first page and roots noise": noisy_first_page_and_roots,
}


@pytest.mark.parametrize("with_backup", [True, False], ids=["with a backup", "without"])
@pytest.mark.parametrize("spoil", LOSSLESS.values(), ids=LOSSLESS)
def test_nothing_is_lost_with_pages_that_hold_no_row(
    sound: Path, written: Rows, tmp_path: Path, spoil: Callable[[Path], None], *, with_backup: bool
) -> None:
    damaged = copy_of(sound, tmp_path / "damaged", with_backup=with_backup)
    spoil(damaged)
    saved, made = salvaged(damaged, tmp_path / "new")
    assert changed_unnamed(written, made, saved) == []
    assert missing_unnamed(written, made, saved) == []
    assert len(made.keys() & written.keys()) >= 0.995 * len(written)
    assert saved.saved >= 0.985 * len(written), "the root of the seals holds some, and a row without a seal is doubted"


def truncated_at_half(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def truncated_within_a_page(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 2 // 3 + 1234])


def without_its_first_megabyte(path: Path) -> None:
    fill(path, range(2**20 // PAGE))


@pytest.mark.parametrize(
    ("spoil", "share"), [(truncated_at_half, 0.5), (truncated_within_a_page, 0.65), (without_its_first_megabyte, 0.8)]
)
def test_what_a_torn_file_still_has_is_saved_and_what_it_has_not_is_named(
    sound: Path, written: Rows, tmp_path: Path, spoil: Callable[[Path], None], share: float
) -> None:
    damaged = copy_of(sound, tmp_path / "damaged")
    spoil(damaged)
    saved, made = salvaged(damaged, tmp_path / "new")
    assert changed_unnamed(written, made, saved) == []
    assert missing_unnamed(written, made, saved) == []
    assert len(made.keys() & written.keys()) >= share * len(written)


@pytest.mark.parametrize("rest", [1, 0], ids=["first page zeroed", "nothing but the log left"])
def test_a_log_still_gives_what_was_saved_last(store: SqliteStore, noon: datetime, tmp_path: Path, rest: int) -> None:
    with store.write() as tx:
        articles.create(tx, Story(headline="Ещё не в файле", tags=("город",)), by="", at=noon)
    damaged = copy_of(store.path, tmp_path / "damaged")
    shutil.copyfile(f"{store.path}-wal", f"{damaged}-wal")
    written = rows_of(store.path)
    damaged.write_bytes((bytes(PAGE) + damaged.read_bytes()[PAGE:]) * rest)
    saved, made = salvaged(damaged, tmp_path / "new")
    assert made == written
    assert saved.lost == []


@pytest.mark.parametrize("packed", SEALED, ids=lambda path: path.name.split(".")[0])
def test_a_newsroom_of_an_older_version_is_saved_whole_and_in_doubt_where_it_has_no_seals(
    packed: Path, tmp_path: Path
) -> None:
    old = tmp_path / "old.db"
    old.write_bytes(gzip.decompress(packed.read_bytes()))
    damaged = copy_of(old, tmp_path / "damaged")
    whole, made = salvaged(damaged, tmp_path / "new")
    assert whole.lost == []
    fill(damaged, [0])
    saved, again = salvaged(damaged, tmp_path / "again")
    assert again == made
    has_seals = packed.name >= "newsroom-0004"
    assert {each.code for each in saved.lost} == (set() if has_seals else {"salvage-unproved"})


def test_a_file_of_another_program_gives_nothing_with_and_without_its_first_page(tmp_path: Path) -> None:
    damaged = tmp_path / "newsroom.db"
    with closing(DRIVER.connect(damaged)) as connection, connection:
        connection.execute("CREATE TABLE song (id INTEGER PRIMARY KEY, name TEXT)")
        connection.executemany("INSERT INTO song (name) VALUES (?)", [(f"Песня {number}",) for number in range(999)])
    for folder, spoil in (("one", lambda: None), ("two", lambda: fill(damaged, [0]))):
        spoil()
        with pytest.raises(WorldFailed) as caught:
            salvaged(damaged, tmp_path / folder)
        assert caught.value.code == "nothing-to-salvage"
