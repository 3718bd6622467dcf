"""The key of stored HTML changes with everything that the HTML is made of, and with nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from editor.render import keys
from editor.render.keys import html_key
from editor.render.pipeline import Figure, Link, RenderContext
from tests.unit.render.reading import LINKS, PHOTO

BODY = "слова ![](photo:7) [](article:5)"
CONTEXT = RenderContext("ru", {7: PHOTO, 8: replace(PHOTO, role="gallery"), 9: PHOTO}, {**LINKS, 6: Link("/6", "6")})
KEY = html_key(BODY, CONTEXT)

CHANGES = {
    "the text": (BODY + "!", CONTEXT),
    "the language": (BODY, replace(CONTEXT, language="kk")),
    "the preview": (BODY, replace(CONTEXT, preview=True)),
    "a caption": (BODY, replace(CONTEXT, figures={**CONTEXT.figures, 7: replace(PHOTO, caption="Другая")})),
    "a credit": (BODY, replace(CONTEXT, figures={**CONTEXT.figures, 7: replace(PHOTO, credit="Другой")})),
    "a gallery photo": (BODY, replace(CONTEXT, figures={**CONTEXT.figures, 8: replace(PHOTO, role="gallery", alt="")})),
    "the gallery": (BODY, replace(CONTEXT, gallery=(9,))),
    "a photo gone": (BODY, replace(CONTEXT, figures={8: CONTEXT.figures[8]})),
    "the address of an article": (BODY, replace(CONTEXT, links={5: Link("/other", LINKS[5].title)})),
    "the headline of an article": (BODY, replace(CONTEXT, links={5: Link(LINKS[5].url, "Другой")})),
}


def test_a_key_is_a_sha256() -> None:
    assert len(KEY) == 64
    assert int(KEY, 16)
    assert html_key(BODY, CONTEXT) == KEY


@pytest.mark.parametrize(("body", "context"), CHANGES.values(), ids=CHANGES)
def test_it_changes_with(body: str, context: RenderContext) -> None:
    assert html_key(body, context) != KEY


def test_it_changes_with_the_renderer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "RENDERER", "next")
    assert html_key(BODY, CONTEXT) != KEY


def test_what_the_text_does_not_use_does_not_matter() -> None:
    figures = {**CONTEXT.figures, 9: Figure(), 10: Figure()}
    assert html_key(BODY, replace(CONTEXT, figures=figures, links={**LINKS, 6: Link("", "")})) == KEY


def test_the_order_in_which_photos_were_read_does_not_matter() -> None:
    assert html_key(BODY, replace(CONTEXT, figures=dict(reversed(CONTEXT.figures.items())))) == KEY
