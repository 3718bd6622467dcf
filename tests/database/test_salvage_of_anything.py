"""Whatever a file holds: a salvage ends, says at worst that there is nothing, and calls sound only what was written."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from editor.domain.errors import WorldFailed
from tests.bench.damage import PAGE
from tests.database.lived_in import Rows, changed_unnamed, copy_of, make_lived_in, rows_of, salvaged

SEEDS = range(8)

FEW = 60 * PAGE
"""So much of the file holds no row yet."""

Spoil = Callable[[bytearray, random.Random], None]


def noise_over_pages(data: bytearray, chance: random.Random) -> None:
    for _ in range(chance.randrange(1, 60)):
        at = chance.randrange(len(data) // PAGE) * PAGE
        data[at : at + PAGE] = chance.randbytes(PAGE)


def zeros_over_sectors(data: bytearray, chance: random.Random) -> None:
    for _ in range(chance.randrange(1, 60)):
        at = chance.randrange(len(data) // 512) * 512
        data[at : at + 512] = bytes(512)


def cut_off(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(len(data)) :]


def shuffled_bytes(data: bytearray, chance: random.Random) -> None:
    for _ in range(chance.randrange(1, 60)):
        at, length = chance.randrange(len(data)), chance.randrange(2, 5000)
        part = list(data[at : at + length])
        chance.shuffle(part)
        data[at : at + length] = bytes(part)


def pages_that_changed_places(data: bytearray, chance: random.Random) -> None:
    for _ in range(chance.randrange(1, 60)):
        one, other = (chance.randrange(len(data) // PAGE) * PAGE for _ in range(2))
        data[one : one + PAGE], data[other : other + PAGE] = data[other : other + PAGE], data[one : one + PAGE]


def flipped_bits(data: bytearray, chance: random.Random) -> None:
    for _ in range(chance.randrange(1, 3000)):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def headers_of_pages(data: bytearray, chance: random.Random) -> None:
    """Where a page says how many cells it has, where they are and where it leads to."""
    for _ in range(chance.randrange(1, 300)):
        at = chance.randrange(len(data) // PAGE) * PAGE + chance.randrange(16)
        data[at] = chance.randrange(256)


SPOILERS = (
    noise_over_pages, zeros_over_sectors, cut_off, shuffled_bytes, pages_that_changed_places, flipped_bits,
    headers_of_pages,
)  # fmt: skip


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_lived_in(tmp_path_factory.mktemp("sound") / "редакция", 60, 40)


@pytest.fixture(scope="module")
def written(sound: Path) -> Rows:
    return rows_of(sound)


@pytest.mark.parametrize("spoil", SPOILERS)
@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_called_sound_is_what_was_written(
    sound: Path, written: Rows, tmp_path: Path, spoil: Spoil, seed: int
) -> None:
    damaged, chance = copy_of(sound, tmp_path / "damaged"), random.Random(seed)  # noqa: S311 - the same damage each time
    data = bytearray(damaged.read_bytes())
    spoil(data, chance)
    for _ in range(seed % 3):
        chance.choice(SPOILERS)(data, chance)
    damaged.write_bytes(data)
    made, unnamed = _salvaged(damaged, tmp_path / "new", written)
    assert unnamed == []
    assert made or len(data) < FEW


def _salvaged(damaged: Path, folder: Path, written: Rows) -> tuple[int, Sequence[tuple[str, int]]]:
    """How many rows were saved, and which of them are called sound and are not; none where there is nothing."""
    try:
        saved, made = salvaged(damaged, folder)
    except WorldFailed as failed:
        if failed.code != "nothing-to-salvage":
            raise
        return 0, []
    return len(made), changed_unnamed(written, made, saved)
