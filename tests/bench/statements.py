"""How many SQL statements each verb takes: `python -m tests.bench.statements [-v]`, which prints them too.

See `tests.statements` for what is counted. 1 when a verb takes more than it may, or more in a larger newsroom.
"""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.statements import VERBS, make, statements_of

ROWS = (10, 200)


def main() -> int:
    """Print a line for each verb."""
    bad = 0
    for name, (_ready, most) in VERBS.items():
        sent = [_statements(name, rows) for rows in ROWS]
        over = max(map(len, sent)) > most or len({len(each) for each in sent}) > 1
        bad += over
        figures = ", ".join(f"{len(each)} at {rows} rows" for each, rows in zip(sent, ROWS, strict=True))
        sys.stdout.write(f"{'!' if over else ' '} {name:20} {figures} (at most {most})\n")
        for statement in sent[0] if "-v" in sys.argv[1:] else ():
            sys.stdout.write(f"      {' '.join(statement.split())[:170]}\n")
    return 1 if bad else 0


def _statements(name: str, rows: int) -> list[str]:
    with TemporaryDirectory(prefix="rubrika-statements-") as folder:
        room = make(Path(folder) / "room", rows)
        with closing(room.desks):
            return statements_of(room, VERBS[name][0])


if __name__ == "__main__":
    sys.exit(main())
