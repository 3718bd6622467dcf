"""Every page of the sample site through the Nu HTML checker."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.end_to_end.conftest import pages

pytestmark = pytest.mark.java

BAD_PAGE = "<!doctype html><html lang=ru><title></title><p><div></p><img src=x></html>"


def _findings(tools: Path, *targets: Path) -> list[dict[str, object]]:
    jar = tools / "vnu-jar" / "build" / "dist" / "vnu.jar"
    command = ["java", "-jar", jar, "--skip-non-html", "--errors-only", "--format", "json", "--stdout", *targets]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    return json.loads(run.stdout)["messages"]


def test_the_checker_finds_a_bad_page(tools: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.html").write_text(BAD_PAGE, "utf-8")
    assert len(_findings(tools, tmp_path)) >= 2


def test_every_page_is_valid(tools: Path, sample_site: Path) -> None:
    assert len(pages(sample_site)) > 60
    errors = [(found.get("url"), found.get("lastLine"), found["message"]) for found in _findings(tools, sample_site)]
    assert errors == []
