"""The table of personal options."""

import pytest

from editor.settings.options import OPTIONS, Option, Options, accepted, from_table


@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: option.name)
def test_each_option_says_what_it_means_and_accepts_its_own_default(option: Option) -> None:
    assert option.meaning.endswith(".")
    assert accepted(option, option.default)


def test_an_empty_table_gives_the_defaults() -> None:
    assert from_table({}) == Options()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("text_size", 89),
        ("text_size", 151),
        ("text_size", "large"),
        ("text_size", True),
        ("theme", "purple"),
        ("inspector_open", 1),
        ("recent_newsrooms", ["a", 2]),
        ("recent_newsrooms", "a"),
    ],
)
def test_a_value_that_makes_no_sense_counts_as_the_default(name: str, value: object) -> None:
    assert from_table({name: value, "user_name": "Айгерим"}) == Options(user_name="Айгерим")


def test_good_values_are_taken_over() -> None:
    chosen = from_table({"text_size": 150, "theme": "dark", "recent_newsrooms": ["/a", "/b"]})
    assert (chosen.text_size, chosen.theme, chosen.recent_newsrooms) == (150, "dark", ("/a", "/b"))
