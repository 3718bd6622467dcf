"""Headings begin at the second level, never skip one, and have ids of their own."""

from __future__ import annotations

from tests.unit.render.reading import html, shown


def test_the_page_owns_the_first_level() -> None:
    assert html("# Раз\n\n## Два") == '<h2 id="h-raz">Раз</h2>\n<h2 id="h-dva">Два</h2>'


def test_no_level_is_skipped() -> None:
    levels = [level for level, _, _ in shown("##### а\n\n###### б\n\n#### в\n\n### г\n\n## д").outline]
    assert levels == [2, 3, 4, 3, 2]


def test_cyrillic_headings_have_ids_of_their_own() -> None:
    ids = [name for _, _, name in shown("## Что дальше?\n\n## Что дальше\n\n## !!!\n\n## location").outline]
    assert ids == ["h-cto-dalse", "h-cto-dalse-2", "h-part", "h-location"]


def test_kazakh_headings_have_kazakh_ids() -> None:
    assert shown("## Жаңа заң", language="kk").outline[0][2].startswith("h-zhan")


def test_the_outline_has_the_words_without_note_numbers() -> None:
    outline = shown("## Раз *два*[^1]\n\n[^1]: Сноска").outline
    assert outline == ((2, "Раз два", "h-raz-dva"),)


def test_a_heading_without_words_goes() -> None:
    assert html("## &nbsp;\n\nслова") == "<p>слова</p>"
    assert 'id="' not in html("## ![](photo:7)")


def test_underlined_headings_count_too() -> None:
    assert html("Раз\n===").startswith("<h2")


def test_a_tag_at_the_start_of_a_line_is_no_heading() -> None:
    assert html("#Алматы сегодня") == "<p>#Алматы сегодня</p>"
