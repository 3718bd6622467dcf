"""Handing the site over."""

from __future__ import annotations

import signal
from collections.abc import Generator
from contextlib import contextmanager
from threading import Event, current_thread, main_thread
from types import FrameType

from editor.cli.call import Call
from editor.domain.errors import NewsroomSaysNo
from editor.domain.exports import Change, ExportReport, LeftOut
from editor.domain.sentences import say


def export(call: Call) -> int:
    """Export what readers have. Ctrl+C leaves the last complete export as it was.

    The exit status is 1 when something had to be left out that nobody holds back on purpose, and when the site is in
    place and the newsroom could not record it.
    """
    options = call.options
    with call.newsroom() as desks:
        if options.dry_run:
            report = desks.exporting.plan(options.to, full=options.full)
        else:
            with _interruptible() as stopped, call.out.progress("Exporting") as step:
                try:
                    report = desks.exporting.export(
                        options.to, full=options.full, progress=step, cancelled=stopped.is_set
                    )
                except NewsroomSaysNo as error:
                    if error.code == "export-cancelled":
                        raise KeyboardInterrupt from error
                    raise
    call.out.answer(_answer(report), _words(report, call))
    if report.not_noted:
        call.out.say(f"rubrika: {say(report.not_noted, {})}")
    return 1 if report.is_incomplete or report.not_noted else 0


@contextmanager
def _interruptible() -> Generator[Event]:
    """The first Ctrl+C asks the export to stop at the next file; a second one stops it at once."""
    stopped = Event()
    if current_thread() is not main_thread():
        yield stopped
        return

    def ask(_number: int, _frame: FrameType | None) -> None:
        stopped.set()
        signal.signal(signal.SIGINT, signal.default_int_handler)

    before = signal.signal(signal.SIGINT, ask)
    try:
        yield stopped
    finally:
        signal.signal(signal.SIGINT, before)


def _answer(report: ExportReport) -> dict[str, object]:
    return {
        "number": report.number,
        "target": report.target,
        "started_at": report.started_at,
        "finished_at": report.finished_at,
        "dry_run": report.dry_run,
        "counts": {change: report.count(change) for change in Change},
        "files": [file for file in report.files if file.change is not Change.SAME],
        "left_out": report.left_out,
        "not_noted": report.not_noted,
    }


def _left_out(one: LeftOut) -> str:
    what = f"{one.article_id}  {one.headline}" if one.article_id else f"/{one.headline}"
    return f"left out  {what}: {say(one.code, one.facts)}"


def _words(report: ExportReport, call: Call) -> list[str]:
    lines = [
        f"{file.change}  {file.path}"
        for file in report.files
        if call.options.dry_run and file.change is not Change.SAME
    ]
    lines += [_left_out(one) for one in report.left_out]
    counts = ", ".join(f"{report.count(change)} {change}" for change in Change)
    if report.changed_nothing:
        return [*lines, f"Nothing has changed: {report.target} is the site already ({counts})."]
    would = "would be" if report.dry_run else "is"
    return [*lines, f"The site {would} in {report.target}: {counts}."]
