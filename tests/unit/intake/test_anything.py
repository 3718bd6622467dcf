"""Whatever comes in, an article or a refusal comes out: no other end, and no word of the text lost unsaid."""

import re
from contextlib import suppress

from hypothesis import given, settings
from hypothesis import strategies as st

from editor.domain.errors import BadInput
from editor.domain.imports import Imported
from editor.domain.sentences import say
from editor.domain.story import photo_references
from editor.intake.decoding import decode
from editor.intake.markdown import read_markdown
from editor.intake.pasted import read_page
from editor.intake.reading import read_text

LINES = st.sampled_from(
    [
        "Город", "• 6008", "Трамвай вернётся на улицу Толе би", "20 ноября 2026, 18:05", "Айгерим Сапарова",
        "Фото Жанары Каримовой", "Сурет: Асқар Оспанов", "Photo by Jane Doe", "Поделиться", "Свежее из этой рубрики",
        "Читайте также", "Автор: Данияр Оспанов", "Теги: город, трамвай", "https://example.kz/a", "Реклама", "",
        "Короткий абзац с точкой.", "1. Пункт", "# Знак", "Telegram", "Дом на углу. Фото Данияра Мусирова", "—", "***",
        "Длинный абзац о том, как в город возвращаются трамваи, и о людях, которые ждали их целых десять лет подряд.",
        "![](photo:3)", "---", "+++", "title: Сад", "```", "Сегодня, 14:35", "7315", "На фото: старт забега", "Автор:",
        "© Вестник / Павел Лисицын", "Мост через Иртыш", "Источник: Вестник", "By Jane Doe; Editing by John Roe",
        "12 комментариев", "Анна Ли / Степной вестник", "1 of 3 | Кони у реки. (AP Photo/Daniyar Kim)", "___",
        "28 ноября 2026, 14:20 | Общество", "Сондай-ақ оқыңыз", "Кони", "Мост откроют: Фото: Павел Лисицын",
    ]
)  # fmt: skip


_ENDS = re.compile(r"\. Фото|: Фото| ноября|\. \(AP")


def whole(imported: Imported) -> None:
    """What holds of everything that is taken in."""
    ids = {placement.id for placement in imported.story.placements}
    assert {place.placement_id for place in imported.photos} == ids
    assert set(photo_references(imported.story.body)) <= ids
    assert all(number < 0 for number in ids)
    assert all(say(code, {"text": text}) for code, text in imported.dropped)


@given(st.lists(LINES, max_size=25))
@settings(max_examples=300, deadline=None)
def test_any_page_is_taken_in_or_refused(lines: list[str]) -> None:
    with suppress(BadInput):
        whole(read_page("\n".join(lines)))


@given(st.lists(LINES, max_size=25))
@settings(max_examples=300, deadline=None)
def test_every_word_of_a_page_lands_somewhere_or_is_reported(lines: list[str]) -> None:
    with suppress(BadInput):
        imported = read_page("\n".join(lines))
        if any(code == "dropped-tail" for code, _text in imported.dropped):
            return
        story = imported.story
        captions = [place.caption for place in imported.photos]
        reported = [text for _code, text in imported.dropped]
        landed = " ".join([imported.rubric, story.headline, story.lede, story.body, *captions, *reported])
        for line in lines:
            if line.startswith(("Короткий", "Длинный", "Трамвай", "Дом", "Мост", "Кони", "На фото", "28")):
                assert set(re.findall(r"[^\W\d]{4,}", _ENDS.split(line)[0])) <= set(re.findall(r"\w{4,}", landed))


@given(st.lists(LINES, max_size=25))
@settings(max_examples=300, deadline=None)
def test_any_markdown_is_taken_in_or_refused(lines: list[str]) -> None:
    with suppress(BadInput):
        whole(read_markdown("\n".join(lines)))


@given(st.text(max_size=200))
@settings(max_examples=300, deadline=None)
def test_any_text_is_taken_in_or_refused(text: str) -> None:
    for form in ("auto", "text", "markdown"):
        with suppress(BadInput):
            for imported in read_text(text, form):
                whole(imported)
                imported.story.headline.encode("utf-8")
                imported.story.body.encode("utf-8")


@given(st.binary(max_size=200))
@settings(max_examples=300, deadline=None)
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    with suppress(BadInput):
        assert "\0" not in decode(data).text
