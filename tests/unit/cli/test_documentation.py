"""The page about the headless verbs names all there is."""

from pathlib import Path

import pytest

from editor.cli.verbs import VERBS, Verb
from editor.intake.fields import FIELDS
from editor.settings.options import OPTIONS, Option

PAGE = (Path(__file__).parents[3] / "docs" / "headless.md").read_text("utf-8")


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb.name)
def test_every_verb_stands_in_the_table(verb: Verb) -> None:
    assert f"| `{verb.name}" in PAGE
    for part in verb.parts:
        assert f"`{part.name}`" in PAGE or f"`{verb.name} {part.name}" in PAGE


@pytest.mark.parametrize("name", FIELDS)
def test_every_field_of_front_matter_is_named(name: str) -> None:
    assert f"`{name}`" in PAGE


@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: option.name)
def test_every_personal_option_is_explained(option: Option) -> None:
    assert f"| `{option.name}` |" in PAGE
    assert option.meaning in PAGE
