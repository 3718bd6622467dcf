"""What a complete language is: every table, mark and word that the program needs to write in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import NamedTuple

NAME = r"[^\W\d_a-zа-яёәғқңөұүһі][\w’'ʼ.-]*"
NAMES = rf"{NAME}(?:\s+{NAME}){{0,3}}"
"""Patterns of one word of a person's name and of a whole one, for shapes of credit lines."""


def words(line: str) -> tuple[str, ...]:
    """The words of a line, for tables that are lists of words."""
    return tuple(line.split())


class Way(Enum):
    """How the words after the label of a credit line stand."""

    NAMED = auto()
    """In the nominative, after a colon, «by» or «түсірген»."""
    DECLINED = auto()
    """In the genitive, right after «Фото»."""
    SUFFIX = auto()
    """In the Kazakh genitive, before «суреті»."""
    TEXT = auto()
    """A line that can only print as it is: «Фото из архива», «Скриншот видео»."""


class CreditShape(NamedTuple):
    """A way to print a credit: the pattern's group `who` holds the makers. Without `exact_case` case does not count."""

    way: Way
    pattern: str
    exact_case: bool = False


class Patterns(NamedTuple):
    """The credit lines of one language. `plain` stands in for `person` while nobody knows the genitive."""

    person: str
    plain: str
    agency: str
    both: str


class Example(NamedTuple):
    """An invented photographer and agency, by which settings show what a credit would be."""

    name: str
    agency: str
    genitive: str = ""


class Stemming(NamedTuple):
    """How words become what all their forms share: those that `words` matches whole, in small letters, ё as е.

    `snowball` names a stemmer of Snowball (empty: none); what `cut` matches at the end is taken off after it.
    """

    words: str
    snowball: str = ""
    cut: str = ""


class PageWords(NamedTuple):
    """What a screen reader is told inside an article: of a table, of footnotes, of the way back from one."""

    table: str
    notes: str
    back: str


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Profile:
    """One language, whole. A field without a default has to be there; texts are as readers and editors see them.

    `own_name` is what the language calls itself, `english_name` what the window's source calls it, `called` other
    names (small letters) that files have for it; `listed` orders lists to choose from, lower first. `locale` is its
    Open Graph name, `interface` the file of the window's words in it, without an ending.

    `letters` is its alphabet in small letters, `own_letters` those by which it is known from all others; `script` is
    "cyrillic" or "latin". `common` holds small words that no other language has, `endings` those of inflected words.

    `quotes` and `inner` are the marks of the first and the second level; `singles` when `'` quotes too. `dash` is what
    a hyphen between spaces becomes while one types. `spaces` are (before, after): patterns between which a space must
    not break; `tight` when no space stands before `:` and `;`. `decimal_comma` when a comma parts a fraction.

    `months` stand in the form that follows a day («20 ноября»), January first; `weekdays` begin with Monday. The date
    patterns take `{day}`, `{month}`, `{year}`, `{weekday}`, `{date}` and `{clock}`.

    `slug_tables` maps letters to Latin ones, by the name of the table, the usual one first. `name_forms` are the forms
    that a person's name has: "nominative", and "genitive" where a credit takes it; `latin_names` when names of other
    scripts print in Latin letters. Shapes of credits of a language with a lower `credit_turn` are tried first.

    `check_mark` stands behind what is to be checked; `correction` is the drafted note about `{words}` that were wrong.
    `site` holds the words of the site's theme. A language without `stemming` is found by whole words.
    """

    tag: str
    own_name: str
    english_name: str
    locale: str
    interface: str
    script: str
    letters: str
    quotes: tuple[str, str]
    inner: tuple[str, str]
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    slug_tables: Mapping[str, Mapping[str, str]]
    credit: Patterns
    example: Example
    check_mark: str
    correction: str
    page: PageWords
    site: Mapping[str, str]
    stemming: Stemming | None
    common: frozenset[str]
    name_forms: tuple[str, ...] = ("nominative",)
    latin_names: bool = False
    credit_shapes: tuple[CreditShape, ...] = ()
    credit_turn: int = 0
    listed: int = 100
    called: tuple[str, ...] = ()
    own_letters: str = ""
    endings: tuple[str, ...] = ()
    singles: bool = False
    dash: str = "\u00a0— "
    spaces: tuple[tuple[str, str], ...] = ()
    tight: bool = False
    decimal_comma: bool = True
    long_date: str = "{day} {month} {year}"
    short_date: str = "{day} {month}"
    date_time: str = "{date}, {clock}"
    weekday_date: str = "{weekday}, {date}"

    @property
    def has_genitive(self) -> bool:
        """Whether a credit takes a person's genitive."""
        return "genitive" in self.name_forms
