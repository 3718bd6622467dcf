"""axe-core on pages of the sample site in headless Chromium: light, dark, desktop and phone."""

import http.server
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.end_to_end.conftest import pages

pytestmark = [pytest.mark.browser, pytest.mark.timeout(900)]

BAD_PAGE = "<!doctype html><html><body><img src='x.png'><a href='#'></a><p style='color:#bbb'>pale</p></body></html>"


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_args: object) -> None:
        """Keep the test run's output to itself."""


@pytest.fixture(scope="module")
def address(sample_site: Path) -> Iterator[str]:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(sample_site)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as driver:
        arguments = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        chromium = driver.chromium.launch(executable_path="/usr/bin/chromium", args=arguments)
        yield chromium
        chromium.close()


def _violations(page: Page, tools: Path) -> list[str]:
    page.add_script_tag(path=str(tools / "axe-core" / "axe.min.js"))
    found = page.evaluate("axe.run().then(result => result.violations.map(v => v.id + ': ' + v.nodes[0].html))")
    return list(found)


def test_axe_finds_a_bad_page(browser: Browser, tools: Path) -> None:
    page = browser.new_page()
    page.set_content(BAD_PAGE)
    assert len(_violations(page, tools)) >= 3
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_has_a_violation(browser: Browser, address: str, sample_site: Path, tools: Path, scheme: str) -> None:
    page = browser.new_page(color_scheme=scheme, viewport={"width": 1280, "height": 900})
    bad: dict[str, list[str]] = {}
    for path in pages(sample_site):
        page.goto(f"{address}/{path.relative_to(sample_site).as_posix()}")
        if found := _violations(page, tools):
            bad[str(path.relative_to(sample_site))] = found
    page.close()
    assert bad == {}


def test_no_page_scrolls_sideways_on_a_phone(browser: Browser, address: str, sample_site: Path) -> None:
    page = browser.new_page(viewport={"width": 390, "height": 844})
    wide: list[str] = []
    for path in pages(sample_site):
        page.goto(f"{address}/{path.relative_to(sample_site).as_posix()}")
        if page.evaluate("document.documentElement.scrollWidth") > 390:
            wide.append(str(path.relative_to(sample_site)))
    page.close()
    assert wide == []
