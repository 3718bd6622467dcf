"""The look of a site: templates, style sheet and words of `resources/site`. To them an article's text is only data."""

from __future__ import annotations

import hashlib
import re
import tomllib
from functools import cache
from pathlib import Path

from jinja2 import FileSystemLoader, StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "site"
CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
"""Characters that neither HTML nor XML may carry. Taken out of a whole page, which is cheaper than value by value."""


class SiteTheme:
    """Compiled templates. `digest` changes with any template or word and so re-makes every page."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self.folder = folder
        self.digest = _digest(folder)
        self.words: dict[str, dict[str, str]] = tomllib.loads((folder / "words.toml").read_text("utf-8"))
        self._templates = ImmutableSandboxedEnvironment(
            loader=FileSystemLoader(folder), autoescape=True, undefined=StrictUndefined,
            trim_blocks=True, lstrip_blocks=True,
        )  # fmt: skip

    def words_of(self, language: str) -> dict[str, str]:
        """The theme's words in a language, Russian ones where it has none."""
        return self.words.get(language) or self.words["ru"]

    def render(self, template: str, **values: object) -> str:
        """A page of the folder's `template`, ending in one line break."""
        page = self._templates.get_template(template).render(**values)
        return CONTROLS.sub("", page.replace("\v", " ").replace("\f", " ")).strip() + "\n"

    def style(self) -> bytes:
        """The style sheet as it is written into the site."""
        return (self.folder / "site.css").read_bytes()


@cache
def own_theme() -> SiteTheme:
    """The theme that comes with the program."""
    return SiteTheme()


def _digest(folder: Path) -> str:
    total = hashlib.sha256()
    for path in sorted(folder.iterdir()):
        if path.suffix in {".html", ".xml", ".toml"}:
            total.update(path.name.encode() + b"\0" + path.read_bytes())
    return total.hexdigest()
