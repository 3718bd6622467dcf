"""What a change of the tree would do: which addresses lead elsewhere, how many articles it touches. No Qt here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from editor.domain.rubrics import Rubric


@dataclass(frozen=True, slots=True)
class RubricPlan:
    """One change that waits for its button. `kind` is `move`, `save`, `merge` or `delete`.

    `rubric` is as it would be (for `merge` and `delete`: as it is), `into` takes its articles in; `articles` counts
    those that go along, `readdressed` those that readers have whose address changes. `redirects` are the (old, new)
    paths of lists; `left` and `entered` are the rubrics that a moved one stood in and will stand in.
    """

    kind: str
    rubric: Rubric
    position: int = 0
    into: Rubric | None = None
    articles: int = 0
    readdressed: int = 0
    redirects: tuple[tuple[str, str], ...] = ()
    left: Rubric | None = None
    entered: Rubric | None = None
    follows: bool = False

    @property
    def is_harmless(self) -> bool:
        """Order, names, colours and marks change no address and move no article: done at once.

        So is an address that follows the name and that was never exported (`follows`).
        """
        return self.kind in {"move", "save"} and (self.follows or not self.redirects)


def paths(rubrics: tuple[Rubric, ...]) -> dict[int, str]:
    """Rubric id -> the path of its list, for example `/gorod/parki/`."""
    by_id = {rubric.id: rubric for rubric in rubrics}
    found: dict[int, str] = {}
    for rubric in rubrics:
        parent = by_id.get(rubric.parent_id or 0)
        found[rubric.id] = f"/{parent.slug}/{rubric.slug}/" if parent else f"/{rubric.slug}/"
    return found


@dataclass(frozen=True, slots=True)
class Filed:
    """How many articles stand in each rubric itself, without its sub-rubrics: all of them, and those readers have."""

    every: Mapping[int, int]
    public: Mapping[int, int]


def without_children(rubrics: tuple[Rubric, ...], counts: Mapping[int, int]) -> dict[int, int]:
    """Counts that stand beside a tree include the sub-rubrics; here each rubric counts for itself."""
    own = {rubric.id: counts.get(rubric.id, 0) for rubric in rubrics}
    for rubric in rubrics:
        if rubric.parent_id is not None:
            own[rubric.parent_id] -= counts.get(rubric.id, 0)
    return own


def plan_change(kind: str, rubrics: tuple[Rubric, ...], filed: Filed, changed: Rubric, position: int = 0) -> RubricPlan:
    """A rubric becomes `changed`: other parent (`move`) or other address (`save`)."""
    by_id = {rubric.id: rubric for rubric in rubrics}
    after = tuple(changed if rubric.id == changed.id else rubric for rubric in rubrics)
    before_paths, after_paths = paths(rubrics), paths(after)
    touched = [each for each in before_paths if before_paths[each] != after_paths[each]]
    redirects = tuple((before_paths[each], after_paths[each]) for each in touched)
    moved = [each for each in touched if _top(before_paths[each]) != _top(after_paths[each])]
    return RubricPlan(
        kind,
        changed,
        position,
        articles=sum(filed.every.get(each, 0) for each in touched),
        readdressed=sum(filed.public.get(each, 0) for each in moved),
        redirects=redirects,
        left=by_id.get(by_id[changed.id].parent_id or 0),
        entered=by_id.get(changed.parent_id or 0),
    )


def plan_end(kind: str, rubrics: tuple[Rubric, ...], filed: Filed, rubric: Rubric, into: Rubric) -> RubricPlan:
    """A rubric goes (`merge` or `delete`): articles and addresses go to `into`, its sub-rubrics move under it."""
    under = into.parent_id or into.id
    after = tuple(
        replace(each, parent_id=under) if each.parent_id == rubric.id else each
        for each in rubrics
        if each.id != rubric.id
    )
    before_paths, after_paths = paths(rubrics), paths(after)
    after_paths[rubric.id] = after_paths[into.id]
    touched = [each for each in before_paths if before_paths[each] != after_paths[each]]
    moved = [each for each in touched if _top(before_paths[each]) != _top(after_paths[each])]
    return RubricPlan(
        kind,
        rubric,
        into=into,
        articles=filed.every.get(rubric.id, 0),
        readdressed=sum(filed.public.get(each, 0) for each in moved),
        redirects=tuple((before_paths[each], after_paths[each]) for each in touched),
    )


def siblings(rubrics: tuple[Rubric, ...], parent_id: int | None) -> tuple[Rubric, ...]:
    """The rubrics of one parent (None: the top) in their order."""
    return tuple(sorted((each for each in rubrics if each.parent_id == parent_id), key=lambda each: each.position))


def has_children(rubrics: tuple[Rubric, ...], rubric_id: int) -> bool:
    """Whether anything stands under a rubric."""
    return any(each.parent_id == rubric_id for each in rubrics)


def step(rubrics: tuple[Rubric, ...], rubric: Rubric, way: str) -> tuple[int | None, int] | None:
    """Where Alt and an arrow takes a rubric: (parent, position), or None where it can't go.

    `up` and `down` change its place among its siblings, `in` puts it under the one before, `out` after its parent.
    """
    row = siblings(rubrics, rubric.parent_id)
    here = next(number for number, each in enumerate(row) if each.id == rubric.id)
    if way in {"up", "down"}:
        there = here + (1 if way == "down" else -1)
        return (rubric.parent_id, there) if 0 <= there < len(row) else None
    if way == "in":
        if rubric.parent_id is not None or not here or has_children(rubrics, rubric.id):
            return None
        above = row[here - 1]
        return above.id, len(siblings(rubrics, above.id))
    if rubric.parent_id is None:
        return None
    tops = siblings(rubrics, None)
    return None, 1 + next(number for number, each in enumerate(tops) if each.id == rubric.parent_id)


def may_drop(rubrics: tuple[Rubric, ...], rubric_id: int, parent_id: int | None) -> bool:
    """Whether two levels stay two levels."""
    if parent_id is None:
        return True
    parent = next((each for each in rubrics if each.id == parent_id), None)
    if parent is None or parent.parent_id is not None:
        return False
    return parent_id != rubric_id and not has_children(rubrics, rubric_id)


def _top(path: str) -> str:
    return path.split("/")[1]
