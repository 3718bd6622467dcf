"""The documentation names what there is: verbs, fields, codes, templates, functions, links and pictures."""

import importlib
import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest

from editor.cli.verbs import VERBS
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
MOST_BYTES = 300_000
MOST_PICTURES = 14


def verbs() -> list[str]:
    return [name for verb in VERBS for name in ([f"{verb.name} {part.name}" for part in verb.parts] or [verb.name])]


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
