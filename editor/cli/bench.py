"""Measuring the program where nothing can be harmed."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from editor.cli.call import Call
from editor.desk.bench.figures import Measured, machine, report
from editor.desk.bench.measuring import BenchAsked, chosen, measure_all
from editor.desk.bench.telling import heading, lines
from editor.files.scratch import scratch


def bench(call: Call) -> int:
    """Measure rows of work in invented newsrooms, saying each when it is done; without --in nothing is left behind."""
    asked = BenchAsked(call.options.sizes, tuple(call.options.rows), call.options.runs)
    chosen(asked.names)
    facts = machine()

    def told(row: list[Measured]) -> None:
        if not call.out.as_json:
            call.out.text("".join(f"{line}\n" for line in lines(row)))

    if not call.out.as_json:
        call.out.text(f"{heading()}\n")
    with _folder(call) as folder, call.out.progress("Inventing articles") as step:
        found = measure_all(asked, folder, making=step, told=told)
    call.out.answer(report(found, facts, {}), ())
    return 0


@contextmanager
def _folder(call: Call) -> Generator[Path]:
    if not call.options.folder:
        with scratch() as folder:
            yield folder
        return
    folder = Path(call.options.folder)
    folder.mkdir(parents=True, exist_ok=True)
    yield folder
