"""SQLite's file format as we read it, against SQLite itself; and files that were made to trap a reader."""

from __future__ import annotations

import shutil
import sqlite3
import struct
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.safety.salvage.btrees import index_tree, master, table_tree
from db.safety.salvage.file_pages import BRANCH, LEAF, SIZES, FilePages, file_pages_of, guessed_size
from db.safety.salvage.record_format import record, varint
from db.safety.salvage.wal import apply_wal, read_header
from db.sqlite.connections import DRIVER
from tests.growth import LINEAR, growth

WIDE = [
    None,
    0,
    1,
    -1,
    127,
    -128,
    2**15,
    -(2**23),
    2**31,
    2**47,
    -(2**47) - 1,
    2**62,
    -(2**63),
    1.5,
    "",
    "слово",
    b"\0\1",
]


def made(path: Path, *, page_size: int = 4096, rows: int = 400, log: bool = False) -> dict[int, tuple[Any, ...]]:
    """A table with rows of all kinds and sizes, and an index on it; what stands in it."""
    with closing(DRIVER.connect(path)) as connection:
        connection.execute(f"PRAGMA page_size = {page_size}")
        connection.execute("CREATE TABLE thing (id INTEGER PRIMARY KEY, a, b, c)")
        connection.execute("CREATE INDEX by_a ON thing (a)")
        connection.commit()
        if log:
            connection.execute("PRAGMA journal_mode = WAL").fetchall()
            connection.execute("PRAGMA wal_autocheckpoint = 0").fetchall()
        fill_in(connection, rows)
        if log:
            connection.commit()
            connection.execute("DELETE FROM thing WHERE id % 7 = 0")
        connection.commit()
        found = {row[0]: tuple(row[1:]) for row in connection.execute("SELECT * FROM thing")}
        if log:
            for ending in ("", "-wal"):
                shutil.copyfile(f"{path}{ending}", f"{path}.copy{ending}")
    return found


def fill_in(connection: sqlite3.Connection, rows: int) -> None:
    wide = [(n * n * n, WIDE[n % len(WIDE)], WIDE[n * 7 % len(WIDE)], "текст" * (n * 37 % 3000)) for n in range(rows)]
    connection.executemany("INSERT INTO thing VALUES (?, ?, ?, ?)", wide)


def read(pages: FilePages, table: str) -> dict[int, tuple[Any, ...]]:
    tree = table_tree(pages, master(pages)[0][table].page, set())
    assert tree.lost == []
    cells = [cell for number in tree.pages for cell in pages.rows(number)]
    return {cell.key: tuple((record(cell.payload or b"") or [])[1:]) for cell in cells}


@pytest.mark.parametrize("size", SIZES)
def test_every_row_is_read_as_sqlite_reads_it(tmp_path: Path, size: int) -> None:
    written = made(tmp_path / "a.db", page_size=size)
    data = (tmp_path / "a.db").read_bytes()
    assert read(file_pages_of(data), "thing") == written
    assert guessed_size(bytes(100) + data[100:]) == size
    index = index_tree(file_pages_of(data), master(file_pages_of(data))[0]["by_a"].page, set())
    entries = [record(entry) for number in index.pages for entry in file_pages_of(data).entries(number) if entry]
    assert sorted(entry[-1] for entry in entries if entry) == sorted(written)


def test_committed_pages_of_a_log_get_into_the_copy(tmp_path: Path) -> None:
    written = made(tmp_path / "a.db", log=True)
    copy = tmp_path / "a.db.copy"
    copy.write_bytes(bytes(4096) + copy.read_bytes()[4096:])
    assert apply_wal(Path(f"{copy}-wal"), copy) == 4096
    assert read(file_pages_of(copy.read_bytes()), "thing") == written


def test_a_transaction_whose_end_was_not_written_is_left_out(tmp_path: Path) -> None:
    made(tmp_path / "a.db", log=True)
    copy, log = tmp_path / "a.db.copy", Path(f"{tmp_path}/a.db.copy-wal")
    log.write_bytes(log.read_bytes()[:-1])
    shutil.copyfile(copy, tmp_path / "b.db")
    shutil.copyfile(log, tmp_path / "b.db-wal")
    apply_wal(log, copy)
    with closing(DRIVER.connect(tmp_path / "b.db")) as connection:
        expected = {row[0]: tuple(row[1:]) for row in connection.execute("SELECT * FROM thing")}
    assert read(file_pages_of(copy.read_bytes()), "thing") == expected
    assert any(key % 7 == 0 for key in expected)


def test_a_log_that_is_none_changes_nothing(tmp_path: Path) -> None:
    made(tmp_path / "a.db")
    before = (tmp_path / "a.db").read_bytes()
    (tmp_path / "log").write_bytes(b"\x37\x7f\x06\x82" * 5000)
    assert apply_wal(tmp_path / "log", tmp_path / "a.db") == 0
    assert apply_wal(tmp_path / "no log", tmp_path / "a.db") == 0
    assert read_header(b"") is None
    assert (tmp_path / "a.db").read_bytes() == before


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_a_record_or_none(data: bytes) -> None:
    values = record(data)
    assert values is None or isinstance(values, list)


@settings(deadline=None, max_examples=50)
@given(st.lists(st.binary(min_size=512, max_size=512), min_size=1, max_size=8), st.sampled_from((LEAF, BRANCH, 2, 10)))
def test_any_bytes_are_pages(blocks: list[bytes], kind: int) -> None:
    pages = FilePages(b"".join(bytes([kind]) + block[1:] for block in blocks), 512)
    for number in range(-1, pages.count + 2):
        assert all(cell.payload is None or len(cell.payload) <= 512 * 8 for cell in pages.rows(number))
        list(pages.entries(number))
        table_tree(pages, number, set())
        index_tree(pages, number, set())
    master(pages)


def test_a_varint_of_nine_bytes_is_signed() -> None:
    assert varint(b"\xff" * 9, 0) == (-1, 9)
    assert varint(b"\x81\x00", 0) == (128, 2)


def branch(children: list[int]) -> bytes:
    """A page of 512 bytes that leads to `children`, the last one included."""
    cells = b"".join(struct.pack(">IB", child, number) for number, child in enumerate(children[:-1], 1))
    places = [512 - len(cells) + 5 * number for number in range(len(children) - 1)]
    head = struct.pack(">BHHHBI", BRANCH, 0, len(places), 512 - len(cells), 0, children[-1])
    return (head + struct.pack(f">{len(places)}H", *places)).ljust(512 - len(cells), b"\0") + cells


def test_a_tree_that_leads_to_itself_ends() -> None:
    pages = FilePages(branch([2, 1]) + branch([1, 2]), 512)
    assert table_tree(FilePages(bytes(512) + branch([2, 3, 2]) + branch([2, 3]), 512), 2, set()).pages == []
    assert table_tree(pages, 2, set()).lost != []


def chained_to_itself(count: int) -> bytes:
    """Pages of cells that each claim the whole file, in a chain of overflow pages that comes back to its beginning."""
    claimed = count * 500
    size = bytes([0x80 | claimed >> 14 & 0x7F, 0x80 | claimed >> 7 & 0x7F, claimed & 0x7F])
    least = (512 - 12) * 32 // 255 - 23
    kept = least + (claimed - least) % 508
    kept = kept if kept <= 512 - 35 else least
    cell = size + b"\1" + bytes(kept) + struct.pack(">I", 2)
    page = struct.pack(">BHHHB", LEAF, 0, 1, 512 - len(cell), 0) + struct.pack(">H", 512 - len(cell))
    leaf = page.ljust(512 - len(cell), b"\0") + cell
    chain = b"".join(struct.pack(">I", number % count + 1).ljust(512, b"\1") for number in range(2, count + 1))
    return (bytes(512) + chain + leaf * count)[: 512 * 2 * count]


def read_all(text: str) -> int:
    pages = FilePages(text.encode("latin-1"), 512)
    return sum(cell.payload is not None for number in range(1, pages.count + 1) for cell in pages.rows(number))


def test_pages_that_all_claim_one_long_chain_take_time_that_grows_with_the_file() -> None:
    small, large = (chained_to_itself(count).decode("latin-1") for count in (500, 2000))
    assert growth(read_all, small, large) < LINEAR


def test_cells_that_lie_over_one_another_give_no_more_than_the_page_has() -> None:
    page = bytearray(512)
    page[:8] = struct.pack(">BHHHB", LEAF, 0, 100, 300, 0)
    page[8:208] = struct.pack(">100H", *range(210, 310))
    page[210:] = b"\x64" * 302
    assert sum(len(cell.payload or b"") for cell in FilePages(bytes(page), 512).rows(2)) == 0
    assert sum(len(cell.payload or b"") for cell in FilePages(bytes(512) + bytes(page), 512).rows(2)) <= 2 * 512
