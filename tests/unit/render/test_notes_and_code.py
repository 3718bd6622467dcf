"""What other programs write into a text: notes that nobody may see, code as typed, marks that mean something."""

from __future__ import annotations

import pytest

from tests.unit.render.reading import Page, html, shown

NOTES = {
    "HTML": "<!-- тайна -->",
    "HTML over lines": "<!-- тайна\n\nи ещё -->",
    "Obsidian": "%%тайна%%",
    "Obsidian block": "%%\n\nтайна\n\n%%",
    "kramdown": "{::comment}\nтайна\n{:/comment}",
    "Liquid": "{% comment %}тайна{% endcomment %}",
    "Liquid, trimmed": "{%- comment -%}тайна{%- endcomment -%}",
    "Liquid in a line": "{% # тайна %}",
    "Hugo": "{{/* тайна */}}",
    "Hugo, trimmed": "{{- /* тайна */ -}}",
    "Jinja": "{# тайна #}",
    "Handlebars": "{{!-- тайна --}}",
}


@pytest.mark.parametrize("note", NOTES.values(), ids=NOTES)
def test_a_note_never_reaches_readers(note: str) -> None:
    for body in (
        f"раз {note} два",
        f"- раз {note}\n- два",
        f"> раз {note} два",
        f"## раз {note} два",
        f"**раз {note}** два",
    ):
        text = Page(html(body)).text
        assert "тайна" not in text, body
        assert "раз" in text
        assert "два" in text


@pytest.mark.parametrize("title", ["# (тайна)", '# "тайна"', "<> (тайна)", "# (тайна\nи ещё)"])
def test_a_note_that_is_written_as_an_address_is_not_shown(title: str) -> None:
    assert html(f"раз\n\n[//]: {title}\n\nдва") == "<p>раз</p>\n<p>два</p>"
    assert html(f"- раз\n\n[заметка]: {title}\n\nдва") == "<ul><li>раз</li></ul>\n<p>два</p>"


@pytest.mark.parametrize("opening", ["<!-- ", "%%", "{::comment}", "{% comment %}", "{{/* ", "{# "])
def test_a_note_without_an_end_hides_the_rest(opening: str) -> None:
    assert html(f"раз\n\n{opening}тайна\n\nещё тайна") == "<p>раз</p>"


def test_a_note_in_code_is_code() -> None:
    assert html("`<!-- код -->` и `%%x%%`") == "<p><code>&lt;!-- код --&gt;</code> и <code>%%x%%</code></p>"
    assert html("```\n<!-- код -->\n```") == "<pre><code>&lt;!-- код --&gt;\n</code></pre>"


def test_two_signs_of_per_cent_are_no_note() -> None:
    assert html("рост 5 %% и 7%% за год") == "<p>рост 5 %% и 7%% за год</p>"


def test_a_note_on_its_line_leaves_no_gap() -> None:
    assert html("- раз\n<!-- тайна -->\n- два") == "<ul><li>раз</li><li>два</li></ul>"
    assert html("раз\n<!-- тайна -->\nдва") == "<p>раз\nдва</p>"


def test_lines_are_counted_as_typed_around_a_note() -> None:
    assert shown("раз\n\n<!-- а\n\nб -->\n\nдва <!-- в\n\n\nг --> три\n\nконец").line_map == ((0, 0), (6, 1), (11, 2))


@pytest.mark.parametrize("fence", ["```", "~~~", "`````"])
def test_code_between_fences_is_printed_as_typed(fence: str) -> None:
    code = "curl \"https://data.example/api?id=1\" -- 'да'...\n\n- 5 %  **не жирно** [[x]]"
    printed = f"<pre><code>{code}\n</code></pre>".replace("&", "&amp;")
    assert html(f"{fence}sh\n{code}\n{fence}") == printed
    assert html(f"раз\n{fence}\n{code}\n{fence}\nдва") == f"<p>раз</p>\n{printed}\n<p>два</p>"


def test_code_stands_in_items_and_quotations() -> None:
    assert html('1. шаг\n\n   ```\n   а  "б"\n\n     в\n   ```\n2. два') == (
        '<ol><li><p>шаг</p><pre><code>а  "б"\n\n  в\n</code></pre></li><li><p>два</p></li></ol>'
    )
    assert (
        html("> раз\n> ~~~\n> а\n>  б\n> ~~~") == "<blockquote><p>раз</p><pre><code>а\n б\n</code></pre></blockquote>"
    )


def test_a_longer_fence_holds_a_shorter_one() -> None:
    assert html("````\n```\nx\n```\n````") == "<pre><code>```\nx\n```\n</code></pre>"


def test_a_fence_without_an_end_goes_on() -> None:
    assert html("раз\n\n```\nx\n\ny") == "<p>раз</p>\n<pre><code>x\n\ny\n</code></pre>"


def test_code_in_a_line_is_untouched() -> None:
    assert html('`a -- "b"...` и ``c ` d``') == '<p><code>a -- "b"...</code> и <code>c ` d</code></p>'
    assert html("| а |\n|---|\n| `б|в` |").count("<code>б|в</code>") == 1


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("CO<sub>2</sub>, м<sup>2</sup>", "<p>CO<sub>2</sub>, м<sup>2</sup></p>"),
        ("раз<br>два<br/>три", "<p>раз<br>два<br>три</p>"),
        ("<b>раз *два*</b> <i>три</i>", "<p><strong>раз <em>два</em></strong> <em>три</em></p>"),
        ('"<b>слово</b>"', "<p>«<strong>слово</strong>»</p>"),
        ("<b>не закрыто", "<p>не закрыто</p>"),
        ("раз</b> два", "<p>раз два</p>"),
        ("<div>\n\nслова\n\n</div>", "<p>слова</p>"),
        ("<p>раз</p><p>два</p>", "<p>раз</p>\n<p>два</p>"),
        ("<span style='x'>раз</span> <font color=red>два</font>", "<p>раз два</p>"),
        ('<a href="https://a.example/?b=1&amp;c">раз</a>', '<p><a href="https://a.example/?b=1&amp;c">раз</a></p>'),
        ("<script>alert(1)</script>раз<style>p{}</style>", "<p>раз</p>"),
        ('раз<iframe src="https://a.example"></iframe>', "<p>раз</p>"),
        ("==раз== ~~два~~ a==b", "<p><mark>раз</mark> <s>два</s> a==b</p>"),
        ("[[Другая заметка|здесь]] [[Папка/Заметка#Часть]]", "<p>здесь Заметка</p>"),
        ("[[1]](https://a.example)", '<p><a href="https://a.example">[1]</a></p>'),
        ("слова {: .big}\n{.lead}", "<p>слова</p>"),
        ("слова ^a1b2c3", '<p id="h-a1b2c3">слова</p>'),
        ("\\<!-- слова --\\> \\[[x]]", "<p>&lt;!-- слова --&gt; [[x]]</p>"),
    ],
)
def test_marks_of_other_programs_mean_what_they_mean_there(body: str, expected: str) -> None:
    assert html(body) == expected


def test_a_callout_is_a_fact_box() -> None:
    assert html("> [!note] Важно\n> Каток закрыт.\n>\n> - раз") == (
        '<aside class="fact" role="note"><p class="fact-title">Важно</p><p>Каток закрыт.</p>'
        "<ul><li>раз</li></ul></aside>"
    )
    assert html("> [!WARNING]\n> Лёд.\n\n> [!tip]- Совет\n> Шапка.") == (
        '<aside class="fact" role="note"><p>Лёд.</p></aside>'
        '<aside class="fact" role="note"><p class="fact-title">Совет</p><p>Шапка.</p></aside>'
    ).replace("</aside><aside", "</aside>\n<aside")
    assert html("> [!quote]\n> Слова.\n> — Имя") == "<blockquote><p>Слова.</p><footer>Имя</footer></blockquote>"
