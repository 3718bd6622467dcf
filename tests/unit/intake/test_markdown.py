"""Markdown files with front matter."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from editor.domain.errors import BadInput
from editor.domain.photos import Placement, Role
from editor.intake.markdown import read_markdown

YAML = """---
title: "Сад на крыше: год спустя"
summary: Яблони прижились, пчёлы тоже.
kicker: Репортаж
rubric: Город
authors:
  - Айгерим Сапарова
  - name: Данияр Оспанов
tags: [экология, крыши, экология]
date: 2026-11-20 18:00
lang: ru-KZ
slug: /gorod/sad-na-kryshe.html
photos:
  - file: sad.jpg
    creator: Жанара Каримова
    gender: f
    agency: Қайнар
    caption: Яблоня на двенадцатом этаже
    alt: Дерево в кадке у края крыши
  - file: pchely.jpg
    credit: Фото Данияра Мусирова
---

# Сад на крыше: год спустя

Первый абзац.

![](photo:2)

## Что дальше

Второй *абзац*.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("sad.jpg", "pchely.jpg"):
        (tmp_path / name).write_bytes(b"picture")
    return tmp_path


def test_every_field_lands_in_its_place(folder: Path) -> None:
    imported = read_markdown(YAML, folder=folder)
    story = imported.story
    assert (story.language, story.headline) == ("ru", "Сад на крыше: год спустя")
    assert (story.lede, story.kicker) == ("Яблони прижились, пчёлы тоже.", "Репортаж")
    assert (story.slug, story.tags) == ("/gorod/sad-na-kryshe.html", ("экология", "крыши"))
    assert (imported.rubric, imported.bylines) == ("Город", ("Айгерим Сапарова", "Данияр Оспанов"))
    assert imported.published_at == datetime(2026, 11, 20, 18, tzinfo=UTC)
    assert imported.dropped == ()


def test_listed_photographs_find_their_roles_files_and_credits(folder: Path) -> None:
    imported = read_markdown(YAML, folder=folder)
    lead, inside = imported.photos
    assert imported.story.placements == (
        Placement(-1, role=Role.LEAD, caption="Яблоня на двенадцатом этаже", alt="Дерево в кадке у края крыши"),
        Placement(-2, role=Role.BODY),
    )
    assert (lead.file, lead.creator, lead.gender, lead.agency) == (
        str(folder / "sad.jpg"), "Жанара Каримова", "f", "Қайнар",
    )  # fmt: skip
    assert (inside.file, inside.creator, inside.gender) == (str(folder / "pchely.jpg"), "Данияр Мусиров", "m")


def test_the_repeated_headline_leaves_the_body_and_the_mark_gets_the_places_number(folder: Path) -> None:
    body = read_markdown(YAML, folder=folder).story.body
    assert body == "Первый абзац.\n\n![](photo:-2)\n\n## Что дальше\n\nВторой *абзац*."


def test_toml_between_plus_signs_is_read_too() -> None:
    imported = read_markdown('+++\ntitle = "Roof garden"\nauthor = "Jane Doe"\ntags = ["a", "b"]\n+++\nText.\n')
    assert (imported.story.headline, imported.story.language, imported.story.body) == ("Roof garden", "en", "Text.")
    assert (imported.bylines, imported.story.tags) == (("Jane Doe",), ("a", "b"))


def test_a_colon_in_an_unquoted_title_is_no_obstacle() -> None:
    imported = read_markdown("---\ntitle: Сад: год спустя\nauthor: Айгерим Сапарова, Данияр Оспанов\n---\nТекст.\n")
    assert imported.story.headline == "Сад: год спустя"
    assert imported.bylines == ("Айгерим Сапарова", "Данияр Оспанов")


def test_without_front_matter_the_first_heading_is_the_headline() -> None:
    imported = read_markdown("\ufeff# Бақ #\r\n\r\nМәтін шатырдағы бақ туралы.\r\n")
    assert (imported.story.headline, imported.story.body) == ("Бақ", "Мәтін шатырдағы бақ туралы.")
    assert imported.story.language == "kk"


def test_a_different_heading_at_the_top_stays_in_the_body() -> None:
    story = read_markdown("---\ntitle: Один\n---\n# Другой\n\nТекст.").story
    assert (story.headline, story.body) == ("Один", "# Другой\n\nТекст.")


def test_empty_front_matter_is_no_front_matter_to_fail_on() -> None:
    assert read_markdown("---\n---\nТекст.").story.body == "Текст."


def test_a_rule_in_the_text_is_no_front_matter() -> None:
    assert read_markdown("Текст.\n\n---\n\nЕщё.").story.body == "Текст.\n\n---\n\nЕщё."


def test_pictures_in_the_text_become_places_of_their_own(folder: Path) -> None:
    imported = read_markdown('До ![Крыша](sad.jpg "Сад в июне") после.\n\nКонец.', folder=folder)
    assert imported.story.body == "До  после.\n\n![](photo:-1)\n\nКонец."
    (place,) = imported.photos
    assert (place.file, place.alt, place.caption) == (str(folder / "sad.jpg"), "Крыша", "Сад в июне")


def test_code_is_left_as_it_is() -> None:
    body = "```\n![a](b.jpg)\n\n![c](d.jpg)\n```"
    imported = read_markdown(body)
    assert (imported.story.body, imported.photos) == (body, ())


@pytest.mark.parametrize(
    ("file", "code"),
    [
        ("https://example.kz/a.jpg", "dropped-remote-picture"),
        ("//example.kz/a.jpg", "dropped-remote-picture"),
        ("file:///etc/passwd", "dropped-remote-picture"),
        ("../secret.jpg", "dropped-missing-picture"),
        ("/etc/passwd", "dropped-missing-picture"),
        ("none.jpg", "dropped-missing-picture"),
    ],
)
def test_a_picture_elsewhere_leaves_an_empty_place_and_is_reported(tmp_path: Path, file: str, code: str) -> None:
    (tmp_path / "secret.jpg").write_bytes(b"private")
    (tmp_path / "in").mkdir()
    imported = read_markdown(f"Текст.\n\n![]({file})", folder=tmp_path / "in")
    assert imported.photos[0].file == ""
    assert imported.dropped == ((code, file),)


def test_numbers_of_another_newsrooms_photographs_are_left_out() -> None:
    imported = read_markdown("Текст.\n\n![](photo:12)")
    assert (imported.story.body, imported.photos) == ("Текст.", ())
    assert imported.dropped == (("dropped-unknown-photo", "![](photo:12)"),)


def test_a_single_image_field_is_the_lead(folder: Path) -> None:
    imported = read_markdown("---\ntitle: Сад\nimage: sad.jpg\n---\nТекст.", folder=folder)
    assert imported.story.placements == (Placement(-1, role=Role.LEAD),)


@pytest.mark.parametrize(
    "fields",
    [
        "---\n- список\n---\n",
        "---\n a\n  b: [\n---\n",
        "+++\ntitle = \n+++\n",
    ],
)
def test_fields_that_make_no_sense_are_refused_with_the_reason(fields: str) -> None:
    with pytest.raises(BadInput) as refused:
        read_markdown(fields + "Текст.")
    assert refused.value.code == "bad-front-matter"
    assert refused.value.facts["why"]


@pytest.mark.parametrize("text", ["", "\ufeff", " \n\n "])
def test_an_empty_text_is_refused(text: str) -> None:
    with pytest.raises(BadInput) as refused:
        read_markdown(text)
    assert refused.value.code == "empty-text"


def test_references_that_stand_for_gigabytes_do_no_harm() -> None:
    levels = "".join(f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 9)}]\n" for n in range(1, 30))
    story = read_markdown(f"---\nl0: &l0 [ha]\n{levels}title: *l29\nauthors: &a [*a]\n---\nТекст.").story
    assert (story.headline, story.body) == ("", "Текст.")


def test_values_of_odd_kinds_do_no_harm() -> None:
    imported = read_markdown(
        "---\ntitle: 2026\nlede: true\ntags: {a: b}\ndate: soon\nauthors: [1, null]\nviews: 7\n---\nт"
    )
    assert (imported.story.headline, imported.story.lede, imported.bylines) == ("2026", "true", ("1",))
    assert (imported.published_at, imported.views) == (None, 7)
