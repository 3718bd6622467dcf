"""The sample newsroom is whole: what one file names exists in another, and the checks find what they should."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from editor.domain.checks import Problem, Surroundings, blocks, check
from editor.domain.colours import COLOURS
from editor.domain.photos import Credit, Photo, Placement, Role
from editor.domain.states import Publication, Workflow
from editor.domain.story import Story, photo_references
from editor.language.alphabets import mixed_words
from editor.language.check_marks import CHECK_MARKS
from editor.language.slugs import slug

SAMPLE = Path(__file__).parents[3] / "resources" / "sample"
NEWSROOM: dict[str, Any] = tomllib.loads((SAMPLE / "newsroom.toml").read_text(encoding="utf-8"))
PHOTOS = {photo["file"]: photo for photo in NEWSROOM["photos"]}
PEOPLE = {person["names"]["ru"] for person in NEWSROOM["people"]}
AGENCIES = {agency["names"]["ru"] for agency in NEWSROOM["agencies"]}
RUBRICS = {rubric["slug"]: rubric for rubric in NEWSROOM["rubrics"]}

KEYS = {
    "language", "kicker", "headline", "lede", "dateline", "rubric", "bylines", "tags", "hours_ago", "workflow",
    "publication", "publish_in_hours", "embargo_in_hours", "translation", "photos", "correction",
}  # fmt: skip
PLACEMENT_KEYS = {"id", "file", "role", "caption", "alt", "creator", "agency"}
PUBLIC = {"live", "corrected"}
NAME = re.compile(r"\d\d-(.+)\.md")
ARTICLE_LINK = re.compile(r"\]\(article:([^)]+)\)")


def _read(path: Path) -> dict[str, Any]:
    _, front, body = path.read_text(encoding="utf-8").split("+++\n", 2)
    return {**tomllib.loads(front), "body": body.strip()}


def _name(path: Path) -> str:
    found = NAME.fullmatch(path.name)
    assert found, path.name
    return found[1]


ARTICLES = {_name(path): _read(path) for path in sorted((SAMPLE / "articles").iterdir())}
each_article = pytest.mark.parametrize("name", ARTICLES)


def _problems(article: dict[str, Any]) -> tuple[Problem, ...]:
    """What the checks say of an article of the sample, its photos numbered by their place in the table."""
    numbers = {file: number for number, file in enumerate(PHOTOS, 1)}
    photos = {number: _photo(number, PHOTOS[file]) for file, number in numbers.items()}
    placements = tuple(
        Placement(
            row["id"],
            numbers.get(row.get("file", "")),
            Role(row["role"]),
            row.get("caption", ""),
            row.get("alt", ""),
            Credit(text=row["creator"]) if "creator" in row else None,
        )
        for row in article.get("photos", ())
    )
    story = Story(
        language=article["language"],
        headline=article["headline"],
        lede=article.get("lede", ""),
        body=article["body"],
        rubric_id=1,
        slug=slug(article["headline"], article["language"]),
        bylines=(1,),
        placements=placements,
    )
    return check(story, Surroundings(photos, date(2026, 11, 20), check_marks=CHECK_MARKS))


def _photo(number: int, row: dict[str, Any]) -> Photo:
    return Photo(
        id=number,
        credit=Credit(text=row.get("creator", "") + row.get("agency", "")),
        alt=row.get("alt", ""),
        rights_end=row.get("rights_end"),
    )


def test_there_are_enough_articles_in_each_language() -> None:
    languages = Counter(article["language"] for article in ARTICLES.values())
    assert len(ARTICLES) >= 42
    assert languages["ru"] >= 26
    assert languages["kk"] >= 9
    assert languages["en"] >= 7


def test_every_state_of_the_desk_and_of_publication_is_there() -> None:
    workflows = Counter(article["workflow"] for article in ARTICLES.values())
    publications = Counter(article["publication"] for article in ARTICLES.values())
    assert set(workflows) == set(Workflow)
    assert set(publications) == set(Publication)
    assert workflows["spiked"] == 2
    assert publications["live"] + publications["corrected"] >= 30


def test_file_numbers_run_without_a_gap() -> None:
    numbers = [int(path.name[:2]) for path in sorted((SAMPLE / "articles").iterdir())]
    assert numbers == list(range(1, len(ARTICLES) + 1))


def test_the_newsroom_has_a_dozen_rubrics_in_two_levels() -> None:
    parents = {rubric["parent"] for rubric in RUBRICS.values() if "parent" in rubric}
    assert len(RUBRICS) >= 12
    assert {"gorod", "obshestvo"} <= parents
    assert all("parent" not in RUBRICS[parent] for parent in parents)
    assert {rubric["colour"] for rubric in RUBRICS.values()} == set(COLOURS)


def test_rubrics_people_and_agencies_are_named_in_three_languages() -> None:
    for row in (*NEWSROOM["rubrics"], *NEWSROOM["people"], *NEWSROOM["agencies"]):
        assert set(row["names"]) == {"ru", "kk", "en"}
        assert all(row["names"].values())


def test_people_are_of_both_genders() -> None:
    assert {person["gender"] for person in NEWSROOM["people"]} == {"f", "m"}


def test_now_is_a_fixed_moment_with_its_zone() -> None:
    assert NEWSROOM["now"] == datetime.fromisoformat("2026-11-20T18:10:00+05:00")
    assert NEWSROOM["now"].utcoffset() == timedelta(hours=5)


def test_every_photo_is_a_picture_whose_maker_is_known_where_one_is_named() -> None:
    assert {path.name for path in (SAMPLE / "photos").iterdir()} == set(PHOTOS)
    for file, photo in PHOTOS.items():
        with Image.open(SAMPLE / "photos" / file) as picture:
            assert picture.format == "JPEG"
        assert photo.get("creator", next(iter(PEOPLE))) in PEOPLE
        assert photo.get("agency", next(iter(AGENCIES))) in AGENCIES


def test_a_few_photos_lack_what_the_checks_look_for() -> None:
    assert sum("creator" not in photo and "agency" not in photo for photo in PHOTOS.values()) == 2
    assert sum("alt" not in photo for photo in PHOTOS.values()) == 2
    assert sum(photo.get("rights_end", date.max) < date(2026, 11, 20) for photo in PHOTOS.values()) == 2


@each_article
def test_an_article_uses_known_keys_and_values(name: str) -> None:
    article = ARTICLES[name]
    assert set(article) - {"body"} <= KEYS
    assert article["language"] in NEWSROOM["languages"]
    assert article["workflow"] in set(Workflow)
    assert article["publication"] in set(Publication)
    assert article["hours_ago"] > 0
    assert ("publish_in_hours" in article) == (article["publication"] == "scheduled")
    assert ("correction" in article) == (article["publication"] == "corrected")


@each_article
def test_everything_an_article_names_exists(name: str) -> None:
    article = ARTICLES[name]
    assert article["rubric"] in RUBRICS
    assert set(article["bylines"]) <= PEOPLE
    assert {
        link for link in ARTICLE_LINK.findall(article["body"]) if ARTICLES[link]["publication"] not in PUBLIC
    } == set()
    for placement in article.get("photos", ()):
        assert set(placement) <= PLACEMENT_KEYS
        assert placement["role"] in set(Role)
        assert placement.get("file", "tram.jpg") in PHOTOS
        assert placement.get("creator", "") in {"", *PEOPLE}


@each_article
def test_the_photos_in_a_text_are_its_photos_of_the_body(name: str) -> None:
    article = ARTICLES[name]
    placements = article.get("photos", ())
    assert [row["id"] for row in placements] == [-number for number in range(1, len(placements) + 1)]
    assert set(photo_references(article["body"])) == {row["id"] for row in placements if row["role"] == "body"}
    assert sum(row["role"] == "lead" for row in placements) <= 1


@each_article
def test_a_published_article_has_nothing_that_blocks_it(name: str) -> None:
    article = ARTICLES[name]
    if article["publication"] in {*PUBLIC, "scheduled"}:
        assert blocks(_problems(article)) == ()
        assert mixed_words(article["headline"] + article.get("lede", "") + article["body"]) == ()
        assert len(article["headline"]) <= 90
        assert len(article["lede"]) <= 200


def test_translations_stand_in_groups_of_different_languages() -> None:
    groups: dict[str, list[str]] = {}
    for article in ARTICLES.values():
        if "translation" in article:
            groups.setdefault(article["translation"], []).append(article["language"])
    assert all(len(set(languages)) == len(languages) > 1 for languages in groups.values())
    assert len(groups) >= 2
    assert {"ru", "kk", "en"} in [set(languages) for languages in groups.values()]


def test_the_desk_has_something_to_fix_of_every_kind() -> None:
    waiting = [article for article in ARTICLES.values() if article["publication"] == "never"]
    codes = {problem.code for article in waiting for problem in _problems(article)}
    assert {"no-credit", "no-alt", "no-lede", "to-check-in-paragraph", "empty-photo-place", "rights-ended"} <= codes
    assert any(mixed_words(article["body"]) for article in waiting)


def test_the_texts_show_every_part_of_the_dialect() -> None:
    bodies = "\n".join(article["body"] for article in ARTICLES.values())
    for part in (
        "\n## ",
        "\n> — ",
        "\n| --- ",
        "/// fact | ",
        "/// pull",
        "!embed[",
        "\n[](article:",
        "[^1]:",
        "\n- ",
        "\n1. ",
    ):
        assert part in bodies
