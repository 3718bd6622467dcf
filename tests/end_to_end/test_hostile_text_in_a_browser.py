"""Hostile texts opened in a real browser: nothing runs, nothing is fetched, no name of the page is shadowed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, sync_playwright

from tests.unit.render.reading import shown
from tests.unit.render.test_safety import VECTORS

pytestmark = pytest.mark.browser

DANGEROUS = """() => {
    const tags = /^(script|iframe|frame|style|object|embed|svg|math|form|input|meta|base|link|template)$/i
    const isBad = given => /^on/i.test(given.name) || /^\\s*(javascript|vbscript|data):/i.test(given.value)
    return [...document.querySelectorAll('main *')]
        .filter(element => tags.test(element.tagName) || [...element.attributes].some(isBad))
        .map(element => element.outerHTML)
}"""

NAMES = "() => [document.location, document.body, document.forms, document.getElementById].map(value => typeof value)"


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        yield browser.new_page()
        browser.close()


def test_no_text_runs_anything_in_a_browser(page: Page) -> None:
    bodies = [form.format(vector) for vector in VECTORS for form in ("{}", "слова {} слова", "- {}", "> {}")]
    blocks = "<hr>".join(shown(body, preview=True).html for body in bodies)
    ran: list[str] = []
    fetched: list[str] = []
    page.on("dialog", lambda dialog: (ran.append(dialog.message), dialog.dismiss()))
    page.on("request", lambda request: fetched.append(request.url))
    page.set_content(f"<!DOCTYPE html><html lang='ru'><title>т</title><main>{blocks}</main></html>")
    page.mouse.move(60, 60)
    assert page.evaluate(DANGEROUS) == []
    assert page.evaluate(NAMES) == ["object", "object", "object", "function"]
    assert ran == fetched == []


def test_the_trap_itself_works(page: Page) -> None:
    ran: list[str] = []
    page.on("dialog", lambda dialog: (ran.append(dialog.message), dialog.dismiss()))
    page.set_content("<main><img src=x onerror=alert(1)></main>")
    page.wait_for_function("() => document.images[0].complete")
    assert len(page.evaluate(DANGEROUS)) == 1
    assert ran == ["1"]
