"""Verbs about rubrics."""

from __future__ import annotations

from dataclasses import replace

from editor.cli.call import Call
from editor.cli.output import columns
from editor.desk import Desks
from editor.domain.errors import NewsroomSaysNo, WrongCall
from editor.domain.rubrics import Rubric
from editor.domain.words import LANGUAGES, Names


def list_tree(call: Call) -> int:
    """The tree, each parent followed by its children."""
    with call.newsroom() as desks:
        _answer(call, desks, desks.rubrics.tree())
    return 0


def add(call: Call) -> int:
    """A new rubric at the end of its siblings."""
    options = call.options
    names = Names({tag: getattr(options, tag) for tag in LANGUAGES})
    if not names.first:
        raise WrongCall("rubric-without-name", options=", ".join(f"--{tag}" for tag in LANGUAGES))
    with call.newsroom() as desks:
        parent = find_rubric(desks, options.under).id if options.under else None
        rubric = desks.rubrics.add(names, slug=options.slug, parent_id=parent, colour=options.colour)
    call.out.answer(rubric, f"The rubric «{names.first}» has the address {rubric.slug}.")
    return 0


def rename(call: Call) -> int:
    """New names or a new address part; what is not given stays."""
    options = call.options
    with call.newsroom() as desks:
        old = find_rubric(desks, options.rubric)
        names = Names({tag: getattr(options, tag) or name for tag, name in old.names.items()})
        rubric = desks.rubrics.save(replace(old, names=names, slug=options.slug or old.slug))
    call.out.answer(rubric, f"The rubric «{names.first}» has the address {rubric.slug}.")
    return 0


def move(call: Call) -> int:
    """Another parent, another place among the siblings, or both."""
    options = call.options
    if options.under and options.top:
        raise WrongCall("rubric-two-places")
    with call.newsroom() as desks:
        rubric = find_rubric(desks, options.rubric)
        parent = find_rubric(desks, options.under).id if options.under else None if options.top else rubric.parent_id
        siblings = [one for one in desks.rubrics.tree() if one.parent_id == parent and one.id != rubric.id]
        stays = parent == rubric.parent_id
        place = options.position if options.position is not None else rubric.position if stays else len(siblings)
        _answer(call, desks, desks.rubrics.move(rubric.id, parent, min(place, len(siblings))))
    return 0


def merge(call: Call) -> int:
    """One rubric goes into another; its address redirects there."""
    with call.newsroom() as desks:
        gone, heir = find_rubric(desks, call.options.rubric), find_rubric(desks, call.options.into)
        _answer(call, desks, desks.rubrics.merge(gone.id, heir.id))
    return 0


def delete(call: Call) -> int:
    """Remove a rubric; without a word about its articles it must have none."""
    heir: str = call.options.articles_to
    with call.newsroom() as desks:
        rubric = find_rubric(desks, call.options.rubric)
        _answer(call, desks, desks.rubrics.delete(rubric.id, find_rubric(desks, heir).id if heir else None))
    return 0


def find_rubric(desks: Desks, wanted: str) -> Rubric:
    """The rubric with this number, address part, path (`gorod/parki`) or name; NewsroomSaysNo without one."""
    tree = desks.rubrics.tree()
    paths = _paths(tree)
    word = wanted.strip().strip("/").casefold()
    for rubric in tree:
        known = {str(rubric.id), rubric.slug, paths[rubric.id], *rubric.names.forms}
        if word and word in {each.casefold() for each in known}:
            return rubric
    raise NewsroomSaysNo("no-rubric-named", name=wanted)


def _paths(tree: tuple[Rubric, ...]) -> dict[int, str]:
    slugs = {rubric.id: rubric.slug for rubric in tree}
    return {one.id: f"{slugs[one.parent_id]}/{one.slug}" if one.parent_id else one.slug for one in tree}


def _answer(call: Call, desks: Desks, tree: tuple[Rubric, ...]) -> None:
    counts = desks.articles.counts().rubrics
    paths = _paths(tree)
    rows = [(one.id, paths[one.id], counts.get(one.id, 0), one.names.first) for one in tree]
    call.out.answer(tree, columns(rows) or ["No rubrics."])
