"""Which steps an article may take from where it stands, and the one that comes next."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from editor.domain.articles import Article
from editor.domain.sentences import QT_TRANSLATE_NOOP
from editor.domain.states import WORKFLOW_MOVES, Publication, Workflow, after, is_public
from editor.domain.visible import shown
from editor.ui.kit.words import state
from editor.ui.writing.session.requests import Step

PUBLISHING = ("publish", "correct", "schedule", "unschedule", "withdraw")
"""Steps that change what readers have."""

TONES = {"draft": "plain", "review": "warn", "ready": "ok", "scheduled": "violet", "published": "accent"}
"""State -> tone of its pill; every other state is plain."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A step with its words; `asks` is what must be asked first: empty, `note`, `reason` or `time`."""

    step: Step
    words: str
    icon: str
    asks: str = ""
    enabled: bool = True


_MOVES = {
    Workflow.IDEA: (QT_TRANSLATE_NOOP("steps", "Back to ideas"), "draft"),
    Workflow.DRAFT: (QT_TRANSLATE_NOOP("steps", "Back to draft"), "draft"),
    Workflow.REVIEW: (QT_TRANSLATE_NOOP("steps", "Send to review"), "review"),
    Workflow.READY: (QT_TRANSLATE_NOOP("steps", "Mark ready"), "ready"),
}
_START = QT_TRANSLATE_NOOP("steps", "Start the draft")
_SPIKE = QT_TRANSLATE_NOOP("steps", "Spike")
_UNSPIKE = QT_TRANSLATE_NOOP("steps", "Bring back")
_UPDATE = QT_TRANSLATE_NOOP("steps", "Publish changes")
_WORDS = {
    "publish": (QT_TRANSLATE_NOOP("steps", "Publish"), "published", ""),
    "correct": (QT_TRANSLATE_NOOP("steps", "Publish a correction…"), "fa6s.pen", "note"),
    "schedule": (QT_TRANSLATE_NOOP("steps", "Schedule…"), "scheduled", "time"),
    "unschedule": (QT_TRANSLATE_NOOP("steps", "Take off the schedule"), "fa6s.xmark", ""),
    "withdraw": (QT_TRANSLATE_NOOP("steps", "Withdraw…"), "spiked", "reason"),
}


_TAKEN = {
    "publish": QT_TRANSLATE_NOOP("steps", "Published"),
    "correct": QT_TRANSLATE_NOOP("steps", "Correction published"),
    "schedule": QT_TRANSLATE_NOOP("steps", "Scheduled"),
    "unschedule": QT_TRANSLATE_NOOP("steps", "Taken off the schedule"),
    "withdraw": QT_TRANSLATE_NOOP("steps", "Withdrawn"),
    "unspike": QT_TRANSLATE_NOOP("steps", "Brought back"),
    "embargo": QT_TRANSLATE_NOOP("steps", "Embargo set"),
    "lift": QT_TRANSLATE_NOOP("steps", "Embargo lifted"),
    "save": QT_TRANSLATE_NOOP("steps", "Version saved"),
}
_MOVED = {
    Workflow.IDEA: QT_TRANSLATE_NOOP("steps", "Back among the ideas"),
    Workflow.DRAFT: QT_TRANSLATE_NOOP("steps", "It is a draft now"),
    Workflow.REVIEW: QT_TRANSLATE_NOOP("steps", "Sent to review"),
    Workflow.READY: QT_TRANSLATE_NOOP("steps", "Marked ready"),
}


def next_step(article: Article, *, dirty: bool) -> Offer:
    """The one step of the primary button."""
    here, readers = article.workflow, article.publication
    if here is Workflow.SPIKED:
        return Offer(Step("unspike"), _tr(_UNSPIKE), "fa6s.rotate-left")
    if here is Workflow.IDEA:
        return Offer(Step("move", Workflow.DRAFT), _tr(_START), "draft")
    if readers is Publication.SCHEDULED:
        return publishing("publish", readers)
    if here is Workflow.READY or (here is Workflow.DRAFT and is_public(readers)):
        if is_public(readers) and not dirty and not article.differs_from_live:
            return Offer(Step("publish"), state("published"), "published", enabled=False)
        return publishing("publish", readers)
    return moving(WORKFLOW_MOVES[here][0])


def other_moves(article: Article) -> list[Offer]:
    """Steps of the desk: the menu of the status pill."""
    if article.workflow is Workflow.SPIKED:
        return [Offer(Step("unspike"), _tr(_UNSPIKE), "fa6s.rotate-left")]
    moves = [moving(there) for there in WORKFLOW_MOVES[article.workflow] if there is not Workflow.SPIKED]
    return [*moves, Offer(Step("spike"), _tr(_SPIKE), "spiked")]


def other_publishing(article: Article, *, dirty: bool) -> list[Offer]:
    """Steps towards the readers besides the next one: the menu beside the primary button."""
    if article.workflow in {Workflow.SPIKED, Workflow.IDEA}:
        return []
    taken = next_step(article, dirty=dirty).step.name
    names = [name for name in PUBLISHING if name != taken and after(name, article.publication) is not None]
    return [publishing(name, article.publication) for name in names]


def moving(there: Workflow) -> Offer:
    """A step of the desk to another state."""
    words, icon = _MOVES[there]
    return Offer(Step("move", there), _tr(words), icon)


def publishing(name: str, readers: Publication) -> Offer:
    """A step towards the readers by its name."""
    words, icon, asks = _WORDS[name]
    words = _UPDATE if name == "publish" and is_public(readers) else words
    return Offer(Step(name), _tr(words), icon, asks)


def taken(step: Step, article: Article) -> str:
    """What has been done, for a screen reader: the pill that shows it takes no focus. Nothing of a spiked article."""
    name = "lift" if step.name == "embargo" and step.at is None else step.name
    words = _TAKEN.get(name) if step.workflow is None else _MOVED.get(step.workflow)
    headline = shown(article.story.headline)
    return ": ".join(part for part in (_tr(words), headline) if part) if words else ""


def _tr(words: str) -> str:
    return QCoreApplication.translate("steps", words)
