"""Many pages are made by processes beside the program: the same site, whatever becomes of them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from editor.domain.errors import NewsroomSaysNo
from editor.export import workers
from editor.export.orders import Order, carry_out_into
from editor.export.theme import FOLDER, SiteTheme, own_theme
from editor.files import children
from tests.unit.export.conftest import Room

ROOT = Path(__file__).parents[3]
Tree = Callable[[Path], dict[str, bytes]]
Started = list[subprocess.Popen[bytes]]


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> Started:
    """Processes as they are started; a machine of three cores, on which every page is many."""
    found: Started = []
    start = children.start

    def noted(module: str, word: str) -> subprocess.Popen[bytes]:
        found.append(start(module, word))
        return found[-1]

    monkeypatch.setattr(children, "start", noted)
    monkeypatch.setattr(os, "cpu_count", lambda: 3)
    monkeypatch.setattr(workers, "ENOUGH", 1)
    monkeypatch.setattr(workers, "BATCH", 2)
    return found


def alone(room: Room, name: str) -> Path:
    """The site as this process makes it by itself."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "cpu_count", lambda: 1)
        room.export(room.root / name)
    return room.root / name


def test_workers_make_the_site_that_one_makes_alone(filled: Room, started: Started, tree: Tree) -> None:
    filled.export()
    assert len(started) == 2
    assert tree(filled.root / "site") == tree(alone(filled, "alone"))
    assert [child.poll() for child in started] == [0, 0]


def test_a_zip_of_workers_is_the_zip_of_one(filled: Room, started: Started) -> None:
    filled.export(filled.root / "site.zip")
    assert started
    assert (filled.root / "site.zip").read_bytes() == alone(filled, "alone.zip").read_bytes()


def test_everything_again_is_nothing_new(filled: Room, started: Started, tree: Tree) -> None:
    filled.export()
    before = tree(filled.root / "site")
    report = filled.export(full=True)
    assert len(started) == 4
    assert {file.reason for file in report.files} == {"reason-same"}
    assert tree(filled.root / "site") == before


def test_a_few_pages_start_no_process(filled: Room, started: Started, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "ENOUGH", len(filled.site.live) + 1)
    filled.export()
    assert started == []


def test_pages_of_workers_that_die_are_made_all_the_same(filled: Room, started: Started, tree: Tree) -> None:
    filled.export(progress=lambda done, _total, _path: done == 12 and [child.kill() for child in started])
    assert [child.poll() for child in started] == [-9, -9] or sys.platform == "win32"
    assert tree(filled.root / "site") == tree(alone(filled, "alone"))


def test_where_no_process_starts_the_site_is_made_alone(filled: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(_module: str, _word: str) -> subprocess.Popen[bytes]:
        raise BlockingIOError

    monkeypatch.setattr(children, "start", refused)
    monkeypatch.setattr(os, "cpu_count", lambda: 3)
    monkeypatch.setattr(workers, "ENOUGH", 1)
    assert filled.export().left_out == ()
    assert filled.page("gorod/113-slug-113.html")


def test_a_page_that_cannot_be_made_stays_out_alone(filled: Room, started: Started) -> None:
    broken = filled.site.live[3]
    filled.change(broken, story=replace(broken.story, tags=("\ud800",)))
    report = filled.export()
    assert started
    assert [(one.article_id, one.code) for one in report.left_out] == [(broken.article_id, "left-out-not-made")]
    assert not (filled.root / f"site/gorod/{broken.article_id}-slug-{broken.article_id}.html").exists()
    assert "slug-113" in filled.page("index.html")


def test_a_cancelled_export_ends_its_workers_and_leaves_the_old_site(
    filled: Room, started: Started, tree: Tree
) -> None:  # fmt: skip
    filled.export()
    before = tree(filled.root)
    filled.site = replace(filled.site, newsroom=replace(filled.site.newsroom, name="Тамга"))
    calls = iter(range(1000))
    with pytest.raises(NewsroomSaysNo, match="export-cancelled"):
        filled.export(cancelled=lambda: next(calls) == 12)
    assert None not in [child.poll() for child in started]
    assert tree(filled.root) == before


KILLED = """
import sys, time
from pathlib import Path
from editor.export.orders import Order
from editor.export.theme import own_theme
from editor.export.workers import Workers

hands = Workers(own_theme(), Path(sys.argv[1]), 1)
hands.give(0, Order("none.html", "none.html", "ru", {}))
for worker in hands._workers:
    print(worker._child.pid, flush=True)
assert list(hands.rest())
print("at work", flush=True)
time.sleep(60)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="asks for a process by its number")
def test_a_killed_program_leaves_no_worker_behind(tmp_path: Path) -> None:
    program = subprocess.Popen(
        [sys.executable, "-c", KILLED, tmp_path], cwd=ROOT, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    )
    assert program.stdout
    worker = int(program.stdout.readline())
    assert program.stdout.readline() == "at work\n"
    program.kill()
    program.wait()
    program.stdout.close()
    with subprocess.Popen(["tail", f"--pid={worker}", "-f", os.devnull]) as watch:
        assert watch.wait(20) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="a script with a first line of its own")
def test_a_frozen_program_starts_itself(filled: Room, started: Started, monkeypatch: pytest.MonkeyPatch) -> None:
    program = filled.root / "rubrika"
    program.write_text(
        f"#!{sys.executable}\nimport sys\nsys.path.insert(0, {str(ROOT)!r})\nsys.frozen = True\n"
        "from main import main\nraise SystemExit(main())\n"
    )
    program.chmod(0o755)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    filled.export()
    assert [child.args for child in started] == [[str(program), "--press-process"]] * 2
    assert [child.poll() for child in started] == [0, 0]


def order(path: str) -> Order:
    return Order(path, "footer.html", "ru", {"links": []})


def test_a_file_that_readers_have_under_another_name_is_not_written_through(tmp_path: Path) -> None:
    theirs = tmp_path / "theirs.html"
    theirs.write_text("as it was")
    (tmp_path / "page.html").hardlink_to(theirs)
    carry_out_into(own_theme(), order("page.html"), str(tmp_path))
    assert (tmp_path / "page.html").read_bytes() == b"\n"
    assert theirs.read_text() == "as it was"


def test_what_comes_after_its_export_is_put_nowhere(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        carry_out_into(own_theme(), order("gorod/page.html"), str(tmp_path / "gone"))
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How often each shared part is made."""
    found: Counter[str] = Counter()
    fragment = SiteTheme.fragment

    def counted(theme: SiteTheme, template: str, **values: object) -> object:
        found[template] += 1
        return fragment(theme, template, **values)

    monkeypatch.setattr(SiteTheme, "fragment", counted)
    return found


@pytest.mark.parametrize("count", [6, 24])
def test_shared_parts_are_made_once_however_many_pages(room: Room, made: Counter[str], count: int) -> None:
    for number in range(count):
        room.publish(f"История {number}", body="Текст.", hours_ago=number + 1)
    room.export()
    # For the pages of the rubric, and for the front page; the newest five leave themselves out of the block.
    assert made == {"menu.html": 2, "footer.html": 2, "feeds.html": 2, "latest.html": 6}


@pytest.mark.parametrize("count", [6, 24])
def test_pages_with_a_folder_each_share_them_too(room: Room, made: Counter[str], count: int) -> None:
    room.site = replace(room.site, newsroom=replace(room.site.newsroom, url_profile="/{rubric}/{id}-{slug}/"))
    for number in range(count):
        room.publish(f"История {number}", body="Текст.", hours_ago=number + 1)
    room.export()
    assert made == {"menu.html": 3, "footer.html": 3, "feeds.html": 3, "latest.html": 6}
    page = room.page("gorod/101-slug-101/index.html").replace("\u00a0", " ")
    assert 'href="../../assets/site.css"' in page
    assert '<a href="../index.html" aria-current="true">Город</a>' in page
    assert '<a href="../102-slug-102/index.html">История 1</a>' in page


def test_each_template_is_compiled_once(filled: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    theme = SiteTheme(FOLDER, sandboxed=False)
    compiled: Counter[str] = Counter()
    compile_template = type(theme._templates).compile

    def counted(environment: object, source: object, name: str, *rest: object) -> object:
        compiled[name] += 1
        return compile_template(environment, source, name, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(type(theme._templates), "compile", counted)
    monkeypatch.setattr("editor.export.plan.own_theme", lambda: theme)
    filled.export()
    assert compiled["article.html"] == compiled["base.html"] == compiled["menu.html"] == 1
    assert set(compiled.values()) == {1}


def test_a_newsroom_s_own_theme_would_run_in_the_sandbox() -> None:
    theme = SiteTheme(FOLDER)
    assert theme._templates.sandboxed
    assert not own_theme()._templates.sandboxed
