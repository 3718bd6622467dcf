"""The look of a site: templates and style sheet of `resources/site`. To them an article's text is only data."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from editor.language.profiles import PROFILES

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "site"

_CONTROLS = bytes((*range(0x09), *range(0x0E, 0x20), 0x7F))
"""Characters that neither HTML nor XML may carry. Taken out of a whole page, which is cheaper than value by value."""

_BREAKS = bytes.maketrans(b"\v\f", b"  ")
_NO_CHARACTERS = ("\ufffe", "\uffff")


class SiteTheme:
    """Templates, each compiled once. `digest` changes with any template or word and so re-makes every page.

    Templates that are not the program's own run in a sandbox, which looks at every value that they read: a fifth of
    the time of a whole export.
    """

    def __init__(self, folder: Path, *, sandboxed: bool = True) -> None:
        self.folder = folder
        self.digest = _digest(folder)
        self.words: dict[str, Mapping[str, str]] = {tag: profile.site for tag, profile in PROFILES.items()}
        self._compiled: dict[str, Template] = {}
        kind = ImmutableSandboxedEnvironment if sandboxed else Environment
        self._templates = kind(
            loader=FileSystemLoader(folder), autoescape=True, undefined=StrictUndefined,
            trim_blocks=True, lstrip_blocks=True, auto_reload=False,
        )  # fmt: skip

    def words_of(self, language: str) -> Mapping[str, str]:
        """The theme's words in a language."""
        return self.words[language]

    def page(self, template: str, values: Mapping[str, object]) -> bytes:
        """A file of the folder's `template`, ending in one line break."""
        text = self._filled(template, values)
        for one in _NO_CHARACTERS:
            if one in text:
                text = text.replace(one, "")
        return text.encode().translate(_BREAKS, _CONTROLS).strip() + b"\n"

    def render(self, template: str, **values: object) -> str:
        """The same as text."""
        return self.page(template, values).decode()

    def fragment(self, template: str, **values: object) -> Markup:
        """A part of pages, which is not escaped again; its control characters go with those of the page."""
        return Markup(self._filled(template, values).strip())  # noqa: S704 - the template escapes

    def style(self) -> bytes:
        """The style sheet as it is written into the site."""
        return (self.folder / "site.css").read_bytes()

    def _filled(self, template: str, values: Mapping[str, object]) -> str:
        known = self._compiled.get(template)
        if known is None:
            known = self._compiled[template] = self._templates.get_template(template)
        return known.render(values)


@cache
def own_theme() -> SiteTheme:
    """The theme that comes with the program; a newsroom's own would be a `SiteTheme` in the sandbox."""
    return SiteTheme(FOLDER, sandboxed=False)


def _digest(folder: Path) -> str:
    total = hashlib.sha256()
    for path in sorted(folder.iterdir()):
        if path.suffix in {".html", ".xml"}:
            total.update(path.name.encode() + b"\0" + path.read_bytes())
    for tag, profile in PROFILES.items():
        total.update(f"{tag}\0{sorted(profile.site.items())}".encode())
    return total.hexdigest()
