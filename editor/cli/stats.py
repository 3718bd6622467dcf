"""View counts from a CSV file."""

from __future__ import annotations

import csv
from pathlib import Path

from editor.cli.call import Call
from editor.desk.language import decoded
from editor.desk.named_files import contents
from editor.desk.statistics import take_view_counts
from editor.domain.errors import BadInput

COLUMNS = {"article", "uid"}
"""What a first line may call the column that names an article."""


def take_in(call: Call) -> int:
    """Take in lines of `article,views`, all or none; the first line may hold the names of the columns."""
    name: str = call.options.file
    counts = _counts(decoded(contents(Path(name)), name), name)
    with call.newsroom() as desks:
        taken, unknown = take_view_counts(desks, counts)
    for name in unknown[:10]:
        call.out.say(f"No public article has the number or uid {name}; its line was left out.")
    counts_are = "view count is" if taken == 1 else "view counts are"
    call.out.answer({"taken": taken, "unknown": unknown}, f"{taken} {counts_are} taken in, {len(unknown)} left out.")
    return 0


def _counts(text: str, name: str) -> dict[str, int]:
    counts: dict[str, int] = {}
    try:
        for number, row in enumerate(csv.reader(text.splitlines(), strict=True), 1):
            cells = [cell.strip() for cell in row]
            if not any(cells) or (number == 1 and cells[0].lower() in COLUMNS):
                continue
            if len(cells) < 2 or not cells[1].isascii() or not cells[1].isdigit() or len(cells[1]) > 15:  # noqa: PLR2004
                raise BadInput("bad-count-line", file=name, number=number)
            counts[cells[0]] = int(cells[1])
    except csv.Error as error:
        raise BadInput("bad-count-line", file=name, number=len(counts) + 1) from error
    return counts
