"""Domain values as JSON."""

import json
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from editor.cli.plain import document, plain
from editor.domain.articles import Article, Counts
from editor.domain.checks import Level, Problem
from editor.domain.exports import Change
from editor.domain.photos import Credit, Photo, Placement, Role
from editor.domain.story import Story


def test_field_names_and_states_are_those_of_the_domain() -> None:
    story = Story(headline="Сад", placements=(Placement(7, role=Role.LEAD, credit=Credit(creator_id=1)),), tags=("а",))
    answer = json.loads(document(Article(id=1, uid="u", story=story)))
    assert (answer["workflow"], answer["publication"], answer["live_revision_id"]) == ("draft", "never", None)
    assert answer["story"]["placements"][0]["credit"] == {"creator_id": 1, "agency_id": None, "text": ""}
    assert answer["story"]["tags"] == ["а"]


def test_times_are_in_utc() -> None:
    evening = datetime(2026, 11, 20, 18, 5, tzinfo=ZoneInfo("Asia/Almaty"))
    assert plain(evening) == "2026-11-20T13:05:00Z"
    assert plain(datetime(2026, 11, 20, 18, 5, tzinfo=UTC)) == "2026-11-20T18:05:00Z"


def test_dates_paths_and_keys_are_words() -> None:
    assert plain(Photo(rights_end=date(2026, 1, 2)))["rights_end"] == "2026-01-02"
    ended = Problem("rights-ended", Level.WARN, "photo", 7, {"date": date(2026, 10, 31)})
    assert json.loads(document(ended))["facts"] == {"date": "2026-10-31"}
    assert plain(Path("a/b")) == str(Path("a/b"))
    assert plain({Change.ADDED: 1, 7: 2}) == {"added": 1, "7": 2}
    assert plain(Counts(desk={"drafts": 1}, rubrics={3: 4}))["rubrics"] == {"3": 4}


def test_letters_stay_letters() -> None:
    assert "Қазақ" in document({"name": "Қазақ"})
