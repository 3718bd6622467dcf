"""The folders of the program; one option moves them all."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from editor.files.private import tighten

NAME = "rubrika"


@dataclass(frozen=True, slots=True)
class Folders:
    """Where the program keeps its own files. Nothing of a newsroom lives here, so all of it may be deleted."""

    config: Path
    state: Path
    cache: Path
    data: Path

    @property
    def settings_file(self) -> Path:
        """The personal options."""
        return self.config / "settings.toml"

    @property
    def logs(self) -> Path:
        """Reports of our own mistakes, one file each."""
        return self.state / "logs"


def folders(basedir: Path | None) -> Folders:
    """The folders under `basedir`, or those of the user's system without it. None of them is made here."""
    if basedir is not None:
        root = basedir.absolute()
        return Folders(root / "config", root / "state", root / "cache", root / "data")
    import platformdirs  # noqa: PLC0415 - verbs that need no folder do not pay for it

    dirs = platformdirs.PlatformDirs(NAME, appauthor=False)
    return Folders(dirs.user_config_path, dirs.user_state_path, dirs.user_cache_path, dirs.user_data_path)


def tighten_folders(places: Folders) -> None:
    """Close the program's own folders to others, where they are: options, working texts, reports, thumbnails."""
    tighten(places.config, places.state, places.cache, places.data)
