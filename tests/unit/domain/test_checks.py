"""Preflight: each rule finds its fault and nothing else."""

from dataclasses import replace
from datetime import date

import pytest

from editor.domain.checks import OF_A_TEXT, Level, Surroundings, blocks, check, passed, to_check
from editor.domain.photos import Credit, Photo, Placement, Role
from editor.domain.sentences import say
from editor.domain.story import Story
from editor.language.check_marks import CHECK_MARKS

PHOTO = Photo(id=3, credit=Credit(creator_id=1), alt="Рельсы")
AROUND = Surroundings(photos={3: PHOTO}, today=date(2026, 11, 20), check_marks=CHECK_MARKS)
GOOD = Story(
    headline="Трамвайная линия станет парком",
    lede="Рельсы оставят в траве.",
    body="Одиннадцать лет не ходят трамваи.\n\n![](photo:8)",
    rubric_id=1,
    slug="tramvajnaa-linia",
    bylines=(1,),
    placements=(Placement(id=7, photo_id=3, role=Role.LEAD), Placement(id=8, photo_id=3)),
)


FOREIGN = [
    ({"body": "Раз.\n\n<!-- тайна\n\nДва.\n\n![](photo:8)"}, ("open-note", Level.BLOCK, "body", 2)),
    ({"body": "Раз.\n\n{{< youtube a >}}"}, ("foreign-mark", Level.WARN, "body", 2)),
    ({"body": "\n\nРаз.\n\n\nДва.\n\n{% include x %} [gallery ids=1]"}, ("foreign-mark", Level.WARN, "body", 3)),
    ({"body": "[b]Раз[/b]"}, ("foreign-mark", Level.WARN, "body", 1)),
    ({"body": "Раз ![[схема.pdf]]"}, ("foreign-mark", Level.WARN, "body", 1)),
    ({"body": "Раз {{ page.title }}"}, ("foreign-mark", Level.WARN, "body", 1)),
    ({"body": "Раз <youtube id=1>"}, ("foreign-mark", Level.WARN, "body", 1)),
    ({"body": "Раз\n\n<iframe src=x></iframe>"}, ("unseen-mark", Level.WARN, "body", 2)),
    ({"body": "Раз\n\n```\nкод"}, ("open-code", Level.WARN, "body", 2)),
    ({"headline": "Раз <!-- тайна -->"}, ("note-in-field", Level.BLOCK, "headline", 0)),
    ({"lede": "Раз %%тайна%%"}, ("note-in-field", Level.BLOCK, "lede", 0)),
    ({"headline": "Мост\u202eзакрыт"}, ("hidden-sign", Level.WARN, "headline", 0)),
    ({"lede": "Мост\x1b[31m закрыт"}, ("hidden-sign", Level.WARN, "lede", 0)),
    ({"tags": ("мост", "\u2067лёд")}, ("hidden-sign", Level.WARN, "tags", 0)),
    ({"body": "Раз.\n\nДва\u202e три."}, ("hidden-sign", Level.WARN, "body", 2)),
    ({"placements": (Placement(8, 3, alt="Мост\x9b"),)}, ("hidden-sign", Level.WARN, "photo", 8)),
    ({"kicker": "<b>Раз</b>"}, ("mark-in-field", Level.WARN, "kicker", 0)),
    ({"dateline": "[[Алматы]]"}, ("mark-in-field", Level.WARN, "dateline", 0)),
    ({"tags": ("раз", "{{ x }}")}, ("mark-in-field", Level.WARN, "tags", 0)),
    (
        {"placements": (Placement(id=8, photo_id=3, caption="Раз {{< x >}}"),)},
        ("mark-in-field", Level.WARN, "photo", 8),
    ),
]


@pytest.mark.parametrize(("change", "expected"), FOREIGN)
def test_marks_of_other_programs_are_found_in_their_place(
    change: dict[str, object], expected: tuple[str, Level, str, int]
) -> None:
    story = replace(GOOD, **change)
    found = [one for one in check(story, AROUND) if one.code not in {"photo-not-in-text", "unknown-photo"}]
    assert [(one.code, one.level, one.place, one.number) for one in found] == [expected]
    assert say(found[0].code, found[0].facts)


@pytest.mark.parametrize(
    "body",
    [
        "Раз <!-- заметка --> %%и%% {{/* ещё */}}",
        "`{{< x >}}` и\n\n```\n{% y %} <!-- z\n```",
        "[[Заметка|здесь]] ==важно== <b>жирно</b> м<sup>2</sup><br>",
        "> [!note] Важно\n> Слова.\n\n## Глава {#glava}",
        "Счёт [1:0] [прим. ред.] [sic] и 12:30:45, рост 5 %% за год.",
        "[1] и [слово](https://a.example/[x]) \\{{ x \\}}",
    ],
)
def test_what_is_understood_or_hidden_is_no_finding(body: str) -> None:
    assert check(replace(GOOD, body=f"{body}\n\n![](photo:8)"), AROUND) == ()


def test_a_photo_in_a_note_stands_nowhere() -> None:
    found = check(replace(GOOD, body="Раз <!-- ![](photo:8) -->"), AROUND)
    assert [one.code for one in found] == ["photo-not-in-text"]


def test_a_finished_story_has_no_problems() -> None:
    assert check(GOOD, AROUND) == ()


@pytest.mark.parametrize(
    ("change", "code", "level"),
    [
        ({"headline": "  "}, "no-headline", Level.BLOCK),
        ({"headline": "а" * 91}, "long-headline", Level.WARN),
        ({"lede": ""}, "no-lede", Level.WARN),
        ({"lede": "а" * 201}, "long-lede", Level.WARN),
        ({"rubric_id": None}, "no-rubric", Level.BLOCK),
        ({"bylines": ()}, "no-byline", Level.WARN),
        ({"slug": ""}, "no-slug", Level.BLOCK),
        ({"lede": "Цифру ПРОВЕРИТЬ."}, "to-check", Level.BLOCK),
        ({"body": "Один.\n\nДва ТЕКСЕРУ.\n\n![](photo:8)"}, "to-check-in-paragraph", Level.BLOCK),
        ({"body": "Текст.\n\n![](photo:8)\n\n![](photo:99)"}, "unknown-photo", Level.BLOCK),
        ({"body": "Только текст."}, "photo-not-in-text", Level.WARN),
        ({"placements": (Placement(id=7, role=Role.LEAD),), "body": "Текст."}, "empty-photo-place", Level.BLOCK),
    ],
)
def test_each_fault_is_found(change: dict[str, object], code: str, level: Level) -> None:
    found = check(replace(GOOD, **change), AROUND)
    assert [(problem.code, problem.level) for problem in found] == [(code, level)]
    assert say(code, found[0].facts)


@pytest.mark.parametrize(
    ("photo", "code", "level"),
    [
        ({"credit": Credit(text=" \u00a0 ")}, "no-credit", Level.BLOCK),
        ({"alt": " "}, "no-alt", Level.WARN),
        ({"rights_end": date(2026, 11, 19)}, "rights-ended", Level.WARN),
    ],
)
def test_each_fault_of_a_photo_is_found(photo: dict[str, object], code: str, level: Level) -> None:
    around = replace(AROUND, photos={3: replace(PHOTO, **photo)})
    found = check(GOOD, around)
    assert {(problem.code, problem.level) for problem in found} == {(code, level)}
    assert len(found) == len(GOOD.placements)


def test_a_credit_of_the_place_stands_in_for_the_photos_own() -> None:
    around = replace(AROUND, photos={3: replace(PHOTO, credit=Credit())})
    placements = tuple(replace(placement, credit=Credit(agency_id=2)) for placement in GOOD.placements)
    assert check(replace(GOOD, placements=placements), around) == ()


def test_what_blocks_comes_first() -> None:
    found = check(Story(lede="а" * 300), AROUND)
    assert found[0].level is Level.BLOCK
    assert found[-1].level is Level.WARN
    assert list(blocks(found)) == [problem for problem in found if problem.level is Level.BLOCK]


@pytest.mark.parametrize("text", ["Проверить счётчики", "TKACH", "ПЕРЕПРОВЕРИТЬ", "atk"])
def test_ordinary_words_are_no_marks(text: str) -> None:
    assert to_check(CHECK_MARKS).search(text) is None


def test_a_reference_to_an_unknown_photo_tells_its_paragraph() -> None:
    story = replace(GOOD, body="Первый.\n\n![](photo:8)\n\nТретий.\n\n![](photo:99)\n\n![](photo:99)")
    assert [(problem.code, problem.number) for problem in check(story, AROUND)] == [("unknown-photo", 4)]


def test_the_checks_that_found_nothing_are_counted() -> None:
    assert passed(()) == len(OF_A_TEXT)
    story = replace(GOOD, lede="", body="TK\n\nTK\n\n![](photo:8)")
    assert passed(check(story, AROUND)) == len(OF_A_TEXT) - 2
