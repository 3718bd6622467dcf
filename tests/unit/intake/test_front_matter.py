"""Fields over a Markdown text: as they are written, whatever a strict parser would make of them."""

import pytest

from editor.domain.errors import BadInput
from editor.domain.imports import Imported
from editor.intake.markdown import read_markdown
from tests.growth import LINEAR, growth


def fields(text: str) -> Imported:
    return read_markdown(f"---\n{text}\n---\nТекст.")


@pytest.mark.parametrize("title", ["NO", "yes", "12:30", "1.10", "007", "2026", "2024-03-05", "1_000", "0x1F", "true"])
def test_a_title_stays_as_it_is_written(title: str) -> None:
    assert fields(f"title: {title}").story.headline == title
    assert fields(f"title: !!str {title}").story.headline == title


def test_tags_stay_as_they_are_written() -> None:
    assert fields("tags: [2026, no, NO, on, 007, 1.10, 12:30]").story.tags == (
        "2026", "no", "NO", "on", "007", "1.10", "12:30",
    )  # fmt: skip
    assert fields("tags:\n- no\n- 1.0\n- 10:20:30").story.tags == ("no", "1.0", "10:20:30")


def test_a_language_called_no_is_told_by_the_letters() -> None:
    assert fields("lang: no").story.language == "ru"


@pytest.mark.parametrize(
    ("line", "headline"),
    [
        ("title: Каток: открылся раньше", "Каток: открылся раньше"),
        ('title: "Уют": кафе на углу', '"Уют": кафе на углу'),
        ("title: [Видео] Каток открылся", "[Видео] Каток открылся"),
        ("title: @город отвечает", "@город отвечает"),
        ("title: *Важно* о катке", "*Важно* о катке"),
        ("title: `ls` и другие", "`ls` и другие"),
        ("title: %% скидки: сколько", "%% скидки: сколько"),
        ("title:Каток", "Каток"),
        ("title: Что: где: когда", "Что: где: когда"),
    ],
)
@pytest.mark.parametrize(
    "authors", ["author: [Дина Ермекова]", "author:\n  - Дина Ермекова", "author:\n\t- Дина Ермекова"]
)
def test_a_title_without_its_quotes_does_not_spoil_what_follows(line: str, headline: str, authors: str) -> None:
    imported = fields(f"{line}\n{authors}\ntags:\n  - каток\n  - зима\nsummary: >\n  Лёд: готов\n  с утра.")
    assert imported.story.headline == headline
    assert imported.bylines == ("Дина Ермекова",)
    assert imported.story.tags == ("каток", "зима")
    assert imported.story.lede == "Лёд: готов с утра."


def test_a_tag_with_a_colon_is_a_tag() -> None:
    assert fields("tags:\n- Город: Алматы\n- зима").story.tags == ("Город: Алматы", "зима")


def test_entities_become_their_letters() -> None:
    imported = fields(
        'title: "Кафе &laquo;Уют&raquo; &amp; парк"\nsummary: "Лёд &mdash; готов &#8217;"\ntags: ["R&amp;D"]'
    )
    assert imported.story.headline == "Кафе «Уют» & парк"
    assert imported.story.lede == "Лёд — готов ’"
    assert imported.story.tags == ("R&D",)
    assert fields('title: "AT&T и R&D"').story.headline == "AT&T и R&D"


def test_letters_in_two_parts_become_one() -> None:
    imported = fields("title: И\u0306огурт\ntags: [е\u0308лка]")
    assert (imported.story.headline, imported.story.tags) == ("Йогурт", ("ёлка",))
    assert read_markdown("# Мои\u0306 краи\u0306\n\nМаи\u0306ский").story.body == "Майский"


def test_links_and_signs_of_a_note_program_are_taken_off() -> None:
    imported = fields('author: "[[Лада Ким]]"\ntags: ["#каток", "город/зима"]')
    assert (imported.bylines, imported.story.tags) == (("Лада Ким",), ("каток", "город/зима"))


def test_tables_inside_the_fields_are_looked_into() -> None:
    text = (
        '+++\ntitle = "Сад"\n[taxonomies]\ntags = ["крыши"]\ncategories = ["Город"]\n[extra]\nlead = "Лид"\n+++\nТекст.'
    )
    imported = read_markdown(text)
    assert (imported.story.tags, imported.rubric, imported.story.lede) == (("крыши",), "Город", "Лид")


@pytest.mark.parametrize(
    "text",
    [
        "Title: Мост открыт\nDate: 2019-05-14 09:30\nAuthor: Лада Ким\n\nТекст.",
        "<!--\n.. title: Мост открыт\n.. date: 2019-05-14 09:30:00 UTC\n.. author: Лада Ким\n-->\n\nТекст.",
        '{\n  "title": "Мост открыт", "date": "2019-05-14T09:30:00Z", "author": "Лада Ким"\n}\n\nТекст.',
        '---json\n{"title": "Мост открыт", "date": "2019-05-14T09:30:00Z", "author": "Лада Ким"}\n---\nТекст.',
    ],
)
def test_fields_without_the_usual_fence_are_fields(text: str) -> None:
    imported = read_markdown(text)
    assert (imported.story.headline, imported.story.body) == ("Мост открыт", "Текст.")
    assert imported.bylines == ("Лада Ким",)
    assert imported.published_at is not None
    assert f"{imported.published_at:%Y-%m-%d %H:%M}" == "2019-05-14 09:30"


@pytest.mark.parametrize("text", ["Время: 12:30\n\nТекст.", "Title: A\nстрока текста\n\nТекст.", "{Скобка} в начале."])
def test_a_text_that_only_looks_like_fields_is_text(text: str) -> None:
    assert read_markdown(text).story.body == text


@pytest.mark.parametrize(
    "text",
    [
        "+++\ntitle = " + "1" * 5_000 + "\n+++\nt",
        "+++\n" + "a." * 16_000 + "a = 1\n+++\nt",
        "+++\n" + '"a" . ' * 16_000 + '"a" = 1\n+++\nt',
        "+++\n[" + "a." * 16_000 + "a]\n+++\nt",
        "+++\nx = {" + "a." * 16_000 + "a = 1}\n+++\nt",
        "+++\na = " + "[" * 20_000 + "\n+++\nt",
        "---\na: " + "[" * 20_000 + "\n---\nt",
        "---\n" + "- " * 20_000 + "a\n---\nt",
        "---\na: *b\n---\nt",
        "---\na0: &a0 {" + ", ".join(f"x{n}: 1" for n in range(900)) + "}\na: {<<: [*a0, *a0]}\n---\nt",
        '{"a": ' + "[" * 100_000 + "\n",
    ],
)
def test_fields_that_would_take_all_memory_are_refused_with_the_reason(text: str) -> None:
    with pytest.raises(BadInput) as refused:
        read_markdown(text)
    assert refused.value.code == "bad-front-matter"
    assert refused.value.facts["why"]


@pytest.mark.parametrize(
    ("field", "headline", "dropped"),
    [
        ("title: !!timestamp x", "x", ()),
        ("title: a\nviews: !!int ''", "a", ()),
        ("title: a\nviews: 99999999999999999999999", "a", (("unread-views", "99999999999999999999999"),)),
        ("title: a\nviews: много", "a", (("unread-views", "много"),)),
        ("title: " + "1" * 5_000, "1" * 5_000, ()),
    ],
)
def test_values_that_a_parser_chokes_on_are_texts(
    field: str, headline: str, dropped: tuple[tuple[str, str], ...]
) -> None:
    imported = fields(field)
    assert (imported.story.headline, imported.views, imported.dropped) == (headline, None, dropped)


@pytest.mark.parametrize(("said", "views"), [("6008", 6008), ("6 008", 6008), ("6,008", 6008), ("007", 7)])
def test_a_view_count_is_read_by_the_field_that_needs_it(said: str, views: int) -> None:
    assert fields(f'views: "{said}"').views == views


def test_merged_fields_come_in_under_those_that_are_said() -> None:
    imported = fields("base: &base {title: Общий, author: Лада Ким}\n<<: *base\ntitle: Свой")
    assert (imported.story.headline, imported.bylines) == ("Свой", ("Лада Ким",))


@pytest.mark.parametrize(
    ("start", "piece", "end"),
    [
        ("---\n", "a: b\n", "---\nt"),
        ("---\n", "a: b: c\n", "---\nt"),
        ("---\ntags: [", "a, ", "]\n---\nt"),
        ("---\na: [", "[", "\n---\nt"),
        ("---\n", "? ", "\n---\nt"),
        ("---\n", "&a ", "\n---\nt"),
        ("---\na: ", '"', "\n---\nt"),
        ("---\na: ", ": ", "\n---\nt"),
        ("---\na: x", " ", "b\n---\nt"),
        ("---\nbase: &a {x: 1}\nlist: [", "*a, ", "]\n---\nt"),
        ("---\n", "---  x\n", "---\nt"),
        ("+++\n", "a{n} = '....'\n", "+++\nt"),
        ("+++\na = '", "\\'", "'\n+++\nt"),
        ('+++\na = """', '\\"', '"""\n+++\nt'),
        ("+++\n", '"', "\n+++\nt"),
        ("title: a\n", "b: c\n", "\nt"),
        ("{", '"a": 1, ', "}\nt"),
        ("", "![", ""),
        ("", '![](a "', ""),
        ("", "![](", ""),
        ("", "![](a(b", ""),
        ("![](", " ", "x"),
        ("![](a", " ", "x"),
        ("", "![](photo:1)\n\n", ""),
        ("# a", " ", "b"),
        ("# a", "#", "b"),
        ("# ", "# ", "b"),
        ("", "```\n", ""),
        ("---\ntitle: a\nauthor: '", "[[", "'\n---\nt"),
        ("---\ntitle: a\nauthor: '", "&amp", "'\n---\nt"),
        ("---\ntitle: a\ndate: 20 ноября 2026", " ", "x\n---\nt"),
    ],
)  # fmt: skip
def test_the_work_grows_with_the_text(start: str, piece: str, end: str) -> None:
    def text(size: int) -> str:
        return start + "".join(piece.replace("{n}", str(n)) for n in range(size // len(piece))) + end

    def read(words: str) -> None:
        try:
            read_markdown(words)
        except BadInput:
            return

    assert growth(read, text(5_000), text(20_000)) < LINEAR
