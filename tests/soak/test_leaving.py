"""The window is left while work is at its middle: nothing typed is lost, nothing half-done and no process is left."""

from __future__ import annotations

import shutil
import signal
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from editor.desk import open_newsroom
from editor.desk.safety.keeping import verify_newsroom
from editor.domain.articles import ListQuery
from editor.domain.words import Names
from editor.files.whole import UNFINISHED
from tests.gui.real_newsrooms import newsroom, photo_desk_sample, picture_file, publish
from tests.soak.leaver import DIALOGS
from tests.soak.nursery import Ended, Nursery
from tests.soak.verifier import text_sign
from tests.soak.writer import Job

pytestmark = [
    pytest.mark.timeout(400),
    pytest.mark.skipif(sys.platform != "linux", reason="sessions are forked on Linux alone"),
]

CLOSED = 0
WAYS = pytest.mark.parametrize("how", [CLOSED, signal.SIGTERM], ids=["closed", "asked"])


@pytest.fixture(scope="module")
def windows() -> Iterator[Nursery]:
    """Where sessions are forked."""
    with Nursery("tests.soak.leaver") as one:
        yield one


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Six photographs, four published articles, two rubrics."""
    folder = tmp_path_factory.mktemp("template")
    with closing(newsroom(folder / "room")) as desks:
        desks.rubrics.add(Names(ru="Город", kk="Қала", en="City"), slug="gorod", colour="city")
        desks.rubrics.add(Names(ru="Регионы", kk="Аймақтар", en="Regions"), slug="regiony", colour="regions")
        photos = photo_desk_sample(desks, folder / "given").photos
        for number, rubric in enumerate([*desks.rubrics.tree()[:2]] * 2):
            publish(desks, f"Трамвай {number}", rubric, photo=photos[number % 2])
    return folder / "room"


@pytest.fixture
def room(template: Path, tmp_path: Path) -> Path:
    """A newsroom of the test's own."""
    return Path(shutil.copytree(template, tmp_path / "work" / "room"))


def left(windows: Nursery, room: Path, kind: str, *, seed: int) -> Ended:
    """A session to its end, which must have been a clean one."""
    windows.begin(Job(room, seed=seed), room.parent / f"{kind}.acks", kind=kind)
    windows.go()
    ended = windows.wait()
    assert (ended.signal, ended.status, said(ended, "Traceback") + said(ended, "CRASH")) == (0, 0, [])
    return ended


def said(ended: Ended, word: str) -> list[str]:
    return [line.strip() for line in ended.lines if line.startswith(word)]


def nothing_is_lost(room: Path, ended: Ended) -> None:
    """The text was saved, the log is in the database, no file is unfinished, and all that is there is sound."""
    assert not room.joinpath("newsroom.db-wal").exists()
    assert [path for path in room.parent.rglob("*") if path.name.startswith(UNFINISHED)] == []
    with closing(open_newsroom(room)) as desks:
        newest = desks.articles.ids(ListQuery(place="all"))
        texts = {text_sign(desks.articles.get(number).story) for number in newest}
        assert {line.split()[2] for line in said(ended, "TYPED")} <= texts
        assert desks.drafts.left_over("") == ()
    assert verify_newsroom(str(room)).damages == ()


@WAYS
def test_an_export_is_given_up_and_the_target_is_as_it_was(windows: Nursery, room: Path, how: int) -> None:
    nothing_is_lost(room, left(windows, room, "export", seed=how))
    assert [path.name for path in room.parent.iterdir() if "site" in path.name] == []


@WAYS
def test_a_backup_is_given_up_and_leaves_no_file(windows: Nursery, room: Path, how: int) -> None:
    nothing_is_lost(room, left(windows, room, "backup", seed=how))
    assert list(room.parent.joinpath("given").iterdir()) == []


@WAYS
def test_an_import_ends_with_the_photograph_that_it_is_at(windows: Nursery, room: Path, how: int) -> None:
    for number in range(40):
        picture_file(room.parent / "pictures", f"{number:02}.jpg", 100 + number)
    nothing_is_lost(room, left(windows, room, "import", seed=how))
    with closing(open_newsroom(room)) as desks:
        taken = [photo.file_name for photo in desks.photos.find() if photo.file_name[0] != "T"]
    assert 3 <= len(taken) < 40


@WAYS
def test_a_merge_of_rubrics_is_done_whole(windows: Nursery, room: Path, how: int) -> None:
    nothing_is_lost(room, left(windows, room, "merge", seed=how))
    with closing(open_newsroom(room)) as desks:
        only = next(rubric.id for rubric in desks.rubrics.tree())
        assert [desks.articles.get(number).story.rubric_id for number in range(1, 5)] == [only] * 4


@WAYS
def test_a_text_that_does_not_come_to_an_end_is_ended_with_its_process(windows: Nursery, room: Path, how: int) -> None:
    ended = left(windows, room, "hostile", seed=how)
    nothing_is_lost(room, ended)
    (child,) = (line.split()[1] for line in said(ended, "CHILD"))
    assert not Path("/proc", child).exists()


@WAYS
def test_who_is_impatient_ends_nothing_sooner(windows: Nursery, room: Path, how: int) -> None:
    nothing_is_lost(room, left(windows, room, "twice", seed=how))


@pytest.mark.parametrize("act", DIALOGS)
def test_an_open_dialog_holds_up_no_end(windows: Nursery, room: Path, act: str) -> None:
    ended = left(windows, room, "dialog", seed=DIALOGS.index(act))
    assert said(ended, "OPEN")
    nothing_is_lost(room, ended)


@WAYS
def test_a_newsroom_that_opens_while_the_window_closes_is_closed_too(windows: Nursery, room: Path, how: int) -> None:
    ended = left(windows, room, "opening", seed=how)
    assert said(ended, "OPENING")
    nothing_is_lost(room, ended)


def test_who_asks_before_the_first_paint_is_heard(windows: Nursery, room: Path) -> None:
    left(windows, room, "early", seed=0)
