"""The headless verbs on real newsrooms, and as real processes where a process is what matters."""

import html
import json
import os
import re
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from editor.cli.run import run
from tests.end_to_end.conftest import ROOT, pages

Answer = subprocess.CompletedProcess
Program = Callable[..., Answer]

PHOTO = ROOT / "resources" / "sample" / "photos" / "mountains.jpg"
PAGE = """\
Город
В Алматы с 12 сентября повысят тарифы на электроэнергию
• 6008

Платить придётся в среднем на 12 процентов больше, сообщили в департаменте.

Фото Данияра Мусирова

"Рост связан с ремонтом сетей", - говорит глава департамента Ерлан Ахметов. Он добавил, что тариф не меняли два года.

1. Физические лица заплатят 27 тенге за киловатт-час.

Свежее из этой рубрики
Мост через Есентай закроют на год
"""

WITHOUT_QT = """
import sys

class Absent:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"PySide6", "shiboken6", "qtawesome"}:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, Absent())
import main
raise SystemExit(main.main(sys.argv[1:]))
"""


def plain_spaces(page: Path) -> str:
    """A page's text in which a no-break space is a space."""
    return html.unescape(page.read_text("utf-8")).replace("\u00a0", " ")


def start(tmp_path: Path, *words: str | Path, starter: tuple[str, ...] = (str(ROOT / "main.py"),)) -> Answer:
    command = [sys.executable, *starter, "--basedir", str(tmp_path / "base"), *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT, timeout=120)


@pytest.fixture
def program(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Program:
    """Call the program with settings of the test's own; by default in the newsroom that was made last."""

    def call(*words: str | Path) -> Answer:
        capsys.readouterr()
        status = run(["--basedir", str(tmp_path / "base"), *map(str, words)])
        return Answer(words, status, *capsys.readouterr())

    return call


@pytest.fixture
def newsroom(tmp_path: Path, program: Program) -> Path:
    assert program("new", tmp_path / "newsroom", "--name", "Проба").returncode == 0
    assert program("rubrics", "add", "--ru", "Город", "--kk", "Қала", "--en", "City", "--slug", "gorod").returncode == 0
    return tmp_path / "newsroom"


@pytest.fixture
def article(tmp_path: Path, newsroom: Path, program: Program) -> str:
    """The number of a pasted article that waits for its photograph."""
    (tmp_path / "page.txt").write_text(PAGE, "utf-8")
    answer = program("import", tmp_path / "page.txt", "--as", "text", "--json")
    assert answer.returncode == 0, answer.stderr
    assert newsroom.is_dir()
    return str(json.loads(answer.stdout)[0]["article"]["id"])


def test_a_pasted_page_goes_all_the_way_to_the_readers(tmp_path: Path, program: Program, article: str) -> None:
    refused = program("publish", article)
    assert refused.returncode == 1
    assert refused.stderr == f"rubrika: Article {article} can't be published yet: Photo 1 waits for its file.\n"

    photo = ("photos", "add", PHOTO, "--article", article, "--role", "lead", "--alt", "Горы над городом")
    added = program(*photo, "--creator", "Жанара Каримова", "--gender", "f", "--caption", "Вид с Кок-Тобе.")
    assert (added.returncode, added.stderr) == (0, "")
    assert "Фото Жанары Каримовой" in added.stdout

    (tmp_path / "other.md").write_text("---\ntitle: Трамвай вернётся\nrubric: gorod\n---\nТекст.\n", "utf-8")
    assert program("import", tmp_path / "other.md", "--publish").returncode == 0
    assert program("publish", article).returncode == 0
    assert program("export", "--to", tmp_path / "site").returncode == 0
    texts = [plain_spaces(file) for file in pages(tmp_path / "site")]
    (page,) = [text for text in texts if "27 тенге" in text]
    (headline,) = re.findall(r"<h1[^>]*>(.*?)</h1>", page, re.DOTALL)
    assert " ".join(headline.split()) == "В Алматы с 12 сентября повысят тарифы на электроэнергию"
    assert "<figure" in page
    assert "Фото Жанары Каримовой" in page
    assert "Платить придётся" in page
    assert "«Рост связан" in page
    assert "Трамвай вернётся" in page[page.index("Свежее из этой рубрики") :]
    assert "Мост через Есентай" not in page


def test_the_import_report_says_what_landed_where(tmp_path: Path, program: Program, newsroom: Path) -> None:
    (tmp_path / "page.txt").write_text(PAGE, "utf-8")
    answer = program("--newsroom", newsroom, "import", tmp_path / "page.txt", "--as", "text", "--json")
    (taken,) = json.loads(answer.stdout)
    story = taken["article"]["story"]
    assert (story["headline"], taken["views"]) == ("В Алматы с 12 сентября повысят тарифы на электроэнергию", 6008)
    assert (story["language"], story["rubric_id"], len(story["placements"])) == ("ru", 1, 1)
    assert taken["dropped"][0]["code"] == "dropped-tail"
    assert "Свежее из этой рубрики" in answer.stderr


def test_a_second_export_changes_nothing_and_says_so(tmp_path: Path, program: Program, article: str) -> None:
    program("photos", "add", PHOTO, "--article", article, "--creator", "Жанара Каримова", "--gender", "f")
    program("publish", article)
    first = json.loads(program("export", "--to", tmp_path / "site", "--json").stdout)
    assert first["counts"]["added"] == len(first["files"]) > 3
    before = {file: file.read_bytes() for file in (tmp_path / "site").rglob("*") if file.is_file()}
    again = program("export", "--to", tmp_path / "site")
    assert again.stdout.startswith("Nothing has changed")
    assert {file: file.read_bytes() for file in (tmp_path / "site").rglob("*") if file.is_file()} == before


def test_a_dry_run_writes_nothing(tmp_path: Path, program: Program, article: str) -> None:
    assert article
    answer = program("export", "--to", tmp_path / "site", "--dry-run", "--json")
    report = json.loads(answer.stdout)
    assert (report["dry_run"], report["number"]) == (True, 0)
    assert report["counts"]["added"] > 0
    assert not (tmp_path / "site").exists()


def test_a_changed_export_tells_each_changed_file_and_why(tmp_path: Path, program: Program, article: str) -> None:
    program("photos", "add", PHOTO, "--article", article, "--creator", "Жанара Каримова", "--gender", "f")
    program("publish", article)
    program("export", "--to", tmp_path / "site")
    published = int(time.time())
    while int(time.time()) == published:  # a newsroom's clock has whole seconds, and a feed tells the newest of them
        continue
    program("correct", article, "--note", "Мы назвали не тот день.")
    planned = json.loads(program("export", "--to", tmp_path / "site", "--dry-run", "--json").stdout)
    done = json.loads(program("export", "--to", tmp_path / "site", "--json").stdout)
    told = {file["path"]: (file["change"], file["reason"]) for file in done["files"]}
    assert told.items() <= {file["path"]: (file["change"], file["reason"]) for file in planned["files"]}.items()
    (page,) = [file for file in done["files"] if file["article_id"] == int(article)]
    assert told[page["path"]] == ("changed", "reason-corrected")
    assert told["corrections.html"] == ("changed", "reason-list")
    assert told["rss.xml"] == ("changed", "reason-feed")
    assert len(told) == sum(done["counts"][change] for change in ("added", "changed", "removed"))
    assert "same" not in {change for change, _reason in told.values()}


def test_a_site_may_go_into_a_zip_file(tmp_path: Path, program: Program, newsroom: Path) -> None:
    assert newsroom
    assert program("export", "--to", tmp_path / "site.zip").returncode == 0
    with zipfile.ZipFile(tmp_path / "site.zip") as archive:
        assert archive.testzip() is None
        assert any(name.endswith(".html") for name in archive.namelist())


def test_what_readers_have_changes_by_the_verbs_alone(tmp_path: Path, program: Program, article: str) -> None:
    program("photos", "add", PHOTO, "--article", article, "--creator", "Жанара Каримова", "--gender", "f")
    assert program("withdraw", article).returncode == 1
    program("publish", article)
    corrected = program("correct", article, "--note", "Исправлена цена киловатта.", "--json")
    assert json.loads(corrected.stdout)["corrections"][0]["text"] == "Исправлена цена киловатта."
    assert json.loads(program("articles", "--publication", "corrected", "--json").stdout)[0]["id"] == int(article)
    program("export", "--to", tmp_path / "site")
    assert any("Исправлена цена" in plain_spaces(page) for page in pages(tmp_path / "site"))
    assert program("withdraw", article, "--reason", "Ошибка").returncode == 0
    program("export", "--to", tmp_path / "site")
    assert not any("27 тенге" in plain_spaces(page) for page in pages(tmp_path / "site"))


def test_check_tells_what_blocks_by_its_status_too(program: Program, article: str) -> None:
    answer = program("check", "--json")
    report = json.loads(answer.stdout)
    assert (answer.returncode, report["blocked"]) == (1, [int(article)])
    codes = {problem["code"]: problem["level"] for problem in report["articles"][0]["problems"]}
    assert codes["empty-photo-place"] == "block"
    program("photos", "add", PHOTO, "--article", article, "--creator", "Жанара Каримова", "--gender", "f")
    assert program("check", article).returncode == 0


def test_articles_are_listed_shown_and_found(program: Program, article: str) -> None:
    assert "повысят тарифы" in program("articles", "--rubric", "gorod").stdout
    assert program("articles", "--workflow", "spiked").stdout == "No articles.\n"
    assert "27 тенге" in program("show", article).stdout
    assert json.loads(program("show", article, "--json").stdout)["story"]["language"] == "ru"
    assert json.loads(program("show", article, "--revision", "1", "--json").stdout)["reason"] == "import"
    found = json.loads(program("search", "тарифами", "--json").stdout)
    assert [row["id"] for row in found] == [int(article)]
    assert program("search", "бегемот", "--json").stdout == "[]\n"


def test_an_article_is_published_as_it_was_seen(program: Program, article: str) -> None:
    program("photos", "add", PHOTO, "--article", article, "--creator", "Жанара Каримова", "--gender", "f")
    version = json.loads(program("show", article, "--json").stdout)["version"]
    assert f"Version: {version}, text " in program("show", article).stdout
    refused = program("publish", article, "--seen", str(version - 1))
    assert (refused.returncode, refused.stdout) == (1, "")
    assert "look at it again" in refused.stderr
    assert program("publish", article, "999", "--seen", str(version)).returncode == 2
    assert program("publish", article, "--seen", str(version)).returncode == 0


def test_rubrics_are_managed_by_their_addresses(program: Program, newsroom: Path) -> None:
    assert newsroom
    program("rubrics", "add", "--ru", "Парки", "--slug", "parki", "--under", "gorod")
    program("rubrics", "add", "--ru", "Сады", "--slug", "sady")
    assert [row["slug"] for row in json.loads(program("rubrics", "list", "--json").stdout)] == [
        "gorod",
        "parki",
        "sady",
    ]
    renamed = json.loads(program("rubrics", "rename", "sady", "--kk", "Бақтар", "--slug", "baktar", "--json").stdout)
    assert (renamed["slug"], renamed["names"]) == ("baktar", {"ru": "Сады", "kk": "Бақтар", "en": ""})
    assert program("rubrics", "move", "baktar", "--under", "gorod", "--position", "0").returncode == 0
    tree = json.loads(program("rubrics", "list", "--json").stdout)
    assert [(row["slug"], row["parent_id"]) for row in tree] == [("gorod", None), ("baktar", 1), ("parki", 1)]
    assert program("rubrics", "merge", "baktar", "--into", "gorod/parki").returncode == 0
    assert program("rubrics", "delete", "parki").returncode == 0
    assert [row["slug"] for row in json.loads(program("rubrics", "list", "--json").stdout)] == ["gorod"]
    assert program("rubrics", "delete", "none").returncode == 1


def test_photographs_without_a_credit_are_found(program: Program, newsroom: Path) -> None:
    assert newsroom
    assert program("photos", "add", PHOTO).returncode == 0
    (photo,) = json.loads(program("photos", "list", "--missing-credit", "--json").stdout)
    assert photo["file_name"] == PHOTO.name
    program("photos", "add", PHOTO, "--agency", "агентство «Қайнар»")
    assert program("photos", "list", "--missing-credit", "--json").stdout == "[]\n"
    assert "агентство «Қайнар»" in program("photos", "list").stdout


def test_a_replaced_credit_is_said(program: Program, newsroom: Path) -> None:
    assert newsroom
    program("photos", "add", PHOTO, "--agency", "агентство «Қайнар»")
    kept = program("photos", "add", PHOTO, "--json")
    assert (json.loads(kept.stdout)[0]["replaced_credit"], kept.stderr) == (None, "")
    changed = program("photos", "add", PHOTO, "--agency", "Reuters", "--json")
    (photo,) = json.loads(changed.stdout)
    assert (photo["id"], photo["replaced_credit"]) == (1, "Фото: агентство «Қайнар»")
    assert changed.stderr == (
        "Photo 1 was in the library already. The new credit replaces this one: Фото: агентство «Қайнар»\n"
    )


def test_a_bad_picture_does_not_hold_up_a_good_one(tmp_path: Path, program: Program, newsroom: Path) -> None:
    assert newsroom
    (tmp_path / "bad.jpg").write_bytes(b"no picture")
    answer = program("photos", "add", tmp_path / "bad.jpg", PHOTO, "--json")
    assert answer.returncode == 1
    assert len(json.loads(answer.stdout)) == 1
    assert answer.stderr.count("\n") == 1


def test_markdown_with_its_pictures_is_taken_in_and_published(tmp_path: Path, program: Program, newsroom: Path) -> None:
    assert newsroom
    (tmp_path / "lead.jpg").write_bytes(PHOTO.read_bytes())
    (tmp_path / "a.md").write_text(
        "---\ntitle: Сад на крыше\nsummary: Яблони прижились.\nrubric: Город\nauthor: Айгерим Сапарова\n"
        "photos:\n  - file: lead.jpg\n    creator: Жанара Каримова\n    gender: f\n    alt: Горы\n---\nТекст.\n",
        "utf-8",
    )
    answer = program("import", tmp_path / "a.md", "--publish", "--json")
    (taken,) = json.loads(answer.stdout)
    assert (answer.returncode, taken["article"]["publication"]) == (0, "live")


def test_a_rubric_that_is_not_here_is_reported(tmp_path: Path, program: Program, newsroom: Path) -> None:
    assert newsroom
    (tmp_path / "a.md").write_text("---\ntitle: Сад\nrubric: Дача\n---\nТекст.\n", "utf-8")
    answer = program("import", tmp_path / "a.md", "--json")
    assert json.loads(answer.stdout)[0]["dropped"][0]["code"] == "dropped-rubric"
    assert "Дача" in answer.stderr
    refused = program("import", tmp_path / "a.md", "--rubric", "dacha")
    assert (refused.returncode, refused.stdout) == (1, "")


def test_bad_files_are_refused_one_by_one(tmp_path: Path, program: Program, newsroom: Path) -> None:
    assert newsroom
    (tmp_path / "good.txt").write_text("Заголовок\n\nЛид.\n\nТекст.", "utf-8")
    (tmp_path / "empty.txt").write_text("", "utf-8")
    answer = program("import", tmp_path / "empty.txt", tmp_path / "none.txt", tmp_path / "good.txt", "--json")
    assert answer.returncode == 3
    assert len(json.loads(answer.stdout)) == 1
    assert len(answer.stderr.splitlines()) == 2


def test_view_counts_come_in_by_number_or_uid(tmp_path: Path, program: Program, article: str) -> None:
    program("photos", "add", PHOTO, "--article", article, "--creator", "Жанара Каримова", "--gender", "f")
    uid = json.loads(program("publish", article, "--json").stdout)[0]["uid"]
    (tmp_path / "views.csv").write_text(f"uid,views\n{uid},7012\nnobody,1\n", "utf-8")
    answer = program("stats", "import", tmp_path / "views.csv", "--json")
    assert json.loads(answer.stdout) == {"taken": 1, "unknown": ["nobody"]}
    program("export", "--to", tmp_path / "site")
    (page,) = [text for text in map(plain_spaces, pages(tmp_path / "site")) if "data-views-for" in text]
    (number,) = re.findall(r'data-views-for="(\d+)"', page)
    (tmp_path / "views.csv").write_text(f"article,views\n{number},7013\n", "utf-8")
    answer = program("stats", "import", tmp_path / "views.csv")
    assert answer.stdout == "1 view count is taken in, 0 left out.\n"
    program("export", "--to", tmp_path / "site")
    assert any("7 013" in plain_spaces(file) for file in pages(tmp_path / "site"))
    (tmp_path / "bad.csv").write_text(f"{uid},many\n", "utf-8")
    refused = program("stats", "import", tmp_path / "bad.csv")
    assert (refused.returncode, refused.stdout) == (1, "")
    assert "Line 1" in refused.stderr


def test_the_self_test_works_and_leaves_nothing_behind(
    tmp_path: Path, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "tmp").mkdir()
    monkeypatch.setenv("TMPDIR", str(tmp_path / "tmp"))
    answer = program("self-test", "--json")
    assert (answer.returncode, json.loads(answer.stdout)["ok"]) == (0, True)
    assert list((tmp_path / "tmp").iterdir()) == []


def test_without_qt_every_step_of_the_main_job_works(tmp_path: Path) -> None:
    def blind(*words: str | Path) -> Answer:
        return start(tmp_path, *words, starter=("-c", WITHOUT_QT))

    made = blind("new", tmp_path / "newsroom", "--sample")
    assert made.returncode == 0, made.stderr
    checked = blind("check", "--json")
    assert checked.returncode in {0, 1}, checked.stderr
    assert json.loads(checked.stdout)["checked"] > 0
    exported = blind("export", "--to", tmp_path / "site", "--json")
    assert exported.returncode == 0, exported.stderr
    assert (tmp_path / "site" / "index.html").is_file()


def test_a_newsroom_is_never_made_over_another(program: Program, newsroom: Path) -> None:
    before = (newsroom / "newsroom.db").read_bytes()
    for words in ((), ("--sample",)):
        answer = program("new", newsroom, *words)
        assert (answer.returncode, answer.stdout) == (1, "")
        assert "There is a newsroom" in answer.stderr
    assert (newsroom / "newsroom.db").read_bytes() == before
    assert not list(newsroom.glob(".rubrika-new-*"))


@pytest.mark.parametrize("way", ["new", "restore", "verify"])
def test_a_risky_place_is_said_before_a_newsroom_is_made_there(
    program: Program, newsroom: Path, tmp_path: Path, way: str
) -> None:
    place, backup = tmp_path / "OneDrive - Tanba" / "room", tmp_path / "b.db"
    assert program("--newsroom", newsroom, "backup", backup).returncode == 0
    words = {"new": (place,), "restore": (backup, "--to", place), "verify": ("--repair-to", place)}
    answer = program("--newsroom", newsroom, way, *words[way])
    assert (answer.returncode, answer.stderr.count("\n")) == (0, 1)
    assert f"{place} is copied to the cloud by OneDrive." in answer.stderr
    assert (place / "newsroom.db").is_file()


@pytest.mark.parametrize("words", [("new", "s3://bucket"), ("new", "s3://bucket", "--sample"), ("new", "")])
def test_a_location_that_is_no_folder_is_a_wrong_call(program: Program, words: tuple[str, ...]) -> None:
    answer = program(*words)
    assert (answer.returncode, answer.stdout, answer.stderr.count("\n")) == (2, "", 1)


@pytest.mark.not_on("windows", "gives a pipe without a reader to another process")
def test_a_reader_that_goes_away_early_is_no_failure(tmp_path: Path, newsroom: Path) -> None:
    assert newsroom
    command = [sys.executable, str(ROOT / "main.py"), "--basedir", str(tmp_path / "base"), "rubrics", "list"]
    reading, writing = os.pipe()
    os.close(reading)
    answer = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, text=True, check=False, cwd=ROOT)
    os.close(writing)
    assert (answer.returncode, answer.stderr) == (0, "")


@pytest.mark.not_on("windows", "sends Ctrl+C to a group of processes by a signal")
def test_ctrl_c_ends_the_watch_with_130_and_no_traceback(tmp_path: Path, article: str) -> None:
    assert article
    command = [sys.executable, str(ROOT / "main.py"), "--basedir", str(tmp_path / "base"), "publish-due", "--watch"]
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # a test run behind a shell may be deaf to it
    watch = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT, start_new_session=True
    )
    signal.signal(signal.SIGINT, before)
    with watch:
        assert watch.stderr is not None
        assert watch.stderr.readline() == "Watching for what is due. Ctrl+C ends it.\n"
        os.killpg(watch.pid, signal.SIGINT)
        out, err = watch.communicate(timeout=30)
    assert (watch.returncode, out) == (130, "")
    assert err.startswith("rubrika: Interrupted.")
    assert "Traceback" not in err


def test_any_locale_prints_any_letter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "POSIX")
    monkeypatch.setenv("PYTHONCOERCECLOCALE", "0")
    monkeypatch.setenv("PYTHONUTF8", "0")
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    answer = start(tmp_path, "credit", "--agency", "Reuters")
    assert (answer.returncode, answer.stdout) == (0, "Фото: Reuters\n")


def test_imported_texts_go_where_they_say(tmp_path: Path, program: Program, newsroom: Path) -> None:
    assert newsroom
    texts = {
        "draft.md": "draft: true",
        "over.md": "expiryDate: 2026-01-10",
        "ahead.md": "date: 2199-01-15",
        "old.md": "date: 2019-05-14T09:30:00+06:00",
    }
    for name, field in texts.items():
        (tmp_path / name).write_text(f"---\ntitle: Мост\nrubric: gorod\n{field}\n---\nТекст.\n", "utf-8")
    answer = program("import", *(tmp_path / name for name in texts), "--publish", "--json")
    assert answer.returncode == 0, answer.stderr
    made = {Path(one["file"]).name: one["article"] for one in json.loads(answer.stdout)}
    states = {name: (one["workflow"], one["publication"]) for name, one in made.items()}
    assert states == {
        "draft.md": ("draft", "never"),
        "over.md": ("spiked", "never"),
        "ahead.md": ("draft", "scheduled"),
        "old.md": ("ready", "live"),
    }
    assert made["old.md"]["first_published_at"] == "2019-05-14T03:30:00Z"
    assert "draft.md: Kept as a draft, the text says: draft: true\n" in answer.stderr
    assert program("export", "--to", tmp_path / "site").returncode == 0
    assert len([page for page in pages(tmp_path / "site") if "Текст." in plain_spaces(page)]) == 1


@pytest.mark.not_on("windows", "makes a named pipe")
def test_a_pipe_or_a_device_is_refused_at_every_door(tmp_path: Path, program: Program, newsroom: Path) -> None:
    assert newsroom
    pipe = tmp_path / "pipe.zip"
    os.mkfifo(pipe)
    for file in (pipe, Path("/dev/zero")):
        for words in (
            ("import", file),
            ("typography", file),
            ("stats", "import", file),
            ("photos", "add", file),
            ("restore", file, "--to", tmp_path / "restored"),
        ):
            answer = program(*words)
            assert answer.returncode == 1, words
            assert answer.stderr.count("\n") == 1
