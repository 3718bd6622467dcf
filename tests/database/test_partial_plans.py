"""A plan of what changed is the plan of everything: file for file, byte for byte, reason for reason, day after day."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from editor.desk.export import ExportDesk
from editor.domain.exports import Change, ExportReport
from editor.export.run import look, never_partly
from tests.days import Day

DAYS = 8


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


def lived(folder: Path, seed: int, monkeypatch: pytest.MonkeyPatch, days: int = DAYS) -> list[str]:
    """What was wrong on the days of one newsroom; the last word says how many plans looked at changes alone."""
    wrong, partly = list[str](), 0
    with closing((day := Day(folder, seed)).desks):
        one, other = folder / "one", folder / "other"
        for number in range(days):
            day.acts(day.chance.randrange(1, 6))
            everything, mine = compared(day, one), day.desks.exporting.plan(one)
            partly += mine.unchanged > 0
            if told(everything) != told(mine):
                wrong.append(f"day {number}: {told(everything)} but {told(mine)}")
            day.desks.exporting.export(one)
            with monkeypatch.context() as patch:
                patch.setattr(ExportDesk, "_partly", lambda _desk, _target, token: never_partly(token))
                day.desks.exporting.export(other)
            if bytes_of(one) != bytes_of(other):
                wrong.append(f"day {number}: other bytes")
            if not day.desks.exporting.export(one).changed_nothing:
                wrong.append(f"day {number}: a second run changes something")
    return [*wrong, f"{partly} of {days}"]


@pytest.mark.parametrize("seed", range(4))
def test_a_plan_of_changes_is_the_plan_of_everything(
    tmp_path: Path, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    *wrong, partly = lived(tmp_path, seed, monkeypatch)
    assert wrong == []
    assert int(partly.split()[0]) > DAYS // 3


def _nothing(*_args: object, **_more: object) -> Any:
    return ()


FORGOTTEN = {
    "language versions": ("db.newsroom.what_changed.mates", _nothing),
    "pages that link to it": ("db.newsroom.shelves.naming", _nothing),
    "blocks of older pages": ("db.newsroom.targets.showing", _nothing),
    "newest pages of the rubric": ("editor.export.partial._Touched.fresh", _nothing),
    "pages that are gone": ("editor.export.partial._Partial._pages_gone", _nothing),
    "renditions that are gone": ("editor.export.partial._Partial._photos_gone", _nothing),
    "lists that are gone": ("editor.export.partial._Touched.gone", _nothing),
    "former addresses": ("editor.export.partial._Partial._former", lambda _self: None),
}


@pytest.mark.parametrize("what", FORGOTTEN)
def test_what_a_plan_forgets_is_found(tmp_path: Path, what: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The harness itself: a plan that does not look at one thing is seen on some day."""
    monkeypatch.setattr(*FORGOTTEN[what])
    for seed in range(6):
        (folder := tmp_path / str(seed)).mkdir()
        *wrong, _partly = lived(folder, seed, monkeypatch)
        if wrong:
            return
    pytest.fail(f"nobody saw that {what} are forgotten")
