"""What is checked in the texts that readers have: live revisions, not working copies."""

from __future__ import annotations

from editor.desk.findings import Asked, mixed_alphabets
from editor.domain.checks import Problem, check


def found_in_live(it: Asked) -> tuple[Problem, ...]:
    """The problems of a text as readers have it.

    Whether an address is taken is not asked: a published one has its number in it.
    """
    return (*check(it.story, it.around), *mixed_alphabets(it.story))
