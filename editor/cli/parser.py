"""Words of the command line, read by one small engine from the table of verbs."""

from __future__ import annotations

from argparse import SUPPRESS, ArgumentParser, Namespace
from collections.abc import Sequence
from typing import Any

from editor import __version__
from editor.cli.verbs import VERBS, Verb

EVERYWHERE: tuple[tuple[str, str, str], ...] = (
    ("--newsroom", "LOCATION", "the newsroom: a folder (default: RUBRIKA_NEWSROOM, then the last one opened)"),
    ("--basedir", "DIR", "keep the program's own files under DIR"),
)
"""Options that may stand before or after the verb."""


def parse(words: Sequence[str]) -> Namespace:
    """The options of a call, with the function of its verb as `act`; SystemExit with 2 when they are wrong."""
    parser = _parser()
    options, left = parser.parse_known_args(list(words))
    if left:
        parser.error(f"what is «{' '.join(left)}»? Try: rubrika {options.verb} --help")
    return options


def _parser() -> ArgumentParser:
    parser = ArgumentParser(
        prog="rubrika",
        description="The desktop newsroom editor. Without a verb it opens the window.",
        epilog="Exit status: 0 done, 1 the newsroom says no, 2 the call is wrong, 3 the world failed, 130 interrupted.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"Rubrika {__version__}")
    _add_everywhere(parser, None)
    parser.set_defaults(json=False)
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True)
    _add_verbs(verbs, VERBS)
    return parser


def _add_verbs(where: Any, verbs: Sequence[Verb]) -> None:  # noqa: ANN401 - argparse keeps this type to itself
    for verb in verbs:
        parser: ArgumentParser = where.add_parser(
            verb.name, help=verb.meaning, description=verb.meaning, allow_abbrev=False
        )
        _add_everywhere(parser, SUPPRESS)
        for argument in verb.arguments:
            parser.add_argument(*argument.names, **argument.rules)
        if verb.parts:
            _add_verbs(parser.add_subparsers(dest="part", metavar="WHAT", required=True), verb.parts)
        else:
            parser.add_argument("--json", action="store_true", default=SUPPRESS, help="answer with one JSON document")
            parser.set_defaults(act=verb.act)


def _add_everywhere(parser: ArgumentParser, default: str | None) -> None:
    for name, value, meaning in EVERYWHERE:
        parser.add_argument(name, metavar=value, help=meaning if default is None else SUPPRESS, default=default)
