"""What was measured: rows of work at sizes of a newsroom, each by somebody, in samples; medians, spreads, ratios."""

from __future__ import annotations

import math
import os
import platform
import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from editor import __version__
from editor.desk.bench.children import Spent

OURS = "Rubrika"


@dataclass(slots=True)
class Measured:
    """One row at one size by one program. `wall` and `cpu` are seconds for `per` things, `memory` megabytes.

    `is_pooled`: the samples are single waits of a person (keys, saves), of which the slowest count too.
    """

    row: str
    size: int
    who: str = OURS
    per: str = ""
    is_pooled: bool = False
    wall: list[float] = field(default_factory=list[float])
    cpu: list[float] = field(default_factory=list[float])
    memory: list[float] = field(default_factory=list[float])

    def add(self, spent: Spent, things: int = 1) -> None:
        """One more sample, of the work for that many things."""
        self.wall.append(spent.wall / things)
        if spent.cpu is not None:
            self.cpu.append(spent.cpu / things)
        if spent.memory is not None:
            self.memory.append(spent.memory)

    @property
    def median(self) -> float:
        """Seconds by the clock."""
        return statistics.median(self.wall)

    def quantile(self, share: float) -> float:
        """Seconds that this share of the samples took at most (nearest rank)."""
        return quantile(self.wall, share)


def quantile(samples: Sequence[float], share: float) -> float:
    """The sample below which this share lies, by nearest rank."""
    ordered = sorted(samples)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def ratio(of: Measured, to: Measured) -> float:
    """The time of one over that of another."""
    return of.median / to.median if to.median else math.inf


def machine() -> dict[str, object]:
    """What the figures depend on; no name of a person or a place."""
    return {
        "processor": _cpu_name(),
        "cores": os.cpu_count(),
        "memory_gb": _memory_gb(),
        "system": f"{platform.system()} {platform.release().split('-')[0]}",
        "python": platform.python_version(),
        "rubrika": __version__,
        "load_before": round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None,
        "at": datetime.now(UTC).strftime("%Y-%m-%d"),
    }


def report(figures: Sequence[Measured], facts: dict[str, object], absent: dict[str, str]) -> dict[str, Any]:
    """All of it for JSON: `absent` says which peers were not there, and why."""
    rounded = [
        asdict(one) | {name: [round(each, 6) for each in getattr(one, name)] for name in ("wall", "cpu", "memory")}
        for one in figures
    ]
    return {"machine": facts, "absent": absent, "figures": rounded}


def read(values: dict[str, Any]) -> list[Measured]:
    """The figures of a report again."""
    return [Measured(**each) for each in values["figures"]]


def _cpu_name() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8", "replace").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    return next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), platform.machine())


def _memory_gb() -> float | None:
    try:
        return round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30, 1)
    except (AttributeError, ValueError, OSError):
        return None
