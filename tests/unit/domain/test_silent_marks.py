"""What is taken out before words are counted and found: a text that has none of it is not walked through."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.domain import foreign_scan
from editor.domain.foreign_scan import without_notes

PARTS = st.sampled_from([
    "слово", " ", "\n", "\n\n", "<!--", "-->", "{", "}", "%%", "[", "]", "]: # (", ")", "[toc]", "[[_TOC_]]", "[TOC]",
    " ^имя-abcd", "^", "<b>", "</b>", "<script>", "`", "```", "==", "~~", "[/video]", "[video]", ":smile:", "*[a]:",
    "[[вики|слово]]", "- [ ] ", "{: .class}", "{% comment %}", "{{!", "&lt;b&gt;", "<?php", "<!doctype", "\\", "//",
])  # fmt: skip


@given(st.lists(PARTS, max_size=12).map("".join))
def test_a_quick_look_changes_nothing(text: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(foreign_scan, "_may_hold_silent_marks", lambda _text: True)
        walked = without_notes(text)
    assert without_notes(text) == walked
