"""The manifest: one line an entry, found without reading the others and changed without writing them anew."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable

import pytest

from editor.domain.errors import NewsroomSaysNo
from editor.export import lines, manifest
from editor.export.entries import Entry, entry_of
from editor.export.manifest import Manifest

SITE = "https://tanba.example"
NAMES = ("a", "a-b", "a/b", "ab", "a.html", "ё/ж.html", 'q"uote', "back\\slash", "news/1.html", "news/10.html", "new")


def entry(path: str, run: int = 1) -> Entry:
    return Entry(path, "0" * 64, len(path), "reason-list", run, {"list": "1"}, latest=(1, 2))


def bytes_of(one: Manifest) -> bytes:
    return b"".join(one.chunks(SITE))


def stored(paths: Iterable[str]) -> Manifest:
    """A manifest that was written and is read again, line by line."""
    entries = {path: entry(path) for path in paths}
    return manifest.parse(bytes_of(Manifest(1, entries)), "site", trusted=True)


def old_form(one: Manifest) -> bytes:
    found = json.loads(bytes_of(one))
    del found["count"]
    return (json.dumps(found, ensure_ascii=False, indent=1) + "\n").encode()


@pytest.mark.parametrize("count", range(len(NAMES) + 1))
def test_each_path_is_found_and_no_other(count: int) -> None:
    known, unknown = NAMES[:count], {*NAMES[count:], "", "zzz", "a/", "new/"}
    one = stored(known)
    assert [one.entries.get(path) for path in known] == [entry(path) for path in known]
    assert [path for path in (*known, *unknown) if path in one.entries] == list(known)
    assert len(one.entries) == count
    assert list(one.entries) == sorted(known)
    assert [one.entries[path] for path in known] == [entry(path) for path in known]  # once all of them are read


def test_the_file_is_one_json_document_with_a_line_an_entry() -> None:
    data = bytes_of(Manifest(3, {path: entry(path) for path in NAMES}, ("gone",), (("old", 5),)))
    found = json.loads(data)
    assert (found["run"], found["removed"], found["redirects"]) == (3, ["gone"], [["old", 5]])
    assert [entry_of(each) for each in found["files"]] == [entry(path) for path in sorted(NAMES)]
    assert len(data.splitlines()) == len(NAMES) + 5


@pytest.mark.parametrize("seed", range(20))
def test_a_changed_manifest_has_the_bytes_of_one_that_is_written_at_once(seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311 - the same days each time
    one = stored(dice.sample(NAMES, dice.randrange(len(NAMES))))
    entries = dict(one.entries)
    one = manifest.parse(bytes_of(one), "site", trusted=True)
    made = [entry(path, run=2) for path in dice.sample(NAMES, dice.randrange(4))]
    removed = [path for path in dice.sample(NAMES, dice.randrange(4)) if path not in {each.path for each in made}]
    fresh = one.changed(2, made, removed, ())
    for path in removed:
        entries.pop(path, None)
    entries.update((each.path, each) for each in made)
    assert dict(fresh.entries) == entries
    assert len(fresh.entries) == len(entries)
    assert bytes_of(fresh) == bytes_of(Manifest(2, entries, tuple(removed)))


def test_a_run_that_removed_nothing_new_keeps_what_the_last_one_removed() -> None:
    one = Manifest(4, {"a": entry("a")}, ("gone",))
    assert one.changed(4, [entry("a", 2)], (), ()).removed == ("gone",)
    assert one.changed(5, [entry("a", 5)], (), ()).removed == ()


def test_one_entry_is_read_and_not_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    def looked_up(count: int) -> int:
        one = stored(f"news/{number:06}.html" for number in range(count))
        read: list[object] = []
        monkeypatch.setattr(lines, "entry_of", lambda found: read.append(found) or entry_of(found))
        fresh = one.changed(2, [entry("news/000100.html", 2), entry("news/x.html", 2)], ["news/000200.html"], ())
        assert fresh.entries["news/000300.html"].size == len("news/000300.html")
        assert bytes_of(fresh).count(b"\n") == count + 5
        assert [each.path for each in one.under("news/none")] == []
        return len(read)

    assert looked_up(400) == looked_up(1600) <= 2


def test_only_what_lies_in_a_folder_is_under_it() -> None:
    one = stored(("photos.html", "photos/1", "photos/a/2", "photos-2/3", "a"))
    assert [each.path for each in one.under("photos")] == ["photos/1", "photos/a/2"]
    whole = Manifest(1, dict(one.entries))
    assert [each.path for each in whole.under("photos")] == ["photos/1", "photos/a/2"]


def test_an_older_form_is_read_and_written_in_the_new_one() -> None:
    one = Manifest(7, {path: entry(path) for path in NAMES}, ("gone",), (("old", 5),))
    found = manifest.parse(old_form(one), "site")
    assert found == one
    changed = found.changed(8, [entry("a", 8)], (), ())
    assert bytes_of(changed) == bytes_of(one.changed(8, [entry("a", 8)], (), ()))


def test_lines_in_another_order_are_read_all_the_same() -> None:
    data = bytes_of(Manifest(1, {path: entry(path) for path in ("a", "b", "c")}))
    first, second = (data[data.index(b'{"path":"%c"' % name) :].split(b"\n")[0] for name in b"ab")
    turned = data.replace(first, b"#").replace(second, first).replace(b"#", second)
    assert turned != data
    assert {path for path in ("a", "b", "c") if path in manifest.parse(turned, "site").entries} == {"a", "b", "c"}


@pytest.mark.parametrize("at", range(0, 400, 7))
def test_a_cut_or_spoilt_one_is_not_ours(at: int) -> None:
    data = bytes_of(Manifest(1, {path: entry(path) for path in ("a", "b", "c")}))
    for spoilt in (data[:at], data[:at] + b"\x00" + data[at + 1 :]):
        with pytest.raises(NewsroomSaysNo) as caught:
            manifest.parse(spoilt, "site")
        assert caught.value.code == "target-not-ours"
