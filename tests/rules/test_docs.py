"""The documentation names what there is: verbs, fields, codes, templates, functions, links and pictures."""

import importlib
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import fields, replace
from pathlib import Path

import pytest

from editor.cli.parser import EVERYWHERE
from editor.cli.verbs import VERBS, Verb
from editor.desk import open_newsroom
from editor.domain import articles, checks, newsroom, photos, rubrics, story
from editor.domain.sentences import SENTENCES
from editor.export.plan import REASONS
from editor.ui.assembly.shell import ACTIONS

ROOT = Path(__file__).parents[2]
PAGES = (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md")))
HEADLESS = (ROOT / "docs" / "headless.md").read_text("utf-8")
WEB_TEAM = (ROOT / "docs" / "web-team.md").read_text("utf-8")
GUIDE = (ROOT / "docs" / "guide.md").read_text("utf-8")
HOUSE = (ROOT / "docs" / "architecture.md").read_text("utf-8")
GLOSSARY = (ROOT / "docs" / "glossary.md").read_text("utf-8")
PICTURES = ROOT / "docs" / "pictures"

LINK = re.compile(r"\]\(([^)\s]+)\)")
FENCE = re.compile(r"^```.*?^```$", re.DOTALL | re.MULTILINE)
CODE = re.compile(r"`([^`\n]+)`")
DOTTED = re.compile(r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+")
FILE = re.compile(r"[\w./-]+\.(?:py|toml|md|db|json|html|css|xml)|(?:\w+/)+\w*")

VALUES = (
    articles.Article, articles.ArticleRow, articles.Revision, checks.Problem, newsroom.Newsroom, photos.Photo,
    photos.Placement, rubrics.Rubric, story.Story,
)  # fmt: skip
NEWS = 33
"""An article of the sample that may be published; those that are went out long ago."""

MOST_BYTES = 300_000
MOST_PICTURES = 14


def verbs() -> list[str]:
    return [name for verb in VERBS for name in ([f"{verb.name} {part.name}" for part in verb.parts] or [verb.name])]


def leaves() -> dict[str, Verb]:
    """Each verb by its whole name: `rubrics add`."""
    return {name: verb for one in VERBS for name, verb in [
        *((f"{one.name} {part.name}", part) for part in one.parts), *(() if one.parts else ((one.name, one),)),
    ]}  # fmt: skip


def spoken(verb: Verb) -> set[str]:
    """What may be said after a verb: its options, and what the others are called."""
    return {
        name if name.startswith("-") else str(argument.rules.get("metavar", name))
        for argument in verb.arguments
        for name in argument.names
    }


def told(heading: str) -> set[str]:
    """What a heading of the page about verbs says that may be said; an option's own value is no part of it."""
    without_values = re.sub(r"(--[a-z-]+) [A-Za-z|]+", r"\1", heading)
    return set(re.findall(r"--[a-z-]+|(?<![\w-])[A-Z][A-Z.]*(?:csv)?\b", without_values))


def heading_of(verb: str) -> str:
    return HEADLESS.split(f"\n### `rubrika {verb}", 1)[1].split("`\n", 1)[0]


def kind_of(path: str) -> str:
    """The kind of a file of the site: languages, rubrics, months and numbers taken out."""
    *folders, name = re.sub(r"^(?:kk|en)/", "", path).split("/")
    top = folders[0] if folders and folders[0] in {"photos", "assets", "sitemaps", "fragments"} else ""
    if top in {"photos", "fragments"}:
        return top
    name = re.sub(r"^\d+-.+\.html$", "article", name)
    name = re.sub(r"^\d{4}-\d\d\.xml$", "month", re.sub(r"^page-\d+", "page", name))
    return "/".join((*([top] if top else ["rubric"] if folders else []), name))


def links(page: Path) -> list[str]:
    found = LINK.findall(FENCE.sub("", page.read_text("utf-8")))
    return [link for link in found if not link.startswith(("https://", "http://", "mailto:", "photo:", "article:"))]


def names() -> Iterator[str]:
    """What the map of the house and the glossary call by a dotted name, files left out."""
    for code in CODE.findall(FENCE.sub("", HOUSE + GLOSSARY)):
        if DOTTED.fullmatch(code) and not FILE.fullmatch(code):
            yield code


def section(value: type) -> str:
    return HEADLESS.split(f"\n### {value.__name__}\n", 1)[1].split("\n### ", 1)[0]


def anchors(page: Path) -> set[str]:
    """Names of headings as the usual Markdown hosts make them."""
    found = re.findall(r"^#+ (.+)$", FENCE.sub("", page.read_text("utf-8")), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", text).strip().lower().replace(" ", "-") for text in found}


def resolves(name: str) -> bool:
    """Whether a name leads through the rooms to a module or to something in one."""
    parts = name.split(".")
    for start in ((), ("editor",)):
        for cut in range(len(parts), 0, -1):
            try:
                found: object = importlib.import_module(".".join((*start, *parts[:cut])))
            except ModuleNotFoundError:
                continue
            for part in parts[cut:]:
                found = getattr(found, part, None)
            if found is not None:
                return True
    return False


@pytest.mark.parametrize("verb", verbs())
def test_every_verb_has_its_part_with_an_example(verb: str) -> None:
    assert f"\n### `rubrika {verb}" in HEADLESS


@pytest.mark.parametrize("verb", leaves())
def test_every_option_of_a_verb_is_told_and_no_other(verb: str) -> None:
    assert told(heading_of(verb)) == spoken(leaves()[verb])


def test_what_may_be_said_with_every_verb_is_told() -> None:
    assert [name for name in (*(each[0] for each in EVERYWHERE), "--json") if f"`{name}" not in HEADLESS] == []


def test_every_kind_of_file_of_an_export_is_told_and_no_other(tmp_path: Path) -> None:
    opened = [sys.executable, "main.py", "--basedir", str(tmp_path / "base"), "--newsroom", str(tmp_path / "room")]
    made = [*opened, "new", str(tmp_path / "room"), "--sample"]
    subprocess.run(made, cwd=ROOT, check=True, capture_output=True)
    with closing(open_newsroom(tmp_path / "room")) as desks:
        desks.newsroom.change(rubric_page_size=5)
        story = replace(desks.articles.get(NEWS).story, body="Мәтін.", placements=())
        for number in range(11):  # news of today, and more than the newest page of a rubric holds
            article = desks.articles.create(replace(story, slug=f"zhanalyk-{number}"))
            desks.publication.publish(article.id)
    plan = [*opened, "export", "--dry-run", "--json", "--to", str(tmp_path / "site")]
    answer = subprocess.run(plan, cwd=ROOT, check=False, capture_output=True, text=True).stdout
    made_kinds = {kind_of(file["path"]) for file in json.loads(answer)["files"]}
    table = WEB_TEAM.split("\n## Paths\n", 1)[1].split("\n## ", 1)[0]
    rows = re.findall(r"^\| (`[^|]+) \|", table, re.MULTILINE)
    assert {kind_of(path) for row in rows for path in CODE.findall(row)} == made_kinds | {"manifest.json"}


def test_an_option_or_a_kind_that_is_not_told_is_found() -> None:
    assert told(" FILE… [--as auto|text] [--role lead|body [--gender f|m]] --to TARGET") == {
        "FILE", "--as", "--role", "--gender", "--to",
    }  # fmt: skip
    assert kind_of("kk/gorod/parki/page-12.html") == kind_of("gorod/page-1.html") == "rubric/page.html"
    assert kind_of("sitemaps/2026-11.xml") != kind_of("sitemaps/pages.xml")


@pytest.mark.parametrize("value", VALUES, ids=lambda value: value.__name__)
def test_every_json_field_is_explained(value: type) -> None:
    told = set(CODE.findall(section(value)))
    assert [field.name for field in fields(value) if field.name not in told] == []


def test_every_exit_status_is_explained() -> None:
    for status in (0, 1, 2, 3, 130):
        assert f"\n| {status} | " in HEADLESS


def test_every_reason_of_an_export_is_explained() -> None:
    told = set(re.findall(r"^\| `(reason-[\w-]+)` \|", WEB_TEAM, re.MULTILINE))
    assert told == {code for code in SENTENCES if code.startswith("reason-")}
    assert set(REASONS.values()) <= told


def test_every_obstacle_to_an_export_is_explained() -> None:
    assert [code for code in SENTENCES if code.startswith("left-out-") and f"`{code}`" not in WEB_TEAM] == []


def test_every_template_is_explained() -> None:
    theme = ROOT / "resources" / "site"
    assert [file.name for file in sorted(theme.iterdir()) if f"`{file.name}`" not in WEB_TEAM] == []


def test_the_guide_knows_every_shortcut_and_no_other() -> None:
    told = set(re.findall(r"(?:Ctrl|Shift)\+(?:Shift\+)?(?:Enter|Down|Up|Del|F\d+|[A-Z+=-])(?!\w)|\bF\d+", GUIDE))
    keys = [action.keys.replace("Return", "Enter").split() for action in ACTIONS if action.keys]
    assert {first for first, *_others in keys} <= told <= {each for own in keys for each in own}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    lost: list[str] = []
    for link in links(page):
        path, _, anchor = link.partition("#")
        there = (page.parent / path).resolve() if path else page
        if not there.exists() or (anchor and anchor not in anchors(there)):
            lost.append(link)
    assert lost == []


@pytest.mark.parametrize("name", sorted(set(names())))
def test_every_name_on_the_map_of_the_house_exists(name: str) -> None:
    assert resolves(name)


def test_every_file_on_the_map_of_the_house_exists() -> None:
    found = [code for code in CODE.findall(FENCE.sub("", HOUSE)) if FILE.fullmatch(code) and "/" in code]
    assert [path for path in found if not (ROOT / path).exists()] == []


def test_the_check_of_names_can_fail() -> None:
    assert resolves("desk.photos.Photos.add")
    assert not resolves("desk.photos.Photos.sell")
    assert not resolves("cellar.wine.drink")


def test_pictures_are_few_small_and_all_shown() -> None:
    shown = {(page.parent / link).resolve() for page in PAGES for link in links(page) if link.endswith(".png")}
    taken = set(PICTURES.iterdir())
    assert taken == shown
    assert len(taken) <= MOST_PICTURES
    assert [file.name for file in taken if file.stat().st_size > MOST_BYTES] == []
