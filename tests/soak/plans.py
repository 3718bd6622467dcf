"""Many random days: a plan of what changed against the plan of everything. `python -m tests.soak.plans [--days N]`."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

import pytest

from tests.plans import PARTLY, WHOLLY, lived

A_WHILE = 12
"""Days of one newsroom."""


def main() -> int:
    """Live that many days, twelve in each newsroom; 1 when any plan was another one."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--days", type=int, default=300)
    reader.add_argument("--seed", type=int, default=1000)
    asked = reader.parse_args()
    said: list[str] = []
    for number in range(-(-asked.days // A_WHILE)):
        with tempfile.TemporaryDirectory(prefix="rubrika-plans-") as folder, pytest.MonkeyPatch.context() as patch:
            for one in lived(Path(folder), asked.seed + number, patch, A_WHILE):
                said.append(one)
                if one not in {PARTLY, WHOLLY}:
                    print(f"newsroom {asked.seed + number}: {one}", flush=True)
    wrong = len(said) - said.count(PARTLY) - said.count(WHOLLY)
    print(f"{said.count(PARTLY)} days by what changed, {said.count(WHOLLY)} by everything, {wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
