"""Where the program keeps its own files."""

from pathlib import Path

from editor.settings.folders import folders


def test_one_option_moves_all_folders(tmp_path: Path) -> None:
    moved = folders(tmp_path)
    for folder in (moved.config, moved.state, moved.cache, moved.data, moved.settings_file, moved.logs):
        assert folder.is_relative_to(tmp_path)


def test_without_it_the_folders_are_the_systems_own() -> None:
    assert all("rubrika" in str(folder) for folder in (folders(None).config, folders(None).cache))


def test_naming_folders_makes_none(tmp_path: Path) -> None:
    folders(tmp_path / "new")
    assert not (tmp_path / "new").exists()
