"""Links inside a page lead to its headings, whichever program named them."""

from __future__ import annotations

import pytest

from tests.unit.render.reading import html, shown

HEADINGS = """## Итоги года: тарифы & цены

## Итоги

## Тарифы по районам {#tarify}

## Итоги

Абзац с именем. {#abzac}

<a name="staroe"></a>

## Жаңа заң
{: #zan .c}

"""


@pytest.mark.parametrize(
    ("fragment", "place"),
    [
        ("итоги-года-тарифы--цены", "h-itogi-goda-tarify-ceny"),
        ("%D0%98%D1%82%D0%BE%D0%B3%D0%B8", "h-itogi"),
        ("Итоги", "h-itogi"),
        ("итоги-1", "h-itogi-2"),
        ("h-itogi-2", "h-itogi-2"),
        ("itogi", "h-itogi"),
        ("user-content-итоги", "h-itogi"),
        ("Итоги%20года:%20тарифы%20&%20цены", "h-itogi-goda-tarify-ceny"),
        ("tarify", "h-tarify-po-rajonam"),
        ("TARIFY", "h-tarify-po-rajonam"),
        ("тарифы-по-районам", "h-tarify-po-rajonam"),
        ("tarify-po-rayonam", "h-tarify-po-rajonam"),
        ("abzac", "h-abzac"),
        ("staroe", "h-zana-zan"),
        ("zan", "h-zana-zan"),
        ("жаңа-заң", "h-zana-zan"),
        ("zhangha-zang", ""),
        ("fn:1", "fn-1"),
        ("fn-1", "fn-1"),
        ("fnref:1", "fnref-1"),
    ],
)
def test_a_link_leads_to_the_heading_that_is_meant(fragment: str, place: str) -> None:
    found = shown(f"{HEADINGS}[там](<#{fragment}>) сноска[^1]\n\n[^1]: Вот.").html
    assert f'id="{place}"' in found or not place
    assert (f'<a href="#{place}">там</a>' in found) is bool(place)


def test_a_link_to_a_heading_that_is_not_there_leaves_the_words() -> None:
    found = shown("Раз\n\nСмотри [ниже](#нет) и [наверх](#).")
    assert found.html.replace("&nbsp;", " ") == '<p>Раз</p>\n<p>Смотри ниже и <a href="#">наверх</a>.</p>'
    assert [(one.code, one.number, one.facts) for one in found.problems] == [("dead-anchor", 2, {"address": "#нет"})]


def test_the_words_of_a_heading_show_no_name() -> None:
    assert html("## Тарифы {#t .big}") == '<h2 id="h-tarify">Тарифы</h2>'
    assert html("Тарифы {#t}\n---") == '<h2 id="h-tarify">Тарифы</h2>'
    assert shown("## Тарифы {#t}").outline == ((2, "Тарифы", "h-tarify"),)


def test_a_link_of_a_note_program_leads_inside_the_page() -> None:
    assert html("## Итоги\n\n[[#Итоги|ниже]] [[#Итоги]]").endswith(
        '<p><a href="#h-itogi">ниже</a> <a href="#h-itogi">Итоги</a></p>'
    )
