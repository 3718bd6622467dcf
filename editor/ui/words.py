"""Words for the codes and states of the core, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from editor.domain.errors import EditorError
from editor.domain.sentences import QT_TRANSLATE_NOOP, SENTENCES
from editor.domain.states import Publication, Workflow
from editor.ui.places_on_disk import RESOURCES

LANGUAGE_NAMES = {"kk": "Қазақша", "ru": "Русский", "en": "English"}
"""Each language by its own name, as in every list of languages."""

SOURCE_LANGUAGE = "en"
"""What the window speaks where a translation is missing; dates must speak it too."""

_STATES = {
    "idea": QT_TRANSLATE_NOOP("states", "Idea"),
    "draft": QT_TRANSLATE_NOOP("states", "Draft"),
    "review": QT_TRANSLATE_NOOP("states", "In review"),
    "ready": QT_TRANSLATE_NOOP("states", "Ready"),
    "spiked": QT_TRANSLATE_NOOP("states", "Spiked"),
    "scheduled": QT_TRANSLATE_NOOP("states", "Scheduled"),
    "published": QT_TRANSLATE_NOOP("states", "Published"),
    "corrected": QT_TRANSLATE_NOOP("states", "Corrected"),
    "withdrawn": QT_TRANSLATE_NOOP("states", "Withdrawn"),
}

_PLACES = {
    "drafts": QT_TRANSLATE_NOOP("places", "Drafts"),
    "review": QT_TRANSLATE_NOOP("places", "In review"),
    "ready": QT_TRANSLATE_NOOP("places", "Ready"),
    "scheduled": QT_TRANSLATE_NOOP("places", "Scheduled"),
    "published": QT_TRANSLATE_NOOP("places", "Published"),
    "spiked": QT_TRANSLATE_NOOP("places", "Spiked"),
    "all": QT_TRANSLATE_NOOP("places", "All articles"),
}


def sentence(code: str, facts: dict[str, object]) -> str:
    """The sentence of a code of the core, with its facts filled in; an unknown code raises KeyError."""
    return QCoreApplication.translate("sentences", SENTENCES[code]).format(**facts)


def error_sentence(error: EditorError) -> str:
    """What to tell the user about an error of the world or of the newsroom."""
    return sentence(error.code, error.facts)


def shown_state(workflow: Workflow, publication: Publication) -> str:
    """The one state that an article wears: readers first, then the desk; a key of `state` and of `icons.NAMES`."""
    if workflow is Workflow.SPIKED:
        return "spiked"
    if publication is Publication.SCHEDULED:
        return "scheduled"
    if publication in {Publication.LIVE, Publication.CORRECTED} and workflow in {Workflow.READY, Workflow.DRAFT}:
        return "published"
    return "draft" if workflow is Workflow.IDEA else workflow.value


def state(name: str) -> str:
    """A state in words, for example «In review»."""
    return QCoreApplication.translate("states", _STATES[name])


def place(key: str) -> str:
    """A list of the desk in words; `key` is one of `editor.domain.articles.PLACES`."""
    return QCoreApplication.translate("places", _PLACES[key])


def load_translation(application: QCoreApplication, language: str) -> QTranslator | None:
    """Put the program into `language` (`ru`, `kk`; English needs nothing); None when it speaks English."""
    translator = QTranslator(application)
    if not translator.load(f"rubrika_{language}", str(RESOURCES / "translations")):
        return None
    application.installTranslator(translator)
    return translator


def system_language() -> str:
    """The first language of the system that the program speaks, else English."""
    for name in QLocale.system().uiLanguages():
        if name[:2] in LANGUAGE_NAMES:
            return name[:2]
    return "en"
