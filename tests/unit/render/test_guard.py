"""A hostile text costs a process and a moment, never the window, and the next text renders as ever."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from editor.domain.errors import BadInput
from editor.domain.sentences import say
from editor.render import wire, worker
from editor.render.guard import GuardedRenderer
from editor.render.pipeline import Figure, Link, RenderContext, render
from tests.unit.render.reading import LINKS, PHOTO

if sys.platform == "linux":
    import resource

CONTEXT = RenderContext("ru", {7: PHOTO, -1: Figure()}, LINKS, (7,), preview=True)
ORDINARY = "# Глава\n\nСлова «тут» и ![](photo:7) ![](photo:-1) [там](article:5) [нигде](article:6)[^1]\n\n[^1]: Вот.\n"
ARTICLE = "Обычные слова обычной статьи, в которой ничего особенного не происходит. " * 8 + "\n\n"

HOSTILE = {
    "marks without end": "а *б* " * 1_000_000,
}


@pytest.fixture(scope="module")
def guard() -> Iterator[GuardedRenderer]:
    guard = GuardedRenderer(seconds=1.0)
    yield guard
    guard.close()


@pytest.fixture
def patient() -> Iterator[GuardedRenderer]:
    guard = GuardedRenderer(seconds=30.0)
    yield guard
    guard.close()


def test_behind_the_guard_a_text_renders_to_the_same_values(guard: GuardedRenderer) -> None:
    assert guard.render(ORDINARY, CONTEXT) == render(ORDINARY, CONTEXT)
    assert guard.render("", RenderContext()) == render("", RenderContext())


@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_text_is_given_up_in_time_and_the_next_one_renders(guard: GuardedRenderer, hostile: str) -> None:
    guard.start()
    began = time.monotonic()
    with pytest.raises(BadInput) as refused:
        guard.render(hostile, RenderContext())
    assert time.monotonic() - began < 5
    assert "The text is safe" in say(refused.value.code, refused.value.facts)
    assert guard.render("слова", RenderContext()).html == "<p>слова</p>"


def test_a_megabyte_of_ordinary_text_is_no_trouble(patient: GuardedRenderer) -> None:
    body = ARTICLE * (2**20 // len(ARTICLE.encode()) + 1)
    assert patient.render(body, RenderContext()).html.count("<p>") == body.count("\n\n")


def test_a_page_long_paragraph_full_of_marks_is_no_trouble(patient: GuardedRenderer) -> None:
    body = 'слово "два" - три *четыре* [пять](https://example.org). ' * 300
    assert patient.render(body, RenderContext()).html.count("<em>") == 300


def test_a_child_that_dies_between_texts_is_replaced(patient: GuardedRenderer) -> None:
    patient.start()
    first = patient._child
    assert first is not None
    first.kill()
    first.wait()
    assert patient.render("слова", RenderContext()).html == "<p>слова</p>"
    assert patient._child is not first


def test_a_child_that_dies_over_a_text_is_replaced_too(patient: GuardedRenderer) -> None:
    dying = [sys.executable, "-c", "import sys; sys.stdin.buffer.read(4)"]
    patient._child = subprocess.Popen(dying, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    with pytest.raises(BadInput, match="text-too-hard"):
        patient.render("слова", RenderContext())
    assert patient.render("слова", RenderContext()).html == "<p>слова</p>"


def test_calls_from_many_threads_get_each_their_own_answer(patient: GuardedRenderer) -> None:
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda n: patient.render(f"слово {n}", RenderContext()).html, range(60)))
    assert [html.replace("&nbsp;", " ") for html in found] == [f"<p>слово {n}</p>" for n in range(60)]


def test_after_closing_nothing_runs_and_a_new_text_starts_again(patient: GuardedRenderer) -> None:
    patient.start()
    child = patient._child
    assert child is not None
    patient.close()
    patient.close()
    assert child.poll() is not None
    assert patient.render("слова", RenderContext()).html == "<p>слова</p>"


def test_closing_does_not_wait_for_a_hostile_text() -> None:
    guard = GuardedRenderer(seconds=60.0)
    guard.start()
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(guard.render, HOSTILE["marks without end"], RenderContext())
        while not guard._lock.locked():
            pass
        began = time.monotonic()
        guard.close()
        assert time.monotonic() - began < 10
        with pytest.raises(BadInput):
            waiting.result()


def test_our_own_bug_comes_back_as_one(patient: GuardedRenderer) -> None:
    broken = replace(CONTEXT, links={5: Link(url=None, title="x")})  # type: ignore[arg-type]
    with pytest.raises(RuntimeError, match="Traceback"):
        patient.render("[](article:5)", broken)
    assert patient.render("слова", RenderContext()).html == "<p>слова</p>"


def test_lone_surrogates_and_controls_pass_the_pipe(patient: GuardedRenderer) -> None:
    assert patient.render("а\ud800\x00б\x03", RenderContext()).html == "<p>аб</p>"


def test_memory_that_runs_out_is_a_text_too_hard(monkeypatch: pytest.MonkeyPatch) -> None:
    def hungry(_body: str, _context: RenderContext) -> None:
        raise MemoryError

    monkeypatch.setattr(worker, "render", hungry)
    assert worker.answer(wire.pack_request("слова", RenderContext())) == {"code": "text-too-hard"}


def test_the_child_may_take_one_gigabyte(patient: GuardedRenderer) -> None:
    patient.start()
    child = patient._child
    assert child is not None
    if sys.platform == "linux":
        assert resource.prlimit(child.pid, resource.RLIMIT_AS)[0] == worker.MEMORY


def test_the_child_knows_no_window_and_no_database() -> None:
    probe = "import sys, editor.render.worker as w; print(sorted(m.partition('.')[0] for m in sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", probe], check=True, capture_output=True, text=True).stdout
    for name in ("PySide6", "sqlalchemy", "alembic", "db", "qtawesome", "pytrovich", "PIL"):
        assert f"'{name}'" not in loaded
