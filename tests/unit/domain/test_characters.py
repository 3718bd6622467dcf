"""Characters that nobody sees: a line break is never lost, an emoji is never taken apart."""

import pytest

from editor.domain.characters import with_line_feeds, without_unseen
from tests.growth import LINEAR, growth

FAMILY, HEART, PILOT = "👨‍👩‍👧‍👦", "❤️‍🔥", "👩🏽‍✈️"


@pytest.mark.parametrize("end", ["\v", "\f", "\r", "\r\n", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029"])
def test_every_line_end_becomes_a_line_feed(end: str) -> None:
    assert with_line_feeds(f"5{end}телефон") == "5\nтелефон"


@pytest.mark.parametrize("emoji", [FAMILY, HEART, PILOT, "🏳️‍🌈", "🧑‍💻"])
def test_an_emoji_of_several_signs_stays_whole(emoji: str) -> None:
    assert without_unseen(f"Семья {emoji} дома") == f"Семья {emoji} дома"


@pytest.mark.parametrize("word", ["می\u200cخواهم", "क्\u200dष", "क्\u200cष"])
def test_joiners_that_shape_letters_stay(word: str) -> None:
    assert without_unseen(word) == word


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("ра\u200dбота", "работа"), ("ра\u200cбота", "работа"), ("сло\u00adво\u200b", "слово"), ("\ufeffда", "да"),
        ("👨\u200d текст", "👨 текст"), ("\u200d👨", "👨"), ("а\u202eб\u2066в", "абв"), ("\x00а\x07", "а"),
        ("№\u200d", "№"), ("👨\u200d\u200d👩", "👨\u200d👩"),
    ],
)  # fmt: skip
def test_what_nobody_sees_is_gone(text: str, clean: str) -> None:
    assert without_unseen(text) == clean


@pytest.mark.parametrize("sign", ["\u200d", "👨\u200d", "a\u200c", "\u00ad", "\v"])
def test_a_flood_of_them_is_read_in_one_go(sign: str) -> None:
    assert growth(lambda text: without_unseen(with_line_feeds(text)), sign * 5_000, sign * 20_000) < LINEAR
