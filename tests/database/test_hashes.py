"""The bytes that seals are taken of are those of canonical JSON, whichever library writes them."""

from __future__ import annotations

import json
from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from db.hashes import canonical_json, canonical_row, is_hash_of, text_hash
from db.sqlite.seals import seal_of

ANY_TEXT = st.text(st.characters(exclude_categories=()))
VALUES = st.none() | st.booleans() | st.integers() | st.floats() | ANY_TEXT
NESTED = st.recursive(VALUES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ANY_TEXT, inner, max_size=3))


def written(value: object) -> bytes:
    """As the first version wrote it."""
    text = json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass")


def pieces() -> Iterator[list[str]]:
    """Every sign that there is, surrogates too, each alone and a thousand together."""
    for start in range(0, 0x110000, 1024):
        signs = list(map(chr, range(start, start + 1024)))
        yield signs
        yield ["".join(signs)]


def test_every_sign_is_written_as_ever() -> None:
    assert all(canonical_row(piece) == written(piece) for piece in pieces())


@given(st.lists(NESTED))
def test_every_row_is_written_as_ever(row: list[object]) -> None:
    assert canonical_row(row) == canonical_row(tuple(row)) == written(row)


@given(st.dictionaries(st.text(), NESTED))
def test_every_story_has_the_hash_that_it_ever_had(story: dict[str, object]) -> None:
    try:
        digest = text_hash(canonical_json(story))
    except UnicodeEncodeError:  # what no story can hold
        return
    assert is_hash_of(digest, story)
    assert not is_hash_of(digest, {**story, "a": "another"})


def test_a_row_of_bytes_has_no_seal() -> None:
    assert seal_of([b"1"]) == ""
