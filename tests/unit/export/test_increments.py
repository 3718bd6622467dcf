"""An export that grew step by step equals one made at once: no page may miss a change of what it shows."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from editor.domain.articles import Correction, LiveArticle
from editor.domain.photos import Credit, Crop
from editor.domain.words import Names
from editor.export.run import run
from editor.render.keys import html_key
from editor.render.pipeline import render
from editor.render.values import RenderContext, Rendered
from tests.unit.export.conftest import Room

HISTORY = {"manifest.json", "redirects.json", "_redirects"}
"""Files that remember how the site came to be."""


def any_live(room: Room, dice: random.Random) -> LiveArticle:
    return dice.choice(room.site.live)


def publish(room: Room, dice: random.Random) -> None:
    linked = any_live(room, dice).article_id
    room.publish(
        f"Статья {dice.random()}", language=dice.choice(("ru", "ru", "kk", "en")), rubric_id=dice.choice((1, 2, 3)),
        body=f"Текст [там](article:{linked}).\n\n[](article:{linked + 1})\n", hours_ago=dice.random() * 90,
        placements=(room.lead(dice.choice((1, 2, 3))),) if dice.random() < 0.5 else (),
    )  # fmt: skip


def edit(room: Room, dice: random.Random) -> None:
    live = any_live(room, dice)
    story = live.story
    edited = dice.choice([
        replace(story, headline=f"Правка {dice.random()}"), replace(story, lede="Иначе"),
        replace(story, tags=("новое",)), replace(story, bylines=(2,)), replace(story, rubric_id=dice.choice((1, 2, 3))),
        replace(story, slug=f"inoj-{dice.randrange(99)}"), replace(story, on_front=not story.on_front),
        replace(story, placements=(room.lead(2, crop=Crop(0, 0, 0.5, 0.5)),)),
    ])  # fmt: skip
    room.change(live, story=edited)


def correct(room: Room, dice: random.Random) -> None:
    live = any_live(room, dice)
    note = Correction(room.now - timedelta(minutes=dice.randrange(6)), "Было иначе.")
    room.change(live, corrections=(*live.corrections, note))


def withdraw(room: Room, dice: random.Random) -> None:
    room.withdraw(any_live(room, dice))


def translate(room: Room, dice: random.Random) -> None:
    live = any_live(room, dice)
    other = dice.choice([tag for tag in ("ru", "kk", "en") if tag != live.story.language])
    room.change(live, translation_group="g")
    fresh = room.publish("Перевод", language=other, rubric_id=live.story.rubric_id or 1)
    room.change(fresh, translation_group="g")


def rename(room: Room, dice: random.Random) -> None:
    site = room.site
    names = Names(ru=f"Имя {dice.random()}", kk="Аты", en="Name")
    first, second, *rest = site.rubrics
    room.site = dice.choice([
        replace(site, newsroom=replace(site.newsroom, name=names["ru"])),
        replace(site, people={**site.people, 1: replace(site.people[1], names=names)}),
        replace(site, people={**site.people, 2: replace(site.people[2], genitive_ru="Другой Сатпаевой")}),
        replace(site, rubrics=(first, replace(second, names=names), *rest)),
        replace(site, rubrics=(replace(first, slug=f"news{dice.randrange(9)}", colour="politics"), second, *rest)),
        replace(site, rubrics=(first, replace(second, about=names, latest_count=3), *rest)),
        replace(site, views={live.uid: dice.randrange(9999) for live in site.live[:2]}),
    ])  # fmt: skip


def recredit(room: Room, dice: random.Random) -> None:
    room.photo(dice.choice((1, 2, 3)), credit=dice.choice((Credit(1), Credit(2), Credit(2, 1), Credit(text="Архив"))))


CHANGES: tuple[Callable[[Room, random.Random], None], ...] = (
    publish, publish, edit, edit, correct, withdraw, translate, rename, recredit,
)  # fmt: skip


def files(folder: Path) -> dict[str, bytes]:
    found = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    return {path: data for path, data in found.items() if path not in HISTORY}


@pytest.mark.parametrize("seed", [1, 3, 5, 24])
def test_steps_lead_to_the_same_site_as_one_leap(filled: Room, seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311 - the same steps each time
    filled.site = replace(filled.site, newsroom=replace(filled.site.newsroom, rubric_page_size=4, rebake_latest=999))
    filled.export()
    for step in range(8):
        for _ in range(dice.choice((1, 1, 2))):
            dice.choice(CHANGES)(filled, dice)
        filled.now += timedelta(hours=1)
        filled.export()
        leap = filled.root / f"leap-{step}"
        filled.export(leap)
        assert files(filled.root / "site") == files(leap)


def test_html_that_was_rendered_before_is_used_again(room: Room) -> None:
    live = room.publish("Текст", body="Тело статьи.\n")
    context = RenderContext("ru")
    html = render("Тело статьи.\n", context).html

    def never(_body: str, _context: RenderContext) -> Rendered:
        raise AssertionError

    key = html_key("Тело статьи.\n", context)
    stored = replace(next(iter(room.sources().bodies([live.revision_id]))), html=html, html_key=key)
    sources = replace(room.sources(), bodies=lambda _ids: [stored], render=never)
    run(lambda: sources, room.root / "site", now=room.now)
    assert "<p>Тело статьи.</p>" in room.page("gorod/101-slug-101.html")
