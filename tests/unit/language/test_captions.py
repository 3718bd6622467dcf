"""A caption ends before its credit begins."""

from __future__ import annotations

import pytest

from editor.language.captions import ended


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("Каток у озера", "Каток у озера."),
        ("Каток у озера.", "Каток у озера."),
        ("Едем!", "Едем!"),
        ("Кто это?", "Кто это?"),
        ("И так далее…", "И так далее…"),
        ("Слева направо:", "Слева направо:"),
        ("Клуб «Восток»", "Клуб «Восток»."),
        ("Он сказал: «Едем!»", "Он сказал: «Едем!»"),
        ("Аллея (архив)", "Аллея (архив)."),
        ("(Из архива.)", "(Из архива.)"),
        ("Аллея, ", "Аллея."),
        ("  ", ""),
        ("—", "—"),
    ],
)
def test_a_caption_ends_as_a_sentence_does(written: str, printed: str) -> None:
    assert ended(written) == printed
    assert ended(printed) == printed
