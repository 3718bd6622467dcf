"""Preflight on the command line."""

from __future__ import annotations

from editor.cli.call import Call
from editor.desk import Desks
from editor.domain.checks import Level, Problem
from editor.domain.sentences import say


def check(call: Call) -> int:
    """Problems of one article or of all that are not spiked; status 1 when something blocks publication."""
    with call.newsroom() as desks:
        found = _found(call, desks)
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


def _found(call: Call, desks: Desks) -> list[tuple[int, tuple[Problem, ...]]]:
    number: int = call.options.id or 0
    if number:
        return [(number, desks.articles.problems(number))]
    with call.out.progress("Checking") as step:
        return list(desks.checking.all(lambda done, of: step(done, of, "")))


def _entry(problem: Problem) -> dict[str, object]:
    return {
        "code": problem.code,
        "level": problem.level,
        "place": problem.place,
        "number": problem.number,
        "facts": problem.facts,
        "sentence": say(problem.code, problem.facts),
    }
