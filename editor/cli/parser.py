"""Words of the command line, read by one small engine from the table of verbs."""

from __future__ import annotations

from argparse import SUPPRESS, ArgumentParser, HelpFormatter, Namespace
from collections.abc import Sequence
from typing import Any

from editor import __version__
from editor.cli.verbs import VERBS, Verb

EVERYWHERE: tuple[tuple[str, str, str], ...] = (
    ("--newsroom", "LOCATION", "the newsroom: a folder (default: RUBRIKA_NEWSROOM, then the last one opened)"),
    ("--basedir", "DIR", "keep the program's own files under DIR"),
)
"""Options that may stand before or after the verb."""

_WITH_VALUES = frozenset(name for name, _value, _meaning in EVERYWHERE)


class _Unmeasured(HelpFormatter):
    """For calls that want no help: argparse makes one for each argument, and measuring the terminal costs 2 ms."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=78)


def parse(words: Sequence[str]) -> Namespace:
    """The options of a call, with the function of its verb as `act`; SystemExit with 2 when they are wrong."""
    asks = not {"-h", "--help"}.isdisjoint(words)
    parser = _parser(_said(words), HelpFormatter if asks else _Unmeasured)
    options, left = parser.parse_known_args(list(words))
    if left:
        parser.error(f"what is «{' '.join(left)}»? Try: rubrika {options.verb} --help")
    return options


def _said(words: Sequence[str]) -> tuple[Verb, ...]:
    """The verb that a call begins with, else all of them: the parsers of the others cost more than the verb itself."""
    left = iter(words)
    for word in left:
        option, given, _ = word.partition("=")
        if option in _WITH_VALUES:
            if not given:
                next(left, "")
            continue
        return tuple(verb for verb in VERBS if verb.name == word) or VERBS
    return VERBS


def _parser(known: Sequence[Verb], form: type[HelpFormatter]) -> ArgumentParser:
    parser = ArgumentParser(
        prog="rubrika",
        description="The desktop newsroom editor. Without a verb it opens the window.",
        epilog="Exit status: 0 done, 1 refused, 2 the call is wrong, 3 disk or database failed, 130 interrupted.",
        allow_abbrev=False,
        formatter_class=form,
    )
    parser.add_argument("--version", action="version", version=f"Rubrika {__version__}")
    _add_everywhere(parser, None)
    parser.set_defaults(json=False)
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", prog=parser.prog, required=True)
    _add_verbs(verbs, known, form)
    return parser


def _add_verbs(where: Any, verbs: Sequence[Verb], form: type[HelpFormatter]) -> None:  # noqa: ANN401 - argparse keeps its type
    for verb in verbs:
        parser: ArgumentParser = where.add_parser(
            verb.name, help=verb.meaning, description=verb.meaning, allow_abbrev=False, formatter_class=form
        )
        _add_everywhere(parser, SUPPRESS)
        for argument in verb.arguments:
            parser.add_argument(*argument.names, **argument.rules)
        if verb.parts:
            parts = parser.add_subparsers(dest="part", metavar="WHAT", prog=parser.prog, required=True)
            _add_verbs(parts, verb.parts, form)
        else:
            parser.add_argument("--json", action="store_true", default=SUPPRESS, help="answer with one JSON document")
            parser.set_defaults(act=verb.act)


def _add_everywhere(parser: ArgumentParser, default: str | None) -> None:
    for name, value, meaning in EVERYWHERE:
        parser.add_argument(name, metavar=value, help=meaning if default is None else SUPPRESS, default=default)
