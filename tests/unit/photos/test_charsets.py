"""Letters of unstated encoding are read as the words that somebody wrote."""

from __future__ import annotations

import pytest

from editor.photos.charsets import TWICE, judge
from tests.growth import LINEAR, growth

WRITTEN = {
    "cp1252": ["Jürgen Groß", "Süd-Bild", "José Núñez", "François", "Åse Bjørn", "MÜLLER", "Zoë", "JOSÉ", "Öz"],
    "mac_roman": ["Jürgen Groß", "José Núñez", "Åse Bjørn", "Zoë", "Straße bei Nürnberg"],
    "cp1251": ["Багдат Мусин", "ДАНИЯР АХМЕТОВ", "Ким", "© 2026 Восток", "Агентство «Восток»", "Юлия Щукина", "Я. Цой"],
    "koi8_r": ["Багдат Мусин", "ДАНИЯР АХМЕТОВ", "Каток у озера", "Ольга Шульц"],
    "mac_cyrillic": ["Багдат Мусин", "ДАНИЯР АХМЕТОВ", "Ольга Шульц"],
    "kz1048": ["Әлия Құрманғали", "Қайнар", "Ұлпан Нұрғали"],
}  # fmt: skip


@pytest.mark.parametrize(("charset", "text"), [(charset, text) for charset, texts in WRITTEN.items() for text in texts])
def test_a_name_is_read_in_the_encoding_it_was_written_in(charset: str, text: str) -> None:
    judged = judge([text.encode(charset)])
    assert judged.texts == (text,)
    assert judged.charset


@pytest.mark.parametrize("text", ["Jürgen Groß", "Данияр Ахметов", "Әлия Құрманғали", "Plain words", ""])
def test_utf8_is_no_guess(text: str) -> None:
    assert judge([text.encode()]) == judge([text.encode()], "utf-8")
    assert (judge([text.encode()]).texts, judge([text.encode()]).charset) == ((text,), "")


@pytest.mark.parametrize("text", ["Лада Ким", "Jürgen Groß"])
def test_what_was_encoded_twice_is_undone_and_said(text: str) -> None:
    twice = text.encode().decode("latin-1").encode()
    assert (judge([twice]).texts, judge([twice]).charset) == ((text,), TWICE)


def test_a_short_value_is_read_as_the_others_of_its_block_are() -> None:
    values = ["Нұр", "Әлия Құрманғали", "Қайнар агенттігі"]
    assert judge([value.encode("kz1048") for value in values]).texts == tuple(values)


def test_a_stated_encoding_is_believed() -> None:
    assert judge(["Ким".encode("iso8859_5")], "iso8859_5") == judge(["Ким".encode()])


def test_long_texts_take_no_more_than_their_share_of_time() -> None:
    def read(text: str) -> object:
        return judge([text.encode("cp1251")])

    assert growth(read, "Каток у озера. " * 2000, "Каток у озера. " * 8000) < LINEAR
