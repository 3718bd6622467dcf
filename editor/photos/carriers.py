"""What one block of a picture's file says: the same fields whichever form the block has."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Carrier:
    """Fields by the names of `PhotoFacts`; those that are absent are absent here.

    `creators` are the makers, each as its own entry has it. `charset` is the encoding that was guessed, or empty;
    `cut` names the fields that end where their limit in bytes does, and so may have lost their end.
    """

    fields: dict[str, str] = field(default_factory=dict[str, str])
    creators: tuple[str, ...] = ()
    charset: str = ""
    cut: frozenset[str] = frozenset()
    has_gps: bool = False


def cleaned(text: str) -> str:
    """Words without what a format puts around them: NUL, blanks at the ends, control characters inside."""
    kept = (sign for sign in text if sign in "\n\t" or not (sign < " " or "\x7f" <= sign <= "\x9f"))
    return "".join(kept).strip("\ufeff \t\r\n")


def splits(text: str) -> tuple[str, ...]:
    """Makers who share one value, as Windows and cameras write them: with a semicolon between."""
    return tuple(each.strip() for each in text.split(";") if each.strip())
