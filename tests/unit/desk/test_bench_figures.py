"""What is measured is told as it was: spreads, ratios, processor time of every child, the page and its plots."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from defusedxml import ElementTree

from editor.desk.bench.children import Spent, run
from editor.desk.bench.figures import Measured, machine, quantile, ratio, read, report
from editor.desk.bench.telling import duration, heading, lines
from editor.domain.errors import WorldFailed
from tests.bench import page

BURN = "import time\nwhile time.process_time() < 0.2: pass"
PARENT = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {BURN!r}])"


def measured(row: str, size: int, who: str, *seconds: float, is_pooled: bool = False) -> Measured:
    figure = Measured(row, size, who, is_pooled=is_pooled)
    for each in seconds:
        figure.add(Spent(each, each / 2, 100))
    return figure


def test_the_slowest_of_a_hundred_counts() -> None:
    samples = [0.001] * 98 + [0.5, 0.9]
    assert [quantile(samples, share) for share in (0.5, 0.95, 0.99, 1.0)] == [0.001, 0.001, 0.5, 0.9]


def test_work_for_many_things_is_told_for_one() -> None:
    figure = Measured("check", 1000, per="article")
    figure.add(Spent(5.0, 4.0, 80), things=1000)
    assert (figure.median, figure.cpu, figure.memory) == (0.005, [0.004], [80])


def test_a_row_is_held_against_each_who_does_it() -> None:
    row = [measured("export-full", 1000, "Rubrika", 2, 3, 4), measured("export-full", 1000, "Hugo", 5, 6, 7)]
    assert ratio(row[0], row[1]) == 0.5
    told = [line.split() for line in lines(row)]
    assert told[1][-1] == "0.50"
    assert (told[0][3:7], len(heading().split())) == (["3", "s", "2", "s"], 11)


@pytest.mark.parametrize(
    ("seconds", "told"), [(25.44, "25.4 s"), (1, "1 s"), (0.0314, "31.4 ms"), (0.000_42, "420 µs"), (2504, "2504 s")]
)
def test_durations_have_three_digits_and_a_unit(seconds: float, told: str) -> None:
    assert duration(seconds) == told


def test_a_report_reads_back_and_names_no_place() -> None:
    row = [measured("key", 10, "Rubrika", 0.001, 0.016, is_pooled=True)]
    text = json.dumps(report(row, machine(), {"Hugo": "not installed"}))
    assert read(json.loads(text)) == row
    assert str(Path.home()) not in text
    assert Path.home().name not in json.loads(text)["machine"].values()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows tells no processor time of children")
def test_what_a_child_of_a_child_spends_counts() -> None:
    spent = run([sys.executable, "-c", PARENT])
    assert spent.cpu is not None
    assert spent.cpu > 0.2


def test_a_program_that_fails_is_named() -> None:
    with pytest.raises(WorldFailed) as failed:
        run([sys.executable, "-c", "raise SystemExit('no disk here')"])
    assert (failed.value.code, failed.value.facts["reason"]) == ("bench-failed", "no disk here")
    assert run([sys.executable, "-c", "raise SystemExit(1)"], allowed=(0, 1)).wall > 0


def test_the_page_has_every_figure_and_a_plot_of_what_grows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = [
        measured("export-full", 1000, "Rubrika", 2, 3), measured("export-full", 10_000, "Rubrika", 20, 30),
        measured("export-full", 10_000, "Hugo", 40), measured("key", 1000, "Rubrika", 0.001, 0.02, is_pooled=True),
    ]  # fmt: skip
    (tmp_path / "figures.json").write_text(json.dumps(report(found, machine(), {"Pelican": "not installed"})), "utf-8")
    for name, place in (("PAGE", tmp_path / "speed.md"), ("PLOTS", tmp_path / "plots")):
        monkeypatch.setattr(page, name, place)
    monkeypatch.setattr(sys, "argv", ["page", str(tmp_path / "figures.json")])
    assert page.main() == 0
    told = (tmp_path / "speed.md").read_text("utf-8")
    assert "| `export-full` | 10,000 | Hugo | 40 s |" in told
    assert "0.62, processor 0.62, memory 1.00" in told
    assert "20 ms, 20 ms" in told
    assert "Without Pelican: not installed." in told
    plot = ElementTree.parse(tmp_path / "plots" / "the-site.svg").getroot()
    assert [each.text for each in plot.iter("{http://www.w3.org/2000/svg}text")][-1] == "export-full"
