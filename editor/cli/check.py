"""Preflight on the command line."""

from __future__ import annotations

from editor.cli.call import Call
from editor.desk import Desks
from editor.domain.articles import ListQuery
from editor.domain.checks import Level, Problem
from editor.domain.sentences import say
from editor.domain.states import Workflow

_BATCH = 500


def check(call: Call) -> int:
    """Problems of one article or of all that are not spiked; status 1 when something blocks publication."""
    with call.newsroom() as desks:
        found = _found(call, desks, _ids(call, desks))
    blocked = [number for number, problems in found if any(problem.level is Level.BLOCK for problem in problems)]
    answer = {
        "checked": len(found),
        "blocked": blocked,
        "articles": [
            {"id": number, "problems": [_entry(problem) for problem in problems]}
            for number, problems in found
            if problems
        ],
    }
    lines = [
        f"{number}  {problem.level}  {say(problem.code, problem.facts)}"
        for number, problems in found
        for problem in problems
    ]
    call.out.answer(answer, lines or ["Nothing to correct."])
    return 1 if blocked else 0


def _ids(call: Call, desks: Desks) -> tuple[int, ...]:
    if call.options.id:
        return (call.options.id,)
    ids = desks.articles.ids(ListQuery())
    rows = (row for start in range(0, len(ids), _BATCH) for row in desks.articles.rows(ids[start : start + _BATCH]))
    return tuple(sorted(row.id for row in rows if row.workflow is not Workflow.SPIKED))


def _found(call: Call, desks: Desks, ids: tuple[int, ...]) -> list[tuple[int, tuple[Problem, ...]]]:
    found: list[tuple[int, tuple[Problem, ...]]] = []
    with call.out.progress("Checking") as step:
        for number in ids:
            found.append((number, desks.articles.problems(number)))
            step(len(found), len(ids), str(number))
    return found


def _entry(problem: Problem) -> dict[str, object]:
    return {
        "code": problem.code,
        "level": problem.level,
        "place": problem.place,
        "number": problem.number,
        "facts": problem.facts,
        "sentence": say(problem.code, problem.facts),
    }
