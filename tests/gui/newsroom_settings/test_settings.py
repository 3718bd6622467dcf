"""Newsroom settings: examples while typing, one sentence for what is wrong, consequences before saving."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from editor.desk import Desks
from editor.domain.words import Names
from editor.ui.kit.tasks import Tasks
from editor.ui.newsroom_settings.dialog import NewsroomDialog
from editor.ui.theme import Theme
from tests.gui.listening import listening
from tests.gui.real_newsrooms import newsroom, publish


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[Desks]:
    made = newsroom(tmp_path / "newsroom")
    rubric = made.rubrics.add(Names(ru="Город"), slug="gorod")
    for headline in ("Трамвай", "Парк"):
        publish(made, headline, rubric)
    yield made
    made.close()


@pytest.fixture
def dialog(qtbot: QtBot, tasks: Tasks, theme: Theme, desks: Desks) -> Iterator[NewsroomDialog]:
    made = NewsroomDialog(desks.newsroom, tasks)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.form.line("name").text() == "Таңба")
    qtbot.waitUntil(lambda: "tanba.example/gorod" in told(made, "url_profile"))
    yield made
    qtbot.waitUntil(lambda: not tasks.is_busy)
    made.close()


def told(dialog: NewsroomDialog, name: str) -> str:
    return dialog.form.entries[name].told


def save_button(dialog: NewsroomDialog) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.text() == "Save settings")


def test_nothing_is_to_be_saved_at_first(dialog: NewsroomDialog) -> None:
    assert not save_button(dialog).isEnabled()
    assert not dialog.banner.isVisible()
    assert told(dialog, "credit_patterns.ru") == "Фото Жанары Каримовой"
    assert dialog.form.line("credit_patterns.en").placeholderText() == "Photo by {name}"


def test_another_profile_says_how_many_addresses_move_before_it_is_saved(
    qtbot: QtBot, dialog: NewsroomDialog, desks: Desks
) -> None:
    dialog.form.line("url_profile").setText("/{slug}/")
    qtbot.waitUntil(dialog.banner.isVisible)
    assert dialog.banner.accessibleName().startswith("The next export changes the addresses of 2 articles.")
    assert told(dialog, "url_profile").endswith("/park/") or told(dialog, "url_profile").endswith("/tramvaj/")
    assert desks.newsroom.settings().url_profile == "/{rubric}/{id}-{slug}.html"
    with qtbot.waitSignal(dialog.changed):
        save_button(dialog).click()
    assert desks.newsroom.settings().url_profile == "/{slug}/"
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("name", "", "A newsroom needs a name. Readers see it on every page."),
        ("zone", "Asia/Almata", "There is no time zone «Asia/Almata». Write it like Asia/Almaty."),
        ("url_profile", "/all.html", "All articles would have one address. Put {id} or {slug} into it."),
        ("credit_patterns.kk", "Сурет", "This credit would name nobody. Put {name} or {agency} into it."),
    ],
)
def test_what_is_wrong_stands_below_its_field_and_is_not_saved(
    qtbot: QtBot, dialog: NewsroomDialog, name: str, text: str, sentence: str
) -> None:
    dialog.form.line(name).setText(text)
    qtbot.waitUntil(lambda: told(dialog, name) == sentence)
    assert not save_button(dialog).isEnabled()


def test_examples_follow_what_is_chosen(qtbot: QtBot, dialog: NewsroomDialog) -> None:
    dialog.form.choose_table("phonetic")
    qtbot.waitUntil(lambda: told(dialog, "ru_slug_table") == "New articles: tramvaynaya-liniya-stanet-parkom")
    dialog.form.line("credit_patterns.en").setText("Picture: {name}")
    qtbot.waitUntil(lambda: told(dialog, "credit_patterns.en") == "Picture: Zhanara Karimova")


def test_the_main_language_is_one_of_the_languages(qtbot: QtBot, dialog: NewsroomDialog) -> None:
    dialog.form.tick("ru").setChecked(False)
    qtbot.waitUntil(lambda: "Tick it too." in told(dialog, "languages"))
    dialog.form.tick("ru").setChecked(True)
    dialog.form.tick("en").setChecked(False)
    qtbot.waitUntil(save_button(dialog).isEnabled)


def test_limits_are_kept(qtbot: QtBot, dialog: NewsroomDialog, desks: Desks) -> None:
    dialog.form.number("headline_limit").setValue(70)
    dialog.form.number("rebake_latest").setValue(5)
    qtbot.waitUntil(save_button(dialog).isEnabled)
    with listening() as heard, qtbot.waitSignal(dialog.changed):
        save_button(dialog).click()
    assert heard.polite == ["The settings are saved"]
    kept = desks.newsroom.settings()
    assert (kept.headline_limit, kept.rebake_latest, kept.url_profile) == (70, 5, "/{rubric}/{id}-{slug}.html")


def test_what_the_newsroom_says_of_itself_is_kept_by_paragraphs(
    qtbot: QtBot, dialog: NewsroomDialog, desks: Desks
) -> None:
    dialog.form.about("ru").setPlainText("Газета города.\nВыходит с 1998 года.\n")
    qtbot.waitUntil(save_button(dialog).isEnabled)
    with qtbot.waitSignal(dialog.changed):
        save_button(dialog).click()
    assert desks.newsroom.settings().about == Names(ru="Газета города.\nВыходит с 1998 года.")
