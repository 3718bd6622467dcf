"""What other programs write into a text: notes stay behind and are said, the rest comes along and is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.domain.foreign_places import in_body
from editor.intake.foreign import clean_body
from editor.intake.markdown import read_markdown
from editor.intake.page_links import dead_anchors
from editor.intake.pasted import read_page
from editor.intake.reading import read_text
from tests.growth import LINEAR, growth

NOTE = """---
title: Набережную закрыли <!-- точно? --> на ремонт
summary: Пройти <b>можно</b> через [[Парк|парк]].
---
Работы продлятся до мая.

<!-- НЕ ПЕЧАТАТЬ: источник просил его не называть -->

Подрядчика выберут в декабре.<br>Цена неизвестна %%спросить%% пока.

- раз
<!-- ещё -->
- два
"""


def taken(text: str) -> tuple[str, list[str]]:
    imported = read_text(text, "markdown")[0]
    return imported.story.body, [code for code, _ in imported.dropped]


def test_notes_are_left_out_and_said() -> None:
    imported = read_text(NOTE)[0]
    assert imported.story.headline == "Набережную закрыли на ремонт"
    assert imported.story.lede == "Пройти можно через парк."
    assert imported.story.body == (
        "Работы продлятся до мая.\n\nПодрядчика выберут в декабре.<br>Цена неизвестна  пока.\n\n- раз\n- два"
    )
    assert [text for code, text in imported.dropped if code == "dropped-note"] == [
        "<!-- точно? -->", "<!-- НЕ ПЕЧАТАТЬ: источник просил его не называть -->", "%%спросить%%", "<!-- ещё -->",
    ]  # fmt: skip


def test_a_note_in_code_comes_along() -> None:
    body = "Раз `<!-- код -->`\n\n```\n%%код%%\n```"
    assert taken(body) == (body, [])


def test_a_note_without_an_end_comes_along_and_is_said() -> None:
    assert taken("Раз.\n\n<!-- тайна") == ("Раз.\n\n<!-- тайна", ["kept-open-note"])


@pytest.mark.parametrize(
    ("mark", "code"),
    [
        ("{{< youtube a >}}", "kept-foreign-mark"),
        ("{{% notice %}}", "kept-foreign-mark"),
        ('{% include "x" %}', "kept-foreign-mark"),
        ("{{ page.title }}", "kept-foreign-mark"),
        ("[gallery ids='1']", "kept-foreign-mark"),
        ("![[Заметка]]", "kept-foreign-mark"),
        ("::: tip", "kept-foreign-mark"),
        ("<youtube>", "kept-foreign-mark"),
        ("<iframe src=x>", "kept-unseen-mark"),
        ("[итоги](#нет)", "kept-dead-anchor"),
    ],
)
def test_what_we_do_not_have_is_said(mark: str, code: str) -> None:
    assert taken(f"Раз.\n\n{mark}") == (f"Раз.\n\n{mark}", [code])


def test_pictures_of_wikis_and_of_html_come_along(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"picture")
    for mark in ("![[a.jpg|Схема]]", '<img src="a.jpg" alt="Схема">', "![[a.jpg|300x200]]"):
        imported = read_markdown(f"Раз.\n\n{mark}", folder=tmp_path)
        assert imported.story.body == "Раз.\n\n![](photo:-1)"
        assert [place.alt for place in imported.photos] in (["Схема"], [""])


def test_a_note_in_a_pasted_page_is_left_out() -> None:
    text = "Набережную закрыли\n\nРаботы продлятся до мая, сообщили в акимате города вчера.\n\n<!-- тайна -->\n\nКонец."
    imported = read_text(text, "text")[0]
    assert "тайна" not in f"{imported.story}"
    assert ("dropped-note", "<!-- тайна -->") in imported.dropped
    assert "<!--" in read_text(text.replace("-->", ""), "text")[0].story.body


def test_links_to_headings_that_are_there_are_none_of_our_business() -> None:
    body = "[а](#итоги) [б](#t) [в](#глава-1) [г](#fn1) `[д](#x)` [[#Итоги]]\n\n## Итоги\n\n## Слова {#t}\n\nГлава\n---"
    assert dead_anchors(f"{body}\n\n## Глава") == []
    assert dead_anchors("[а](#итог) <a href='#b'>") == [(2, "#итог"), (11, "#b")]


@pytest.mark.parametrize(
    "part",
    [
        "<!-- ",
        "{{< ",
        "[a](#b ",
        "[a](#b) ",
        "# ",
        "## a\n",
        "<a ",
        "![[",
        "a\n---\n",
        "{#a} ",
        "&lt;b ",
        "&lt;b &amp;",
    ],
)
def test_the_work_grows_with_the_text(part: str) -> None:
    assert growth(lambda text: clean_body(text, []), part * 500, part * 2_000) < LINEAR


PASTED = """Каток на Медеу открылся раньше срока

Лёд залили за две ночи, и утром на него вышли первые двадцать человек.

[gallery ids="1,2"]

До катка ходит автобус, [caption id="a_1" align="left"]остановка у ворот[/caption].

{{< youtube dQw4w9WgXcQ >}}

Схема: ![[план.pdf]], {% include map.html %} и {{ page.title }}.

<iframe src="https://a.example/?a=1&b=2"></iframe> <p class="x">Билеты стоят <b>тысячу</b> тенге.</p>

<player id="7"> показывает только на сайте.
"""


def test_import_and_checks_find_the_same_marks_in_a_pasted_page() -> None:
    imported = read_page(PASTED)
    marks = [mark for code, mark in imported.dropped if code == "kept-foreign-mark"]
    body = imported.story.body
    found = {body.split("\n\n")[number - 1] for _, number, _ in in_body(body)}
    for start in ("[gallery", "До катка", "{{< youtube", "Схема", "&lt;iframe", "<player"):
        assert any(text.startswith(start) for text in found), start
    for mark in ("[gallery", "[caption", "[/caption]", "{{< youtube", "![[план", "{% include", "{{ page", "&lt;iframe"):
        assert any(one.startswith(mark) for one in marks), mark


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("&lt;p&gt;Текст&lt;/p&gt;", "&lt;p&gt;"),
        ('&lt;a href="https://a.example">сюда', '&lt;a href="https://a.example">'),
        ("&lt;br/>", "&lt;br/>"),
    ],
)
def test_html_that_was_escaped_once_too_often_is_found(text: str, mark: str) -> None:
    assert next(in_body(text)) == ("foreign-mark", 1, mark)


@pytest.mark.parametrize("text", ["5 &lt; 7 и 8 > 3", "&lt;vasya@a.example>", "&lt;имя>", "`&lt;b>`", "a &lt;b и c"])
def test_a_sign_of_comparison_is_no_html(text: str) -> None:
    assert list(in_body(text)) == []
