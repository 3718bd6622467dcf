"""Signs that can't be seen are shown, printed to nobody, and what writing needs is left alone."""

from __future__ import annotations

import json

import pytest

from editor.domain.photos import Placement
from editor.domain.printing import printed
from editor.domain.story import Story
from editor.domain.visible import escaped, has_hidden, shown

NEEDED = ("👩‍💻", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "❤️", "سلام\u200f!", "abc\u200e", "Строка\nи\tещё", "мяг\u00adкий")


@pytest.mark.parametrize("text", NEEDED)
def test_what_writing_needs_stays(text: str) -> None:
    assert not has_hidden(text)
    assert (shown(text), printed(text), escaped(text)) == (text, text, text)


@pytest.mark.parametrize("sign", ["\u202e", "\u2066", "\x1b", "\x07", "\x9b", "\x7f", "\x00"])
def test_what_cannot_be_seen_is_shown_and_not_printed(sign: str) -> None:
    assert printed(f"Мост{sign} закрыт") == "Мост закрыт"
    assert sign not in shown(f"Мост{sign} закрыт")
    assert len(shown(sign)) > 0
    assert not shown(sign).isspace()


def test_an_escape_sequence_is_letters_on_a_terminal() -> None:
    assert shown("\x1b]0;title\x07\x1b[31m") == "␛]0;title␇␛[31m"


def test_all_texts_of_a_value_are_printed_without_them() -> None:
    story = Story(headline="За\u202eголовок", tags=("а\u202e", "б"), placements=(Placement(1, caption="По\x1bдпись"),))
    clean = printed(story)
    assert (clean.headline, clean.tags, clean.placements[0].caption) == ("Заголовок", ("а", "б"), "Подпись")
    assert printed(clean) is clean


def test_json_is_escaped_and_reads_the_same() -> None:
    text = json.dumps({"headline": "a\u202eb\x9b"}, ensure_ascii=False)
    assert "\\u202e" in escaped(text)
    assert json.loads(escaped(text)) == {"headline": "a\u202eb\x9b"}
