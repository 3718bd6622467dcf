"""What one changed file costs at the target: the same calls of the system at N files and at 4 N."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from editor.export import lines, looking, record
from editor.export.digests import sha256
from editor.export.entries import Entry
from editor.export.folder import FolderTarget
from editor.export.holding import held

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="counts the calls of Linux and macOS"),
    pytest.mark.not_on("windows", "no disk with second names is put in there"),
]

SITE = "https://tanba.example"
CALLS = (
    "link", "unlink", "remove", "rename", "replace", "stat", "lstat", "scandir", "listdir", "mkdir", "rmdir", "chmod",
    "open", "utime",
)  # fmt: skip


def path_of(number: int) -> str:
    return f"rubric-{number % 5}/{number:06}.html"


def put(site: Path, run: int, numbers: Iterator[int] | range, removed: tuple[str, ...] = ()) -> None:
    """One run that makes some files and removes others."""
    with held(site):
        place = FolderTarget(site)
        place.recover()
        previous = place.previous()
        assert place.as_left() is bool(previous.run)
        place.begin(previous)
        made = [entry(number, run) for number in numbers]
        for one in made:
            place.write(one.path, one.sha256.encode())
        for path in removed:
            place.remove(path)
        place.commit(previous.changed(run, made, removed, ()), SITE)
        place.abandon()


def entry(number: int, run: int) -> Entry:
    data = sha256(f"{number} {run}".encode())
    return Entry(path_of(number), data, len(data), "reason-list", run, {"list": str(run)})


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """Calls of the system by name from now on."""
    calls: Counter[str] = Counter()

    def counting(name: str, act: Callable[..., Any]) -> Callable[..., Any]:
        def called(*rest: Any, **more: Any) -> Any:
            calls[name] += 1
            return act(*rest, **more)

        return called

    for name in CALLS:
        act = counting(name, getattr(os, name))
        if name == "link":
            monkeypatch.setattr(os, "supports_follow_symlinks", {*os.supports_follow_symlinks, act})
        monkeypatch.setattr(os, name, act)
    return calls


def test_one_changed_file_costs_the_same_calls_in_a_larger_site(tmp_path: Path, counted: Counter[str]) -> None:
    def calls(count: int) -> dict[str, int]:
        site = tmp_path / str(count)
        put(site, 1, range(count))
        put(site, 2, range(3))
        with pytest.MonkeyPatch.context() as short:
            short.setattr(looking, "FILES", 20)
            short.setattr(record, "GRAIN_NS", 0)  # who waits for the clock looks twice
            counted.clear()
            put(site, 3, range(7, 8), (path_of(9),))
            put(site, 4, range(11, 12))
        assert len(list(site.rglob("*.html"))) == count - 1
        return dict(counted)

    small, large = calls(100), calls(400)
    assert small == large
    assert large["link"] <= 8  # a page and the manifest, twice
    assert large["lstat"] + large["stat"] < 400


def test_a_look_costs_the_same_in_a_larger_site_and_goes_on_the_next_time(
    tmp_path: Path, counted: Counter[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looking, "FILES", 20)

    def looked(count: int) -> int:
        site = tmp_path / str(count)
        put(site, 1, range(count))
        (site / path_of(count - 1)).write_text("edited in place")
        counted.clear()
        looks = 1
        while is_as_left(site):
            looks += 1
        costs.append((counted["stat"] + counted["lstat"]) // looks)
        return looks

    costs: list[int] = []
    assert [looked(100), looked(400)] == [5, 20]
    assert costs[0] == costs[1]


def is_as_left(site: Path) -> bool:
    place = FolderTarget(site)
    place.previous()
    found = place.as_left()
    place.looked()
    return found


def test_no_entry_that_stays_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path / "site", 1, range(200))
    put(tmp_path / "site", 2, range(2))
    read: list[object] = []
    real = lines.entry_of
    monkeypatch.setattr(lines, "entry_of", lambda found: read.append(found) or real(found))
    put(tmp_path / "site", 3, range(7, 8), (path_of(9),))
    assert len(read) <= 4
