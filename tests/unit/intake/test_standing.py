"""Whether a text is for readers, from when on and until when, in the words of every site generator."""

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from editor.domain.imports import Imported, ImportFate, fate
from editor.intake.markdown import read_markdown
from editor.intake.reading import read

ALMATY = ZoneInfo("Asia/Almaty")
NOW = datetime(2026, 11, 30, 12, 0, tzinfo=UTC)


def yaml(text: str) -> Imported:
    return read_markdown(f"---\ntitle: Заголовок\n{text}\n---\nТекст.", zone=ALMATY)


@pytest.mark.parametrize(
    "said",
    [
        "draft: true", "draft: yes", 'draft: "true"', "draft: True", "Draft: TRUE", "draft: да", "draft: иә",
        "draft: 1", "draft: наверное", "isDraft: true", "hidden: true",
        "private: true", "unlisted: true", "headless: true",
        "published: false", "published: no", "published: нет", "published: жоқ", "publish: false", "dg-publish: false",
        "public: false", "visible: false", "permalink: false", "render: false", "output: false",
        "eleventyExcludeFromCollections: true", "build:\n  render: never", "_build: {list: false}",
        "build: {render: false, list: false}",
        "status: draft", "Status: hidden", "status: pending", "status: private", "status: trash", "status: auto-draft",
        "status: scheduled", "status: future", "visibility: members", "post_status: draft", "state: in review",
        "статус: черновик", "черновик: да", "опубликовано: нет", "не публиковать: да", "скрыто: да",
        "мәртебесі: қаралама", "қаралама: иә", "жарияланған: жоқ", "жарияламау: иә",
        "layout: draft", "tags: [город, draft]", "tags: черновик", "publishDate: после выборов", "date: позавчера",
        "expiryDate: скоро",
    ],
)  # fmt: skip
@pytest.mark.parametrize("date", ["", "date: 2019-05-14\n"])
def test_a_text_that_is_not_for_readers_stays_a_draft(said: str, date: str) -> None:
    if date and said.startswith("date"):
        return
    imported = yaml(date + said)
    assert fate(imported, NOW) is ImportFate.DRAFT
    assert imported.not_for_readers or imported.waits


@pytest.mark.parametrize(
    "said",
    [
        "", "draft: false", "draft: no", "draft: нет", 'draft: "false"', "draft:", "draft: ''", "published: true",
        "published: да", "published: 2019-05-14", "publish: true", "hidden: false", "status: published",
        "status: publish", "status: public", "статус: опубликовано", "мәртебесі: жарияланды", "visibility: public",
        "permalink: /a/", "layout: post", "type: post", "tags: [draftsman, черновики истории]",
        "build: {render: always}", "date: 2019-05-14", "date: 0001-01-01T00:00:00Z", "publishDate: 2019-05-14",
        "expiryDate: 2030-01-01", "eleventyExcludeFromCollections: false", "status: scheduled\ndate: 2027-01-01",
    ],
)  # fmt: skip
def test_any_other_text_is_for_readers(said: str) -> None:
    assert fate(yaml(said), NOW) in {ImportFate.PUBLISH, ImportFate.SCHEDULE}


@pytest.mark.parametrize(
    "said",
    [
        "date: 2027-01-15", "publishDate: 2027-01-15", "date: 2026-01-15\npublishDate: 2027-01-15",
        "publish_date: 2027-01-15", "publish_on: 15 января 2027", "pubDate: Fri, 15 Jan 2027 00:00:00 +0500",
        "status: future\ndate: 2027-01-15 00:00", "embargo: 2027-01-15", "дата: 15.01.2027",
        "күні: 2027 жылғы 15 қаңтар",
    ],
)  # fmt: skip
def test_a_date_that_lies_ahead_waits(said: str) -> None:
    imported = yaml(said)
    assert fate(imported, NOW) is ImportFate.SCHEDULE
    assert imported.published_at == datetime(2027, 1, 15, tzinfo=ALMATY)


@pytest.mark.parametrize(
    "said", ["expiryDate: 2026-01-10", "expires: 10.01.2026", "unpublish_on: 2026-01-10", "expiry_date: 10 января 2026"]
)
def test_a_text_whose_time_is_over_is_put_aside(said: str) -> None:
    assert fate(yaml(said), NOW) is ImportFate.SPIKE
    assert fate(yaml(f"{said}\ndate: 2025-12-01"), NOW) is ImportFate.SPIKE
    assert fate(yaml(f"{said}\ndraft: true"), NOW) is ImportFate.DRAFT


def test_toml_and_json_say_it_too() -> None:
    assert fate(read_markdown('+++\ntitle = "a"\ndraft = true\n+++\nt'), NOW) is ImportFate.DRAFT
    assert fate(read_markdown('+++\ntitle = "a"\nexpiryDate = 2026-01-10\n+++\nt'), NOW) is ImportFate.SPIKE
    assert fate(read_markdown('+++\ntitle = "a"\n[build]\nrender = "never"\n+++\nt'), NOW) is ImportFate.DRAFT
    assert fate(read_markdown('+++\ntitle = "a"\n[extra]\ndraft = true\n+++\nt'), NOW) is ImportFate.DRAFT
    assert fate(read_markdown('{"title": "a", "draft": true}\nt'), NOW) is ImportFate.DRAFT
    assert fate(read_markdown("Title: a\nStatus: draft\n\nt"), NOW) is ImportFate.DRAFT
    assert fate(read_markdown(".. title: a\n.. status: private\n\nt"), NOW) is ImportFate.DRAFT


@pytest.mark.parametrize("folder", ["_drafts", "site/_drafts/2026", "drafts", "Черновики"])
def test_a_folder_of_drafts_holds_drafts(tmp_path: Path, folder: str) -> None:
    file = tmp_path / folder / "text.md"
    file.parent.mkdir(parents=True)
    file.write_text("# Заголовок\n\nТекст.", "utf-8")
    (imported,) = read(file)
    assert fate(imported, NOW) is ImportFate.DRAFT


def test_the_name_of_a_file_may_hold_the_date(tmp_path: Path) -> None:
    file = tmp_path / "2019-05-14-most.md"
    file.write_text("# Заголовок\n\nТекст.", "utf-8")
    (imported,) = read(file, zone=ALMATY)
    assert imported.published_at == datetime(2019, 5, 14, tzinfo=ALMATY)


@pytest.mark.parametrize("name", ["updated", "lastmod", "modified", "last_modified_at", "обновлено", "өзгертілді"])
def test_the_time_of_a_change_is_read(name: str) -> None:
    imported = yaml(f"date: 2019-05-14\n{name}: 2019-06-01 9:05")
    assert imported.updated_at == datetime(2019, 6, 1, 9, 5, tzinfo=ALMATY)


def test_a_date_that_can_not_be_read_is_told() -> None:
    assert yaml("date: 03/05/2024").dropped == (("unread-date", "date: 03/05/2024"),)
    assert yaml("lastmod: недавно\ndate: 2019-05-14").dropped == (("unread-date", "lastmod: недавно"),)
