"""Eight thousand of the same sign must not take long: every rule reads a text in one go."""

from __future__ import annotations

from collections.abc import Callable
from time import process_time

import pytest

from editor.language.alphabets import mixed_words
from editor.language.credits import parse_credit
from editor.language.measures import measure
from editor.language.slugs import slug
from editor.language.stems import index_text
from editor.language.typography import typeset

COUNT = 8_000
SECONDS = 1.0

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
    began = process_time()
    VERBS[verb](sign * COUNT)
    assert process_time() - began < SECONDS


def test_ten_thousand_nested_quotations_are_matched_in_one_go() -> None:
    began = process_time()
    assert typeset("«" * 10_000 + "а" + "»" * 10_000, "ru").startswith("«„„")
    assert typeset("“" * 10_000 + "a" + "”" * 10_000, "en").startswith("“‘“‘")
    assert process_time() - began < SECONDS
