"""Writes the previewed page with its style sheets and pictures to a folder that a system browser can open."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from editor.domain.errors import EditorError

BASE = re.compile(r"<base\b[^>]*>", re.IGNORECASE)
ADDRESS = re.compile(r"""\b(src|href|srcset)\s*=\s*"([^"]*)\"""", re.IGNORECASE)
ORIGIN = "preview://newsroom/"


def write_copy(html: str, file_of: Callable[[str], tuple[bytes, str]], folder: Path) -> Path:
    """Write `index.html` and every file of the page that the desk has into `folder`; return the page's path."""
    for path in sorted(_paths(html)):
        try:
            content, _ = file_of(path)
        except (EditorError, LookupError, OSError, ValueError):
            continue
        place = (folder / path).resolve()
        if place.is_relative_to(folder.resolve()):
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content)
    page = folder / "index.html"
    page.write_text(ADDRESS.sub(_relative, BASE.sub("", html)), encoding="utf-8")
    return page


def _paths(html: str) -> set[str]:
    found: set[str] = set()
    for kind, value in ADDRESS.findall(html):
        parts = [part.split()[0] for part in value.split(",") if part.split()] if kind.lower() == "srcset" else [value]
        found.update(_below(part) for part in parts)
    return {path for path in found if path and not path.endswith((".html", "/")) and ".." not in path.split("/")}


def _below(address: str) -> str:
    """The path below the site's root, or an empty string for an address elsewhere."""
    path = address.removeprefix(ORIGIN)
    if re.match(r"[a-z][a-z0-9+.-]*:|//|#", path, re.IGNORECASE):
        return ""
    return path.lstrip("/").split("?")[0].split("#")[0]


def _relative(found: re.Match[str]) -> str:
    def mended(address: str) -> str:
        return _below(address) or address

    kind, value = found[1], found[2]
    if kind.lower() != "srcset":
        return f'{kind}="{mended(value)}"'
    parts = [part.split() for part in value.split(",") if part.split()]
    return '{}="{}"'.format(kind, ", ".join(" ".join([mended(part[0]), *part[1:]]) for part in parts))
