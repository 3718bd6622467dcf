"""A language is one folder: each is complete, and nothing outside of the folders knows a language by its name."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import MISSING, fields, replace
from pathlib import Path

import pytest

from editor.language import profiles
from editor.language.profile import Profile
from editor.language.profiles import PROFILES
from editor.language.slugs import slug
from editor.languages import LANGUAGES

ROOT = Path(__file__).parents[2]
FOLDERS = ROOT / "editor" / "language" / "profiles"
TRANSLATIONS = ROOT / "resources" / "translations"
TEMPLATES = ROOT / "resources" / "site"

SILENT_LETTERS = "ъь"
"""Letters without a sound of their own: an address leaves them out."""

ONE_LANGUAGE = {
    "editor/languages.py": "the list itself",
    "editor/language/names.py": "the declension of Russian names",
    "editor/intake/tongue.py": "tells Russian, Kazakh and English apart",
    "editor/ui/kit/words.py": "the language of the program's source texts",
}
"""Modules whose mission is one language, or the difference of some, each with what it is."""

FIELDS = {
    "genitive_ru": "the Russian genitive: no other language has that form",
    "ru_slug_table": "which of the two Russian tables addresses are made by",
}
"""Fields that bear the name of a language and are what they say."""

CODES = "|".join(LANGUAGES)
TEXT = re.compile(rf"(?:^|_)(?:{CODES})$")
NAMED = re.compile(rf"(?:^|_)(?:{CODES})$|^(?:{CODES})_")


def missing(profile: Profile) -> list[str]:
    """What a language lacks, by the names of the parts."""
    return [*_empty(profile), *_uneven(profile), *_outside(profile)]


def _empty(profile: Profile) -> Iterator[str]:
    may_be_empty = {"stemming"}
    for field in fields(profile):
        needed = field.default is MISSING and field.default_factory is MISSING and field.name not in may_be_empty
        if needed and not getattr(profile, field.name):
            yield field.name
    for part in ("credit", "example", "page"):
        said = getattr(profile, part)
        yield from (
            f"{part}.{name}" for name, text in said._asdict().items()
            if name not in said._field_defaults and not text.strip()
        )  # fmt: skip


def _uneven(profile: Profile) -> Iterator[str]:
    for name, number in (("months", 12), ("weekdays", 7), ("quotes", 2), ("inner", 2)):
        if len({each for each in getattr(profile, name) if each.strip()}) != number:
            yield name
    for word in sorted(site_words()):
        if not profile.site.get(word, "").strip():
            yield f"site.{word}"
    if profile.has_genitive and not profile.example.genitive:
        yield "example.genitive"
    if profile.has_genitive != ("{genitive}" in profile.credit.person):
        yield "name_forms"
    if "{words}" not in profile.correction:
        yield "correction"


def _outside(profile: Profile) -> Iterator[str]:
    for letter in profile.letters:
        if any(not slug(letter, profile.tag, table=table) for table in profile.slug_tables) and (
            letter not in SILENT_LETTERS
        ):
            yield f"slug_tables: {letter}"
    if not set(profile.own_letters) <= set(profile.letters):
        yield "letters"
    if profile.stemming and re.compile(profile.stemming.words).fullmatch(profile.months[-1].lower()) is None:
        yield "stemming.words"
    if not (TRANSLATIONS / f"{profile.interface}.ts").is_file():
        yield "interface"


def site_words() -> set[str]:
    """The theme's words that templates and pages ask for."""
    pages = [*TEMPLATES.glob("*.html"), *TEMPLATES.glob("*.xml")]
    asked = {word for page in pages for word in re.findall(r"\bw\.(\w+)", page.read_text("utf-8"))}
    return asked | set(PROFILES[LANGUAGES[0]].site)


def test_the_list_of_languages_and_the_folders_agree() -> None:
    assert sorted(path.parent.name for path in FOLDERS.glob("*/__init__.py")) == sorted(LANGUAGES)
    assert {tag: profile.tag for tag, profile in PROFILES.items()} == {tag: tag for tag in LANGUAGES}
    assert tuple(profiles.PROFILES) == LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_lacks_nothing(language: str) -> None:
    assert missing(PROFILES[language]) == []


RUSSIAN = PROFILES["ru"]


@pytest.mark.parametrize(
    ("lacking", "named"),
    [
        (replace(RUSSIAN, months=RUSSIAN.months[:-1] + RUSSIAN.months[:1]), "months"),
        (replace(RUSSIAN, weekdays=RUSSIAN.weekdays[:-1]), "weekdays"),
        (replace(RUSSIAN, site={key: word for key, word in RUSSIAN.site.items() if key != "latest"}), "site.latest"),
        (replace(RUSSIAN, interface="rubrika_zz"), "interface"),
        (replace(RUSSIAN, check_mark=""), "check_mark"),
        (replace(RUSSIAN, slug_tables={}), "slug_tables"),
        (replace(RUSSIAN, credit=RUSSIAN.credit._replace(both=" ")), "credit.both"),
        (replace(RUSSIAN, page=RUSSIAN.page._replace(notes="")), "page.notes"),
        (replace(RUSSIAN, letters=""), "letters"),
        (replace(RUSSIAN, common=frozenset()), "common"),
        (replace(RUSSIAN, name_forms=("nominative",)), "name_forms"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_a_language_lacks_is_named(lacking: Profile, named: str) -> None:
    assert named in missing(lacking)


def test_a_profile_without_a_field_can_not_be_made() -> None:
    with pytest.raises(TypeError, match="weekdays"):
        Profile(**{field.name: getattr(RUSSIAN, field.name) for field in fields(Profile) if field.name != "weekdays"})


def sources() -> list[Path]:
    return [
        path for room in ("editor", "db") for path in sorted((ROOT / room).rglob("*.py"))
        if FOLDERS not in path.parents and "migrations" not in path.parts
    ]  # fmt: skip


def named_in(source: str) -> set[str]:
    """The languages that a module names: as a text of its own, at the end of one, or as a name in the code."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            found |= {node.value} if TEXT.search(node.value) else set()
        else:
            names = (getattr(node, kind, None) for kind in ("attr", "arg", "id"))
            found |= {name for name in names if isinstance(name, str) and NAMED.search(name)}
    return found - FIELDS.keys()


def test_no_module_outside_of_the_folders_names_a_language() -> None:
    found = {
        str(path.relative_to(ROOT)): sorted(named) for path in sources() if (named := named_in(path.read_text("utf-8")))
    }
    assert {path: named for path, named in found.items() if path not in ONE_LANGUAGE} == {}
    assert found.keys() == ONE_LANGUAGE.keys(), "who names no language any more needs no reason"


@pytest.mark.parametrize(
    "source", ['x = "ru"', 'WORDS = {"kk": 1}', "names.en", "f(ru=1)", "en = 1", 'd["names_kk"]', "row.names_ru"]
)
def test_a_name_of_a_language_is_seen(source: str) -> None:
    assert named_in(source)


@pytest.mark.parametrize("source", ["person.genitive_ru", 'x = "run"', "kkk = 1", 'x = "mail.ru"'])
def test_what_only_looks_like_one_is_none(source: str) -> None:
    assert not named_in(source)
