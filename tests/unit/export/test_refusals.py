"""A scanner holds a file at any call of an export, as Windows lets it: no site is lost, and what is said is so."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.domain.errors import WorldFailed
from editor.export import manifest
from editor.export.folder import FolderTarget
from tests.systems.refusals import refusing
from tests.unit.export.conftest import Room, left_over

FIRST, POINTS = 16, 12
"""The first calls of an export are all tried, and so many of the others, spread over them."""

OF_THE_WEB_TEAM = ".well-known/security.txt"


@pytest.fixture(params=["site", "site.zip"])
def target(request: pytest.FixtureRequest, filled: Room) -> Path:
    return exported(filled, request.param)


def exported(filled: Room, name: str) -> Path:
    place = filled.root / name
    filled.export(place)
    if place.is_dir():
        (place / ".well-known").mkdir()
        (place / OF_THE_WEB_TEAM).write_text("Contact: web@tanba.example")
        (place / OF_THE_WEB_TEAM).chmod(0o444)
    return place


def stands(target: Path) -> bool:
    """Whether a whole site is there, with what the web team has in it."""
    if not target.exists():
        return False
    if target.is_file():
        return target.stat().st_size > 0
    listed = manifest.parse((target / manifest.NAME).read_bytes(), str(target)).entries
    theirs = target / OF_THE_WEB_TEAM
    return (
        theirs.exists() and theirs.stat().st_mode & 0o777 == 0o444 and all((target / path).is_file() for path in listed)
    )


def said_of(filled: Room, target: Path) -> WorldFailed | None:
    """What an export that fails says."""
    try:
        filled.export(target)
    except WorldFailed as error:
        return error
    return None


def refused(filled: Room, target: Path, at: int, *, of_all: bool) -> str:
    """One export with a refusal, and the one after it; the code that was said."""
    filled.publish(f"История {at}", hours_ago=1)
    with refusing(at, of_all=of_all) as refusals:
        error = said_of(filled, target)
        place = Path(str(error.facts["kept"])) if error and error.code == "target-displaced" else target
        assert error is None or error.code in {"target-held", "target-displaced"}
        assert target.exists() is (place == target)
        assert stands(place), f"call {at}: {error and error.code}"
        refusals.over()
        filled.export(target)
        assert stands(target)
        assert filled.look(target).changed_nothing
    assert left_over(filled.root) == [], f"call {at}"
    return error.code if error else ""


def codes(filled: Room, target: Path, *, of_all: bool) -> set[str]:
    """Refusals at calls all over an export: what was said."""
    with refusing(0) as counted:
        filled.publish("Первая", hours_ago=1)
        filled.export(target)
    rest = range(FIRST, counted.count, max(1, counted.count // POINTS))
    return {refused(filled, target, at, of_all=of_all) for at in (*range(1, FIRST), *rest)}


def test_no_site_is_lost_when_one_file_is_held(filled: Room, target: Path) -> None:
    assert codes(filled, target, of_all=False) == {"", "target-held"}


def test_no_site_is_lost_when_nothing_can_be_moved_any_more(filled: Room, target: Path) -> None:
    expected = {"", "target-held"} | ({"target-displaced"} if target.is_dir() else set())
    assert codes(filled, target, of_all=True) == expected


def test_an_export_that_sweeps_up_while_its_site_is_away_is_caught(
    filled: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FolderTarget, "_standing", lambda target: target.folder)
    target = exported(filled, "site")
    with pytest.raises(AssertionError):
        codes(filled, target, of_all=True)
