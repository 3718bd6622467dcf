"""Every reader of text, and the texts that would harm one that reads a text more than once.

A reader is whatever a typed, pasted or imported text goes through. `python -m tests.bench.growth` prints how the time
of each grows on the texts of `hostile`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date

from db import hashes
from db.newsroom import search
from editor.desk import findings, language, newsroom_rules, register
from editor.domain import checks, exports, passages, photos, story, word_changes
from editor.domain.errors import BadInput
from editor.intake import credit_lines, reading
from editor.language import alphabets, credit_reader, known_names, latin, makers, names, nominatives, quotes, stems
from editor.language.check_marks import CHECK_MARKS
from editor.photos import metadata
from editor.render import pipeline
from editor.render.values import RenderContext
from editor.ui.kit import clean_fields
from editor.ui.preview import browser_copy
from editor.ui.rubric_manager import form
from editor.ui.versions import diff_writer
from editor.ui.writing.text import (
    document_text,
    enter_key,
    highlighter,
    inline_marks,
    letters,
    markdown_edits,
    pasted,
    smart_typing,
    tab_key,
)

Act = Callable[[str], object]


@dataclass(frozen=True, slots=True)
class Reader:
    """`module` is the file that holds it, `act` reads a text; `longest`: the program leaves longer ones alone."""

    module: str
    act: Act
    longest: int = 0


def _around(body: str) -> object:
    placed = story.Story(body=body, headline=body, lede=body, placements=(photos.Placement(7, 1, photos.Role.BODY),))
    surroundings = checks.Surroundings({}, date(2026, 11, 20), 120, 300, check_marks=CHECK_MARKS)
    return checks.check(placed, surroundings), tuple(findings.mixed_alphabets(placed))


def _lit(text: str) -> None:
    """What the highlighter finds in a line, and within what it has found."""

    def inside(first: int, last: int, depth: int = 0) -> None:
        for found in inline_marks.marks_in(text, first, last):
            if found.kind in {"bold", "slant", "link"} and depth < inline_marks.DEEPEST:
                inside(found.first, found.last, depth + 1)

    inside(0, min(len(text), highlighter.LONGEST))


def _rendered(text: str) -> object:
    try:
        return pipeline.render(text, RenderContext())
    except BadInput as error:  # a sentence, not a time, is what a refusal costs
        return error


def _imported(text: str, form: str) -> object:
    try:
        return reading.read_text(text, form)
    except Exception as error:  # noqa: BLE001 - as above
        return error


READERS: Mapping[str, Reader] = {
    "photo references": Reader("editor/domain/story.py", story.photo_references),
    "renumbered": Reader("editor/domain/story.py", lambda text: story.renumber(story.Story(body=text), {1: 2})),
    "paragraphs": Reader("editor/domain/checks.py", checks.paragraphs),
    "checks": Reader("editor/domain/checks.py", _around),
    "comparison of bodies": Reader(
        "editor/domain/passages.py", lambda text: passages.compare_body(text, f"{text} иное")
    ),
    "comparison of words": Reader(
        "editor/domain/word_changes.py", lambda text: word_changes.compare_words(f"до {text} до", f"{text} после")
    ),
    "count of words": Reader("editor/domain/word_changes.py", word_changes.count_words),
    "secrets": Reader("editor/domain/exports.py", exports.without_secret),
    "mixed words": Reader("editor/language/alphabets.py", alphabets.mixed_words),
    "typography": Reader("editor/language/typography.py", lambda text: language.typeset_pieces([text], "ru")),
    "English typography": Reader("editor/language/typography.py", lambda text: language.typeset_pieces([text], "en")),
    "quotes": Reader("editor/language/quotes.py", lambda text: quotes.quote_edits(text, "en", frozenset())),
    "measure": Reader("editor/language/measures.py", language.measure_of),
    "index": Reader("editor/language/stems.py", stems.index_text),
    "slug": Reader("editor/language/slugs.py", lambda text: language.slug_of(text, "ru")),
    "language": Reader("editor/desk/language.py", language.language_of),
    "credit in a line": Reader("editor/language/credit_reader.py", credit_reader.parse_credit),
    "person's name": Reader("editor/language/credit_reader.py", credit_reader.is_person),
    "genitive": Reader("editor/language/names.py", lambda text: names.genitive(text, "f")),
    "gender": Reader("editor/language/names.py", names.guess_gender),
    "key of a name": Reader("editor/language/names.py", names.name_key),
    "nominative": Reader("editor/language/nominatives.py", nominatives.nominative),
    "Latin name": Reader("editor/language/latin.py", latin.latin_name),
    "credit pattern": Reader("editor/desk/newsroom_rules.py", lambda text: newsroom_rules._of_pattern(text, "ru")),
    "address profile": Reader(
        "editor/desk/newsroom_rules.py", lambda text: newsroom_rules._of_profile(f"/{{id}}/{text}")
    ),
    "text to be indexed": Reader("db/newsroom/search.py", search.without_targets),
    "text to be stored": Reader("db/hashes.py", hashes.clean_text),
    "highlighting": Reader("editor/ui/writing/text/inline_marks.py", _lit, highlighter.LONGEST),
    "beginning of a line": Reader(
        "editor/ui/writing/text/highlighter.py",
        lambda text: [each.match(text) for each in (highlighter.HEADING, highlighter.QUOTE, highlighter.ITEM)],
    ),
    "bold and italic": Reader("editor/ui/writing/text/letters.py", lambda text: letters.read(text, -1)),
    "a typed quote mark": Reader(
        "editor/ui/writing/text/smart_typing.py", lambda text: smart_typing.replacement(text, '"', "ru")
    ),
    "a list goes in": Reader("editor/ui/writing/text/tab_key.py", tab_key._ITEM.match),
    "a field of one line": Reader("editor/ui/kit/clean_fields.py", clean_fields._one_line),
    "a rubric's address": Reader("editor/ui/rubric_manager/form.py", form.UNNAMED.fullmatch),
    "name of an office": Reader("editor/desk/register.py", register._bare),
    "makers in a file": Reader("editor/language/makers.py", lambda text: makers.makers((text,), text)),
    "known names": Reader(
        "editor/language/known_names.py", lambda text: known_names.forms_of([text, f"{text}а"], text, "m")
    ),
    "moment in a file": Reader(
        "editor/photos/metadata.py", lambda text: (metadata._day(text), metadata._moment(text, UTC))
    ),
    "comparison of titles": Reader(
        "editor/domain/passages.py", lambda text: passages.compare_title("headline", text, f"иное {text}")
    ),
    "lines of a body": Reader("editor/ui/writing/text/document_text.py", document_text.lines_of),
    "pasted words": Reader("editor/ui/writing/text/pasted.py", pasted.cleaned),
    "a list goes on": Reader("editor/ui/writing/text/enter_key.py", enter_key._CONTINUES.fullmatch),
    "typography of a paragraph": Reader("editor/ui/writing/text/markdown_edits.py", markdown_edits._UNTOUCHABLE.split),
    "prefix of a line": Reader("editor/ui/writing/text/markdown_edits.py", markdown_edits._PREFIX.match),
    "marked words of a comparison": Reader(
        "editor/ui/versions/diff_writer.py", lambda text: list(diff_writer.MARKED.finditer(text))
    ),
    "copy for a browser": Reader(
        "editor/ui/preview/browser_copy.py", lambda text: list(browser_copy.ADDRESS.finditer(text))
    ),
    "credit line of a paste": Reader("editor/intake/credit_lines.py", credit_lines.find),
    "imported text": Reader("editor/intake/reading.py", lambda text: _imported(text, "text")),
    "imported Markdown": Reader("editor/intake/reading.py", lambda text: _imported(text, "markdown")),
    "page": Reader("editor/render/pipeline.py", _rendered),
}


UNITS = (
    "![ ", "![](photo:7", "[", "![", "[a](", "](", "[^", " ", "a ", " \n", "\n", "\t", "# ", "#", "> ", ">", "- ", "-",
    "*", "**", "**a ", "_", "_a ", " _a", "`", "``", "` ", "<", "<a ", "</", "<head ", "(", ")", "a.", "a-", "1.", "1 ",
    "1-", "1,", ".", ",", ":", "/", "//", "///", "a/", "@", "a@", "www.", "http://", "|", "| ", '"', "'", "«", "“",
    "’", "a'",
    "{", "}", "{a", "а", "А", "А.", "Аа ", "Фото ", "Фото: ", "түсірген ", "сурет ", "м", "x", "0", "8 ", "+7 ",
    'href="', "src=", "\u00a0", "\u200b", "\u202e", "—", "— ", "…", "&", "&#", "\\", "~~", "===", "---\n", "+++\n",
    "a: ", "TK", "://a:", "[^1]: ", "[a]: ", ": ", "::: ", "1. ", "~~~", "``` ", "{#a}",
)  # fmt: skip
"""What is said over and over; alone, and between other things, see `hostile`."""


def hostile(unit: str, length: int) -> tuple[str, ...]:
    """Texts of about `length` characters made of a unit: by itself, as a heading, behind a date, between words.

    The last two have it at the begin of each second line and of each paragraph.
    """
    run, lines, paragraphs = ((part * (length // len(part) + 1))[:length] for part in _parts(unit))
    return (
        run,
        f"Слово {run} слово",
        f"# {run}\nx",
        f"31 октября{run}x",
        f"{run}]x",
        f"Фото: {run}.",
        lines,
        paragraphs,
    )


def _parts(unit: str) -> tuple[str, str, str]:
    return unit, f"{unit}а\nб\n", f"{unit}а\n\n"
