"""The table of verbs: what each is called, what it means, what may be said after it, and what it does."""

from __future__ import annotations

import re
from argparse import ArgumentTypeError
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any, NamedTuple

from editor.cli.call import Call
from editor.domain.colours import COLOURS
from editor.domain.states import Publication, Workflow
from editor.domain.words import FIRST_LANGUAGE, LANGUAGES

Act = Callable[[Call], int]


class Argument(NamedTuple):
    """What argparse is told of one argument."""

    names: tuple[str, ...]
    rules: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Verb:
    """One verb; one that has `parts` is a noun and does nothing by itself."""

    name: str
    meaning: str
    act: Act | None = None
    arguments: tuple[Argument, ...] = ()
    parts: tuple[Verb, ...] = ()


def _in(module: str, name: str) -> Act:
    """The function of a verb, fetched when the verb is said: no verb pays for what another one needs."""

    def act(call: Call) -> int:
        return getattr(import_module(f"editor.cli.{module}"), name)(call)

    return act


def _takes(*names: str, **rules: Any) -> Argument:  # noqa: ANN401 - the rules are argparse's own
    return Argument(names, rules)


def _positive(word: str) -> int:
    if not re.fullmatch(r"[1-9][0-9]{0,17}", word):
        raise ArgumentTypeError(f"«{word}» is not a number from 1 up")
    return int(word)


def _position(word: str) -> int:
    if not re.fullmatch(r"[0-9]{1,6}", word):
        raise ArgumentTypeError(f"«{word}» is not a place counted from 0")
    return int(word)


def _sizes(word: str) -> tuple[int, ...]:
    return tuple(_positive(part) for part in word.split(","))


_LANGUAGE = _takes(
    "--language", choices=LANGUAGES, default="", help="the language of the text (default: by its letters)"
)
_ID = _takes("id", metavar="ID", type=_positive, help="the article's number")
_IDS = _takes("ids", metavar="ID", type=_positive, nargs="+", help="numbers of articles")
_SEEN = _takes(
    "--seen", metavar="VERSION", type=_positive, default=0, help="only if it is still this version (see «show»)"
)
_LIMIT = _takes("--limit", metavar="N", type=_positive, default=50, help="at most so many (default: 50)")
_GENDER = _takes("--gender", choices=("f", "m"), default="", help="how a Russian name declines")
_AGENCY = _takes("--agency", metavar="NAME", default="", help="the agency, as it prints")
_NAMES = tuple(_takes(f"--{tag}", metavar="NAME", default="", help=f"the name in «{tag}»") for tag in LANGUAGES)
_RUBRIC = _takes("rubric", metavar="RUBRIC", help="address part (novosti or gorod/parki), number or name")
_UNDER = _takes("--under", metavar="RUBRIC", default="", help="the rubric it stands under")

VERBS: tuple[Verb, ...] = (
    Verb("new", "make a newsroom in a folder", _in("newsrooms", "new"), (
        _takes("place", metavar="LOCATION", help="a folder that has no newsroom"),
        _takes("--sample", action="store_true", help="fill it with invented articles and photographs"),
        _takes("--name", default="", help="what the newsroom is called"),
        _takes("--language", choices=LANGUAGES, default="", help=f"its first language (default: {FIRST_LANGUAGE})"),
        _takes("--site-url", metavar="URL", default="", help="the address of its site"),
    )),
    Verb("import", "take in articles from files", _in("imports", "take_in"), (
        _takes("files", metavar="FILE", nargs="+", help="a file, or - for standard input"),
        _takes("--as", dest="form", choices=("auto", "text", "markdown"), default="auto", help="what the file holds"),
        _takes("--rubric", metavar="RUBRIC", default="", help="the rubric they go to"),
        _LANGUAGE,
        _takes("--publish", action="store_true", help="publish each one that no check blocks"),
    )),
    Verb("articles", "list articles, the last changed first", _in("articles", "list_articles"), (
        _takes("--workflow", choices=[state.value for state in Workflow], default="", help="where the work stands"),
        _takes("--publication", choices=[state.value for state in Publication], default="", help="what readers have"),
        _takes("--rubric", metavar="RUBRIC", default="", help="of one rubric and those under it"),
        _LIMIT,
    )),
    Verb("show", "show one article", _in("articles", "show"), (
        _ID, _takes("--revision", metavar="N", type=_positive, help="as it was in its revision N"),
    )),
    Verb("publish", "give articles to the readers", _in("articles", "publish"), (_IDS, _SEEN)),
    Verb("withdraw", "take an article off the site", _in("articles", "withdraw"), (
        _ID, _takes("--reason", metavar="TEXT", default="", help="why, for the newsroom"), _SEEN,
    )),
    Verb("correct", "publish an article again with a note for readers", _in("articles", "correct"), (
        _ID, _takes("--note", metavar="TEXT", required=True, help="what was wrong, in the readers' words"), _SEEN,
    )),
    Verb("photos", "photographs and their credits", parts=(
        Verb("add", "take in picture files", _in("photos", "add"), (
            _takes("files", metavar="FILE", nargs="+", help="JPEG, PNG, WebP or GIF"),
            _takes("--article", metavar="ID", type=_positive, help="put them into this article"),
            _takes("--role", choices=("lead", "body", "gallery"), default="lead", help="where in it (default: lead)"),
            _takes("--creator", metavar="NAME", default="", help="who made them, in the nominative"),
            _GENDER, _AGENCY,
            _takes("--alt", metavar="TEXT", default="", help="what is seen, for those who can't see it"),
            _takes("--caption", metavar="TEXT", default="", help="what it shows in this article"),
        )),
        Verb("list", "list photographs, the newest first", _in("photos", "list_photos"), (
            _takes("--missing-credit", action="store_true", help="only those that credit nobody"),
            _takes("--expired", action="store_true", help="only those whose rights have ended"),
        )),
    )),
    Verb("rubrics", "the sections of the newsroom", parts=(
        Verb("list", "list the tree", _in("rubrics", "list_tree")),
        Verb("add", "add a rubric", _in("rubrics", "add"), (
            *_NAMES, _takes("--slug", default="", help="its address part (default: by its name)"), _UNDER,
            _takes("--colour", choices=COLOURS, default="news", help="its colour"),
        )),
        Verb("rename", "change names or the address part", _in("rubrics", "rename"), (
            _RUBRIC, *_NAMES, _takes("--slug", default="", help="a new address part; the old one redirects"),
        )),
        Verb("move", "give a rubric another place in the tree", _in("rubrics", "move"), (
            _RUBRIC, _UNDER, _takes("--top", action="store_true", help="under no other rubric"),
            _takes("--position", metavar="N", type=_position, help="among its siblings, counted from 0"),
        )),
        Verb("merge", "put one rubric's articles into another and remove it", _in("rubrics", "merge"), (
            _RUBRIC, _takes("--into", metavar="RUBRIC", required=True, help="the rubric that stays"),
        )),
        Verb("delete", "remove a rubric", _in("rubrics", "delete"), (
            _RUBRIC, _takes("--articles-to", metavar="RUBRIC", default="", help="where its articles go"),
        )),
    )),
    Verb("credit", "the credit line as it would print", _in("words", "credit"), (
        _takes("name", metavar="NAME", nargs="?", default="", help="the photographer, in the nominative"),
        _GENDER,
        _takes("--language", choices=LANGUAGES, default=FIRST_LANGUAGE, help=f"(default: {FIRST_LANGUAGE})"), _AGENCY,
    )),
    Verb("slug", "the address part for a headline", _in("words", "slug"), (_takes("text", metavar="TEXT"), _LANGUAGE)),
    Verb("typography", "text in, corrected text out", _in("words", "typography"), (
        _takes("file", metavar="FILE", nargs="?", default="-", help="(default: standard input)"), _LANGUAGE,
    )),
    Verb("check", "preflight: what must be right before readers see it", _in("check", "check"), (
        _takes("id", metavar="ID", type=_positive, nargs="?", help="one article (default: all that are not spiked)"),
    )),
    Verb("export", "make the site that readers see", _in("export", "export"), (
        _takes("--to", metavar="TARGET", required=True, help="a folder, or a file NAME.zip"),
        _takes("--full", action="store_true", help="make every file again"),
        _takes("--dry-run", action="store_true", help="only say what would change"),
    )),
    Verb("search", "find articles by words in any of their forms", _in("articles", "search"), (
        _takes("query", metavar="QUERY", nargs="+"), _LIMIT,
    )),
    Verb("stats", "figures from the web team", parts=(
        Verb("import", "take in lines of article,views", _in("stats", "take_in"), (
            _takes("file", metavar="FILE.csv"),
        )),
    )),
    Verb("publish-due", "publish what is scheduled and due", _in("articles", "publish_due"), (
        _takes("--watch", action="store_true", help="go on until Ctrl+C, looking twice a minute"),
    )),
    Verb("backup", "make a verified backup, while others may be writing", _in("keeping", "backup"), (
        _takes("file", metavar="FILE", nargs="?", help="NAME.db, or NAME.zip (default: the newsroom's own backups)"),
        _takes("--with-photos", action="store_true", help="carry the original photos too, in a .zip"),
    )),
    Verb("restore", "make a newsroom of a backup", _in("keeping", "restore"), (
        _takes("file", metavar="FILE", help="the backup"),
        _takes("--to", metavar="LOCATION", required=True, help="a folder that has no newsroom"),
    )),
    Verb("verify", "read and hash everything again, photos too", _in("keeping", "verify"), (
        _takes("--repair-to", metavar="LOCATION", default="", help="save what can be read into a new newsroom"),
    )),
    Verb("migrate", "bring the newsroom to this program's tables, after a backup", _in("keeping", "migrate")),
    Verb("bench", "measure the program in an invented newsroom", _in("bench", "bench"), (
        _takes("rows", metavar="NAME", nargs="*", help="what is measured (default: every row)"),
        _takes("--sizes", metavar="LIST", type=_sizes, default=(1000,), help="how many articles (default: 1000)"),
        _takes("--runs", metavar="N", type=_positive, default=3, help="how often (default: 3)"),
        _takes("--in", dest="folder", metavar="FOLDER", default="", help="keep the invented newsrooms there"),
    )),
    Verb("self-test", "try the program out in a temporary newsroom", _in("self_test", "self_test")),
)  # fmt: skip
