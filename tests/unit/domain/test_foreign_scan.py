"""Marks are tried where one can begin alone, and none is missed by that."""

from __future__ import annotations

import random
import re

import pytest

from editor.domain import foreign_scan
from editor.domain.foreign_scan import foreign_marks

PIECES = (
    "\n", "\n\n", " ", "  > ", "- ", "1. ", "```", "~~~", "`", "~~", "==", "\\", "<!--", "-->", "{::comment}", "{:/}",
    "{%", "%}", "{{", "}}", "{#", "#}", "%%", "[//]: # (", "[x]: <> 'a'", ")", "<script>", "</script>", "<?php", "?>",
    "<!DOCTYPE", ">", "[[TOC]]", "[toc]", ":::", "{: .a}", "{#b}", "![[a.jpg]]", "[[b]]", "[!note]", "[ ] ",
    "[caption]", "[/caption]", "[a b=c]", " ^ab12", "^[n", "*[abc]:", ":smile:", "<b>", "</b>", "&lt;b&gt;", "word",
    "слово", '"', "'", "=", "!", "[", "]", "(", "\t", "&",
)  # fmt: skip


def tried_everywhere(text: str, at: int) -> re.Match[str] | None:
    """The same by the whole pattern at every sign of the text."""
    return foreign_scan._token().search(text, at)


@pytest.mark.parametrize("seed", range(8))
def test_the_marks_of_any_text_are_those_that_a_look_at_every_sign_finds(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret
    texts = ["".join(chance.choices(PIECES, k=chance.randint(1, 30))) for _ in range(300)]
    found = [foreign_marks(text) for text in texts]
    monkeypatch.setattr(foreign_scan, "_next_token", tried_everywhere)
    assert found == [foreign_marks(text) for text in texts]


def test_plain_words_are_not_tried_one_sign_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    tries: list[int] = []

    class Counted:
        """The token's pattern, and where it was tried."""

        def match(self, _text: str, at: int) -> None:
            tries.append(at)

    monkeypatch.setattr(foreign_scan, "_token", Counted)
    foreign_marks("слово за словом " * 1000 + "\n" + "ещё * одно " * 10)
    assert len(tries) <= 1 + 1 + 10
