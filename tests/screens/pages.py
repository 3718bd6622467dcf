"""Pictures of exported pages, taken by a headless browser straight from the folder."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, sync_playwright


@dataclass(frozen=True, slots=True)
class Page:
    """One picture of a page: the first file that fits `path`, in a window of this size."""

    name: str
    path: str
    size: tuple[int, int]
    scheme: Literal["light", "dark"] = "light"


ARTICLE = "gorod/48-*.html"
PAGES = (
    Page("site-article", ARTICLE, (1200, 1000)),
    Page("site-article-phone", ARTICLE, (390, 844)),
    Page("site-article-dark", ARTICLE, (1200, 760), "dark"),
    Page("site-rubric", "gorod/index.html", (1200, 900)),
    Page("site-front", "index.html", (1200, 1000)),
)


def take_pages(site: Path, folder: Path, wanted: set[str], write: Callable[[bytes, Path], None]) -> None:
    """Write the pictures of PAGES, or those that are wanted."""
    todo = [page for page in PAGES if not wanted or page.name in wanted]
    if not todo:
        return
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for page in todo:
            write(_picture(browser, site, page), folder / f"{page.name}.png")
        browser.close()


def _picture(browser: Browser, site: Path, page: Page) -> bytes:
    width, height = page.size
    shown = browser.new_page(viewport={"width": width, "height": height}, color_scheme=page.scheme)
    shown.goto(next(site.glob(page.path)).as_uri())
    shown.wait_for_load_state("networkidle")
    taken = shown.screenshot()
    shown.close()
    return taken
