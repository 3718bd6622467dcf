"""The window has words for everything that the core says."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from editor.domain.articles import PLACES
from editor.domain.errors import NotFound
from editor.domain.states import Publication, Workflow
from editor.ui import icons, words


def test_an_error_becomes_a_sentence(qapp: QApplication) -> None:
    error = NotFound("not-found", what="article", id=7)
    assert words.error_sentence(error) == "There is no article 7 in this newsroom. Check the number."


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
    assert words.load_translation(qapp, "xx") is None
