"""Files of any kind at the door of this room."""

from pathlib import Path

import pytest

from editor.domain.errors import BadInput, EditorError
from editor.domain.sentences import say
from editor.intake.decoding import decode
from editor.intake.reading import LARGEST, read, read_text

RUSSIAN = "Сад на крыше\n\nЯблони прижились на двенадцатом этаже, и пчёлы тоже.\n\n«Это чудо», — говорят соседи.\n"
KAZAKH = "Шатырдағы бақ\n\nАлма ағаштары он екінші қабатта өсіп тұр, аралар да ұшып жүр.\n\nКөршілер қуанып отыр.\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "article.txt"


@pytest.mark.parametrize("table", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [RUSSIAN, KAZAKH, "Roof garden\n\nThe apple trees took root.\n\nBees too.\n"])
def test_every_unicode_table_is_read(file: Path, table: str, text: str) -> None:
    file.write_bytes(text.encode(table))
    (imported,) = read(file)
    assert imported.story.headline == text.split("\n", 1)[0]


@pytest.mark.parametrize(
    ("table", "text"),
    [
        ("cp1251", RUSSIAN),
        ("koi8-r", RUSSIAN.replace("«", '"').replace("»", '"').replace("—", "-")),
        ("cp866", RUSSIAN.replace("«", '"').replace("»", '"').replace("—", "-")),
        ("kz1048", KAZAKH),
    ],
)
def test_an_old_table_is_guessed_and_the_guess_is_reported(file: Path, table: str, text: str) -> None:
    file.write_bytes(text.encode(table))
    (imported,) = read(file)
    assert imported.story.headline == text.split("\n", 1)[0]
    assert imported.dropped[0] == ("guessed-table", table.upper())


@pytest.mark.parametrize("ends", ["\r\n", "\r", "\n"])
def test_line_ends_of_every_system_give_the_same_article(file: Path, ends: str) -> None:
    file.write_bytes(RUSSIAN.replace("\n", ends).encode())
    assert read(file) == read_text(RUSSIAN)


def test_the_ending_or_the_first_line_tells_markdown(tmp_path: Path) -> None:
    for name in ("a.md", "b.txt"):
        (tmp_path / name).write_text("---\ntitle: Сад\n---\n## Глава\n", "utf-8")
        (imported,) = read(tmp_path / name)
        assert (imported.story.headline, imported.story.body) == ("Сад", "## Глава")


def test_a_said_format_wins(file: Path) -> None:
    file.write_text("# Сад\n\nТекст *наклонный*.\n", "utf-8")
    (as_text,) = read(file)
    (as_markdown,) = read(file, "markdown")
    assert as_text.story.headline == "# Сад"
    assert as_markdown.story.body == "Текст *наклонный*."


def test_a_said_language_wins(file: Path) -> None:
    file.write_text(RUSSIAN, "utf-8")
    assert read(file, language="kk")[0].story.language == "kk"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty-text"),
        (b"  \r\n\t ", "empty-text"),
        (b"\xef\xbb\xbf", "empty-text"),
        (b"https://example.kz/news/1", "only-address"),
        (b"PK\x03\x04docx", "not-text"),
        (b"\x89PNG\r\n\x1a\n", "not-text"),
        (b"\xff\xd8\xff\xe0", "not-text"),
        (b"\x00\x01\x02\x03\x00\x00\x80\x81", "not-text"),
        (b"text\x00text", "not-text"),
        (bytes(range(128, 256)) * 4, "not-text"),
        (b"\xff\xfe\x00\xd8", "not-text"),
    ],
)
def test_a_file_that_holds_no_article_is_refused(file: Path, content: bytes, code: str) -> None:
    file.write_bytes(content)
    with pytest.raises(BadInput) as refused:
        read(file)
    assert refused.value.code == code
    assert say(refused.value.code, refused.value.facts).endswith(".")


@pytest.mark.parametrize(("name", "code"), [("missing.txt", "unreadable-file"), (".", "not-a-file")])
def test_a_path_that_is_no_file_is_refused(tmp_path: Path, name: str, code: str) -> None:
    with pytest.raises(EditorError) as failed:
        read(tmp_path / name)
    assert failed.value.code == code
    assert say(failed.value.code, failed.value.facts).endswith(".")


@pytest.mark.parametrize(
    ("name", "format_", "language", "code"),
    [
        ("a.odt", "auto", "", "unknown-ending"),
        ("a.txt", "pdf", "", "unknown-format"),
        ("a.txt", "auto", "de", "unknown-language"),
    ],
)
def test_what_is_not_known_is_said(tmp_path: Path, name: str, format_: str, language: str, code: str) -> None:
    (tmp_path / name).write_text("Текст", "utf-8")
    with pytest.raises(EditorError) as refused:
        read(tmp_path / name, format_, language)
    assert refused.value.code == code
    assert say(refused.value.code, refused.value.facts).endswith(".")


def test_a_file_beyond_the_limit_is_refused(file: Path) -> None:
    with file.open("wb") as out:
        out.truncate(LARGEST + 1)
    with pytest.raises(BadInput) as refused:
        read(file)
    assert refused.value.code == "too-long-text"


@pytest.mark.parametrize(
    "piece",
    [
        "слово ",
        "Предложение с концом.\n",
        "строка без конца длиной больше пятидесяти знаков, да\n",
        "Поделиться\n",
        "*_[(",
        "фото: ",
    ],
)
def test_five_megabytes_of_anything_are_taken_in(file: Path, piece: str) -> None:
    text = "Заголовок\n\n" + piece * (5_000_000 // len(piece.encode())) + "\n\n" + "Последний абзац. " * 10
    file.write_text(text, "utf-8")
    assert read(file)[0].story.headline == "Заголовок"


def test_bytes_that_are_utf_8_are_never_guessed() -> None:
    assert decode("Қазақстан".encode()).guessed == ""
