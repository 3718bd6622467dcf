"""Verbs about articles: listing, showing, publishing, finding."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from threading import Event

from editor.cli.call import Call
from editor.cli.output import columns
from editor.cli.rubrics import find_rubric
from editor.desk import Desks
from editor.domain.articles import Article, ArticleRow, ListQuery, Seen
from editor.domain.content import FieldKind
from editor.domain.errors import EditorError, NotFound, WrongCall
from editor.domain.people import Person
from editor.domain.rubrics import Rubric
from editor.domain.sentences import say
from editor.domain.story import Story, fields_of

_BATCH = 500
_WATCH_SECONDS = 30.0


def list_articles(call: Call) -> int:
    """Rows of articles, the last changed first."""
    options = call.options
    with call.newsroom() as desks:
        rubric_id = find_rubric(desks, options.rubric).id if options.rubric else None
        found: list[ArticleRow] = []
        for row in _rows(desks, desks.articles.ids(ListQuery(rubric_id=rubric_id))):
            if row.workflow == (options.workflow or row.workflow) and row.publication == (
                options.publication or row.publication
            ):
                found.append(row)
            if len(found) == options.limit:
                break
        _answer_rows(call, desks, tuple(found))
    return 0


def search(call: Call) -> int:
    """Rows of the articles that hold every word."""
    with call.newsroom() as desks:
        _answer_rows(call, desks, desks.search.search(" ".join(call.options.query), call.options.limit))
    return 0


def show(call: Call) -> int:
    """One article with its text, or one of its revisions."""
    with call.newsroom() as desks:
        article = desks.articles.get(call.options.id)
        story = article.story
        answer: object = article
        if call.options.revision:
            revision = desks.articles.revision(article.id, call.options.revision)
            story, answer = revision.story, revision
        address = desks.articles.address(story, article.id)
        words = _page(story, article, desks.rubrics.tree(), desks.people.all(), address)
    call.out.answer(answer, words)
    return 0


def publish(call: Call) -> int:
    """Publish each article; one that a check blocks does not hold up the others."""
    with call.newsroom() as desks:
        ids = tuple(dict.fromkeys(call.options.ids))
        if call.options.seen and len(ids) > 1:
            raise WrongCall("seen-needs-one")
        saw = {number: _seen(call, desks, number) for number in ids}
        return _each(call, ids, lambda number: desks.publication.publish(number, seen=saw[number]))


def withdraw(call: Call) -> int:
    """Take an article off the site."""
    with call.newsroom() as desks:
        number = call.options.id
        article = desks.publication.withdraw(number, call.options.reason, seen=_seen(call, desks, number))
    call.out.answer(article, f"Article {article.id} is withdrawn; the next export takes it off the site.")
    return 0


def correct(call: Call) -> int:
    """Publish the working copy with a note."""
    with call.newsroom() as desks:
        number = call.options.id
        article = desks.publication.correct(number, call.options.note, seen=_seen(call, desks, number))
    call.out.answer(article, f"Article {article.id} is published with a correction.")
    return 0


def publish_due(call: Call) -> int:
    """Publish what is due, once or for as long as the call lives."""
    never = Event()
    with call.newsroom() as desks:
        if call.options.watch:
            call.out.say("Watching for what is due. Ctrl+C ends it.")
        while True:
            published = desks.publication.publish_due()
            if not call.options.watch:
                break
            for article in published:
                call.out.say(f"Article {article.id} is published.")
            never.wait(_WATCH_SECONDS)
    lines = [f"Article {article.id} is published." for article in published] or ["Nothing is due."]
    call.out.answer(published, lines)
    return 0


def _seen(call: Call, desks: Desks, number: int) -> Seen | None:
    """What the caller saw: the version that was named, else what stands there as the verb begins."""
    if call.options.seen:
        return Seen(call.options.seen)
    try:
        return desks.articles.get(number).seen
    except NotFound:
        return None  # the act itself says so, in its turn


def _each(call: Call, ids: Iterable[int], act: Callable[[int], Article]) -> int:
    """Publish several articles; the exit status is the worst of theirs."""
    done: list[Article] = []
    status = 0
    for number in ids:
        try:
            done.append(act(number))
        except EditorError as error:
            call.out.say(f"rubrika: {say(error.code, error.facts)}")
            status = max(status, error.exit_status)
    call.out.answer(done, [f"Article {article.id} is published." for article in done])
    return status


def _rows(desks: Desks, ids: tuple[int, ...]) -> Iterable[ArticleRow]:
    for start in range(0, len(ids), _BATCH):
        yield from desks.articles.rows(ids[start : start + _BATCH])


def _answer_rows(call: Call, desks: Desks, rows: tuple[ArticleRow, ...]) -> None:
    rubrics = {rubric.id: rubric for rubric in desks.rubrics.tree()}
    lines = columns([_line(row, rubrics) for row in rows]) or ["No articles."]
    call.out.answer(rows, lines)


def _line(row: ArticleRow, rubrics: dict[int, Rubric]) -> tuple[object, ...]:
    rubric = rubrics.get(row.rubric_id or 0)
    named = rubric.names.best(row.language) if rubric else "no rubric"
    marks = "".join(("!" if row.blocks else "", "*" if row.differs_from_live else ""))
    return (row.id, f"{row.workflow}/{row.publication}{marks}", row.language, named, row.headline or "(no headline)")


def _page(
    story: Story, article: Article, rubrics: tuple[Rubric, ...], people: tuple[Person, ...], address: str
) -> list[str]:
    rubric = next((one for one in rubrics if one.id == story.rubric_id), None)
    named = {person.id: person.names.best(story.language) for person in people}
    fields = (
        ("Rubric", rubric.names.best(story.language) if rubric else ""),
        ("State", f"{article.workflow}, {article.publication}"),
        ("Version", f"{article.version}, text {article.content_hash[:12]}"),
        ("By", ", ".join(named[person] for person in story.bylines if person in named)),
        ("Address", address if story.slug else ""),
        *((field.label, getattr(story, field.name)) for field in fields_of(FieldKind.SHORT) if not field.is_title),
        ("Tags", ", ".join(story.tags)),
        ("Photos", str(len(story.placements) or "")),
    )
    head = [f"{name}: {value}" for name, value in fields if value]
    text = [part for part in (story.kicker, story.headline, story.lede, "\n".join(head), story.body) if part]
    return "\n\n".join(text).split("\n")
