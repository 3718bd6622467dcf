"""What a writer said was done: one line per verb that returned, and the reading of those lines."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Fault = Literal["lost", "corrupt", "wrong"]


@dataclass(frozen=True, slots=True)
class Ack:
    """A verb returned: its kind, what it was done to, the version it left, the SHA-256 of the text."""

    kind: str
    id: int
    version: int
    sha: str

    def __str__(self) -> str:
        return f"ACK {self.kind} {self.id} {self.version} {self.sha or '-'}"


@dataclass(frozen=True, slots=True)
class Violation:
    """A promise that does not hold: acknowledged work is lost, the file is corrupt, or the data is wrong."""

    fault: Fault
    text: str

    def __str__(self) -> str:
        return f"{self.fault}: {self.text}"


def read_acks(lines: Iterable[str]) -> tuple[Ack, ...]:
    """The acknowledgements among the lines of a writer; a line that was cut off is none."""
    return tuple(_ack(line) for line in lines if line.startswith("ACK ") and line.endswith("\n"))


def _ack(line: str) -> Ack:
    _word, kind, number, version, sha = line.split()
    return Ack(kind, int(number), int(version), "" if sha == "-" else sha)
