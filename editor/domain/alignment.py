"""What two sequences have in common, in near-linear time: rare elements are matched first, the rest between them.

`difflib` alone is quadratic where elements repeat, and prose is made of repeating spaces and commas. Elements that
occur once on each side are anchors (as in Bram Cohen's patience diff); only the short gaps between them, which have
no anchors, go to `difflib`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import pairwise

GAP = 200 * 200
"""Largest gap (old x new elements) without an anchor that is still compared; a larger one counts as rewritten."""

Pair = tuple[int, int]
Range = tuple[int, int, int, int]


def matches(old: Sequence[str], new: Sequence[str]) -> list[Pair]:
    """Indices of equal elements, growing on both sides."""
    found: list[Pair] = []
    waiting: list[Range] = [(0, len(old), 0, len(new))]
    while waiting:
        start, end, there, stop = _trimmed(old, new, waiting.pop(), found)
        if start >= end or there >= stop:
            continue
        anchors = _anchors(old[start:end], new[there:stop], start, there)
        if anchors:
            found.extend(anchors)
            waiting.extend(_between(anchors, (start, end, there, stop)))
        elif (end - start) * (stop - there) <= GAP:
            blocks = SequenceMatcher(None, old[start:end], new[there:stop], autojunk=False).get_matching_blocks()
            found.extend((start + b.a + step, there + b.b + step) for b in blocks for step in range(b.size))
    return sorted(found)


def _trimmed(old: Sequence[str], new: Sequence[str], window: Range, found: list[Pair]) -> Range:
    """The range without what is equal at its two ends, which is added to `found`."""
    start, end, there, stop = window
    while start < end and there < stop and old[start] == new[there]:
        found.append((start, there))
        start, there = start + 1, there + 1
    while start < end and there < stop and old[end - 1] == new[stop - 1]:
        end, stop = end - 1, stop - 1
        found.append((end, stop))
    return start, end, there, stop


def _anchors(old: Sequence[str], new: Sequence[str], start: int, there: int) -> list[Pair]:
    """Elements that occur once on each side, as many as keep their order."""
    counts, others = Counter(old), Counter(new)
    places = {each: at for at, each in enumerate(new) if others[each] == 1}
    pairs = [(at, places[each]) for at, each in enumerate(old) if counts[each] == 1 and each in places]
    return [(start + one, there + other) for one, other in _longest_rise(pairs)]


def _longest_rise(pairs: list[Pair]) -> list[Pair]:
    """The longest run of pairs whose second members grow (patience sorting)."""
    tops: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for index, (_, other) in enumerate(pairs):
        pile = bisect_left(tops, other)
        before.append(ends[pile - 1] if pile else -1)
        if pile == len(tops):
            tops.append(other)
            ends.append(index)
        else:
            tops[pile], ends[pile] = other, index
    run: list[Pair] = []
    at = ends[-1] if ends else -1
    while at >= 0:
        run.append(pairs[at])
        at = before[at]
    return run[::-1]


def _between(anchors: list[Pair], window: Range) -> list[Range]:
    start, end, there, stop = window
    edges = [(start - 1, there - 1), *anchors, (end, stop)]
    gaps = [(one + 1, after, other + 1, beyond) for (one, other), (after, beyond) in pairwise(edges)]
    return [gap for gap in gaps if gap[0] < gap[1] and gap[2] < gap[3]]
