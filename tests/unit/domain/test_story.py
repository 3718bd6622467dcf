"""Stories: photo references and their numbers."""

from editor.domain.photos import Placement, Role
from editor.domain.story import Story, photo_references, renumber


def test_references_are_listed_in_order() -> None:
    assert photo_references("![](photo:4)\n\nтекст ![план](photo:-2) ![](photo:4)") == (4, -2, 4)


def test_other_pictures_are_no_references() -> None:
    assert photo_references("![](picture:4) ![](photo:x) [](photo:4)") == ()


def test_renumbering_changes_list_and_body_together() -> None:
    story = Story(body="![](photo:-1)\n\n![](photo:-12)", placements=(Placement(id=-1), Placement(id=-12)))
    after = renumber(story, {-1: 40, -12: 41})
    assert photo_references(after.body) == (40, 41)
    assert [placement.id for placement in after.placements] == [40, 41]


def test_the_lead_is_found_wherever_it_stands() -> None:
    story = Story(placements=(Placement(id=1), Placement(id=2, role=Role.LEAD)))
    assert story.lead == story.placement(2)
    assert story.placement(9) is None
