"""The file of personal options."""

from pathlib import Path

import pytest
from tomlkit import TOMLDocument

from editor.settings.options import Options
from editor.settings.store import SettingsStore


@pytest.fixture
def store(tmp_path: Path) -> SettingsStore:
    return SettingsStore(tmp_path / "config" / "settings.toml")


def test_without_a_file_the_defaults_hold_and_nothing_is_written(store: SettingsStore) -> None:
    assert store.load() == Options()
    assert not store.path.exists()


def test_a_change_is_there_for_the_next_start(store: SettingsStore) -> None:
    changed = store.change(theme="dark", text_size=120, user_name="Әсел Нұрланқызы", recent_newsrooms=("/a",))
    assert SettingsStore(store.path).load() == changed
    assert changed == Options(theme="dark", text_size=120, user_name="Әсел Нұрланқызы", recent_newsrooms=("/a",))


def test_the_file_says_what_an_option_means(store: SettingsStore) -> None:
    store.change(text_size=120)
    assert "# Size of the text that is written, in percent.\ntext_size = 120" in store.path.read_text("utf-8")


def test_unknown_keys_and_comments_of_the_file_stay(store: SettingsStore) -> None:
    store.path.parent.mkdir()
    store.path.write_text('# mine\nfrom_the_future = "kept"\ntheme = "light"\n[more]\nx = 1\n', "utf-8")
    store.change(theme="dark")
    text = store.path.read_text("utf-8")
    assert "# mine" in text
    assert 'from_the_future = "kept"' in text
    assert "[more]" in text
    assert store.load().theme == "dark"


def test_a_new_key_lands_before_the_tables_of_the_file(store: SettingsStore) -> None:
    store.path.parent.mkdir()
    store.path.write_text("[more]\nx = 1\n", "utf-8")
    store.change(theme="dark")
    assert SettingsStore(store.path).load().theme == "dark"


@pytest.mark.parametrize("content", [b"theme = ", b"\xff\xfe\x00bad", b"theme = 1\ntheme = 2\n"])
def test_an_unreadable_file_is_set_aside_and_the_defaults_hold(store: SettingsStore, content: bytes) -> None:
    store.path.parent.mkdir()
    store.path.write_bytes(content)
    assert store.load() == Options()
    assert store.path.with_name("settings.toml.broken").read_bytes() == content
    assert store.change(theme="dark").theme == "dark"


def test_a_wrong_value_is_a_mistake_of_ours_and_changes_nothing(store: SettingsStore) -> None:
    store.change(theme="dark")
    before = store.path.read_bytes()
    with pytest.raises(ValueError, match="text_size"):
        store.change(theme="light", text_size=3)
    with pytest.raises(ValueError, match="nonsense"):
        store.change(nonsense=1)
    assert store.path.read_bytes() == before


def test_no_half_written_file_is_left_beside_it(store: SettingsStore) -> None:
    store.change(theme="dark")
    assert [path.name for path in store.path.parent.iterdir()] == ["settings.toml"]


def test_an_older_file_goes_through_every_step_up_to_today(store: SettingsStore) -> None:
    def rename(document: TOMLDocument) -> None:
        document["theme"] = document.pop("colours")

    def enlarge(document: TOMLDocument) -> None:
        document["text_size"] = 110

    store.path.parent.mkdir()
    store.path.write_text('version = 1\ncolours = "dark"\n', "utf-8")
    newer = SettingsStore(store.path, (rename, enlarge))
    assert newer.load() == Options(theme="dark", text_size=110)
    newer.change(user_name="A")
    assert "version = 3" in store.path.read_text("utf-8")


def test_a_file_of_a_newer_program_keeps_its_version(store: SettingsStore) -> None:
    store.path.parent.mkdir()
    store.path.write_text('version = 9\ntheme = "dark"\n', "utf-8")
    assert store.change(text_size=120).theme == "dark"
    assert "version = 9" in store.path.read_text("utf-8")


def test_the_latest_newsroom_comes_first_and_once(store: SettingsStore) -> None:
    for location in ("/a", "/b", "/a"):
        store.remember_newsroom(location)
    options = store.load()
    assert (options.last_newsroom, options.recent_newsrooms) == ("/a", ("/a", "/b"))


def test_only_ten_places_are_remembered(store: SettingsStore) -> None:
    for number in range(12):
        store.remember_target(f"/out/{number}")
    assert store.load().export_targets[0] == "/out/11"
    assert len(store.load().export_targets) == 10
