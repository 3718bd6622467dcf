"""Whether a newsroom holds all that was acknowledged: a function of the files and the acknowledgements alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import NoReturn

from sqlalchemy.exc import DatabaseError

from db.hashes import canonical_json, story_hash, text_hash
from db.newsroom import articles, drafts, photos, revisions, search
from db.safety.verify import verify as look_through
from db.sqlite.connections import DRIVER
from db.sqlite.store import DATABASE, SqliteStore, open_store
from db.store import Transaction
from editor.desk.draft_files import DraftFiles
from editor.domain.articles import Article, ListQuery, Revision
from editor.domain.errors import EditorError
from editor.domain.states import is_public
from editor.domain.story import Story
from editor.photos.store import PhotoStore
from tests.soak.acks import Ack, Violation

FROZEN = frozenset({"create", "save", "restore", "publish", "correct", "withdraw"})
"""Verbs that leave a revision of the text they acknowledge."""

JOURNAL = frozenset({"draft", "drop"})

BEGUN = "begun"
"""What a writer says before it touches the journal of an article: until it acknowledges more, both states are right."""

SESSION = "writer"


class _Seen(Exception):
    """Ends the transaction of a look, which leaves nothing behind."""


def verify(location: Path, acks: Iterable[Ack], *, sessions: int = 1) -> tuple[Violation, ...]:
    """All promises that do not hold in the newsroom at `location`.

    Each of the `sessions` that wrote there may have done one verb more than it could acknowledge.
    """
    told = tuple(acks)
    try:
        return tuple(_look(location, told, sessions))
    except EditorError as error:
        if error.code == "no-newsroom" and not told:
            return ()
        return (Violation("lost" if error.code == "no-newsroom" else "corrupt", f"it opens with «{error.code}»"),)
    except (DatabaseError, DRIVER.Error, ValueError, TypeError, KeyError) as error:
        return (Violation("corrupt", f"reading it ends with {type(error).__name__}: {error}"),)


def verify_typed(location: Path, state: Path, signs: Iterable[str]) -> tuple[Violation, ...]:
    """Texts that were typed (`text_sign`) and are neither in the newsroom nor in the second place, in `state`."""
    there = {text_sign(draft.story) for draft in DraftFiles(state, str(location)).all()}
    with closing(open_store(str(location))) as store, store.read() as tx:
        for number in articles.ids(tx, ListQuery()):
            there.update(text_sign(one.story) for one in revisions.of_article(tx, number))
            there.add(text_sign(articles.get(tx, number).story))
        there.update(text_sign(draft.story) for draft in drafts.left_over(tx, not_session=""))
    return tuple(Violation("lost", f"a typed text is nowhere: {sign}") for sign in signs if sign not in there)


def text_sign(story: Story) -> str:
    """What tells the words of one text from those of another, whatever the newsroom filled in beside them."""
    return text_hash(canonical_json([story.headline.strip(), story.lede.strip(), story.body.strip()]))


def verify_open(store: SqliteStore) -> list[Violation]:
    """What is wrong in a newsroom that is open, whatever was acknowledged."""
    found: list[Violation] = []
    try:
        with store.write() as tx:
            found.extend(_file(tx))
            for number in articles.ids(tx, ListQuery()):
                article = articles.get(tx, number)
                found.extend((*_article(article), *_revisions(tx, article, revisions.of_article(tx, number))))
            found.extend(_index(tx))
            _leave()
    except _Seen:
        return found


def _look(location: Path, acks: tuple[Ack, ...], sessions: int) -> list[Violation]:
    found: list[Violation] = []
    with closing(open_store(str(location))) as store:
        try:
            with store.write() as tx:
                found.extend(_file(tx))
                if found:
                    return found
                found.extend(_promises(tx, acks, sessions))
                found.extend(_photos(tx, acks, store.photo_root))
                found.extend(_index(tx))
                _leave()
        except _Seen:
            found.extend(Violation("wrong", str(each)) for each in look_through(location / DATABASE)[1])
            return found


def _leave() -> NoReturn:
    raise _Seen


def _file(tx: Transaction) -> Iterator[Violation]:
    for (text,) in tx.exec_driver_sql("PRAGMA integrity_check").all():
        if text != "ok":
            yield Violation("corrupt", f"integrity_check: {text}")
    for row in tx.exec_driver_sql("PRAGMA foreign_key_check").all():
        yield Violation("wrong", f"foreign_key_check: {tuple(row)}")


def _promises(tx: Transaction, acks: tuple[Ack, ...], sessions: int) -> Iterator[Violation]:
    ahead = 0
    last = {ack.id: ack for ack in acks if ack.kind not in {"photo", "newsroom", BEGUN, *JOURNAL}}
    stored: dict[int, tuple[Article, tuple[Revision, ...]]] = {}
    for number in articles.ids(tx, ListQuery()):
        stored[number] = articles.get(tx, number), revisions.of_article(tx, number)
    for number, (article, frozen) in stored.items():
        ahead += article.version - (last[number].version if number in last else 0)
        yield from _article(article)
        yield from _revisions(tx, article, frozen)
    for number, ack in last.items():
        if number not in stored:
            yield Violation("lost", f"{ack}: the article is not there")
        else:
            yield from _newest(ack, stored[number][0])
    for ack in acks:
        if ack.kind in FROZEN and ack.id in stored and ack.sha not in {one.content_hash for one in stored[ack.id][1]}:
            yield Violation("lost", f"{ack}: no revision holds this text")
    gone, unasked = _journal(tx, acks)
    for text in gone:
        yield Violation("lost", f"typing that was acknowledged is not in the journal: {text}")
    if ahead + len(unasked) > sessions:
        yield Violation("wrong", f"{ahead + len(unasked)} verbs more than acknowledged; journal: {unasked}")


def _newest(ack: Ack, article: Article) -> Iterator[Violation]:
    if article.version < ack.version:
        yield Violation("lost", f"{ack}: stored is version {article.version}")
    elif article.version == ack.version and article.content_hash != ack.sha:
        yield Violation("lost", f"{ack}: stored is another text, {article.content_hash}")


def _article(article: Article) -> Iterator[Violation]:
    if story_hash(article.story) != article.content_hash:
        yield Violation("wrong", f"article {article.id} is not the text of its hash")
    if is_public(article.publication) != (article.live_revision_id is not None):
        yield Violation("wrong", f"article {article.id} is {article.publication} with live {article.live_revision_id}")


def _revisions(tx: Transaction, article: Article, frozen: tuple[Revision, ...]) -> Iterator[Violation]:
    newest = frozen[0].content_hash if frozen else story_hash(Story(language=article.story.language))
    if article.content_hash != newest:
        yield Violation("wrong", f"article {article.id}: its text is not in its newest revision")
    if [one.number for one in frozen] != list(range(len(frozen), 0, -1)):
        yield Violation("wrong", f"article {article.id}: its revisions are numbered {[one.number for one in frozen]}")
    bodies = dict(tx.exec_driver_sql("SELECT id, body_sha256 FROM revision WHERE article_id = ?", (article.id,)).all())
    for one in frozen:
        if story_hash(one.story) != one.content_hash or text_hash(one.story.body) != bodies[one.id]:
            yield Violation("wrong", f"revision {one.number} of article {article.id} is not the text of its hash")
    live = next((one for one in frozen if one.id == article.live_revision_id), None)
    kept = tx.exec_driver_sql("SELECT live_hash FROM article WHERE id = ?", (article.id,)).scalar_one()
    if (article.live_revision_id is not None) != (live is not None) or kept != (live.content_hash if live else ""):
        yield Violation("wrong", f"article {article.id}: readers have no revision of it ({article.live_revision_id})")


def _journal(tx: Transaction, acks: tuple[Ack, ...]) -> tuple[list[str], list[str]]:
    """(acknowledged drafts that are not there, drafts that nobody acknowledged)."""
    told = {ack.id: ack for ack in acks if ack.kind in {BEGUN, *JOURNAL}}
    kept = {draft.article_id or 0: story_hash(draft.story) for draft in drafts.left_over(tx, not_session="verifier")}
    wanted = {number: ack.sha for number, ack in told.items() if ack.kind == "draft"}
    gone = [f"{number}: {sha}" for number, sha in wanted.items() if kept.get(number) != sha]
    open_ = {number for number, ack in told.items() if ack.kind == BEGUN}
    unasked = [f"{number}: {sha}" for number, sha in kept.items() if number not in {*wanted, *open_}]
    return gone, unasked


def _photos(tx: Transaction, acks: tuple[Ack, ...], root: Path) -> Iterator[Violation]:
    originals = PhotoStore(root)
    rows = {photo.id: photo.sha256 for photo in photos.find(tx)}
    for ack in acks:
        if ack.kind == "photo" and rows.get(ack.id) != ack.sha:
            yield Violation("lost", f"{ack}: the photo is not in the library")
    for number, sha in rows.items():
        if not originals.verify(sha):
            yield Violation("wrong", f"photo {number}: the original is not whole")


def _index(tx: Transaction) -> Iterator[Violation]:
    kept = _words(tx)
    tx.exec_driver_sql("INSERT INTO article_text (article_text) VALUES ('delete-all')")
    search.index(tx, articles.ids(tx, ListQuery()))
    fresh = _words(tx)
    if kept != fresh:
        missing, excess = (fresh - kept).total(), (kept - fresh).total()
        yield Violation("wrong", f"the index of words lacks {missing} and has {excess} too many")


def _words(tx: Transaction) -> Counter[tuple[object, ...]]:
    tx.exec_driver_sql("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, article_text, instance)")
    found = Counter(tuple(row) for row in tx.exec_driver_sql("SELECT term, doc, col FROM temp.words").all())
    tx.exec_driver_sql("DROP TABLE temp.words")
    return found
