"""How the work for a text grows with the text: time at 4N over time at N, which a busy machine does not change."""

from __future__ import annotations

import math
from collections.abc import Callable
from time import process_time

LINEAR = 10
"""Fourfold text takes about four times as long; sixteen times would be its square."""

_ROUNDS, _LEAST_S = 3, 0.004


def growth(act: Callable[[str], object], small: str, large: str) -> float:
    """The processor time of `act` on `large` over that on `small`, each the best of three."""
    return _seconds(act, large) / _seconds(act, small)


def _seconds(act: Callable[[str], object], text: str) -> float:
    """Processor time of one call; a short one is repeated until the clock can tell it."""
    best = math.inf
    for _ in range(_ROUNDS):
        calls, began, spent = 0, process_time(), 0.0
        while spent < _LEAST_S:
            act(text)
            calls += 1
            spent = process_time() - began
        best = min(best, spent / calls)
    return best
