"""The window has words for everything that the core says."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from editor.desk.findings import Blocked
from editor.domain.articles import PLACES
from editor.domain.checks import Level, Problem
from editor.domain.errors import NewsroomSaysNo, NotFound
from editor.domain.states import PUBLICATION_MOVES, Publication, Workflow
from editor.ui.kit import figures, icons, words


def test_an_error_becomes_a_sentence(qapp: QApplication) -> None:
    error = NotFound("not-found", what="article", id=7)
    assert words.error_sentence(error) == "There is no article 7 in this newsroom. Check the number."


def test_facts_are_said_in_words_too(qapp: QApplication) -> None:
    refused = NewsroomSaysNo("no-such-move", id=7, here=Publication.NEVER, there="withdraw")
    assert words.error_sentence(refused) == "Article 7 can't go from Not published to Withdrawn."


@pytest.mark.parametrize("name", ["here", "there"])
@pytest.mark.parametrize("value", [*Workflow, *Publication, *PUBLICATION_MOVES])
def test_every_state_and_step_can_be_a_fact(qapp: QApplication, name: str, value: str) -> None:
    assert words._fact(name, value) != value


def test_what_blocks_is_said_part_by_part(qapp: QApplication) -> None:
    ended = Problem("rights-ended", Level.WARN, "photo", 1, {"number": 2, "date": date(2026, 11, 20)})
    assert words.error_sentence(Blocked(7, (ended,))) == (
        "Article 7 can't be published yet: The rights to photo 2 ended on 20 November 2026."
    )


@pytest.mark.parametrize(("language", "shown"), [("ru", "31 октября 2026"), ("en", "31 October 2026")])
def test_days_and_moments_speak_the_window_s_language(qapp: QApplication, language: str, shown: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        assert words._fact("date", date(2026, 10, 31)) == shown
        assert words._fact("until", datetime(2026, 10, 31, 18, 5, tzinfo=UTC)) == f"{shown}, 18:05"
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize("workflow", Workflow)
@pytest.mark.parametrize("publication", Publication)
def test_every_state_has_a_word_and_a_sign(qapp: QApplication, workflow: Workflow, publication: Publication) -> None:
    shown = words.shown_state(workflow, publication)
    assert words.state(shown)
    assert shown in icons.NAMES


@pytest.mark.parametrize("key", PLACES)
def test_every_list_of_the_desk_has_a_name(qapp: QApplication, key: str) -> None:
    assert words.place(key)


def test_a_language_without_a_translation_leaves_the_program_english(qapp: QApplication) -> None:
    assert words.load_translation(qapp, "xx") == ()


def test_a_zone_is_called_by_its_city(qapp: QApplication) -> None:
    assert [words.city(zone) for zone in ("Asia/Almaty", "Asia/Aqtau", "America/New_York", "UTC")] == [
        *("Almaty", "Aktau", "New York", "UTC"),
    ]


@pytest.mark.parametrize(
    ("language", "in_list", "in_full", "size"),
    [
        ("en", "20 Nov", "20 November 2019, 18:05", "0.4"),
        ("ru", "20 ноября", "20 ноября 2019, 18:05", "0,4"),
        ("kk", "20 қараша", "20 қараша 2019, 18:05", "0,4"),
    ],
)
def test_days_and_figures_are_written_as_the_language_does(
    qapp: QApplication, language: str, in_list: str, in_full: str, size: str
) -> None:
    before, at = QLocale(), datetime(2019, 11, 20, 18, 5, tzinfo=UTC)
    QLocale.setDefault(QLocale(language))
    try:
        shown = figures.moment(at, UTC, date(2019, 12, 1)), figures.day_and_time(at, UTC), figures.decimal(0.4)
    finally:
        QLocale.setDefault(before)
    assert shown == (in_list, in_full, size)
