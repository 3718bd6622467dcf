"""The measure of growth itself: it must tell a square from a line."""

from __future__ import annotations

from tests.growth import LINEAR, growth


def line(text: str) -> int:
    return sum(ord(letter) for letter in text)


def square(text: str) -> int:
    return sum(line(text) for _ in text)


def test_a_square_is_caught_and_a_line_is_not() -> None:
    small, large = "а" * 200, "а" * 800
    assert growth(square, small, large) > LINEAR > growth(line, small, large)
