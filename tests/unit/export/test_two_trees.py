"""Two trees take turns: what the web team does in the site goes along, and the tree aside is never behind."""

from __future__ import annotations

import json
import os
import random
import shutil
import sys
from collections.abc import Callable, Container
from dataclasses import replace
from pathlib import Path

import pytest

from editor.domain.errors import WorldFailed
from editor.domain.exports import Change
from editor.export import folder, turn
from editor.export.aside import Aside
from editor.export.digests import sha256
from editor.export.record import Record, stamp_of
from editor.export.turn import Turn
from tests.unit.export.conftest import Room, left_over

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="modes of folders, and links"),
    pytest.mark.not_on("windows", "no disk with second names is put in there"),
]


def headlines(room: Room, number: int) -> None:
    """Another headline for one article."""
    live = sorted(room.site.live, key=lambda one: one.article_id)[number % len(room.site.live)]
    room.change(live, story=replace(live.story, headline=f"Заголовок {number}"))


def tree_of(site: Path) -> dict[str, object]:
    """Every name of a site with its mode and what it is."""
    found: dict[str, object] = {".": site.stat().st_mode}
    for path in site.rglob("*"):
        name = path.relative_to(site).as_posix()
        if path.is_symlink():
            found[name] = path.readlink()
        elif path.is_dir():
            found[name] = path.stat().st_mode
        else:
            found[name] = path.stat().st_mode, path.read_bytes()
    return found


def turned(room: Room) -> bool:
    """Whether the tree aside is there and is the site, file by file."""
    other, site = room.root / ".site.rubrika-aside/tree", room.root / "site"
    return other.is_dir() and tree_of(other) == tree_of(site) and all(
        path.samefile(other / path.relative_to(site)) for path in site.rglob("*") if path.is_file()
    )  # fmt: skip


@pytest.fixture
def taking_turns(filled: Room) -> Room:
    """A site that has been exported twice: from now on two trees take turns."""
    filled.export()
    assert not (filled.root / ".site.rubrika-aside/tree").exists()
    headlines(filled, 0)
    filled.export()
    assert turned(filled)
    return filled


@pytest.fixture
def never_anew(taking_turns: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """A tree that is built anew fails the test."""

    def refuse(*_more: object) -> None:
        raise AssertionError("built anew")

    monkeypatch.setattr(Turn, "grow", refuse)


def add(site: Path, dice: random.Random) -> None:
    place = site / dice.choice(("team", "gorod", ".", ".well-known", "team/inside"))
    place.mkdir(parents=True, exist_ok=True)
    file = place / f"own-{dice.randrange(4)}.txt"
    (file / "own-inside.txt" if file.is_dir() else file).write_text(str(dice.random()))


def edit_in_place(site: Path, dice: random.Random) -> None:
    for path in dice.sample(own_files(site), min(1, len(own_files(site)))):
        with path.open("a") as file:
            file.write(str(dice.random()))


def save_anew(site: Path, dice: random.Random) -> None:
    for path in dice.sample(own_files(site), min(1, len(own_files(site)))):
        (site / "new").write_text(str(dice.random()))
        (site / "new").replace(path)


def remove(site: Path, dice: random.Random) -> None:
    for path in dice.sample(own_files(site), min(2, len(own_files(site)))):
        path.unlink()


def remove_folder(site: Path, dice: random.Random) -> None:
    for path in dice.sample(own_folders(site), min(1, len(own_folders(site)))):
        shutil.rmtree(path)


def move_folder(site: Path, dice: random.Random) -> None:
    for path in dice.sample(own_folders(site), min(1, len(own_folders(site)))):
        path.rename(site / f"team-{dice.randrange(99)}")


def change_mode(site: Path, dice: random.Random) -> None:
    dice.choice([*own_folders(site), *own_files(site), site / "gorod", site]).chmod(dice.choice((0o755, 0o2775, 0o700)))


def link_somewhere(site: Path, dice: random.Random) -> None:
    place = site / f"link-{dice.randrange(3)}"
    if not place.is_symlink():
        place.symlink_to(dice.choice(("gorod", "index.html", "/srv/nowhere")))
    elif dice.random() < 0.5:
        place.unlink()


def folder_for_file(site: Path, dice: random.Random) -> None:
    for path in dice.sample(own_files(site), min(1, len(own_files(site)))):
        path.unlink()
        path.mkdir()
        (path / "own-inside.txt").write_text("inside")


def lose_a_page(site: Path, _dice: random.Random) -> None:
    (site / "gorod/index.html").unlink()


def spoil_a_page(site: Path, _dice: random.Random) -> None:
    (site / "gorod/rss.xml").unlink(missing_ok=True)
    (site / "gorod/rss.xml").write_text("ours?")


ACTS: tuple[Callable[[Path, random.Random], None], ...] = (
    add, add, add, edit_in_place, save_anew, remove, remove_folder, move_folder, change_mode, link_somewhere,
    folder_for_file, lose_a_page, spoil_a_page,
)  # fmt: skip


def own_files(site: Path) -> list[Path]:
    return sorted(path for path in site.rglob("own-*") if path.is_file())


def own_folders(site: Path) -> list[Path]:
    return sorted(path for path in site.iterdir() if path.is_dir() and path.name.startswith("team"))


@pytest.mark.parametrize("seed", range(6))
def test_a_site_whose_trees_take_turns_is_one_that_is_built_anew(taking_turns: Room, seed: int) -> None:
    """The same days of a newsroom and its web team, once with the tree aside and once without it."""
    room, twin = taking_turns, taking_turns.root / "twin"
    shutil.copytree(room.root / "site", twin, symlinks=True)
    dice = random.Random(seed)  # noqa: S311 - the same days each time
    for day in range(8):
        acts, seeds = [dice.choice(ACTS) for _ in range(dice.randrange(4))], dice.random()
        for site in (room.root / "site", twin):
            for number, act in enumerate(acts):
                act(site, random.Random(seeds + number))  # noqa: S311 - the same in both
        headlines(room, day)
        if dice.random() < 0.3:
            room.withdraw(room.site.live[day % 3])
        if dice.random() < 0.3:
            room.publish(f"Новая {day}", language=dice.choice(("ru", "en")), rubric_id=dice.choice((1, 2)))
        shutil.rmtree(room.root / ".twin.rubrika-aside", ignore_errors=True)
        reports = [room.export(), room.export(twin)]
        assert [[(one.path, one.reason) for one in report.files] for report in reports[:1]] == [
            [(one.path, one.reason) for one in report.files] for report in reports[1:]
        ]
        assert tree_of(room.root / "site") == tree_of(twin), [act.__name__ for act in acts]
        assert left_over(room.root) == []


@pytest.mark.usefixtures("never_anew")
@pytest.mark.parametrize("act", [add, edit_in_place, save_anew, remove, move_folder, change_mode, link_somewhere])
def test_what_the_web_team_does_stays_over_many_turns(taking_turns: Room, act: Callable[..., None]) -> None:
    site, dice = taking_turns.root / "site", random.Random(4)  # noqa: S311 - the same each time
    add(site, dice)
    add(site, dice)
    headlines(taking_turns, 1)
    taking_turns.export()
    act(site, dice)
    theirs = {path: facts for path, facts in tree_of(site).items() if "own" in path or "team" in path or "link" in path}
    for number in range(2, 6):
        headlines(taking_turns, number)
        taking_turns.export()
        now = tree_of(site)
        assert {path: now.get(path) for path in theirs} == theirs
        assert {path for path in now if "own" in path or "team" in path or "link" in path} == theirs.keys()
        assert turned(taking_turns)


def test_a_page_that_was_replaced_by_one_of_its_length_is_made_whole(taking_turns: Room) -> None:
    page = taking_turns.root / "site/novosti/index.html"
    whole = page.read_bytes()
    page.unlink()
    page.write_bytes(b"x" * len(whole))
    headlines(taking_turns, 1)
    report = taking_turns.export()
    assert [one.reason for one in report.files if one.path == "novosti/index.html"] == ["reason-same"]
    assert page.read_bytes() == whole


def test_no_file_that_has_two_names_is_written_into(taking_turns: Room) -> None:
    site, kept = taking_turns.root / "site", taking_turns.root / "kept"
    kept.mkdir()
    for path in site.rglob("*"):
        if path.is_file():
            os.link(path, kept / path.relative_to(site).as_posix().replace("/", "+"))
    before = tree_of(kept)
    for number in range(1, 4):
        headlines(taking_turns, number)
        taking_turns.export()
    taking_turns.site = replace(taking_turns.site, newsroom=replace(taking_turns.site.newsroom, name="Тамга"))
    taking_turns.export()
    assert tree_of(kept) == before


def test_an_export_that_made_nothing_of_it_leaves_the_tree_aside(taking_turns: Room) -> None:
    headlines(taking_turns, 1)
    with pytest.raises(Exception, match="export-cancelled"):
        taking_turns.export(cancelled=lambda: True)
    assert turned(taking_turns)
    taking_turns.export()
    assert turned(taking_turns)


@pytest.mark.parametrize("spoilt", ["record", "tree", "a file aside", "a folder aside", "all"])
def test_a_tree_aside_that_somebody_spoilt_is_made_anew(taking_turns: Room, spoilt: str) -> None:
    place = taking_turns.root / ".site.rubrika-aside"
    {
        "record": lambda: (place / "record.json").write_text("{"),
        "tree": lambda: shutil.rmtree(place / "tree"),
        "a file aside": (place / "tree/novosti/index.html").unlink,
        "a folder aside": lambda: shutil.rmtree(place / "tree/novosti"),
        "all": lambda: shutil.rmtree(place),
    }[spoilt]()
    headlines(taking_turns, 1)
    report = taking_turns.export()
    site = taking_turns.root / "site"
    assert {one.path for one in report.files if one.change is not Change.REMOVED} <= tree_of(site).keys()
    assert turned(taking_turns)


def test_what_the_web_team_adds_while_the_trees_are_exchanged_is_in_the_site(
    taking_turns: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    site, exchange = taking_turns.root / "site", folder.exchange
    (site / "own-old.txt").write_text("old")

    def late(*places: Path) -> Path | None:
        (site / "gorod/own-late.txt").write_text("late")
        (site / "own-old.txt").unlink()
        return exchange(*places)

    gone = taking_turns.site.live[3]
    headlines(taking_turns, 1)
    taking_turns.withdraw(gone)
    taking_turns.publish("Новая", hours_ago=1)
    monkeypatch.setattr(folder, "exchange", late)
    report = taking_turns.export()
    monkeypatch.setattr(folder, "exchange", exchange)
    listed = {one.path for one in report.files if one.change is not Change.REMOVED}
    for number in range(2, 5):
        names = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
        assert names - listed == {"manifest.json", "gorod/own-late.txt"}
        headlines(taking_turns, number)
        taking_turns.export()


def test_nobody_else_may_look_into_what_lies_aside(taking_turns: Room) -> None:
    assert (taking_turns.root / ".site.rubrika-aside").stat().st_mode & 0o777 == 0o700
    live = taking_turns.site.live[0]
    path = next(one.path for one in taking_turns.look().files if one.article_id == live.article_id)
    taking_turns.withdraw(live)
    taking_turns.export()
    assert not (taking_turns.root / ".site.rubrika-aside/tree" / path).exists()


def test_a_disk_of_whole_seconds_keeps_no_tree_aside(filled: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turn, "is_coarse", lambda _stamp: True)
    for number in range(3):
        headlines(filled, number)
        filled.export()
    assert not (filled.root / ".site.rubrika-aside/tree").exists()


def days(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """Days of a newsroom and its web team; raises AssertionError when a promise is broken."""
    site = room.root / "site"
    for number in range(1, 7):
        (site / f"gorod/own-{number}.txt").write_text("theirs")
        (site / f"gorod/own-{number - 2}.txt").unlink(missing_ok=True)
        headlines(room, number)
        if number == 4:
            failing_day(room, monkeypatch)
        second, before = room.root / f"second-{number}", (site / "index.html").read_bytes()
        os.link(site / "index.html", second)
        room.export()
        assert second.read_bytes() == before, "a file with two names was written into"
        stands_whole(site, {f"gorod/own-{each}.txt" for each in (number - 1, number) if each})


def failing_day(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """An export that comes to nothing in its last step, with an article that is gone afterwards."""
    live = room.publish("Не выйдет", hours_ago=1)
    with monkeypatch.context() as broken:
        broken.setattr(folder, "exchange", fails)
        with pytest.raises(WorldFailed):
            room.export()
    room.withdraw(live)


def fails(*_places: Path) -> None:
    raise OSError(5, "Input/output error")


def stands_whole(site: Path, theirs: set[str]) -> None:
    listed = {
        one["path"]: one["sha256"] for one in json.loads((site / "manifest.json").read_text("utf-8"))["files"]
    }  # fmt: skip
    found = {
        path.relative_to(site).as_posix(): sha256(path.read_bytes()) for path in site.rglob("*") if path.is_file()
    }  # fmt: skip
    assert found.keys() - listed.keys() == {"manifest.json", *theirs}
    assert {path for path, digest in listed.items() if found.get(path) != digest} == set()


def test_the_days_that_defects_are_held_against_keep_every_promise(
    taking_turns: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    days(taking_turns, monkeypatch)


def not_brought_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tree aside lacks what the run before last changed."""
    monkeypatch.setattr(Turn, "catch_up", lambda self, *_more: self.touched.add(""))


def own_files_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody looks what the web team has added."""
    monkeypatch.setattr(Turn, "_look_through", lambda *_more: None)


def own_files_come_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the web team has removed is still aside."""
    hold = Turn._hold
    monkeypatch.setattr(Turn, "_hold", lambda self, path, there, here: there and hold(self, path, there, here))


def written_into(monkeypatch: pytest.MonkeyPatch) -> None:
    """A new file is written over the old one's bytes."""
    monkeypatch.setattr(turn, "replace_file", lambda fresh, place: place.write_bytes(fresh.read_bytes()))


def trusted_too_early(monkeypatch: pytest.MonkeyPatch) -> None:
    """The record stays while its tree is changed, and is believed."""
    take_over = Turn.take_over

    def believing(self: Turn, record: Record, renewed: Container[str]) -> None:
        known = {path: stamp for path in record.live if (stamp := stamp_of(self.tree / path))}
        take_over(self, replace(record, aside=known), renewed)

    monkeypatch.setattr(Aside, "distrust", lambda _self: None)
    monkeypatch.setattr(Turn, "take_over", believing)


@pytest.mark.parametrize(
    "defect", [not_brought_up, own_files_lost, own_files_come_back, written_into, trusted_too_early]
)
def test_a_defect_of_the_turns_is_caught(
    taking_turns: Room, monkeypatch: pytest.MonkeyPatch, defect: Callable[[pytest.MonkeyPatch], None]
) -> None:
    with monkeypatch.context() as broken:
        defect(broken)
        with pytest.raises(AssertionError):
            days(taking_turns, broken)
