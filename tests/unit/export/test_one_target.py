"""One target, two programs: exports keep each other out, and a look at the target touches nothing."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest

from editor.domain.errors import NewsroomSaysNo
from editor.domain.exports import Change
from editor.export import exchange
from editor.export.holding import held
from editor.export.run import Sources, look, run
from editor.photos.store import PhotoStore
from tests.unit.export.conftest import Room, left_over, small_newsroom

Tree = Callable[[Path], dict[str, bytes]]
TARGETS = ("site", "site.zip")

HOLDER = """
import sys
from pathlib import Path
from editor.export.holding import held
from editor.export.run import Sources, look, run
from editor.photos.store import PhotoStore

with held(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.readline()
"""


def holder(target: Path) -> subprocess.Popen[str]:
    """Another program that has the target."""
    program = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(target)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert program.stdout
    assert program.stdout.readline() == "held\n"
    return program


def everything(root: Path) -> dict[str, object]:
    """Each name under a folder with what the disk says of it."""
    found: dict[str, object] = {}
    for path in sorted([root, *root.rglob("*")]):
        facts = path.lstat()
        found[str(path)] = (facts.st_ino, facts.st_mode, facts.st_mtime_ns, facts.st_size)
    return found


@pytest.mark.parametrize("name", TARGETS)
def test_an_export_is_refused_while_another_program_has_the_target(filled: Room, tree: Tree, name: str) -> None:
    filled.export(filled.root / name)
    before = tree(filled.root)
    filled.publish("Ещё одна", hours_ago=1)
    other = holder(filled.root / name)
    with pytest.raises(NewsroomSaysNo, match="target-busy"):
        filled.export(filled.root / name)
    other.communicate("go\n")
    assert tree(filled.root) == before
    assert not filled.export(filled.root / name).changed_nothing


@pytest.mark.parametrize("name", TARGETS)
def test_a_lock_dies_with_the_program_that_held_it(filled: Room, name: str) -> None:
    other = holder(filled.root / name)
    other.kill()
    other.communicate()
    filled.export(filled.root / name)
    assert left_over(filled.root) == []


@pytest.mark.parametrize("name", TARGETS)
def test_two_threads_keep_each_other_out(filled: Room, name: str) -> None:
    begun, go = Event(), Event()

    def wait(done: int, _total: int, _path: str) -> None:
        if done == 0:
            begun.set()
            go.wait(60)

    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(filled.export, filled.root / name, progress=wait)
        assert begun.wait(60)
        with pytest.raises(NewsroomSaysNo, match="target-busy"):
            filled.export(filled.root / name)
        go.set()
        assert first.result().count(Change.ADDED) > 0


@pytest.mark.parametrize("name", TARGETS)
@pytest.mark.parametrize("spelt", ["link/{}", "room/../{}", "alias"])
def test_another_spelling_of_the_path_is_the_same_target(filled: Room, name: str, spelt: str) -> None:
    filled.export(filled.root / name)
    (filled.root / "link").symlink_to(filled.root)
    (filled.root / "room").mkdir()
    alias = filled.root / f"alias{Path(name).suffix}"
    alias.symlink_to(filled.root / name)
    other = alias if spelt == "alias" else filled.root / spelt.format(name)
    with held(filled.root / name), pytest.raises(NewsroomSaysNo, match="target-busy"):
        filled.export(other)


def test_the_newsroom_is_read_once_the_target_is_held(filled: Room) -> None:
    def gathered() -> Sources:
        with pytest.raises(NewsroomSaysNo, match="target-busy"), held(filled.root / "site"):
            pass
        return filled.sources()

    assert run(gathered, filled.root / "site", now=filled.now).count(Change.ADDED) > 0


@pytest.mark.parametrize("name", TARGETS)
def test_a_look_touches_nothing(filled: Room, name: str) -> None:
    filled.export(filled.root / name)
    left = filled.root / f".{name}.rubrika-staging"
    left.mkdir()
    (left / "half.html").write_text("<p>half")
    filled.publish("Ещё одна", hours_ago=1)
    before = everything(filled.root)
    assert not filled.look(filled.root / name).changed_nothing
    assert everything(filled.root) == before


def test_a_look_at_a_target_that_waits_to_be_recovered_is_true(filled: Room) -> None:
    filled.export()
    filled.publish("Ещё одна", hours_ago=1)
    (filled.root / "site").rename(filled.root / ".site.rubrika-old")
    before = everything(filled.root)
    planned = filled.look()
    assert everything(filled.root) == before
    assert [(file.path, file.change) for file in planned.files] == [
        (file.path, file.change) for file in filled.export().files
    ]


@pytest.mark.parametrize("name", TARGETS)
def test_a_look_during_which_the_site_is_exchanged_tells_of_the_new_one(filled: Room, name: str) -> None:
    filled.export(filled.root / name)
    filled.publish("С новым снимком", hours_ago=2, placements=(filled.lead(7),))

    class Exchanging(PhotoStore):
        """While the plan asks it for the original, the whole export happens."""

        def has(self, sha256: str) -> bool:
            filled.export(filled.root / name)
            return super().has(sha256)

    sources = replace(filled.sources(), photos=Exchanging(filled.store.root))
    assert look(lambda: sources, filled.root / name, now=filled.now).changed_nothing


def test_a_look_beside_an_export_that_goes_on_is_not_refused(filled: Room) -> None:
    filled.export()
    with held(filled.root / "site"):
        assert filled.look().changed_nothing


@pytest.mark.parametrize("fails", ["syncing", "sweeping"])
def test_what_fails_after_the_exchange_does_not_deny_it(
    filled: Room, monkeypatch: pytest.MonkeyPatch, fails: str
) -> None:
    filled.export()
    filled.publish("Свежая история", hours_ago=1)

    def refuse(*_path: object) -> None:
        raise OSError(5, "Input/output error")

    if fails == "syncing":
        monkeypatch.setattr("editor.export.folder.sync", refuse)
    else:
        monkeypatch.setattr("editor.export.beside.remove_tree", refuse)
    assert not filled.export().changed_nothing
    assert "Свежая история" in filled.page("index.html")


def test_a_second_rename_that_fails_puts_the_old_site_back(filled: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    filled.export()
    monkeypatch.setattr(exchange, "_swapped", lambda _one, _other: False)
    fresh = filled.root / "not there"
    with pytest.raises(OSError, match="not there"):
        exchange.exchange(fresh, filled.root / "site", filled.root / ".old")
    assert (filled.root / "site/index.html").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes of folders")
def test_a_folder_that_nobody_may_write_to_is_looked_at(tmp_path: Path) -> None:
    room = small_newsroom(tmp_path)
    (tmp_path / "www").mkdir()
    room.export(tmp_path / "www/site")
    (tmp_path / "www").chmod(0o555)
    try:
        assert room.look(tmp_path / "www/site").changed_nothing
    finally:
        (tmp_path / "www").chmod(0o755)
    assert left_over(tmp_path / "www") == []
