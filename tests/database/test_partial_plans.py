"""A plan of what changed is the plan of everything: file for file, byte for byte, reason for reason, day after day."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.plans import PARTLY, WHOLLY, lived

DAYS = 8


@pytest.mark.parametrize("seed", [1, 3])
def test_a_plan_of_changes_is_the_plan_of_everything(
    tmp_path: Path, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = list(lived(tmp_path, seed, monkeypatch, DAYS))
    assert [one for one in said if one not in {PARTLY, WHOLLY}] == []
    assert said.count(PARTLY) > DAYS // 3


def _nothing(*_args: object, **_more: object) -> Any:
    return ()


FORGOTTEN = {
    "language versions": (1, "db.newsroom.what_changed.mates", _nothing),
    "pages that link to it": (0, "db.newsroom.shelves.naming", _nothing),
    "blocks of older pages": (17, "db.newsroom.targets.showing", _nothing),
    "newest pages of the rubric": (0, "editor.export.partial._Touched.fresh", _nothing),
    "pages that are gone": (0, "editor.export.partial._Partial._pages_gone", _nothing),
    "renditions that are gone": (5, "editor.export.partial._Partial._photos_gone", _nothing),
    "lists that are gone": (1, "editor.export.partial._Touched.gone", _nothing),
    "former addresses": (0, "editor.export.partial._Partial._former", lambda _self: None),
}
"""What a plan might not look at, and a newsroom in whose first days that is seen."""


@pytest.mark.parametrize("what", FORGOTTEN)
def test_what_a_plan_forgets_is_found(tmp_path: Path, what: str, monkeypatch: pytest.MonkeyPatch) -> None:
    seed, name, forgetful = FORGOTTEN[what]
    monkeypatch.setattr(name, forgetful)
    days = lived(tmp_path, seed, monkeypatch, DAYS)
    assert next((one for one in days if one not in {PARTLY, WHOLLY}), ""), f"nobody saw that {what} are forgotten"
