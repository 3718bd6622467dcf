"""Acts that ask for checks: the checks run before the lock is taken, so that nobody waits for a long text."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import TypeVar

from db.store import Transaction
from editor.desk.findings import Looks, NotLookedAt, asked
from editor.desk.office import Office
from editor.domain.story import Story

Done = TypeVar("Done")
Act = Callable[[Transaction, Looks], Done]

TRIES = 4
"""How often an act gives way because what it checks has changed meanwhile; then it checks under the lock."""


def write(
    office: Office,
    act: Act[Done],
    *stories: tuple[Story, int | None],
    shows: bool = True,
    looks: Looks | None = None,
) -> Done:
    """What `act` gives in a transaction that writes; `stories` are those that it will ask about, with their articles.

    `looks` are those that `rehearsed` gave, after a look.

    When it asks about another one, or about one whose surroundings have changed, all that it wrote is rolled back, the
    checks run, and it begins again: it must have no effect outside its transaction.
    """
    looks = looks or Looks()
    if stories:
        _foresee(office, looks, stories)
    for left in reversed(range(TRIES)):
        looks.at_once = not left
        try:
            with office.write(shows=shows) as tx:
                done = act(tx, looks)
                looks.must_be_whole()
                return done
        except NotLookedAt:
            looks.look()
    raise AssertionError  # the last try asks for nothing


def rehearsed(office: Office, act: Act[object]) -> Looks:
    """What `act` will ask for, to be looked at (`Looks.look`) in any thread; whatever it wrote is rolled back."""
    looks = Looks()
    with suppress(NotLookedAt), office.store.write() as tx:
        act(tx, looks)
        raise NotLookedAt
    return looks


def _foresee(office: Office, looks: Looks, stories: Iterable[tuple[Story, int | None]]) -> None:
    with office.read() as tx:
        for story, article_id in stories:
            looks.foresee(asked(tx, story, article_id, office.now()))
    looks.look()
