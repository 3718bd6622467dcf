"""How the work for a text grows with the text: time at 4N over time at N, which a busy machine does not change."""

from __future__ import annotations

from collections.abc import Callable
from time import process_time

LINEAR = 10
"""Fourfold text takes about four times as long; sixteen times would be its square."""

_ROUNDS, _LEAST_S = 9, 0.004


def growth(act: Callable[[str], object], small: str, large: str) -> float:
    """The processor time of `act` on `large` over that on `small`, each the best of nine, taken in turn."""
    rounds = [(_seconds(act, small), _seconds(act, large)) for _ in range(_ROUNDS)]
    return min(two for _one, two in rounds) / min(one for one, _two in rounds)


def _seconds(act: Callable[[str], object], text: str) -> float:
    """Processor time of one call; a short one is repeated until the clock can tell it."""
    calls, began, spent = 0, process_time(), 0.0
    while spent < _LEAST_S:
        act(text)
        calls += 1
        spent = process_time() - began
    return spent / calls
