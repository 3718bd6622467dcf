"""Thousands of the same sign must not take long: every rule reads a text in one go."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from editor.language.alphabets import mixed_words
from editor.language.credit_reader import parse_credit
from editor.language.measures import measure
from editor.language.slugs import slug
from editor.language.stems import index_text
from editor.language.typography import typeset
from tests.growth import LINEAR, growth

COUNT = 2_000

VERBS: dict[str, Callable[[str], object]] = {
    "typeset-ru": lambda text: typeset(text, "ru"),
    "typeset-en": lambda text: typeset(text, "en"),
    "measure": measure,
    "index": index_text,
    "slug": lambda text: slug(text, "ru"),
    "credit": parse_credit,
    "alphabets": mixed_words,
}


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize(
    "sign",
    [
        "`", "`a ", "[", "![", "[^", "](", '"', '" ', '"a', "“", " '", "'\"", "8 ", "+1 ", "1-", "1,", "a.", "a@", "-",
        " - ", "<a", "www.", "I", "_", "/", "> ", "|-", " ", "aя", "(", "№ ", "\n",
    ],
)  # fmt: skip
def test_a_flood_of_one_sign_is_read_in_one_go(sign: str, verb: str) -> None:
    assert growth(VERBS[verb], sign * COUNT, sign * (4 * COUNT)) < LINEAR


@pytest.mark.parametrize(("language", "marks", "first"), [("ru", "«»", "«„„"), ("en", "“”", "“‘“‘")])
def test_thousands_of_nested_quotations_are_matched_in_one_go(language: str, marks: str, first: str) -> None:
    def nested(depth: int) -> str:
        return marks[0] * depth + "а" + marks[1] * depth

    assert typeset(nested(10_000), language).startswith(first)
    assert growth(lambda text: typeset(text, language), nested(2_500), nested(10_000)) < LINEAR
