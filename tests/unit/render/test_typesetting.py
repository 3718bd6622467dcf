"""Typography is set on the words of a page and on nothing else."""

from __future__ import annotations

from dataclasses import replace

from tests.unit.render.reading import PHOTO, Page, html


def test_quotation_marks_nest_across_the_marks_of_a_paragraph() -> None:
    assert html('Он сказал: "Я читал *"Абая"* вчера".') == "<p>Он сказал: «Я читал <em>„Абая“</em> вчера».</p>"


def test_dashes_and_captions_are_set() -> None:
    assert html("Город - это мы") == "<p>Город — это мы</p>"
    found = html("![](photo:7)", figures={7: replace(PHOTO, caption='Завод "Жар"', credit='Фото: агентство "Қайнар"')})
    assert "Завод «Жар» " in found
    assert "агентство «Қайнар»" in found


def test_english_has_its_own_marks() -> None:
    assert html('He said "yes".', language="en") == "<p>He said “yes”.</p>"


def test_addresses_are_left_as_they_are() -> None:
    assert Page(html('<https://example.org/a--b> [x](https://example.org/"a"--b)')).tags[1][1]["href"] == (
        "https://example.org/a--b"
    )
