"""Days of a newsroom whose site is exported twice: by what changed, and by comparing everything."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from editor.desk.export import ExportDesk
from editor.domain.exports import Change, ExportReport
from editor.export.run import look, never_partly
from tests.days import Day


def compared(day: Day, target: Path) -> ExportReport:
    """What comparing everything says."""
    desk = day.desks.exporting
    return look(desk._sources, target, now=day.now, partly=never_partly)


def told(report: ExportReport) -> list[object]:
    """What a plan says that it would do."""
    files = [one for one in report.files if one.change is not Change.SAME]
    return [files, report.total, sorted(report.left_out, key=lambda one: one.article_id)]


def bytes_of(site: Path) -> dict[str, bytes]:
    return {str(file.relative_to(site)): file.read_bytes() for file in sorted(site.rglob("*")) if file.is_file()}


def lived(folder: Path, seed: int, monkeypatch: pytest.MonkeyPatch, days: int) -> Iterator[str]:
    """What is wrong on the days of one newsroom, and of each day whether its plan looked at changes alone."""
    with closing((day := Day(folder, seed)).desks):
        one, other = folder / "one", folder / "other"
        for number in range(days):
            day.acts(day.chance.randrange(1, 6))
            everything, mine = compared(day, one), day.desks.exporting.plan(one)
            yield PARTLY if mine.unchanged else WHOLLY
            if told(everything) != told(mine):
                yield (f"day {number}: {told(everything)} but {told(mine)}")
            day.desks.exporting.export(one)
            with monkeypatch.context() as patch:
                patch.setattr(ExportDesk, "_partly", lambda _desk, _target, token: never_partly(token))
                day.desks.exporting.export(other)
            if bytes_of(one) != bytes_of(other):
                yield (f"day {number}: other bytes")
            if not day.desks.exporting.export(one).changed_nothing:
                yield (f"day {number}: a second run changes something")


PARTLY, WHOLLY = "by what changed", "by everything"
