"""A photograph is shown with its credit or not at all."""

from __future__ import annotations

from dataclasses import replace

import pytest

from editor.render.pipeline import Figure
from tests.unit.render.reading import PHOTO, Page, html, shown

FIGURE = (
    '<figure class="photo"><img src="/img/tram-960.jpg" srcset="/img/tram-480.jpg 480w, /img/tram-960.jpg 960w" '
    'sizes="(max-width: 820px) 100vw, 680px" width="960" height="640" alt="Рельсы между рядами клёнов" '
    'loading="lazy" decoding="async"><figcaption>Старые пути <span class="cr">Фото Айгерим Сатпаевой</span>'
    "</figcaption></figure>"
)


def test_a_photo_is_a_figure_with_caption_and_credit() -> None:
    assert html("до\n\n![](photo:7)\n\nпосле") == f"<p>до</p>\n{FIGURE}\n<p>после</p>"


def test_what_stands_in_the_brackets_is_not_kept() -> None:
    assert html('![alt](photo:7 "title")') == FIGURE


def test_the_credit_prints_without_a_caption() -> None:
    figure = with_changes(caption="  ")
    assert '<figcaption><span class="cr">Фото Айгерим Сатпаевой</span></figcaption>' in html(
        "![](photo:7)", figures={7: figure}
    )


@pytest.mark.parametrize(
    "body", ["слова ![](photo:7) и ещё", "**слова ![](photo:7)** и ещё", "## слова ![](photo:7) и ещё"]
)
def test_a_photo_inside_a_line_stands_after_it(body: str) -> None:
    found = html(body)
    assert found.count(FIGURE) == 1
    assert found.endswith(FIGURE)
    assert Page(found).text.startswith("слова")


@pytest.mark.parametrize(
    "body", ["- слова ![](photo:7)", "> ![](photo:7)", "| а |\n|---|\n| ![](photo:7) |", "1. а\n\n    ![](photo:7)"]
)
def test_a_photo_in_a_list_a_quotation_or_a_table_is_shown(body: str) -> None:
    assert FIGURE in html(body)


def test_two_photos_on_neighbouring_lines_are_two_figures() -> None:
    assert html("![](photo:7)\n![](photo:7)") == f"{FIGURE}\n{FIGURE}"


def test_a_linked_photo_is_shown_without_its_link() -> None:
    assert html("[![](photo:7)](https://example.org)") == FIGURE


@pytest.mark.parametrize(
    ("changes", "code"),
    [({"credit": " "}, "no-credit"), ({"src": ""}, "empty-photo-place"), (None, "unknown-photo")],
)
def test_a_photo_without_credit_or_file_is_not_shown(changes: dict[str, str] | None, code: str) -> None:
    figures = {} if changes is None else {7: with_changes(**changes)}
    exported = shown("а\n\n![](photo:7)", figures=figures)
    assert exported.html == "<p>а</p>"
    assert [problem.code for problem in exported.problems] == [code]
    preview = shown("а\n\n![](photo:7)", figures=figures, preview=True)
    assert f'<figure class="photo missing" data-problem="{code}" data-line="2"></figure>' in preview.html


def test_a_picture_by_its_address_has_no_credit_and_is_left_out() -> None:
    found = shown("слова\n\n![alt](https://example.org/x.jpg)")
    assert found.html == "<p>слова</p>"
    assert [(problem.code, problem.place, problem.number) for problem in found.problems] == [("bare-image", "body", 2)]


def test_the_gallery_stands_after_the_text_in_order() -> None:
    figures = {
        3: with_changes(role="gallery", caption="Третья"), 1: with_changes(role="gallery", caption="Первая"),
        7: with_changes(),
    }  # fmt: skip
    found = html("слова\n\n![](photo:7)", figures=figures)
    gallery = found.split('<div class="gallery">')[1]
    assert gallery.index("Третья") < gallery.index("Первая")
    assert "Старые пути" not in gallery


def test_the_order_of_the_gallery_may_be_told() -> None:
    figures = {3: with_changes(caption="Третья"), 1: with_changes(caption="Первая")}
    found = html("слова", figures=figures, gallery=(1, 3))
    assert found.index("Первая") < found.index("Третья")


def test_words_of_a_caption_are_words() -> None:
    found = html("![](photo:7)", figures={7: with_changes(caption='<b>"Жар"</b>', alt='"><script>', credit="<i>")})
    assert "&lt;b&gt;" in found
    assert Page(found).tags[1][1]["alt"] == '"><script>'
    assert [tag for tag, _ in Page(found).tags] == ["figure", "img", "figcaption", "span"]


def with_changes(**changes: str) -> Figure:
    return replace(PHOTO, **changes)
