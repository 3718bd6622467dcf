"""What two states of a story differ in: word by word, with nothing lost and in near-linear time."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

import pytest

from editor.domain.differences import Comparison, DetailChange, PrintedNames, compare
from editor.domain.passages import Passage, compare_body
from editor.domain.photos import Credit, Crop, Photo, Placement, Role
from editor.domain.story import Story
from editor.domain.word_changes import Kind, Piece, compare_words, count_changes, new_text, old_text
from tests.growth import growth

EQUAL, INSERTED, DELETED, REPLACED = Kind.EQUAL, Kind.INSERTED, Kind.DELETED, Kind.REPLACED

STORY = Story(
    headline="Линейный парк вместо рельсов: город показал пять километров тени",
    lede="Рельсы оставят в траве, а первый участок откроют весной.",
    body="Одиннадцать лет трамваи не ходят.\n\nРельсы не разберут: их поднимут вровень с дорожкой.\n\nКонец.",
)


def body(old: str, new: str) -> tuple[Passage, ...]:
    compared = compare(Story(body=old), Story(body=new))
    return tuple(passage for passage in compared.passages if passage.place == "body")


def kinds(compared: Comparison) -> list[tuple[str, Kind]]:
    return [(passage.place, passage.kind) for passage in compared.passages]


def test_a_story_does_not_differ_from_itself() -> None:
    compared = compare(STORY, STORY)
    assert compared.is_empty
    assert compared.changes == compared.places == compared.words_added == compared.words_deleted == 0
    assert [kind for _, kind in kinds(compared)] == [EQUAL] * 5


def test_two_empty_stories_have_nothing_to_show() -> None:
    assert compare(Story(), Story()) == Comparison()


def test_words_that_follow_each_other_change_as_one() -> None:
    after = replace(STORY, headline=STORY.headline.replace("пять километров", "четыре километра"))
    headline = compare(STORY, after).passages[0]
    assert (headline.place, headline.kind, headline.changes) == ("headline", REPLACED, 1)
    assert headline.pieces == (
        Piece(EQUAL, "Линейный парк вместо рельсов: город показал "),
        Piece(DELETED, "пять километров"),
        Piece(INSERTED, "четыре километра"),
        Piece(EQUAL, " тени"),
    )


def test_words_are_counted_as_a_reader_counts_them() -> None:
    after = replace(STORY, lede=STORY.lede.replace("весной", "к апрелю, по-прежнему"))
    compared = compare(STORY, after)
    assert (compared.words_added, compared.words_deleted) == (3, 1)
    assert (compared.changes, compared.places) == (1, 1)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("", "Слово"),
        ("Слово", ""),
        ("«Мы рисуем „новый“ парк»", "«Мы рисуем „старый“ парк»"),
        ("Ол «„Қайнар“ — ескі өзен» деді.", "Ол «„Қайнар“ — жаңа өзен» деді, — дейді."),
        ("a  b\tc", "a b c"),
        ("👩‍🚒 и парк", "👨‍🚒 и парки"),
        ("один два три", "три два один"),
    ],
)
def test_the_pieces_spell_both_texts(old: str, new: str) -> None:
    pieces = compare_words(old, new)
    assert (old_text(pieces), new_text(pieces)) == (old, new)


def test_only_the_word_inside_nested_quotes_changes() -> None:
    pieces = compare_words("«Мы рисуем „новый“ парк»", "«Мы рисуем „старый“ парк»")
    assert [piece.text for piece in pieces if piece.kind is not EQUAL] == ["новый", "старый"]


def test_random_edits_are_always_spelled_back() -> None:
    chance = random.Random(7)  # noqa: S311 - a seed for repeatable texts
    for _ in range(300):
        old = [chance.choice(("парк", "и", "„", "город-сад", ", ", "\n", "Ә")) for _ in range(chance.randrange(40))]
        new = [each for each in old if chance.random() > 0.2] + ["конец"] * chance.randrange(2)
        pieces = compare_words(" ".join(old), " ".join(new))
        assert (old_text(pieces), new_text(pieces)) == (" ".join(old), " ".join(new))
        assert count_changes(pieces) <= len(pieces)


def test_a_paragraph_that_comes_in_leaves_the_others_alone() -> None:
    found = body("Первый.\n\nВторой.", "Первый.\n\nСовсем другое слово.\n\nВторой.")
    assert [(each.kind, each.old_number, each.new_number) for each in found] == [
        (EQUAL, 1, 1), (INSERTED, 0, 2), (EQUAL, 2, 3),
    ]  # fmt: skip


def test_a_rewritten_paragraph_is_compared_word_by_word_and_another_one_is_not() -> None:
    rewritten = body("Рельсы не разберут: их поднимут.", "Рельсы не разберут: их снимут.")
    assert [each.kind for each in rewritten] == [REPLACED]
    others = body("Рельсы не разберут: их поднимут.", "Мэрия обещает ярмарку и каток.")
    assert [each.kind for each in others] == [DELETED, INSERTED]


def test_spaces_and_empty_lines_are_told_and_are_no_change_of_words() -> None:
    compared = compare(Story(body="Первый.\n\nВторой."), Story(body="Первый.\n\n\nВторой.\n"))
    assert compared.spaces_only
    assert not compared.is_empty
    assert compared.changes == 0


def photo(number: int, **fields: object) -> Placement:
    return replace(Placement(id=number, photo_id=number, caption=f"Снимок {number}"), **fields)


NAMES = PrintedNames(
    people={1: "Дина Ермекова", 2: "Тимур Осипов"},
    rubrics={3: "Город", 4: "Экология"},
    photos={1: Photo(id=1, sha256="aa"), 2: Photo(id=2, sha256="bb", credit=Credit(text="Ардак"))},
    credits={photo(2): "Фото Ардака"},
)


def test_a_photo_that_was_added_tells_its_caption_and_credit() -> None:
    old = replace(STORY, placements=(photo(1, role=Role.LEAD),))
    new = replace(old, placements=(*old.placements, photo(2)), body=f"{STORY.body}\n\n![](photo:2)")
    compared = compare(old, new, NAMES)
    added = compared.photo(2)
    assert added is not None
    assert (added.kind, added.number, added.side.credit, added.side.sha256) == (INSERTED, 2, "Фото Ардака", "bb")
    assert (compared.changes, compared.places, compared.words_added) == (1, 1, 0)
    assert compared.passages[-1].photo == 2


def test_a_photo_tells_which_of_its_parts_changed() -> None:
    old = Story(placements=(photo(1), photo(2)))
    new = Story(placements=(photo(1, caption="Иначе", alt="Рельсы"), photo(2, crop=Crop(0.1, 0.1, 0.5, 0.5))))
    changed = {each.placement_id: each.changed for each in compare(old, new, NAMES).photos}
    assert changed == {1: ("caption", "alt"), 2: ("credit", "crop")}


def test_a_photo_that_is_gone_and_one_that_moved_are_told() -> None:
    old = Story(placements=(photo(1), photo(2)), body="Раз.\n\nДва.\n\n![](photo:2)\n\nТри.")
    gone = compare(old, Story(placements=(photo(1),), body="Раз.\n\nДва.\n\nТри."), NAMES)
    assert [(each.placement_id, each.kind) for each in gone.changed_photos] == [(2, DELETED)]
    moved = compare(old, replace(old, body="![](photo:2)\n\nРаз.\n\nДва.\n\nТри."), NAMES)
    assert [(each.placement_id, each.changed) for each in moved.changed_photos] == [(2, ("place",))]
    turned = compare(old, replace(old, placements=old.placements[::-1]), NAMES)
    assert [each.changed for each in turned.changed_photos] == [("order",)]


def test_details_are_told_in_words() -> None:
    old = replace(STORY, rubric_id=3, bylines=(1,), tags=("парки", "рельсы"), slug="park")
    new = replace(old, rubric_id=4, bylines=(1, 2), tags=("рельсы",), slug="park-2", language="kk", on_front=False)
    assert compare(old, new, NAMES).details == (
        DetailChange("rubric", "Город", "Экология"),
        DetailChange("bylines", "Дина Ермекова", "Дина Ермекова, Тимур Осипов", ("Тимур Осипов",), ()),
        DetailChange("tags", "парки, рельсы", "рельсы", (), ("парки",)),
        DetailChange("slug", "park", "park-2"),
        DetailChange("language", "ru", "kk"),
        DetailChange("on_front", "yes", "no"),
    )


def test_another_order_of_bylines_is_a_change() -> None:
    (change,) = compare(Story(bylines=(1, 2)), Story(bylines=(2, 1)), NAMES).details
    assert (change.added, change.removed) == ((), ())
    assert change.after == "Тимур Осипов, Дина Ермекова"


def prose(kilobytes: int, *, seed: int = 1, paragraph: int = 60) -> str:
    """Cyrillic text of about that many kilobytes (UTF-8)."""
    chance = random.Random(seed)  # noqa: S311 - a seed for repeatable texts
    letters = "аеиоклмнрстпвду"
    book = ["".join(chance.choices(letters, k=chance.randrange(2, 11))) for _ in range(6000)]
    words: list[str] = []
    size = 0
    while size < kilobytes * 1000:
        word = book[min(int(chance.paretovariate(0.6)), 5999)]
        words.append(word)
        size += 2 * len(word) + 1
    rows = (words[at : at + paragraph] for at in range(0, len(words), paragraph))
    return ".\n\n".join(" ".join(row) for row in rows)


def edited(text: str) -> str:
    """Every ninth paragraph has another word; one in twenty is gone and another one has come."""
    paragraphs = text.split("\n\n")
    for at in range(0, len(paragraphs), 9):
        words = paragraphs[at].split(" ")
        words[len(words) // 2] = f"новое-{at}"
        paragraphs[at] = " ".join(words)
    for at in range(0, len(paragraphs), 20):
        paragraphs[at] = f"Вместо абзаца {at} стоит другой."
    return "\n\n".join(paragraphs)


def unrelated(text: str) -> str:
    """Another text of the same length."""
    return prose(len(text.encode()) // 1000, seed=2)


@pytest.mark.parametrize("paragraph", [60, 1_000_000], ids=["paragraphs", "one long paragraph"])
@pytest.mark.parametrize("other", [edited, unrelated])
def test_time_grows_with_the_text_and_not_with_its_square(paragraph: int, other: Callable[[str], str]) -> None:
    small, large = prose(50, paragraph=paragraph), prose(200, paragraph=paragraph)
    others = {text: other(text) for text in (small, large)}
    assert growth(lambda text: compare(Story(body=text), Story(body=others[text])), small, large) < 8


def test_a_paragraph_that_was_typed_on_is_the_same_paragraph() -> None:
    """As in a text that a crash left behind: what was saved last ends in the middle of its first word."""
    (passage,) = compare_body("Тра", "Трамвай уходит из центра города.")
    assert (passage.old_number, passage.new_number, passage.changes) == (1, 1, 1)
    assert [each.kind for each in compare_body("![](photo:1)", "![](photo:1)\n\nТекст")] == [Kind.EQUAL, Kind.INSERTED]
